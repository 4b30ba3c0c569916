/**
 * What the hot path writes to: one cache line for each flow and second. Most packets only raise a count there. When it
 * is full it is carried over to the tables: flows are added up by host first, and then host by host, so that a bundle's
 * sketches are in the cache while they take in all that came for it.
 *
 * Rows lie in the order in which they come, behind a small index: rows that are scattered over a large array are waited for
 * one by one, each on a page of its own.
 */
import type { PacketBatch } from '../../model/observation.ts'
import { FIRST_FRAGMENT, IS_V6 } from '../../model/packet.ts'
import {
  BYTES,
  DESTINATION,
  FIRST,
  FRAGMENT,
  KIND_MASK,
  LAST,
  LENGTH_SHIFT,
  PACKETS,
  PARTS,
  PAYLOAD,
  PORTS,
  ROW,
  SECOND,
  SORT,
  WIDE,
} from './flow.ts'
import { AHEAD, addFlows, clearHosts, emptyHosts, newHosts, readAhead } from './hosts.ts'
import type { Hosts } from './hosts.ts'
import { LONGEST } from './tables.ts'
import type { Tables } from './tables.ts'
import { kindOf, STREAM } from './vectors.ts'

const SLOTS = 1 << 14
const MOST_ROWS = (SLOTS * 5) / 8
/**
 * A slot of the index is row + 1, below two bits of the hash; 0 where it is empty. So small that it stays in the
 * processor's first cache.
 */
const ROW_MASK = 0x3fff
/** Rows that are moved at a time: the engine makes fast code of what is called often, not of what lasts long. */
const STRIDE = 128
/** Times before 1970 or after 2106 are a broken clock's. */
const LATEST = 2 ** 32
/** So many packets of 65,535 bytes still fit into a row's count of bytes. */
const MOST_PACKETS = 1 << 16

/** From the bits of a packet's head to those of SORT. */
const TO_FRAGMENT = Math.log2(FIRST_FRAGMENT / FRAGMENT)
const TO_WIDE = Math.log2(IS_V6 / WIDE)

export interface Front {
  readonly rows: Uint32Array
  /** open addressing */
  readonly index: Uint16Array
  count: number
  packets: number
  file: number
  readonly hosts: Hosts
}

export function newFront(): Front {
  return {
    rows: new Uint32Array(MOST_ROWS * ROW),
    index: new Uint16Array(SLOTS),
    count: 0,
    packets: 0,
    file: 0,
    hosts: newHosts(MOST_ROWS * 2),
  }
}

/** Takes in packets; carries over to the tables whenever there is no more room. */
export function addPackets(front: Front, t: Tables, batch: PacketBatch): void {
  if (front.count > 0 && front.file !== batch.file) carryOver(front, t)
  front.file = batch.file
  for (let from = 0; from < batch.count;) {
    if (front.count === MOST_ROWS || front.packets === MOST_PACKETS) carryOver(front, t)
    from = fill(front, batch, from)
  }
}

/** What of SORT a packet's kind leaves, by kind: all of it but of streams. */
const exact = Int32Array.from({ length: KIND_MASK + 1 }, (_, kind) => (kind === STREAM ? 0 : -1))

/** Takes in packets from row `from` on until there is no more room. Returns the first row that was not taken in. */
function fill(front: Front, batch: PacketBatch, from: number): number {
  const { rows, index } = front
  const { time, source, destination, head, length, payloadLength } = batch
  const end = Math.min(batch.count, from + MOST_PACKETS - front.packets, from + STRIDE)
  let { count } = front
  let i = from
  for (; i < end && count < MOST_ROWS; i++) {
    const when = time[i]
    if (!(when >= 0 && when < LATEST)) continue
    const second = when >>> 0
    const part = ((when - second) * PARTS) | 0
    const bytes = length[i]
    const traits = head[i]
    const kind = kindOf(traits)
    const fragment = (traits & FIRST_FRAGMENT) >>> TO_FRAGMENT
    const size = (bytes < LONGEST ? bytes : LONGEST) << LENGTH_SHIFT
    const wide = (traits & IS_V6) >>> TO_WIDE
    const sort = ((size | fragment) & exact[kind]) | wide | kind
    const ports = batch.ports[i]
    const a = i * 4
    const s3 = source[a + 3] | 0
    const d3 = destination[a + 3] | 0
    // The products do not wait for each other.
    let h = Math.imul(s3, 0x9e3779b1) ^ Math.imul(d3, 0x85ebca6b) ^ Math.imul(ports, 0xc2b2ae35)
    h ^= Math.imul(sort, 0x27d4eb2f) ^ Math.imul(second, 0x165667b1)
    if (wide !== 0) h ^= hashRest(source, destination, a)
    h = Math.imul(h ^ (h >>> 15), 0x45d9f3b)
    const tag = (h >>> 16) & ~ROW_MASK
    let slot = (h ^ (h >>> 16)) & (SLOTS - 1)
    for (;;) {
      const entry = index[slot]
      if (entry === 0) {
        const k = count * ROW
        for (let w = 0; w < 4; w++) {
          rows[k + w] = source[a + w]
          rows[k + DESTINATION + w] = destination[a + w]
        }
        rows[k + PORTS] = ports
        rows[k + SORT] = sort
        rows[k + SECOND] = second
        rows[k + PACKETS] = 1
        rows[k + BYTES] = bytes
        rows[k + PAYLOAD] = payloadLength[i]
        rows[k + FIRST] = part
        rows[k + LAST] = part
        index[slot] = tag | ++count
        break
      }
      if ((entry & ~ROW_MASK) === tag) {
        const k = ((entry & ROW_MASK) - 1) * ROW
        const differs =
          (rows[k + 3] ^ s3) |
          (rows[k + DESTINATION + 3] ^ d3) |
          (rows[k + PORTS] ^ ports) |
          (rows[k + SORT] ^ sort) |
          (rows[k + SECOND] ^ second)
        if (differs === 0 && (wide === 0 || isRestSame(rows, k, source, destination, a))) {
          rows[k + PACKETS]++
          rows[k + BYTES] += bytes
          rows[k + PAYLOAD] += payloadLength[i]
          // each of these runs for every packet: what comes late would have the engine start anew
          const first = rows[k + FIRST] | 0
          const last = rows[k + LAST] | 0
          rows[k + FIRST] = part < first ? part : first
          rows[k + LAST] = part > last ? part : last
          break
        }
      }
      slot = (slot + 1) & (SLOTS - 1)
    }
  }
  front.packets += i - from
  front.count = count
  return i
}

/** A hash of what two IPv6 addresses have before their last word. */
function hashRest(source: Uint32Array, destination: Uint32Array, a: number): number {
  const from = Math.imul(source[a], 0xcc9e2d51) ^ Math.imul(source[a + 1], 0x1b873593)
  const to = Math.imul(destination[a], 0xe6546b65) ^ Math.imul(destination[a + 1], 0x9e3779b9)
  return from ^ to ^ Math.imul(source[a + 2], 0x85ebca77) ^ Math.imul(destination[a + 2], 0xc2b2ae3d)
}

function isRestSame(
  rows: Uint32Array,
  k: number,
  source: Uint32Array,
  destination: Uint32Array,
  a: number,
): boolean {
  for (let w = 0; w < 3; w++)
    if (rows[k + w] !== source[a + w] || rows[k + DESTINATION + w] !== destination[a + w]) return false
  return true
}

/** Moves everything into the tables. */
export function carryOver(front: Front, t: Tables): void {
  const { rows, index, hosts, count } = front
  for (let row = 0; row < count; row += STRIDE) addFlows(hosts, rows, row, Math.min(count, row + STRIDE))
  for (let h = 0; h < hosts.count; h += AHEAD) {
    const end = Math.min(hosts.count, h + AHEAD)
    readAhead(hosts, t, h, end)
    emptyHosts(hosts, t, rows, front.file, h, end)
  }
  index.fill(0)
  clearHosts(hosts)
  front.count = 0
  front.packets = 0
}
