/** Shares with their basis: one table a data set, never one over several, because catalogues describe the same incidents. */
import type {
  Basis,
  Condition,
  Denominator,
  Dimension,
  Multi,
  Reading,
  ShareRow,
  ShareTable,
  Unit,
} from '../../model/atlas.ts'
import { PerisaiError } from '../../model/problem.ts'
import type { Lang } from '../../model/taxonomy.ts'
import type { Store } from '../../store/store.ts'
import { loadsToCount } from '../loads.ts'
import type { CurrentLoad } from '../loads.ts'
import { shareQuery } from '../queries/shares.ts'
import type { ShareParams, ShareResult } from '../queries/shares.ts'
import { ANY, columns, dimensions, parameterOf } from './dimensions.ts'
import { rowsOnce } from './known.ts'
import { basisText, valueLabel } from './texts.ts'
import { wilson } from './wilson.ts'

export interface ShareQuestion {
  readonly of: Dimension
  readonly where: readonly Condition[]
  readonly datasets?: readonly string[]
  readonly unit: Unit
  readonly denominator: Denominator
  readonly multi: Multi
  readonly reading: Reading
  /** rows a table; all by default */
  readonly limit?: number
}

/**
 * Counts shares. A condition on the dimension that is shared out picks the rows to show and leaves the denominator alone.
 * @throws PerisaiError dataset-unknown, atlas-query
 */
export async function computeShares(
  store: Store,
  question: ShareQuestion,
  lang: Lang,
): Promise<ShareTable[]> {
  const { unit, multi, denominator } = question
  if (unit === 'pair' && multi === 'fraction') {
    throw new PerisaiError('atlas-query', { reason: 'unit=pair, multi=fraction: a pair has one source' })
  }
  const loads = await loadsToCount(store, question.datasets)
  if (loads.length === 0) return []
  const results = await rowsOnce(
    store,
    shareQuery(unit, question.of),
    shareParams(loads, question, question.of),
  )
  return loads.map((load) => {
    const own = results.filter((row) => row.load === load.load)
    const basis = basisOf(load, question, own, lang)
    const total = denominator === 'all' ? basis.units : basis.attributed
    const picked = question.where.find(({ dimension }) => dimension === question.of)
    const rows = own
      .filter((row) => row.kind === 'r' && (!picked || picked.values.includes(row.v!)))
      .map((row) => shareRow(row, question.of, countOf(row, denominator, multi), total, lang))
      .filter((row) => row.count > 0)
      .sort(
        (a, b) => b.count - a.count || a.label.localeCompare(b.label, lang) || a.value.localeCompare(b.value),
      )
    for (const value of picked?.values ?? []) {
      // what was asked for and is not there is 0 of so many, and not silence
      if (picked!.values.length <= 10 && !rows.some((row) => row.value === value)) {
        rows.push(shareRow({ v: value }, question.of, 0, total, lang))
      }
    }
    const limit = question.limit ?? rows.length
    return { basis, rows: rows.slice(0, limit), more: Math.max(0, rows.length - limit) }
  })
}

/** Values of every filter, ANY where there is none; the query of a share has none on what it shares out (`without`). */
export function shareParams(
  loads: readonly CurrentLoad[],
  { where, reading }: Pick<ShareQuestion, 'where' | 'reading'>,
  ...without: readonly Dimension[]
): ShareParams {
  const params: ShareParams = {
    loads: loads.map(({ load }) => load),
    skip: reading === 'published' ? 2 : 1,
  }
  for (const dimension of dimensions) {
    if (without.includes(dimension)) continue
    const conditions = where.filter((condition) => condition.dimension === dimension)
    // several conditions on one dimension must all hold, and a value holds only where all lists have it
    params[parameterOf(dimension)] =
      conditions.length === 0 ? [ANY] : intersection(conditions.map((c) => c.values))
  }
  return params
}

function intersection(lists: readonly (readonly string[])[]): string[] {
  const common = lists.reduce<readonly string[]>(
    (kept, list) => kept.filter((value) => list.includes(value)),
    lists[0],
  )
  // the engine needs a list with a type, and no value is empty
  return common.length > 0 ? common.filter((value) => value !== ANY) : ['']
}

function countOf(row: ShareResult, denominator: Denominator, multi: Multi): number {
  if (denominator === 'all') return multi === 'count' ? row.units : row.fraction
  return multi === 'count' ? row.attributed : row.fraction_attributed
}

function basisOf(
  load: CurrentLoad,
  question: ShareQuestion,
  rows: readonly ShareResult[],
  lang: Lang,
): Basis {
  const { of, unit, denominator, multi, reading } = question
  const totals = rows.find((row) => row.kind === 't')
  const missing = rows.filter((row) => row.kind === 'm')
  const basis = {
    dataset: load.dataset,
    catalogue: load.catalogue,
    release: load.release,
    imported: load.imported,
    sha256: load.sha256,
    of,
    where: [...question.where],
    unit,
    denominator,
    multi,
    reading,
    units: totals?.units ?? 0,
    attributed: totals?.attributed ?? 0,
    unknown: totals?.unknown ?? 0,
    unknown_kinds: Object.fromEntries(missing.map((row) => [row.v!, row.units])),
    overlapping: multi === 'count' || columns[of].overlapping === true,
  }
  return { ...basis, text: basisText(basis, question.where, lang) }
}

function shareRow(
  { v }: Pick<ShareResult, 'v'>,
  of: Dimension,
  count: number,
  denominator: number,
  lang: Lang,
): ShareRow {
  const interval = wilson(count, denominator)
  return {
    value: v!,
    label: valueLabel(of, v!, lang),
    count,
    denominator,
    percent: denominator > 0 ? (100 * count) / denominator : null,
    low: interval && 100 * interval.low,
    high: interval && 100 * interval.high,
  }
}
