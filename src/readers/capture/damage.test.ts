import { expect, test } from 'vitest'
import {
  interfaceBlock,
  join,
  packetBlock,
  pcap,
  pcapng,
  sectionHeader,
} from '../../../scripts/gen/capture-file.ts'
import { data, ethernet, frame, ipv4, udp } from '../../../scripts/gen/packets.ts'
import { readAll } from '../drive.ts'
import { MAX_LISTED } from './seek.ts'
import { capture } from './index.ts'

const T = 1_790_000_000
const frames = Array.from({ length: 40 }, (_, k) => ({
  time: T + k,
  bytes: frame([
    ethernet(),
    ipv4({ source: 0x0a000000 + k, destination: '198.51.100.2' }),
    udp(1000, 53),
    data(30 + k),
  ]),
}))
/** Where record k begins in a pcap file of these frames. */
const recordAt = (k: number) => 24 + frames.slice(0, k).reduce((sum, f) => sum + 16 + f.bytes.length, 0)
/** Where packet block k begins in a pcapng file of these frames. */
const blockAt = (k: number) =>
  48 + frames.slice(0, k).reduce((sum, f) => sum + 32 + ((f.bytes.length + 3) & ~3), 0)

function sources(bytes: Uint8Array, format = 'pcap', piece?: number) {
  const { rows, problems } = readAll(capture, format, bytes, piece)
  return { seen: rows.map((row) => Number(String(row.source).split('.')[3])), problems }
}

function damaged(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice()
  copy.set(values, at)
  return copy
}

const all = frames.map((_, k) => k)
const without = (...gone: number[]) => all.filter((k) => !gone.includes(k))

test('pcap: an impossible length costs that packet, and how much was skipped is said', () => {
  const bytes = damaged(pcap(frames), recordAt(5) + 8, 0xff, 0xff, 0xff, 0xff)
  const { seen, problems } = sources(bytes)
  expect(seen).toEqual(without(5))
  const skipped = recordAt(6) - recordAt(5)
  expect(problems).toEqual([
    {
      code: 'bytes-skipped',
      at: recordAt(5),
      params: { record: 6, reason: 'captured length 4294967295', skipped, resumed: true },
    },
  ])
  for (const piece of [1, 33, 100, 1000]) expect(sources(bytes, 'pcap', piece)).toEqual({ seen, problems })
})

test('pcap: a length that leads into another packet costs few packets', () => {
  for (const wrong of [0, 1, 40, 70, 101, 255]) {
    const { seen, problems } = sources(damaged(pcap(frames), recordAt(5) + 8, wrong, 0, 0, 0))
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0].at).toBeLessThan(recordAt(9))
    expect(all.filter((k) => !seen.includes(k)).every((k) => k >= 5 && k <= 9)).toBe(true)
  }
})

test('pcap: a length that runs past the end is no reason to drop what follows', () => {
  const { seen, problems } = sources(damaged(pcap(frames), recordAt(5) + 8, 0, 0, 3, 0))
  expect(seen).toEqual(without(5))
  expect(problems).toMatchObject([{ code: 'bytes-skipped', at: recordAt(5), params: { resumed: true } }])
})

test('pcap: a hole of zeros, and one of junk', () => {
  for (const fill of [0, 0x5a]) {
    const bytes = pcap(frames)
    bytes.fill(fill, recordAt(10) + 3, recordAt(20) - 1)
    const { seen, problems } = sources(bytes)
    expect(seen.filter((k) => k < 9 || k > 20)).toEqual(all.filter((k) => k < 9 || k > 20))
    expect(problems.map((p) => p.code)).toEqual(['bytes-skipped'])
  }
})

test('pcap: zeros at the end are no packets', () => {
  const bytes = join([pcap(frames), new Uint8Array(5000)])
  const { seen, problems } = sources(bytes)
  expect(seen).toEqual(all)
  expect(problems).toMatchObject([
    { code: 'bytes-skipped', at: recordAt(40), params: { skipped: 5000, resumed: false } },
  ])
})

test('pcap: cut short says which packet and how much of it there is', () => {
  const bytes = pcap(frames)
  const { seen, problems } = sources(bytes.subarray(0, recordAt(39) + 20))
  expect(seen).toEqual(without(39))
  const reason = `packet 40: 20/${bytes.length - recordAt(39)} bytes`
  expect(problems).toEqual([{ code: 'cut-short', at: recordAt(39), params: { reason } }])
})

test('pcap: nanoseconds under the magic of microseconds are believed', () => {
  const wrong = damaged(pcap(frames, { nanoseconds: true }), 0, 0xd4, 0xc3, 0xb2, 0xa1)
  const late = wrong.slice()
  for (const k of all) late.set([0, 0xca, 0x9a, 0x3b], recordAt(k) + 4)
  const { seen, problems } = sources(late)
  expect(seen).toEqual(all)
  expect(problems).toEqual([])
})

test('pcap: a file header cut short', () => {
  expect(sources(pcap(frames).subarray(0, 10)).problems).toMatchObject([{ code: 'cut-short', at: 0 }])
})

test('pcapng: a damaged length costs that packet', () => {
  for (const at of [4, 32 + frames[5].bytes.length - 4 + (-frames[5].bytes.length & 3)]) {
    const bytes = damaged(pcapng(frames), blockAt(5) + at, 0xfd)
    const { seen, problems } = sources(bytes, 'pcapng')
    expect(seen).toEqual(without(5))
    expect(problems).toMatchObject([{ code: 'bytes-skipped', at: blockAt(5), params: { record: 6 } }])
    for (const piece of [1, 33, 1000]) expect(sources(bytes, 'pcapng', piece)).toEqual({ seen, problems })
  }
})

test('pcapng: a length that runs past the end is no reason to drop what follows', () => {
  const { seen } = sources(damaged(pcapng(frames), blockAt(5) + 4, 0, 0, 3, 0), 'pcapng')
  expect(seen).toEqual(without(5))
})

test('pcapng: a piece that was cut out of the middle', () => {
  const bytes = pcapng(frames)
  const { seen, problems } = sources(
    join([bytes.subarray(0, blockAt(5) + 9), bytes.subarray(blockAt(8) + 7)]),
    'pcapng',
  )
  expect(seen).toEqual(without(5, 6, 7, 8))
  expect(problems).toMatchObject([{ code: 'bytes-skipped', at: blockAt(5) }])
})

test('pcapng: a damaged section header is passed over up to the next one', () => {
  const bytes = join([pcapng(frames.slice(0, 20)), pcapng(frames.slice(20), { bigEndian: true })])
  const { seen, problems } = sources(damaged(bytes, 8, 0), 'pcapng')
  expect(seen).toEqual(all.slice(20))
  expect(problems).toMatchObject([{ code: 'bytes-skipped', at: 0, params: { resumed: true } }])
})

test('pcapng: a block longer than is read is passed over', () => {
  const giant = packetBlock({ time: T, bytes: new Uint8Array(5 * 1024 * 1024) })
  const bytes = join([
    sectionHeader(),
    interfaceBlock(),
    packetBlock(frames[0]),
    giant,
    packetBlock(frames[1]),
  ])
  const { seen, problems } = sources(bytes, 'pcapng', 1 << 20)
  expect(seen).toEqual([0, 1])
  expect(problems.every((p) => p.code === 'bytes-skipped')).toBe(true)
  expect(problems.reduce((sum, p) => sum + Number(p.params.skipped), 0)).toBe(giant.length)
})

test('many damaged places are not listed without end', () => {
  const parts = Array.from({ length: 300 }, (_, k) =>
    damaged(pcap([frames[0]]).subarray(24), 8, ...(k % 5 === 2 ? [0xff, 0xff, 0xff, 0xff] : [])),
  )
  const bytes = join([pcap([]), ...parts, ...parts])
  const { problems } = sources(bytes)
  expect(problems.length).toBe(MAX_LISTED + 1)
  expect(problems.at(-1)).toMatchObject({ code: 'damage-not-listed', params: { limit: MAX_LISTED } })
})
