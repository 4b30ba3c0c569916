import { expect, test } from 'vitest'
import { compileMatcher, matchPattern } from './match.ts'
import { observedOf } from './observed.ts'
import { parsePattern } from './parser.ts'
import { PatternError } from './issue.ts'
import { MAX_BINDING } from './search.ts'

type Seen = { at: number | [number, number]; count?: number; objects: Record<string, unknown>[] }

const stamp = (second: number) => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString()

/** Observed-data of 2.1 within a bundle; objects get the ids "0", "1" ... unless they have their own. */
function bundle(seen: Seen[]): unknown[] {
  const objects = seen.flatMap(({ at, count = 1, objects }, n) => {
    const [first, last] = Array.isArray(at) ? at : [at, at]
    const own = objects.map((object, k) => ({ id: `${String(object.type)}--${n}-${k}`, ...object }))
    const times = { first_observed: stamp(first), last_observed: stamp(last), number_observed: count }
    return [
      { type: 'observed-data', id: `observed-data--${n}`, ...times, object_refs: own.map((o) => o.id) },
      ...own,
    ]
  })
  return [{ type: 'bundle', objects }]
}

/** Which of the observations fulfil the pattern, as their numbers; null where none do. */
function match(pattern: string, seen: Seen[]): number[] | null {
  const found = matchPattern(parsePattern(pattern).root, bundle(seen))
  return found?.map((source) => Number(String(source.id).split('--')[1])) ?? null
}

const logins = (...times: number[]): Seen[] =>
  times.map((at) => ({ at, objects: [{ type: 'user-account', user_id: 'root' }] }))
const login = "[user-account:user_id = 'root']"

const one = (object: Record<string, unknown>): Seen[] => [{ at: 0, objects: [{ type: 'x', ...object }] }]

test.each([
  ['[x:n = 5]', { n: 5 }, true],
  ['[x:n = 5]', { n: '5' }, false],
  ['[x:n != 5]', { n: '5' }, true],
  ['[x:n NOT > 4]', { n: '5' }, false],
  ['[x:n IN (1, 5)]', { n: 5 }, true],
  ['[x:n IN ()]', { n: 5 }, false],
  ['[x:n = true]', { n: 1 }, false],
  ["[x:s > 'a']", { s: 'b' }, true],
  ["[x:s < '\u{10000}']", { s: '\uffff' }, true],
  ["[x:s LIKE 'a_c%e']", { s: 'abc\n\ne' }, true],
  ["[x:s LIKE 'a.c']", { s: 'abc' }, false],
  ["[x:s LIKE '%']", { s: '' }, true],
  ["[x:s LIKE 'ab%ba']", { s: 'aba' }, false],
  ["[x:s LIKE '_']", { s: '\u{1f600}' }, true],
  ["[x:s MATCHES '^[a-z]{3}$']", { s: 'abc' }, true],
  ["[x:s MATCHES 'b']", { s: 'abc' }, true],
  ["[x:s MATCHES '\\\\u0061']", { s: 'abc' }, true],
  ["[x:raw_hex = 'AB']", { raw_hex: '4142' }, true],
  ["[x:raw_hex = b'QUI=']", { raw_hex: '4142' }, true],
  ["[x:raw_bin MATCHES '\\\\xff\\\\x00']", { raw_bin: '/wA=' }, true],
  ["[x:raw_hex = h'4142']", { raw_hex: 'not hex' }, false],
  ["[x:ip ISSUBSET '2001:db8::/32']", { ip: '2001:db8:1::5' }, true],
  ["[x:ip ISSUBSET '192.0.2.0/24']", { ip: '2001:db8::1' }, false],
  ["[x:ip ISSUPERSET '192.0.2.7']", { ip: '192.0.2.0/24' }, true],
  ["[x:at < t'2026-01-01T00:00:00.0000002Z']", { at: '2026-01-01T00:00:00.0000001Z' }, true],
  ['[EXISTS x:a.b]', { a: { b: null } }, true],
  ['[EXISTS x:a.c]', { a: { b: null } }, false],
  ['[NOT EXISTS x:a.c]', { a: { b: null } }, true],
  ['[NOT EXISTS x:a.b]', { a: { b: null } }, false],
  ['[NOT EXISTS y:a.c]', { a: 1 }, false],
  ['[x:list[1] = 2]', { list: [1, 2] }, true],
  ['[x:list[*] = 3]', { list: [1, 2] }, false],
  ["[x:hashes[*] = 'f']", { hashes: { MD5: 'f' } }, true],
  ['[x:__proto__.polluted = 1]', {}, false],
  ["[x:constructor.name = 'Object']", {}, false],
])('%s on %j: %s', (pattern, object, expected) => {
  expect(match(pattern, one(object)) !== null).toBe(expected)
})

test('AND within brackets is about one object, not about two of the same observation', () => {
  const objects = [
    { type: 'file', name: 'a', size: 1 },
    { type: 'file', name: 'b', size: 2 },
  ]
  expect(match("[file:name = 'a' AND file:size = 1]", [{ at: 0, objects }])).toEqual([0])
  expect(match("[file:name = 'a' AND file:size = 2]", [{ at: 0, objects }])).toBeNull()
})

test('references are followed within the bundle, and a last reference is compared as the id it is', () => {
  const objects = [
    { type: 'network-traffic', dst_ref: 'ipv4-addr--1', encapsulates_refs: ['ipv4-addr--1', 'gone'] },
    { type: 'ipv4-addr', id: 'ipv4-addr--1', value: '192.0.2.1' },
  ]
  const seen = [{ at: 0, objects }]
  expect(match("[network-traffic:dst_ref.value = '192.0.2.1']", seen)).toEqual([0])
  expect(match("[network-traffic:encapsulates_refs[*].value = '192.0.2.1']", seen)).toEqual([0])
  expect(match("[network-traffic:dst_ref = 'ipv4-addr--1']", seen)).toEqual([0])
})

test('each part of a pattern wants an observation of its own', () => {
  expect(match(`${login} AND ${login}`, logins(0))).toBeNull()
  expect(match(`${login} AND ${login}`, logins(0, 1))).toEqual([0, 1])
  const twice: Seen[] = [{ at: 0, count: 2, objects: [{ type: 'user-account', user_id: 'root' }] }]
  expect(match(`${login} AND ${login}`, twice)).toEqual([0])
  expect(match(`${login} REPEATS 3 TIMES`, twice)).toBeNull()
})

test('a part leaves the observation that another part needs', () => {
  const seen: Seen[] = [
    { at: 0, count: 2, objects: [{ type: 'file', name: 'a', size: 1 }] },
    { at: 1, objects: [{ type: 'file', name: 'b', size: 1 }] },
  ]
  expect(match("[file:size = 1] REPEATS 2 TIMES AND [file:name = 'a']", seen)).toEqual([0, 1])
  expect(match("[file:size = 1] REPEATS 3 TIMES AND [file:name = 'a']", seen)).toBeNull()
})

test('FOLLOWEDBY and WITHIN use the most favourable instants of an observed period', () => {
  const a = (at: Seen['at']): Seen => ({ at, objects: [{ type: 'file', name: 'a' }] })
  const b = (at: Seen['at']): Seen => ({ at, objects: [{ type: 'file', name: 'b' }] })
  const followed = "[file:name = 'a'] FOLLOWEDBY [file:name = 'b']"
  expect(match(followed, [a(5), b(3)])).toBeNull()
  expect(match(followed, [a(5), b([3, 6])])).toEqual([1, 0])
  expect(match(`(${followed}) WITHIN 2 SECONDS`, [a([0, 10]), b([12, 20])])).toEqual([0, 1])
  expect(match(`(${followed}) WITHIN 1.9 SECONDS`, [a([0, 10]), b([12, 20])])).toBeNull()
  expect(match(`(${followed}) WITHIN 0.2 SECONDS`, [a(0.1), b(0.3)])).toEqual([0, 1])
})

test('REPEATS with WITHIN finds the dense stretch', () => {
  const times = [0, 10, 20, 30, 31, 32, 33, 50]
  expect(match(`${login} REPEATS 4 TIMES WITHIN 3 SECONDS`, logins(...times))).toEqual([3, 4, 5, 6])
  expect(match(`${login} REPEATS 5 TIMES WITHIN 3 SECONDS`, logins(...times))).toBeNull()
})

test('STOP is outside of its period, START within', () => {
  const period = (from: number, to: number) => `${login} START t'${stamp(from)}' STOP t'${stamp(to)}'`
  expect(match(period(5, 6), logins(5))).toEqual([0])
  expect(match(period(4, 5), logins(5))).toBeNull()
  expect(match(period(5, 5), logins(5))).toBeNull()
})

test('many observations and many repetitions stay quick, hopeless ones too', () => {
  const many = logins(...Array.from({ length: 5000 }, (_, i) => i))
  expect(match(`${login} REPEATS 3000 TIMES`, many)).toHaveLength(3000)
  expect(match(`${login} REPEATS 100 TIMES WITHIN 50 SECONDS`, many)).toBeNull()
  expect(
    match(`(${login} AND ${login} AND ${login}) REPEATS 7 TIMES`, logins(...Array(20).keys())),
  ).toBeNull()
  expect(() => match(`${login} REPEATS ${MAX_BINDING + 1} TIMES`, many)).toThrow(/more than/)
})

test('what cannot be evaluated is said, for the pattern and for the evidence', () => {
  expect(() => match('[x:n = 5] WITHIN 0 SECONDS', [])).toThrow(PatternError)
  expect(() => match("[x:n IN (1, 'a')]", [])).toThrow(PatternError)
  expect(() => match("[x:at = t'2026-01-01T00:00:00Z']", one({ at: 'yesterday' }))).toThrow(/not a timestamp/)
  expect(() => observedOf([{ type: 'observed-data', number_observed: 0 }])).toThrow(/number_observed/)
})

test('regular expressions that make backtracking engines hang do not', () => {
  const matcher = compileMatcher(parsePattern("[x:s MATCHES '^(a+)+$' OR x:s LIKE '%a%a%a%a%a%a%b']").root)
  expect(matcher(observedOf(bundle(one({ s: `${'a'.repeat(20_000)}!` }))))).toBeNull()
})
