/** Evidence that shows no flood: every file of a folder is a case and must give no finding (of the class). */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { discover, scan } from '../../../src/pipeline/scan.ts'
import type { CorpusSet } from '../set.ts'

export function noFlood(name: string, under: string, ofClass: string): CorpusSet {
  return {
    name,
    async run(corpus) {
      const folder = join(corpus, under)
      if (!existsSync(folder)) return null
      const { inputs } = await discover([folder])
      const failures: string[] = []
      let read = 0
      for (const input of inputs) {
        const { findings, files } = await scan([input])
        if (files[0]?.format) read++
        const wrong = findings.filter((f) => ofClass === 'any' || f.class === ofClass)
        for (const f of wrong) failures.push(`${input.path}: ${f.class}/${f.variant} on ${f.target.value}`)
      }
      const failed = new Set(failures.map((f) => f.split(':')[0])).size
      return { cases: inputs.length, passed: inputs.length - failed, failed, notes: { read }, failures }
    },
  }
}
