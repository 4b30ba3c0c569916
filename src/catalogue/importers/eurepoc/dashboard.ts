/**
 * The extract behind EuRepoC's dashboard: long tables, one row for each combination of receiver, initiator and type of an
 * incident. The table of targeted sectors says what an incident is; the others add to it. There are no names of incidents.
 */
import type { Initiator, Statement } from '../../../model/incident.ts'
import type { CatalogueFile } from '../../files/content.ts'
import type { CsvRecord } from '../../files/csv.ts'
import { flatLiteral } from '../../files/literal.ts'
import { missingKind } from '../../geo/place.ts'
import { readDate } from '../../normalise/dates.ts'
import { emptyIncident } from '../importer.ts'
import type { IncidentDraft } from '../importer.ts'
import type { Report } from '../report.ts'
import { distinct, tableOf } from '../table.ts'
import { values } from './columns.ts'
import { typesOf } from './database.ts'
import { initiatorOf, receiverOf } from './parties.ts'

export interface DashboardFiles {
  readonly sectors: CatalogueFile
  readonly initiators?: CatalogueFile
  readonly bases?: CatalogueFile
  readonly responses?: CatalogueFile
  readonly issues?: CatalogueFile
  readonly intensities?: CatalogueFile
}

export const dashboardColumns = [
  'ID',
  'start_date',
  'initiator_country',
  'incident_type',
  'receiver_country',
  'receiver_category',
  'receiver_category_subcode',
  'receiver_region',
]

/** Labels are made for a chart and broken with HTML; the words are what counts. */
const unbroken = (text: string): string =>
  text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()

export function readDashboard(files: DashboardFiles, report: Report): IncidentDraft[] {
  const parties = rowsById(files.initiators, report)
  const bases = rowsById(files.bases, report)
  const responses = rowsById(files.responses, report)
  const issues = rowsById(files.issues, report)
  const intensities = rowsById(files.intensities, report)
  const drafts: IncidentDraft[] = []
  for (const [id, rows] of rowsById(files.sectors, report, dashboardColumns)) {
    const draft = incidentOf(files.sectors, id, rows, parties.get(id) ?? [], report)
    draft.attributions = statementsOf(bases.get(id) ?? [], draft.initiators, report)
    draft.responses = responseKinds(responses.get(id)?.[0])
    const issue = distinct((issues.get(id) ?? []).map((r) => unbroken(r.cells['cyber_conflict_issue'] ?? '')))
    if (issue.length > 0) draft.extra.cyber_conflict_issue = issue.join('; ')
    const intensity = intensities.get(id)?.[0]?.cells['weighted_cyber_intensity'] ?? ''
    if (!missingKind(intensity)) draft.extra.weighted_cyber_intensity = intensity
    drafts.push(draft)
  }
  for (const [file, map] of [
    [files.initiators, parties],
    [files.bases, bases],
    [files.responses, responses],
    [files.issues, issues],
    [files.intensities, intensities],
  ] as const) {
    const known = new Set(drafts.map((d) => d.native_id))
    for (const id of map.keys()) if (!known.has(id)) report.odd('orphan-row', file!.name, `ID ${id}`)
  }
  return drafts
}

function rowsById(
  file: CatalogueFile | undefined,
  report: Report,
  wanted: readonly string[] = ['ID'],
): Map<string, CsvRecord[]> {
  const map = new Map<string, CsvRecord[]>()
  for (const record of file ? tableOf(file, wanted, report).records : []) {
    const id = record.cells['ID']
    const rows = map.get(id)
    if (rows) rows.push(record)
    else map.set(id, [record])
  }
  return map
}

const column = (rows: readonly CsvRecord[], name: string): string[] =>
  distinct(rows.map((r) => r.cells[name]))

function incidentOf(
  file: CatalogueFile,
  id: string,
  rows: readonly CsvRecord[],
  parties: readonly CsvRecord[],
  report: Report,
): IncidentDraft {
  const at = `${file.name}, line ${rows[0].line}`
  const draft = emptyIncident(file, rows[0].row, id)
  draft.start = readDate(rows[0].cells['start_date'])
  if (draft.start.date === null) report.odd('no-date', at, draft.start.published)
  else if (draft.start.precision === 'year') {
    draft.oddities.push('first-of-january')
    report.odd('first-of-january', at, draft.start.published)
  }
  draft.types = column(rows, 'incident_type').flatMap((type) => typesOf(type, at, report))
  const countries = column(rows, 'initiator_country')
  draft.initiators = countries.flatMap((country) => initiatorsFrom(country, parties, at, report))
  const receivers = new Map<string, IncidentDraft['receivers'][number]>()
  for (const { cells } of rows) {
    const fields = {
      country: cells['receiver_country'],
      groups: values(cells['receiver_region'])
        .flatMap(flatLiteral)
        .filter((code) => !missingKind(code)),
      category: unbroken(cells['receiver_category']),
      subcategory: unbroken(cells['receiver_category_subcode']),
      name: '',
    }
    const key = JSON.stringify(fields)
    if (!receivers.has(key)) receivers.set(key, receiverOf(fields, at, report))
  }
  draft.receivers = [...receivers.values()]
  const combinations = new Set(
    rows.map((r) =>
      JSON.stringify([
        r.cells['initiator_country'],
        r.cells['incident_type'],
        r.cells['receiver_country'],
        r.cells['receiver_category'],
        r.cells['receiver_category_subcode'],
      ]),
    ),
  )
  const product = countries.length * column(rows, 'incident_type').length * receivers.size
  // figures are counted on the product; where the rows are fewer, they say more than the model can hold
  if (combinations.size !== product) {
    draft.oddities.push('not-a-product')
    report.odd('not-a-product', at, `${combinations.size} rows, ${product} combinations`)
  }
  return draft
}

function initiatorsFrom(
  country: string,
  parties: readonly CsvRecord[],
  at: string,
  report: Report,
): Initiator[] {
  const seen = new Map<string, Initiator>()
  for (const { cells } of parties) {
    if (cells['initiator_country'] !== country) continue
    const name = unbroken(cells['initiator_name'] ?? '')
    const category = unbroken(cells['initiator_category'] ?? '')
    const key = `${name}\u0000${category}`
    if (!seen.has(key)) seen.set(key, initiatorOf({ country, name, category }, at, report))
  }
  return seen.size > 0 ? [...seen.values()] : [initiatorOf({ country, name: '', category: '' }, at, report)]
}

function statementsOf(
  rows: readonly CsvRecord[],
  initiators: readonly Initiator[],
  report: Report,
): Statement[] {
  const byId = new Map<string, CsvRecord[]>()
  for (const record of rows) {
    const id = record.cells['attribution_ID'].replace(/\.0$/, '')
    if (byId.has(id)) byId.get(id)!.push(record)
    else byId.set(id, [record])
  }
  return [...byId].map(([id, records]) => {
    const date = records[0].cells['attribution_date'] ?? ''
    const basis = column(records, 'attribution_basis_clean').filter((b) => !missingKind(b))
    return {
      id,
      by: [],
      date: missingKind(date) ? null : readDate(date),
      basis: basis.join('; '),
      type: '',
      status: basis.some((b) => /contested/i.test(b)) ? 'contested' : 'not-stated',
      initiators: column(records, 'initiator_country').map(
        (country) =>
          initiators.find((i) => i.country.published === country) ??
          initiatorOf({ country, name: '', category: '' }, `attribution ${id}`, report),
      ),
    }
  })
}

function responseKinds(record: CsvRecord | undefined): IncidentDraft['responses'] {
  if (!record) return []
  return (['political', 'legal'] as const)
    .filter((kind) => /^1(\.0)?$/.test(record.cells[`${kind}_response`] ?? ''))
    .map((kind) => ({ kind, type: '', date: null, country: null, actor: '' }))
}
