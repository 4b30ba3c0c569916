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
import { note, profileOf, settle } from './packets.ts'
import { mergeProfile } from './profile.ts'
import {
  NONE,
  WAITING,
  addToCell,
  bundleOf,
  clearTables,
  findBundle,
  newTables,
  reindex,
  addFile,
  filesOf,
} from './tables.ts'
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
  return (
    (words[i] === 0 && words[i + 1] === 0 && words[i + 2] === PREFIX4) ||
    (words[i + 2] === PREFIX6 && words[i + 3] === 0xffffffff)
  )
}

/** Adds `from` into `into`. `from` is not changed; its index is not needed. */
export function absorb(into: Tables, from: Tables): void {
  if (into.index.length < into.vector.length * 2) reindex(into)
  const words = from.key
  for (let b = 0; b < from.bundles; b++) {
    absorbBundle(into, from, b, bundleOf(into, words, b, hashAddress(words, b), from.vector[b]))
  }
  for (const [key, text] of Object.entries(from.texts)) {
    if (into.texts[key] === undefined || text < into.texts[key]) into.texts[key] = text
  }
  into.folded += from.folded
  into.lost += from.lost
  into.profilesLost += from.profilesLost
  into.profileFrom = Math.max(into.profileFrom, from.profileFrom)
  into.keptFrom = Math.max(into.keptFrom, from.keptFrom)
}

function absorbBundle(into: Tables, from: Tables, b: number, to: number): void {
  into.packets[to] += from.packets[b]
  into.bytes[to] += from.bytes[b]
  into.payload[to] += from.payload[b]
  for (const file of filesOf(from, b)) addFile(into, to, file)
  if (from.first[b] < into.first[to]) into.first[to] = from.first[b]
  if (from.last[b] > into.last[to]) into.last[to] = from.last[b]
  for (let c = from.cellHead[b]; c !== NONE; c = from.cellNext[c]) {
    const { cellSecond, cellShift, cellPackets, cellBytes, cellFirst, cellLast } = from
    addToCell(into, to, cellSecond[c], cellShift[c], cellPackets[c], cellBytes[c], cellFirst[c], cellLast[c])
  }
  if (into.packets[to] > WAITING && into.waitHead[to] !== NONE) settle(into, to)
  for (let w = from.waitHead[b]; w !== NONE; w = from.waitNext[w]) {
    const hash = hashAddress(from.waitSource, w)
    note(
      into,
      to,
      from.waitSource,
      w,
      hash,
      from.waitPorts[w],
      from.waitLength[w],
      from.waitSecond[w],
      from.waitFirst[w],
    )
  }
  for (let p = from.profileHead[b]; p !== NONE; p = from.profiles[p].next) {
    mergeProfile(profileOf(into, to, from.profiles[p].epoch), from.profiles[p])
  }
}

/** Makes room where a limit is reached. `spare` is reused memory; the fuller tables come back as the second. */
export function relieve(t: Tables, limits: Limits, spare: Tables | null): [Tables, Tables | null] {
  if (t.profiles.length > limits.profiles) shedProfiles(t, limits.profiles >> 1)
  if (t.bundles <= limits.bundles && t.cells <= limits.cells && t.waits <= limits.waiting) return [t, spare]
  const into = spare ?? newTables()
  clearTables(into)
  carry(into, t, limits)
  if (into.cells > limits.cells / 2) foldCells(into, limits.cells / 2)
  clearTables(t)
  return [into, t]
}

/** Copies what stays, and folds or gives up the quietest half where there are too many. */
function carry(into: Tables, from: Tables, limits: Limits): void {
  const crowded = from.bundles > limits.bundles / 2 || from.waits > limits.waiting / 2
  const hostsFrom = crowded ? cutOf(from, false, limits.bundles / 4) : 0
  const prefixesFrom = crowded ? cutOf(from, true, limits.bundles / 4) : 0
  const prefix = new Uint32Array(4)
  const later: number[] = []
  into.folded = from.folded
  into.lost = from.lost
  into.profilesLost = from.profilesLost
  into.profileFrom = from.profileFrom
  into.keptFrom = from.keptFrom
  into.texts = from.texts
  for (let b = 0; b < from.bundles; b++) {
    const known = isPrefixKey(from.key, b)
    const stays = from.packets[b] > (known ? prefixesFrom : hostsFrom) || from.vector[b] === HTTP
    if (stays) {
      absorbBundle(into, from, b, bundleOf(into, from.key, b, hashAddress(from.key, b), from.vector[b]))
    } else if (known) into.lost += from.packets[b]
    else if (isInbound(from.vector[b])) {
      prefixKey(from.key, b, prefix)
      absorbBundle(into, from, b, bundleOf(into, prefix, 0, hashAddress(prefix, 0), from.vector[b]))
      into.folded += from.packets[b]
    } else later.push(b)
  }
  for (const b of later) {
    prefixKey(from.key, b, prefix)
    const to = findBundle(into, prefix, 0, hashAddress(prefix, 0), from.vector[b])
    if (to !== NONE) absorbBundle(into, from, b, to)
    else into.lost += from.packets[b]
  }
}

/** Packets up to which bundles must go so that at most `keep` stay. */
function cutOf(t: Tables, prefixes: boolean, keep: number): number {
  const sizes: number[] = []
  for (let b = 0; b < t.bundles; b++) {
    if (isPrefixKey(t.key, b) === prefixes) sizes.push(t.packets[b])
  }
  if (sizes.length <= keep) return 0
  const sorted = Float64Array.from(sizes).sort()
  return sorted[sorted.length - Math.floor(keep) - 1]
}

/** Folds the quietest seconds until at most `keep` cells are left. */
export function foldCells(t: Tables, keep: number): void {
  let shift = 6
  let keptFrom = Math.max(8, t.keptFrom)
  while (t.cells > keep && shift <= 30) {
    foldOnce(t, keptFrom, shift)
    t.keptFrom = keptFrom
    keptFrom *= 4
    shift += 3
  }
}

function foldOnce(t: Tables, keptFrom: number, shift: number): void {
  const old = { ...t }
  t.cells = 0
  const size = t.cellSecond.length
  t.cellSecond = new Uint32Array(size)
  t.cellShift = new Uint8Array(size)
  t.cellPackets = new Float64Array(size)
  t.cellBytes = new Float64Array(size)
  t.cellFirst = new Float64Array(size)
  t.cellLast = new Float64Array(size)
  t.cellNext = new Int32Array(size)
  const order: number[] = []
  for (let b = 0; b < t.bundles; b++) {
    order.length = 0
    for (let c = old.cellHead[b]; c !== NONE; c = old.cellNext[c]) order.push(c)
    order.sort((x, y) => old.cellSecond[x] - old.cellSecond[y])
    t.cellHead[b] = NONE
    for (const c of order) {
      const quiet = old.cellPackets[c] < keptFrom * 2 ** old.cellShift[c]
      const wide = quiet ? Math.max(shift, old.cellShift[c]) : old.cellShift[c]
      const start = Math.floor(old.cellSecond[c] / 2 ** wide) * 2 ** wide
      const { cellPackets, cellBytes, cellFirst, cellLast } = old
      addToCell(t, b, start, wide, cellPackets[c], cellBytes[c], cellFirst[c], cellLast[c])
    }
  }
}

/** Keeps the profiles with the most packets. */
export function shedProfiles(t: Tables, keep: number): void {
  if (t.profiles.length <= keep) return
  const order = t.profiles.map((_, p) => p)
  order.sort((x, y) => t.profiles[y].packets - t.profiles[x].packets || x - y)
  const kept = order.slice(0, keep).map((p) => t.profiles[p])
  t.profilesLost += t.profiles.length - keep
  t.profileFrom = Math.max(t.profileFrom * 2, t.profiles[order[keep]].packets, 32)
  t.profileHead.fill(NONE, 0, t.bundles)
  t.profiles = kept
  kept.forEach((profile, p) => {
    profile.next = t.profileHead[profile.bundle]
    t.profileHead[profile.bundle] = p
  })
}

/** Adds the given bundles up under one key: what a prefix received, with its sources. `t` is not changed. */
export function gather(t: Tables, bundles: readonly number[], key: Uint32Array): Tables {
  const into = newTables()
  for (const b of bundles) {
    absorbBundle(into, t, b, bundleOf(into, key, 0, hashAddress(key, 0), t.vector[b]))
  }
  return into
}
