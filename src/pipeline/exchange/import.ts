/**
 * Takes in what other people's tools give, whatever it is: STIX bundles, MISP events and feeds, warninglists, tables of
 * indicators. Each file is known by its content. What is broken is listed with its place; the good rest is kept.
 */
import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { canonicalJson, uuid5 } from '../../model/ids.ts'
import { reasonOf } from '../../model/problem.ts'
import type { PutResult, Store } from '../../store/store.ts'
import { warninglistsCurrent } from '../../store/queries/warninglists.ts'
import { warninglistsTable } from '../../store/queries/warninglists-table.ts'
import { wideOf } from '../../model/wide.ts'
import { readTable } from '../../stix/csv/indicators.ts'
import type { Gathered } from '../../stix/indicator.ts'
import { readMisp } from '../../stix/misp/event.ts'
import { Issues } from '../../stix/misp/issue.ts'
import type { ListIssue } from '../../stix/misp/issue.ts'
import { isWarninglist, readWarninglist } from '../../stix/misp/warninglist.ts'
import type { Warninglist, Warninglists } from '../../stix/misp/warninglist.ts'
import { validateStream } from '../../stix/validate.ts'
import type { StixIssue } from '../../stix/validate.ts'
import { emptyKept, importStix, keepIndicators } from '../indicators.ts'
import type { KeptReport } from '../indicators.ts'
import { filesOf } from './files.ts'
import type { FoundFile } from './files.ts'
import { loadWarninglists } from './set-aside.ts'

/** Largest MISP event, warninglist or table; STIX bundles are streamed and have no limit here. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024
/** Longest warninglist as JSON: one call to a server that holds the store must carry it. */
const MAX_LIST_LENGTH = 32 * 1024 * 1024

export type ExchangeFormat = 'stix' | 'misp' | 'misp-warninglist' | 'csv'

export interface ExchangeReport extends KeptReport {
  path: string
  /** null where the content is none of these */
  format: ExchangeFormat | null
  /** STIX objects, MISP attributes, rows, or entries of a list */
  objects: number
  errors: number
  warnings: number
  /** the first of them */
  issues: (StixIssue | ListIssue)[]
  /** left alone, by what they are: types that no pattern can look for, rules in other languages */
  unsupported: Record<string, number>
  otherLanguages: Record<string, number>
  /** MISP attributes and rows that are not meant for detection */
  notForDetection: number
  sightings: number
  findings: PutResult
  /** name of the warninglist, where it is one, and whether it was known already */
  warninglist?: { name: string; entries: number; unchanged: boolean }
}

/** STIX issues that a report lists one by one, of errors and of warnings. */
const MOST_STIX_ISSUES = 500

function emptyReport(path: string): ExchangeReport {
  return {
    ...emptyKept(),
    path,
    format: null,
    objects: 0,
    errors: 0,
    warnings: 0,
    issues: [],
    unsupported: {},
    otherLanguages: {},
    notForDetection: 0,
    sightings: 0,
    findings: { added: 0, changed: 0, unchanged: 0 },
  }
}

/**
 * Imports files and folders; one report a file, one ledger event a path that was given.
 * @throws PerisaiError not-found, no-permission before anything is imported
 */
export async function importPaths(
  store: Store,
  paths: readonly string[],
  actor: string,
): Promise<ExchangeReport[]> {
  const found = []
  for (const path of paths) found.push({ path, ...(await filesOf(path)) })
  const all: ExchangeReport[] = []
  for (const { path, files, issues } of found) {
    const reports = await importEach(store, files, actor)
    if (issues.errors + issues.warnings > 0) {
      const folder = emptyReport(path)
      folder.format = 'misp'
      addIssues(folder, issues)
      reports.unshift(folder)
    }
    await tell(store, path, reports, actor)
    all.push(...reports)
  }
  return all
}

/** Imports files that have arrived; one report and one ledger event each. */
export async function importFiles(
  store: Store,
  files: readonly FoundFile[],
  actor: string,
): Promise<ExchangeReport[]> {
  const all: ExchangeReport[] = []
  for (const file of files) {
    const reports = await importEach(store, [file], actor)
    await tell(store, file.path, reports, actor)
    all.push(...reports)
  }
  return all
}

async function importEach(
  store: Store,
  files: readonly FoundFile[],
  actor: string,
): Promise<ExchangeReport[]> {
  const reports: ExchangeReport[] = []
  const job: Job = { store, actor, lists: await loadWarninglists(store) }
  for (const { path, file = path } of files) {
    const report = emptyReport(path)
    reports.push(report)
    try {
      await importOne(job, file, report)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
      fault(report, 'unreadable', { reason: reasonOf(error) })
    }
  }
  return reports
}

interface Job {
  readonly store: Store
  readonly actor: string
  /** as they are now: a list that comes with the indicators counts for those after it */
  lists: Warninglists
}

async function importOne(job: Job, file: string, report: ExchangeReport): Promise<void> {
  if (looksLikeStix(await headOf(file))) return importBundle(job, file, report)
  const { size } = await stat(file)
  if (size > MAX_FILE_BYTES) return fault(report, 'too-large', { limit: MAX_FILE_BYTES })
  const text = textOf(await readFile(file))
  if (/^\s*[[{]/.test(text)) return importJson(job, text, report)
  return importTable(job, text, report)
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0)
    return textOf(buffer.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}

function looksLikeStix(head: string): boolean {
  return (
    /^\s*[[{]/.test(head.replace(/^\ufeff/, '')) &&
    /"(?:type"\s*:\s*"bundle|spec_version|objects)"/.test(head)
  )
}

/** UTF-8, or the UTF-16 that a spreadsheet writes. */
const textOf = (bytes: Buffer): string => new TextDecoder(wideOf(bytes) ?? 'utf-8').decode(bytes)

async function importBundle({ store, actor }: Job, file: string, report: ExchangeReport): Promise<void> {
  report.format = 'stix'
  const open = () => createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>
  const checked = await validateStream(open(), { limit: MOST_STIX_ISSUES })
  const { errors, warnings, issues } = checked
  const done = await importStix(store, [{ path: report.path, open }], actor, { quiet: true })
  const { files: _, refusedFindings, ...kept } = done
  Object.assign(report, kept, { objects: checked.objects, errors, warnings, issues: [...issues] })
  const refused = new Issues()
  for (const { id, at } of refusedFindings)
    refused.error('finding', at === '' ? 'finding' : `finding.${at}`, {}, id)
  addIssues(report, refused)
}

async function importJson(job: Job, text: string, report: ExchangeReport): Promise<void> {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return fault(report, 'not-json')
  }
  if (isWarninglist(document)) return importWarninglist(job, document, report)
  report.format = 'misp'
  const reading = readMisp(document, feedOf(report.path))
  report.objects = reading.attributes
  report.notForDetection = reading.notForDetection
  report.sightings = reading.sightings
  if (reading.events === 0 && reading.attributes === 0) report.format = null
  await keep(job, reading, report)
}

async function importTable(job: Job, text: string, report: ExchangeReport): Promise<void> {
  report.format = 'csv'
  const reading = readTable(text, feedOf(report.path), new Date().toISOString())
  report.objects = reading.rows
  report.notForDetection = reading.notForDetection
  if (reading.rows === 0 && reading.issues.errors > 0) report.format = null
  await keep(job, reading, report)
}

interface Reading {
  readonly indicators: readonly Gathered[]
  readonly unsupported: ReadonlyMap<string, number>
  readonly otherLanguages: ReadonlyMap<string, number>
  readonly issues: Issues
}

async function keep({ store, lists }: Job, reading: Reading, report: ExchangeReport): Promise<void> {
  addIssues(report, reading.issues)
  report.unsupported = Object.fromEntries(reading.unsupported)
  report.otherLanguages = Object.fromEntries(reading.otherLanguages)
  if (reading.indicators.length > 0) await keepIndicators(store, reading.indicators, report, lists)
}

async function importWarninglist(job: Job, document: unknown, report: ExchangeReport): Promise<void> {
  report.format = 'misp-warninglist'
  const { list, issues } = readWarninglist(document)
  addIssues(report, issues)
  if (!list) return
  const json = JSON.stringify(list)
  if (json.length > MAX_LIST_LENGTH) return fault(report, 'too-large', { limit: MAX_LIST_LENGTH })
  report.objects = list.entries.length
  const changed = await putList(job.store, list, json)
  if (changed) job.lists = await loadWarninglists(job.store)
  report.warninglist = {
    name: list.name,
    entries: list.entries.length,
    unchanged: !changed,
  }
}

/** False where this very list is the present one already. */
async function putList(store: Store, list: Warninglist, json: string): Promise<boolean> {
  await store.append(warninglistsTable, [])
  const hash = uuid5(canonicalJson(list))
  const present = await store.run(warninglistsCurrent, {})
  if (present.some((row) => row.name === list.name && row.hash === hash)) return false
  const now = new Date().toISOString()
  await store.append(warninglistsTable, [
    [list.name, list.version, now, list.category, list.entries.length, hash, json],
  ])
  return true
}

function addIssues(report: ExchangeReport, issues: Issues): void {
  report.errors += issues.errors
  report.warnings += issues.warnings
  report.issues.push(...issues.list)
}

function fault(report: ExchangeReport, rule: ListIssue['rule'], params: ListIssue['params'] = {}): void {
  const issues = new Issues()
  issues.error(rule, '', params)
  addIssues(report, issues)
}

const feedOf = (path: string): string => path.split(/[\\/]/).at(-1) || path

/** One event a path: what it was, how much it held, what became of it. */
async function tell(
  store: Store,
  path: string,
  reports: readonly ExchangeReport[],
  actor: string,
): Promise<void> {
  const sum = (pick: (report: ExchangeReport) => number) => reports.reduce((n, report) => n + pick(report), 0)
  const puts = (pick: (report: ExchangeReport) => PutResult) => ({
    added: sum((r) => pick(r).added),
    changed: sum((r) => pick(r).changed),
    unchanged: sum((r) => pick(r).unchanged),
  })
  await store.appendLedger([
    {
      action: 'imported',
      actor,
      subject: path.slice(0, 1000),
      detail: {
        format: reports.find(({ format }) => format !== null)?.format ?? null,
        files: reports.length,
        objects: sum((r) => r.objects),
        indicators: { ...puts((r) => r.indicators), revoked: sum((r) => r.indicators.revoked) },
        findings: puts((r) => r.findings),
        errors: sum((r) => r.errors + r.refused.length),
      },
    },
  ])
}
