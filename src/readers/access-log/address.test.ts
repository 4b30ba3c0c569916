import { expect, test } from 'vitest'
import { formatAddress, parseAddress } from '../../model/address.ts'
import { seeded } from '../fuzz.ts'
import { AddressReader, ForwardedFor, isInternal } from './address.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(`${text}\n`))
const words = new Uint32Array(4)

/** The address that the whole text is, '' where it is none. */
function whole(text: string): string {
  const reader = new AddressReader()
  return reader.read(bytes(text), 0, words, 0) && reader.end === Buffer.byteLength(text)
    ? formatAddress(words, 0)
    : ''
}

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['203.0.113.7:65535', '203.0.113.7'],
  ['::', '::'],
  ['::1', '::1'],
  ['2001:DB8::1', '2001:db8::1'],
  ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8'],
  ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['64:ff9b::203.0.113.7', '64:ff9b::cb00:7107'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['[2001:db8::1]', '2001:db8::1'],
  ['fe80::1%eth0', 'fe80::1'],
  ['203.0.113', ''],
  ['203.0.113.256', ''],
  ['203.0.113.07', ''],
  ['203.0.113.7.8', ''],
  ['203.0.113.7:', ''],
  ['203.0.113.7:1234567', ''],
  ['1:2:3:4:5:6:7:8:9', ''],
  ['1:2:3:4:5:6:7', ''],
  ['1::2::3', ''],
  ['12345::', ''],
  [':1', ''],
  ['1:', ''],
  ['[::1', ''],
  ['beef.example', ''],
  ['-', ''],
  ['', ''],
])('reads %j as %j', (text, address) => {
  expect(whole(text)).toBe(address)
})

test('agrees with the parser of whole texts on thousands of damaged addresses', () => {
  const random = seeded(11)
  const at = (n: number) => Math.floor(random() * n)
  const other = new Uint32Array(4)
  const withMore = /%|^\[|^[\d.]+:\d+$/
  let taken = 0
  for (let round = 0; round < 20_000; round++) {
    const groups = [0, 1, 2, 3].map(() => (random() < 0.5 ? 0 : at(2 ** 32)))
    other.set(random() < 0.3 ? [0, 0, 0xffff, groups[0]] : groups)
    let text = formatAddress(other, 0)
    for (let k = at(3); k > 0; k--) {
      const place = at(text.length + 1)
      text = text.slice(0, place) + '0123456789abcdefg::..'[at(21)] + text.slice(place + at(2))
    }
    if (withMore.test(text)) continue
    const expected = parseAddress(text, other, 0) ? formatAddress(other, 0) : ''
    if (expected) taken++
    expect(whole(text), text).toBe(expected)
  }
  expect(taken).toBeGreaterThan(5000)
})

test.each([
  ['10.1.2.3', true],
  ['127.0.0.1', true],
  ['172.16.0.1', true],
  ['172.31.255.255', true],
  ['172.32.0.0', false],
  ['192.168.0.1', true],
  ['169.254.1.1', true],
  ['100.64.0.1', true],
  ['100.128.0.0', false],
  ['203.0.113.7', false],
  ['::1', true],
  ['fd12::1', true],
  ['fe80::1', true],
  ['2001:db8::1', false],
])('takes %s for internal: %s', (text, internal) => {
  parseAddress(text, words, 0)
  expect(isInternal(words, 0)).toBe(internal)
})

test.each([
  ['198.51.100.9', '198.51.100.9'],
  ['1.2.3.4, 198.51.100.9', '198.51.100.9'],
  ['1.2.3.4,198.51.100.9 , 10.0.0.1', '198.51.100.9'],
  ['10.0.0.1, 10.0.0.2', '10.0.0.1'],
  ['2001:db8::1, fd00::1', '2001:db8::1'],
  ['unknown, 198.51.100.9', ''],
  ['198.51.100.9;', ''],
  ['', ''],
  [',', ''],
])('finds in the list %j the client %j', (text, client) => {
  words.fill(0)
  const found = new ForwardedFor().read(bytes(text), 0, Buffer.byteLength(text), words, 0)
  expect(found ? formatAddress(words, 0) : '').toBe(client)
  if (!found) expect([...words]).toEqual([0, 0, 0, 0])
})
