import { expect, test } from 'vitest'
import { formatAddress, hashAddress, isV4, parseAddress } from './address.ts'

const words = new Uint32Array(8)

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['255.255.255.255', '255.255.255.255'],
  ['::', '::'],
  ['::1', '::1'],
  ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
  ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
])('%s is read and written as %s', (text, canonical) => {
  expect(parseAddress(text, words, 1)).toBe(true)
  expect(formatAddress(words, 1)).toBe(canonical)
  expect(isV4(words, 1)).toBe(!canonical.includes(':'))
})

test.each([
  '',
  '1.2.3',
  '1.2.3.256',
  '010.1.1.1',
  '1.2.3.4:80',
  '::1%eth0',
  '1::2::3',
  '1:2:3:4:5:6:7:8:9',
  'g::',
  '1.2.3.4/24',
  'example.org',
])('%j is no address', (text) => {
  expect(parseAddress(text, words, 0)).toBe(false)
})

test('the hash spreads neighbouring addresses', () => {
  const seen = new Set<number>()
  for (let i = 0; i < 4096; i++) {
    parseAddress(`10.0.${i >> 8}.${i & 255}`, words, 0)
    seen.add(hashAddress(words, 0) & 0xffff)
  }
  // 4,096 balls into 65,536 bins leave about 3,971 distinct; a weak hash leaves far fewer
  expect(seen.size).toBeGreaterThan(3900)
})
