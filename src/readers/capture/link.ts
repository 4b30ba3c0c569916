/**
 * Where the IP header begins in a frame, by link type (numbers: tcpdump.org/linktypes.html). Sources: IEEE 802.3 and
 * 802.1Q, RFC 3032 (MPLS), RFC 2516 (PPPoE), RFC 1661 (PPP), tcpdump.org for the cooked and loopback headers.
 */
import { u16be, u32be } from './bytes.ts'

/** No IP inside: ARP, LLDP, spanning tree ... */
export const NOT_IP = -1
/** The captured bytes end before it can be seen what is inside. */
export const CUT = -2
/** More tags or labels than anybody uses. */
export const TOO_DEEP = -3

/** What the frame says is inside; the two low bits of a result of ipStart. */
export const ANY = 0
export const V4 = 1
export const V6 = 2

const MAX_TAGS = 4
const MAX_LABELS = 8

const NULL = 0
export const ETHERNET = 1
const PPP = 9
const LOOP = 108
const COOKED = 113
const IPV4 = 228
const IPV6 = 229
const COOKED2 = 276
const RAW = [12, 14, 101]

const readable = new Set([NULL, ETHERNET, PPP, LOOP, COOKED, IPV4, IPV6, COOKED2, ...RAW])

/** Says whether frames of this link type can be read. */
export function isReadable(link: number): boolean {
  return readable.has(link)
}

/** Names of link types that people do capture and that are not read. */
const names: Readonly<Record<number, string>> = {
  104: 'Cisco HDLC',
  105: 'IEEE 802.11',
  107: 'Frame Relay',
  117: 'OpenBSD pflog',
  119: 'IEEE 802.11, Prism header',
  127: 'IEEE 802.11, radiotap header',
  163: 'IEEE 802.11, AVS header',
  187: 'Bluetooth HCI',
  189: 'USB',
  192: 'PPI',
  195: 'IEEE 802.15.4',
  201: 'Bluetooth HCI',
  220: 'USB',
  239: 'Linux netfilter log',
  249: 'USB',
  253: 'Linux netlink',
}

export function linkName(link: number): string {
  return names[link] ?? ''
}

/**
 * Finds the IP header of the frame in b[at..end). Returns its offset times four plus ANY, V4 or V6, or NOT_IP, CUT or
 * TOO_DEEP.
 */
export function ipStart(b: Uint8Array, at: number, end: number, link: number): number {
  switch (link) {
    case ETHERNET:
      return at + 14 > end ? CUT : byEtherType(b, at + 14, end, u16be(b, at + 12))
    case COOKED:
      return at + 16 > end ? CUT : byEtherType(b, at + 16, end, u16be(b, at + 14))
    case COOKED2:
      return at + 20 > end ? CUT : byEtherType(b, at + 20, end, u16be(b, at))
    case NULL:
    case LOOP:
      return at + 4 > end ? CUT : byFamily(at + 4, u32be(b, at))
    case PPP:
      // Address and control field may have been negotiated away.
      if (at + 4 > end) return CUT
      return b[at] === 0xff ? byPpp(b, at + 2, end) : byPpp(b, at, end)
    case IPV4:
      return at * 4 + V4
    case IPV6:
      return at * 4 + V6
    case 12:
    case 14:
    case 101:
      return at * 4 + ANY
    default:
      return NOT_IP
  }
}

function byEtherType(b: Uint8Array, start: number, end: number, first: number): number {
  if (first === 0x0800) return start * 4 + V4
  if (first === 0x86dd) return start * 4 + V6
  let at = start
  let type = first
  for (let tags = 0; type === 0x8100 || type === 0x88a8 || type === 0x9100 || type === 0x9200; tags++) {
    if (tags === MAX_TAGS) return TOO_DEEP
    if (at + 4 > end) return CUT
    type = u16be(b, at + 2)
    at += 4
  }
  // IEEE 802.3 length instead of a type: IP comes only behind LLC and SNAP (RFC 1042).
  if (type < 0x600) {
    if (at + 8 > end) return at < end && b[at] !== 0xaa ? NOT_IP : CUT
    if (u32be(b, at) !== 0xaaaa0300 || u16be(b, at + 4) !== 0) return NOT_IP
    type = u16be(b, at + 6)
    at += 8
  }
  switch (type) {
    case 0x0800:
      return at * 4 + V4
    case 0x86dd:
      return at * 4 + V6
    case 0x8847:
    case 0x8848:
      return behindLabels(b, at, end)
    case 0x8864:
      return at + 8 > end ? CUT : byPpp(b, at + 6, end)
    default:
      return NOT_IP
  }
}

/** MPLS does not say what it carries: the first four bits after the last label do. */
function behindLabels(b: Uint8Array, start: number, end: number): number {
  for (let k = 0, at = start; k < MAX_LABELS; k++, at += 4) {
    if (at + 5 > end) return CUT
    if ((b[at + 2] & 1) === 0) continue
    const version = b[at + 4] >>> 4
    return version === 4 ? (at + 4) * 4 + V4 : version === 6 ? (at + 4) * 4 + V6 : NOT_IP
  }
  return TOO_DEEP
}

function byPpp(b: Uint8Array, at: number, end: number): number {
  if (at + 2 > end) return CUT
  // A protocol number whose first byte is odd has been compressed to that byte.
  if (b[at] & 1) return b[at] === 0x21 ? (at + 1) * 4 + V4 : b[at] === 0x57 ? (at + 1) * 4 + V6 : NOT_IP
  const protocol = u16be(b, at)
  return protocol === 0x21 ? (at + 2) * 4 + V4 : protocol === 0x57 ? (at + 2) * 4 + V6 : NOT_IP
}

/** Address family of the capturing machine, in its own byte order: 2 is IPv4 everywhere, IPv6 differs by system. */
function byFamily(at: number, big: number): number {
  const family = big > 0xffff ? ((big >>> 24) | ((big >>> 8) & 0xff00)) >>> 0 : big
  if (family === 2) return at * 4 + V4
  return family === 24 || family === 28 || family === 30 || family === 10 ? at * 4 + V6 : NOT_IP
}
