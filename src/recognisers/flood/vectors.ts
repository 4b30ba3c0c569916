/**
 * What kind of packet it is, seen from the host it concerns: one small number. A packet counts twice: with its
 * destination as something received (INBOUND) and with its source as something sent (OUTBOUND), so that a flood can be
 * told from an answered conversation.
 */
import { serviceByPort } from './services.ts'
import type { PacketBatch } from '../../model/observation.ts'

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

export function inboundVector(batch: PacketBatch, at: number): number {
  if (batch.fragment[at] === 2) return IN.laterFragment
  switch (batch.protocol[at]) {
    case 6: {
      const flags = batch.flags[at]
      if ((flags & SYN) !== 0) {
        if ((flags & (FIN | RST)) !== 0) return IN.odd
        return (flags & ACK) !== 0 ? IN.synAck : IN.syn
      }
      if ((flags & RST) !== 0) return IN.rst
      return (flags & ACK) === 0 ? IN.odd : IN.stream
    }
    case 17: {
      const port = batch.sourcePort[at]
      const service = serviceByPort[port]
      if (service !== 0) return SERVICE + service
      return port === 443 || port === 80 ? IN.quic : IN.udp
    }
    case 1: {
      const type = batch.flags[at]
      if (type === 8) return IN.echo
      if (type === 0) return IN.echoReply
      return type === 3 || type === 4 || type === 11 || type === 12 ? IN.icmpError : IN.icmpOther
    }
    case 58: {
      const type = batch.flags[at]
      if (type === 128) return IN.echo
      if (type === 129) return IN.echoReply
      return type < 128 ? IN.icmpError : IN.icmpOther
    }
    case 47:
      return IN.gre
    default:
      return IN.other
  }
}

export function outboundVector(batch: PacketBatch, at: number): number {
  if (batch.fragment[at] === 2) return OUT.other
  switch (batch.protocol[at]) {
    case 6: {
      const flags = batch.flags[at]
      if ((flags & SYN) !== 0) return (flags & ACK) !== 0 ? OUT.synAck : OUT.syn
      return (flags & RST) !== 0 ? OUT.rst : OUT.tcp
    }
    case 17: {
      const service = serviceByPort[batch.destinationPort[at]]
      return service !== 0 ? REQUEST + service : OUT.udp
    }
    case 1: {
      const type = batch.flags[at]
      return type === 3 || type === 11 ? OUT.icmpError : OUT.icmp
    }
    case 58:
      return batch.flags[at] < 128 ? OUT.icmpError : OUT.icmp
    default:
      return OUT.other
  }
}

export const isInbound = (vector: number): boolean => vector < 128
