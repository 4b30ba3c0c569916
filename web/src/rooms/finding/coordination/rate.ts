/** Which pairs stand at an accepted false discovery rate. */
import type { Pair, Trace } from './detail.ts'

/** What the slider stops at. */
export const STOPS = [0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2]

/** One shared object proves nothing about two accounts, whatever the rate. */
const LEAST_WEIGHT = 2

/** Least weight of a trace's pairs at which at most `rate` of them are chance; null: at none. */
export function thresholdAt(trace: Trace, rate: number, accepted: number): number | null {
  const own = trace.rates.filter(({ weight }) => weight >= LEAST_WEIGHT).find(({ fdr }) => fdr <= rate)
  if (own) return own.weight
  // the list of rates is cut for traces with very many weights; the recogniser has looked at all of them
  return rate >= accepted ? trace.threshold : null
}

/** Positions of the pairs that stand. A trace that only supports makes none by itself. */
export function standing(
  pairs: readonly Pair[],
  traces: readonly Trace[],
  rate: number,
  accepted: number,
): number[] {
  if (traces.length === 0) return pairs.map((_, at) => at)
  const least = new Map<string, number>()
  for (const trace of traces) {
    const weight = trace.supports_only ? null : thresholdAt(trace, rate, accepted)
    if (weight !== null) least.set(trace.trace, weight)
  }
  return pairs.flatMap(({ weights }, at) =>
    Object.entries(weights).some(([trace, weight]) => weight >= (least.get(trace) ?? Infinity)) ? [at] : [],
  )
}
