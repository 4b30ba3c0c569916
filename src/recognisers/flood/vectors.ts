/**
 * What kind of packet it is, seen from the host it concerns: one small number. A packet counts twice: with its
 * destination as something received (INBOUND) and with its source as something sent (OUTBOUND), so that a flood can be
 * told from an answered conversation. The two are looked up by the packet's kind, which is read off its protocol and
 * flags without a branch, and by its ports where it is UDP.
 */
import { serviceByPort } from './services.ts'
import { FLAGS_SHIFT, FLAGS_UNSEEN, LATER_FRAGMENT } from '../../model/packet.ts'

export const IN = {
  syn: 0,
  synAck: 1,
  rst: 2,
  /** what belongs to an open connection, or pretends to: ACK with or without data, FIN */
  stream: 3,
  /** TCP flags that no connection uses */
  odd: 4,
  udp: 5,
  /** UDP from port 443 or 80: QUIC, the web of today */
  quic: 6,
  echo: 7,
  echoReply: 8,
  icmpError: 9,
  icmpOther: 10,
  laterFragment: 11,
  gre: 12,
  other: 13,
} as const

/** Answer of reflected service number n (from 1): SERVICE + n. */
export const SERVICE = 32

export const OUT = {
  syn: 128,
  synAck: 129,
  rst: 130,
  tcp: 131,
  udp: 132,
  icmpError: 133,
  icmp: 134,
  other: 135,
} as const

/** Question to reflected service number n (from 1): REQUEST + n. */
export const REQUEST = 160

/** Requests to a web site, from logs. */
export const HTTP = 255

const FIN = 1
const SYN = 2
const RST = 4
const ACK = 16

/** Kinds of packets, fewer than 32: places in the two tables below. UDP is told apart by its ports. */
const UDP = 0
export const STREAM = 1
const kinds: (readonly [inbound: number, outbound: number])[] = [
  [IN.udp, OUT.udp],
  [IN.stream, OUT.tcp],
]

/** Number of a kind, which is made where there is none. */
function kind(inbound: number, outbound: number): number {
  const known = kinds.findIndex((k) => k[0] === inbound && k[1] === outbound)
  return known >= 0 ? known : kinds.push([inbound, outbound]) - 1
}

const LATER = kind(IN.laterFragment, OUT.other)

function tcpKind(flags: number): number {
  const sent = (flags & SYN) !== 0 ? ((flags & ACK) !== 0 ? OUT.synAck : OUT.syn) : OUT.tcp
  if ((flags & SYN) !== 0) {
    if ((flags & (FIN | RST)) !== 0) return kind(IN.odd, sent)
    return kind((flags & ACK) !== 0 ? IN.synAck : IN.syn, sent)
  }
  if ((flags & RST) !== 0) return kind(IN.rst, OUT.rst)
  return kind((flags & ACK) === 0 ? IN.odd : IN.stream, sent)
}

function icmpKind(type: number): number {
  const sent = type === 3 || type === 11 ? OUT.icmpError : OUT.icmp
  if (type === 8) return kind(IN.echo, sent)
  if (type === 0) return kind(IN.echoReply, sent)
  return kind(type === 3 || type === 4 || type === 11 || type === 12 ? IN.icmpError : IN.icmpOther, sent)
}

function icmp6Kind(type: number): number {
  const sent = type < 128 ? OUT.icmpError : OUT.icmp
  if (type === 128) return kind(IN.echo, sent)
  if (type === 129) return kind(IN.echoReply, sent)
  return kind(type < 128 ? IN.icmpError : IN.icmpOther, sent)
}

/** Kinds by protocol class (times 256) and flags or ICMP type. */
const kindTable = new Uint8Array(6 * 256)
const classes = new Uint8Array(256)
const tellers: readonly (readonly [protocol: number, tell: (flags: number) => number])[] = [
  [-1, () => kind(IN.other, OUT.other)],
  [6, tcpKind],
  [17, () => UDP],
  [1, icmpKind],
  [58, icmp6Kind],
  [47, () => kind(IN.gre, OUT.other)],
]
for (const [n, [protocol, tell]] of tellers.entries()) {
  if (protocol >= 0) classes[protocol] = n
  for (let flags = 0; flags < 256; flags++) kindTable[n * 256 + flags] = tell(flags)
}

/** The kind of a packet, from its `head` (see model/packet.ts). */
export function kindOf(head: number): number {
  if ((head & (LATER_FRAGMENT | FLAGS_UNSEEN)) !== 0) {
    // flags that nobody saw are taken for what most packets have, and never for ones that no connection uses
    return (head & LATER_FRAGMENT) !== 0 ? LATER : STREAM
  }
  return kindTable[(classes[head & 0xff] << 8) | ((head >>> FLAGS_SHIFT) & 0xff)]
}

/** What the destination received. */
export function inboundVector(kind: number, sourcePort: number): number {
  if (kind !== UDP) return kinds[kind][0]
  const service = serviceByPort[sourcePort]
  if (service !== 0) return SERVICE + service
  return sourcePort === 443 || sourcePort === 80 ? IN.quic : IN.udp
}

/** What the source sent. */
export function outboundVector(kind: number, destinationPort: number): number {
  if (kind !== UDP) return kinds[kind][1]
  const service = serviceByPort[destinationPort]
  return service !== 0 ? REQUEST + service : OUT.udp
}

export const isInbound = (vector: number): boolean => vector < 128
