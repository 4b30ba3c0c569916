/**
 * Whole situations: a network with its ordinary traffic and what happens to it. Attack scenes are quiet for their first
 * and last third; benign scenes look like an attack at first sight and are none.
 */
import type { Amplifier, Flood } from './attacks.ts'
import {
  ackFlood,
  amplification,
  amplifiers,
  anyAddress,
  fragmentFlood,
  icmpFlood,
  synAckReflection,
  synFlood,
  udpFlood,
} from './attacks.ts'
import type { Address } from './packets.ts'
import { ACK, RST, SYN, address } from './packets.ts'
import type { Random } from './random.ts'
import { newRandom } from './random.ts'
import { connection, dnsLookup, newPair, ntpQuery, ping, quic, webVisit } from './talks.ts'
import type { Packet, Traffic } from './traffic.ts'
import { merge, sessions } from './traffic.ts'

export interface SceneOptions {
  seed: number
  /** seconds since 1970-01-01 UTC */
  start: number
  /** seconds */
  duration: number
  /** packets a second of ordinary traffic, roughly */
  background: number
  /** packets a second of the attack or of the thing that looks like one */
  rate: number
}

type Scene = (o: SceneOptions) => Traffic

/** Addresses of the network that is watched (documentation ranges, RFC 5737 and 3849). */
const net = Array.from({ length: 24 }, (_, k) => address(`203.0.113.${k + 10}`) as number)
const web = net[0]
const web6 = address('2001:db8:5::10')
const resolver = net[1]
const store = net[2]

/** A client from `networks` networks of 200 addresses: some come often, most seldom. */
function client(r: Random, networks = 400): number {
  const network = Math.floor(networks * r.next() ** 2)
  return (0x24000000 + Math.imul(network, 0x4e6d35) * 256 + r.int(1, 201)) >>> 0
}

function client6(r: Random): Address {
  return new Uint32Array([0x24000000 + r.int(0, 5000), r.int(0, 256), r.int(0, 2 ** 32), r.int(0, 2 ** 32)])
}

/** Web, DNS, NTP, QUIC, mail and pings, three quarters of the sessions to a few servers. */
function mix(o: SceneOptions): Traffic {
  // A session has about 21 packets on average.
  const perSecond = o.background / 21
  return sessions({
    random: newRandom(o.seed),
    start: o.start,
    duration: o.duration,
    rate: (t) => perSecond * (1 + 0.2 * Math.sin(t / 40)),
    make(r, time) {
      const kind = r.next()
      if (kind < 0.06) return webVisit(r, time, newPair(r, client6(r), web6))
      const pair = newPair(r, client(r), r.next() < 0.75 ? web : r.pick(net))
      if (kind < 0.4) return webVisit(r, time, pair)
      if (kind < 0.72) return dnsLookup(r, time, { ...pair, server: resolver })
      if (kind < 0.82) return ntpQuery(r, time, pair)
      if (kind < 0.85) return ping(time, pair, 4, 1)
      if (kind < 0.93) return quic(r, time, pair, { packets: r.int(5, 120), rate: 2000 })
      return connection(r, time, pair, {
        port: r.pick([25, 22, 993]),
        requests: r.int(2, 8),
        upload: () => r.int(30, 1200),
        download: () => r.int(30, 600),
        think: 0.4,
      })
    },
  })
}

const attack =
  (make: (o: Flood) => Traffic, targets: readonly Address[] = [web]): Scene =>
  (o) =>
    merge(
      mix(o),
      make({
        random: newRandom(o.seed + 1),
        targets,
        start: o.start + o.duration / 3,
        duration: o.duration / 3,
        rate: o.rate,
      }),
    )

/** Sessions of one kind, `packets` each on average, over the ordinary traffic. */
const busy =
  (
    packets: number,
    make: (r: Random, time: number) => Traffic,
    rise: (share: number) => number = () => 1,
  ): Scene =>
  (o) =>
    merge(
      mix(o),
      sessions({
        random: newRandom(o.seed + 1),
        start: o.start,
        duration: o.duration,
        rate: (t) => (o.rate / packets) * rise(t / o.duration),
        make,
      }),
    )

/** Asks a host anywhere whether a port is open: a measurement or scan of the Internet, seen at its own end. */
function* probe(r: Random, time: number): Generator<Packet> {
  const here = { source: net[5], sourcePort: r.int(40000, 60000) }
  const there = { destination: anyAddress(r) as Address, destinationPort: r.pick([80, 443]) }
  const base = { time, protocol: 6, flags: SYN, size: 0, ttl: 64 }
  yield { ...base, ...here, ...there }
  const answer = r.next()
  if (answer > 0.08) return
  yield {
    ...base,
    time: time + r.lognormal(0.08, 0.7),
    source: there.destination,
    sourcePort: there.destinationPort,
    destination: here.source,
    destinationPort: here.sourcePort,
    flags: answer < 0.03 ? SYN | ACK : RST | ACK,
    ttl: r.int(40, 60),
  }
}

const amplificationScenes = Object.fromEntries(
  (Object.keys(amplifiers) as Amplifier[]).map((service) => [
    `${service}-amplification`,
    attack((o) => amplification({ ...o, service })),
  ]),
) as Record<`${Amplifier}-amplification`, Scene>

export const scenes = {
  // attacks
  'syn-flood': attack(synFlood),
  'syn-ack-reflection': attack(synAckReflection),
  'ack-flood': attack(ackFlood),
  'udp-flood': attack(udpFlood),
  'icmp-flood': attack(icmpFlood),
  'fragment-flood': attack(fragmentFlood),
  ...amplificationScenes,
  'carpet-bombing': attack(
    udpFlood,
    Array.from({ length: 256 }, (_, k) => 0xcb007100 + k),
  ),
  // nothing but ordinary traffic
  mix,
  /** everybody wants the same page: a steep rise of complete sessions of many people */
  'flash-crowd': busy(
    30,
    (r, time) => webVisit(r, time, newPair(r, client(r, 6000), web)),
    (share) => (share < 0.3 ? 0.05 : Math.max(0.2, 1 - (share - 0.3))),
  ),
  /** one machine uploads without pause */
  backup: busy(20000, (r, time) =>
    connection(r, time, newPair(r, net[7], store), {
      port: 873,
      requests: 40,
      upload: () => 480_000,
      download: () => 40,
      think: 0.002,
    }),
  ),
  /** one machine asks for every page */
  crawler: busy(70, (r, time) =>
    connection(r, time, newPair(r, 0x42f94000 + r.int(1, 5), web), {
      port: 443,
      requests: 10,
      upload: () => 300,
      download: () => r.lognormal(7000, 0.8),
      think: 0.2,
    }),
  ),
  /** a few machines ask all servers again and again whether they live */
  monitoring: busy(9, (r, time) => {
    const pair = newPair(r, net[20 + r.int(0, 3)], r.pick(net))
    return r.next() < 0.6
      ? ping(time, pair, 3, 0.2)
      : connection(r, time, pair, { port: 443, requests: 1, upload: () => 120, download: () => 300 })
  }),
  measurement: busy(1.08, probe),
  /** a resolver of many people: as many answers as questions, large ones among them */
  'busy-resolver': busy(2, (r, time) => {
    const size = r.next() < 0.1 ? r.int(900, 1400) : r.int(80, 400)
    return dnsLookup(r, time, newPair(r, resolver, anyAddress(r)), size, 0.02)
  }),
  /** a public time server */
  'busy-ntp': busy(2, (r, time) => ntpQuery(r, time, newPair(r, client(r, 20000), net[3]))),
  /** people watch films over QUIC */
  video: busy(2300, (r, time) =>
    quic(r, time, newPair(r, r.pick(net), 0x8efa0000 + r.int(1, 200)), { packets: 2000, rate: 900 }),
  ),
} satisfies Record<string, Scene>

export type SceneName = keyof typeof scenes
export const sceneNames = Object.keys(scenes) as SceneName[]

/** The target of the attack scenes (of carpet-bombing: 203.0.113.0/24). */
export const target = '203.0.113.10'

const benign = new Set<string>([
  'mix',
  'flash-crowd',
  'backup',
  'crawler',
  'monitoring',
  'measurement',
  'busy-resolver',
  'busy-ntp',
  'video',
])
export const isBenign = (name: SceneName) => benign.has(name)

/** Packets of a scene. By default a minute of 2,000 ordinary packets a second, 20,000 of the attack. */
export function scene(name: SceneName, options: Partial<SceneOptions> = {}): Traffic {
  return scenes[name]({
    seed: 1,
    start: 1_790_000_000,
    duration: 60,
    background: 2_000,
    rate: 20_000,
    ...options,
  })
}
