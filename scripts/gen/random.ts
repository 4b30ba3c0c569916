import { seeded } from '../../src/readers/fuzz.ts'

/** Seeded random numbers: the same seed gives the same evidence on every machine. */
export interface Random {
  /** 0 <= x < 1 */
  next(): number
  /** whole number, from <= x < to */
  int(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  /** time to the next of events that come `rate` times a second on average */
  wait(rate: number): number
  /** skewed to the right, most values near `median` */
  lognormal(median: number, sigma: number): number
}

export function newRandom(seed: number): Random {
  const next = seeded(seed)
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from)),
    pick: (list) => list[Math.floor(next() * list.length)],
    wait: (rate) => -Math.log(1 - next()) / rate,
    lognormal(median, sigma) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
      return median * Math.exp(sigma * normal)
    },
  }
}
