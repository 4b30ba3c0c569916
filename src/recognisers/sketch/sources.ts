/**
 * Who sent it: the addresses behind a stream, in bounded space, in three parts that merge.
 *   - `kept`: exact counts of all addresses whose hash begins with `level` zero bits. While level is 0 that is every
 *     address; when more than KEPT come together, level rises and half of them go (Wegman's adaptive sampling,
 *     Flajolet 1990). The sample is even over addresses, whatever they sent, so the share of addresses with one packet
 *     and the entropy can be read from it; and it is the same however the stream was cut into parts.
 *   - `registers`: HyperLogLog of all addresses, from the moment that the sample no longer holds them all.
 *   - `heavy`: the addresses that sent most, likewise, since a sample of addresses would miss the one that sent half of
 *     everything: Misra-Gries with sample and hold, as in tally.ts. Counts are never too high.
 */
import { hashAddress, isSame } from '../../model/address.ts'
import { addDistinct, countDistinct, mergeDistinct, newDistinct } from './distinct.ts'
import { ADMIT, medianCount } from './tally.ts'

/** Most addresses in the sample. */
export const KEPT = 256
/** Most addresses among the heavy ones. */
export const HEAVY = 90
const PRECISION = 12

/** Counts by address: open addressing over four-word keys. */
export interface AddressCounts {
  /** 4 words a slot */
  keys: Uint32Array
  /** 0: empty slot */
  counts: Uint32Array
  /** a second count of the owner's meaning */
  marks: Uint32Array
  used: number
}

export interface Sources {
  total: number
  level: number
  readonly kept: AddressCounts
  registers: Uint8Array | null
  heavy: AddressCounts | null
  /** new addresses that `heavy` was offered, modulo ADMIT */
  knocks: number
}

export function newSources(): Sources {
  return { total: 0, level: 0, kept: newCounts(16), registers: null, heavy: null, knocks: 0 }
}

export function clearSources(sources: Sources): void {
  const { registers, heavy } = sources
  if (registers !== null && heavy !== null && spare.length < MOST_SPARE) spare.push({ registers, heavy })
  sources.total = 0
  sources.level = 0
  sources.kept.counts.fill(0)
  sources.kept.used = 0
  sources.registers = null
  sources.heavy = null
  sources.knocks = 0
}

/** Sketches of sources that were cleared, to be used again: new ones for every minute of a log leave holes behind. */
const spare: { registers: Uint8Array; heavy: AddressCounts }[] = []
const MOST_SPARE = 32

function newSketches(): { registers: Uint8Array; heavy: AddressCounts } {
  const used = spare.pop()
  if (used === undefined) return { registers: newDistinct(PRECISION), heavy: newCounts(128) }
  used.registers.fill(0)
  used.heavy.counts.fill(0)
  used.heavy.used = 0
  return used
}

function newCounts(size: number): AddressCounts {
  return {
    keys: new Uint32Array(size * 4),
    counts: new Uint32Array(size),
    marks: new Uint32Array(size),
    used: 0,
  }
}

/**
 * `hash` is hashAddress(words, at); `mark` adds to the address's second count. `heavy` is what the heavy ones are told
 * of it: `by`, or where only every eighth is told them, 0 or 8 times as much.
 */
export function addSource(
  sources: Sources,
  words: Uint32Array,
  at: number,
  hash: number,
  by: number,
  mark: number,
  heavy: number = by,
): void {
  sources.total += by
  if (sources.registers !== null) {
    addDistinct(sources.registers, hash)
    if (heavy > 0) addHeavy(sources, sources.heavy as AddressCounts, words, at, hash, heavy, mark)
  }
  if (Math.clz32(hash) >= sources.level) {
    put(sources.kept, words, at, hash, by, mark)
    if (sources.kept.used > KEPT) thin(sources)
  }
}

function addHeavy(
  sources: Sources,
  heavy: AddressCounts,
  words: Uint32Array,
  at: number,
  hash: number,
  by: number,
  mark: number,
): void {
  if (raise(heavy, words, at, hash, by, mark)) return
  sources.knocks = (sources.knocks % ADMIT) + 1
  if (sources.knocks === ADMIT) put(heavy, words, at, hash, by, mark)
  if (heavy.used > HEAVY) shed(heavy)
}

/** Slot of an address, -1 where the table has not got it. `hash` is hashAddress(words, at). */
export function slotOf(table: AddressCounts, words: Uint32Array, at: number, hash: number): number {
  const { keys, counts } = table
  const mask = counts.length - 1
  let slot = hash & mask
  while (counts[slot] !== 0) {
    if (isSame(keys, slot, words, at)) return slot
    slot = (slot + 1) & mask
  }
  return -1
}

/** Adds to an address that the table has; false where it has not. */
function raise(
  table: AddressCounts,
  words: Uint32Array,
  at: number,
  hash: number,
  by: number,
  mark: number,
): boolean {
  const slot = slotOf(table, words, at, hash)
  if (slot < 0) return false
  table.counts[slot] += by
  table.marks[slot] += mark
  return true
}

/** Adds to an address, which the table gets where it has not got it. */
function put(
  table: AddressCounts,
  words: Uint32Array,
  at: number,
  hash: number,
  by: number,
  mark: number,
): void {
  if (raise(table, words, at, hash, by, mark)) return
  const { keys, counts } = table
  const mask = counts.length - 1
  let slot = hash & mask
  while (counts[slot] !== 0) slot = (slot + 1) & mask
  for (let w = 0; w < 4; w++) keys[slot * 4 + w] = words[at * 4 + w]
  counts[slot] = by
  table.marks[slot] = mark
  table.used++
  if (table.used * 4 > counts.length * 3) grow(table)
}

function grow(table: AddressCounts): void {
  const { keys, counts, marks } = table
  Object.assign(table, newCounts(counts.length * 2))
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] > 0) put(table, keys, i, hashAddress(keys, i), counts[i], marks[i])
  }
}

/** What a table held, while it is built anew in its own arrays. */
let before = newCounts(512)

/** Builds the table anew without counts up to `cut` (taken off all) and hashes below `level`. */
function rebuild(table: AddressCounts, cut: number, level: number): void {
  const { length } = table.counts
  if (length > before.counts.length) before = newCounts(length)
  const { keys, counts, marks } = before
  keys.set(table.keys)
  counts.set(table.counts)
  marks.set(table.marks)
  table.counts.fill(0)
  table.used = 0
  for (let i = 0; i < length; i++) {
    if (counts[i] <= cut) continue
    const hash = hashAddress(keys, i)
    if (Math.clz32(hash) >= level) put(table, keys, i, hash, counts[i] - cut, marks[i])
  }
}

function shed(heavy: AddressCounts): void {
  rebuild(heavy, medianCount(heavy.counts), 0)
}

/** The sample is full: from here on the sketches see everything, beginning with all addresses so far. */
function thin(sources: Sources): void {
  if (sources.registers === null) beginSketches(sources)
  while (sources.kept.used > KEPT) {
    sources.level++
    rebuild(sources.kept, 0, sources.level)
  }
}

function beginSketches(sources: Sources): void {
  const { kept } = sources
  const { registers, heavy } = newSketches()
  sources.registers = registers
  sources.heavy = heavy
  for (let i = 0; i < kept.counts.length; i++) {
    if (kept.counts[i] === 0) continue
    const hash = hashAddress(kept.keys, i)
    addDistinct(registers, hash)
    put(heavy, kept.keys, i, hash, kept.counts[i], kept.marks[i])
    if (heavy.used > HEAVY) shed(heavy)
  }
}

export function mergeSources(into: Sources, from: Sources): void {
  const { kept } = from
  if (from.registers === null) {
    for (let i = 0; i < kept.counts.length; i++) {
      if (kept.counts[i] === 0) continue
      addSource(into, kept.keys, i, hashAddress(kept.keys, i), kept.counts[i], kept.marks[i])
    }
    return
  }
  into.total += from.total
  if (into.registers === null) beginSketches(into)
  mergeDistinct(into.registers as Uint8Array, from.registers)
  const theirs = from.heavy as AddressCounts
  const ours = into.heavy as AddressCounts
  for (let i = 0; i < theirs.counts.length; i++) {
    if (theirs.counts[i] === 0) continue
    put(ours, theirs.keys, i, hashAddress(theirs.keys, i), theirs.counts[i], theirs.marks[i])
    if (ours.used > HEAVY) shed(ours)
  }
  if (from.level > into.level) {
    into.level = from.level
    rebuild(into.kept, 0, into.level)
  }
  for (let i = 0; i < kept.counts.length; i++) {
    if (kept.counts[i] === 0) continue
    const hash = hashAddress(kept.keys, i)
    if (Math.clz32(hash) < into.level) continue
    put(into.kept, kept.keys, i, hash, kept.counts[i], kept.marks[i])
    if (into.kept.used > KEPT) thin(into)
  }
}

/** Number of different addresses; `estimated` where it comes from the sketch (standard error 1.6 %). */
export function countSources(sources: Sources): { count: number; estimated: boolean } {
  if (sources.registers === null) return { count: sources.kept.used, estimated: false }
  return { count: countDistinct(sources.registers), estimated: true }
}
