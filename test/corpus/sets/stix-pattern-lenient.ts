/** Published indicators of spyware, with paths that are not in STIX: all of their patterns can be read and compiled. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMatcher, parsePattern, validatePattern } from '../../../src/stix/pattern/index.ts'
import { reasonOf } from '../../../src/model/problem.ts'
import type { CorpusSet, SetResult } from '../set.ts'

export const stixPatternLenient: CorpusSet = {
  name: 'stix-pattern-lenient',
  run(corpus) {
    const folder = join(corpus, 'privacy/spyware-indicators')
    if (!existsSync(folder)) return Promise.resolve(null)
    const result: SetResult = { cases: 0, passed: 0, failed: 0, failures: [] }
    let warned = 0
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.stix2'))) {
      const { objects } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        objects: { type: string; id: string; pattern: string }[]
      }
      for (const { id, pattern } of objects.filter(({ type }) => type === 'indicator')) {
        result.cases++
        try {
          compileMatcher(parsePattern(pattern, { lenient: true }).root)
          if (validatePattern(pattern, { lenient: true }).length > 0) warned++
          result.passed++
        } catch (error) {
          result.failed++
          result.failures.push(`${file} ${id}: ${reasonOf(error)}`)
        }
      }
    }
    return Promise.resolve({ ...result, notes: { with_warnings: warned } })
  },
}
