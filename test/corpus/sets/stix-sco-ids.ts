/** Deterministic ids of cyber-observables, as python stix2 makes them: one object a line. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoId } from '../../../src/stix/sco-id.ts'
import type { CorpusSet } from '../set.ts'

export const stixScoIds: CorpusSet = {
  name: 'stix-sco-ids',
  async run(corpus) {
    const file = join(corpus, 'vectors', 'sco_deterministic_ids.jsonl')
    if (!existsSync(file)) return null
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    const failures = lines.flatMap((line, index) => {
      const object = JSON.parse(line) as { type: string; id: string }
      const id = scoId(object)
      return id === object.id ? [] : [`line ${index + 1}: expected ${object.id}, got ${id}`]
    })
    const failed = failures.length
    return { cases: lines.length, passed: lines.length - failed, failed, failures }
  },
}
