/**
 * Adding summaries up, and making room in one that has grown to its limits. Both are the same walk: every bundle of
 * one set of tables goes into another.
 *
 * What is given up when a limit is reached, in this order:
 *   - hosts with the fewest packets are folded into their prefix (/24, /48): carpet bombing stays visible, the single
 *     quiet host does not; what they sent is kept only where the prefix itself was sent something;
 *   - prefixes with the fewest packets are given up (counted in `lost`);
 *   - quiet seconds are folded into cells of 64 s, then 512 s and so on; the loudest seconds stay exact;
 *   - profiles of the quietest epochs are given up (counted in `profilesLost`).
 * A flood is none of these: it is the loudest host, second and epoch there is, even in one of many partial summaries.
 */
import { hashAddress, isV4 } from '../../model/address.ts'
import { attach, findProfile, note, profileOf, settle } from './packets.ts'
import { SLOW_FAILED, TIMEOUTS, mergeProfile } from './profile.ts'
import type { Profile } from './profile.ts'
import { mix } from '../sketch/hash.ts'
import * as T from './tables.ts'
import type { Limits, Tables } from './tables.ts'
import { HTTP, isInbound } from './vectors.ts'

/** Third word of a prefix key: no address has it in this place together with these first words. */
const PREFIX4 = 0xfffe
const PREFIX6 = 0xfffffffe

/** Writes the key of the prefix that row `at` of `words` lies in. */
export function prefixKey(words: Uint32Array, at: number, out: Uint32Array): void {
  const i = at * 4
  if (isV4(words, at)) {
    out[0] = 0
    out[1] = 0
    out[2] = PREFIX4
    out[3] = (words[i + 3] & 0xffffff00) >>> 0
  } else {
    out[0] = words[i]
    out[1] = (words[i + 1] & 0xffff0000) >>> 0
    out[2] = PREFIX6
    out[3] = 0xffffffff
  }
}

export function isPrefixKey(words: Uint32Array, at: number): boolean {
  const i = at * 4
  if (words[i + 2] === PREFIX6) return words[i + 3] === 0xffffffff
  return words[i + 2] === PREFIX4 && words[i] === 0 && words[i + 1] === 0
}

/** Adds `from` into `into`, which takes its profiles over; the index of `from` is not needed. */
export function absorb(into: Tables, from: Tables): void {
  T.reindex(into)
  for (let b = 0; b < from.bundleCount; b++) absorbBundle(into, from, b, T.keyOf(from, b, key), true)
  for (const [name, text] of Object.entries(from.texts)) {
    if (into.texts[name] === undefined || text < into.texts[name]) into.texts[name] = text
  }
  into.parts += from.parts
  into.folded += from.folded
  into.lost += from.lost
  into.profilesLost += from.profilesLost
  into.profileFrom = Math.max(into.profileFrom, from.profileFrom)
  into.keptFrom = Math.max(into.keptFrom, from.keptFrom)
}

const key = new Uint32Array(4)

/** Adds bundle `b` of `from` to the bundle of the same vector and the given key. `moved`: `from` is given up. */
function absorbBundle(into: Tables, from: Tables, b: number, as: Uint32Array, moved = false): void {
  const to = T.bundleOf(into, as, 0, T.vectorOf(from, b))
  into.bundles[to * T.BUNDLE + T.PACKETS] += T.packetsIn(from, b)
  const file = from.bundles[b * T.BUNDLE + T.FILE]
  if (file !== 0) for (const one of from.files[b] ?? [file - 1]) T.addFile(into, to, one)
  const { cells, waits } = from
  for (let row = from.bundles[b * T.BUNDLE + T.CELL_HEAD]; row !== 0;) {
    const c = (row - 1) * T.CELL
    T.addCell(into, to, cells[c + T.SECOND], cells[c + T.SHIFT], cells, c)
    row = cells[c + T.CELL_NEXT]
  }
  if (T.packetsIn(into, to) > T.WAITING && into.bundles[to * T.BUNDLE + T.WAIT_HEAD] !== 0) settle(into, to)
  for (let row = from.bundles[b * T.BUNDLE + T.WAIT_HEAD]; row !== 0;) {
    const w = (row - 1) * T.WAIT
    const at = w >> 2
    note(
      into,
      to,
      waits,
      at,
      hashAddress(waits, at),
      waits[w + T.PORTS],
      T.waitLength(from, row - 1),
      waits[w + T.WAIT_SECOND],
      T.waitCount(from, row - 1),
    )
    row = waits[w + T.WAIT_NEXT]
  }
  for (let row = from.bundles[b * T.BUNDLE + T.PROFILE_HEAD]; row !== 0;) {
    const profile = from.profiles[row - 1]
    row = profile.next
    if (moved && findProfile(into, to, profile.epoch) === null) attach(into, to, profile)
    else mergeProfile(profileOf(into, to, profile.epoch), profile)
  }
}

/** Makes room where a limit is reached. `spare` is memory to be used; what is no longer needed comes back second. */
export function relieve(t: Tables, limits: Limits, spare: Tables | null): [Tables, Tables | null] {
  if (t.profiles.length > limits.profiles) shedProfiles(t, Math.floor(limits.profiles * 0.8))
  if (t.bundleCount <= limits.bundles && t.cellCount <= limits.cells && t.waitCount <= limits.waits) {
    return [t, spare]
  }
  const into = spare ?? T.likeTables(t)
  carry(into, t, limits)
  if (into.cellCount > limits.cells / 2) foldCells(into, limits.cells / 2, t)
  T.clearTables(t)
  return [into, t]
}

/** Copies what stays, and folds or gives up the quietest where there are too many. */
function carry(into: Tables, from: Tables, limits: Limits): void {
  const crowded = from.bundleCount > limits.bundles / 2 || from.waitCount > limits.waits / 2
  const hostsFrom = crowded ? cutOf(from, false, limits.bundles / 6) : 0
  const prefixesFrom = crowded ? cutOf(from, true, limits.bundles / 8) : 0
  const { files: _files, bundles, index, cells, waits } = into
  Object.assign(into, { ...from, bundles, index, cells, waits, files: {}, profiles: [] })
  Object.assign(into, { bundleCount: 0, cellCount: 0, waitCount: 0 })
  T.reindex(into)
  const later: number[] = []
  const prefix = new Uint32Array(4)
  const crowds = crowded ? crowdsOf(from, hostsFrom) : new Uint8Array(1)
  for (let b = 0; b < from.bundleCount; b++) {
    T.keyOf(from, b, key)
    const known = isPrefixKey(key, 0)
    const vector = T.vectorOf(from, b)
    const packets = T.packetsIn(from, b)
    if (packets > (known ? prefixesFrom : hostsFrom) || vector === HTTP)
      absorbBundle(into, from, b, key, true)
    else if (known) into.lost += packets
    else if (isInbound(vector)) {
      prefixKey(key, 0, prefix)
      if (crowds[crowdOf(prefix, vector)] < 2) into.lost += packets
      else {
        absorbBundle(into, from, b, prefix, true)
        into.folded += packets
      }
    } else later.push(b)
  }
  for (const b of later) {
    prefixKey(T.keyOf(from, b, key), 0, prefix)
    if (T.findBundle(into, prefix, 0, T.vectorOf(from, b)) === T.NONE) {
      into.lost += T.packetsIn(from, b)
    } else absorbBundle(into, from, b, prefix, true)
  }
}

const CROWDS = 1 << 18

const crowdOf = (prefix: Uint32Array, vector: number) => mix(hashAddress(prefix, 0), vector) & (CROWDS - 1)

/** How many hosts would go into each prefix, by hash, so that a prefix of one stray host is not even made. */
function crowdsOf(t: Tables, hostsFrom: number): Uint8Array {
  const crowds = new Uint8Array(CROWDS)
  const prefix = new Uint32Array(4)
  for (let b = 0; b < t.bundleCount; b++) {
    if (T.packetsIn(t, b) > hostsFrom || !isInbound(T.vectorOf(t, b))) continue
    T.keyOf(t, b, key)
    if (isPrefixKey(key, 0)) prefix.set(key)
    else prefixKey(key, 0, prefix)
    const at = crowdOf(prefix, T.vectorOf(t, b))
    if (crowds[at] < 2 || isPrefixKey(key, 0)) crowds[at] = isPrefixKey(key, 0) ? 2 : crowds[at] + 1
  }
  return crowds
}

const SIZES = 4096
/** Requests that one which is left hanging weighs as many as. */
const HANGING = 50

/** Packets up to which bundles must go so that at most about `keep` stay; those of SIZES packets and more all stay. */
function cutOf(t: Tables, prefixes: boolean, keep: number): number {
  const sizes = new Uint32Array(SIZES)
  for (let b = 0; b < t.bundleCount; b++) {
    if (isPrefixKey(t.bundles, b * 4) === prefixes) sizes[Math.min(T.packetsIn(t, b), SIZES - 1)]++
  }
  let stay = 0
  for (let packets = SIZES - 1; packets > 0; packets--) {
    stay += sizes[packets]
    if (stay > keep) return Math.min(packets, SIZES - 2)
  }
  return 0
}

/** Folds the quietest seconds until at most `keep` cells are left. The cells of `spare` are memory to be used. */
function foldCells(t: Tables, keep: number, spare: Tables): void {
  let shift = 6
  let keptFrom = Math.max(8, t.keptFrom)
  while (t.cellCount > keep && shift <= 30) {
    foldOnce(t, keptFrom, shift, spare)
    t.keptFrom = keptFrom
    keptFrom *= 4
    shift += 3
  }
}

function foldOnce(t: Tables, keptFrom: number, shift: number, spare: Tables): void {
  const old = t.cells
  t.cells = spare.cells
  spare.cells = old
  t.cellCount = 0
  const order: number[] = []
  for (let b = 0; b < t.bundleCount; b++) {
    order.length = 0
    let row = t.bundles[b * T.BUNDLE + T.CELL_HEAD]
    for (; row !== 0; row = old[(row - 1) * T.CELL + T.CELL_NEXT]) order.push((row - 1) * T.CELL)
    if (order.length > 1) inTime(order, old)
    t.bundles[b * T.BUNDLE + T.CELL_HEAD] = 0
    for (const c of order) {
      const width = old[c + T.SHIFT]
      const quiet = old[c + T.CELL_PACKETS] < keptFrom * 2 ** width
      const wide = quiet ? Math.max(shift, width) : width
      T.addCell(t, b, Math.floor(old[c + T.SECOND] / 2 ** wide) * 2 ** wide, wide, old, c)
    }
  }
}

/** Puts cells in order of time. They lie newest first where nothing came late: then turning them round is enough. */
function inTime(order: number[], cells: Float64Array): void {
  let turned = true
  for (let i = 1; i < order.length && turned; i++) {
    turned = cells[order[i] + T.SECOND] < cells[order[i - 1] + T.SECOND]
  }
  if (turned) order.reverse()
  else order.sort((x, y) => cells[x + T.SECOND] - cells[y + T.SECOND])
}

/**
 * Keeps the profiles that tell most, and from now on makes new ones only for bundles that reach as much. A bundle's loudest
 * epoch counts in full, its next for half, a third ...: a busy site's thousandth minute gives way to a quiet one's worst.
 */
function shedProfiles(t: Tables, keep: number): void {
  const { profiles } = t
  const order = profiles.map((_, p) => p)
  order.sort(
    (x, y) => profiles[x].bundle - profiles[y].bundle || weightOf(profiles[y]) - weightOf(profiles[x]),
  )
  let rank = 0
  const worth = new Float64Array(profiles.length)
  order.forEach((p, at) => {
    const before = at > 0 && profiles[order[at - 1]].bundle === profiles[p].bundle
    rank = before ? rank + 1 : 1
    worth[p] = weightOf(profiles[p]) / rank
  })
  order.sort((x, y) => worth[y] - worth[x] || x - y)
  const kept = order.slice(0, keep).map((p) => profiles[p])
  t.profileFrom = Math.max(t.profileFrom, worth[order[keep]], 32)
  t.profilesLost += profiles.length - keep
  for (let b = 0; b < t.bundleCount; b++) t.bundles[b * T.BUNDLE + T.PROFILE_HEAD] = 0
  t.profiles = kept
  t.spent.push(...order.slice(keep).map((p) => profiles[p]))
  kept.forEach((profile, p) => {
    const head = profile.bundle * T.BUNDLE + T.PROFILE_HEAD
    profile.next = t.bundles[head]
    t.bundles[head] = p + 1
  })
}

/** A request left hanging stands for the many that it kept out. */
const weightOf = ({ packets, counts }: Profile) =>
  packets + HANGING * Math.max(counts[SLOW_FAILED], counts[TIMEOUTS])

/** Adds the given bundles up under one key: what a prefix received, with its sources. `t` is not changed. */
export function gather(t: Tables, bundles: readonly number[], as: Uint32Array): Tables {
  const into = T.newTables()
  for (const b of bundles) absorbBundle(into, t, b, as)
  return into
}
