/** The order of a plan: harm averted x confidence - collateral - cost to rights, every term kept to be shown. */
import type { StoredFinding } from '../../model/finding.ts'
import type { Measure } from '../../model/measure.ts'
import type { Score } from '../../model/plan.ts'

/** Share of the evidence's own legitimate traffic that a measure would have hit, 0..1, from a replay. */
export type Replay = Readonly<Record<string, number>>

/** One per cent of legitimate traffic lost weighs ten points. */
const POINTS_PER_SHARE = 1000

export function scoreOf(measure: Measure, finding: StoredFinding, replay: Replay = {}): Score {
  const share = Object.hasOwn(replay, measure.id) ? replay[measure.id] : undefined
  const collateral =
    share === undefined ? measure.collateral : Math.min(100, Math.round(share * POINTS_PER_SHARE))
  const confidence = finding.confidence / 100
  const total = Math.round(measure.harm * confidence - collateral - measure.rightsCost)
  return {
    harm: measure.harm,
    confidence,
    collateral,
    ...(share !== undefined && { replay: share }),
    rights: measure.rightsCost,
    total,
  }
}
