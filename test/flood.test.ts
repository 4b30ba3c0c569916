// Floods of packets and what only looks like them, made by code, through the contract of recognisers.
import { expect, test } from 'vitest'
import { ACK, RST, SYN, address } from '../scripts/gen/packets.ts'
import { newRandom } from '../scripts/gen/random.ts'
import { isBenign, scene, sceneNames, target } from '../scripts/gen/scenes.ts'
import type { SceneName, SceneOptions } from '../scripts/gen/scenes.ts'
import { batchOf, merge } from '../scripts/gen/traffic.ts'
import type { Packet, Traffic } from '../scripts/gen/traffic.ts'
import type { PacketBatch } from '../src/model/observation.ts'
import { collectorOf, madeEvidence, testRecogniser } from '../src/recognisers/contract.ts'
import type { Situation } from '../src/recognisers/contract.ts'
import { flood } from '../src/recognisers/flood/index.ts'

const { judge } = await flood.judging()

const START = 1_790_000_000
const quick: Partial<SceneOptions> = { start: START, duration: 9, background: 120, rate: 2500 }

function situation(
  name: string,
  traffic: Traffic,
  expected: Situation['expect'],
  check?: Situation['check'],
): Situation {
  const packets = [...traffic]
  const batches: PacketBatch[] = []
  for (let at = 0; at < packets.length; at += 1500) batches.push(batchOf(packets.slice(at, at + 1500)))
  const evidence = [madeEvidence('made.pcap', 'pcap', packets.length, packets[0].time, packets.at(-1)!.time)]
  return { name, batches: () => batches, evidence, expect: expected, check }
}

/** What a capture of the incoming direction alone shows of a scene. */
function* inbound(traffic: Traffic): Generator<Packet> {
  const net = address('203.0.113.0') as number
  for (const packet of traffic) {
    if (typeof packet.destination === 'number' && packet.destination >>> 8 === net >>> 8) yield packet
  }
}

const fromScene = (name: SceneName): Situation =>
  isBenign(name)
    ? situation(`benign-${name}`, scene(name, quick), null)
    : name === 'carpet-bombing'
      ? situation(name, scene(name, quick), { variant: 'udp-flood', target: '203.0.113.0/24' }, (finding) => {
          expect(finding.target.type).toBe('ipv4-prefix')
          expect(finding.magnitude.hosts).toBeGreaterThan(200)
        })
      : situation(name, scene(name, quick), { variant: name, target }, (finding) => {
          // The scene attacks in its second third.
          expect(Date.parse(finding.start) / 1000 - START).toBeCloseTo(3, -0.5)
          expect(Date.parse(finding.end) / 1000 - START).toBeCloseTo(6, -0.5)
          expect(finding.magnitude.peak_packets_per_s).toBeGreaterThan(2000)
        })

interface Fields {
  rate: number
  seconds: number
  source: (n: number) => string | number
  from: (n: number) => number
  to: (n: number) => number
  protocol?: number
  flags?: number
  size?: number
  destination?: string
}

/** Evenly spaced packets from one rule. */
function* packets(f: Fields): Generator<Packet> {
  const destination = address(f.destination ?? '192.0.2.10')
  for (let n = 0; n < f.rate * f.seconds; n++) {
    const source = f.source(n)
    yield {
      time: START + n / f.rate,
      source: typeof source === 'number' ? source : address(source),
      destination,
      protocol: f.protocol ?? 17,
      sourcePort: f.from(n),
      destinationPort: f.to(n),
      flags: f.flags ?? 0,
      size: f.size ?? 0,
      ttl: 60,
    }
  }
}

const r = newRandom(5)
const anyone = () => (0x2c000000 + r.int(0, 0x1000000)) >>> 0
const oneOf = (count: number) => (n: number) => (0x2d000000 + Math.imul(n % count, 7919)) >>> 0
const ephemeral = (n: number) => 20_000 + ((n * 7919) % 40_000)
const only = (port: number) => () => port

const answers = (
  port: number,
  size: number,
  rate: number,
  seconds: number,
  servers: number,
  to: (n: number) => number,
) => packets({ rate, seconds, source: oneOf(servers), from: only(port), to, size })

testRecogniser(flood, [
  ...sceneNames.map(fromScene),

  // captures of one direction, as operators publish them: short, and nothing to be seen of what the target sent
  ...(
    [
      'syn-flood',
      'syn-ack-reflection',
      'dns-amplification',
      'ntp-amplification',
      'cldap-amplification',
    ] as const
  ).map((name) => situation(`${name}-inbound-only`, inbound(scene(name, quick)), { variant: name, target })),
  situation(
    'ike-amplification-in-a-blink',
    answers(500, 320, 60_000, 0.05, 900, only(40_000)),
    {
      variant: 'ike-amplification',
      target: '192.0.2.10',
      port: 40_000,
    },
    (finding) => {
      expect(finding.magnitude.peak_window_s).toBeLessThan(1)
      expect(finding.reasons.map((reason) => reason.key)).toContain('reason.short-evidence')
    },
  ),
  situation('snmp-amplification-to-any-port', answers(161, 1200, 5000, 5, 800, ephemeral), {
    variant: 'snmp-amplification',
    target: '192.0.2.10',
  }),
  situation('wsdiscovery-amplification', answers(3702, 1000, 900, 5, 60, ephemeral), {
    variant: 'wsdiscovery-amplification',
    target: '192.0.2.10',
  }),
  situation(
    'syn-flood-with-ecn',
    packets({
      rate: 3000,
      seconds: 3,
      source: anyone,
      from: ephemeral,
      to: only(80),
      protocol: 6,
      flags: SYN | 0xc0,
    }),
    {
      variant: 'syn-flood',
      target: '192.0.2.10',
      port: 80,
    },
  ),
  situation(
    'tcp-flag-flood',
    packets({ rate: 3000, seconds: 3, source: anyone, from: ephemeral, to: only(80), protocol: 6, flags: 0 }),
    {
      variant: 'tcp-flag-flood',
      target: '192.0.2.10',
    },
  ),
  situation(
    'rst-flood',
    packets({
      rate: 3000,
      seconds: 3,
      source: anyone,
      from: ephemeral,
      to: only(80),
      protocol: 6,
      flags: RST,
    }),
    {
      variant: 'rst-flood',
      target: '192.0.2.10',
    },
  ),
  situation(
    'gre-flood',
    packets({
      rate: 12_000,
      seconds: 1,
      source: oneOf(300),
      from: only(0),
      to: only(0),
      protocol: 47,
      size: 500,
    }),
    {
      variant: 'gre-flood',
      target: '192.0.2.10',
    },
  ),
  situation('slow-connections', slow(), { variant: 'slow-connections', target: '192.0.2.10', port: 80 }),

  situation('chargen-amplification-at-a-trickle', answers(19, 900, 30, 20, 25, only(8080)), {
    variant: 'chargen-amplification',
    target: '192.0.2.10',
  }),
  situation(
    'udp-flood-from-port-443',
    packets({
      rate: 4000,
      seconds: 3,
      source: anyone,
      from: only(443),
      to: (n) => 1 + ((n * 7919) % 65_535),
      size: 900,
    }),
    { variant: 'udp-flood', target: '192.0.2.10' },
  ),

  // what looks like a flood to one rule or another
  ...(
    [
      'mix',
      'video',
      'busy-resolver',
      'busy-ntp',
      'measurement',
      'backup',
      'flash-crowd',
      'monitoring',
    ] as const
  ).map((name) => situation(`benign-${name}-inbound-only`, inbound(scene(name, quick)), null)),
  situation(
    'benign-syn-scan',
    packets({
      rate: 90,
      seconds: 22,
      source: oneOf(1),
      from: only(36_050),
      to: (n) => n % 1000,
      protocol: 6,
      flags: SYN,
    }),
    null,
  ),
  situation(
    'benign-fast-syn-scan',
    packets({
      rate: 5000,
      seconds: 3,
      source: oneOf(1),
      from: only(36_050),
      to: (n) => n % 65_536,
      protocol: 6,
      flags: SYN,
    }),
    null,
  ),
  situation(
    'benign-flow-export',
    packets({ rate: 3000, seconds: 3, source: oneOf(40), from: only(50_000), to: only(2055), size: 1400 }),
    null,
  ),
  situation(
    'benign-metrics',
    packets({
      rate: 2000,
      seconds: 3,
      source: oneOf(500),
      from: (n) => 30_000 + (n % 500),
      to: only(25_826),
      size: 1300,
    }),
    null,
  ),
  situation('benign-snmp-poller', answers(161, 120, 300, 20, 400, only(51_000)), null),
  situation('benign-game-browser', answers(27015, 180, 800, 4, 2000, ephemeral), null),
  situation(
    'benign-vpn',
    packets({ rate: 4000, seconds: 3, source: oneOf(3), from: only(51_820), to: only(51_820), size: 1300 }),
    null,
  ),
  situation(
    'benign-iperf',
    packets({ rate: 20_000, seconds: 1, source: oneOf(1), from: only(40_001), to: only(5201), size: 1400 }),
    null,
  ),
  situation(
    'benign-upload-acks',
    packets({
      rate: 8000,
      seconds: 2,
      source: oneOf(30),
      from: (n) => 40_000 + (n % 30),
      to: only(443),
      protocol: 6,
      flags: ACK,
    }),
    null,
  ),
  situation(
    'benign-ping',
    packets({
      rate: 60,
      seconds: 20,
      source: oneOf(4),
      from: only(0),
      to: only(0),
      protocol: 1,
      flags: 8,
      size: 56,
    }),
    null,
  ),
  situation(
    'benign-discovery-at-home',
    packets({
      rate: 400,
      seconds: 2,
      source: (n) => `192.168.1.${1 + (n % 60)}`,
      from: only(3702),
      to: only(50_100),
      size: 900,
    }),
    null,
  ),
  situation('benign-dns-answers', answers(53, 180, 2000, 3, 300, ephemeral), null),
  situation('benign-own-past', answers(161, 900, 400, 400, 300, only(51_000)), null),
])

/** 300 connections of three clients that send a few bytes every six seconds and never finish their request. */
function* slow(): Generator<Packet> {
  const server = address('192.0.2.10')
  const all: Packet[] = []
  for (let c = 0; c < 300; c++) {
    const client = address(`198.51.100.${1 + (c % 3)}`)
    const there = {
      source: client,
      destination: server,
      protocol: 6,
      sourcePort: 30_000 + c,
      destinationPort: 80,
      ttl: 60,
    }
    const back = {
      ...there,
      source: server,
      destination: client,
      sourcePort: 80,
      destinationPort: 30_000 + c,
    }
    const at = START + c / 100
    all.push({ ...there, time: at, flags: SYN, size: 0 })
    all.push({ ...back, time: at + 0.01, flags: SYN | ACK, size: 0 })
    all.push({ ...there, time: at + 0.02, flags: ACK, size: 0 })
    for (let k = 0; k < 10; k++) {
      all.push({ ...there, time: at + 0.03 + k * 6, flags: ACK | 8, size: k === 0 ? 180 : 12 })
      all.push({ ...back, time: at + 0.04 + k * 6, flags: ACK, size: 0 })
    }
  }
  yield* all.sort((a, b) => a.time - b.time)
}

test('a resolver that is flooded with answers it did not ask for is told from one that asks', async () => {
  const asked = scene('busy-resolver', quick)
  const unasked = answers(53, 1200, 4000, 3, 800, ephemeral)
  const resolver = '203.0.113.11'
  const hit = (traffic: Traffic) =>
    [...traffic].map((p) => ({ ...p, time: p.time + 3, destination: address(resolver) }))
  const both = situation('both', merge(asked, hit(unasked)), null)
  const collector = await collectorOf(flood)
  for (const batch of both.batches()) collector.add(batch)
  const findings = judge(collector.take(), { evidence: both.evidence })
  expect(findings.map((f) => [f.variant, f.target.value])).toEqual([['dns-amplification', resolver]])
})

test('a month apart is no past: two captures of one target do not make a baseline', async () => {
  const attack = [...scene('syn-flood', quick)]
  const collector = await collectorOf(flood)
  collector.add({
    ...batchOf(attack.slice(0, 200).map((p) => ({ ...p, time: p.time - 30 * 86_400 }))),
    file: 0,
  })
  for (let at = 0; at < attack.length; at += 1500)
    collector.add({ ...batchOf(attack.slice(at, at + 1500)), file: 1 })
  const evidence = [
    madeEvidence('before.pcap', 'pcap', 200, START - 30 * 86_400, START - 30 * 86_400 + 1),
    madeEvidence('attack.pcap', 'pcap', attack.length, START, START + 9),
  ]
  const [finding] = judge(collector.take(), { evidence })
  expect(finding.reasons.map((reason) => reason.key)).not.toContain('reason.above-past')
  expect(finding.evidence.map((e) => e.path)).toEqual(['attack.pcap'])
})

test('sources carry country and network from a given database, and unknown without one', async () => {
  const [one] = [situation('few', answers(11211, 1300, 4000, 2, 12, only(9000)), null)]
  const collector = await collectorOf(flood)
  for (const batch of one.batches()) collector.add(batch)
  const summary = collector.take()
  const [bare] = judge(summary, { evidence: one.evidence })
  expect(new Set(bare.sources.top.map((s) => s.country))).toEqual(new Set(['unknown']))
  expect(bare.sources.countries).toBeUndefined()
  const [placed] = judge(summary, {
    evidence: one.evidence,
    geo: () => ({ country: 'ID', asn: 64_500, asName: 'Contoh' }),
  })
  expect(placed.sources.top[0]).toMatchObject({ country: 'ID', asn: 64_500, as_name: 'Contoh' })
  expect(placed.sources.countries).toEqual({ ID: 1 })
})
