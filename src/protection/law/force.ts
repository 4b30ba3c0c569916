/** Which provisions were in force on the day of the act, and concern the finding. */
import type { StoredFinding } from '../../model/finding.ts'
import type { LegalProvision } from '../../model/law.ts'
import type { Fact } from '../../model/measure.ts'
import type { PlanProvision } from '../../model/plan.ts'
import { concerns, openFacts } from '../condition.ts'
import { provisions } from './index.ts'

/** Indonesian days begin at 00:00 in Jakarta; a foreign instrument's at 00:00 UTC is close enough to be the same act. */
const JAKARTA_MS = 7 * 3_600_000

/** YYYY-MM-DD of an instant in Jakarta. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + JAKARTA_MS).toISOString().slice(0, 10)
}

/** An act that lasts over a change of law falls under both for its own part. */
export function inForce(provision: LegalProvision, first: string, last: string): boolean {
  return (
    (provision.from === undefined || provision.from <= last) &&
    (provision.until === undefined || provision.until >= first)
  )
}

/** Those that apply as far as is known come first, then those that depend on facts nobody has asserted. */
export function lawOf(finding: StoredFinding, facts: readonly Fact[]): PlanProvision[] {
  const first = dayOf(finding.start)
  const last = dayOf(finding.end)
  const found = provisions
    .filter((p) => inForce(p, first, last))
    .filter((p) => (p.only ?? []).every((f) => facts.includes(f)))
    .filter((p) => concerns(p.when, finding, facts))
    .map((p) => planProvision(p, openFacts(p.when, facts)))
  return [...found.filter((p) => p.provided.length === 0), ...found.filter((p) => p.provided.length > 0)]
}

function planProvision(p: LegalProvision, provided: Fact[]): PlanProvision {
  return {
    id: p.id,
    jurisdiction: p.jurisdiction,
    citation: `${p.instrument}, ${p.article}`,
    kind: p.kind,
    basis: p.basis,
    certainty: p.certainty,
    provided,
    sources: [...p.sources],
  }
}
