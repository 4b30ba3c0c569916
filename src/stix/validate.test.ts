import { expect, test } from 'vitest'
import { bundleOf } from './export.ts'
import { arbitraryFinding } from './finding/arbitrary.ts'
import { issueText, validate, validateStream } from './validate.ts'
import type { ValidateOptions } from './validate.ts'

const uuid4 = '0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061'
const uuid5 = 'ff1e0780-358c-5808-a8c7-d0fca4ef6ef4'
const times = { created: '2026-02-12T08:17:27.000Z', modified: '2026-02-12T08:17:27.000Z' }

const sdo = (type: string, properties: object) => ({
  type,
  spec_version: '2.1',
  id: `${type}--${uuid4}`,
  ...times,
  ...properties,
})
const sco = (type: string, properties: object) => ({ type, id: `${type}--${uuid5}`, ...properties })
const campaign = sdo('campaign', { name: 'Green' })
const indicator = sdo('indicator', {
  name: 'n',
  description: 'd',
  pattern: "[ipv4-addr:value = '198.51.100.3']",
  pattern_type: 'stix',
  valid_from: '2026-01-01T00:00:00Z',
})
const file = sco('file', { name: 'a.bin' })

/** Errors as "path rule". */
const errors = (document: unknown, options?: ValidateOptions) =>
  validate(document, options)
    .issues.filter((issue) => issue.severity === 'error')
    .map((issue) => `${issue.path} ${issue.rule}`.trim())
const warnings = (document: unknown, options?: ValidateOptions) =>
  validate(document, options)
    .issues.filter((issue) => issue.severity === 'warning')
    .map((issue) => issue.rule)

test('findings are exported without an error', () => {
  for (let seed = 0; seed < 200; seed++) {
    const bundle = bundleOf([arbitraryFinding(seed)])
    expect(errors(bundle), `seed ${seed}`).toEqual([])
  }
})

test.each([
  ['complete objects', [campaign, indicator, file], []],
  ['no object', [7, null, 'x', {}, { type: 5, id: 'a' }], Array(5).fill('not-object')],
  [
    'missing properties',
    { type: 'campaign' },
    ['spec_version', 'id', 'created', 'modified', 'name'].map(() => 'required'),
  ],
  ['another type in the id', { ...campaign, id: `malware--${uuid4}` }, ['id id-type']],
  ['an id that is none', { ...campaign, id: 'campaign--1' }, ['id id-format']],
  ['a number as text', { ...campaign, name: 5 }, ['name type']],
  ['null', { ...campaign, description: null }, ['description null']],
  ['an empty list', { ...campaign, aliases: [] }, ['aliases empty-list']],
  ['a list of the wrong kind', { ...campaign, aliases: ['a', 1] }, ['aliases[1] type']],
  ['a reserved property', { ...campaign, severity: 1 }, ['severity reserved-property']],
  ['an odd property name', { ...campaign, 'Not Good': 1 }, ['"Not Good" property-name']],
  ['31 April', { ...campaign, first_seen: '2026-04-31T00:00:00Z' }, ['first_seen calendar']],
  ['29 February 2023', { ...campaign, first_seen: '2023-02-29T00:00:00Z' }, ['first_seen calendar']],
  ['29 February 2024', { ...campaign, first_seen: '2024-02-29T00:00:00Z' }, []],
  ['a leap second', { ...campaign, first_seen: '2016-12-31T23:59:60Z' }, []],
  ['a local time', { ...campaign, first_seen: '2026-04-01T00:00:00+07:00' }, ['first_seen timestamp']],
  ['whole seconds in created', { ...campaign, created: '2026-02-12T08:17:27Z' }, ['created milliseconds']],
  [
    'seven digits of a second',
    { ...campaign, created: '2026-02-12T08:17:27.1234567Z', modified: '2026-02-12T08:17:27.1234568Z' },
    [],
  ],
  [
    'seven digits, one too early',
    { ...campaign, created: '2026-02-12T08:17:27.1234567Z', modified: '2026-02-12T08:17:27.1234566Z' },
    ['modified order'],
  ],
  [
    'an end that is the start',
    { ...indicator, valid_until: '2026-01-01T00:00:00.000Z' },
    ['valid_until order'],
  ],
  ['a broken pattern', { ...indicator, pattern: '[a' }, ['pattern pattern']],
  ['an unknown language', { ...campaign, lang: 'xx' }, ['lang language']],
  ['Javanese', { ...campaign, lang: 'jv' }, []],
  [
    'CVE without its source',
    { ...campaign, external_references: [{ source_name: 'nvd', external_id: 'CVE-2024-1234' }] },
    ['external_references[0] external-id'],
  ],
  [
    'a URL that is none',
    { ...campaign, external_references: [{ source_name: 'a', url: 'https://ex ample' }] },
    ['external_references[0].url uri'],
  ],
  [
    'a selector that points at nothing',
    {
      ...campaign,
      granular_markings: [
        { marking_ref: `marking-definition--${uuid4}`, selectors: ['name', 'aliases.[0]', '__proto__'] },
      ],
    },
    ['granular_markings[0] selector-target', 'granular_markings[0] selector-target'],
  ],
  ['half a position', sdo('location', { country: 'ID', latitude: 1 }), ['together']],
  ['a malware family without name', sdo('malware', { is_family: true }), ['required']],
  [
    'observed data of nothing',
    sdo('observed-data', { first_observed: times.created, last_observed: times.created, number_observed: 1 }),
    ['exactly-one'],
  ],
  ['a wrong hash', { ...file, hashes: { MD5: 'abc' } }, ['hashes.MD5 hash-value']],
  ['no address', sco('ipv4-addr', { value: '1.2.3.256' }), ['value ipv4']],
  ['a mapped address', sco('ipv6-addr', { value: '::ffff:1.2.3.4/128' }), []],
  ['too many groups', sco('ipv6-addr', { value: '1::2:3:4:5:6:7:8' }), ['value ipv6']],
  [
    'traffic from a file',
    sco('network-traffic', { protocols: ['tcp'], src_ref: file.id }),
    ['src_ref ref-type'],
  ],
  [
    'an open connection that ended',
    sco('network-traffic', {
      protocols: ['tcp'],
      src_ref: `ipv4-addr--${uuid5}`,
      is_active: true,
      end: times.created,
    }),
    ['excludes'],
  ],
  [
    'custom content of a predefined extension',
    { ...file, extensions: { 'ntfs-ext': { sid: 'S-1', ab: 1, abc: null, abc_hex: 'x' } } },
    [
      'extensions.ntfs-ext.ab property-name',
      'extensions.ntfs-ext.abc null',
      'extensions.ntfs-ext.abc_hex hex',
    ],
  ],
  ['an empty extension', { ...file, extensions: { 'ntfs-ext': {} } }, ['extensions.ntfs-ext any-of']],
  ['a short hive', sco('windows-registry-key', { key: 'hklm\\a' }), ['key registry-key']],
  [
    'an invented TLP',
    {
      ...sdo('marking-definition', { definition_type: 'tlp', definition: { tlp: 'red' }, name: 'TLP:RED' }),
      modified: undefined,
    },
    ['tlp'],
  ],
])('%s', (_, document, expected) => {
  const text = JSON.stringify(document)
  const found = errors(JSON.parse(text))
  expect(
    Array.isArray(expected) && expected.every((e) => !e.includes(' '))
      ? found.map((f) => f.split(' ').at(-1))
      : found,
  ).toEqual(expected)
})

test('recommendations are warnings, and errors in strict mode; they can be chosen', () => {
  const odd = { ...sdo('tool', { name: 'a', tool_types: ['Odd One'] }), id: `tool--${uuid5}` }
  expect(warnings(odd)).toEqual(['tool-types', 'open-vocab-format', 'uuid-check'])
  expect(errors(odd)).toEqual([])
  expect(errors(odd, { strict: true })).toHaveLength(3)
  expect(warnings(odd, { enabled: ['uuid-check'] })).toEqual(['uuid-check'])
  expect(warnings(odd, { disabled: ['all-vocabs', 'format-checks'] })).toEqual([])
  expect(() => validate(odd, { enabled: ['nonsense'] })).toThrow('"nonsense" is not a check')
})

test('what an extension introduces is welcome, what comes from nowhere is named', () => {
  const id = 'extension-definition--a932fcc6-e032-476c-826f-cb970a5a1fff'
  expect(warnings({ ...campaign, rank: 5 })).toEqual(['extensions-use'])
  expect(
    warnings({
      ...campaign,
      rank: 5,
      extensions: { [id]: { extension_type: 'toplevel-property-extension' } },
    }),
  ).toEqual([])
  expect(errors({ ...campaign, rank: 5 }, { strictProperties: true })).toEqual(['rank strict-properties'])
  expect(warnings(sdo('x-thing', {}))).toEqual(['extensions-use'])
  expect(errors(sdo('x-thing', {}), { strictTypes: true })).toEqual(['type strict-types'])
})

test('the deprecated objects of observed-data refer to each other by key', () => {
  const observed = (objects: object) =>
    sdo('observed-data', {
      first_observed: times.created,
      last_observed: times.created,
      number_observed: 1,
      objects,
    })
  const traffic = { ...sco('network-traffic', { protocols: ['tcp'] }), id: `network-traffic--${uuid5}` }
  const address = sco('ipv4-addr', { value: '198.51.100.3' })
  expect(errors(observed({ 0: address, 1: { ...traffic, src_ref: '0' } }))).toEqual([])
  expect(errors(observed({ 0: file, 1: { ...traffic, src_ref: '0' } }))).toEqual([
    'objects.1.src_ref ref-type',
  ])
  expect(errors(observed({ 1: { ...traffic, src_ref: '7' } }))).toEqual(['objects.1.src_ref dangling-key'])
})

test('in a bundle: ids that come twice, and references that lead nowhere', () => {
  const bundle = (...objects: object[]) => ({ type: 'bundle', id: `bundle--${uuid4}`, objects })
  expect(warnings(bundle(campaign, campaign))).toEqual(['duplicate-ids'])
  expect(warnings(bundle(campaign, { ...campaign, name: 'Blue' }))).toEqual(['conflict', 'duplicate-ids'])
  expect(warnings(bundle(campaign, { ...campaign, modified: '2026-02-13T00:00:00.000Z' }))).toEqual([])
  const link = sdo('relationship', {
    relationship_type: 'targets',
    source_ref: campaign.id,
    target_ref: `identity--${uuid4}`,
  })
  expect(warnings(bundle(link, campaign))).toEqual(['dangling'])
  expect(errors(bundle(link, campaign), { enforceRefs: true })).toEqual(['target_ref enforce-refs'])
  expect(errors({ type: 'bundle', id: 'bundle--1', objects: [] })).toEqual([
    'id id-format',
    'objects empty-list',
  ])
})

test('hostile documents are judged, not suffered', () => {
  const polluted = JSON.parse(
    `{"type":"campaign","spec_version":"2.1","id":"campaign--${uuid4}","created":"${times.created}","modified":"${times.modified}","name":"a","__proto__":{"type":"x"},"constructor":1}`,
  )
  expect(errors(polluted)).toEqual(['__proto__ property-name'])
  expect(({} as { type?: string }).type).toBeUndefined()
  let deep: unknown = 'x'
  for (let i = 0; i < 5000; i++) deep = { deep }
  expect(errors({ ...file, environment: deep })).toEqual(['too-deep'])
  const long = 'A'.repeat(8 * 1024 * 1024)
  const artifact = sco('artifact', { payload_bin: `${long}!===`.slice(4) })
  const [issue] = validate([
    artifact,
    { ...campaign, id: long, name: long, first_seen: long, lang: long },
  ]).issues
  expect(issue.rule).toBe('base64')
  expect(String(issue.params.found).length).toBeLessThan(100)
  const odd = sdo('x-a', {})
  const many = validate([1, ...Array.from({ length: 50 }, () => odd), 2, {}, campaign, 'x'], { limit: 3 })
  expect([many.objects, many.errors, many.byRule.get('not-object')]).toEqual([55, 4, 4])
  expect(many.warnings).toBeGreaterThan(50)
  const kept = many.issues.map((issue) => issue.rule)
  expect(kept.filter((rule) => rule === 'not-object')).toHaveLength(3)
  expect(new Set(kept)).toEqual(new Set(many.byRule.keys()))
})

test('an issue is put into words in both languages', () => {
  const [issue] = validate({ ...campaign, confidence: 101 }).issues
  expect(issueText(issue, 'en')).toBe('101 is outside 0 to 100')
  expect(issueText(issue, 'id')).toBe('101 di luar rentang 0 sampai 100')
  const times = { created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z' }
  const indicator = {
    type: 'indicator',
    spec_version: '2.1',
    id: 'indicator--0c7b5b88-8ff7-4a4d-aa9d-feb398cd0061',
    ...times,
    valid_from: times.created,
    pattern_type: 'stix',
    pattern: '[a:b = 1',
  }
  const wrong = validate(indicator).issues.find(({ rule }) => rule === 'pattern')!
  expect(issueText(wrong, 'en')).toMatch(/^invalid pattern: line 1, column 9: found the end/)
  expect(issueText(wrong, 'id')).toMatch(/^pola tidak sah: baris 1, kolom 9: ditemukan akhir pola/)
})

test('a document that streams by is judged as one in memory, and broken objects are placed', async () => {
  const bundle = {
    type: 'bundle',
    id: `bundle--${uuid4}`,
    objects: [campaign, { ...file, name: 5 }, campaign],
  }
  const text = JSON.stringify(bundle)
  const streamed = await validateStream([Buffer.from(text.slice(0, 99)), Buffer.from(text.slice(99))])
  const bare = streamed.issues.map((issue) => JSON.parse(JSON.stringify({ ...issue, offset: undefined })))
  // the frame comes last in a stream
  expect(bare.toSorted(byText)).toEqual(validate(bundle).issues.toSorted(byText))
  expect(streamed.issues.map((issue) => text.slice(issue.offset, issue.offset! + 8))).toContain('{"type":')
  const broken = await validateStream([Buffer.from(`{"type":"bundle","objects":[{"a":}]}`)])
  expect(broken.issues.map(({ rule, offset }) => [rule, offset])).toEqual([
    ['not-json', 28],
    ['not-object', 0],
  ])
  const empty = await validateStream([Buffer.from(`{"type":"bundle","id":"${bundle.id}","objects":[]}`)])
  expect(empty.issues.map(({ rule }) => rule)).toEqual(['empty-list'])
})

const byText = (x: object, y: object) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)
