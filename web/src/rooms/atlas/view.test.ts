import { expect, test } from 'vitest'
import { behind, conditions, flowsPath, incidentsPath, sharesPath, viewOf } from './view.ts'

const query = (text: string) => new URLSearchParams(text)
const asked = (path: string) => [...new URLSearchParams(path.split('?')[1])].map(([k, v]) => `${k}=${v}`)

test('an empty address is the share of sources among all incidents', () => {
  expect(viewOf(query(''))).toEqual({
    of: 'source',
    across: 'target.sector',
    dataset: null,
    unit: 'incident',
    denominator: 'all',
    multi: 'count',
    reading: 'repaired',
    filtered: false,
    all: false,
  })
})

test('what was typed wrongly falls back; rows and columns of the matrix never are the same', () => {
  expect(viewOf(query('of=nonsense&unit=week&across=source'))).toMatchObject({
    of: 'source',
    unit: 'incident',
    across: 'target.sector',
  })
  expect(viewOf(query('of=target.sector&across=target.sector'))).toMatchObject({ across: 'target' })
  expect(viewOf(query('unit=pair&multi=fraction'))).toMatchObject({ multi: 'count' })
})

test('every filter goes to the server as it stands in the address', () => {
  const q = query('source=CN&sector=government,military&region=europe&from=2014&to=20x8&reading=published')
  expect([...conditions(q)]).toEqual([
    ['where', 'source=CN'],
    ['where', 'target.sector=government,military'],
    ['region', 'europe'],
    ['from', '2014'],
    ['reading', 'published'],
  ])
  expect(asked(sharesPath(q, { of: 'source', dataset: 'cfr', limit: 5 }))).toEqual(
    expect.arrayContaining(['of=source', 'dataset=cfr', 'limit=5', 'where=source=CN', 'unit=incident']),
  )
  expect(
    asked(flowsPath(q, { rows: 'source', columns: 'year', dataset: null, limit: 9, csv: true })),
  ).toEqual(expect.arrayContaining(['rows=source', 'columns=year', 'limit=9', 'format=csv']))
})

test('a cell leads to the incidents that it counts, and no view option gets lost or in the way', () => {
  const q = query('of=target&unit=pair&rows=all&sector=government&from=2010&dataset=cfr&page=3')
  expect(behind(q, 'eurepoc-1.1', { source: 'CN', target: 'ID' })).toBe(
    '/atlas/incidents?dataset=eurepoc-1.1&from=2010&sector=government&source=CN&target=ID',
  )
  expect(behind(query('from=2010&to=2020'), 'cfr', { year: '2014' })).toBe(
    '/atlas/incidents?from=2014&to=2014&dataset=cfr',
  )
  expect(behind(query(''), 'cfr', { 'target.region': 'asia' })).toContain('region=asia')
})

test('a page of incidents and all of them as a table', () => {
  expect(asked(incidentsPath(query('q=grid&page=3')))).toEqual(['q=grid', 'limit=50', 'offset=100'])
  expect(asked(incidentsPath(query('q=grid'), true))).toEqual(['q=grid', 'limit=500', 'format=csv'])
})
