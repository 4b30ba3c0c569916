import { expect, test } from 'vitest'
import { pcapOf, sceneOfSize } from '../scripts/gen/capture.ts'
import { scene, sceneNames, target } from '../scripts/gen/scenes.ts'
import { batchOf, take } from '../scripts/gen/traffic.ts'
import { formatAddress } from '../src/model/address.ts'
import { destinationPortOf, flagsOf, fragmentOf, protocolOf, sourcePortOf } from '../src/model/packet.ts'
import { readAll } from '../src/readers/drive.ts'
import { capture } from '../src/readers/capture/index.ts'

test.each(sceneNames)('%s: as many packets as asked for, in order of time, the same ones again', (name) => {
  const packets = [...sceneOfSize(name, 8_000)]
  expect(packets).toHaveLength(8_000)
  expect(packets.findIndex((p, k) => k > 0 && p.time < packets[k - 1].time)).toBe(-1)
  expect([...take(sceneOfSize(name, 8_000), 500)]).toEqual(packets.slice(0, 500))
})

test.each(sceneNames)('%s: the reader sees in the file what the generator meant', (name) => {
  const from = scene(name, { duration: 6, background: 300, rate: 300 })
  const packets = [...take(from, 600)]
  const batch = batchOf(packets)
  const { rows, bad, problems } = readAll(capture, 'pcap', pcapOf(packets, { nanoseconds: true }))
  expect({ bad, problems }).toEqual({ bad: [], problems: [] })
  expect(rows).toHaveLength(packets.length)
  expect(
    rows.map((row) => ({ ...row, payload: undefined, time: Math.round(Number(row.time) * 1e5) })),
  ).toEqual(
    packets.map((p, k) => ({
      source: formatAddress(batch.source, k),
      destination: formatAddress(batch.destination, k),
      protocol: protocolOf(batch, k),
      sourcePort: sourcePortOf(batch, k),
      destinationPort: destinationPortOf(batch, k),
      flags: flagsOf(batch, k),
      fragment: fragmentOf(batch, k),
      fragmentId: batch.fragmentId[k],
      length: batch.length[k],
      payloadLength: batch.payloadLength[k],
      time: Math.round(p.time * 1e5),
    })),
  )
})

test('an attack scene is quiet at its ends and loud between them', () => {
  const packets = [...scene('syn-flood', { duration: 30, background: 200, rate: 2000 })]
  const start = packets[0].time
  const to = (from: number, until: number) => {
    const t = (time: number) => time - start >= from && time - start < until
    const hits = packets.filter((p) => t(p.time) && p.destination === 0xcb00710a && p.flags === 2)
    return hits.length
  }
  expect(target).toBe('203.0.113.10')
  expect(to(0, 9)).toBeLessThan(500)
  expect(to(11, 19)).toBeGreaterThan(14_000)
  expect(to(21, 30)).toBeLessThan(500)
})
