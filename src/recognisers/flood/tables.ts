/**
 * The summary of everything seen, as plain arrays, so that it can be handed between threads and added up. A row of
 * `bundles`, `cells` or `waits` is one cache line: the hot path touches three of them a look-up.
 *
 *   bundle   all packets of one host (or site) and one vector: its key and the heads of three lists
 *   cell     a bundle's packets and bytes in one second, or in 2^shift seconds once folded
 *   wait     a few alike packets of a bundle that is still too small for a profile
 *   profile  sketches of a bundle over one epoch of 64 s: who sent it, between which ports, how big
 *
 * A row without packets is in no list, and the next that looks for room closes its gap (gaps.ts).
 *
 * Adding up: cells are sums, profiles are mergeable sketches, and waiting packets are replayed, so the order and the
 * number of parts do not matter as long as no limit is reached (relieve.ts says what is given up then).
 */
import { isSame } from '../../model/address.ts'
import type { Profile } from './profile.ts'

/** Seconds in an epoch, as a power of two. */
export const EPOCH_SHIFT = 6
/** A bundle of more packets than this gets profiles. */
export const WAITING = 16

export interface Limits {
  readonly bundles: number
  readonly cells: number
  readonly waits: number
  readonly profiles: number
}

/** One collector; a batch may go over by its own rows before there is relief. */
export const collectorLimits: Limits = { bundles: 20_000, cells: 44_000, waits: 10_000, profiles: 320 }
/** One that has seen requests alone: few sites, each with cells and profiles for as long as its log lasts. */
export const requestLimits: Limits = { ...collectorLimits, cells: 28_000, profiles: 160 }
/** The sum of many collectors. */
export const mergedLimits: Limits = { bundles: 60_000, cells: 120_000, waits: 120_000, profiles: 768 }

/** Words of a bundle's row. Heads are row + 1, 0 where the list is empty; `file` likewise. */
export const BUNDLE = 16
export const VECTOR = 4
export const CELL_HEAD = 5
export const WAIT_HEAD = 6
export const PROFILE_HEAD = 7
export const PACKETS = 8
export const FILE = 9
export const EPOCH = 10
export const RECENT = 11
/** what becomes of it, while room is made: GONE, STAYS, or what is still to be decided */
export const FATE = 12
export const GONE = 0
export const STAYS = 1

/** Numbers of a cell's row. */
export const CELL = 8
export const SECOND = 0
export const SHIFT = 1
export const CELL_PACKETS = 2
export const BYTES = 3
export const PAYLOAD = 4
export const FIRST = 5
export const LAST = 6
export const CELL_NEXT = 7

/**
 * Words of the row of a few alike packets that wait: 4 of the source, then these. LENGTH also has how many there are, and
 * its top bit marks first fragments.
 */
export const WAIT = 8
export const PORTS = 4
export const LENGTH = 5
export const WAIT_SECOND = 6
export const WAIT_NEXT = 7
export const FIRST_FRAGMENT = 1 << 31
export const LONGEST = 0x1ffffff
const WAIT_COUNT = 25

/** Packets of a waiting row, and their length with its mark. */
export const waitCount = (t: Tables, row: number): number =>
  (t.waits[row * WAIT + LENGTH] >>> WAIT_COUNT) & 63
export const waitLength = (t: Tables, row: number): number =>
  t.waits[row * WAIT + LENGTH] & (LONGEST | FIRST_FRAGMENT)

export interface Tables {
  bundleCount: number
  bundles: Uint32Array
  /** open addressing: bundle + 1, or 0 */
  index: Int32Array
  cellCount: number
  cells: Float64Array
  waitCount: number
  waits: Uint32Array
  profiles: Profile[]
  /** profiles that were given up, to be used again */
  spent: Profile[]
  /** packets that a bundle must have within an epoch to get a profile; rises when there are too many profiles */
  profileFrom: number
  /** evidence files of bundles that rest on several */
  files: Record<number, number[]>
  /** texts behind hashes: host names of sites, paths and agents that came often */
  texts: Record<string, string>
  /** summaries that were added up: so many cells of a bundle may stand for one second */
  parts: number
  /** what the limits cost: packets of hosts that were folded into their prefix, packets and profiles given up */
  folded: number
  lost: number
  profilesLost: number
  /** seconds with fewer packets than this may have been folded into wider cells */
  keptFrom: number
}

export const NONE = -1

const numbers = [
  'bundleCount',
  'cellCount',
  'waitCount',
  'profileFrom',
  'parts',
  'folded',
  'lost',
  'profilesLost',
  'keptFrom',
] as const satisfies readonly (keyof Tables)[]

export function newTables(bundles = 256, cells = 512, waits = 256): Tables {
  return {
    bundleCount: 0,
    bundles: new Uint32Array(bundles * BUNDLE),
    index: new Int32Array(bundles * 2),
    cellCount: 0,
    cells: new Float64Array(cells * CELL),
    waitCount: 0,
    waits: new Uint32Array(waits * WAIT),
    profiles: [],
    spent: [],
    profileFrom: 0,
    files: {},
    texts: {},
    parts: 1,
    folded: 0,
    lost: 0,
    profilesLost: 0,
    keptFrom: 0,
  }
}

// The engine takes a field for constant until it is changed in some object, and compiles all that reads it again then. Here
// every field of one is changed beforehand, or that would come in the middle of each scan.
const changed = newTables(0, 0, 0)
Object.assign(changed, newTables(0, 0, 0))
for (const key of numbers) changed[key]++

/**
 * Empty tables with room for so much and a batch more. Memory that is not written to costs nothing, and tables that grow or
 * are given back leave holes behind that nothing else fits.
 */
export function roomyTables({ bundles, cells, waits }: Limits): Tables {
  const room = (rows: number) => 2 ** Math.ceil(Math.log2(rows * 1.25))
  return newTables(room(bundles), room(cells), room(waits))
}

/** Place of a key in the index. The products do not wait for each other: this runs twice a packet. */
export function slotHash(words: Uint32Array, i: number, vector: number): number {
  const a = Math.imul(words[i] + vector, 0x9e3779b1) ^ Math.imul(words[i + 1], 0x85ebca6b)
  const b = Math.imul(words[i + 2], 0xc2b2ae35) ^ Math.imul(words[i + 3], 0x27d4eb2f)
  const h = a ^ (b >>> 15) ^ b
  const m = Math.imul(h ^ (h >>> 16), 0x45d9f3b)
  return m ^ (m >>> 15)
}

/** The bundle of the key at row `at` of `words` and of this vector, or NONE. */
export function findBundle(t: Tables, words: Uint32Array, at: number, vector: number): number {
  const { index, bundles } = t
  const mask = index.length - 1
  let slot = slotHash(words, at * 4, vector) & mask
  for (let row = index[slot]; row !== 0; row = index[slot]) {
    const k = (row - 1) * BUNDLE
    if (bundles[k + VECTOR] === vector && isSame(bundles, k >> 2, words, at)) return row - 1
    slot = (slot + 1) & mask
  }
  return NONE
}

/** Finds the bundle or makes it, growing the tables; whether they may grow is for the caller to see to. */
export function bundleOf(t: Tables, words: Uint32Array, at: number, vector: number): number {
  const found = findBundle(t, words, at, vector)
  return found === NONE ? newBundle(t, words, at, vector) : found
}

function newBundle(t: Tables, words: Uint32Array, at: number, vector: number): number {
  const b = t.bundleCount++
  const k = b * BUNDLE
  if (k >= t.bundles.length) t.bundles = grown(t.bundles, Math.max(256 * BUNDLE, t.bundles.length * 2))
  const { bundles } = t
  for (let w = 0; w < 4; w++) bundles[k + w] = words[at * 4 + w]
  bundles[k + VECTOR] = vector
  for (let w = CELL_HEAD; w <= RECENT; w++) bundles[k + w] = 0
  if (t.index.length * BUNDLE < bundles.length * 2) reindex(t)
  else place(t, b)
  return b
}

/** Puts a bundle into the index. */
export function place(t: Tables, b: number): void {
  const mask = t.index.length - 1
  let slot = slotHash(t.bundles, b * BUNDLE, vectorOf(t, b)) & mask
  while (t.index[slot] !== 0) slot = (slot + 1) & mask
  t.index[slot] = b + 1
}

/** Makes the index where there is none, as after tables have come from another thread, or where it is too small. */
export function reindex(t: Tables): void {
  let size = 512
  while (size * BUNDLE < t.bundles.length * 2) size *= 2
  if (t.index.length >= size) return
  t.index = new Int32Array(size)
  for (let b = 0; b < t.bundleCount; b++) place(t, b)
}

/** Row of a bundle's key among rows of four words. */
export const keyRow = (b: number): number => (b * BUNDLE) / 4

/** Copies a bundle's key to `out` and returns it. */
export function keyOf(t: Tables, b: number, out: Uint32Array = new Uint32Array(4)): Uint32Array {
  for (let w = 0; w < 4; w++) out[w] = t.bundles[b * BUNDLE + w]
  return out
}

export const vectorOf = (t: Tables, b: number): number => t.bundles[b * BUNDLE + VECTOR]
export const packetsIn = (t: Tables, b: number): number => t.bundles[b * BUNDLE + PACKETS]

/** Rows of a bundle's cells, newest first. A second may come more than once: cells add up. */
export function* cellsOf(t: Tables, b: number): Generator<number> {
  let row = t.bundles[b * BUNDLE + CELL_HEAD]
  while (row !== 0) {
    yield row - 1
    row = t.cells[(row - 1) * CELL + CELL_NEXT]
  }
}

export function* profilesOf(t: Tables, b: number): Generator<Profile> {
  let row = t.bundles[b * BUNDLE + PROFILE_HEAD]
  while (row !== 0) {
    const profile = t.profiles[row - 1]
    yield profile
    row = profile.next
  }
}

/**
 * Offset of the cell of that second and width among the latest few of a list, or NONE: the newest is at its head, so order
 * costs nothing.
 */
export function latestCell(cells: Float64Array, head: number, second: number, shift: number): number {
  let row = head
  for (let steps = 0; row !== 0 && steps < 8; steps++) {
    const c = (row - 1) * CELL
    if (cells[c + SECOND] === second && cells[c + SHIFT] === shift) return c
    row = cells[c + CELL_NEXT]
  }
  return NONE
}

/** The cell of a bundle's second, made where it is not among the latest few: one further back gets a further cell. */
export function cellFor(t: Tables, b: number, second: number, shift: number): number {
  const head = b * BUNDLE + CELL_HEAD
  const known = latestCell(t.cells, t.bundles[head], second, shift)
  if (known !== NONE) return known
  const c = t.cellCount++ * CELL
  if (c >= t.cells.length) t.cells = grown(t.cells, Math.max(512 * CELL, t.cells.length * 2))
  const { cells } = t
  cells[c + SECOND] = second
  cells[c + SHIFT] = shift
  cells[c + CELL_PACKETS] = 0
  cells[c + BYTES] = 0
  cells[c + PAYLOAD] = 0
  cells[c + FIRST] = Infinity
  cells[c + LAST] = -Infinity
  cells[c + CELL_NEXT] = t.bundles[head]
  t.bundles[head] = t.cellCount
  return c
}

/** Whether the bundle's newest cell is that second. */
export function isLatest(t: Tables, b: number, second: number): boolean {
  const row = t.bundles[b * BUNDLE + CELL_HEAD]
  const c = (row - 1) * CELL
  return row !== 0 && t.cells[c + SECOND] === second && t.cells[c + SHIFT] === 0
}

/** Adds one packet or request to a bundle. */
export function count(t: Tables, b: number, when: number, bytes: number, payload: number): void {
  const k = b * BUNDLE
  t.bundles[k + PACKETS]++
  const second = when >>> 0
  const row = t.bundles[k + CELL_HEAD]
  const c = isLatest(t, b, second) ? (row - 1) * CELL : cellFor(t, b, second, 0)
  const { cells } = t
  cells[c + CELL_PACKETS]++
  cells[c + BYTES] += bytes
  cells[c + PAYLOAD] += payload
  if (when < cells[c + FIRST]) cells[c + FIRST] = when
  if (when > cells[c + LAST]) cells[c + LAST] = when
}

/** Adds a cell of `from` to a bundle of `t`, at `second` and `shift`. */
export function addCell(
  t: Tables,
  b: number,
  second: number,
  shift: number,
  from: Float64Array,
  at: number,
): void {
  const c = cellFor(t, b, second, shift)
  addUp(t.cells, c, from, at)
}

/** Adds what the cell at offset `at` of `from` has to the one at offset `c`. */
export function addUp(cells: Float64Array, c: number, from: Float64Array, at: number): void {
  cells[c + CELL_PACKETS] += from[at + CELL_PACKETS]
  cells[c + BYTES] += from[at + BYTES]
  cells[c + PAYLOAD] += from[at + PAYLOAD]
  // comparisons, since the smaller of two by a call is a number on the heap until the engine makes its fastest code
  if (from[at + FIRST] < cells[c + FIRST]) cells[c + FIRST] = from[at + FIRST]
  if (from[at + LAST] > cells[c + LAST]) cells[c + LAST] = from[at + LAST]
}

/** Keeps `packets` alike packets, at most WAITING, of a small bundle. `length` may carry FIRST_FRAGMENT. */
export function addWait(
  t: Tables,
  b: number,
  words: Uint32Array,
  at: number,
  ports: number,
  length: number,
  second: number,
  packets: number,
): void {
  const w = t.waitCount++ * WAIT
  if (w >= t.waits.length) t.waits = grown(t.waits, Math.max(256 * WAIT, t.waits.length * 2))
  const { waits } = t
  const i = at * 4
  waits[w] = words[i]
  waits[w + 1] = words[i + 1]
  waits[w + 2] = words[i + 2]
  waits[w + 3] = words[i + 3]
  waits[w + PORTS] = ports
  waits[w + LENGTH] = length | (packets << WAIT_COUNT)
  waits[w + WAIT_SECOND] = second
  const head = b * BUNDLE + WAIT_HEAD
  waits[w + WAIT_NEXT] = t.bundles[head]
  t.bundles[head] = t.waitCount
}

/** Notes that a bundle rests on an evidence file. */
export function addFile(t: Tables, b: number, file: number): void {
  const at = b * BUNDLE + FILE
  const known = t.bundles[at]
  if (known === file + 1) return
  if (known === 0) {
    t.bundles[at] = file + 1
    return
  }
  const files = (t.files[b] ??= [known - 1])
  if (!files.includes(file)) files.push(file)
}

/** The evidence files of a bundle, in order. */
export function filesOf(t: Tables, b: number): number[] {
  const known = t.bundles[b * BUNDLE + FILE]
  if (known === 0) return []
  return [...(t.files[b] ?? [known - 1])].sort((x, y) => x - y)
}

/** More room for an array, which is given up: its memory is not left to be collected some time later. */
function grown<A extends Uint32Array | Float64Array>(old: A, size: number): A {
  const { BYTES_PER_ELEMENT, buffer, constructor } = old
  const room = (buffer as ArrayBuffer).transfer(size * BYTES_PER_ELEMENT)
  return new (constructor as new (buffer: ArrayBuffer) => A)(room)
}

/** Tables with arrays cut to what is used: cheap to hand to another thread. The index goes along empty; `t` is given up. */
export function trimmed(t: Tables): Tables {
  give(t.index)
  return {
    ...t,
    index: new Int32Array(0),
    spent: [],
    bundles: cut(t.bundles, t.bundleCount * BUNDLE),
    cells: cut(t.cells, t.cellCount * CELL),
    waits: cut(t.waits, t.waitCount * WAIT),
  }
}

function cut<A extends Uint32Array | Float64Array>(old: A, length: number): A {
  const kept = old.slice(0, length) as A
  give(old)
  return kept
}

/** Gives up an array's memory at once: what is collected some time later is still there when the next one is copied. */
function give({ buffer }: Uint32Array | Int32Array | Float64Array): void {
  ;(buffer as ArrayBuffer).transfer(0)
}
