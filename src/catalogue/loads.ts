/** Which releases are there, and which of them is meant by a name. */
import { PerisaiError } from '../model/problem.ts'
import type { Store } from '../store/store.ts'
import { untilWritten } from '../store/until-written.ts'
import { catalogueSource } from './sources.ts'
import { loads as loadsQuery } from './queries/loads.ts'
import type { LoadRow } from './queries/loads.ts'
import { catalogueTables } from './tables.ts'

const prepared = new WeakSet<Store>()

/** Makes the catalogue's tables where they are not there yet. */
export async function prepareCatalogue(store: Store): Promise<void> {
  if (prepared.has(store)) return
  for (const table of catalogueTables) await store.append(table, [])
  prepared.add(store)
}

/** A release as it stands now, and whether it is the newest of its catalogue. */
export interface CurrentLoad extends LoadRow {
  readonly kind: 'incidents' | 'actors'
  readonly latest: boolean
  /** versions of the same release that this one stands in front of, latest first */
  readonly earlier: readonly LoadRow[]
}

/** Every question begins with it, and imports are rare. */
const known = untilWritten<LoadRow[]>((store) => store.run(loadsQuery, {}))

/** Every load that was ever finished, and every removal. */
export async function allLoads(store: Store): Promise<LoadRow[]> {
  await prepareCatalogue(store)
  return known(store)
}

/** One entry a data set, newest data first within a catalogue. */
export async function currentLoads(store: Store): Promise<CurrentLoad[]> {
  const rows = await allLoads(store)
  const byDataset = new Map<string, LoadRow[]>()
  for (const row of rows) {
    const list = byDataset.get(row.dataset)
    if (list) list.push(row)
    else byDataset.set(row.dataset, [row])
  }
  const current = [...byDataset.values()].flatMap(([{ kind, ...first }, ...earlier]) =>
    kind === 'removed' ? [] : [{ ...first, kind, earlier: earlier.filter((e) => e.kind !== 'removed') }],
  )
  const newest = new Map<string, LoadRow>()
  for (const load of current) {
    const best = newest.get(load.catalogue)
    if (!best || isNewer(load, best)) newest.set(load.catalogue, load)
  }
  return current
    .map((load) => ({ ...load, latest: newest.get(load.catalogue)?.load === load.load }))
    .sort((a, b) => a.catalogue.localeCompare(b.catalogue) || (isNewer(a, b) ? -1 : 1))
}

/** By the years that it covers, then by its number, then by when it was loaded. */
function isNewer(a: LoadRow, b: LoadRow): boolean {
  const years = (a.year_to ?? 0) - (b.year_to ?? 0)
  if (years !== 0) return years > 0
  // the reduced table of a year stands behind the full one
  const release = a.release.localeCompare(b.release, 'en', { numeric: true })
  const reduced = Number(b.release.endsWith('reduced')) - Number(a.release.endsWith('reduced'))
  return (reduced || release || a.imported.localeCompare(b.imported)) > 0
}

/**
 * The releases that names mean: a data set (eurepoc-2023-12), or a catalogue (eurepoc) for its newest release. Without names:
 * the newest release of each catalogue of incidents.
 * @throws PerisaiError dataset-unknown
 */
export async function chooseLoads(
  store: Store,
  names: readonly string[] | undefined,
  kind: CurrentLoad['kind'] = 'incidents',
): Promise<CurrentLoad[]> {
  const current = (await currentLoads(store)).filter((load) => load.kind === kind)
  if (!names || names.length === 0) return current.filter((load) => load.latest)
  const chosen = names.flatMap((name) => {
    if (name === 'all') return current
    const found =
      current.find((load) => load.dataset === name) ??
      current.find((load) => load.catalogue === name && load.latest)
    if (!found)
      throw new PerisaiError('dataset-unknown', { name, known: current.map((l) => l.dataset).join(', ') })
    return [found]
  })
  return [...new Map(chosen.map((load) => [load.load, load])).values()]
}

/** A data set of picked examples, over which a share says nothing about the world. */
export const isSelection = ({ catalogue }: Pick<LoadRow, 'catalogue'>): boolean =>
  catalogueSource(catalogue)?.selection === true

/**
 * The releases to count on. Picked examples are counted where they were asked for by name, or where there is nothing else,
 * so that a first start shows something; whoever shows the figures shows what they leave out.
 * @throws PerisaiError dataset-unknown
 */
export async function loadsToCount(
  store: Store,
  names: readonly string[] | undefined,
): Promise<CurrentLoad[]> {
  const loads = await chooseLoads(store, names)
  const named = (load: CurrentLoad) =>
    names?.some((name) => name === load.dataset || name === load.catalogue) === true
  const counted = loads.filter((load) => !isSelection(load) || named(load))
  return counted.length > 0 ? counted : loads
}
