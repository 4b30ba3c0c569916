/**
 * Traffic in order of time: packets as plain objects, before they become frames (frameOf) or rows (batchOf). Everything
 * is a lazy sequence, so that five million packets need no more memory than five thousand.
 */
import { putV4 } from '../../src/model/address.ts'
import { newPacketBatch } from '../../src/model/observation.ts'
import type { PacketBatch } from '../../src/model/observation.ts'
import { packedHead, packedPorts } from '../../src/model/packet.ts'
import type { Random } from './random.ts'
import type { Address, Layer } from './packets.ts'
import { data, ethernet, fragment, icmp, icmp6, ipv4, ipv6, sharedFrame, tcp, udp } from './packets.ts'

export interface Packet {
  /** seconds since 1970-01-01 UTC */
  time: number
  source: Address
  destination: Address
  /** 6 TCP, 17 UDP, 1 ICMP, 58 ICMPv6 */
  protocol: number
  sourcePort: number
  destinationPort: number
  /** TCP flags; ICMP type */
  flags: number
  /** bytes after the transport header */
  size: number
  ttl: number
  /** bytes of the datagram before this fragment, whether more follow, bytes of all; absent where it is whole */
  fragment?: { id: number; offset: number; more: boolean; total?: number }
  /** payload where it matters; filler of `size` bytes otherwise */
  payload?: Uint8Array
}

export type Traffic = Iterable<Packet>

/** Joins sequences, each in order of time, into one. Ties go to the earlier sequence. */
export function* merge(...sources: Traffic[]): Generator<Packet> {
  const queue = new Queue()
  for (const source of sources) queue.start(source[Symbol.iterator]())
  for (let p = queue.shift(); p; p = queue.shift()) yield p
}

/**
 * Sessions that begin at random moments, `rate(t)` a second on average, `t` in seconds after `start`; `make` gives the
 * packets of one that begins at `time`. Sessions end on their own: the last ones may outlast `duration` a little.
 */
export function* sessions(o: {
  random: Random
  start: number
  duration: number
  rate: (t: number) => number
  make: (random: Random, time: number) => Traffic
}): Generator<Packet> {
  const queue = new Queue()
  let next = o.start
  for (;;) {
    next += o.random.wait(Math.max(o.rate(next - o.start), 1e-9))
    const until = next < o.start + o.duration ? next : Infinity
    while (queue.size > 0 && queue.time <= until) yield queue.shift()!
    if (until === Infinity) return
    queue.start(o.make(o.random, next)[Symbol.iterator]())
  }
}

export function* take(traffic: Traffic, count: number): Generator<Packet> {
  let left = count
  if (left <= 0) return
  for (const p of traffic) {
    yield p
    if (--left === 0) return
  }
}

/** Sequences by the time of their next packet: a binary heap. */
class Queue {
  private readonly heads: { packet: Packet; order: number; rest: Iterator<Packet> }[] = []
  private started = 0

  get size(): number {
    return this.heads.length
  }

  get time(): number {
    return this.heads[0].packet.time
  }

  start(rest: Iterator<Packet>): void {
    const first = rest.next()
    if (first.done) return
    this.heads.push({ packet: first.value, order: this.started++, rest })
    let at = this.heads.length - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.before(at, parent)) break
      this.swap(at, parent)
      at = parent
    }
  }

  shift(): Packet | undefined {
    const heads = this.heads
    if (heads.length === 0) return undefined
    const packet = heads[0].packet
    const next = heads[0].rest.next()
    if (next.done) {
      const last = heads.pop()!
      if (heads.length === 0) return packet
      heads[0] = last
    } else heads[0].packet = next.value
    let at = 0
    for (;;) {
      let least = at
      const left = 2 * at + 1
      if (left < heads.length && this.before(left, least)) least = left
      if (left + 1 < heads.length && this.before(left + 1, least)) least = left + 1
      if (least === at) return packet
      this.swap(at, least)
      at = least
    }
  }

  private before(a: number, b: number): boolean {
    const x = this.heads[a]
    const y = this.heads[b]
    return x.packet.time < y.packet.time || (x.packet.time === y.packet.time && x.order < y.order)
  }

  private swap(a: number, b: number): void {
    const x = this.heads[a]
    this.heads[a] = this.heads[b]
    this.heads[b] = x
  }
}

/** The layers of a packet, for frame() and sharedFrame(). */
export function layersOf(p: Packet): Layer[] {
  const { source, destination } = p
  const f = p.fragment
  const ip =
    typeof source === 'number' && typeof destination === 'number'
      ? ipv4({
          source,
          destination,
          ttl: p.ttl,
          id: f?.id,
          fragmentOffset: f?.offset,
          moreFragments: f?.more,
          protocol: p.protocol,
        })
      : ipv6({ source, destination, hopLimit: p.ttl })
  const layers = [ethernet(), ip]
  if (f && typeof source !== 'number') layers.push(fragment(f.id, f.offset, f.more, p.protocol))
  const body = data(p.payload ?? p.size)
  if (f && f.offset > 0) layers.push(body)
  else if (p.protocol === 6) layers.push(tcp(p.sourcePort, p.destinationPort, p.flags), body)
  else if (p.protocol === 17) layers.push(udp(p.sourcePort, p.destinationPort, f?.total), body)
  else if (p.protocol === 1) layers.push(icmp(p.flags), body)
  else if (p.protocol === 58) layers.push(icmp6(p.flags), body)
  else layers.push(body)
  return layers
}

/** The Ethernet frame of a packet; the bytes hold until the next frame is made. */
export function frameOf(p: Packet): Uint8Array {
  return sharedFrame(layersOf(p))
}

/**
 * Packets as a reader would give them, without the way over a file: for the fixtures of recognisers. Payloads are
 * kept only where the packet has bytes of its own.
 */
export function batchOf(packets: readonly Packet[], file = 0): PacketBatch {
  const b = newPacketBatch(Math.max(packets.length, 1))
  b.file = file
  b.count = packets.length
  const bytes: Uint8Array[] = []
  let used = 0
  for (const [row, p] of packets.entries()) {
    b.time[row] = p.time
    for (const [column, value] of [
      [b.source, p.source],
      [b.destination, p.destination],
    ] as const) {
      if (typeof value === 'number') putV4(column, row, value)
      else column.set(value, row * 4)
    }
    const later = p.fragment !== undefined && p.fragment.offset > 0
    const fragment = p.fragment ? (later ? 2 : 1) : 0
    b.head[row] = packedHead(p.protocol, later ? 0 : p.flags, fragment, typeof p.source !== 'number')
    b.ports[row] = later ? 0 : packedPorts(p.sourcePort, p.destinationPort)
    b.fragmentId[row] = p.fragment?.id ?? 0
    const size = p.payload?.length ?? p.size
    const transport = later ? 0 : p.protocol === 6 ? 20 : [1, 17, 58].includes(p.protocol) ? 8 : 0
    b.length[row] = (typeof p.source === 'number' ? 20 : p.fragment ? 48 : 40) + transport + size
    b.payloadLength[row] = size
    b.payload.start[row] = used
    if (p.payload) {
      bytes.push(p.payload)
      used += p.payload.length
    }
    b.payload.end[row] = used
  }
  b.bytes = new Uint8Array(Buffer.concat(bytes))
  return b
}
