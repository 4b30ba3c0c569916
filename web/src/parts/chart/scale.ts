/** Pure arithmetic of the time chart: round steps, and many values as few without losing a peak. */

/** The round step (1, 2 or 5 times a power of ten) that cuts `max` into at most `count` parts. */
export function roundStep(max: number, count: number): number {
  if (!(max > 0)) return 1
  const raw = max / count
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 5, 10].find((m) => m * power >= raw * (1 - 1e-9)) ?? 10
  return step * power
}

/** Ticks from 0 up to the first round number at or above `max`. */
export function valueTicks(max: number, count = 3): number[] {
  const step = roundStep(max, count)
  const ticks: number[] = []
  for (let i = 0; ; i++) {
    ticks.push(Number((i * step).toPrecision(12)))
    if (i > 0 && i * step >= max * (1 - 1e-9)) return ticks
  }
}

const MINUTE = 60
const HOUR = 3600
const DAY = 86_400
const timeSteps = [
  1,
  2,
  5,
  10,
  15,
  30,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY,
  14 * DAY,
  30 * DAY,
  90 * DAY,
  365 * DAY,
]

export interface TimeTicks {
  /** seconds since the epoch */
  at: number[]
  step: number
}

/** Whole clock times between two instants (seconds since the epoch), at most `count` of them. */
export function timeTicks(from: number, to: number, count: number): TimeTicks {
  const step = timeSteps.find((s) => (to - from) / s <= count) ?? timeSteps[timeSteps.length - 1]
  const at: number[] = []
  for (let t = Math.ceil(from / step) * step; t <= to && at.length <= count; t += step) at.push(t)
  return { at, step }
}

export interface Bins {
  /** the highest value of each bin */
  peaks: number[]
  /** values a bin holds; the last may hold fewer */
  size: number
}

/** At most `count` bins; each keeps its highest value, so that a short peak stays visible. */
export function bin(values: readonly number[], count: number): Bins {
  const size = Math.max(1, Math.ceil(values.length / Math.max(1, count)))
  const peaks: number[] = []
  for (let i = 0; i < values.length; i += size) {
    let peak = values[i]
    for (let k = i + 1; k < Math.min(i + size, values.length); k++) if (values[k] > peak) peak = values[k]
    peaks.push(peak)
  }
  return { peaks, size }
}

/** Index of the highest value; -1 where there is none. */
export function peakAt(values: readonly number[]): number {
  let best = -1
  for (let i = 0; i < values.length; i++) if (best < 0 || values[i] > values[best]) best = i
  return best
}
