import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FindingList, Situation } from '../../model/api.ts'
import type { Finding, StoredFinding } from '../../model/finding.ts'
import { findingSchema } from '../../model/finding.ts'
import { addSamples } from '../../pipeline/samples.ts'
import { exampleFinding } from '../../store/example.ts'
import { testServer } from '../testing.ts'
import type { TestServer } from '../testing.ts'

// One server for all: the tests only read, but for the last, which cleans up after itself.
let server: TestServer
const series: StoredFinding['series'] = [
  { name: 'series.x', unit: 'pps', start: '2026-01-01T00:00:00.000Z', step_s: 1, values: [1, 2] },
]
beforeAll(async () => {
  server = await testServer()
  const leak = { class: 'leak', area: 'privacy', variant: 'dump' } as const
  const many = Array.from({ length: 60 }, (_, n) => exampleFinding(n, { confidence: n, series }))
  await server.store.putFindings([...many, exampleFinding(100, { ...leak, confidence: 99, sample: true })])
  await server.store.putFindings([exampleFinding(5, { confidence: 77, series })])
})
afterAll(() => server.close())

async function list(query: string): Promise<FindingList> {
  const answer = await server.ask('GET', `/api/v1/findings?${query}`)
  expect([query, answer.statusCode]).toEqual([query, 200])
  return answer.json() as FindingList
}
const ids = (findings: readonly { id: string }[]) => findings.map((f) => f.id)
const id = (n: number) => exampleFinding(n).id

test('a page of findings, latest first, without their series', async () => {
  const page = await list('')
  expect(page).toMatchObject({ total: 61, limit: 50, offset: 0 })
  expect(ids(page.findings.slice(0, 2))).toEqual([id(100), id(59)])
  expect(page.findings[1].series).toBeUndefined()
  expect((await list('limit=2&series=true')).findings[1].series).toEqual(series)
})

test.each([
  ['class=leak', [100]],
  ['class=leak,tracking&area=privacy', [100]],
  ['area=politics', []],
  ['variant=dump', [100]],
  ['sample=true', [100]],
  ['sample=false&limit=1', [59]],
  ['min_confidence=77', [100, 5]],
  ['q=192.0.2.7', [7]],
  ['from=2026-01-01T00:58:30Z&sample=false', [59, 58]],
  ['from=2026-01-01T07:58:20%2B07:00&to=2026-01-01T00:58:50Z', [58]],
  ['to=2025-12-31', []],
  ['from=2026-01-02', []],
  ['to=2026-01-01&order=asc&limit=1', [0]],
  ['sort=confidence&order=asc&limit=2&offset=1', [1, 2]],
  ['sort=confidence&limit=2', [100, 5]],
])('findings?%s', async (query, expected) => {
  expect(ids((await list(query)).findings)).toEqual(expected.map(id))
})

test.each([
  ['limit=501', 'limit', 'at most 500'],
  ['limit=0', 'limit', 'at least 1'],
  ['limit=ten', 'limit', 'must be a number'],
  ['limit=1.5', 'limit', 'must be a whole number'],
  ['limit=1&limit=2', 'limit', 'must be a number'],
  ['offset=-1', 'offset', 'at least 0'],
  ['min_confidence=101', 'min_confidence', 'at most 100'],
  ['class=leak,nonsense', 'class', 'one of: denial-of-service'],
  ['area=sea', 'area', 'one of: infrastructure, politics, privacy'],
  ['from=yesterday', 'from', 'is not an RFC 3339 date or time'],
  ['to=2026-02-30', 'to', 'is not an RFC 3339 date or time'],
  ['sort=1;DROP', 'sort', 'one of: start'],
  [`q=${'x'.repeat(201)}`, 'q', 'at most 200 characters'],
  ['min_confidance=3', 'min_confidance', 'no parameter of this name'],
  ['__proto__=3', '__proto__', 'no parameter of this name'],
  ['lang=fr', 'lang', 'one of: id, en'],
])('findings?%s names the field and what is wrong', async (query, field, message) => {
  const answer = await server.ask('GET', `/api/v1/findings?${query}`, {
    headers: { 'accept-language': 'en' },
  })
  expect(answer.headers['content-type']).toBe('application/problem+json')
  expect(answer.json()).toMatchObject({
    type: 'https://perisai.dev/errors#bad-field',
    title: 'Bad request',
    status: 400,
    code: 'bad-field',
    params: { field },
    fields: [{ field, message: expect.stringContaining(message) as string }],
  })
})

test('one finding, its versions, and its STIX bundle as a file', async () => {
  const one = await server.ask('GET', `/api/v1/findings/${id(5)}`)
  expect(findingSchema.parse(one.json())).toMatchObject({ id: id(5), confidence: 77, series })
  const { versions } = (await server.ask('GET', `/api/v1/findings/${id(5)}/versions`)).json() as {
    versions: Finding[]
  }
  expect(versions.map((f) => f.confidence)).toEqual([5, 77])
  const stix = await server.ask('GET', `/api/v1/findings/${id(5)}/stix`)
  expect(stix.headers['content-type']).toBe('application/stix+json;version=2.1')
  expect(stix.headers['content-disposition']).toBe(`attachment; filename="perisai-${id(5)}.stix.json"`)
  expect(stix.json()).toMatchObject({ type: 'bundle', id: expect.stringMatching(/^bundle--/) as string })
})

test('a finding that does not exist, in both languages', async () => {
  for (const tail of ['', '/versions', '/stix']) {
    const answer = await server.ask('GET', `/api/v1/findings/${id(999)}${tail}?lang=id`)
    expect(answer.statusCode).toBe(404)
    expect(answer.json()).toMatchObject({
      title: 'Tidak ditemukan',
      code: 'finding-not-found',
      detail: `Tidak ada temuan dengan id ${id(999)}.`,
    })
  }
  const answer = await server.ask('GET', '/api/v1/findings/not-a-uuid?lang=en')
  expect(answer.json()).toMatchObject({
    code: 'bad-field',
    fields: [{ field: 'id', message: 'is not a UUID' }],
  })
})

test('the situation counts every class and shows what is urgent', async () => {
  const { areas, findings, samples, total } = (
    await server.ask('GET', '/api/v1/situation?lang=en')
  ).json() as Situation
  expect(areas.map((a) => [a.id, a.open])).toEqual([
    ['infrastructure', 60],
    ['politics', 0],
    ['privacy', 1],
  ])
  expect(areas[0].classes).toEqual([
    { id: 'denial-of-service', name: 'Denial of service', count: 60, latest: exampleFinding(59).start },
    { id: 'intrusion', name: 'Intrusion', count: 0, latest: null },
  ])
  expect([findings.length, samples, total]).toEqual([20, true, 61])
  expect(findings[0]).toMatchObject({ id: id(5), confidence: 77 })
  expect(findings.every((f) => f.series === undefined && !f.sample)).toBe(true)
})

test('the ledger tells what happened, latest first, of one subject or of all', async () => {
  const { events } = (await server.ask('GET', `/api/v1/ledger?subject=${id(5)}`)).json() as {
    events: { action: string; actor: string; subject: string }[]
  }
  expect(events.map((e) => [e.action, e.actor])).toEqual([
    ['exported', 'server'],
    ['changed', 'server'],
    ['found', 'server'],
  ])
  expect((await server.ask('GET', '/api/v1/ledger?limit=3')).json()).toMatchObject({ events: { length: 3 } })
})

test('the taxonomy in the language of Accept-Language', async () => {
  const { headers, body } = await server.ask('GET', '/api/v1/taxonomy', {
    headers: { 'accept-language': 'en-GB' },
  })
  expect(headers.vary).toBe('accept-language')
  expect(body).toContain('"name":"Denial of service"')
  expect(body).toContain('{"id":"birth-date","name":"date of birth"}')
})

test('an error inside is told by the number of its log entry and by nothing else', async () => {
  const broken = await testServer()
  try {
    await broken.store.close()
    for (const url of ['findings', 'situation', 'ledger', `findings/${id(1)}`]) {
      const answer = await broken.ask('GET', `/api/v1/${url}?lang=en`)
      expect([answer.statusCode, answer.json()]).toMatchObject([500, { code: 'server-error' }])
      expect(answer.body).not.toMatch(/SELECT|closed|\.ts|duckdb/i)
    }
  } finally {
    await broken.app.close()
  }
})

test.each<[string, Partial<StoredFinding>]>([
  ['keys that every object has', { reasons: [{ key: 'constructor', params: {} }] }],
  [
    'a variant that every object has',
    { recogniser: { id: 'coordination', version: 1 }, variant: '__proto__' },
  ],
  [
    'kinds that every object has',
    {
      recogniser: { id: 'leak', version: 1 },
      reasons: [{ key: 'reason.general', params: { kinds: 'constructor' } }],
    },
  ],
  ['no figures', { recogniser: { id: 'leak', version: 1 }, magnitude: {}, detail: { kinds: null } }],
])('an imported finding with %s hides neither itself nor the others', async (_, change) => {
  const other = await testServer()
  try {
    await other.store.putFindings([
      exampleFinding(1),
      exampleFinding(2, { recogniser: { id: 'flood', version: 1 }, ...change }),
    ])
    for (const lang of ['id', 'en']) {
      const page = (await other.ask('GET', `/api/v1/findings?lang=${lang}`)).json() as FindingList
      expect(ids(page.findings)).toEqual([id(2), id(1)])
      for (const url of [`findings/${id(2)}`, `findings/${id(2)}/versions`, 'situation']) {
        expect((await other.ask('GET', `/api/v1/${url}?lang=${lang}`)).statusCode).toBe(200)
      }
    }
  } finally {
    await other.close()
  }
})

test('samples come and go', async () => {
  const other = await testServer({ work: { addSamples } })
  try {
    const { added } = (await other.ask('POST', '/api/v1/samples')).json() as { added: number }
    expect(added).toBeGreaterThan(0)
    const page = (await other.ask('GET', '/api/v1/findings?lang=en&series=true')).json() as FindingList
    expect([page.total, page.findings.every((f) => f.sample)]).toEqual([added, true])
    for (const finding of page.findings) expect(finding.text.title).not.toMatch(/undefined|^title\./)
    expect((await other.ask('DELETE', '/api/v1/samples')).json()).toEqual({ removed: added })
    expect((await other.ask('GET', '/api/v1/situation')).json()).toMatchObject({ total: 0, samples: false })
  } finally {
    await other.close()
  }
})
