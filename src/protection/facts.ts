/**
 * What is known of a case beyond the finding's own fields. Only what the target's name or the class itself says is
 * derived; everything else must be asserted by the user, for a wrong fact starts a wrong clock.
 */
import type { StoredFinding } from '../model/finding.ts'
import { facts as allFacts } from '../model/measure.ts'
import type { Fact } from '../model/measure.ts'

/** Names of Indonesian bodies that run, watch or judge elections: kpu.go.id and the names below it. */
const electionNames = ['kpu.go.id', 'bawaslu.go.id', 'dkpp.go.id', 'mkri.id']
const stateSuffixes = ['go.id', 'mil.id', 'desa.id', 'gov', 'mil']

const isUnder = (name: string, suffix: string): boolean => name === suffix || name.endsWith(`.${suffix}`)

function hostOf(finding: StoredFinding): string {
  const { type, value } = finding.target
  if (type === 'url') return URL.canParse(value) ? new URL(value).hostname : ''
  return type === 'domain-name' || type === 'service' || type === 'name' ? value.toLowerCase() : ''
}

/** Facts of the case in the order of the model's list. */
export function factsOf(finding: StoredFinding, asserted: readonly Fact[] = []): Fact[] {
  const known = new Set<Fact>(asserted)
  const host = hostOf(finding)
  if (host !== '') {
    if (stateSuffixes.some((s) => isUnder(host, s)) || /(^|\.)(go|gov|gob|gouv|mil)\.[a-z]{2}$/.test(host))
      known.add('state-system')
    if (electionNames.some((n) => isUnder(host, n))) {
      known.add('election')
      known.add('election-system')
    }
  }
  if (finding.class === 'leak') known.add('personal-data')
  return allFacts.filter((f) => known.has(f))
}
