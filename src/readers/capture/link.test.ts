import { expect, test } from 'vitest'
import { pcap } from '../../../scripts/gen/capture-file.ts'
import {
  cooked,
  data,
  ethernet,
  frame,
  ipv4,
  ipv6,
  loopback,
  mpls,
  ppp,
  pppoe,
  udp,
  vlan,
} from '../../../scripts/gen/packets.ts'
import type { Layer } from '../../../scripts/gen/packets.ts'
import { readAll } from '../drive.ts'
import { capture } from './index.ts'

const four: Layer[] = [ipv4({ source: '192.0.2.1', destination: '198.51.100.2' }), udp(5, 6), data(9)]
const six: Layer[] = [ipv6({ source: '2001:db8::1', destination: '2001:db8::2' }), udp(5, 6), data(9)]
const snap = new Uint8Array([0xaa, 0xaa, 3, 0, 0, 0, 8, 0])

const links: [name: string, type: number, head: Layer[], versions?: '4' | '6'][] = [
  ['Ethernet', 1, [ethernet()]],
  ['802.1Q', 1, [ethernet(), vlan(7)]],
  ['QinQ', 1, [ethernet(), vlan(7, 0x88a8), vlan(8)]],
  ['four tags', 1, [ethernet(), vlan(1, 0x88a8), vlan(2, 0x9100), vlan(3), vlan(4)]],
  ['MPLS', 1, [ethernet(), mpls(16, false), mpls(17)]],
  ['MPLS in a VLAN', 1, [ethernet(), vlan(3), mpls(17)]],
  ['PPPoE', 1, [ethernet(), pppoe(), ppp(false)]],
  ['PPPoE in a VLAN', 1, [ethernet(), vlan(3), pppoe(), ppp(false)]],
  ['LLC and SNAP', 1, [ethernet(100), data(snap)], '4'],
  ['Linux cooked', 113, [cooked(1)]],
  ['Linux cooked with a VLAN', 113, [cooked(1), vlan(3)]],
  ['Linux cooked, version 2', 276, [cooked(2)]],
  ['raw IP', 101, []],
  ['raw IP, BSD number', 12, []],
  ['raw IP, OpenBSD number', 14, []],
  ['raw IPv4', 228, [], '4'],
  ['raw IPv6', 229, [], '6'],
  ['BSD loopback, little-endian', 0, [loopback(2)], '4'],
  ['BSD loopback, big-endian', 0, [loopback(2, true)], '4'],
  ['OpenBSD loopback', 108, [loopback(2, true)], '4'],
  ['NetBSD loopback, IPv6', 0, [loopback(24)], '6'],
  ['FreeBSD loopback, IPv6', 0, [loopback(28, true)], '6'],
  ['macOS loopback, IPv6', 0, [loopback(30)], '6'],
  ['PPP', 9, [ppp()]],
  ['PPP without address and control', 9, [ppp(false)]],
  ['PPP with a short protocol number', 9, [data(new Uint8Array([0xff, 3, 0x21]))], '4'],
]

test.each(links)('%s', (_name, linkType, head, versions = '4' as never) => {
  const wanted = versions === undefined ? ['4', '6'] : [versions]
  for (const version of wanted) {
    const bytes = frame([...head, ...(version === '4' ? four : six)])
    const { rows, records, bad } = readAll(capture, 'pcap', pcap([{ time: 1, bytes }], { linkType }))
    expect(bad).toEqual([])
    expect(records).toBe(1)
    expect(rows).toMatchObject([
      {
        source: version === '4' ? '192.0.2.1' : '2001:db8::1',
        sourcePort: 5,
        destinationPort: 6,
        length: (version === '4' ? 20 : 40) + 17,
        payloadLength: 9,
      },
    ])
    // Cut anywhere, the frame is bad, or it is read as far as it goes.
    for (let end = 0; end < bytes.length; end++) {
      const short = pcap([{ time: 1, bytes: bytes.subarray(0, end), wire: bytes.length }], { linkType })
      const reading = readAll(capture, 'pcap', short)
      expect(reading.rows.length + reading.bad.length).toBe(1)
    }
  }
})

const notIp: [name: string, type: number, layers: Layer[]][] = [
  ['ARP', 1, [ethernet(0x0806), data(28)]],
  ['ARP in a VLAN', 1, [ethernet(0x8100), data(new Uint8Array([0, 5, 8, 6, 0, 1, 8, 0]))]],
  ['LLDP', 1, [ethernet(0x88cc), data(40)]],
  ['spanning tree', 1, [ethernet(39), data(new Uint8Array(39).fill(0x42))]],
  ['an Ethernet pseudowire with control word', 1, [ethernet(), mpls(16), data(new Uint8Array(40))]],
  ['PPP link control', 9, [data(new Uint8Array([0xff, 3, 0xc0, 0x21, 9, 1, 0, 8]))]],
  ['loopback of another family', 0, [loopback(7), data(20)]],
]

test.each(notIp)('%s counts and is not observed', (_name, linkType, layers) => {
  const bytes = pcap([{ time: 1, bytes: frame(layers) }], { linkType })
  expect(readAll(capture, 'pcap', bytes)).toEqual({ rows: [], bad: [], records: 1, problems: [] })
})

test('a fifth tag is too much', () => {
  const bytes = frame([ethernet(), ...Array.from({ length: 5 }, () => vlan(1)), ...four])
  const { bad } = readAll(capture, 'pcap', pcap([{ time: 1, bytes }]))
  expect(bad).toEqual([{ record: 0, reason: 'too many VLAN tags or MPLS labels' }])
})

test('the length of the frame check sequence beside the link type does no harm', () => {
  const bytes = pcap([{ time: 1, bytes: frame([ethernet(), ...four]) }], { linkType: 0x24000001 })
  expect(readAll(capture, 'pcap', bytes).rows).toHaveLength(1)
})
