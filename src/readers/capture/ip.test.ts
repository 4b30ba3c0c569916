import { expect, test } from 'vitest'
import { pcap } from '../../../scripts/gen/capture-file.ts'
import {
  ACK,
  SYN,
  authentication,
  data,
  ethernet,
  extension,
  fragment,
  frame,
  icmp,
  ipv4,
  ipv6,
  tcp,
  udp,
  vlan,
} from '../../../scripts/gen/packets.ts'
import type { Layer } from '../../../scripts/gen/packets.ts'
import { newPacketBatch } from '../../model/observation.ts'
import { FLAGS_UNSEEN, flagsOf, protocolOf } from '../../model/packet.ts'
import { readAll } from '../drive.ts'
import type { Row } from '../drive.ts'
import { capture } from './index.ts'
import { readIp } from './ip.ts'

const v4 = { source: '192.0.2.1', destination: '198.51.100.2' }
const v6 = { source: '2001:db8::1', destination: '2001:db8::2' }
const nop = new Uint8Array(12).fill(1)

function read(bytes: Uint8Array, wire?: number): Row | string {
  const { rows, bad } = readAll(capture, 'pcap', pcap([{ time: 1, bytes, wire }]))
  return rows[0] ?? bad[0]?.reason ?? 'nothing'
}

const e = ethernet()
const table: { name: string; layers: Layer[]; row: Row; snap?: number }[] = [
  {
    name: 'IPv4 with options',
    layers: [e, ipv4({ ...v4, options: nop }), udp(5, 6), data('z')],
    row: { sourcePort: 5, destinationPort: 6, length: 41, payloadLength: 1, payload: '7a' },
  },
  {
    name: 'TCP with options',
    layers: [e, ipv4(v4), tcp(5, 6, ACK, { options: nop }), data('z')],
    row: { flags: ACK, length: 53, payloadLength: 1, payload: '7a' },
  },
  {
    name: 'first fragment of IPv4',
    layers: [e, ipv4({ ...v4, id: 77, moreFragments: true }), udp(53, 9, 3000), data(1472)],
    row: {
      fragment: 1,
      fragmentId: 77,
      sourcePort: 53,
      destinationPort: 9,
      payloadLength: 1472,
      length: 1500,
    },
  },
  {
    name: 'later fragment of IPv4: no ports, all of it payload',
    layers: [e, ipv4({ ...v4, id: 77, fragmentOffset: 1480, protocol: 17 }), data(64)],
    row: { fragment: 2, fragmentId: 77, sourcePort: 0, destinationPort: 0, protocol: 17, payloadLength: 64 },
  },
  {
    name: 'not to be fragmented is whole',
    layers: [e, ipv4({ ...v4, id: 77, dontFragment: true }), udp(5, 6)],
    row: { fragment: 0, fragmentId: 0, sourcePort: 5 },
  },
  {
    name: 'IPv6 with hop-by-hop, routing, destination options and authentication',
    layers: [
      e,
      ipv6(v6),
      extension(0),
      extension(43, 3),
      extension(60),
      authentication(),
      tcp(5, 6, SYN),
      data('z'),
    ],
    row: { protocol: 6, sourcePort: 5, flags: SYN, length: 40 + 8 + 24 + 8 + 24 + 21, payloadLength: 1 },
  },
  {
    name: 'first fragment of IPv6',
    layers: [e, ipv6(v6), extension(60), fragment(0x80001234, 0, true), udp(53, 9, 3000), data(1000)],
    row: { fragment: 1, fragmentId: 0x80001234, protocol: 17, sourcePort: 53, payloadLength: 1000 },
  },
  {
    name: 'later fragment of IPv6',
    layers: [e, ipv6(v6), fragment(9, 1008, false, 17), data(500)],
    row: { fragment: 2, fragmentId: 9, protocol: 17, sourcePort: 0, payloadLength: 500, length: 548 },
  },
  {
    name: 'later fragment whose data look like an extension header',
    layers: [e, ipv6(v6), fragment(9, 1008, false, 60), data(new Uint8Array(64).fill(6))],
    row: { fragment: 2, protocol: 60, sourcePort: 0, payloadLength: 64 },
  },
  {
    name: 'atomic fragment of IPv6 is whole',
    layers: [e, ipv6(v6), fragment(9, 0, false), udp(5, 6)],
    row: { fragment: 0, fragmentId: 0, protocol: 17, sourcePort: 5 },
  },
  {
    name: 'a chain of extension headers without end',
    layers: [e, ipv6(v6), ...Array.from({ length: 40 }, () => extension(60)), udp(5, 6)],
    row: { protocol: 60, sourcePort: 0, length: 40 + 320 + 8 },
  },
  {
    name: 'no next header',
    layers: [e, ipv6({ ...v6, next: 59 }), data(0)],
    row: { protocol: 59, length: 40, payloadLength: 0 },
  },
  {
    name: 'another protocol keeps its number',
    layers: [e, ipv4({ ...v4, protocol: 47 }), data('abcd')],
    row: { protocol: 47, sourcePort: 0, length: 24, payloadLength: 4, payload: '61626364' },
  },
  {
    name: 'IP in IP: the outer packet only',
    layers: [e, ipv4(v4), ipv4({ source: '10.0.0.1', destination: '10.0.0.2' }), udp(5, 6)],
    row: { source: '192.0.2.1', protocol: 4, sourcePort: 0, length: 48, payloadLength: 28 },
  },
  {
    name: 'ICMP type',
    layers: [e, ipv4(v4), icmp(3, 1), data(28)],
    row: { protocol: 1, flags: 3, payloadLength: 28 },
  },
  {
    name: 'total length 0 of a packet that the network card was to cut up',
    layers: [e, ipv4({ ...v4, totalLength: 0 }), tcp(5, 6, ACK), data(5000)],
    row: { length: 5040, payloadLength: 5000, sourcePort: 5 },
  },
  {
    name: 'IPv6 payload length 0 of such a packet',
    layers: [e, ipv6({ ...v6, payloadLength: 0 }), tcp(5, 6, ACK), data(5000)],
    row: { length: 5060, payloadLength: 5000, sourcePort: 5 },
  },
  {
    name: 'captured up to the ports',
    layers: [e, ipv4(v4), tcp(5, 6, SYN), data(100)],
    snap: 14 + 20 + 4,
    row: { sourcePort: 5, destinationPort: 6, flags: 0, length: 140, payloadLength: 100, payload: '' },
  },
  {
    name: 'captured up to the IP header',
    layers: [e, ipv4(v4), tcp(5, 6, SYN), data(100)],
    snap: 14 + 20,
    row: { protocol: 6, sourcePort: 0, destinationPort: 0, flags: 0, length: 140 },
  },
  {
    name: 'captured into the IP options',
    layers: [e, ipv4({ ...v4, options: nop }), udp(5, 6)],
    snap: 14 + 24,
    row: { source: '192.0.2.1', protocol: 17, sourcePort: 0, length: 40, payload: '' },
  },
  {
    name: 'captured into the extension headers',
    layers: [e, ipv6(v6), extension(0), extension(60, 4), udp(5, 6)],
    snap: 14 + 40 + 8 + 4,
    row: { protocol: 60, sourcePort: 0, length: 88 },
  },
  {
    name: 'a TCP header shorter than one: floods have them, and the packet did arrive',
    layers: [e, ipv4(v4), tcp(5, 6, SYN, { headerWords: 2 }), data(4)],
    row: { sourcePort: 5, destinationPort: 6, flags: SYN, payloadLength: 4 },
  },
  {
    name: 'an IP packet too short for its transport header',
    layers: [e, ipv4({ ...v4, protocol: 6 }), data(new Uint8Array([0, 5, 0, 6]))],
    row: {
      protocol: 6,
      sourcePort: 5,
      destinationPort: 6,
      flags: 0,
      length: 24,
      payloadLength: 0,
      payload: '',
    },
  },
]

test.each(table)('$name', ({ layers, row, snap }) => {
  const bytes = frame(layers)
  expect(read(bytes.subarray(0, snap ?? bytes.length), bytes.length)).toMatchObject(row)
})

test('no payload of the link layer is taken for the packet', () => {
  const bytes = new Uint8Array(64).fill(0xee)
  bytes.set(frame([e, ipv4({ ...v4, protocol: 17 }), data(new Uint8Array([1]))]))
  expect(read(bytes)).toMatchObject({ sourcePort: 0, destinationPort: 0, length: 21, payload: '' })
})

test('every prefix of a packet is read or refused, never misread', () => {
  const bytes = frame([e, ipv6(v6), extension(0), fragment(9, 0, true), tcp(5, 6, SYN), data(30)])
  for (let snap = 0; snap < bytes.length; snap++) {
    const row = read(bytes.subarray(0, snap), bytes.length)
    if (typeof row === 'string') expect(snap).toBeLessThan(54)
    else expect(row).toMatchObject({ source: '2001:db8::1', length: bytes.length - 14 })
  }
})

test('no row keeps an address of the packet that was in it before', () => {
  const six = frame([e, ipv6(v6), udp(5, 6), data('z')])
  const four = frame([e, ipv4(v4), udp(5, 6), data('z')])
  // more of each than are lent out at a time, read plainly and one by one (a VLAN tag)
  const tagged = frame([e, vlan(5), ipv4(v4), udp(5, 6), data('z')])
  const packets = [six, four, six, tagged].flatMap((bytes) => Array.from({ length: 1500 }, () => bytes))
  const { rows, bad } = readAll(capture, 'pcap', pcap(packets.map((bytes, n) => ({ time: n, bytes }))))
  expect(bad).toEqual([])
  expect(rows.map((row) => [row.source, row.destination].join())).toEqual(
    packets.map((bytes) => Object.values(bytes === six ? v6 : v4).join()),
  )
})

test.each([
  ['IPv4', ipv4(v4), 20],
  ['IPv6', ipv6(v6), 40],
])('TCP over %s that was cut before its flags is marked, and no other', (_, ip, header) => {
  const bytes = frame([ip, tcp(5, 6, 0)])
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const batch = newPacketBatch(1)
  const unseen = (end: number) => {
    expect(readIp(batch, 0, view, 0, end, bytes.length, 0)).toBe('')
    expect([protocolOf(batch, 0), flagsOf(batch, 0)]).toEqual([6, 0])
    return (batch.head[0] & FLAGS_UNSEEN) !== 0
  }
  for (const end of [0, 4, 13]) expect(unseen(header + end)).toBe(true)
  for (const end of [14, 20]) expect(unseen(header + end)).toBe(false)
})
