/** All pairs among the accounts that a finding lists, those too that only a looser rate lets through: what a slider moves over. */
import type { Scratch } from '../../store/scratch.ts'
import { thresholdFor } from './edges.ts'
import type { TraceResult } from './edges.ts'
import { traces } from './traces.ts'
import type { TraceId } from './traces.ts'

/** Beyond it every fifth pair is chance, and the picture says nothing. */
const LOOSEST = 0.2
const MOST_PAIRS = 3000

export interface Network {
  /** false discovery rate up to which pairs are here */
  readonly loosest_fdr: number
  /** positions in the list of accounts, and the weight by trace; the heaviest first */
  readonly pairs: readonly (readonly [number, number, Partial<Record<TraceId, number>>])[]
  readonly pairs_total: number
}

/** Needs the table `listed` (i, a): accounts by their position in the finding's list. */
export async function networkOf(engine: Scratch, results: readonly TraceResult[]): Promise<Network> {
  const pairs = new Map<string, { pair: [number, number, Partial<Record<TraceId, number>>]; sum: number }>()
  // a trace that never stands alone only adds to pairs that another one has made
  const order = [...traces.entries()].sort(([, x], [, y]) => Number(!x.strong) - Number(!y.strong))
  for (const [number, trace] of order) {
    const result = results.find((one) => one.trace === trace.id)
    const least = result && thresholdFor(result.observed, result.expected, LOOSEST)
    if (least === undefined || least === null) continue
    const rows = await engine.rows<{ x: number; y: number; weight: number }>(
      `SELECT least(m.i, n.i) AS x, greatest(m.i, n.i) AS y, weight
       FROM edges_${number} e JOIN listed m ON m.a = e.a JOIN listed n ON n.a = e.b
       WHERE weight >= ${least} ORDER BY x, y`,
    )
    for (const { x, y, weight } of rows) {
      let entry = pairs.get(`${x} ${y}`)
      if (!entry) {
        if (!trace.strong) continue
        pairs.set(`${x} ${y}`, (entry = { pair: [x, y, {}], sum: 0 }))
      }
      entry.pair[2][trace.id] = weight
      entry.sum += weight
    }
  }
  const heaviest = [...pairs.values()].sort(
    (a, b) => b.sum - a.sum || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1],
  )
  return {
    loosest_fdr: LOOSEST,
    pairs: heaviest.slice(0, MOST_PAIRS).map(({ pair }) => pair),
    pairs_total: heaviest.length,
  }
}
