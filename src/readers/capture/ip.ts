/**
 * One IP packet into one row of a batch. Sources: RFC 791, 8200 and 4302 (AH), 9293, 768, 792, 4443.
 *
 * A packet whose IP header cannot be believed is refused with a reason. A transport header that is broken or cut is not:
 * floods are full of them, and addresses and length still hold.
 */
import type { PacketBatch } from '../../model/observation.ts'
import { FLAGS_SHIFT, FLAGS_UNSEEN, LATER_FRAGMENT, packedHead } from '../../model/packet.ts'
import { V4, V6 } from './link.ts'

export const TCP = 6
export const UDP = 17
const ICMP = 1
const ICMP6 = 58

const HOP_BY_HOP = 0
const ROUTING = 43
const FRAGMENT = 44
const AUTHENTICATION = 51
const DESTINATION = 60
/** RFC 8200 asks for at most seven; whoever sends more is after the reader. */
const MAX_EXTENSIONS = 16

/**
 * Reads the IP packet at `at` into `row`, from b[at..end) of which `wire` bytes were on the wire (padding of the link
 * included); `says` is V4, V6 or ANY, as the frame had it. The row has the words that all IPv4 addresses share.
 * Returns '' or why the packet is bad.
 */
export function readIp(
  batch: PacketBatch,
  row: number,
  b: DataView,
  at: number,
  end: number,
  wire: number,
  says: number,
): string {
  if (at >= end) return 'cut before the IP header'
  const version = b.getUint8(at) >>> 4
  if (version === 4 && says !== V6) return readIpv4(batch, row, b, at, end, wire)
  if (version === 6 && says !== V4) return readIpv6(batch, row, b, at, end, wire)
  return says === V6 ? 'IPv6 header of another version' : 'IPv4 header of another version'
}

function readIpv4(
  batch: PacketBatch,
  row: number,
  b: DataView,
  at: number,
  end: number,
  wire: number,
): string {
  if (at + 20 > end) return 'cut inside the IPv4 header'
  const header = (b.getUint8(at) & 15) << 2
  if (header < 20) return 'IPv4 header shorter than 20 bytes'
  let length = b.getUint16(at + 2)
  // Zero where the network card was to cut the packet up after it was captured (TSO).
  if (length === 0) length = wire
  if (length < header) return 'IPv4 length shorter than its header'
  batch.source[row * 4 + 3] = b.getUint32(at + 12)
  batch.destination[row * 4 + 3] = b.getUint32(at + 16)
  const fragment = b.getUint16(at + 6) & 0x3fff
  const kind = fragment === 0 ? 0 : (fragment & 0x1fff) === 0 ? 1 : 2
  if (kind !== 0) batch.fragmentId[row] = b.getUint16(at + 4)
  batch.length[row] = length
  const protocol = b.getUint8(at + 9)
  const captured = at + length < end ? at + length : end
  const traits = packedHead(protocol, 0, kind, false)
  readTransport(batch, row, b, at + header, captured, at + length, traits)
  return ''
}

function readIpv6(
  batch: PacketBatch,
  row: number,
  b: DataView,
  at: number,
  end: number,
  wire: number,
): string {
  if (at + 40 > end) return 'cut inside the IPv6 header'
  let protocol = b.getUint8(at + 6)
  let length = b.getUint16(at + 4) + 40
  // Zero for jumbograms (RFC 2675) and before the network card cuts the packet up; 59 says that nothing follows.
  if (length === 40 && protocol !== 59 && wire > 40) length = wire
  const i = row * 4
  const { source, destination } = batch
  for (let k = 0; k < 4; k++) {
    source[i + k] = b.getUint32(at + 8 + 4 * k)
    destination[i + k] = b.getUint32(at + 24 + 4 * k)
  }
  batch.length[row] = length
  const captured = at + length < end ? at + length : end
  let p = at + 40
  let kind = 0
  for (let k = 0; k < MAX_EXTENSIONS && kind !== 2 && p + 8 <= captured; k++) {
    if (protocol === HOP_BY_HOP || protocol === ROUTING || protocol === DESTINATION) {
      protocol = b.getUint8(p)
      p += (b.getUint8(p + 1) + 1) << 3
    } else if (protocol === AUTHENTICATION) {
      protocol = b.getUint8(p)
      p += (b.getUint8(p + 1) + 2) << 2
    } else if (protocol === FRAGMENT) {
      const field = b.getUint16(p + 2)
      // Offset 0 and nothing more to come: an atomic fragment (RFC 6946), which is whole.
      kind = field >>> 3 !== 0 ? 2 : field & 1 ? 1 : 0
      if (kind !== 0) batch.fragmentId[row] = b.getUint32(p + 4)
      protocol = b.getUint8(p)
      p += 8
    } else break
  }
  readTransport(batch, row, b, p, captured, at + length, packedHead(protocol, 0, kind, true))
  return ''
}

/**
 * Fills ports, flags and payload; `captured` and `wireEnd` are where the packet ends in the capture and on the wire, `head`
 * is its head without flags.
 */
function readTransport(
  batch: PacketBatch,
  row: number,
  b: DataView,
  at: number,
  captured: number,
  wireEnd: number,
  head: number,
): void {
  const protocol = head & 0xff
  let ports = 0
  let flags = 0
  let header = 0
  let unseen = 0
  if ((head & LATER_FRAGMENT) === 0) {
    if (protocol === TCP) {
      header = 20
      unseen = FLAGS_UNSEEN
      if (at + 4 <= captured) {
        ports = b.getUint32(at)
        if (at + 14 <= captured) {
          const said = (b.getUint8(at + 12) >>> 4) << 2
          if (said > 20) header = said
          flags = b.getUint8(at + 13)
          unseen = 0
        }
      }
    } else if (protocol === UDP) {
      header = 8
      if (at + 4 <= captured) ports = b.getUint32(at)
    } else if (protocol === ICMP || protocol === ICMP6) {
      header = 8
      if (at < captured) flags = b.getUint8(at)
    }
  }
  batch.head[row] = head | (flags << FLAGS_SHIFT) | unseen
  batch.ports[row] = ports
  const payload = at + header
  batch.payloadLength[row] = payload < wireEnd ? wireEnd - payload : 0
  batch.payload.start[row] = payload < captured ? payload : captured
  batch.payload.end[row] = captured
}
