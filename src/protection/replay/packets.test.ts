import { expect, test } from 'vitest'
import { parseV4, putV4 } from '../../model/address.ts'
import { newPacketBatch } from '../../model/observation.ts'
import type { PacketBatch } from '../../model/observation.ts'
import { packedHead, packedPorts } from '../../model/packet.ts'
import type { Pattern } from '../exports/order.ts'
import { parseRange } from '../guards/range.ts'
import { PacketProfile, PacketReplay } from './packets.ts'
import type { Enforcement } from './packets.ts'
import type { ReplayReport } from './report.ts'

const TARGET = '203.0.113.10'
const target = parseRange(TARGET)!
const SYN = 2
const ACK = 16
const SYN_ACK = 18

interface Sent {
  t: number
  from: string
  to?: string
  sport?: number
  dport?: number
  protocol?: number
  flags?: number
  fragment?: number
  id?: number
}

function batchOf(packets: readonly Sent[]): PacketBatch {
  const batch = newPacketBatch(packets.length)
  packets.forEach(
    (
      { t, from, to = TARGET, sport = 40_000, dport = 443, protocol = 6, flags = 0, fragment = 0, id = 0 },
      i,
    ) => {
      batch.time[i] = t
      putV4(batch.source, i, parseV4(from))
      putV4(batch.destination, i, parseV4(to))
      batch.head[i] = packedHead(protocol, flags, fragment, false)
      batch.ports[i] = fragment === 2 ? 0 : packedPorts(sport, dport)
      batch.fragmentId[i] = id
      batch.length[i] = 60
    },
  )
  batch.count = packets.length
  return batch
}

const syn: Pattern = {
  judge: 'handshake',
  destination: target,
  protocol: 6,
  sourcePorts: [],
  destinationPorts: [443],
  flags: 'syn',
  packetsPerS: 5,
  bytesPerS: 300,
}
const dns: Pattern = {
  ...syn,
  judge: 'unasked',
  protocol: 17,
  sourcePorts: [53],
  destinationPorts: [],
  flags: null,
}

function replayed(
  packets: readonly Sent[],
  patterns: readonly Pattern[],
  enforcement: Enforcement,
  more: { sources?: readonly string[]; blocks?: readonly string[] } = {},
): ReplayReport {
  const ranges = (list: readonly string[] = []) => list.map((text) => parseRange(text)!)
  const profile = new PacketProfile({ target, from: 100, to: 110, patterns, sources: ranges(more.sources) })
  const batch = batchOf(packets)
  profile.add(batch)
  const blocks = ranges(more.blocks).map((range) => ({ ...range, expires: 1 }))
  const replay = new PacketReplay(profile, { target, patterns, blocks, exempt: [] }, enforcement)
  replay.add(batch)
  return replay.report()
}

const visitor = (t: number, host: number): Sent[] => [
  { t, from: `192.0.2.${host}`, flags: SYN },
  { t: t + 0.01, from: TARGET, to: `192.0.2.${host}`, sport: 443, dport: 40_000, flags: SYN_ACK },
  { t: t + 0.02, from: `192.0.2.${host}`, flags: ACK },
  { t: t + 0.03, from: TARGET, to: `192.0.2.${host}`, sport: 443, dport: 40_000, flags: ACK },
]
const forged = Array.from({ length: 200 }, (_, k): Sent => ({
  t: 100.5 + k / 100,
  from: `198.51.100.${k}`,
  flags: SYN,
}))
const inTime = (packets: readonly Sent[]) => [...packets].sort((a, b) => a.t - b.t)

test('a handshake tells visitors from forged senders, whose SYN-ACKs prove nothing', () => {
  const answers = forged.map((p): Sent => ({
    ...p,
    t: p.t + 0.001,
    from: TARGET,
    to: p.from,
    sport: 443,
    dport: 40_000,
    flags: SYN_ACK,
  }))
  const report = replayed(
    inTime([...visitor(50, 1), ...visitor(101, 2), ...forged, ...answers]),
    [syn],
    'state',
  )
  expect(report.attack).toEqual({ seen: 200, stopped: 200 })
  expect(report.legitimate).toEqual({ seen: 4, hit: 0 })
})

test('a limit cannot tell them apart, and a lost SYN costs the whole connection', () => {
  const report = replayed(inTime([...visitor(50, 1), ...visitor(102, 2), ...forged]), [syn], 'packets')
  expect(report.attack.stopped).toBeGreaterThan(180)
  expect(report.legitimate).toEqual({ seen: 4, hit: 2 })
})

test('with one direction a handshake shows in the sender alone, and the report says so', () => {
  const incoming = inTime([...visitor(101, 2), ...forged]).filter((p) => p.from !== TARGET)
  const report = replayed(incoming, [syn], 'state')
  expect(report).toMatchObject({
    bothDirections: false,
    attack: { seen: 200 },
    legitimate: { seen: 2, hit: 0 },
  })
})

test('answers that were asked for pass, with their later fragments, until the question is forgotten', () => {
  const packets: Sent[] = [
    { t: 99, from: TARGET, to: '192.0.2.53', sport: 5000, dport: 53, protocol: 17 },
    { t: 99.1, from: '192.0.2.53', sport: 53, dport: 5000, protocol: 17, fragment: 1, id: 9 },
    { t: 99.2, from: '192.0.2.53', protocol: 17, fragment: 2, id: 9 },
    { t: 101, from: '198.51.100.1', sport: 53, dport: 5000, protocol: 17, fragment: 1, id: 7 },
    { t: 101.1, from: '198.51.100.1', protocol: 17, fragment: 2, id: 7 },
    // nobody asked for half a minute: connection tracking has forgotten
    { t: 140, from: '192.0.2.53', sport: 53, dport: 5000, protocol: 17 },
  ]
  const report = replayed(packets, [dns, { ...dns, judge: 'rate', protocol: 0, sourcePorts: [] }], 'state')
  expect(report.attack).toEqual({ seen: 2, stopped: 2 })
  expect(report.legitimate).toEqual({ seen: 3, hit: 1 })
})

test('without a pattern the proven senders are the attack, but not what they sent before it', () => {
  const packets = inTime([...visitor(50, 66), ...visitor(101, 66), ...visitor(102, 2)])
  const report = replayed(packets, [], 'state', { sources: ['192.0.2.66'], blocks: ['192.0.2.66'] })
  expect(report.attack).toEqual({ seen: 2, stopped: 2 })
  expect(report.legitimate).toEqual({ seen: 4, hit: 2 })
})

test('a black hole takes all', () => {
  const report = replayed(inTime([...visitor(101, 2), ...forged]), [syn], 'all')
  expect(report.attack).toEqual({ seen: 200, stopped: 200 })
  expect(report.legitimate).toEqual({ seen: 2, hit: 2 })
})
