/** Attribution statements from EuRepoC's long table: several rows (actors, countries, initiators) are one statement. */
import type { Statement } from '../../../model/incident.ts'
import type { CatalogueFile } from '../../files/content.ts'
import type { CsvRecord } from '../../files/csv.ts'
import { missingKind, placeOf } from '../../geo/place.ts'
import { readDate } from '../../normalise/dates.ts'
import type { Report } from '../report.ts'
import { cell } from './columns.ts'
import { initiatorOf } from './parties.ts'

export function statementsOf(file: CatalogueFile, rows: readonly CsvRecord[], report: Report): Statement[] {
  const byId = new Map<string, CsvRecord[]>()
  for (const record of rows) {
    const id = cell(record, 'statement').replace(/\.0$/, '')
    // a statement without a number stands for itself
    const key = missingKind(id) ? `row ${record.row}` : id
    if (byId.has(key)) byId.get(key)!.push(record)
    else byId.set(key, [record])
  }
  return [...byId].map(([id, records]) => {
    const first = records[0]
    const date = cell(first, 'statementDate')
    const bases = [...new Set(records.map((r) => cell(r, 'statementBasis')))].filter((b) => !missingKind(b))
    const contested = records.filter((r) => /contested/i.test(cell(r, 'statementBasis')))
    for (const r of contested)
      report.odd('contested', `${file.name}, line ${r.line}`, cell(r, 'initiatorCountry'))
    return {
      id,
      by: speakersOf(records),
      date: missingKind(date) ? null : readDate(date),
      basis: bases.join('; '),
      type: [...new Set(records.map((r) => cell(r, 'statementType')))]
        .filter((t) => !missingKind(t))
        .join('; '),
      status: contested.length > 0 ? 'contested' : settledOf(records),
      initiators: initiatorsOf(records, file, report),
    }
  })
}

function settledOf(records: readonly CsvRecord[]): Statement['status'] {
  return records.some((r) => /^(true|1)$/i.test(cell(r, 'settled'))) ? 'settled' : 'not-stated'
}

function speakersOf(records: readonly CsvRecord[]): Statement['by'] {
  const speakers = new Map<string, Statement['by'][number]>()
  for (const record of records) {
    const name =
      [cell(record, 'byActor'), cell(record, 'byCompany')]
        .map((n) => n.trim())
        .find((n) => !missingKind(n)) ?? ''
    const country = cell(record, 'byCountry')
    if (name === '' && missingKind(country)) continue
    speakers.set(`${name}\u0000${country}`, { name, country: missingKind(country) ? null : placeOf(country) })
  }
  return [...speakers.values()]
}

function initiatorsOf(
  records: readonly CsvRecord[],
  file: CatalogueFile,
  report: Report,
): Statement['initiators'] {
  const initiators = new Map<string, Statement['initiators'][number]>()
  for (const record of records) {
    const fields = {
      country: cell(record, 'initiatorCountry'),
      name: cell(record, 'initiatorName'),
      category: cell(record, 'initiatorCategory'),
    }
    const key = Object.values(fields).join('\u0000')
    if (!initiators.has(key))
      initiators.set(key, initiatorOf(fields, `${file.name}, line ${record.line}`, report))
  }
  return [...initiators.values()]
}
