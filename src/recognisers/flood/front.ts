/**
 * What the hot path writes to: one cache line a bundle, with its current second, and logs that only grow. When it is
 * full it is carried over to the tables, bundle by bundle, so that a bundle's sketches are in the cache while they take
 * in all that came for it.
 */
import { hashAddress } from '../../model/address.ts'
import type { PacketBatch } from '../../model/observation.ts'
import { note } from './packets.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'
import { IN, inboundVector, isInbound, outboundVector } from './vectors.ts'

const SLOTS = 1 << 14
const MOST_ROWS = (SLOTS * 5) / 8
const MOST_NOTES = 1 << 15
const MOST_SPILLS = 1 << 15

/** Words of a row: 4 of the key, then these. KIND is the vector + 1, 0 where the slot is empty. */
const ROW = 16
const KIND = 4
const SECOND = 5
const PACKETS = 6
const BYTES = 7
const PAYLOAD = 8
/** place within the second, in parts of 2^32 */
const FIRST = 9
const LAST = 10
/** row + 1 of the latest note, and of the latest second before this one */
const NOTES = 11
const SPILLS = 12
const FILE = 13
/** all packets, of all seconds */
const ALL = 14

/** Words of a note: 4 of the source, then as in a waiting packet's row. Words of a spilled second: SECOND..LAST, next. */
const NOTE = T.WAIT
const SPILL = 8

/**
 * Most of all packets belong to connections. Who sends them is looked at only where there are more of them in one load
 * of the front than this: a flood of them has thousands a second.
 */
const QUIET_STREAM = 32
const STREAM = IN.stream + 1

const PARTS = 0x1_0000_0000

export interface Front {
  readonly rows: Uint32Array
  /** slots in use */
  readonly used: Uint32Array
  count: number
  readonly notes: Uint32Array
  noteCount: number
  spills: Uint32Array
  spillCount: number
}

export function newFront(): Front {
  return {
    rows: new Uint32Array(SLOTS * ROW),
    used: new Uint32Array(SLOTS),
    count: 0,
    notes: new Uint32Array(MOST_NOTES * NOTE),
    noteCount: 0,
    spills: new Uint32Array(1024 * SPILL),
    spillCount: 0,
  }
}

/** Takes in packets; carries over to the tables whenever there is no more room. */
export function addPackets(front: Front, t: Tables, batch: PacketBatch): void {
  const { count, time, source, destination, length, payloadLength } = batch
  for (let i = 0; i < count; i++) {
    const when = time[i]
    // Times before 1970 or after 2106 are a broken clock's.
    if (!(when >= 0 && when < PARTS)) continue
    if (front.count >= MOST_ROWS || front.noteCount >= MOST_NOTES || front.spillCount >= MOST_SPILLS) {
      carryOver(front, t)
    }
    const second = Math.floor(when)
    const part = Math.floor((when - second) * PARTS)
    const bytes = length[i]
    const payload = payloadLength[i]
    if (!isGroup(destination, i)) {
      const row = rowOf(front, destination, i * 4, inboundVector(batch, i) + 1)
      tick(front, row, second, part, bytes, payload)
      if (front.rows[row + FILE] !== batch.file + 1) ownFile(front, t, row, batch.file)
      if (front.rows[row + KIND] !== STREAM || front.rows[row + ALL] > QUIET_STREAM) {
        write(front, row, batch, i, bytes, second)
      }
    }
    tick(front, rowOf(front, source, i * 4, outboundVector(batch, i) + 1), second, part, bytes, payload)
  }
}

/** Multicast and the broadcast address: discovery chatter, never the target of a flood by itself. */
function isGroup(words: Uint32Array, at: number): boolean {
  const i = at * 4
  if (words[i] >>> 24 === 0xff) return true
  return words[i + 3] >>> 28 >= 14 && words[i] === 0 && words[i + 1] === 0 && words[i + 2] === 0xffff
}

/** Offset of the row of a key and kind, made where there is none. */
function rowOf(front: Front, words: Uint32Array, i: number, kind: number): number {
  const { rows } = front
  const w0 = words[i]
  const w1 = words[i + 1]
  const w2 = words[i + 2]
  const w3 = words[i + 3]
  let slot = T.slotHash(words, i, kind) & (SLOTS - 1)
  let k = slot * ROW
  while (rows[k + KIND] !== 0) {
    if (
      rows[k + 3] === w3 &&
      rows[k + KIND] === kind &&
      rows[k + 2] === w2 &&
      rows[k + 1] === w1 &&
      rows[k] === w0
    ) {
      return k
    }
    slot = (slot + 1) & (SLOTS - 1)
    k = slot * ROW
  }
  rows[k] = w0
  rows[k + 1] = w1
  rows[k + 2] = w2
  rows[k + 3] = w3
  rows[k + KIND] = kind
  for (let w = SECOND; w <= ALL; w++) rows[k + w] = 0
  front.used[front.count++] = k
  return k
}

function tick(front: Front, k: number, second: number, part: number, bytes: number, payload: number): void {
  const { rows } = front
  rows[k + ALL]++
  if (rows[k + SECOND] === second && rows[k + PACKETS] !== 0) {
    rows[k + PACKETS]++
    rows[k + BYTES] += bytes
    rows[k + PAYLOAD] += payload
    if (part > rows[k + LAST]) rows[k + LAST] = part
    else if (part < rows[k + FIRST]) rows[k + FIRST] = part
    return
  }
  if (rows[k + PACKETS] !== 0) spill(front, k)
  rows[k + SECOND] = second
  rows[k + PACKETS] = 1
  rows[k + BYTES] = bytes
  rows[k + PAYLOAD] = payload
  rows[k + FIRST] = part
  rows[k + LAST] = part
}

/** Puts a row's second aside, since another begins. */
function spill(front: Front, k: number): void {
  const at = front.spillCount++ * SPILL
  if (at >= front.spills.length) {
    const wider = new Uint32Array(front.spills.length * 2)
    wider.set(front.spills)
    front.spills = wider
  }
  for (let w = 0; w < 6; w++) front.spills[at + w] = front.rows[k + SECOND + w]
  front.spills[at + 6] = front.rows[k + SPILLS]
  front.rows[k + SPILLS] = front.spillCount
}

/** Logs who sent a packet. */
function write(front: Front, k: number, batch: PacketBatch, i: number, bytes: number, second: number): void {
  const { notes, rows } = front
  const { source } = batch
  const n = front.noteCount++ * NOTE
  const s = i * 4
  notes[n] = source[s]
  notes[n + 1] = source[s + 1]
  notes[n + 2] = source[s + 2]
  notes[n + 3] = source[s + 3]
  notes[n + T.PORTS] = (batch.sourcePort[i] << 16) | batch.destinationPort[i]
  notes[n + T.LENGTH] = batch.fragment[i] === 1 ? bytes | T.FIRST_FRAGMENT : bytes
  notes[n + T.WAIT_SECOND] = second
  notes[n + T.WAIT_NEXT] = rows[k + NOTES]
  rows[k + NOTES] = front.noteCount
}

/** A row is of one file; the next file's packets find what came before in the tables. */
function ownFile(front: Front, t: Tables, k: number, file: number): void {
  if (front.rows[k + FILE] !== 0)
    T.addFile(t, T.bundleOf(t, front.rows, k >> 2, front.rows[k + KIND] - 1), file)
  front.rows[k + FILE] = file + 1
}

/** Moves everything into the tables. */
export function carryOver(front: Front, t: Tables): void {
  const { rows, used, notes, spills } = front
  const crowded = t.lost > 0
  for (let u = 0; u < front.count; u++) {
    const k = used[u]
    const vector = rows[k + KIND] - 1
    rows[k + KIND] = 0
    const all = rows[k + ALL]
    // In a crowd, a source that was seen once is not the target whose answers matter.
    if (crowded && all === 1 && !isInbound(vector)) {
      t.lost++
      continue
    }
    const b = T.bundleOf(t, rows, k >> 2, vector)
    t.bundles[b * T.BUNDLE + T.PACKETS] += all
    if (rows[k + FILE] !== 0) T.addFile(t, b, rows[k + FILE] - 1)
    addSecond(t, b, rows, k + SECOND)
    for (let row = rows[k + SPILLS]; row !== 0; row = spills[(row - 1) * SPILL + 6]) {
      addSecond(t, b, spills, (row - 1) * SPILL)
    }
    for (let row = rows[k + NOTES]; row !== 0;) {
      const n = (row - 1) * NOTE
      const at = n >> 2
      note(
        t,
        b,
        notes,
        at,
        hashAddress(notes, at),
        notes[n + T.PORTS],
        notes[n + T.LENGTH],
        notes[n + T.WAIT_SECOND],
      )
      row = notes[n + T.WAIT_NEXT]
    }
  }
  front.count = 0
  front.noteCount = 0
  front.spillCount = 0
}

/** Adds a second that begins at `at` with SECOND, in the order of a row. */
function addSecond(t: Tables, b: number, from: Uint32Array, at: number): void {
  const second = from[at]
  // Once quiet seconds had to be folded, they are folded as they come.
  const shift = from[at + 1] < t.keptFrom ? T.EPOCH_SHIFT : 0
  const c = T.cellFor(t, b, ((second >>> shift) << shift) >>> 0, shift)
  const { cells } = t
  cells[c + T.CELL_PACKETS] += from[at + 1]
  cells[c + T.BYTES] += from[at + 2]
  cells[c + T.PAYLOAD] += from[at + 3]
  cells[c + T.FIRST] = Math.min(cells[c + T.FIRST], second + from[at + 4] / PARTS)
  cells[c + T.LAST] = Math.max(cells[c + T.LAST], second + from[at + 5] / PARTS)
}
