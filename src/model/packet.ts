/** What of a packet shares a word in its batch, so that the hot loops read and write it in one step. */
import type { PacketBatch } from './observation.ts'

/** IP protocol number of the payload after extension headers (6 TCP, 17 UDP, 1 ICMP, 58 ICMPv6). */
export const protocolOf = ({ head }: PacketBatch, at: number): number => head[at] & 0xff

/** TCP flags, low 8 bits: FIN 1, SYN 2, RST 4, PSH 8, ACK 16, URG 32, ECE 64, CWR 128; 0 where they were not captured. ICMP: type. */
export const flagsOf = ({ head }: PacketBatch, at: number): number => (head[at] >>> FLAGS_SHIFT) & 0xff

/** 0 whole packet, 1 first fragment, 2 later fragment. */
export const fragmentOf = ({ head }: PacketBatch, at: number): number => (head[at] >>> FRAGMENT_SHIFT) & 3

/** 0 where there is none: other protocols, later fragments, cut captures. */
export const sourcePortOf = ({ ports }: PacketBatch, at: number): number => ports[at] >>> 16

/** 0 where there is none, as of the source. */
export const destinationPortOf = ({ ports }: PacketBatch, at: number): number => ports[at] & 0xffff

export const FLAGS_SHIFT = 8
export const FRAGMENT_SHIFT = 16
/** The fragment's bits in `head`. */
export const FIRST_FRAGMENT = 1 << FRAGMENT_SHIFT
export const LATER_FRAGMENT = 2 << FRAGMENT_SHIFT
/** The bit of `head` that marks IPv6; IPv4 addresses have their number in the last word and the same in the others. */
export const IS_V6 = 1 << 18
/** The bit of `head` that marks TCP whose flags were not captured: without it none of them set is what was sent. */
export const FLAGS_UNSEEN = 1 << 19

/** The `head` of a packet from its parts. */
export const packedHead = (protocol: number, flags: number, fragment: number, isV6: boolean): number =>
  protocol | (flags << FLAGS_SHIFT) | (fragment << FRAGMENT_SHIFT) | (isV6 ? IS_V6 : 0)

/** The `ports` of a packet. */
export const packedPorts = (source: number, destination: number): number => (source << 16) | destination
