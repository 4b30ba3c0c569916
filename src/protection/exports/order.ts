/**
 * What an artefact is to bring about, in canonical values only: numbers, ranges of addresses, and the two kinds of text
 * that guards/literal.ts makes. Exporters see nothing else, and so have nothing to escape.
 */
import type { HostName, PlainPath } from '../guards/literal.ts'
import type { Block, Range } from '../guards/range.ts'

/** IANA protocol numbers that patterns are made of; 0 stands for later fragments, whatever they carry. */
export const PROTOCOL = { icmp: 1, tcp: 6, udp: 17, gre: 47, icmp6: 58, fragments: 0 } as const

/** One kind of traffic towards the target. What is left empty matches all. */
export interface Pattern {
  /**
   * How a filter that keeps state tells friend from foe. unasked: nothing that the target sent asked for it.
   * handshake: a new connection whose peer does not answer the SYN-ACK. rate: it cannot be told, so all of it shares a
   * limit. Stateless formats fall back to the limit in every case.
   */
  readonly judge: 'unasked' | 'handshake' | 'rate'
  readonly destination: Range
  /** IANA protocol number, 0 for later fragments */
  readonly protocol: number
  readonly sourcePorts: readonly number[]
  readonly destinationPorts: readonly number[]
  /** TCP only, by FIN, SYN, RST and ACK. other: anything that opens no connection, which only state can judge */
  readonly flags: 'syn' | 'syn-ack' | 'rst' | 'other' | null
  /** what a limit lets through: twice what is usual for the target, packets and bytes each second */
  readonly packetsPerS: number
  readonly bytesPerS: number
}

/** A limit of requests that each client has for itself. */
export interface RequestLimit {
  /** requests a minute that a client may go on with, and how many it may send at once */
  readonly perMinute: number
  readonly burst: number
  /** only these paths are limited; empty: all */
  readonly paths: readonly PlainPath[]
}

export interface Name {
  readonly name: HostName
  readonly expires: number
}

export interface Order {
  /** eight hexadecimal digits of the finding's id */
  readonly id: string
  readonly finding: string
  readonly class: string
  readonly variant: string
  /** seconds since 1970 */
  readonly made: number
  readonly expires: number
  /** sources kept out; disjoint, sorted */
  readonly blocks: readonly Block[]
  /** destinations that nobody inside may reach; disjoint, sorted */
  readonly outward: readonly Block[]
  readonly patterns: readonly Pattern[]
  readonly limit: RequestLimit | null
  readonly names: readonly Name[]
  /** the one address or prefix that is attacked */
  readonly target: Range | null
  /** the user's own networks: no rule touches what comes from them */
  readonly exempt: readonly Range[]
}
