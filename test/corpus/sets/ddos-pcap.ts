/** Captures of real denial-of-service attacks: class, variant and target must be those of _truth.json. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scan } from '../../../src/pipeline/scan.ts'
import type { CorpusSet } from '../set.ts'

interface Truth {
  class: string
  variant: string
  target: string
}

export const ddosPcap: CorpusSet = {
  name: 'ddos-pcap',
  async run(corpus) {
    const folder = join(corpus, 'infra/ddos-pcap')
    const truthFile = join(folder, '_truth.json')
    if (!existsSync(truthFile)) return null
    const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Record<string, Truth>
    const failures: string[] = []
    let extra = 0
    for (const [name, expected] of Object.entries(truth)) {
      const { findings } = await scan([{ path: join(folder, name) }])
      const hit = findings.find(
        (f) =>
          f.class === expected.class && f.variant === expected.variant && f.target.value === expected.target,
      )
      extra += findings.length - (hit ? 1 : 0)
      if (!hit) {
        const got =
          findings.map((f) => `${f.class}/${f.variant} on ${f.target.value}`).join(', ') || 'nothing'
        failures.push(
          `${name}: expected ${expected.class}/${expected.variant} on ${expected.target}, got ${got}`,
        )
      }
    }
    const cases = Object.keys(truth).length
    return {
      cases,
      passed: cases - failures.length,
      failed: failures.length,
      notes: { further_findings: extra },
      failures,
    }
  },
}
