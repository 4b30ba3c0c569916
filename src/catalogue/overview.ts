/** What a page about the catalogue needs: the data sets, what can be chosen, and flows between two dimensions. */
import type { Condition, Dataset, Dimension, Facets, Flows, ImportReport, Reading } from '../model/atlas.ts'
import { PerisaiError } from '../model/problem.ts'
import type { Lang } from '../model/taxonomy.ts'
import type { Store } from '../store/store.ts'
import { regions } from './geo/regions.ts'
import { currentLoads, isSelection, loadsToCount } from './loads.ts'
import type { CurrentLoad } from './loads.ts'
import { crossDimensions, crossQuery } from './queries/cross.ts'
import type { CrossDimension } from './queries/cross.ts'
import { shareQuery } from './queries/shares.ts'
import { computeShares, shareParams } from './shares/compute.ts'
import { rowsOnce } from './shares/known.ts'
import { valueLabel } from './shares/texts.ts'
import { catalogueSource } from './sources.ts'

/** Every data set that is here; with `withReports` what was odd when it was imported. */
export async function listDatasets(store: Store, lang: Lang, withReports = false): Promise<Dataset[]> {
  return (await currentLoads(store)).map((load) => datasetOf(load, lang, withReports))
}

function datasetOf(load: CurrentLoad, lang: Lang, withReport: boolean): Dataset {
  const source = catalogueSource(load.catalogue)
  return {
    id: load.dataset,
    catalogue: load.catalogue,
    name: source?.name ?? load.catalogue,
    release: load.release,
    kind: load.kind,
    incidents: load.incidents,
    statements: load.statements,
    actors: load.actors,
    years:
      load.year_from === null || load.year_to === null ? null : { from: load.year_from, to: load.year_to },
    imported: load.imported,
    retrieved: load.retrieved,
    origin: load.origin,
    sha256: load.sha256,
    latest: load.latest,
    publisher: source?.publisher ?? '',
    homepage: source?.homepage ?? '',
    licence: source?.licence ?? '',
    citation: source?.citation ?? '',
    bias: source?.bias[lang] ?? '',
    selection: isSelection(load),
    ...(withReport ? { report: JSON.parse(load.report) as ImportReport } : {}),
  }
}

const facetDimensions = [
  'source',
  'source.type',
  'target',
  'target.sector',
  'class',
  'year',
] as const satisfies readonly Dimension[]

/** Facts of a load never change, so that what can be chosen among them need not be counted again for every page. */
const known = new WeakMap<Store, Map<string, Facets>>()
const KEPT = 64

/**
 * What can be chosen in a filter, with how many incidents each value would leave; summed over the data sets, which is why
 * these numbers are for choosing only.
 */
export async function facetsOf(
  store: Store,
  where: readonly Condition[],
  datasets: readonly string[] | undefined,
  lang: Lang,
): Promise<Facets> {
  const loads = await loadsToCount(store, datasets)
  const key = JSON.stringify([loads.map(({ load }) => load), where, lang])
  const kept = known.get(store) ?? new Map<string, Facets>()
  known.set(store, kept)
  const before = kept.get(key)
  if (before) return before
  const facets = await Promise.all(
    facetDimensions.map(async (dimension) => {
      const params = shareParams(loads, { where, reading: 'repaired' }, dimension)
      const rows = loads.length === 0 ? [] : await rowsOnce(store, shareQuery('incident', dimension), params)
      const counts = new Map<string, number>()
      for (const row of rows) if (row.kind === 'r') counts.set(row.v!, (counts.get(row.v!) ?? 0) + row.units)
      const values = [...counts].map(([value, incidents]) => ({
        value,
        label: valueLabel(dimension, value, lang),
        incidents,
      }))
      values.sort((a, b) =>
        dimension === 'year'
          ? a.value.localeCompare(b.value)
          : b.incidents - a.incidents || a.label.localeCompare(b.label, lang),
      )
      return { dimension, values }
    }),
  )
  const answer = {
    datasets: loads.map((load) => load.dataset),
    facets,
    regions: regions
      .filter((r) => r.members.length > 0)
      .map((r) => ({ id: r.id, label: r.name[lang], members: [...r.members] })),
  }
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!)
  kept.set(key, answer)
  return answer
}

export interface FlowQuestion {
  readonly rows: CrossDimension
  readonly columns: CrossDimension
  readonly where: readonly Condition[]
  readonly dataset?: string
  readonly reading: Reading
  readonly limit: number
}

/**
 * Incidents by two dimensions within one data set, largest first. An incident with several values stands in several cells,
 * so that cells must not be added up.
 * @throws PerisaiError dataset-unknown, atlas-query
 */
export async function flowsOf(store: Store, question: FlowQuestion, lang: Lang): Promise<Flows> {
  const { rows, columns, where, reading, limit } = question
  const query = crossQuery(rows, columns)
  if (!query)
    throw new PerisaiError('atlas-query', {
      reason: `rows=${rows}, columns=${columns}: ${crossDimensions.join(', ')}`,
    })
  const loads = await loadsToCount(store, question.dataset === undefined ? undefined : [question.dataset])
  // the broadest of the political catalogues, where it is there
  const load = loads.find((l) => l.catalogue === 'eurepoc') ?? loads[0]
  if (!load) throw new PerisaiError('dataset-unknown', { name: question.dataset ?? '', known: '' })
  const datasets = [load.dataset]
  const [found, [{ basis }]] = await Promise.all([
    rowsOnce(store, query, shareParams([load], { where, reading })),
    computeShares(
      store,
      { of: rows, where, datasets, unit: 'incident', denominator: 'all', multi: 'count', reading, limit: 0 },
      lang,
    ),
  ])
  const sorted = found.toSorted(
    (a, b) => b.incidents - a.incidents || a.a.localeCompare(b.a) || a.b.localeCompare(b.b),
  )
  const cells = sorted.slice(0, limit).map(({ a, b, incidents }) => ({
    row: a,
    row_label: valueLabel(rows, a, lang),
    column: b,
    column_label: valueLabel(columns, b, lang),
    count: incidents,
  }))
  return { dataset: load.dataset, basis, rows, columns, cells, more: Math.max(0, found.length - limit) }
}
