import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportHistory, ImportReports, IndicatorOverview } from '../../model/exchange.ts'
import { testServer } from '../testing.ts'
import type { TestServer } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer({ limits: { importBytes: 100_000, importFiles: 4 } })
})
afterAll(() => server.close())

function form(...files: [name: string, content: string][]) {
  const lines = files.flatMap(([name, content]) => [
    '--edge',
    `content-disposition: form-data; name="file"; filename="${name}"`,
    '',
    content,
  ])
  return {
    payload: [...lines, '--edge--', ''].join('\r\n'),
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
  }
}

const bundle = {
  type: 'bundle',
  id: 'bundle--5f0c3a52-0d0c-4b7e-9a5d-000000000001',
  objects: [
    {
      type: 'indicator',
      spec_version: '2.1',
      id: 'indicator--5f0c3a52-0d0c-4b7e-9a5d-000000000002',
      created: '2026-10-01T00:00:00.000Z',
      modified: '2026-10-01T00:00:00.000Z',
      valid_from: '2026-10-01T00:00:00Z',
      pattern: "[ipv4-addr:value = '198.51.100.9']",
      pattern_type: 'stix',
    },
    { type: 'malware', spec_version: '2.1', id: 'malware--5f0c3a52-0d0c-4b7e-9a5d-000000000003' },
  ],
}

test('a bundle and a table come with a report each: what was taken, what was wrong and where', async () => {
  const answer = await server.ask(
    'POST',
    '/api/v1/exchange/imports?lang=en',
    form(
      ['bundle.json', JSON.stringify(bundle)],
      ['list.csv', 'type,value,tlp\nip,198.51.100.1,amber\nip,x,\n'],
    ),
  )
  expect(answer.statusCode).toBe(200)
  const { imports } = answer.json() as ImportReports
  expect(imports[0]).toMatchObject({
    name: 'bundle.json',
    format: 'stix',
    objects: 2,
    indicators: { added: 1 },
  })
  expect(imports[0].issues.filter(({ severity }) => severity === 'error')).toContainEqual({
    severity: 'error',
    rule: 'required',
    object: 'malware--5f0c3a52-0d0c-4b7e-9a5d-000000000003',
    path: '',
    message: 'the required property "is_family" is missing',
  })
  expect(imports[1]).toMatchObject({
    format: 'csv',
    errors: 1,
    issues: [{ path: 'row 3 value', message: '"x" is not a valid ip-dst' }],
  })
  expect(await server.incoming()).toEqual([])

  const history = (await server.ask('GET', '/api/v1/exchange/imports')).json() as ImportHistory
  expect(history.imports.map(({ name, format, actor }) => [name, format, actor])).toEqual([
    ['list.csv', 'csv', 'server'],
    ['bundle.json', 'stix', 'server'],
  ])
  const overview = (await server.ask('GET', '/api/v1/exchange/indicators')).json() as IndicatorOverview
  expect(overview).toMatchObject({
    total: 2,
    sources: [
      { source: 'bundle.json', count: 1, latest: '2026-10-01T00:00:00.000Z', tlp: [] },
      { source: 'list.csv', count: 1, tlp: ['amber'] },
    ],
  })
})

test('a warninglist is named in the overview', async () => {
  const list = { name: 'Ours', type: 'cidr', version: 3, list: ['203.0.113.0/24'] }
  await server.ask('POST', '/api/v1/exchange/imports', form(['list.json', JSON.stringify(list)]))
  const { warninglists } = (
    await server.ask('GET', '/api/v1/exchange/indicators')
  ).json() as IndicatorOverview
  expect(warninglists).toMatchObject([{ name: 'Ours', version: 3, used: true, entries: 1 }])
})

test('nothing is exported until something is', async () => {
  expect((await server.ask('GET', '/api/v1/exchange/shared')).json()).toEqual({
    shared: [],
    limit: 50,
    offset: 0,
  })
  await server.store.appendLedger([
    {
      action: 'exported',
      actor: 'cli',
      subject: 'x',
      detail: { format: 'misp', to: 'feed', objects: 3, tlp: 'amber' },
    },
  ])
  expect((await server.ask('GET', '/api/v1/exchange/shared')).json()).toMatchObject({
    shared: [{ what: 'x', actor: 'cli', format: 'misp', to: 'feed', tlp: 'amber', finding: false }],
  })
})

test.each([
  [form(['big.csv', 'x'.repeat(200_000)]), 413, 'upload-too-large'],
  [form(...Array.from({ length: 5 }, (): [string, string] => ['a.csv', 'x'])), 413, 'too-many-files'],
  [form(), 400, 'upload-empty'],
  [{ payload: '{}', headers: { 'content-type': 'application/json' } }, 415, 'unsupported-media-type'],
])('an upload that is refused (%#)', async (request, status, code) => {
  const answer = await server.ask('POST', '/api/v1/exchange/imports', request)
  expect([answer.statusCode, (answer.json() as { code: string }).code]).toEqual([status, code])
  expect(await server.incoming()).toEqual([])
})

test('an import from another site is refused', async () => {
  const { payload, headers } = form(['a.csv', 'ip,198.51.100.1'])
  const answer = await server.ask('POST', '/api/v1/exchange/imports', {
    payload,
    headers: { ...headers, origin: 'https://evil.example' },
  })
  expect(answer.statusCode).toBe(403)
})

test('TAXII: what is offered and to whom, without anything that opens it', async () => {
  const collection = '5f0c3a52-0d0c-4b7e-9a5d-000000000009'
  await server.store.setSetting('taxii-offer', {
    title: 'Ours',
    roots: [{ name: 'perisai', title: 'Ours', collections: [{ id: collection, title: 'Findings' }] }],
  })
  const key = { name: 'csirt', created: '2026-10-01T00:00:00.000Z', tlp: 'green', salt: 'SALT', hash: 'HASH' }
  await server.store.setSetting('taxii-keys', [
    { ...key, grants: [{ collection, read: true, write: false }] },
  ])
  const answer = await server.ask('GET', '/api/v1/exchange/taxii')
  expect(answer.json()).toEqual({
    feeds: [],
    collections: [{ id: collection, title: 'Findings', root: 'perisai' }],
    keys: [{ name: 'csirt', created: key.created, tlp: 'green', reads: ['Findings'], writes: [] }],
  })
  expect(answer.body).not.toMatch(/SALT|HASH/)
})
