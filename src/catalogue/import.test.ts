import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMemoryStore } from '../store/memory.ts'
import type { Store } from '../store/store.ts'
import { importCatalogue } from './import.ts'
import { chooseLoads, currentLoads } from './loads.ts'
import { urlKey } from './rows.ts'
import { csvOf, eurepocGlobal, fileOf, pyList, randomEurepoc } from './testing.ts'

let store: Store
beforeEach(async () => {
  store = await openMemoryStore({ actor: 'test' })
})
afterEach(() => store.close())

const counts = async () => {
  const tables = [
    'catalogue_incidents',
    'catalogue_facts',
    'catalogue_statements',
    'catalogue_keys',
    'catalogue_loads',
    'catalogue_links',
  ]
  const query = {
    name: 'counts',
    duckdb: tables.map((t) => `SELECT '${t}' AS t, count(*) AS n FROM ${t}`).join(' UNION ALL '),
  }
  return Object.fromEntries(
    (await store.run<Record<string, never>, { t: string; n: number }>(query, {})).map((r) => [r.t, r.n]),
  )
}

test('the same content a second time changes nothing', async () => {
  const file = randomEurepoc(50)
  const first = await importCatalogue(store, 'eurepoc', [file], { actor: 'test' })
  const before = await counts()
  const second = await importCatalogue(store, 'eurepoc', [file], { actor: 'test' })
  expect([first.unchanged, second.unchanged]).toEqual([false, true])
  expect({ ...second, unchanged: false }).toEqual(first)
  expect(await counts()).toEqual(before)
  expect((await store.ledger({ action: 'catalogue-imported' })).map((e) => e.subject)).toEqual([
    'eurepoc-1.1',
  ])
})

test('a corrected file stands in front of the old version, a new release beside it', async () => {
  await importCatalogue(store, 'eurepoc', [randomEurepoc(10)], { actor: 'test' })
  const again = await importCatalogue(store, 'eurepoc', [randomEurepoc(12)], { actor: 'test' })
  expect(again.replaces).not.toBe(null)
  await importCatalogue(store, 'eurepoc', [randomEurepoc(14)], { actor: 'test', release: '1.2' })
  const loads = await currentLoads(store)
  expect(loads.map((l) => [l.dataset, l.incidents, l.latest, l.earlier.length])).toEqual([
    ['eurepoc-1.2', 14, true, 0],
    ['eurepoc-1.1', 12, false, 1],
  ])
  expect((await chooseLoads(store, undefined)).map((l) => l.dataset)).toEqual(['eurepoc-1.2'])
  expect((await chooseLoads(store, ['eurepoc-1.1', 'eurepoc'])).map((l) => l.dataset)).toEqual([
    'eurepoc-1.1',
    'eurepoc-1.2',
  ])
  await expect(chooseLoads(store, ['nothing'])).rejects.toMatchObject({ code: 'dataset-unknown' })
})

test.each([
  ['empty', () => fileOf('e.csv', '')],
  ['HTML', () => fileOf('e.csv', '<!doctype html><title>404</title>')],
  [
    'header only',
    () =>
      fileOf('e.csv', 'ID,name,description,start_date,incident_type,receiver_country,initiator_country\n'),
  ],
  ['another table', () => fileOf('e.csv', 'a,b\n1,2\n')],
  [
    'cut in a field',
    () =>
      fileOf(
        'e.csv',
        randomEurepoc(20)
          .text.slice(0, 3000)
          .replace(/\n[^\n]*$/, '\n1,"open'),
      ),
  ],
  ['cut in a record', () => fileOf('e.csv', randomEurepoc(20).text.slice(0, -20))],
])('%s: the store stays as it was', async (_name, make) => {
  await importCatalogue(store, 'eurepoc', [randomEurepoc(5)], { actor: 'test' })
  const before = await counts()
  await expect(
    (async () => importCatalogue(store, 'eurepoc', [make()], { actor: 'test' }))(),
  ).rejects.toMatchObject({
    code: expect.stringMatching(/^catalogue-/),
  })
  expect(await counts()).toEqual(before)
})

test('an import that breaks off is never seen', async () => {
  const broken: Store = new Proxy(store, {
    get(target, name: keyof Store) {
      if (name === 'append') {
        return async (table: { name: string }, rows: unknown[]) => {
          if (table.name === 'catalogue_loads' && rows.length > 0) throw new Error('the power went')
          return target.append(table as never, rows as never)
        }
      }
      const value = target[name]
      return typeof value === 'function' ? (value as (...a: unknown[]) => unknown).bind(target) : value
    },
  })
  await expect(importCatalogue(broken, 'eurepoc', [randomEurepoc(5)], { actor: 'test' })).rejects.toThrow(
    'power',
  )
  expect(await currentLoads(store)).toEqual([])
  await importCatalogue(store, 'eurepoc', [randomEurepoc(5)], { actor: 'test' })
  expect(await currentLoads(store)).toHaveLength(1)
})

test('incidents of two catalogues that cite the same page are linked and not merged', async () => {
  const url = 'https://www.example.org/news/2016/attack.html?utm_source=x'
  const one = {
    ID: '1',
    name: 'Attack on Ukrenergo',
    start_date: '2016-12-17',
    incident_type: 'Disruption',
    receiver_country: pyList(['Ukraine']),
    receiver_category: pyList([['Critical infrastructure']]),
    initiator_country: pyList(['Russia']),
    initiator_category: pyList(['State']),
    sources_url: `['${url}']`,
  }
  const other = {
    ...one,
    ID: '2',
    name: 'Quite another thing',
    start_date: '2019-03-03',
    receiver_country: pyList(['Peru']),
    sources_url: '[]',
  }
  await importCatalogue(store, 'eurepoc', [eurepocGlobal([one, other])], { actor: 'test' })
  const cfr = csvOf(
    [
      'Title',
      'Date',
      'Affiliations',
      'Description',
      'Response',
      'Victims',
      'Sponsor',
      'Type',
      'Category',
      'Sources_1',
      'Sources_2',
      'Sources_3',
    ],
    [
      {
        Title: 'Ukrenergo blackout',
        Date: '12/17/2016',
        Victims: 'Ukrainian grid',
        Sponsor: 'Russian Federation',
        Type: 'Sabotage',
        Category: 'Private sector',
        Sources_1: 'http://example.org/news/2016/attack.html/',
      },
    ],
  )
  const report = await importCatalogue(store, 'cfr', [fileOf('cfr.csv', cfr)], { actor: 'test' })
  expect(report.links).toBe(1)
  const [link] = await store.run<
    Record<string, never>,
    { score: number; reasons: string; incident_b: number }
  >({ name: 'links', duckdb: 'SELECT * FROM catalogue_links' }, {})
  expect(link.incident_b).toBe(0)
  expect(link.score).toBeGreaterThan(0.8)
  expect(JSON.parse(link.reasons).map((r: { key: string }) => r.key)).toEqual(
    expect.arrayContaining(['link.url', 'link.date', 'link.targets', 'link.sources']),
  )
})

test('one name that hardly any other bears is enough, and a date that is only a year may lie anywhere in it', async () => {
  const incident = (ID: string, name: string, start_date: string) => ({
    ID,
    name,
    start_date,
    incident_type: 'Disruption',
    receiver_country: pyList(['Ukraine']),
    initiator_country: pyList(['Russia']),
  })
  const database = [
    incident('1', 'Attack on Ukrenergo', '2016-01-01'),
    incident('2', 'Attack on Ukrenergo again', '2015-03-04'),
    ...['3', '4', '5'].map((id) => incident(id, 'Blackout', '2016-12-17')),
  ]
  await importCatalogue(store, 'eurepoc', [eurepocGlobal(database)], { actor: 'test' })
  const columns = 'Title,Date,Affiliations,Description,Response,Victims,Sponsor,Type,Category,Sources_1'
  const row = '"Ukrenergo blackout",12/17/2016,,,,Ukraine,Russian Federation,Sabotage,Private sector,'
  await importCatalogue(store, 'cfr', [fileOf('cfr.csv', `${columns}\n${row}\n`)], { actor: 'test' })
  const links = await store.run<Record<string, never>, { name: string }>(
    {
      name: 'links',
      duckdb: `SELECT b.name AS name FROM catalogue_links AS l
        JOIN catalogue_incidents AS b ON b.load = l.load_b AND b.incident = l.incident_b`,
    },
    {},
  )
  expect(links.map((l) => l.name)).toEqual(['Attack on Ukrenergo'])
})

test.each([
  ['https://www.Example.org/a/b/', 'example.org/a/b'],
  ['http://m.example.org/a?id=3&utm_source=t#x', 'example.org/a?id=3'],
  ['https://example.org/', ''],
  ['ftp://example.org/a', ''],
])('address %s', (url, key) => {
  expect(urlKey(url)).toBe(key)
})
