import { expect, test } from 'vitest'
import { parsePattern } from '../pattern/index.ts'
import { instant, readMisp } from './event.ts'
import { guessType, patternOf } from './pattern.ts'

const uuid = (n: number) => `5f0c3a52-0d0c-4b7e-9a5d-${String(n).padStart(12, '0')}`

const attribute = (n: number, more: Record<string, unknown> = {}) => ({
  uuid: uuid(n),
  type: 'ip-dst',
  value: `198.51.100.${n}`,
  to_ids: true,
  timestamp: '1760000000',
  ...more,
})

const event = (attributes: unknown, more: Record<string, unknown> = {}) => ({
  Event: {
    uuid: uuid(900),
    info: 'Campaign against ministries',
    date: '2026-10-01',
    Orgc: { name: 'CSIRT Example' },
    Tag: [{ name: 'tlp:green' }, { name: 'misp:confidence-level="usually-confident"' }],
    Attribute: attributes,
    ...more,
  },
})

test('an attribute for detection becomes an indicator with its own UUID', () => {
  const { indicators, issues, attributes } = readMisp(event([attribute(1, { comment: 'C2' })]), 'feed')
  expect(issues.list).toEqual([])
  expect(attributes).toBe(1)
  expect(indicators).toEqual([
    {
      revoked: false,
      indicator: {
        id: `indicator--${uuid(1)}`,
        name: 'C2',
        pattern: "[ipv4-addr:value = '198.51.100.1']",
        patternVersion: '2.1',
        source: 'CSIRT Example',
        threat: '',
        validFrom: '2025-10-09T08:53:20.000Z',
        validUntil: null,
        modified: '2025-10-09T08:53:20.000Z',
        confidence: 75,
        tlp: 'green',
      },
    },
  ])
})

test.each([
  ['ip-src', '2001:db8::1', "[ipv6-addr:value = '2001:db8::1']"],
  ['ip-dst', '198.51.100.0/24', "[ipv4-addr:value = '198.51.100.0/24']"],
  [
    'ip-dst|port',
    '198.51.100.1|443',
    "[network-traffic:dst_ref.value = '198.51.100.1' AND network-traffic:dst_port = 443]",
  ],
  ['domain', 'Evil.Example', "[domain-name:value = 'evil.example']"],
  [
    'domain|ip',
    'evil.example|198.51.100.1',
    "[domain-name:value = 'evil.example'] OR [ipv4-addr:value = '198.51.100.1']",
  ],
  ['url', "http://evil.example/a'b", "[url:value = 'http://evil.example/a\\'b']"],
  ['md5', 'D41D8CD98F00B204E9800998ECF8427E', "[file:hashes.'MD5' = 'd41d8cd98f00b204e9800998ecf8427e']"],
  ['filename|sha256', `a|b.exe|${'0'.repeat(64)}`, `[file:hashes.'SHA-256' = '${'0'.repeat(64)}']`],
  [
    'user-agent',
    'evil\\1.0',
    "[network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = 'evil\\\\1.0']",
  ],
  [
    'regkey|value',
    'HKLM\\Run|x',
    "[windows-registry-key:key = 'HKLM\\\\Run' AND windows-registry-key:values[*].data = 'x']",
  ],
  ['AS', 'AS64496', '[autonomous-system:number = 64496]'],
  ['email-src', 'a@evil.example', "[email-message:from_ref.value = 'a@evil.example']"],
])('%s %s', (type, value, pattern) => {
  expect(patternOf(type, value)).toEqual({ pattern })
  expect(parsePattern(pattern, { version: '2.1' }).root).toBeTruthy()
})

test.each([
  ['ip-dst', '999.1.1.1'],
  ['ip-dst|port', '198.51.100.1|70000'],
  ['domain', '198.51.100.1'],
  ['domain', 'no spaces.example'],
  ['url', 'javascript'],
  ['sha256', 'abc'],
  ['mac-address', '00:11'],
])('%s "%s" is no such value', (type, value) => expect(patternOf(type, value)).toBe('bad-value'))

test.each([
  ['198.51.100.1', 'ip-dst'],
  ['198.51.100.1:80', 'ip-dst|port'],
  ['evil.example', 'domain'],
  ['https://evil.example/', 'url'],
  ['a@evil.example', 'email'],
  ['d41d8cd98f00b204e9800998ecf8427e', 'md5'],
  ['nothing', null],
])('a bare %s is %s', (value, type) => expect(guessType(value)).toBe(type))

test('objects, galaxies, tags of the attribute, deletions and what is not for detection', () => {
  const reading = readMisp(
    event(
      [
        attribute(1, { to_ids: false }),
        attribute(2, { deleted: true }),
        attribute(3, { Tag: [{ name: 'tlp:red' }], Sighting: [{}, {}] }),
        attribute(4, { type: 'yara', value: 'rule x {}' }),
        attribute(5, { type: 'btc', value: '1abc' }),
      ],
      {
        Object: [
          {
            name: 'file',
            uuid: uuid(50),
            Attribute: [attribute(6, { type: 'sha1', value: 'a'.repeat(40) })],
          },
        ],
        Galaxy: [
          { type: 'threat-actor', GalaxyCluster: [{ value: 'Somebody' }] },
          { type: 'malpedia', GalaxyCluster: [{ type: 'malpedia', value: 'BadRAT' }] },
          { type: 'sector', GalaxyCluster: [{ value: 'Government' }] },
        ],
      },
    ),
    'feed',
  )
  expect(
    reading.indicators.map(({ indicator, revoked }) => [indicator.id.slice(-1), revoked, indicator.tlp]),
  ).toEqual([
    ['2', true, 'green'],
    ['3', false, 'red'],
    ['6', false, 'green'],
  ])
  expect(reading.indicators[1].indicator.threat).toBe('BadRAT')
  expect(reading.notForDetection).toBe(1)
  expect(reading.sightings).toBe(2)
  expect([...reading.otherLanguages]).toEqual([['yara', 1]])
  expect([...reading.unsupported]).toEqual([['btc', 1]])
})

test('a cluster that is only a tag names the threat too', () => {
  const { indicators } = readMisp(
    event([attribute(1, { Tag: [{ name: 'misp-galaxy:ransomware="LockThing"' }] })]),
    'feed',
  )
  expect(indicators[0].indicator.threat).toBe('LockThing')
})

test('what is broken is named by place and property; the good ones are kept', () => {
  const document = JSON.parse(
    JSON.stringify(
      event([
        attribute(1),
        'text',
        attribute(2, { value: 7 }),
        attribute(3, { type: undefined }),
        attribute(4, { value: '999.9.9.9' }),
        attribute(5, { uuid: 'no-uuid' }),
        attribute(6, { type: '__proto__' }),
        attribute(7, { type: 'url', value: `http://x.example/${'a'.repeat(20_000)}` }),
      ]),
    ).replace('"info"', '"__proto__":{"to_ids":true},"info"'),
  ) as unknown
  const { indicators, issues, unsupported } = readMisp(document, 'feed')
  expect(indicators.map(({ indicator }) => indicator.pattern)).toEqual([
    "[ipv4-addr:value = '198.51.100.1']",
    "[ipv4-addr:value = '198.51.100.5']",
  ])
  expect(issues.list.map(({ severity, rule, path }) => [severity, rule, path])).toEqual([
    ['error', 'type', 'Event.Attribute[1]'],
    ['error', 'type', 'Event.Attribute[2].value'],
    ['error', 'missing', 'Event.Attribute[3].type'],
    ['error', 'value', 'Event.Attribute[4].value'],
    ['warning', 'uuid', 'Event.Attribute[5].uuid'],
    ['error', 'too-long', 'Event.Attribute[7].value'],
  ])
  expect([...unsupported]).toEqual([['__proto__', 1]])
  expect(({} as { to_ids?: boolean }).to_ids).toBeUndefined()
})

test.each([
  [null, 'type', ''],
  [7, 'type', ''],
  [[], 'no-event', ''],
  [{}, 'no-event', ''],
  [{ Event: [] }, 'type', 'Event'],
  [[{ Event: 3 }], 'type', '[0].Event'],
  [{ Event: { info: 'x', uuid: uuid(1), Attribute: {} } }, 'type', 'Event.Attribute'],
  [{ Event: { info: 'x', uuid: uuid(1), Object: [3] } }, 'type', 'Event.Object[0]'],
])('%j', (document, rule, path) => {
  const { indicators, issues } = readMisp(document, 'feed')
  expect(indicators).toEqual([])
  expect(issues.list.map((issue) => [issue.rule, issue.path])).toEqual([[rule, path]])
})

test('events in a response, and attributes as a search returns them', () => {
  expect(
    readMisp({ response: [event([attribute(1)]), event([attribute(2)])] }, 'feed').indicators,
  ).toHaveLength(2)
  const search = {
    response: { Attribute: [attribute(3, { Event: { info: 'One', Orgc: { name: 'Other' } } })] },
  }
  expect(readMisp(search, 'feed').indicators[0].indicator).toMatchObject({ name: 'One', source: 'Other' })
})

test.each([
  ['1760000000', '2025-10-09T08:53:20.000Z'],
  [1760000000, '2025-10-09T08:53:20.000Z'],
  ['2026-02-03', '2026-02-03T00:00:00.000Z'],
  ['2026-02-03 04:05:06', '2026-02-03T04:05:06.000Z'],
  ['2026-02-03 04:05:06 UTC', '2026-02-03T04:05:06.000Z'],
  ['2026-02-03T04:05:06.123456+07:00', '2026-02-02T21:05:06.123Z'],
  ['2026-02-30', null],
  ['0', null],
  ['yesterday', null],
  [{}, null],
])('the time %j is %s', (given, expected) => expect(instant(given)).toBe(expected))
