import { expect, test } from 'vitest'
import { parseAddress, putV4 } from '../../model/address.ts'
import { newPacketBatch } from '../../model/observation.ts'
import type { PacketBatch } from '../../model/observation.ts'
import { destinationPortOf, packedHead, packedPorts, sourcePortOf } from '../../model/packet.ts'
import { mix } from '../sketch/hash.ts'
import { mergeTables, newCollector } from './collector.ts'
import { addPackets, carryOver, newFront } from './front.ts'
import { judge } from './judge.ts'
import { logName } from './sites.ts'
import * as T from './tables.ts'
import { OUT, REQUEST, SERVICE, inboundVector, kindOf, outboundVector } from './vectors.ts'

const START = 1_790_000_000
const small: T.Limits = { bundles: 600, cells: 900, waits: 900, profiles: 24 }

interface Row {
  time: number
  source: number
  destination: number
  protocol?: number
  sourcePort?: number
  destinationPort?: number
  flags?: number
  length?: number
  fragment?: number
}

function batchOf(rows: readonly Row[]): PacketBatch {
  const batch = newPacketBatch(rows.length)
  batch.count = rows.length
  rows.forEach((row, i) => {
    batch.time[i] = row.time
    putV4(batch.source, i, row.source)
    putV4(batch.destination, i, row.destination)
    batch.head[i] = packedHead(row.protocol ?? 6, row.flags ?? 0, row.fragment ?? 0, false)
    batch.ports[i] = packedPorts(row.sourcePort ?? 0, row.destinationPort ?? 0)
    batch.length[i] = row.length ?? 40
  })
  return batch
}

const TARGET = 0x0a0a0a0a
const any = (n: number) => mix(17, n) % 0xdf000000

/** A spoofed SYN flood, a scan of the whole Internet and quiet talk, all at once: more of everything than limits allow. */
function* crowded(count: number): Generator<PacketBatch> {
  for (let at = 0; at < count; at += 300) {
    yield batchOf(
      Array.from({ length: 300 }, (_, k) => {
        const n = at + k
        const time = START + n / 3000
        if (n % 3 === 0)
          return {
            time,
            source: any(n),
            destination: TARGET,
            flags: 2,
            destinationPort: 80,
            sourcePort: n & 0xffff,
          }
        if (n % 3 === 1)
          return { time, source: 0x0b0b0b0b, destination: any(n), flags: 2, destinationPort: 443 }
        return {
          time,
          source: 0xc0a80000 + (n % 500),
          destination: 0xc0a90000 + (n % 700),
          flags: 16,
          length: 1000,
        }
      }),
    )
  }
}

test('the tables keep to their limits, and the flood is found all the same', () => {
  const collector = newCollector(small)
  for (const batch of crowded(60_000)) collector.add(batch)
  const t = collector.take()
  expect(t.profiles.length).toBeLessThanOrEqual(small.profiles)
  expect(t.lost).toBeGreaterThan(20_000)
  const findings = judge(t, { evidence: [] })
  expect(findings.map((f) => [f.variant, f.target.value])).toEqual([['syn-flood', '10.10.10.10']])
  expect(findings[0].magnitude.packets).toBe(20_000)
  expect(findings[0].magnitude.peak_packets_per_s).toBe(1000)
  expect(Math.abs(findings[0].sources.count / 20_000 - 1)).toBeLessThan(0.1)
})

test('making room loses and doubles nothing, and leaves no row without an owner', () => {
  const collector = newCollector(small)
  let packets = 0
  for (const batch of crowded(60_000)) {
    collector.add(batch)
    packets += batch.count
  }
  const t = collector.take()
  const seen = { cells: 0, waits: 0, packets: 0, bundles: 0 }
  for (let b = 0; b < t.bundleCount; b++) {
    seen.bundles += T.packetsIn(t, b)
    for (const row of T.cellsOf(t, b)) {
      seen.cells++
      seen.packets += t.cells[row * T.CELL + T.CELL_PACKETS]
    }
    for (
      let row = t.bundles[b * T.BUNDLE + T.WAIT_HEAD];
      row !== 0;
      row = t.waits[(row - 1) * T.WAIT + T.WAIT_NEXT]
    ) {
      seen.waits++
      expect(T.waitCount(t, row - 1)).toBeGreaterThan(0)
    }
  }
  expect(seen.cells).toBe(t.cellCount)
  expect(seen.waits).toBe(t.waitCount)
  // each packet counts with its source and with its destination
  expect(seen.packets + t.lost).toBe(packets * 2)
  expect(seen.bundles).toBe(seen.packets)
  expect(t.profiles.every(({ bundle }) => bundle >= 0 && bundle < t.bundleCount)).toBe(true)
  expect(t.folded).toBeGreaterThan(0)
})

test('merged tables keep to their limits too', () => {
  const parts = Array.from({ length: 4 }, () => newCollector(small))
  let n = 0
  for (const batch of crowded(40_000)) parts[n++ % 4].add(batch)
  const merged = parts.map((part) => part.take()).reduce((into, from) => mergeTables(into, from, small))
  expect(merged.bundleCount).toBeLessThanOrEqual(small.bundles)
  expect(merged.profiles.length).toBeLessThanOrEqual(small.profiles)
  const [finding] = judge(merged, { evidence: [] })
  expect(finding.magnitude.packets).toBe(13_400)
})

test('weeks of a steady target fold into wide cells, and its loudest seconds stay as they were', () => {
  const collector = newCollector(small)
  const quiet = { destination: TARGET, protocol: 17, sourcePort: 5000, destinationPort: 6000 }
  for (let s = 0; s < 6000; s++) {
    const loud = s === 3000 ? 400 : 2
    const rows = Array.from({ length: loud }, (_, k) => ({
      ...quiet,
      time: START + s + k / loud,
      source: 0x01010101 + k,
    }))
    collector.add(batchOf(rows))
  }
  const t = collector.take()
  expect(t.cellCount).toBeLessThanOrEqual(small.cells)
  let packets = 0
  let loudest = 0
  for (let b = 0; b < t.bundleCount; b++) {
    if (T.vectorOf(t, b) >= 128) continue
    for (const row of T.cellsOf(t, b)) {
      const c = row * T.CELL
      packets += t.cells[c + T.CELL_PACKETS]
      if (t.cells[c + T.SHIFT] === 0) loudest = Math.max(loudest, t.cells[c + T.CELL_PACKETS])
    }
  }
  expect(packets).toBe(5999 * 2 + 400)
  expect(loudest).toBe(400)
})

test('IPv6 addresses that end alike are not one flow', () => {
  const front = newFront()
  const t = T.newTables()
  const ends = ['2001:db8::1', '2001:db8:1::1', '2001:db8:0:1::1', '2001:db8:0:0:1::1', '::1', '0.0.0.1']
  const batch = newPacketBatch(ends.length ** 2 * 10)
  for (let n = 0; n < ends.length ** 2; n++) {
    for (let packet = 0; packet < 10; packet++) {
      const [from, to] = [ends[n % ends.length], ends[Math.floor(n / ends.length)]]
      parseAddress(from, batch.source, batch.count)
      parseAddress(to, batch.destination, batch.count)
      batch.head[batch.count] = packedHead(17, 0, 0, from.includes(':') || to.includes(':'))
      batch.time[batch.count++] = START
    }
  }
  addPackets(front, t, batch)
  expect(front.count).toBe(ends.length ** 2)
  carryOver(front, t)
  const hosts = Array.from({ length: t.bundleCount }, (_, b) => T.packetsIn(t, b))
  expect(hosts).toEqual(Array.from({ length: ends.length * 2 }, () => ends.length * 10))
})

test('a loud second of which each load has a half is no quiet one', () => {
  const front = newFront()
  const t = T.newTables()
  t.keptFrom = 128
  for (let half = 0; half < 12; half++) {
    const rows = Array.from({ length: 100 }, (_, k) => ({
      time: START + half / 2 + k / 400,
      source: 0x01010101,
      destination: TARGET,
      flags: 2,
    }))
    // another file ends a load
    addPackets(front, t, Object.assign(batchOf(rows), { file: half % 2 }))
  }
  carryOver(front, t)
  const target = Array.from({ length: t.bundleCount }, (_, b) => b).filter((b) => T.vectorOf(t, b) < 128)
  expect(target).toHaveLength(1)
  const cells = [...T.cellsOf(t, target[0])].map((row) =>
    [T.SHIFT, T.CELL_PACKETS].map((of) => t.cells[row * T.CELL + of]),
  )
  expect(cells).toEqual(Array.from({ length: 6 }, () => [0, 200]))
})

test('quiet hosts fold into their prefix, so that carpet bombing stays to be seen', () => {
  const collector = newCollector(small)
  for (let at = 0; at < 60_000; at += 600) {
    collector.add(
      batchOf(
        Array.from({ length: 600 }, (_, k) => {
          const n = at + k
          const time = START + n / 6000
          const scan = { time, source: 0x0b0b0b0b, destination: any(n), flags: 2, destinationPort: 443 }
          if (n % 2) return scan
          const ports = { sourcePort: mix(1, n) & 0xffff, destinationPort: mix(2, n) & 0xffff }
          return {
            time,
            source: any(n % 997),
            destination: 0xcb007100 + (mix(3, n) & 255),
            protocol: 17,
            length: 600,
            ...ports,
          }
        }),
      ),
    )
  }
  const findings = judge(collector.take(), { evidence: [] })
  expect(findings.map((f) => [f.variant, f.target.value])).toEqual([['udp-flood', '203.0.113.0/24']])
})

test('packets out of order and without a usable time are taken for what they are', () => {
  const collector = newCollector()
  const base = { source: 1, destination: TARGET, protocol: 17, sourcePort: 9, destinationPort: 9 }
  const times = [START + 5, START, START + 5, START + 0.5, Number.NaN, -1, Infinity]
  collector.add(batchOf(times.map((time) => ({ ...base, time }))))
  const t = collector.take()
  const cells: [number, number][] = []
  for (let b = 0; b < t.bundleCount; b++) {
    if (T.vectorOf(t, b) >= 128) continue
    for (const row of T.cellsOf(t, b)) {
      cells.push([t.cells[row * T.CELL + T.SECOND] - START, t.cells[row * T.CELL + T.CELL_PACKETS]])
    }
  }
  expect(cells.sort((a, b) => a[0] - b[0])).toEqual([
    [0, 2],
    [5, 2],
  ])
})

test('a packet counts with its destination as received and with its source as sent', () => {
  const batch = batchOf([
    { time: 1, source: 1, destination: 2, protocol: 17, sourcePort: 53, destinationPort: 4000 },
    { time: 1, source: 1, destination: 2, protocol: 17, sourcePort: 4000, destinationPort: 53 },
    { time: 1, source: 1, destination: 2, protocol: 6, flags: 0xc2 },
    { time: 1, source: 1, destination: 2, protocol: 1, flags: 3 },
    { time: 1, source: 1, destination: 2, protocol: 17, fragment: 2 },
  ])
  const vectors = [0, 1, 2, 3, 4].map((i) => {
    const kind = kindOf(batch.head[i])
    return [inboundVector(kind, sourcePortOf(batch, i)), outboundVector(kind, destinationPortOf(batch, i))]
  })
  expect(vectors).toEqual([
    [SERVICE + 1, OUT.udp],
    [5, REQUEST + 1],
    [0, OUT.syn],
    [9, OUT.icmpError],
    [11, OUT.other],
  ])
})

test.each([
  ['logs/access.log', 'access.log'],
  ['access.log.3.gz', 'access.log'],
  ['access.log-20260101.zst', 'access.log'],
  ['access.log-2026-01-01-1735689600', 'access.log'],
  ['C:\\logs\\u_ex.log', 'u_ex.log'],
  ['apache_logs', 'apache_logs'],
  ['', 'web'],
])('the log %s is %s', (path, name) => {
  expect(logName(path)).toBe(name)
})

test("a quiet target's only minute keeps its profile beside a busy target's hundred", () => {
  const collector = newCollector({ bundles: 600, cells: 9000, waits: 900, profiles: 24 })
  const toTarget = (destination: number, time: number, packets: number) =>
    collector.add(
      batchOf(
        Array.from({ length: packets }, (_, k) => ({
          time: time + k / packets,
          source: 0x01010101 + k,
          destination,
          flags: 2,
          destinationPort: 80,
        })),
      ),
    )
  toTarget(0x0a0a0a0b, START, 300)
  for (let minute = 0; minute < 100; minute++) toTarget(TARGET, START + minute * 64, 500)
  const t = collector.take()
  expect(t.profiles.length).toBeLessThanOrEqual(24)
  expect(t.profilesLost).toBeGreaterThan(50)
  expect(t.profiles.map(({ packets }) => packets)).toContain(300)
})
