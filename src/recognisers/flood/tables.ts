/**
 * The summary of everything seen, as plain arrays, so that it can be handed between threads and added up.
 *
 *   bundle   all packets of one host (or site) and one vector: totals, and the heads of three lists
 *   cell     a bundle's packets and bytes in one second, or in 2^shift seconds once folded, with the
 *            times of its first and last packet
 *   waiting  single packets of bundles that are still too small for a profile
 *   profile  sketches of a bundle over one epoch of 64 s: who sent it, between which ports, how big
 *
 * Adding up: totals and cells are sums, profiles are mergeable sketches, and waiting packets are replayed, so the order
 * and the number of parts do not matter as long as no limit is reached (relieve.ts says what is given up then).
 */
import { hashAddress } from '../../model/address.ts'
import { mix } from '../sketch/hash.ts'
import type { Profile } from './profile.ts'

/** Seconds in an epoch, as a power of two. */
export const EPOCH_SHIFT = 6
/** A bundle of more packets than this gets profiles. */
export const WAITING = 16

export interface Limits {
  readonly bundles: number
  readonly cells: number
  readonly waiting: number
  readonly profiles: number
}

/** One collector; a batch may go over by its own rows before there is relief. */
export const collectorLimits: Limits = { bundles: 50_000, cells: 200_000, waiting: 100_000, profiles: 512 }
/** The sum of many collectors. */
export const mergedLimits: Limits = { bundles: 100_000, cells: 500_000, waiting: 250_000, profiles: 1024 }

export interface Tables {
  bundles: number
  /** open addressing: bundle + 1, or 0 */
  index: Int32Array
  key: Uint32Array
  vector: Uint8Array
  packets: Float64Array
  bytes: Float64Array
  payload: Float64Array
  first: Float64Array
  last: Float64Array
  cellHead: Int32Array
  waitHead: Int32Array
  profileHead: Int32Array
  /** evidence file of the bundle, or NONE; all of them are in `files` where there are several */
  file: Int32Array
  /** the epoch that the bundle was last seen in, and its packets since then */
  epoch: Uint32Array
  recent: Uint32Array

  cells: number
  cellSecond: Uint32Array
  cellShift: Uint8Array
  cellPackets: Float64Array
  cellBytes: Float64Array
  cellFirst: Float64Array
  cellLast: Float64Array
  cellNext: Int32Array

  waits: number
  /** 4 words a row */
  waitSource: Uint32Array
  /** source port, destination port */
  waitPorts: Uint32Array
  waitLength: Uint32Array
  waitSecond: Uint32Array
  waitFirst: Uint8Array
  waitNext: Int32Array

  files: Record<number, number[]>

  profiles: Profile[]
  /** packets that a bundle must have within an epoch to get a profile; rises when there are too many profiles */
  profileFrom: number
  /** texts behind hashes: host names of sites, paths and agents that came often */
  texts: Record<string, string>
  /** what limits cost: packets of hosts that were folded into their prefix, packets given up, profiles given up */
  folded: number
  lost: number
  profilesLost: number
  /** seconds with fewer packets than this may have been folded into wider cells */
  keptFrom: number
}

export const NONE = -1

export function newTables(bundles = 256, cells = 512, waits = 256): Tables {
  return {
    bundles: 0,
    index: new Int32Array(bundles * 2),
    key: new Uint32Array(bundles * 4),
    vector: new Uint8Array(bundles),
    packets: new Float64Array(bundles),
    bytes: new Float64Array(bundles),
    payload: new Float64Array(bundles),
    first: new Float64Array(bundles),
    last: new Float64Array(bundles),
    cellHead: new Int32Array(bundles),
    waitHead: new Int32Array(bundles),
    profileHead: new Int32Array(bundles),
    file: new Int32Array(bundles),
    epoch: new Uint32Array(bundles),
    recent: new Uint32Array(bundles),
    cells: 0,
    cellSecond: new Uint32Array(cells),
    cellShift: new Uint8Array(cells),
    cellPackets: new Float64Array(cells),
    cellBytes: new Float64Array(cells),
    cellFirst: new Float64Array(cells),
    cellLast: new Float64Array(cells),
    cellNext: new Int32Array(cells),
    waits: 0,
    waitSource: new Uint32Array(waits * 4),
    waitPorts: new Uint32Array(waits),
    waitLength: new Uint32Array(waits),
    waitSecond: new Uint32Array(waits),
    waitFirst: new Uint8Array(waits),
    waitNext: new Int32Array(waits),
    files: {},
    profiles: [],
    profileFrom: 0,
    texts: {},
    folded: 0,
    lost: 0,
    profilesLost: 0,
    keptFrom: 0,
  }
}

/** Empties the tables without giving their memory back. */
export function clearTables(t: Tables): void {
  t.bundles = 0
  t.index.fill(0)
  t.cells = 0
  t.waits = 0
  t.files = {}
  t.profiles = []
  t.profileFrom = 0
  t.texts = {}
  t.folded = 0
  t.lost = 0
  t.profilesLost = 0
  t.keptFrom = 0
}

export function bundleHash(addressHash: number, vector: number): number {
  return mix(addressHash, vector + 1)
}

/** The bundle of this key and vector, or NONE. `addressHash` is hashAddress(words, at). */
export function findBundle(
  t: Tables,
  words: Uint32Array,
  at: number,
  addressHash: number,
  vector: number,
): number {
  const mask = t.index.length - 1
  let slot = bundleHash(addressHash, vector) & mask
  const i = at * 4
  const w3 = words[i + 3]
  const w2 = words[i + 2]
  const { index, key } = t
  while (index[slot] !== 0) {
    const b = index[slot] - 1
    const k = b * 4
    if (
      key[k + 3] === w3 &&
      t.vector[b] === vector &&
      key[k + 2] === w2 &&
      key[k + 1] === words[i + 1] &&
      key[k] === words[i]
    ) {
      return b
    }
    slot = (slot + 1) & mask
  }
  return NONE
}

/** Finds the bundle or makes it, growing the tables; whether they may grow is for the caller to see to. */
export function bundleOf(
  t: Tables,
  words: Uint32Array,
  at: number,
  addressHash: number,
  vector: number,
): number {
  const found = findBundle(t, words, at, addressHash, vector)
  if (found !== NONE) return found
  const b = t.bundles++
  if (b >= t.vector.length) growBundles(t)
  const k = b * 4
  const i = at * 4
  t.key[k] = words[i]
  t.key[k + 1] = words[i + 1]
  t.key[k + 2] = words[i + 2]
  t.key[k + 3] = words[i + 3]
  t.vector[b] = vector
  t.packets[b] = 0
  t.bytes[b] = 0
  t.payload[b] = 0
  t.first[b] = Infinity
  t.last[b] = -Infinity
  t.cellHead[b] = NONE
  t.waitHead[b] = NONE
  t.profileHead[b] = NONE
  t.file[b] = NONE
  t.epoch[b] = 0
  t.recent[b] = 0
  if (t.index.length < t.vector.length * 2) reindex(t)
  else place(t, bundleHash(addressHash, vector), b)
  return b
}

function place(t: Tables, hash: number, b: number): void {
  const mask = t.index.length - 1
  let slot = hash & mask
  while (t.index[slot] !== 0) slot = (slot + 1) & mask
  t.index[slot] = b + 1
}

/** Makes the index anew, as after a table has come from another thread. */
export function reindex(t: Tables): void {
  let size = 512
  while (size < t.vector.length * 2) size *= 2
  t.index = new Int32Array(size)
  for (let b = 0; b < t.bundles; b++) place(t, bundleHash(hashAddress(t.key, b), t.vector[b]), b)
}

/** Adds packets to a bundle's second. The newest second is at the head of its list, so order costs nothing. */
export function addToCell(
  t: Tables,
  b: number,
  second: number,
  shift: number,
  packets: number,
  bytes: number,
  first: number,
  last: number,
): void {
  let c = t.cellHead[b]
  for (let steps = 0; c !== NONE && steps < 8; steps++) {
    if (t.cellSecond[c] === second && t.cellShift[c] === shift) {
      t.cellPackets[c] += packets
      t.cellBytes[c] += bytes
      if (first < t.cellFirst[c]) t.cellFirst[c] = first
      if (last > t.cellLast[c]) t.cellLast[c] = last
      return
    }
    c = t.cellNext[c]
  }
  // A second that lies further back gets a further cell: the reader adds cells up anyway.
  c = t.cells++
  if (c >= t.cellSecond.length) growCells(t)
  t.cellSecond[c] = second
  t.cellShift[c] = shift
  t.cellPackets[c] = packets
  t.cellBytes[c] = bytes
  t.cellFirst[c] = first
  t.cellLast[c] = last
  t.cellNext[c] = t.cellHead[b]
  t.cellHead[b] = c
}

/** Notes that a bundle rests on an evidence file. */
export function addFile(t: Tables, b: number, file: number): void {
  if (t.file[b] === file || file === NONE) return
  if (t.file[b] === NONE) t.file[b] = file
  else {
    const files = (t.files[b] ??= [t.file[b]])
    if (!files.includes(file)) files.push(file)
  }
}

/** The evidence files of a bundle, in order. */
export function filesOf(t: Tables, b: number): number[] {
  if (t.file[b] === NONE) return []
  return [...(t.files[b] ?? [t.file[b]])].sort((x, y) => x - y)
}

export function addWaiting(
  t: Tables,
  b: number,
  words: Uint32Array,
  at: number,
  ports: number,
  length: number,
  second: number,
  first: number,
): void {
  const w = t.waits++
  if (w >= t.waitLength.length) growWaits(t)
  const i = at * 4
  t.waitSource[w * 4] = words[i]
  t.waitSource[w * 4 + 1] = words[i + 1]
  t.waitSource[w * 4 + 2] = words[i + 2]
  t.waitSource[w * 4 + 3] = words[i + 3]
  t.waitPorts[w] = ports
  t.waitLength[w] = length
  t.waitSecond[w] = second
  t.waitFirst[w] = first
  t.waitNext[w] = t.waitHead[b]
  t.waitHead[b] = w
}

function growBundles(t: Tables): void {
  const size = Math.max(256, t.vector.length * 2)
  t.key = grown(t.key, size * 4)
  t.vector = grown(t.vector, size)
  t.packets = grown(t.packets, size)
  t.bytes = grown(t.bytes, size)
  t.payload = grown(t.payload, size)
  t.first = grown(t.first, size)
  t.last = grown(t.last, size)
  t.cellHead = grown(t.cellHead, size)
  t.waitHead = grown(t.waitHead, size)
  t.profileHead = grown(t.profileHead, size)
  t.file = grown(t.file, size)
  t.epoch = grown(t.epoch, size)
  t.recent = grown(t.recent, size)
}

function growCells(t: Tables): void {
  const size = Math.max(512, t.cellSecond.length * 2)
  t.cellSecond = grown(t.cellSecond, size)
  t.cellShift = grown(t.cellShift, size)
  t.cellPackets = grown(t.cellPackets, size)
  t.cellBytes = grown(t.cellBytes, size)
  t.cellFirst = grown(t.cellFirst, size)
  t.cellLast = grown(t.cellLast, size)
  t.cellNext = grown(t.cellNext, size)
}

function growWaits(t: Tables): void {
  const size = Math.max(256, t.waitLength.length * 2)
  t.waitSource = grown(t.waitSource, size * 4)
  t.waitPorts = grown(t.waitPorts, size)
  t.waitLength = grown(t.waitLength, size)
  t.waitSecond = grown(t.waitSecond, size)
  t.waitFirst = grown(t.waitFirst, size)
  t.waitNext = grown(t.waitNext, size)
}

function grown<A extends Uint32Array | Int32Array | Float64Array | Uint8Array>(old: A, size: number): A {
  const fresh = new (old.constructor as new (size: number) => A)(size)
  fresh.set(old as never)
  return fresh
}

/** The same tables with arrays cut to what is used: cheap to hand to another thread. The index goes along empty. */
export function trimmed(t: Tables): Tables {
  const b = t.bundles
  const c = t.cells
  const w = t.waits
  return {
    ...t,
    index: new Int32Array(0),
    key: t.key.slice(0, b * 4),
    vector: t.vector.slice(0, b),
    packets: t.packets.slice(0, b),
    bytes: t.bytes.slice(0, b),
    payload: t.payload.slice(0, b),
    first: t.first.slice(0, b),
    last: t.last.slice(0, b),
    cellHead: t.cellHead.slice(0, b),
    waitHead: t.waitHead.slice(0, b),
    profileHead: t.profileHead.slice(0, b),
    file: t.file.slice(0, b),
    epoch: t.epoch.slice(0, b),
    recent: t.recent.slice(0, b),
    cellSecond: t.cellSecond.slice(0, c),
    cellShift: t.cellShift.slice(0, c),
    cellPackets: t.cellPackets.slice(0, c),
    cellBytes: t.cellBytes.slice(0, c),
    cellFirst: t.cellFirst.slice(0, c),
    cellLast: t.cellLast.slice(0, c),
    cellNext: t.cellNext.slice(0, c),
    waitSource: t.waitSource.slice(0, w * 4),
    waitPorts: t.waitPorts.slice(0, w),
    waitLength: t.waitLength.slice(0, w),
    waitSecond: t.waitSecond.slice(0, w),
    waitFirst: t.waitFirst.slice(0, w),
    waitNext: t.waitNext.slice(0, w),
  }
}
