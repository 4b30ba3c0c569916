import { expect, test } from 'vitest'
import { disjoint } from './disjoint.ts'
import { hostName, plainPath } from './literal.ts'
import { isTooWide } from './prefix-cap.ts'
import { parseRange, prefixText, rangeText, toPrefixes } from './range.ts'
import type { Block } from './range.ts'

/** Everything that was seen to slip through a configuration format, and must never reach one. */
const injections = [
  'evil.example\nperisai',
  'evil.example\r\n',
  '198.51.100.1; flush ruleset',
  '198.51.100.1 }',
  '"198.51.100.1"',
  "198.51.100.1'",
  '198.51.100.1#',
  '198.51.100.1/24 ',
  ' 198.51.100.1',
  '198.51.100.1/24',
  '198.51.100.010',
  '0x7f.0.0.1',
  '198.51.100',
  '2130706433',
  '198.51.100.0/33',
  '198.51.100.0/-1',
  '198.51.100.0/024',
  '::ffff:198.51.100.1',
  'fe80::1%eth0',
  '2001:db8::1::1',
  '[2001:db8::1]',
  '$INCLUDE /etc/passwd',
  '$include.example',
  '*.example.com',
  '@',
  'a b.example',
  '`id`.example',
  '$(id).example',
  '\\010.example',
  'ex\u0430mple.com',
  '\uff45vil.example',
  'evil\u3002example',
  '\u212aelvin.example',
  'xn--.example',
  'xn--a.example',
  'xn--zzzzzzzzzzzz.example',
  'ab--cd.example',
  '-evil.example',
  'evil-.example',
  'evil..example',
  '.evil.example',
  'localhost',
  'evil.123',
  `${'a'.repeat(64)}.example`,
  `${'a.'.repeat(126)}example`,
  '',
  '\u0000',
  '\u202eelpmaxe.live',
]

test.each(injections)('%j is no literal', (text) => {
  expect(parseRange(text)).toBeNull()
  expect(hostName(text)).toBeNull()
})

test.each([
  ['198.51.100.7', '198.51.100.7'],
  ['198.51.100.0/24', '198.51.100.0/24'],
  ['198.51.100.7/32', '198.51.100.7'],
  ['2001:DB8:0:0::0:1', '2001:db8::1'],
  ['2001:db8::/48', '2001:db8::/48'],
])('%s is written %s', (text, canonical) => expect(rangeText(parseRange(text)!)).toBe(canonical))

test('a name is lower case ASCII without the root', () => {
  expect(hostName('KPU-Login.Example.')).toBe('kpu-login.example')
  expect(hostName('xn--kp-xka.example')).toBe('xn--kp-xka.example')
})

test.each(['/a b', '/a"b', '/a;b', '/a\nb', '/../x', '//x', 'x', '/$uri', '/a{1}', `/${'a'.repeat(128)}`])(
  'a path %j is left out',
  (text) => expect(plainPath(text)).toBeNull(),
)

test('blocks wider than a /24 and a /48 are too wide', () => {
  expect(
    ['198.51.100.0/24', '198.51.100.0/23', '2001:db8::/48', '2001:db8::/47'].map((t) =>
      isTooWide(parseRange(t)!),
    ),
  ).toEqual([false, true, false, true])
})

function block(text: string, expires: number): Block {
  return { ...parseRange(text)!, expires }
}

test('two halves that end at different times stay two', () => {
  const out = disjoint([block('198.51.100.0/25', 600), block('198.51.100.128/25', 3600)])
  expect(out.map((b) => [rangeText(b), b.expires])).toEqual([
    ['198.51.100.0/25', 600],
    ['198.51.100.128/25', 3600],
  ])
})

test('an address in a long block within a short one stays out as long as the long one says', () => {
  const out = disjoint([block('198.51.100.0/24', 600), block('198.51.100.64/26', 3600)])
  expect(out.map((b) => [rangeText(b), b.expires])).toEqual([
    ['198.51.100.0/26', 600],
    ['198.51.100.64/26', 3600],
    ['198.51.100.128/25', 600],
  ])
})

test('every address keeps the latest of its ends, and no two results overlap', () => {
  let seed = 7
  const random = (n: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n
  for (let round = 0; round < 200; round++) {
    const blocks = Array.from({ length: 1 + random(12) }, (): Block => {
      const from = BigInt(random(64))
      return { family: round % 2 ? 4 : 6, from, to: from + BigInt(random(20)), expires: 1 + random(4) }
    })
    const out = disjoint(blocks)
    for (let at = 0n; at < 96n; at++) {
      const holds = (b: Block) => b.from <= at && at <= b.to
      const wanted = Math.max(0, ...blocks.filter(holds).map((b) => b.expires))
      expect(out.filter(holds).map((b) => b.expires)).toEqual(wanted === 0 ? [] : [wanted])
    }
    for (let i = 1; i < out.length; i++) {
      expect(out[i].from > out[i - 1].to).toBe(true)
      expect(out[i].from === out[i - 1].to + 1n && out[i].expires === out[i - 1].expires).toBe(false)
    }
  }
})

test('a range as prefixes covers exactly itself', () => {
  const range = { family: 4 as const, from: 3n, to: 17n }
  expect(toPrefixes(range).map(prefixText)).toEqual(['0.0.0.3/32', '0.0.0.4/30', '0.0.0.8/29', '0.0.0.16/31'])
})
