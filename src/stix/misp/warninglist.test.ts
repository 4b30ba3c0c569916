import { expect, test } from 'vitest'
import { readWarninglist, Warninglists } from './warninglist.ts'
import type { ListedKind } from './warninglist.ts'

const list = (type: string, entries: unknown[], more: Record<string, unknown> = {}) => ({
  name: `a list of ${type}`,
  type,
  version: 20261001,
  matching_attributes: [],
  list: entries,
  ...more,
})
const lookup = (document: unknown) => new Warninglists([readWarninglist(document).list!])

test.each<[string, unknown[], ListedKind, string, boolean]>([
  ['cidr', ['203.0.113.0/24', '2001:db8::/32'], 'address', '203.0.113.7', true],
  ['cidr', ['203.0.113.0/24', '2001:db8::/32'], 'address', '2001:db8::1', true],
  ['cidr', ['203.0.113.0/24'], 'address', '203.0.112.7', false],
  ['cidr', ['203.0.113.0/24'], 'address', '203.0.0.0/16', false],
  ['hostname', ['.Example.org'], 'host', 'www.example.org', true],
  ['hostname', ['example.org'], 'host', 'badexample.org', false],
  ['hostname', ['example.org'], 'url', 'https://user@www.example.org:8443/', true],
  ['hostname', ['example.org'], 'url', 'https://example.org/evil.exe', false],
  ['string', ['203.0.113.7'], 'address', '203.0.113.7', true],
  ['string', ['WWW.example.org'], 'host', 'www.example.org', true],
  ['substring', ['//update.'], 'url', 'http://update.example.org/x', true],
  ['regex', ['/^(www\\.)?EXAMPLE\\.org$/i'], 'host', 'www.example.org', true],
])('%s %j: %s %s is %s', (type, entries, kind, value, on) => {
  expect(lookup(list(type, entries)).listOf(kind, value)).toBe(on ? `a list of ${type}` : undefined)
})

test('a list is asked only about the attributes that it is about, and one that only identifies never excuses', () => {
  const hosts = list('string', ['example.org'], { matching_attributes: ['domain', 'hostname'] })
  expect(lookup(hosts).listOf('url', 'example.org')).toBeUndefined()
  expect(lookup(hosts).listOf('host', 'example.org')).toBeDefined()
  expect(lookup({ ...hosts, category: 'known' }).size).toBe(0)
})

test('bad entries are named, the good ones kept; a regular expression that needs backtracking is one of them', () => {
  const { list: read, issues } = readWarninglist(list('cidr', ['203.0.113.0/24', 'nonsense', 7, '']))
  expect(read?.entries).toEqual(['203.0.113.0/24'])
  expect(issues.list.map(({ rule, path }) => [rule, path])).toEqual([
    ['value', 'list[1]'],
    ['type', 'list[2]'],
    ['missing', 'list[3]'],
  ])
  expect(readWarninglist(list('regex', ['/(a)\\1/'])).issues.list.map(({ rule }) => rule)).toEqual(['regex'])
})

test.each([[null], [{}], [{ name: 3, list: [] }], [list('telepathy', [])]])('%j is none', (document) => {
  const { list: read, issues } = readWarninglist(document)
  expect(read).toBeUndefined()
  expect(issues.errors).toBe(1)
})
