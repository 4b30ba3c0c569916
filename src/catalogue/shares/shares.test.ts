import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Denominator, Dimension, Multi, Unit } from '../../model/atlas.ts'
import type { Incident, Initiator } from '../../model/incident.ts'
import { openMemoryStore } from '../../store/memory.ts'
import type { Store } from '../../store/store.ts'
import { importCatalogue } from '../import.ts'
import { randomEurepoc } from '../testing.ts'
import { computeShares } from './compute.ts'
import { wilson } from './wilson.ts'

let store: Store
let incidents: Incident[]

beforeAll(async () => {
  store = await openMemoryStore({ actor: 'test' })
  await importCatalogue(store, 'eurepoc', [randomEurepoc(300)], { actor: 'test' })
  const rows = await store.run<Record<string, never>, { json: string }>(
    { name: 'all', duckdb: 'SELECT json FROM catalogue_incidents' },
    {},
  )
  incidents = rows.map((row) => JSON.parse(row.json) as Incident)
})
afterAll(() => store.close())

/** One combination of an incident: what the shares are defined on. */
interface Cell {
  incident: string
  source: Initiator
  target: string | null
  sector: string | null
  category: string
  groups: readonly string[]
  class: string | null
  type: string
  year: string | null
}

function cells(): Cell[] {
  return incidents.flatMap((i) =>
    i.initiators.flatMap((source) =>
      i.receivers.flatMap((r) =>
        (r.sectors.length > 0 ? r.sectors : [null]).flatMap((sector) =>
          i.types.map((t) => ({
            incident: i.id,
            source,
            target: r.country.key,
            sector,
            category: r.category,
            groups: r.groups,
            class: t.class,
            type: t.published,
            year: i.start.date?.slice(0, 4) ?? null,
          })),
        ),
      ),
    ),
  )
}

function valuesOf(cell: Cell, of: Dimension): (string | null)[] {
  switch (of) {
    case 'source':
      return [cell.source.country.key]
    case 'target':
      return [cell.target]
    case 'target.sector':
      return [cell.sector]
    case 'target.group':
      return [...cell.groups]
    case 'class':
      return [cell.class]
    case 'year':
      return [cell.year]
    default:
      throw new Error(of)
  }
}

/** The definition, counted the slow way. */
function expected(
  unit: Unit,
  of: Dimension,
  denominator: Denominator,
  multi: Multi,
  keep: (cell: Cell) => boolean,
) {
  const byUnit = new Map<string, { values: Set<string>; known: boolean }>()
  const put = (key: string, values: (string | null)[], known: boolean) => {
    const entry = byUnit.get(key) ?? { values: new Set<string>(), known: false }
    for (const value of values) if (value !== null) entry.values.add(value)
    entry.known ||= known
    byUnit.set(key, entry)
  }
  for (const cell of cells().filter(keep)) {
    const values = valuesOf(cell, of)
    const { key } = cell.source.country
    if (unit === 'incident') put(cell.incident, values, key !== null)
    else if (unit === 'pair') put(`${cell.incident} ${key} ${cell.target}`, values, key !== null)
    else {
      const incident = incidents.find((i) => i.id === cell.incident)!
      for (const s of incident.attributions) {
        for (const i of s.initiators) {
          put(`${cell.incident} ${s.id}`, of === 'source' ? [i.country.key] : values, i.country.key !== null)
        }
      }
    }
  }
  const counted = [...byUnit.values()].filter((u) => denominator === 'all' || u.known)
  const rows = new Map<string, number>()
  for (const { values } of counted) {
    for (const value of values) {
      rows.set(value, (rows.get(value) ?? 0) + (multi === 'count' ? 1 : 1 / values.size))
    }
  }
  return { total: counted.length, rows: Object.fromEntries([...rows].sort()) }
}

const units: Unit[] = ['incident', 'attribution', 'pair']
const cases = units.flatMap((unit) =>
  (['source', 'target', 'target.sector', 'target.group', 'class', 'year'] as Dimension[]).flatMap((of) =>
    (['all', 'attributed'] as Denominator[]).flatMap((denominator) =>
      (unit === 'pair' ? ['count'] : ['count', 'fraction']).map(
        (multi) => [unit, of, denominator, multi as Multi] as const,
      ),
    ),
  ),
)

test.each(cases)('%s by %s of %s, %s, equals the definition', async (unit, of, denominator, multi) => {
  const where = [
    { dimension: 'target.category' as const, values: ['State institutions / political system', 'Media'] },
    { dimension: 'type' as const, values: ['Disruption', 'Data theft', 'Something new'] },
  ]
  const keep = (cell: Cell) => where[0].values.includes(cell.category) && where[1].values.includes(cell.type)
  const [table] = await computeShares(
    store,
    { of, where, unit, denominator, multi, reading: 'repaired' },
    'en',
  )
  const wanted = expected(unit, of, denominator, multi, keep)
  const got = Object.fromEntries(
    [...table.rows].sort((a, b) => (a.value < b.value ? -1 : 1)).map((r) => [r.value, r.count]),
  )
  expect(Object.keys(got)).toEqual(Object.keys(wanted.rows))
  for (const [value, count] of Object.entries(wanted.rows)) expect(got[value]).toBeCloseTo(count, 9)
  if (table.rows.length > 0) expect(table.rows[0].denominator).toBe(wanted.total)
})

const plain = { unit: 'incident', denominator: 'all', multi: 'count', reading: 'repaired' } as const

test('a condition on what is shared out picks rows and leaves the denominator alone', async () => {
  const [all] = await computeShares(store, { ...plain, of: 'source', where: [] }, 'en')
  const [one] = await computeShares(
    store,
    { ...plain, of: 'source', where: [{ dimension: 'source', values: ['CN', 'BR'] }] },
    'en',
  )
  expect(one.rows[0]).toEqual(all.rows.find((r) => r.value === 'CN'))
  expect(one.rows[1]).toMatchObject({ value: 'BR', label: 'Brazil', count: 0, percent: 0 })
})

test('kinds of missing are told apart, and the basis is in words', async () => {
  const where = [{ dimension: 'target.sector' as const, values: ['government'] }]
  const [table] = await computeShares(store, { ...plain, of: 'source', where }, 'id')
  expect(Object.keys(table.basis.unknown_kinds).sort()).toEqual(['not-available', 'unknown'])
  expect(table.basis.text).toContain('sektor = Pemerintah dan lembaga negara')
  expect(table.basis.units).toBe(table.basis.attributed + table.basis.unknown)
})

test('an impossible filter counts nothing', async () => {
  const where = [
    { dimension: 'year' as const, values: ['2011'] },
    { dimension: 'year' as const, values: ['2012'] },
  ]
  const [table] = await computeShares(store, { ...plain, of: 'source', where }, 'en')
  expect([table.basis.units, table.rows]).toEqual([0, []])
})

test('pairs are not shared out', async () => {
  const question = { ...plain, of: 'source', where: [], unit: 'pair', multi: 'fraction' } as const
  await expect(computeShares(store, question, 'en')).rejects.toMatchObject({ code: 'atlas-query' })
})

test.each([
  // Newcombe 1998, table I, method 3
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Wilson %i of %i', (count, total, low, high) => {
  const interval = wilson(count, total)!
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

test('no interval without units', () => {
  expect(wilson(0, 0)).toBe(null)
})
