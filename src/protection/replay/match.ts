/** Whether packets are of a pattern, over columns: the predicate that an artefact's rule has, read from the same order. */
import type { PacketBatch } from '../../model/observation.ts'
import { destinationPortOf, flagsOf, fragmentOf, protocolOf, sourcePortOf } from '../../model/packet.ts'
import { addressAt } from '../guards/range.ts'
import type { Range } from '../guards/range.ts'
import { PROTOCOL } from '../exports/order.ts'
import type { Pattern } from '../exports/order.ts'

/** FIN, SYN, RST and ACK: what tells a packet that opens a connection from others, whatever else is set. */
const DECISIVE = 0x17
const SYN = 0x02
const SYN_ACK = 0x12
const RST = 0x04

export function isSyn(flags: number): boolean {
  return (flags & DECISIVE) === SYN
}

function hasFlags(wanted: NonNullable<Pattern['flags']>, flags: number): boolean {
  if (wanted === 'syn-ack') return (flags & DECISIVE) === SYN_ACK
  if (wanted === 'rst') return (flags & RST) !== 0
  return isSyn(flags) === (wanted === 'syn')
}

/** A test of addresses in a column against one range, quick for IPv4. */
export function within(range: Range): (words: Uint32Array, at: number) => boolean {
  if (range.family === 4) {
    const from = Number(range.from)
    const to = Number(range.to)
    return (words, at) => {
      const i = at * 4
      const v4 = words[i + 3]
      return v4 >= from && v4 <= to && words[i + 2] === 0xffff && words[i] === 0 && words[i + 1] === 0
    }
  }
  return (words, at) => {
    const { family, value } = addressAt(words, at)
    return family === 6 && value >= range.from && value <= range.to
  }
}

/** Ignores the destination, which the caller has tested. Later fragments have no ports: only their own pattern knows them. */
export function matcher(pattern: Pick<Pattern, 'protocol' | 'sourcePorts' | 'destinationPorts' | 'flags'>) {
  const { protocol, flags } = pattern
  const sources = new Set(pattern.sourcePorts)
  const destinations = new Set(pattern.destinationPorts)
  return (batch: PacketBatch, at: number): boolean => {
    const later = fragmentOf(batch, at) === 2
    if (protocol === PROTOCOL.fragments) return later
    if (later || protocolOf(batch, at) !== protocol) return false
    if (sources.size > 0 && !sources.has(sourcePortOf(batch, at))) return false
    if (destinations.size > 0 && !destinations.has(destinationPortOf(batch, at))) return false
    return flags === null || hasFlags(flags, flagsOf(batch, at))
  }
}
