/** Ids that measures carry must exist: ATT&CK, D3FEND, DISARM and NIST SP 800-53, and EuRepoC's words for responses. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ladder } from '../../../src/protection/diplomacy/ladder.ts'
import { measures } from '../../../src/protection/measures/index.ts'
import type { CorpusSet } from '../set.ts'

export const frameworkIds: CorpusSet = {
  name: 'framework-ids',
  async run(corpus) {
    const folder = join(corpus, 'knowledge/countermeasures')
    if (!existsSync(folder)) return null
    const read = <T>(path: string) => JSON.parse(readFileSync(join(corpus, path), 'utf8')) as T
    const file = <T>(name: string) => read<T>(`knowledge/countermeasures/${name}.json`)
    const attack = new Set([
      ...Object.keys(file<object>('attack_selected')),
      ...Object.keys(file<object>('nist80053r5_attack161')),
      ...file<{ id: string }[]>('attack_enterprise-attack_mitigations').map((m) => m.id),
      ...file<{ id: string }[]>('attack_mobile-attack_mitigations').map((m) => m.id),
    ])
    const d3fend = new Set(
      Object.values(file<Record<string, { counter: object }>>('d3fend_selected')).flatMap((t) =>
        Object.keys(t.counter),
      ),
    )
    const disarm = new Set(file<{ id: string }[]>('disarm_counters').map((c) => c.id))
    // the file writes SC-05, the standard SC-5
    const nist = new Set(
      Object.values(file<Record<string, (string | null)[]>>('nist80053r5_attack161'))
        .flat()
        .filter((c) => c !== null)
        .map((c) => c.replace(/-0/, '-')),
    )
    const sets = { attack, d3fend, disarm, nist }
    const failures: string[] = []
    let cases = 0
    for (const m of measures)
      for (const [scheme, ids] of Object.entries(m.frameworks) as [keyof typeof sets, readonly string[]][])
        for (const id of ids) {
          cases++
          if (!sets[scheme].has(id)) failures.push(`${m.id}: ${scheme} has no ${id}`)
        }
    const eurepoc = join(corpus, 'catalogue/eurepoc/EuRepoC_Global_Database_1.1.csv')
    if (existsSync(eurepoc)) {
      const text = readFileSync(eurepoc, 'utf8')
      for (const { id, eurepoc: type } of ladder) {
        if (type === undefined) continue
        cases++
        if (!text.includes(type)) failures.push(`${id}: EuRepoC has no "${type}"`)
      }
    }
    return { cases, passed: cases - failures.length, failed: failures.length, failures }
  },
}
