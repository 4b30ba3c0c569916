/**
 * How many different things: HyperLogLog over 32-bit hashes (Flajolet et al. 2007, with the small-range correction by
 * linear counting). A sketch is a Uint8Array of 2^p registers; the standard error is 1.04 / sqrt(2^p): 1.6 % for
 * p = 12, 3.3 % for p = 10. Merging takes the larger register and is exact.
 */

export function newDistinct(precision: number): Uint8Array {
  return new Uint8Array(1 << precision)
}

/** The hash must be well mixed (hashAddress, mix, hashBytes). */
export function addDistinct(registers: Uint8Array, hash: number): void {
  const at = hash & (registers.length - 1)
  const rank = Math.clz32(hash | 1023) + 1
  if (rank > registers[at]) registers[at] = rank
}

export function mergeDistinct(into: Uint8Array, from: Uint8Array): void {
  for (let i = 0; i < into.length; i++) if (from[i] > into[i]) into[i] = from[i]
}

/** Registers of each rank, while one sketch is read: a power of two each register would cost more than all the rest. */
const ranks = new Uint32Array(256)

/** Estimated number of different hashes. */
export function countDistinct(registers: Uint8Array): number {
  const m = registers.length
  ranks.fill(0)
  for (let i = 0; i < m; i++) ranks[registers[i]]++
  let sum = 0
  for (let rank = 0; rank < ranks.length; rank++) sum += ranks[rank] * 2 ** -rank
  const zeros = ranks[0]
  const alpha = 0.7213 / (1 + 1.079 / m)
  const raw = (alpha * m * m) / sum
  if (raw <= 2.5 * m && zeros > 0) return Math.round(m * Math.log(m / zeros))
  return Math.round(raw)
}
