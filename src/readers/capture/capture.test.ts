import { expect, test } from 'vitest'
import {
  block,
  interfaceBlock,
  join,
  packetBlock,
  pcap,
  pcapng,
  sectionHeader,
  simplePacketBlock,
} from '../../../scripts/gen/capture-file.ts'
import type { CapturedFrame } from '../../../scripts/gen/capture-file.ts'
import {
  ACK,
  SYN,
  data,
  ethernet,
  frame,
  icmp,
  icmp6,
  ipv4,
  ipv6,
  tcp,
  udp,
} from '../../../scripts/gen/packets.ts'
import { testReader } from '../contract.ts'
import type { ReaderFixture } from '../contract.ts'
import { readAll } from '../drive.ts'
import { seeded } from '../fuzz.ts'
import type { Row } from '../drive.ts'
import { capture } from './index.ts'

const v4 = { source: '192.0.2.1', destination: '198.51.100.2' }
const v6 = { source: '2001:db8::1', destination: '2001:db8::2' }
const T = 1_790_000_000

/** A SYN, a DNS question, an ARP request, a ping over IPv6. */
const frames: CapturedFrame[] = [
  { time: T + 0.25, bytes: frame([ethernet(), ipv4(v4), tcp(40000, 443, SYN)]) },
  { time: T + 0.5, bytes: frame([ethernet(), ipv4(v4), udp(53, 4000), data('abc')]) },
  { time: T + 0.75, bytes: frame([ethernet(0x0806), data(28)]) },
  { time: T + 1, bytes: frame([ethernet(), ipv6({ ...v6, hopLimit: 3 }), icmp6(128), data(16)]) },
]

const rows: Row[] = [
  {
    time: T + 0.25,
    source: '192.0.2.1',
    destination: '198.51.100.2',
    protocol: 6,
    sourcePort: 40000,
    destinationPort: 443,
    flags: SYN,
    fragment: 0,
    fragmentId: 0,
    length: 40,
    payloadLength: 0,
    payload: '',
  },
  {
    time: T + 0.5,
    source: '192.0.2.1',
    destination: '198.51.100.2',
    protocol: 17,
    sourcePort: 53,
    destinationPort: 4000,
    flags: 0,
    length: 31,
    payloadLength: 3,
    payload: '616263',
  },
  {
    time: T + 1,
    source: '2001:db8::1',
    destination: '2001:db8::2',
    protocol: 58,
    sourcePort: 0,
    destinationPort: 0,
    flags: 128,
    length: 64,
    payloadLength: 16,
  },
]

const common = { rows, records: 4 }
const timeless = rows.map((row) => ({ ...row, time: NaN }))

/** Two sections of different byte order, with interfaces of different link type, resolution and offset. */
function patchwork(): Uint8Array {
  const raw = frames[0].bytes.subarray(14)
  return join([
    sectionHeader(true),
    interfaceBlock({ bigEndian: true, linkType: 101, resolution: 9 }),
    block(4, new Uint8Array(16), true),
    packetBlock({ time: T + 0.25, bytes: raw }, { bigEndian: true, resolution: 9 }),
    interfaceBlock({ bigEndian: true, resolution: 0x80 | 20, offset: 3600 }),
    packetBlock(frames[1], { bigEndian: true, interface: 1, resolution: 0x80 | 20, offset: 3600 }),
    block(0x0bad_cafe, new Uint8Array(40), true),
    sectionHeader(false),
    interfaceBlock({ resolution: 3, offset: -7200 }),
    block(10, new Uint8Array(24)),
    packetBlock(frames[2], { resolution: 3, offset: -7200 }),
    packetBlock(frames[3], { resolution: 3, offset: -7200, old: true }),
    block(5, new Uint8Array(12)),
  ])
}

const fixtures: ReaderFixture[] = [
  { name: 'pcap', format: 'pcap', bytes: pcap(frames), ...common },
  { name: 'pcap, big-endian', format: 'pcap', bytes: pcap(frames, { bigEndian: true }), ...common },
  { name: 'pcap, nanoseconds', format: 'pcap', bytes: pcap(frames, { nanoseconds: true }), ...common },
  {
    name: 'pcap, nanoseconds, big-endian',
    format: 'pcap',
    bytes: pcap(frames, { nanoseconds: true, bigEndian: true }),
    ...common,
  },
  { name: 'pcap, modified', format: 'pcap', bytes: pcap(frames, { modified: true }), ...common },
  { name: 'pcap without packets', format: 'pcap', bytes: pcap([]), rows: [] },
  { name: 'pcapng', format: 'pcapng', bytes: pcapng(frames), ...common },
  { name: 'pcapng, big-endian', format: 'pcapng', bytes: pcapng(frames, { bigEndian: true }), ...common },
  { name: 'pcapng, nanoseconds', format: 'pcapng', bytes: pcapng(frames, { resolution: 9 }), ...common },
  {
    name: 'pcapng of several sections and interfaces',
    format: 'pcapng',
    bytes: patchwork(),
    ...common,
  },
  {
    name: 'pcapng, Simple Packet Blocks',
    format: 'pcapng',
    bytes: join([sectionHeader(), interfaceBlock(), ...frames.map((f) => simplePacketBlock(f.bytes))]),
    rows: timeless,
    records: 4,
  },
  {
    name: 'cut by the snap length',
    format: 'pcap',
    bytes: pcap([{ time: T, bytes: frame([ethernet(), ipv4(v4), udp(53, 4000), data(900)]) }], { snap: 50 }),
    rows: [{ length: 928, payloadLength: 900, payload: Buffer.from(data8(900)).toString('hex') }],
  },
  {
    name: 'Simple Packet Blocks cut by the snap length of the interface',
    format: 'pcapng',
    bytes: join([
      sectionHeader(),
      interfaceBlock({ snap: 45 }),
      simplePacketBlock(frame([ethernet(), ipv4(v4), udp(53, 4000), data(900)]), 45),
    ]),
    rows: [
      { length: 928, payloadLength: 900, payload: Buffer.from(data8(900).subarray(0, 3)).toString('hex') },
    ],
  },
  {
    name: 'packets that are no packets',
    format: 'pcap',
    bytes: pcap([
      frames[0],
      { time: T, bytes: frame([ethernet(), ipv4({ ...v4, headerWords: 3 }), udp(1, 2)]) },
      { time: T, bytes: frame([ethernet(), ipv4({ ...v4, version: 5 }), udp(1, 2)]) },
      { time: T, bytes: frame([ethernet(), ipv4({ ...v4, totalLength: 12 }), udp(1, 2)]) },
      { time: T, bytes: frame([ethernet(), ipv6({ ...v6, version: 4 }), udp(1, 2)]) },
      { time: T, bytes: frame([ethernet(), ipv4(v4), udp(1, 2)]).subarray(0, 20) },
      { time: T, bytes: new Uint8Array(6) },
    ]),
    rows: [rows[0]],
    bad: [
      { record: 1, reason: 'IPv4 header shorter than 20 bytes' },
      { record: 2, reason: 'IPv4 header of another version' },
      { record: 3, reason: 'IPv4 length shorter than its header' },
      { record: 4, reason: 'IPv6 header of another version' },
      { record: 5, reason: 'cut inside the IPv4 header' },
      { record: 6, reason: 'cut inside the link header' },
    ],
  },
  {
    name: 'a packet of an interface that was not described',
    format: 'pcapng',
    bytes: join([
      sectionHeader(),
      interfaceBlock(),
      packetBlock(frames[0]),
      packetBlock(frames[1], { interface: 1 }),
    ]),
    rows: [rows[0]],
    bad: [{ record: 1, reason: 'interface was not described' }],
  },
  {
    name: 'a link type that is not read',
    format: 'pcap',
    bytes: pcap(frames, { linkType: 127 }),
    rows: [],
    records: 4,
    problems: [{ code: 'unsupported-link-type', at: 20 }],
  },
  {
    name: 'an interface whose link type is not read beside one that is',
    format: 'pcapng',
    bytes: join([
      sectionHeader(),
      interfaceBlock({ linkType: 189 }),
      interfaceBlock(),
      packetBlock(frames[0], { interface: 1 }),
      packetBlock(frames[1], { interface: 0 }),
    ]),
    rows: [rows[0]],
    records: 2,
    problems: [{ code: 'unsupported-link-type', at: 28 }],
  },
  { name: 'a pcapng block type without its byte order', format: null, bytes: sectionHeader().subarray(0, 8) },
  { name: 'line ends', format: null, bytes: Buffer.from('\n\r\r\n\n\n\n\n\n\n\n\n\n\n\n\n\n') },
]

/** Filler as far as the snap length of 50 lets it through. */
function data8(size: number): Uint8Array {
  const layer = data(size)
  return layer.layer === 'data' ? layer.bytes.subarray(0, 50 - 14 - 28) : new Uint8Array(0)
}

testReader(capture, fixtures)

test('more packets than a batch holds', () => {
  const many = Array.from({ length: 10_000 }, (_, k) => ({
    time: T + k / 1000,
    bytes: frame([ethernet(), ipv4({ ...v4, source: 0x0a000000 + k }), icmp(8), data(k % 3)]),
  }))
  const reading = readAll(capture, 'pcap', pcap(many), 100_000)
  expect(reading.records).toBe(10_000)
  expect(reading.rows.map((row) => row.source)).toEqual(
    Array.from({ length: 10_000 }, (_, k) => `10.0.${k >> 8}.${k & 255}`),
  )
  expect(reading.rows[9999]).toMatchObject({ payloadLength: 0, length: 28, flags: 8, protocol: 1 })
})

test('no more interfaces than a bound, and said once', () => {
  const bytes = join([
    sectionHeader(),
    ...Array.from({ length: 5000 }, () => interfaceBlock()),
    packetBlock(frames[0], { interface: 4095 }),
    packetBlock(frames[0], { interface: 4096 }),
  ])
  const reading = readAll(capture, 'pcapng', bytes, 10_000)
  expect(reading.rows).toHaveLength(1)
  expect(reading.bad).toEqual([{ record: 1, reason: 'interface was not described' }])
  expect(reading.problems).toMatchObject([{ code: 'too-many', params: { what: 'interfaces', limit: 4096 } }])
})

test('flags keep eight bits and payload leaves the padding out', () => {
  const bytes = new Uint8Array(60)
  bytes.set(frame([ethernet(), ipv4(v4), tcp(1, 2, 0xd2), data('x')]))
  const [row] = readAll(capture, 'pcap', pcap([{ time: T, bytes }])).rows
  expect(row).toMatchObject({ flags: 0xd2, length: 41, payloadLength: 1, payload: '78' })
  expect(0xd2 & (SYN | ACK)).toBe(SYN | ACK)
})

test('what is gone over in haste in a pcap is what is read one by one in a pcapng', () => {
  const random = seeded(5)
  const plain = [
    frame([ethernet(), ipv4(v4), tcp(40000, 443, SYN), data(20)]),
    frame([ethernet(), ipv4(v4), udp(53, 4000), data('abc')]),
  ]
  const changed = Array.from({ length: 6000 }, (_, n) => {
    const bytes = plain[n & 1].slice(0, random() < 0.1 ? Math.floor(random() * 60) : undefined)
    // half of them stay as they are, so that there are runs of all lengths
    for (let k = random() < 0.5 ? 0 : 1 + random() * 2; k >= 1; k--)
      bytes[Math.floor(random() * Math.min(50, bytes.length))] = Math.floor(random() * 256)
    // lengths around those of the headers, where what counts as captured changes
    if (random() < 0.05 && bytes.length > 20) bytes[20] = 0x20
    if (random() < 0.2 && bytes.length > 17) bytes[17] = Math.floor(random() * 48)
    return { time: T + n / 4, bytes, wire: 90 }
  }).filter(({ bytes }) => bytes.length > 0)
  const haste = readAll(capture, 'pcap', pcap(changed))
  const slow = readAll(capture, 'pcapng', pcapng(changed))
  expect(haste.rows.length).toBeGreaterThan(4000)
  expect(haste.rows).toEqual(slow.rows)
  expect(haste.bad).toEqual(slow.bad)
  expect(haste.records).toBe(slow.records)
})
