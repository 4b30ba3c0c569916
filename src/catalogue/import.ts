/**
 * An import: files of one catalogue into the store. Everything is read and checked first; rows then go under a number of
 * their own, and the last append, of one row, makes them the present release. Whatever goes wrong before leaves what was
 * there in front.
 */
import { createHash, randomInt } from 'node:crypto'
import type { ImportReport } from '../model/atlas.ts'
import { canonicalJson, uuid5 } from '../model/ids.ts'
import type { Actor, StoredIncident } from '../model/incident.ts'
import { PerisaiError } from '../model/problem.ts'
import type { Store, TableDefinition } from '../store/store.ts'
import type { CatalogueFile } from './files/content.ts'
import { importers } from './importers/index.ts'
import type { ActorDraft, Importer, IncidentDraft } from './importers/importer.ts'
import { Report } from './importers/report.ts'
import { findLinks } from './links/find.ts'
import { allLoads, currentLoads } from './loads.ts'
import type { CurrentLoad } from './loads.ts'
import type { LoadRow } from './queries/loads.ts'
import { addActor, addIncident, emptyRows } from './rows.ts'
import type { CatalogueRows } from './rows.ts'
import {
  actorsTable,
  factsTable,
  incidentsTable,
  keysTable,
  linksTable,
  loadsTable,
  MAX_LOAD,
  namesTable,
  statementsTable,
} from './tables.ts'

/** Raised when importers read the same file differently: then the same content is a new version after all. */
const IMPORTERS = 2

export interface ImportOptions {
  /** instead of the one that the importer finds */
  readonly release?: string
  /** when the files were fetched from their official address, RFC 3339; absent for files at hand */
  readonly retrieved?: string
  /** address, or what to call the files at hand */
  readonly origin?: string
  readonly actor: string
}

export function importerOf(catalogue: string): Importer {
  const found = importers.find((importer) => importer.catalogue === catalogue)
  if (found) return found
  const known = importers.map((importer) => importer.catalogue).join(', ')
  throw new PerisaiError('catalogue-unknown', { name: catalogue, known })
}

/**
 * Imports files as a release of `catalogue`. The same content a second time changes nothing.
 * @throws PerisaiError catalogue-*: nothing was changed
 */
export async function importCatalogue(
  store: Store,
  catalogue: string,
  files: readonly CatalogueFile[],
  options: ImportOptions,
): Promise<ImportReport> {
  const importer = importerOf(catalogue)
  const report = new Report()
  const read = importer.read(files, report)
  if (read.incidents.length === 0 && read.actors.length === 0) {
    throw new PerisaiError('catalogue-empty', { file: files.map((f) => f.name).join(', ') })
  }
  const release = releaseName(options.release ?? read.release)
  const dataset = `${catalogue}-${release}`
  const sha256 = fingerprint(catalogue, release, files)
  const loads = await currentLoads(store)
  const before = loads.find((load) => load.dataset === dataset)
  const head = {
    dataset,
    catalogue,
    release,
    files: files.slice(0, 50).map(({ name, bytes, sha256: sum }) => ({ name, bytes, sha256: sum })),
    ...report.result(),
  }
  if (before?.sha256 === sha256) {
    const { incidents, statements, actors } = before
    return { ...head, incidents, statements, actors, links: 0, unchanged: true, replaces: null }
  }
  const ever = await allLoads(store)
  const load = freeNumber(ever)
  const rows = emptyRows()
  let n = 0
  for (const draft of read.incidents)
    addIncident(rows, load, n++, finished(draft, catalogue, dataset, release))
  n = 0
  for (const draft of read.actors)
    addActor(rows, load, n++, finishedActor(draft, catalogue, dataset, release))
  await appendAll(store, rows)
  const links =
    rows.incidents.length > 0 ? await findLinks(store, load, otherCatalogues(loads, catalogue)) : []
  await store.append(linksTable, links)
  const statements = rows.incidents.reduce((sum, row) => sum + (row[9] as number), 0)
  const result: ImportReport = {
    ...head,
    incidents: read.incidents.length,
    statements,
    actors: read.actors.length,
    links: links.length,
    unchanged: false,
    replaces: before?.imported ?? null,
  }
  await store.append(loadsTable, [loadRow(load, sha256, result, rows, options, momentAfter(ever))])
  await store.appendLedger([
    {
      action: 'catalogue-imported',
      actor: options.actor,
      subject: dataset,
      detail: { sha256, incidents: result.incidents, actors: result.actors, origin: options.origin ?? '' },
    },
  ])
  return result
}

/** What a release may be called in a name of a data set. */
function releaseName(text: string): string {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9.+_-]+/g, '-')
    .slice(0, 40)
  if (/^[a-z0-9]/.test(name)) return name
  throw new PerisaiError('wrong-use', { reason: `--release ${text}: a-z, 0-9, . + _ -` })
}

function fingerprint(catalogue: string, release: string, files: readonly CatalogueFile[]): string {
  const content = { catalogue, release, importers: IMPORTERS, files: files.map((f) => f.sha256).sort() }
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}

/** A number that no release has, not even one that was broken off: those are not in the list, so it is drawn. */
function freeNumber(ever: readonly LoadRow[]): number {
  const taken = new Set(ever.map(({ load }) => load))
  for (;;) {
    const number = randomInt(1, MAX_LOAD)
    if (!taken.has(number)) return number
  }
}

/** Releases of one catalogue describe the same incidents anyway. */
const otherCatalogues = (loads: readonly CurrentLoad[], catalogue: string): number[] =>
  loads.filter((load) => load.kind === 'incidents' && load.catalogue !== catalogue).map((load) => load.load)

const idOf = (catalogue: string, nativeId: string): string => uuid5(`catalogue ${catalogue} ${nativeId}`)

function finished(draft: IncidentDraft, catalogue: string, dataset: string, release: string): StoredIncident {
  const { file, row, ...rest } = draft
  const provenance = { dataset, release, file: file.name, row, sha256: file.sha256 }
  return { id: idOf(catalogue, draft.native_id), dataset, ...rest, provenance }
}

function finishedActor(draft: ActorDraft, catalogue: string, dataset: string, release: string): Actor {
  const { file, row, ...rest } = draft
  const provenance = { dataset, release, file: file.name, row, sha256: file.sha256 }
  return { id: idOf(catalogue, draft.native_id), dataset, ...rest, provenance }
}

/** So many rows go in one call: one body for a store that another process holds. */
const ROWS_A_CALL = 5000

async function appendAll(store: Store, rows: CatalogueRows): Promise<void> {
  const parts: [TableDefinition, readonly (readonly unknown[])[]][] = [
    [incidentsTable, rows.incidents],
    [factsTable, rows.facts],
    [statementsTable, rows.statements],
    [keysTable, rows.keys],
    [actorsTable, rows.actors],
    [namesTable, rows.names],
  ]
  const step = (table: TableDefinition) =>
    store.dialect === 'memory' ? Infinity : table === incidentsTable ? ROWS_A_CALL : ROWS_A_CALL * 10
  for (const [table, all] of parts) {
    const size = step(table)
    for (let start = 0; start < all.length; start += size)
      await store.append(table, all.slice(start, start + size))
  }
}

/** Now, and in any case after all that was loaded before: the order of versions hangs on it. */
function momentAfter(ever: readonly LoadRow[]): string {
  const last = ever.reduce((max, { imported }) => Math.max(max, Date.parse(imported)), 0)
  return new Date(Math.max(Date.now(), last + 1)).toISOString()
}

/**
 * Takes data sets out: one by its name, or all of a catalogue. Nothing is erased: a row that says so stands in front, and
 * importing the same content again puts another in front of that.
 * @returns what was taken out
 * @throws PerisaiError dataset-unknown
 */
export async function removeDatasets(store: Store, name: string, actor: string): Promise<CurrentLoad[]> {
  const loads = await currentLoads(store)
  const exact = loads.filter((load) => load.dataset === name)
  const gone = exact.length > 0 ? exact : loads.filter((load) => load.catalogue === name)
  if (gone.length === 0)
    throw new PerisaiError('dataset-unknown', { name, known: loads.map((l) => l.dataset).join(', ') })
  for (const { dataset, catalogue, release, origin, sha256 } of gone) {
    const ever = await allLoads(store)
    const head = [freeNumber(ever), dataset, catalogue, release, 'removed', momentAfter(ever), null, origin]
    await store.append(loadsTable, [[...head, sha256, 0, 0, 0, null, null, '{}']])
  }
  await store.appendLedger(gone.map(({ dataset }) => ({ action: 'removed', actor, subject: dataset })))
  return gone
}

function loadRow(
  load: number,
  sha256: string,
  report: ImportReport,
  rows: CatalogueRows,
  options: ImportOptions,
  imported: string,
): unknown[] {
  const years = rows.incidents.map((row) => row[8] as number | null).filter((year) => year !== null)
  return [
    load,
    report.dataset,
    report.catalogue,
    report.release,
    report.incidents > 0 ? 'incidents' : 'actors',
    imported,
    options.retrieved ?? null,
    options.origin ??
      report.files
        .map((f) => f.name)
        .join(', ')
        .slice(0, 500),
    sha256,
    report.incidents,
    report.statements,
    report.actors,
    years.length > 0 ? years.reduce((a, b) => Math.min(a, b)) : null,
    years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : null,
    JSON.stringify(report),
  ]
}
