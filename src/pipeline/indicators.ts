/** Indicators: into the store from STIX files, and out of it for a scan. */
import type { Indicator } from '../model/indicator.ts'
import { canonicalJson, uuid5 } from '../model/ids.ts'
import { wantedOfOne } from '../recognisers/known-indicator/needles.ts'
import type { PutResult, Query, Store, TableDefinition } from '../store/store.ts'
import { indicatorsBySource } from '../store/queries/indicators-by-source.ts'
import { indicatorsCurrent } from '../store/queries/indicators-current.ts'
import { indicatorsKnown } from '../store/queries/indicators-known.ts'
import { indicatorsTable } from '../store/queries/indicators-table.ts'
import { warninglistsCurrent, warninglistsUsed } from '../store/queries/warninglists.ts'
import { warninglistsTable } from '../store/queries/warninglists-table.ts'
import { IndicatorGatherer, sortableTime } from '../stix/indicator.ts'
import type { Gathered } from '../stix/indicator.ts'
import { findingsOf } from '../stix/import.ts'
import type { Warninglists } from '../stix/misp/warninglist.ts'
import { parsePattern, PatternError } from '../stix/pattern/index.ts'
import type { Issue } from '../stix/pattern/index.ts'
import { readObjects } from '../stix/stream.ts'
import { loadWarninglists, withListed } from './exchange/set-aside.ts'

/** Most indicators that take part in a scan; beyond, those made last. Each costs every worker about a kilobyte. */
export const MAX_SCAN_INDICATORS = 300_000

/** What a server must let through for the functions of this file. */
export const indicatorQueries = [
  indicatorsCurrent,
  indicatorsKnown,
  indicatorsBySource,
  warninglistsCurrent,
  warninglistsUsed,
] as unknown as readonly Query<Record<string, unknown>, unknown>[]
export const indicatorTables: readonly TableDefinition[] = [indicatorsTable, warninglistsTable]

/** Rows of one append: well under what one call to a server may carry. */
const ROWS_A_CALL = 5000

/** The indicators that take part in a scan, in the order of their ids. */
export async function loadIndicators(store: Store): Promise<Indicator[]> {
  await store.append(indicatorsTable, [])
  const rows = await store.run(indicatorsCurrent, { limit: MAX_SCAN_INDICATORS })
  const lists = await loadWarninglists(store)
  const all = rows.map(({ json }) => withListed(JSON.parse(json) as Indicator, lists))
  return all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

export interface StixSource {
  /** as the user named it */
  readonly path: string
  open(): AsyncIterable<Uint8Array>
}

/** What became of indicators that were handed to the store. */
export interface KeptReport {
  indicators: PutResult & { revoked: number }
  /** of the indicators: looked for in logs and captures; set aside as shared; asking for what those do not show */
  use: { used: number; shared: number; unused: number }
  /** read with a warning: paths and spellings that are not in STIX */
  warned: number
  /** not imported: pattern with the place of its mistake, or null where there is none */
  refused: { id: string; pattern: string; issue: Issue | null }[]
}

export interface ImportReport extends KeptReport {
  /** files in order, with what could not be read in them */
  files: { path: string; objects: number; indicators: number; bad: { offset: number; reason: string }[] }[]
  /** indicators in other pattern languages, which are left alone */
  otherLanguages: Record<string, number>
  findings: PutResult
  /** incidents that claim to carry a finding of Perisai and do not: where in it the mistake is */
  refusedFindings: { id: string; at: string }[]
}

export const emptyKept = (): KeptReport => ({
  indicators: { added: 0, changed: 0, unchanged: 0, revoked: 0 },
  use: { used: 0, shared: 0, unused: 0 },
  warned: 0,
  refused: [],
})

/** Puts indicators into the store, whatever format they came in. Those whose pattern cannot be read are listed. */
export async function keepIndicators(
  store: Store,
  gathered: readonly Gathered[],
  report: KeptReport,
  lists?: Warninglists,
): Promise<void> {
  const excused = lists ?? (await loadWarninglists(store))
  const good = gathered.filter(
    ({ indicator, revoked }) => revoked || isReadable(withListed(indicator, excused), report),
  )
  await store.append(indicatorsTable, [])
  for (let start = 0; start < good.length; start += ROWS_A_CALL) {
    await putIndicators(store, good.slice(start, start + ROWS_A_CALL), report)
  }
}

/**
 * Imports indicators, and findings that another Perisai exported. What cannot be read is listed and costs the rest
 * nothing; importing the same again changes nothing.
 */
export async function importStix(
  store: Store,
  sources: readonly StixSource[],
  actor: string,
  { quiet = false }: { /** the caller writes to the ledger */ quiet?: boolean } = {},
): Promise<ImportReport> {
  const report: ImportReport = {
    ...emptyKept(),
    files: [],
    otherLanguages: {},
    findings: { added: 0, changed: 0, unchanged: 0 },
    refusedFindings: [],
  }
  const gatherer = new IndicatorGatherer()
  for (const source of sources) await readSource(store, source, gatherer, report)
  report.otherLanguages = Object.fromEntries(gatherer.otherLanguages)
  report.refused = gatherer.unusable.map(({ id }) => ({ id, pattern: '', issue: null }))
  await keepIndicators(store, gatherer.all(), report)
  if (quiet) return report
  const subject = sources
    .map(({ path }) => path)
    .join(', ')
    .slice(0, 1000)
  await store.appendLedger([
    {
      action: 'imported',
      actor,
      subject,
      detail: {
        format: 'stix',
        objects: report.files.reduce((sum, { objects }) => sum + objects, 0),
        indicators: report.indicators,
        findings: report.findings,
        errors:
          report.refused.length +
          report.refusedFindings.length +
          report.files.reduce((sum, { bad }) => sum + bad.length, 0),
      },
    },
  ])
  return report
}

async function readSource(
  store: Store,
  source: StixSource,
  gatherer: IndicatorGatherer,
  report: ImportReport,
): Promise<void> {
  const file: ImportReport['files'][number] = { path: source.path, objects: 0, indicators: 0, bad: [] }
  report.files.push(file)
  const feed = source.path.split(/[\\/]/).at(-1) ?? source.path
  for await (const items of readObjects(source.open())) {
    const incidents: unknown[] = []
    for (const item of items) {
      if (item.kind === 'bad') file.bad.push({ offset: item.offset, reason: item.reason })
      if (item.kind !== 'object') continue
      const type = (item.value as { type?: unknown } | null)?.type
      file.objects++
      if (type === 'indicator') file.indicators++
      if (type === 'incident') incidents.push(item.value)
      else gatherer.add(item.value, feed)
    }
    const { findings, rejected } = findingsOf({ objects: incidents })
    report.refusedFindings.push(...rejected)
    if (findings.length === 0) continue
    const put = await store.putFindings(findings)
    for (const key of ['added', 'changed', 'unchanged'] as const) report.findings[key] += put[key]
  }
}

function isReadable(indicator: Indicator, report: KeptReport): boolean {
  try {
    const { warnings } = parsePattern(indicator.pattern, { version: indicator.patternVersion, lenient: true })
    if (warnings.length > 0) report.warned++
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    report.refused.push({ id: indicator.id, pattern: indicator.pattern, issue: error.issue })
    return false
  }
  report.use[wantedOfOne(indicator, 0, () => {})]++
  return true
}

async function putIndicators(store: Store, batch: readonly Gathered[], report: KeptReport): Promise<void> {
  const known = new Map<string, Set<string>>()
  const ids = batch.map(({ indicator }) => indicator.id)
  for (const { id, hash } of await store.run(indicatorsKnown, { ids })) {
    known.set(id, (known.get(id) ?? new Set()).add(hash))
  }
  const rows: unknown[][] = []
  const now = new Date().toISOString()
  for (const { indicator, revoked, undated } of batch) {
    const content = undated ? { ...indicator, validFrom: '', modified: '' } : indicator
    const hash = uuid5(canonicalJson({ indicator: content, revoked }))
    const before = known.get(indicator.id)
    if (before?.has(hash)) {
      report.indicators.unchanged++
      continue
    }
    // the same twice in one import is one version
    known.set(indicator.id, (before ?? new Set<string>()).add(hash))
    if (revoked) report.indicators.revoked++
    else if (before) report.indicators.changed++
    else report.indicators.added++
    const made = sortableTime(indicator.modified)
    rows.push([indicator.id, made, now, indicator.source, revoked, hash, JSON.stringify(indicator)])
  }
  if (rows.length > 0) await store.append(indicatorsTable, rows)
}
