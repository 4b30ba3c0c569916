/**
 * From a finding to a plan for one audience. Pure: the same arguments give the same plan, byte for byte, on every machine;
 * nothing is read from a clock, a store or the network.
 */
import type { StoredFinding } from '../../model/finding.ts'
import { horizons } from '../../model/measure.ts'
import type { Audience, Fact, Horizon, Measure } from '../../model/measure.ts'
import type { Plan, PlanItem, Rejected } from '../../model/plan.ts'
import { concerns, openFacts } from '../condition.ts'
import { diplomacyOf, rungOf } from '../diplomacy/ladder.ts'
import { factsOf } from '../facts.ts'
import { deadlinesOf } from '../law/deadlines.ts'
import { dayOf, lawOf } from '../law/force.ts'
import { measures } from '../measures/index.ts'
import { reasonAgainst } from './reject.ts'
import { scoreOf } from './score.ts'
import type { Replay } from './score.ts'

export interface PlanContext {
  /** RFC 3339: when the holder learnt of it. Where absent: when the finding was stored, else `now` */
  readonly aware?: string
  /** facts that the user asserts */
  readonly facts?: readonly Fact[]
  /** by id of measure */
  readonly replay?: Replay
  /** provisions whose duty was met, from the ledger */
  readonly met?: readonly string[]
}

/** `now` is RFC 3339 and decides only which deadlines have passed. */
export function plan(
  finding: StoredFinding,
  audience: Audience,
  now: string,
  context: PlanContext = {},
): Plan {
  const facts = factsOf(finding, context.facts)
  const aware = new Date(context.aware ?? finding.modified ?? now).toISOString()
  const deadlines = deadlinesOf(finding, audience, facts, aware, now, context.met)
  // somebody else holds a person's data: the duties are theirs
  const law = lawOf(finding, audience === 'person' ? [...facts, 'data-controller'] : facts)
  const rung = rungOf(finding, facts)
  const weighing = { finding, facts, rung, replay: context.replay ?? {} }
  const inForce = new Set(law.map((p) => p.id))
  const columns: Record<Horizon, PlanItem[]> = { now: [], '24h': [], '7d': [], strategic: [] }
  const rejected: Rejected[] = []
  for (const measure of measures) {
    if (!measure.audiences.includes(audience) || !concerns(measure.when, finding, facts)) continue
    if (openFacts(measure.when, facts).length > 0) continue
    const deadline = deadlines.find((d) => d.provision === measure.meets)
    // a duty whose rule does not concern this case is no duty
    if (measure.meets !== undefined && !deadline) continue
    const score = scoreOf(measure, finding, weighing.replay)
    const against = reasonAgainst(measure, score, weighing)
    // a duty is not weighed against its cost
    if (against && !(deadline && against.reason === 'cost-above-benefit')) {
      rejected.push({ measure: measure.id, ...against })
      continue
    }
    const provisions = [...(measure.meets ? [measure.meets] : []), ...(measure.provisions ?? [])]
    columns[measure.horizon].push({
      ...itemOf(measure),
      score,
      provisions: provisions.filter((id) => inForce.has(id)),
      ...(deadline && { deadline: deadline.id }),
    })
  }
  for (const horizon of horizons) columns[horizon].sort(inOrder)
  rejected.sort((a, b) => compare(a.measure, b.measure))
  // a person wants to know their rights, and what the steps name; not the whole shelf
  const named = new Set(horizons.flatMap((h) => columns[h]).flatMap((item) => item.provisions))
  const shelf =
    audience === 'person'
      ? law.filter((p) => p.kind === 'right' || p.kind === 'civil' || named.has(p.id))
      : law
  const diplomacy = audience === 'ministry' || audience === 'csirt' ? diplomacyOf(finding, facts) : undefined
  return {
    finding: finding.id,
    audience,
    act_date: dayOf(finding.start),
    aware,
    facts,
    deadlines,
    horizons: columns,
    rejected,
    law: shelf,
    ...(diplomacy && { diplomacy }),
  }
}

function itemOf(measure: Measure): Omit<PlanItem, 'score' | 'provisions'> {
  const { id, kind, rights, reversibility, life, approver, enforce, exports, frameworks, sources } = measure
  return {
    measure: id,
    kind,
    rights: [...rights],
    reversibility,
    life_s: life?.normal ?? null,
    longest_s: life?.longest ?? null,
    approver,
    ...(enforce && { enforce }),
    exports: [...exports],
    frameworks: Object.fromEntries(Object.entries(frameworks).map(([name, ids]) => [name, [...ids]])),
    sources: [...sources],
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What a legal deadline asks for comes first; then by total; equal ones by id. */
function inOrder(a: PlanItem, b: PlanItem): number {
  const duty = Number(b.deadline !== undefined) - Number(a.deadline !== undefined)
  return duty || b.score.total - a.score.total || compare(a.measure, b.measure)
}
