/** The EuRepoC database: one row an incident, with the long tables of receivers and attributions where they are given. */
import type { Initiator, Response, Statement } from '../../../model/incident.ts'
import type { CatalogueFile } from '../../files/content.ts'
import type { CsvRecord } from '../../files/csv.ts'
import { flatLiteral } from '../../files/literal.ts'
import { missingKind, placeOf } from '../../geo/place.ts'
import { eurepocClass } from '../../normalise/classes.ts'
import { isBadDate, readDate } from '../../normalise/dates.ts'
import { emptyIncident } from '../importer.ts'
import type { IncidentDraft } from '../importer.ts'
import type { Report } from '../report.ts'
import { distinct, extraOf, parts, tableOf, urlsIn } from '../table.ts'
import { cell, usedColumns, values } from './columns.ts'
import { initiatorOf, receiverOf } from './parties.ts'
import { statementsOf } from './statements.ts'

export interface DatabaseFiles {
  readonly global: CatalogueFile
  readonly attributions?: CatalogueFile
  readonly receivers?: CatalogueFile
}

/** Reads the database. Rows of the long tables whose incident is not there are counted and left out. */
export function readDatabase(files: DatabaseFiles, report: Report): IncidentDraft[] {
  const global = tableOf(
    files.global,
    ['name', 'start_date', 'incident_type', 'receiver_country', 'initiator_country'],
    report,
  )
  const drafts = new Map<string, IncidentDraft>()
  for (const record of global.records) {
    const id = cell(record, 'id')
    const at = `${files.global.name}, line ${record.line}`
    if (id === '') {
      report.odd('bad-row', at, 'no ID')
      continue
    }
    if (drafts.has(id)) {
      report.odd('duplicate-id', at, id)
      continue
    }
    const draft = incidentOf(files.global, record, id, at, report)
    draft.extra = extraOf(record, usedColumns)
    checkIntensity(record, draft, at, report)
    drafts.set(id, draft)
  }
  if (files.receivers) longTable(files.receivers, drafts, report, addReceivers)
  for (const [id, draft] of drafts) {
    // without the long table, or without a row in it
    if (draft.receivers.length === 0)
      draft.receivers = receiversInRow(global.records[draft.row - 1], report, id)
  }
  if (files.attributions) longTable(files.attributions, drafts, report, addStatements)
  for (const [id, draft] of drafts) {
    const record = global.records[draft.row - 1]
    if (draft.attributions.length === 0) draft.attributions = statementsInRow(record, report, id)
    draft.initiators = settledInitiators(draft.attributions) ?? initiatorsInRow(record, report, id)
    noteDisputes(record, draft, `${files.global.name}, ID ${id}`, report)
  }
  return [...drafts.values()]
}

function incidentOf(
  file: CatalogueFile,
  record: CsvRecord,
  id: string,
  at: string,
  report: Report,
): IncidentDraft {
  const draft = emptyIncident(file, record.row, id)
  draft.name = cell(record, 'name')
  draft.description = cell(record, 'description')
  draft.start = readDate(cell(record, 'start'))
  const end = cell(record, 'end')
  draft.end = missingKind(end) ? null : readDate(end)
  for (const date of [draft.start, draft.end]) {
    if (date && isBadDate(date)) report.odd('bad-date', at, date.published)
  }
  if (draft.start.date === null) report.odd('no-date', at, draft.start.published)
  if (draft.start.date?.endsWith('-01-01')) draft.oddities.push('first-of-january')
  if (draft.start.date !== null && draft.end?.date != null && draft.end.date < draft.start.date) {
    draft.oddities.push('end-before-start')
    report.odd('end-before-start', at, `${draft.start.published} .. ${end}`)
  }
  if (draft.start.precision === 'year') report.odd('first-of-january', at, draft.start.published)
  draft.types = typesOf(cell(record, 'type'), at, report)
  draft.responses = [...responsesOf(record, 'political'), ...responsesOf(record, 'legal')]
  draft.sources = distinct([...urlsIn(cell(record, 'sources')), ...urlsIn(cell(record, 'statementSources'))])
  return draft
}

export function typesOf(text: string, at: string, report: Report): IncidentDraft['types'] {
  if (text === '') report.missing('incident_type', 'empty')
  return distinct(parts(text, ';')).map((published) => {
    const missing = missingKind(published)
    const mapped = eurepocClass(published)
    if (missing) report.missing('incident_type', missing)
    else if (!mapped) report.unmapped('incident_type', published, at)
    return { published, class: mapped }
  })
}

function receiversInRow(record: CsvRecord, report: Report, id: string): IncidentDraft['receivers'] {
  const countries = values(cell(record, 'receiverCountry')).map((v) => flatLiteral(v).join('; '))
  const nested = (field: Parameters<typeof cell>[1]) => values(cell(record, field))
  const [names, regions, categories, subcategories] = [
    nested('receiverName'),
    nested('receiverRegion'),
    nested('receiverCategory'),
    nested('receiverSubcategory'),
  ]
  // Each field is a list for each country (1.1), or one list for all of them (1.3), which is as long as that of the
  // countries where each has its own value.
  const each = (lists: ReturnType<typeof values>, i: number): string[] => {
    if (Array.isArray(lists[i])) return flatLiteral(lists[i])
    const all = lists.flatMap(flatLiteral)
    return all.length === countries.length ? [all[i]] : distinct(all)
  }
  return countries.flatMap((country, i) => {
    const groups = each(regions, i).filter((code) => !missingKind(code))
    const category = each(categories, i)
    const subcategory = each(subcategories, i)
    const name = each(names, i)
    return (category.length > 0 ? category : ['']).map((value, k) =>
      receiverOf(
        { country, groups, category: value, subcategory: subcategory[k] ?? '', name: name[k] ?? '' },
        `ID ${id}`,
        report,
      ),
    )
  })
}

function initiatorsInRow(record: CsvRecord, report: Report, id: string): Initiator[] {
  // the columns of the incident itself, not those of its attributions
  const list = (column: string) => values(record.cells[column] ?? '').flatMap(flatLiteral)
  const countries = list('initiator_country')
  const names = list('initiator_name')
  const categories = list('initiator_category')
  const count = Math.max(countries.length, 1)
  const seen = new Map<string, Initiator>()
  for (let i = 0; i < count; i++) {
    const country = countries[i] ?? ''
    const name = names.length === 1 ? names[0] : (names[i] ?? '')
    const category = categories.length === 1 ? categories[0] : (categories[i] ?? '')
    seen.set(
      [country, name, category].join('\u0000'),
      initiatorOf({ country, name, category }, `ID ${id}`, report),
    )
  }
  return [...seen.values()]
}

function statementsInRow(record: CsvRecord, report: Report, id: string): Statement[] {
  const columns = [
    'attributed_initiator_country',
    'attribution_basis',
    'attribution_date',
    'attribution_type',
  ]
  const [countries, bases, dates, types] = columns.map((c) => parts(record.cells[c] ?? '', ';'))
  if (countries.length === 0) return []
  const at = (list: string[], i: number) => (list.length === countries.length ? list[i] : '')
  return countries.map((country, i) => ({
    id: String(i + 1),
    by: [],
    date: missingKind(at(dates, i)) ? null : readDate(at(dates, i)),
    basis: at(bases, i),
    type: at(types, i),
    status: /contested/i.test(at(bases, i)) ? 'contested' : 'not-stated',
    initiators: [initiatorOf({ country, name: '', category: '' }, `ID ${id}`, report)],
  }))
}

/** Initiators of the statements that this release calls settled; null where it says nothing of the kind. */
function settledInitiators(statements: readonly Statement[]): Initiator[] | null {
  const settled = statements.filter((s) => s.status === 'settled').flatMap((s) => s.initiators)
  if (settled.length === 0) return null
  return [
    ...new Map(
      settled.map((i) => [`${i.country.published}\u0000${i.name}\u0000${i.category.published}`, i]),
    ).values(),
  ]
}

function noteDisputes(record: CsvRecord, draft: IncidentDraft, at: string, report: Report): void {
  const named = new Set([
    ...draft.attributions.flatMap((s) => s.initiators.map((i) => i.country.published)),
    ...parts(record.cells['attributed_initiator_country'] ?? '', ';'),
  ])
  const countries = [...named].filter((name) => placeOf(name).kind !== 'missing')
  if (countries.length > 1) {
    draft.oddities.push('several-countries')
    report.odd('several-countries', at, countries.join('; '))
  }
  if (draft.attributions.some((s) => s.status === 'contested')) draft.oddities.push('contested')
}

/** The points in the wording of five columns must add up to the unweighted intensity. */
function checkIntensity(record: CsvRecord, draft: IncidentDraft, at: string, report: Report): void {
  const columns = [
    'data_theft',
    'disruption',
    'hijacking',
    'physical_effects_spatial',
    'physical_effects_temporal',
  ]
  const cells = columns.map((c) => record.cells[c] ?? '')
  const total = record.cells['unweighted_cyber_intensity'] ?? record.cells['unweighted_intensity'] ?? ''
  if (!/^\d+(\.0)?$/.test(total) || !cells.some((c) => /scores \d/.test(c))) return
  const points = cells.reduce((sum, c) => sum + Number(/scores (\d+) point/.exec(c)?.[1] ?? 0), 0)
  if (points === Number(total)) return
  draft.oddities.push('intensity-sum')
  report.odd('intensity-sum', at, `${points} points in the columns, ${total} in the total`)
}

function responsesOf(record: CsvRecord, kind: 'political' | 'legal'): Response[] {
  const list = (...names: string[]) => {
    const found = names
      .map((name) => record.cells[`${kind}_response_${name}`])
      .find((text) => text !== undefined)
    return parts(found ?? '', ';')
  }
  const types = list('type')
  const subtypes = list('type_subcode', 'subtype')
  const dates = list('date')
  const countries = list('country', 'responding_country')
  const actors = list('actor', 'responding_actor')
  const count = Math.max(types.length, dates.length, countries.length)
  return Array.from({ length: count }, (_, i) => ({
    kind,
    type: [types[i], subtypes[i]].filter(Boolean).join(': '),
    date: missingKind(dates[i] ?? '') ? null : readDate(dates[i]),
    country: countries[i] ? placeOf(countries[i]) : null,
    actor: actors[i] ?? '',
  }))
}

type Add = (file: CatalogueFile, draft: IncidentDraft, rows: readonly CsvRecord[], report: Report) => void

function longTable(
  file: CatalogueFile,
  drafts: ReadonlyMap<string, IncidentDraft>,
  report: Report,
  add: Add,
): void {
  const rows = new Map<string, CsvRecord[]>()
  for (const record of tableOf(file, [], report).records) {
    const id = cell(record, 'id').replace(/\.0$/, '')
    if (!drafts.has(id)) report.odd('orphan-row', `${file.name}, line ${record.line}`, id)
    else if (rows.has(id)) rows.get(id)!.push(record)
    else rows.set(id, [record])
  }
  for (const [id, records] of rows) add(file, drafts.get(id)!, records, report)
}

const addReceivers: Add = (file, draft, rows, report) => {
  const seen = new Map<string, IncidentDraft['receivers'][number]>()
  for (const record of rows) {
    const fields = {
      country: cell(record, 'receiverCountry'),
      groups: values(cell(record, 'receiverRegion'))
        .flatMap(flatLiteral)
        .filter((code) => !missingKind(code)),
      category: cell(record, 'receiverCategory'),
      subcategory: cell(record, 'receiverSubcategory'),
      name: cell(record, 'receiverName'),
    }
    seen.set(JSON.stringify(fields), receiverOf(fields, `${file.name}, line ${record.line}`, report))
  }
  draft.receivers = [...seen.values()]
}

const addStatements: Add = (file, draft, rows, report) => {
  draft.attributions = statementsOf(file, rows, report)
}
