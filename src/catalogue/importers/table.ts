/** What importers of tables share: columns that must be there, cells with several values, the rest of a row. */
import { PerisaiError } from '../../model/problem.ts'
import { readCsv } from '../files/csv.ts'
import type { CsvRecord, CsvTable } from '../files/csv.ts'
import { shown } from '../files/content.ts'
import type { CatalogueFile } from '../files/content.ts'
import { missingKind } from '../geo/place.ts'
import type { Report } from './report.ts'

/**
 * A table that has these columns and at least one record. Records with more or fewer cells than the header are counted as odd.
 * @throws PerisaiError catalogue-columns, catalogue-empty, catalogue-cut
 */
export function tableOf(file: CatalogueFile, wanted: readonly string[], report: Report): CsvTable {
  const table = readCsv(file.text, file.name)
  const lacking = wanted.filter((name) => !table.columns.includes(name))
  if (lacking.length > 0) {
    throw new PerisaiError('catalogue-columns', {
      file: file.name,
      columns: lacking.join(', '),
      head: shown(file.text),
    })
  }
  if (table.records.length === 0) throw new PerisaiError('catalogue-empty', { file: file.name })
  const width = table.columns.length
  for (const { line, width: cells } of table.records)
    if (cells !== width) report.odd('ragged-row', `${file.name}, line ${line}`, `${cells} / ${width}`)
  return table
}

/** Names of the columns without reading the table. */
export const columnsOf = (file: CatalogueFile): readonly string[] => {
  const [header] = /[^\ufeff\r\n].*/.exec(file.text) ?? ['']
  return readCsv(`${header}\n`, file.name).columns
}

/** Values of a cell between separators, trimmed; none for an empty cell. */
export const parts = (cell: string, separator: string | RegExp): string[] =>
  cell === '' ? [] : cell.split(separator).map((part) => part.trim())

/** The same value once. */
export const distinct = <T>(values: Iterable<T>): T[] => [...new Set(values)]

/** Columns that no field of an incident takes and that say something. */
export function extraOf(record: CsvRecord, used: ReadonlySet<string>): Record<string, string> {
  const extra: Record<string, string> = {}
  for (const column of Object.keys(record.cells)) {
    const cell = record.cells[column]
    if (!used.has(column) && column !== '__proto__' && missingKind(cell) !== 'empty')
      extra[column] = cell.slice(0, 2000)
  }
  return extra
}

/** Addresses in a cell, whatever stands between them, also a comma that was taken for part of one. */
export const urlsIn = (text: string): string[] =>
  distinct(
    text
      .split(/[,;](?:%20|\s)*(?=https?:\/\/)/i)
      .flatMap((part) => part.match(/https?:\/\/[^\s'"<>[\]]+/gi) ?? [])
      .map((url) => url.replace(/[).,;]+$/, '').slice(0, 2000)),
  )
