/** What floods look like at their target. Rates are packets a second; each gives its packets in order of time. */
import type { Address } from './packets.ts'
import { ACK, RST, SYN } from './packets.ts'
import { answers } from './payloads.ts'
import type { Random } from './random.ts'
import type { Packet } from './traffic.ts'

export interface Flood {
  random: Random
  /** targets; more than one is a carpet bombing */
  targets: readonly Address[]
  start: number
  duration: number
  rate: number
}

/** Any public-looking IPv4 address: what a spoofing sender writes. */
export function anyAddress(r: Random): number {
  for (;;) {
    const first = r.int(1, 224)
    if (first !== 10 && first !== 127) return first * 0x1000000 + r.int(0, 0x1000000)
  }
}

function* flood(o: Flood, make: (time: number, target: Address) => Packet | Packet[]): Generator<Packet> {
  const end = o.start + o.duration
  for (let t = o.start + o.random.wait(o.rate); t < end; t += o.random.wait(o.rate)) {
    const made = make(t, o.random.pick(o.targets))
    if (Array.isArray(made)) yield* made
    else yield made
  }
}

/** Spoofed SYNs, a new source each; the target answers `answered` of them. */
export function synFlood(o: Flood & { port?: number; answered?: number }): Generator<Packet> {
  const { random: r, port = 443, answered = 0.1 } = o
  return flood(o, (time, target) => {
    const source = anyAddress(r)
    const sourcePort = r.int(1024, 65536)
    const ttl = r.int(38, 250)
    const syn = {
      time,
      source,
      destination: target,
      protocol: 6,
      sourcePort,
      destinationPort: port,
      flags: SYN,
      size: 0,
      ttl,
    }
    if (r.next() >= answered || typeof target !== 'number') return syn
    return [
      syn,
      {
        ...syn,
        source: target,
        destination: source,
        sourcePort: port,
        destinationPort: sourcePort,
        flags: SYN | ACK,
        ttl: 64,
      },
    ]
  })
}

/** SYN-ACKs of `reflectors` servers that answered SYNs which bore the target's address. */
export function synAckReflection(o: Flood & { reflectors?: number }): Generator<Packet> {
  const { random: r } = o
  const servers = Array.from({ length: o.reflectors ?? 3000 }, () => anyAddress(r))
  return flood(o, (time, target) => ({
    time,
    source: r.pick(servers),
    destination: target,
    protocol: 6,
    sourcePort: r.pick([80, 443, 443, 22, 179]),
    destinationPort: r.int(1024, 65536),
    flags: r.next() < 0.97 ? SYN | ACK : RST | ACK,
    size: 0,
    ttl: r.int(40, 62),
  }))
}

/** Bare ACKs of `bots` real machines, without a connection. */
export function ackFlood(o: Flood & { bots?: number; port?: number }): Generator<Packet> {
  const { random: r, port = 443 } = o
  const bots = Array.from({ length: o.bots ?? 800 }, () => anyAddress(r))
  return flood(o, (time, target) => ({
    time,
    source: r.pick(bots),
    destination: target,
    protocol: 6,
    sourcePort: r.int(1024, 65536),
    destinationPort: port,
    flags: ACK,
    size: 0,
    ttl: r.int(38, 120),
  }))
}

/** UDP of `bots` machines to random ports. */
export function udpFlood(o: Flood & { bots?: number; size?: number }): Generator<Packet> {
  const { random: r } = o
  const bots = Array.from({ length: o.bots ?? 500 }, () => anyAddress(r))
  return flood(o, (time, target) => ({
    time,
    source: r.pick(bots),
    destination: target,
    protocol: 17,
    sourcePort: r.int(1024, 65536),
    destinationPort: r.int(1, 65536),
    flags: 0,
    size: o.size ?? 512,
    ttl: r.int(38, 120),
  }))
}

export function icmpFlood(o: Flood & { bots?: number; size?: number }): Generator<Packet> {
  const { random: r } = o
  const bots = Array.from({ length: o.bots ?? 500 }, () => anyAddress(r))
  return flood(o, (time, target) => ({
    time,
    source: r.pick(bots),
    destination: target,
    protocol: 1,
    sourcePort: 0,
    destinationPort: 0,
    flags: 8,
    size: o.size ?? 1000,
    ttl: r.int(38, 120),
  }))
}

/** UDP services that answer more than they are asked: port and usual bytes of an answer. */
export const amplifiers = {
  dns: { port: 53, size: 3200 },
  ntp: { port: 123, size: 440 },
  snmp: { port: 161, size: 1400 },
  ssdp: { port: 1900, size: 320 },
  cldap: { port: 389, size: 1450 },
  memcached: { port: 11211, size: 1400 },
  chargen: { port: 19, size: 1024 },
} as const
export type Amplifier = keyof typeof amplifiers

/** Answers of `reflectors` servers to questions which bore the target's address; over 1472 bytes they come in fragments. */
export function amplification(o: Flood & { service: Amplifier; reflectors?: number }): Generator<Packet> {
  const { random: r } = o
  const { port, size } = amplifiers[o.service]
  const servers = Array.from({ length: o.reflectors ?? 2000 }, () => ({
    address: anyAddress(r),
    ttl: r.int(40, 62),
  }))
  const askedFrom = r.int(1024, 65536)
  return flood({ ...o, rate: o.rate / Math.ceil((size + 8) / 1480) }, (time, target) => {
    const server = r.pick(servers)
    const whole: Packet = {
      time,
      source: server.address,
      destination: target,
      protocol: 17,
      sourcePort: port,
      destinationPort: r.next() < 0.5 ? askedFrom : r.int(1024, 65536),
      flags: 0,
      size: o.service === 'ntp' ? size : Math.round((size * (0.8 + 0.4 * r.next())) / 8) * 8,
      ttl: server.ttl,
    }
    whole.payload = answers[o.service](whole.size)
    return whole.size > 1472 ? fragments(whole, r.int(1, 65536)) : whole
  })
}

/** Fragments that belong to no datagram: the target holds memory for each. */
export function fragmentFlood(o: Flood & { bots?: number }): Generator<Packet> {
  const { random: r } = o
  const bots = Array.from({ length: o.bots ?? 300 }, () => anyAddress(r))
  return flood(o, (time, target) => ({
    time,
    source: r.pick(bots),
    destination: target,
    protocol: 17,
    sourcePort: 0,
    destinationPort: 0,
    flags: 0,
    size: 1480,
    ttl: r.int(38, 120),
    fragment: { id: r.int(1, 65536), offset: 1480 * r.int(1, 20), more: true },
  }))
}

/** The fragments of a UDP datagram on Ethernet, first one first. */
export function fragments(p: Packet, id: number): Packet[] {
  const made: Packet[] = []
  const bytes = p.size + 8
  for (let offset = 0; offset < bytes; offset += 1480) {
    const here = Math.min(1480, bytes - offset)
    made.push({
      ...p,
      size: offset === 0 ? here - 8 : here,
      payload: p.payload?.subarray(Math.max(offset - 8, 0), offset + here - 8),
      fragment: { id, offset, more: offset + here < bytes, total: bytes },
    })
  }
  return made
}
