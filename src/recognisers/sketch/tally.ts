/**
 * Which values carry how much: counts by 32-bit value (ports, sizes, hashes of texts) in bounded space. Exact up to
 * TALLY_KEYS different values. Beyond that the lighter half is let go (Misra-Gries; Agarwal et al. 2012, Mergeable
 * Summaries) and a new value is let in at every ADMIT-th try only (sample and hold; Estan and Varghese 2002): counts
 * are then too low, never too high, and a value that carries a hundredth of the whole is held. `seen` is a
 * linear-counting bitmap (Whang et al. 1990) of all values, good to about 20,000 of them; it merges exactly.
 */
import { mix } from './hash.ts'

/** Most values that are kept with their counts. */
export const TALLY_KEYS = 96
/** A full table lets one in so many new values in: a random flood of values must not cost a rebuild every few rows. */
export const ADMIT = 16
const SEEN_BITS = 4096

export interface Tally {
  keys: Uint32Array
  /** 0: empty slot */
  counts: Uint32Array
  used: number
  /** new values that came when the table had been full, modulo ADMIT; 0 while counts are exact */
  knocks: number
  readonly seen: Uint32Array
}

export function newTally(): Tally {
  return {
    keys: new Uint32Array(16),
    counts: new Uint32Array(16),
    used: 0,
    knocks: 0,
    seen: new Uint32Array(SEEN_BITS / 32),
  }
}

export function clearTally(tally: Tally): void {
  tally.counts.fill(0)
  tally.used = 0
  tally.knocks = 0
  tally.seen.fill(0)
}

/** Adds to a value and returns its count so far. */
export function addTally(tally: Tally, key: number, by: number): number {
  const hash = mix(0x51ed270b, key)
  tally.seen[(hash >>> 25) & 127] |= 1 << ((hash >>> 20) & 31)
  return count(tally, key, by, hash, true)
}

function count(tally: Tally, key: number, by: number, hash: number, guarded: boolean): number {
  const { keys, counts } = tally
  const mask = keys.length - 1
  let at = hash & mask
  while (counts[at] !== 0) {
    if (keys[at] === key) {
      counts[at] += by
      return counts[at]
    }
    at = (at + 1) & mask
  }
  if (tally.knocks > 0 && guarded && (tally.knocks = (tally.knocks % ADMIT) + 1) !== ADMIT) return 0
  keys[at] = key
  counts[at] = by
  tally.used++
  if (tally.used > TALLY_KEYS) shed(tally)
  else if (tally.used * 4 > keys.length * 3) grow(tally)
  return by
}

function grow(tally: Tally): void {
  const { keys, counts } = tally
  tally.keys = new Uint32Array(keys.length * 2)
  tally.counts = new Uint32Array(keys.length * 2)
  refill(tally, keys, counts, 0)
}

/** Values and counts that a table held, while it is built anew in its own arrays. */
const heldKeys = new Uint32Array(128)
const heldCounts = new Uint32Array(128)

/** Takes the median count off every value: half of them go, what is heavy stays. */
function shed(tally: Tally): void {
  const cut = medianCount(tally.counts)
  if (tally.knocks === 0) tally.knocks = 1
  heldKeys.set(tally.keys)
  heldCounts.set(tally.counts)
  tally.counts.fill(0)
  refill(tally, heldKeys, heldCounts, cut)
}

function refill(tally: Tally, keys: Uint32Array, counts: Uint32Array, cut: number): void {
  tally.used = 0
  for (let i = 0; i < keys.length; i++) {
    if (counts[i] > cut) count(tally, keys[i], counts[i] - cut, mix(0x51ed270b, keys[i]), false)
  }
}

const sorted = new Uint32Array(128)

/** The median of the counts that are not 0; at most 128 of them. */
export function medianCount(counts: Uint32Array): number {
  let n = 0
  for (let i = 0; i < counts.length; i++) if (counts[i] > 0) sorted[n++] = counts[i]
  return sorted.subarray(0, n).sort()[n >> 1]
}

export function mergeTally(into: Tally, from: Tally): void {
  for (let i = 0; i < into.seen.length; i++) into.seen[i] |= from.seen[i]
  if (into.knocks === 0) into.knocks = from.knocks
  for (let i = 0; i < from.keys.length; i++) {
    if (from.counts[i] > 0) count(into, from.keys[i], from.counts[i], mix(0x51ed270b, from.keys[i]), false)
  }
}

/** Estimated number of different values; exact while all of them are kept. */
export function tallyDistinct(tally: Tally): number {
  if (tally.knocks === 0) return tally.used
  let zeros = 0
  for (const word of tally.seen) zeros += 32 - ones(word)
  return Math.round(-SEEN_BITS * Math.log(Math.max(zeros, 1) / SEEN_BITS))
}

/** Values with their counts (at least so many), heaviest first; equal counts by value. */
export function tallyTop(tally: Tally): { key: number; count: number }[] {
  const top: { key: number; count: number }[] = []
  for (let i = 0; i < tally.keys.length; i++) {
    if (tally.counts[i] > 0) top.push({ key: tally.keys[i], count: tally.counts[i] })
  }
  return top.sort((a, b) => b.count - a.count || a.key - b.key)
}

function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
