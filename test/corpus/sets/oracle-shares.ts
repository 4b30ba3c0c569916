/**
 * Every share that an independent program counted on the same files: totals, attributed, and for each source the count, the
 * per cent of both denominators and the fractional count, to 0.01 percentage points. Counted as the files stand and with
 * the names in them, as the oracle does.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { computeShares } from '../../../src/catalogue/shares/compute.ts'
import type { Condition, Denominator, Dimension, Multi, ShareTable } from '../../../src/model/atlas.ts'
import type { Store } from '../../../src/store/store.ts'
import type { CorpusSet } from '../set.ts'
import { corpusCatalogue } from './catalogue.ts'

interface Group {
  dataset: string
  dimension: string
  key: string
  incidents_total: number
  incidents_attributed: number
  by_source: {
    source: string
    incidents: number
    pct_all: number
    pct_attributed: number
    fractional: number
    pct_fractional: number
  }[]
}

const dimensionOf: Readonly<Record<string, Dimension>> = {
  receiver_category: 'target.category',
  receiver_category_subcode: 'target.subcategory',
  receiver_region: 'target.group',
  incident_type: 'type',
  industry: 'target.category',
  Category: 'target.category',
  year: 'year',
}

/** The names that the oracle writes in CFR's place, to split at commas. */
const cfrNames: Readonly<Record<string, string>> = {
  "Korea (Democratic People's Republic of)": 'North Korea',
  'Korea (Republic of)': 'South Korea',
  'Iran (Islamic Republic of)': 'Iran',
  'Palestine, State of': 'Palestine',
}

export const oracleShares: CorpusSet = {
  name: 'oracle-shares',
  async run(corpus) {
    const file = join(corpus, 'catalogue/oracle_shares.json')
    const catalogue = await corpusCatalogue(corpus)
    if (!catalogue || !existsSync(file)) return null
    const groups = JSON.parse(readFileSync(file, 'utf8')) as Group[]
    const failures: string[] = []
    let sources = 0
    for (const group of groups) {
      sources += group.by_source.length
      const wrong = await compare(catalogue.store, group)
      if (wrong.length > 0)
        failures.push(`${group.dataset} ${group.dimension} ${group.key}: ${wrong.join('; ')}`)
    }
    const cases = groups.length
    return { cases, passed: cases - failures.length, failed: failures.length, notes: { sources }, failures }
  },
}

function conditions({ dimension, key }: Group): Condition[] {
  if (dimension === 'all') return []
  if (!dimension.startsWith('gov x ')) return [{ dimension: dimensionOf[dimension], values: [key] }]
  return [
    { dimension: 'target.category', values: ['State institutions / political system'] },
    { dimension: dimensionOf[dimension.slice(6)], values: [key.slice(key.indexOf('|') + 1)] },
  ]
}

async function compare(store: Store, group: Group): Promise<string[]> {
  const tables = new Map<string, ShareTable>()
  for (const [denominator, multi] of [
    ['all', 'count'],
    ['attributed', 'count'],
    ['attributed', 'fraction'],
  ] as [Denominator, Multi][]) {
    const question = {
      of: 'source.name' as const,
      where: conditions(group),
      datasets: [group.dataset],
      unit: 'incident' as const,
      reading: 'published' as const,
      denominator,
      multi,
    }
    const [table] = await computeShares(store, question, 'en')
    tables.set(`${denominator} ${multi}`, table)
  }
  const wrong: string[] = []
  const check = (what: string, expected: number, got: number | null | undefined, tolerance: number) => {
    if (got === null || got === undefined || Math.abs(expected - got) > tolerance) {
      wrong.push(`${what} expected ${expected}, got ${got}`)
    }
  }
  const all = tables.get('all count')!
  check('total', group.incidents_total, all.basis.units, 0)
  check('attributed', group.incidents_attributed, all.basis.attributed, 0)
  for (const expected of group.by_source) {
    const nameOf = (value: string) => (group.dataset.startsWith('cfr-') ? (cfrNames[value] ?? value) : value)
    const row = (key: string) => tables.get(key)!.rows.find((r) => nameOf(r.value) === expected.source)
    check(`${expected.source} incidents`, expected.incidents, row('all count')?.count, 0)
    check(`${expected.source} pct_all`, expected.pct_all, row('all count')?.percent, 0.01)
    check(
      `${expected.source} pct_attributed`,
      expected.pct_attributed,
      row('attributed count')?.percent,
      0.01,
    )
    check(`${expected.source} fractional`, expected.fractional, row('attributed fraction')?.count, 0.0001)
    check(
      `${expected.source} pct_fractional`,
      expected.pct_fractional,
      row('attributed fraction')?.percent,
      0.01,
    )
  }
  return wrong
}
