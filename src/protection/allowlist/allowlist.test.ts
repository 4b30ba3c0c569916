import { expect, test } from 'vitest'
import type { Warninglist } from '../../stix/misp/warninglist.ts'
import { parseRange } from '../guards/range.ts'
import { Allowlist } from './allowlist.ts'

const range = (text: string) => parseRange(text)!
const list = new Allowlist([range('203.0.113.0/25')], {
  networks: [range('198.51.100.7')],
  names: ['partner.example'],
})

test.each([
  ['203.0.113.9', 'own'],
  ['203.0.113.0/24', 'own'],
  ['198.51.100.0/24', 'user'],
  ['198.41.0.0/24', 'dns-root'],
  ['8.8.8.8', 'resolver'],
  ['104.16.7.7', 'cdn-cloud'],
  ['66.249.66.1', 'crawler'],
  ['192.168.1.1', 'special-use'],
  ['2001:500:2d::/48', 'dns-root'],
  ['2606:4700:1::/48', 'cdn-cloud'],
  ['fe80::1', 'special-use'],
  ['fec0::1', 'special-use'],
  ['::10.0.0.1', 'special-use'],
  ['2001:20::1', 'special-use'],
  ['2620:4f:8000::1', 'special-use'],
  ['5f00::1', 'special-use'],
  ['100:0:0:1::1', 'special-use'],
])('%s touches %s', (text, category) => expect(list.hitBy(range(text))?.category).toBe(category))

test.each([
  '203.0.113.128/25',
  '198.51.100.8',
  '2001:db8::1',
  '192.0.2.1',
  '198.18.0.1',
  '2001:2::1',
  '3fff::1',
])('%s touches nobody', (text) => expect(list.hitBy(range(text))).toBeUndefined())

test.each([
  ['kpu.go.id', 'election'],
  ['info.kpu.go.id', 'election'],
  ['go.id', 'health'],
  ['docs.google.com', 'cdn-cloud'],
  ['a.partner.example', 'user'],
])('blocking %s would hit %s', (name, category) => {
  const hit = list.hitByName(name)
  expect(hit).toBeDefined()
  // go.id is above several protected names; which is named first is no matter
  if (name !== 'go.id') expect(hit!.category).toBe(category)
})

test.each(['kpu-go-id.example', 'notgoogle.com', 'kpu.go.id.evil.example'])(
  'blocking %s hits nobody',
  (name) => expect(list.hitByName(name)).toBeUndefined(),
)

test('imported MISP warninglists protect too', () => {
  const lists: Warninglist[] = [
    {
      name: 'Rivers',
      version: 1,
      matching: 'cidr',
      attributes: [],
      category: 'false_positive',
      entries: ['192.0.2.0/24'],
    },
    {
      name: 'Hosts',
      version: 1,
      matching: 'hostname',
      attributes: [],
      category: 'false_positive',
      entries: ['safe.example'],
    },
  ]
  const allow = new Allowlist([], {}, lists)
  expect(allow.hitBy(range('192.0.2.9'))).toEqual({ category: 'warninglist', entry: '192.0.2.0/24' })
  expect(allow.hitBy(range('192.0.0.0/16'))?.entry).toBe('192.0.2.0/24')
  expect(allow.hitByName('www.safe.example')).toEqual({ category: 'warninglist', entry: 'safe.example' })
})
