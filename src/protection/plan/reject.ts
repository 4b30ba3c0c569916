/** Why a measure that fits the finding is not suggested. The first reason that holds is the one that is told. */
import type { Params, StoredFinding } from '../../model/finding.ts'
import type { Fact, Measure } from '../../model/measure.ts'
import type { RejectionReason, Score } from '../../model/plan.ts'
import { MOST_LEGITIMATE_HIT } from '../replay/report.ts'
import type { Replay } from './score.ts'

export interface Reason {
  readonly reason: RejectionReason
  readonly params: Params
}

export interface Weighing {
  readonly finding: StoredFinding
  readonly facts: readonly Fact[]
  /** rung of the diplomatic ladder that the attribution carries */
  readonly rung: number
  readonly replay: Replay
}

export function reasonAgainst(measure: Measure, score: Score, weighing: Weighing): Reason | undefined {
  const { finding, facts, rung, replay } = weighing
  const needs = measure.needs ?? {}
  if (needs.never) return { reason: 'never-by-machine', params: {} }
  if (needs.provenSources) {
    if (finding.sources.spoofable) return { reason: 'sources-not-proven', params: {} }
    if (finding.sources.top.length === 0) return { reason: 'no-sources', params: {} }
  }
  if (needs.confidence !== undefined && finding.confidence < needs.confidence)
    return { reason: 'confidence-too-low', params: { needed: needs.confidence, is: finding.confidence } }
  const missing = (needs.facts ?? []).filter((f) => !facts.includes(f))
  if (missing.length > 0) return { reason: 'fact-missing', params: { fact: missing[0] } }
  if (needs.rung !== undefined && rung < needs.rung)
    return { reason: 'attribution-too-weak', params: { needed: needs.rung, is: rung } }
  const share = Object.hasOwn(replay, measure.id) ? replay[measure.id] : 0
  if (share > MOST_LEGITIMATE_HIT)
    return { reason: 'collateral-above-cap', params: { share, cap: MOST_LEGITIMATE_HIT } }
  if (score.total <= 0) return { reason: 'cost-above-benefit', params: { total: score.total } }
  return undefined
}
