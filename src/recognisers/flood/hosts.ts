/** Flows of one load of the front, added up by host, vector and second on their way to the tables. */
import { hashAddress, isSame } from '../../model/address.ts'
import * as F from './flow.ts'
import { note } from './packets.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'
import { IN, inboundVector, isInbound, outboundVector } from './vectors.ts'

/** A slot of the index has row + 1 in these bits. */
const ROW_MASK = 0xffff
/** Words of a row: 4 of the key, then these. */
const ROW = 16
const VECTOR = 4
const SECOND = 5
const PACKETS = 6
const BYTES = 7
const PAYLOAD = 8
const FIRST = 9
const LAST = 10
/** flow + 1 of the latest flow to it; where that one's destination was stands the flow + 1 before it */
const FLOWS = 11
const NEXT = F.DESTINATION

/**
 * Most of all packets belong to connections. Who sends them is looked at only where there are more of them in one second
 * of a load than this: a flood of them has thousands.
 */
const QUIET_STREAM = 32
/** A second of which a load has a smaller part than this is taken for a quiet one. */
const QUIET_PART = 1 / 8

/** Hosts that are read ahead, and moved, at a time. */
export const AHEAD = 128

export interface Hosts {
  readonly rows: Uint32Array
  /** open addressing: row + 1, below the upper half of the hash; 0 where it is empty */
  readonly index: Int32Array
  count: number
  /** first and last second of the load, of which it may have only a part; 0 while it is empty */
  first: number
  last: number
}

/** @param most rows that it must hold, at most ROW_MASK */
export function newHosts(most: number): Hosts {
  const slots = 2 ** Math.ceil(Math.log2(most * 1.25))
  return { rows: new Uint32Array(most * ROW), index: new Int32Array(slots), count: 0, first: 0, last: 0 }
}

export function clearHosts(hosts: Hosts): void {
  hosts.index.fill(0)
  hosts.count = 0
  hosts.first = 0
  hosts.last = 0
}

/** Adds flows from..to to their hosts. Their destinations are written over. */
export function addFlows(hosts: Hosts, flows: Uint32Array, from: number, to: number): void {
  for (let flow = from; flow < to; flow++) addFlow(hosts, flows, flow * F.ROW)
}

function addFlow(hosts: Hosts, flows: Uint32Array, k: number): void {
  const kind = flows[k + F.SORT] & F.KIND_MASK
  const ports = flows[k + F.PORTS]
  const second = flows[k + F.SECOND]
  if (second < hosts.first || hosts.first === 0) hosts.first = second
  if (second > hosts.last) hosts.last = second
  if (!isGroup(flows, k + F.DESTINATION)) {
    const row = rowOf(hosts, flows, k, k + F.DESTINATION, inboundVector(kind, ports >>> 16))
    flows[k + NEXT] = hosts.rows[row + FLOWS]
    hosts.rows[row + FLOWS] = k + 1
  }
  rowOf(hosts, flows, k, k, outboundVector(kind, ports & 0xffff))
}

/** Multicast and the broadcast address: discovery chatter, never the target of a flood by itself. */
function isGroup(words: Uint32Array, i: number): boolean {
  if (words[i] >>> 24 === 0xff) return true
  return words[i + 3] >>> 28 >= 14 && words[i] === 0 && words[i + 1] === 0 && words[i + 2] === 0xffff
}

/** Offset of the row of a flow's host at `i`, with the flow added to it. */
function rowOf(hosts: Hosts, flows: Uint32Array, k: number, i: number, vector: number): number {
  const { rows, index } = hosts
  const mask = index.length - 1
  const second = flows[k + F.SECOND]
  const hash = T.slotHash(flows, i, vector + second)
  const tag = hash & ~ROW_MASK
  let slot = hash & mask
  for (let entry = index[slot]; entry !== 0; entry = index[slot]) {
    const row = ((entry & ROW_MASK) - 1) * ROW
    if (
      (entry & ~ROW_MASK) === tag &&
      ((rows[row + VECTOR] ^ vector) | (rows[row + SECOND] ^ second)) === 0 &&
      isSame(rows, row >> 2, flows, i >> 2)
    ) {
      rows[row + PACKETS] += flows[k + F.PACKETS]
      rows[row + BYTES] += flows[k + F.BYTES]
      rows[row + PAYLOAD] += flows[k + F.PAYLOAD]
      if (flows[k + F.FIRST] < rows[row + FIRST]) rows[row + FIRST] = flows[k + F.FIRST]
      if (flows[k + F.LAST] > rows[row + LAST]) rows[row + LAST] = flows[k + F.LAST]
      return row
    }
    slot = (slot + 1) & mask
  }
  const row = hosts.count * ROW
  for (let w = 0; w < 4; w++) rows[row + w] = flows[i + w]
  rows[row + VECTOR] = vector
  rows[row + SECOND] = second
  rows[row + PACKETS] = flows[k + F.PACKETS]
  rows[row + BYTES] = flows[k + F.BYTES]
  rows[row + PAYLOAD] = flows[k + F.PAYLOAD]
  rows[row + FIRST] = flows[k + F.FIRST]
  rows[row + LAST] = flows[k + F.LAST]
  rows[row + FLOWS] = 0
  index[slot] = tag | ++hosts.count
  return row
}

/** What `readAhead` read: so that the engine does not leave out what nobody uses. */
const heads = new Int32Array(1)
/** Rows that `readAhead` follows, step by step. */
const ahead = new Int32Array(AHEAD)

/**
 * Reads what hosts from..to, at most AHEAD, will need of the tables, which are larger than the processor's cache. In the
 * middle of the work each place would be waited for by itself; here the processor waits for many at once: no step asks
 * what the one before has read, and a row that is not there stands for the first.
 */
export function readAhead(hosts: Hosts, t: Tables, from: number, to: number): void {
  const { rows } = hosts
  const { index, bundles, cells } = t
  const mask = index.length - 1
  const n = to - from
  for (let i = 0; i < n; i++) {
    const row = (from + i) * ROW
    ahead[i] = index[T.slotHash(rows, row, rows[row + VECTOR]) & mask]
  }
  for (let i = 0; i < n; i++) ahead[i] = bundles[rowBefore(ahead[i]) * T.BUNDLE + T.CELL_HEAD]
  let read = 0
  for (let i = 0; i < n; i++) read ^= cells[rowBefore(ahead[i]) * T.CELL]
  heads[0] = read
}

/** The row of a head, which is row + 1; 0 for an empty one. */
const rowBefore = (head: number): number => head - (head > 0 ? 1 : 0)

/** Moves hosts from..to into the tables. */
export function emptyHosts(
  hosts: Hosts,
  t: Tables,
  flows: Uint32Array,
  file: number,
  from: number,
  to: number,
): void {
  const { rows } = hosts
  // In a crowd, a source that was seen once is not the target whose answers matter.
  const alone = t.lost > 0 ? 1 : 0
  let lost = 0
  for (let row = from * ROW; row < to * ROW; row += ROW) {
    const vector = rows[row + VECTOR]
    const packets = rows[row + PACKETS]
    const stranger = packets <= alone && !isInbound(vector) ? 1 : 0
    lost += stranger
    if (stranger !== 0) continue
    const b = T.bundleOf(t, rows, row >> 2, vector)
    t.bundles[b * T.BUNDLE + T.PACKETS] += packets
    addSecond(hosts, t, b, row)
    if (!isInbound(vector)) continue
    T.addFile(t, b, file)
    if (vector === IN.stream && packets <= QUIET_STREAM) continue
    for (let flow = rows[row + FLOWS]; flow !== 0;) {
      const k = flow - 1
      noteFlow(t, b, flows, k)
      flow = flows[k + NEXT]
    }
  }
  t.lost += lost
}

function noteFlow(t: Tables, b: number, flows: Uint32Array, k: number): void {
  const at = k >> 2
  const sort = flows[k + F.SORT]
  const packets = flows[k + F.PACKETS]
  // Of a stream the length is the mean.
  const exact = sort >>> F.LENGTH_SHIFT
  const length = exact > 0 ? exact : Math.min(T.LONGEST, Math.round(flows[k + F.BYTES] / packets))
  const marked = (sort & F.FRAGMENT) !== 0 ? length | T.FIRST_FRAGMENT : length
  const ports = flows[k + F.PORTS] | 0
  note(t, b, flows, at, hashAddress(flows, at), ports, marked, flows[k + F.SECOND], packets)
}

/** Adds a row's second to its bundle. */
function addSecond({ rows, first, last }: Hosts, t: Tables, b: number, row: number): void {
  const second = rows[row + SECOND]
  const packets = rows[row + PACKETS]
  // Once quiet seconds had to be folded, they are folded as they come; but a load may have a small part of a loud one.
  const part = second === first || second === last ? QUIET_PART : 1
  const latest = T.isLatest(t, b, second)
  const shift = packets < t.keptFrom * part && !latest ? T.EPOCH_SHIFT : 0
  const c = T.cellFor(t, b, ((second >>> shift) << shift) >>> 0, shift)
  const { cells } = t
  cells[c + T.CELL_PACKETS] += packets
  cells[c + T.BYTES] += rows[row + BYTES]
  cells[c + T.PAYLOAD] += rows[row + PAYLOAD]
  const from = second + rows[row + FIRST] / F.PARTS
  const to = second + rows[row + LAST] / F.PARTS
  if (from < cells[c + T.FIRST]) cells[c + T.FIRST] = from
  if (to > cells[c + T.LAST]) cells[c + T.LAST] = to
}
