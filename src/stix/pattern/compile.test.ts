import { expect, test } from 'vitest'
import { compileComparison } from './test.ts'
import { PatternSet } from './compile.ts'
import { observedOf } from './observed.ts'
import { parsePattern } from './parser.ts'
import type { JsonObject } from './path.ts'
import { requiredByLike, requiredByRegex } from './required.ts'
import { Substrings } from './substrings.ts'

function found(patterns: string[], object: JsonObject, folded = false): number[] {
  const set = new PatternSet(
    patterns.map((text) => parsePattern(text, { lenient: true }).root),
    { folded },
  )
  const hits: number[] = []
  set.match(object, (pattern) => hits.push(pattern))
  return hits.sort((a, b) => a - b)
}

/** A small generator, so that a failing case can be run again. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const values = ['a', 'abc', 'abcd.example', '192.0.2.1', '192.0.2.0/25', '2001:db8::1', 'xabcx', 'ABC']
const operators = [
  '=',
  '!=',
  'LIKE',
  'NOT LIKE',
  'MATCHES',
  'ISSUBSET',
  'NOT ISSUPERSET',
  'IN',
  'NOT IN',
  '>=',
]
const arguments_ = [
  ...values,
  '%abc%',
  'abc%',
  '_bc',
  '%.example',
  '^abc',
  'ab?c',
  '192.0.2.0/24',
  '2001:db8::/32',
]

test('a set finds exactly the patterns that hold one by one', () => {
  const pick = random(7)
  const of = <T>(list: readonly T[]): T => list[pick(list.length)]
  const randomTest = (): string => {
    const operator = of(operators)
    const text = `'${of(arguments_)}'`
    const right = operator.endsWith('IN') ? `(${text}, '${of(values)}')` : text
    return `${of(['x', 'y'])}:${of(['a', 'b', 'c[*]', 'd.e'])} ${operator} ${right}`
  }
  const comparison = (depth: number): string => {
    if (depth === 0 || pick(3) === 0) return randomTest()
    return `(${comparison(depth - 1)} ${of(['AND', 'OR'])} ${comparison(depth - 1)})`
  }
  const parsed = Array.from({ length: 400 }, () => parsePattern(`[${comparison(2)}]`).root)
  const set = new PatternSet(parsed)
  expect(set.refused).toEqual([])
  const alone = parsed.map((root) => (root.kind === 'observe' ? compileComparison(root.test) : () => false))
  let hits = 0
  for (let n = 0; n < 300; n++) {
    const object = {
      type: of(['x', 'y']),
      a: of(values),
      b: of(values),
      c: [of(values), 5],
      d: { e: of(values) },
    }
    const expected = alone.flatMap((holds, i) => {
      try {
        return holds(object, () => undefined) ? [i] : []
      } catch {
        return []
      }
    })
    const got: number[] = []
    set.match(object, (pattern) => got.push(pattern))
    const surely = expected.filter((i) => !got.includes(i))
    expect(surely).toEqual([])
    hits += got.length
    // Where a pattern cannot be evaluated as a whole, a term of it may still decide.
    for (const i of got) if (!expected.includes(i)) expect(() => alone[i](object, () => undefined)).toThrow()
  }
  expect(hits).toBeGreaterThan(1000)
})

test('one bad pattern is refused and costs the others nothing', () => {
  const patterns = [
    "[x:a MATCHES '(?=b)' OR x:a = 'v']",
    "[x:a = 'v']",
    "[x:a IN (1, 'v')]",
    "[x:a LIKE 'v%']",
  ]
  const set = new PatternSet(patterns.map((text) => parsePattern(text).root))
  expect(set.refused.map(({ pattern, error }) => [pattern, error.issue.code])).toEqual([
    [0, 'bad-regex'],
    [2, 'mixed-set'],
  ])
  expect(found(patterns, { type: 'x', a: 'v' })).toEqual([1, 3])
})

test.each([
  ["[domain-name:value = 'Evil.Example.']", { type: 'domain-name', value: 'eviL.example' }],
  ["[domain-name:value LIKE '%.Evil.example']", { type: 'domain-name', value: 'www.EVIL.example' }],
  ["[file:hashes.sha256 = 'AB']", { type: 'file', hashes: { 'SHA-256': 'ab' } }],
  ["[ipv6-addr:value = '2001:DB8:0::1']", { type: 'ipv6-addr', value: '2001:db8::1' }],
  ["[ipv4-addr:value = '192.0.2.7/24']", { type: 'ipv4-addr', value: '192.0.2.200' }],
  ["[url:value = 'HTTP://Evil.Example:80']", { type: 'url', value: 'http://evil.example/' }],
])('folded, %s means %j', (pattern, object) => {
  expect(found([pattern], object, true)).toEqual([0])
  expect(found([pattern], object)).toEqual([])
})

test('folding leaves what has a case of its own', () => {
  expect(
    found(["[url:value = 'http://e.example/A']"], { type: 'url', value: 'http://e.example/a' }, true),
  ).toEqual([])
  expect(found(["[file:name = 'A']"], { type: 'file', name: 'a' }, true)).toEqual([])
})

test('a sequence is told at its end, with what fulfilled it', () => {
  const set = new PatternSet([
    parsePattern("[x:a = 'first'] FOLLOWEDBY [x:a = 'second']").root,
    parsePattern("[x:a = 'second']").root,
  ])
  const seen = (a: string, second: number) => {
    const at = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString()
    return {
      type: 'observed-data',
      number_observed: 1,
      first_observed: at,
      last_observed: at,
      objects: { 0: { type: 'x', a } },
    }
  }
  const single: number[] = []
  for (const observed of observedOf([seen('first', 1), seen('noise', 2), seen('second', 3)])) {
    set.observe(observed, (pattern) => single.push(pattern))
  }
  expect(single).toEqual([1])
  const told: [number, number][] = []
  set.finish((pattern, matched) => told.push([pattern, matched.length]))
  expect(told).toEqual([[0, 2]])
  set.finish(() => expect.unreachable())
})

test.each([
  ['^https?://evil', '://evil'],
  ['a.b', null],
  ['abc(def)ghij', 'ghij'],
  ['abc|def', null],
  ['(?i)abcdef', null],
  ['abcd?efg', 'abc'],
  ['[abc]def', 'def'],
  ['x{2,3}yzz\\.com', 'yzz.com'],
  ['a\\dbcd', 'bcd'],
  ['[]abc]defg', 'defg'],
  ['[[:alpha:]]abc', 'abc'],
  ['foo\\x41bar', 'foo'],
  ['\\012abc\\x{41}bcde', 'bcde'],
  ['\\pLabc\\p{Nd}de', 'abc'],
  ['\\Qab.c\\E', null],
])('%s needs %s', (source, needed) => {
  expect(requiredByRegex(source)).toBe(needed)
})

test('LIKE needs its longest plain run', () => {
  expect(requiredByLike('%ab_cdef%')).toBe('cdef')
  expect(requiredByLike('%a%')).toBeNull()
})

test('substrings are found where they overlap and contain each other', () => {
  const finder = new Substrings()
  for (const [id, text] of ['he', 'she', 'hers', 'his', 'e'].entries()) finder.add(text, id)
  const hits = new Set<number>()
  finder.find('ushers', (id) => hits.add(id))
  expect([...hits].sort()).toEqual([0, 1, 2, 4])
})
