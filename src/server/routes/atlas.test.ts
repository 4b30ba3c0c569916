import { afterAll, beforeAll, expect, test } from 'vitest'
import { importCatalogue } from '../../catalogue/import.ts'
import { fileOf, randomEurepoc } from '../../catalogue/testing.ts'
import type {
  ActorPage,
  Check,
  Facets,
  Flows,
  IncidentAnswer,
  IncidentPage,
  Shares,
} from '../../model/atlas.ts'
import { testServer } from '../testing.ts'
import type { TestServer } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer()
  const actor = {
    uuid: 'u1',
    value: '=Panda',
    meta: { synonyms: ['APT 0'], country: 'CN', 'attribution-confidence': '50' },
  }
  const twin = { uuid: 'u2', value: 'Other', meta: { synonyms: ['APT-0'] } }
  const galaxy = { type: 'threat-actor', version: 1, values: [actor, twin] }
  await importCatalogue(server.store, 'eurepoc', [randomEurepoc(200)], { actor: 'test' })
  await importCatalogue(server.store, 'misp-threat-actors', [fileOf('t.json', JSON.stringify(galaxy))], {
    actor: 'test',
  })
})
afterAll(() => server.close())

async function get<T>(url: string): Promise<T> {
  const answer = await server.ask('GET', `/api/v1/atlas/${url}`)
  expect([url, answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([url, 200, ''])
  return answer.json<T>()
}

test('data sets carry publisher, licence, citation and limits', async () => {
  const { datasets } = await get<{ datasets: Record<string, unknown>[] }>('datasets?lang=en&report=true')
  expect(datasets.map((d) => d.id)).toEqual(['eurepoc-1.1', 'misp-threat-actors-1'])
  expect(datasets[0]).toMatchObject({ kind: 'incidents', latest: true, incidents: 200, retrieved: null })
  expect(datasets[0].bias).toContain('politic')
  expect(datasets[0].report).toMatchObject({ unchanged: false })
})

test('shares, filtered and as CSV', async () => {
  const query =
    'of=source&where=target.sector%3Dgovernment&region=europe&from=2012&denominator=attributed&lang=en'
  const { tables } = await get<Shares>(`shares?${query}`)
  expect(tables[0].basis).toMatchObject({
    dataset: 'eurepoc-1.1',
    denominator: 'attributed',
    unit: 'incident',
  })
  expect(tables[0].basis.text).toContain('target = Europe; year = 2012-')
  expect(tables[0].rows[0].percent).toBeGreaterThan(0)
  const csv = await server.ask('GET', `/api/v1/atlas/shares?${query}&format=csv`)
  expect(csv.headers['content-type']).toContain('text/csv')
  expect(csv.body.split('\r\n')[0]).toContain('value,label,count')
  expect(csv.body.split('\r\n')).toHaveLength(tables[0].rows.length + 2)
})

test('a claim in words, in parameters, and one that is not understood', async () => {
  const words = await get<Check>(
    `check?lang=en&claim=${encodeURIComponent('China makes 22 % of all attacks on governments')}`,
  )
  expect(words).toMatchObject({
    understood: true,
    not_understood: [],
    claim: { source: ['CN'], percent: 22 },
  })
  const same = await get<Check>('check?lang=en&source=CN&target_sector=government&percent=22')
  expect(same.rows).toEqual(words.rows)
  const strange = await get<Check>('check?lang=id&claim=China%20tidak%20menyumbang%2022%25')
  expect(strange).toMatchObject({
    understood: false,
    not_understood: ['tidak'],
    rows: [],
    verdict: 'not-understood',
  })
  expect(strange.sentence).toContain('perisai atlas check --source CN')
})

test('flows and facets', async () => {
  const flows = await get<Flows>('flows?rows=source&columns=target&lang=id')
  expect(flows.cells[0].count).toBeGreaterThanOrEqual(flows.cells[1].count)
  expect(flows.cells.map((c) => c.row_label)).toContain('Tiongkok')
  const facets = await get<Facets>('facets?where=source%3DCN')
  expect(facets.facets.map((f) => f.dimension)).toContain('target.sector')
  expect(facets.regions.find((r) => r.id === 'asean')?.members).toContain('ID')
})

test('incidents, one of them, actors', async () => {
  const page = await get<IncidentPage>('incidents?where=source%3DCN&limit=3')
  expect(page.incidents).toHaveLength(3)
  expect(page.total).toBeGreaterThan(3)
  expect(page.incidents.every((i) => i.sources.some((s) => s.key === 'CN'))).toBe(true)
  const beyond = await get<IncidentPage>('incidents?where=source%3DCN&limit=3&offset=100000')
  expect([beyond.incidents, beyond.total]).toEqual([[], page.total])
  const one = await get<IncidentAnswer>(`incidents/${page.incidents[0].id}?lang=en`)
  expect(one.incident.provenance).toMatchObject({ file: 'EuRepoC_Global_Database_1.1.csv' })
  expect(one.labels.CN).toBe('China')
  const actors = await get<ActorPage>('actors?q=apt0')
  expect(actors.actors.map((a) => [a.name, a.ambiguous])).toEqual([
    ['=Panda', true],
    ['Other', true],
  ])
  const actor = await get<{ shared_names: { name: string }[] }>(`actors/${actors.actors[0].id}`)
  expect(actor.shared_names.map((s) => s.name)).toEqual(['APT 0'])
  expect((await get<ActorPage>('actors?country=Tiongkok')).total).toBe(1)
  expect(await get<unknown>('links')).toMatchObject({ links: [], total: 0 })
})

test('flows as CSV carry their basis and how to cite them', async () => {
  const { body, headers } = await server.ask('GET', '/api/v1/atlas/flows?format=csv&limit=3&lang=en')
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  const [head, ...rows] = body.trimEnd().split(/\r?\n/)
  expect(head).toBe('source,source_label,target,target_label,incidents,dataset,sha256,basis,citation')
  expect(rows).toHaveLength(3)
  for (const row of rows) expect(row).toMatch(/eurepoc-1\.1,[0-9a-f]{64},.*of all .*doi:10\.5281/)
  const incidents = await server.ask('GET', '/api/v1/atlas/incidents?format=csv&limit=3')
  expect(incidents.body).toMatch(/links,citation\r?\n(.*doi:10\.5281.*\r?\n){3}$/)
})

test('formulas in names are harmless in CSV', async () => {
  const { body } = await server.ask('GET', '/api/v1/atlas/incidents?format=csv&limit=500')
  expect(body).not.toMatch(/(^|,)[=+@]/m)
})

test.each([
  ['shares?where=target.sector%3Dgoverment', 400, 'atlas-query'],
  ['shares?where=nothing%3D1', 400, 'atlas-query'],
  ['shares?dataset=nothing', 404, 'dataset-unknown'],
  ['shares?unit=pair&multi=fraction', 400, 'atlas-query'],
  ['shares?unit=week', 400, 'bad-field'],
  ['shares?wher=x', 400, 'bad-field'],
  ['shares?from=2018&to=2014', 400, 'atlas-query'],
  ['flows?rows=source&columns=source', 400, 'atlas-query'],
  ['check?claim=x&percent=3', 400, 'atlas-query'],
  ['check?source=CN&percent=220', 400, 'atlas-query'],
  ['incidents/00000000-0000-5000-8000-000000000000', 404, 'incident-not-found'],
  ['incidents/x', 400, 'bad-field'],
  ['actors/00000000-0000-5000-8000-000000000000', 404, 'actor-not-found'],
  ['incidents?q=%27%3B%20DROP%20TABLE%20catalogue_facts--', 200, undefined],
] as const)('%s is %i', async (url, status, code) => {
  const answer = await server.ask('GET', `/api/v1/atlas/${url}`)
  expect([answer.statusCode, answer.json<{ code?: string }>().code]).toEqual([status, code])
})
