// Shapes of attacks and of ordinary use, of a target that is seen to answer: in time, in number, in what is asked for.
import { expect, test } from 'vitest'
import { ACK, SYN, address } from '../scripts/gen/packets.ts'
import { newRandom } from '../scripts/gen/random.ts'
import { batchOf } from '../scripts/gen/traffic.ts'
import type { Packet } from '../scripts/gen/traffic.ts'
import type { StoredFinding } from '../src/model/finding.ts'
import { collectorOf, madeEvidence } from '../src/recognisers/contract.ts'
import { flood } from '../src/recognisers/flood/index.ts'

const { judge } = await flood.judging()

const START = 1_793_000_000.25
const TARGET = '45.77.12.9'
const random = newRandom(20_261_123)
const among = (n: number) => Math.floor(random.next() * n)
const port = () => 32_768 + among(28_000)
const stranger = () => `${11 + among(80)}.${among(256)}.${among(256)}.${1 + among(254)}`
const crowd = (n: number) => Array.from({ length: n }, stranger)

/** What comes to a target, or with `back` what it sends. Flags are those of TCP or the type of ICMP. */
interface Sent {
  at: number
  from: string
  to?: string
  protocol?: number
  ports?: readonly [source: number, destination: number]
  flags?: number
  size?: number
}

function packet({ at, from, to = TARGET, protocol = 17, ports = [0, 0], flags = 0, size = 0 }: Sent): Packet {
  const [sourcePort, destinationPort] = ports
  const source = address(from)
  const destination = address(to)
  return {
    time: START + at,
    source,
    destination,
    protocol,
    sourcePort,
    destinationPort,
    flags,
    size,
    ttl: 57,
  }
}

const turned = (sent: Sent, change: Partial<Sent>): Sent => ({
  ...sent,
  from: sent.to ?? TARGET,
  to: sent.from,
  ports: sent.ports && [sent.ports[1], sent.ports[0]],
  ...change,
})

/** `rate` times a second between two moments, not evenly; `rate` may change with time. */
function* often(
  rate: number | ((at: number) => number),
  from: number,
  to: number,
  make: (at: number, n: number) => Sent | readonly Sent[],
): Generator<Sent> {
  let n = 0
  for (let at = from; ;) {
    at += random.wait(typeof rate === 'number' ? rate : rate(at))
    if (at >= to) return
    const made = make(at, n++)
    if ('from' in made) yield made
    else yield* made
  }
}

/** Visitors whom the target answers. */
function* visits(seconds: number, to = TARGET): Generator<Sent> {
  yield* often(5, 0, seconds, (at) => {
    const ask: Sent = { at, from: stranger(), to, protocol: 6, ports: [port(), 443], flags: SYN }
    const answers = [1, 2, 3, 4, 5].flatMap((n) => [
      turned(ask, { at: at + n / 100, flags: ACK, size: 1400 }),
      { ...ask, at: at + n / 100 + 0.002, flags: ACK },
    ])
    return [ask, turned(ask, { at: at + 0.001, flags: SYN | ACK }), ...answers]
  })
}

async function found(...traffic: Iterable<Sent>[]): Promise<StoredFinding[]> {
  const packets = traffic.flatMap((some) => Array.from(some, packet)).sort((a, b) => a.time - b.time)
  const collector = await collectorOf(flood)
  for (let i = 0; i < packets.length; i += 2000) collector.add(batchOf(packets.slice(i, i + 2000)))
  const evidence = madeEvidence('made.pcap', 'pcap', packets.length, packets[0].time, packets.at(-1)!.time)
  return judge(collector.take(), { evidence: [evidence] })
}

const named = (findings: readonly StoredFinding[]) => findings.map((f) => [f.variant, f.target.value])
const seconds = (instant: string) => Date.parse(instant) / 1000 - START

const syn = (at: number): Sent => ({ at, from: stranger(), protocol: 6, ports: [port(), 443], flags: SYN })

test('one machine that uses up all of its ports floods with SYNs', async () => {
  const one = often(6000, 5, 18, (at, n) => ({
    ...syn(at),
    from: '91.4.4.4',
    ports: [1024 + (n % 60_000), 443],
  }))
  expect(named(await found(visits(25), one))).toEqual([['syn-flood', TARGET]])
})

test('clients that call on a dead service again and again are no flood', async () => {
  const clients = crowd(400).map((from): [string, number] => [from, port()])
  const calls = often(600, 5, 15, (at, n) => {
    const [from, source] = clients[n % clients.length]
    return { ...syn(at), from, ports: [source, 8443] }
  })
  expect(await found(visits(20), calls)).toEqual([])
})

test('a flood of pings is one though the target answers; monitoring at its pace is not', async () => {
  const pings = (rate: number, watchers: readonly string[]) =>
    often(rate, 5, 10, (at, n) => {
      const ask: Sent = { at, from: watchers[n % watchers.length], protocol: 1, flags: 8, size: 56 }
      return [ask, turned(ask, { at: at + 0.001, flags: 0 })]
    })
  expect(named(await found(visits(20), pings(2500, ['91.3.3.3'])))).toEqual([['icmp-flood', TARGET]])
  expect(await found(visits(20), pings(300, crowd(6)))).toEqual([])
})

test('ICMP errors that the target gave no reason for are a flood', async () => {
  const errors = often(6000, 5, 10, (at) => ({ at, from: '91.3.3.3', protocol: 1, flags: 3, size: 28 }))
  expect(named(await found(visits(20), errors))).toEqual([['icmp-flood', TARGET]])
})

test('packets of a tunnel from many ends are a flood where the target answers others but not them', async () => {
  const ends = crowd(150)
  const gre = often(2500, 5, 10, (at, n) => ({ at, from: ends[n % 150], protocol: 47, size: 500 }))
  expect(named(await found(visits(20), gre))).toEqual([['gre-flood', TARGET]])
})

test('answers of relays that nobody asked for are told from a meeting that they carry', async () => {
  const relays = crowd(300)
  const unasked = often(2500, 5, 12, (at, n) => ({
    at,
    from: relays[n % 300],
    ports: [3478, port()],
    size: 100,
  }))
  expect(named(await found(visits(20), unasked))).toEqual([['stun-amplification', TARGET]])
  const meeting = often(1800, 1, 19, (at, n) => {
    const media: Sent = { at, from: relays[n % 4], ports: [3478, 40_000 + (n % 12)], size: 1050 }
    return n % 25 === 0 ? [media, turned(media, { at: at + 0.01, size: 80 })] : media
  })
  expect(await found(visits(20), meeting)).toEqual([])
})

test('neighbours that answer one question to all of them were asked', async () => {
  const home = '192.168.7.2'
  const search = often(4, 0, 60, (at) => {
    const ask: Sent = { at, from: home, to: '239.255.255.250', ports: [50_000, 1900], size: 120 }
    const answers = Array.from({ length: 30 }, (_, n): Sent => ({
      at: at + random.next() / 2,
      from: `192.168.7.${10 + n}`,
      to: home,
      ports: [1900, 50_000],
      size: 300,
    }))
    return [ask, ...answers]
  })
  expect(await found(visits(60, home), search)).toEqual([])
})

test('a collector never answers: only senders that come once each are a flood', async () => {
  const senders = Array.from({ length: 120 }, (_, n) => `10.9.1.${n + 1}`)
  const records = (from: (n: number) => string) =>
    often(3000, 5, 10, (at, n) => ({ at, from: from(n), ports: [port(), 8125], size: 40 + among(50) }))
  expect(
    await found(
      visits(20),
      records((n) => senders[n % 120]),
    ),
  ).toEqual([])
  expect(named(await found(visits(20), records(stranger)))).toEqual([['udp-flood', TARGET]])
})

test('whoever asks every UDP port once looks for what is open', async () => {
  const scan = often(2000, 2, 12, (at, n) => ({ at, from: '71.6.1.1', ports: [51_000, 1 + n] }))
  expect(await found(visits(20), scan)).toEqual([])
})

test('hosts of a prefix that answer are no targets of their own where all of it is hit alike', async () => {
  const net = (n: number) => `45.77.12.${1 + n}`
  const reflectors = crowd(400)
  const answers = often(6000, 5, 12, (at, n) => ({
    at,
    from: reflectors[n % 400],
    to: net(among(250)),
    ports: [53, port()],
    size: 1400,
  }))
  const hosts = [3, 20, 37, 54, 71].map((n) => visits(20, net(n)))
  expect(named(await found(...hosts, answers))).toEqual([['dns-amplification', '45.77.12.0/24']])
})

test('a host that gets most of it stays the target beside its prefix', async () => {
  const noise = often(400, 0, 20, (at) => ({ ...syn(at), to: `45.77.12.${1 + among(250)}` }))
  expect(named(await found(visits(20), noise, often(3000, 5, 12, syn)))).toEqual([['syn-flood', TARGET]])
})

test('an attack is no past that makes the next one usual, nor is it too loud for a smaller one', async () => {
  const attacks = await found(visits(1500), often(3000, 200, 220, syn), often(160, 1200, 1215, syn))
  expect(named(attacks)).toEqual([
    ['syn-flood', TARGET],
    ['syn-flood', TARGET],
  ])
  const [first, second] = attacks
  expect(Math.abs(seconds(first.start) - 200)).toBeLessThan(2)
  expect(Math.abs(seconds(first.end) - 220)).toBeLessThan(2)
  expect(Math.abs(seconds(second.start) - 1200)).toBeLessThan(2)
  expect(Math.abs(seconds(second.end) - 1215)).toBeLessThan(2)
  const { p99_packets_per_s } = second.detail!.baseline as { p99_packets_per_s: number }
  expect(p99_packets_per_s).toBeLessThan(30)
})

test('a slow rise belongs to the attack from where it leaves what is usual', async () => {
  const [ramp] = await found(
    visits(90),
    often((at) => 10 + (at - 15) * 40, 15, 75, syn),
  )
  expect(Math.abs(seconds(ramp.start) - 15)).toBeLessThan(3)
  expect(Math.abs(seconds(ramp.end) - 75)).toBeLessThan(2)
})

test('an attack with several vectors lasts from the first of them to the last', async () => {
  const servers = crowd(200)
  const ntp = often(800, 5, 30, (at, n) => ({ at, from: servers[n % 200], ports: [123, 80], size: 440 }))
  const [attack, ...rest] = await found(visits(50), ntp, often(3000, 20, 40, syn))
  expect(rest).toEqual([])
  expect(attack.variant).toBe('syn-flood')
  expect(Math.abs(seconds(attack.start) - 5)).toBeLessThan(2)
  expect(Math.abs(seconds(attack.end) - 40)).toBeLessThan(2)
})
