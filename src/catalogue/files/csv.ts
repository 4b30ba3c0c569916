/**
 * CSV as RFC 4180 has it and as spreadsheets really write it: quoted fields with commas and line breaks, doubled quotes,
 * and, like Python's reader, text after a closing quote taken as part of the field. Semicolons or tabs where the header
 * has those: a table that was opened and saved under another locale. One pass, no regular expressions.
 */
import { PerisaiError } from '../../model/problem.ts'
import { separatorOf } from '../../stix/csv/parse.ts'

export const MAX_FIELD = 1024 * 1024
export const MAX_COLUMNS = 4096

export interface CsvRecord {
  /** the first record after the header is 1 */
  readonly row: number
  /** line of the file in which it begins */
  readonly line: number
  /** by column name; a cell that is not there is ''; one beyond the header is `column N` */
  readonly cells: Readonly<Record<string, string>>
  /** number of cells that the record really has */
  readonly width: number
}

export interface CsvTable {
  readonly columns: readonly string[]
  readonly records: readonly CsvRecord[]
}

interface RawRecord {
  line: number
  cells: string[]
}

/**
 * Reads a whole table. Empty lines are passed over; columns of the header without a name, and those whose name is taken
 * by one before them, are called `column N`.
 * @throws PerisaiError catalogue-cut where the text ends inside a quoted field or inside the last record, catalogue-limit
 */
export function readCsv(text: string, file: string): CsvTable {
  const raw = parse(text, file)
  const header = raw.shift()
  if (!header) return { columns: [], records: [] }
  const names = header.cells.map((name) => name.trim())
  const columns = names.map((name, i) => (name === '' || names.indexOf(name) < i ? `column ${i + 1}` : name))
  const last = raw.at(-1)
  if (last && last.cells.length < columns.length && !/[\r\n]$/.test(text)) {
    const reason = `line ${last.line} ends after ${last.cells.length} of ${columns.length} columns`
    throw new PerisaiError('catalogue-cut', { file, reason })
  }
  const records = raw.map(({ line, cells }, i) => ({
    row: i + 1,
    line,
    cells: named(columns, cells),
    width: cells.length,
  }))
  return { columns, records }
}

function named(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  // without a prototype: a column may be called anything
  const record = Object.create(null) as Record<string, string>
  for (let c = 0; c < columns.length; c++) record[columns[c]] = cells[c] ?? ''
  // what stands beyond the header is kept, and cannot take the place of a column
  for (let c = columns.length; c < cells.length; c++) record[`column ${c + 1}`] ??= cells[c]
  return record
}

function parse(text: string, file: string): RawRecord[] {
  const records: RawRecord[] = []
  let cells: string[] = []
  let line = 1
  let begun = 1
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const end = text.length
  while (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) {
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++
    at++
    line++
  }
  const separator = separatorOf(firstLine(text, at)).charCodeAt(0)
  const endRecord = () => {
    if (cells.length > 1 || cells[0] !== '') records.push({ line: begun, cells })
    cells = []
  }
  while (at < end) {
    if (cells.length === 0) begun = line
    let field: string
    if (text[at] === '"') {
      field = ''
      at++
      for (;;) {
        const quote = text.indexOf('"', at)
        if (quote < 0) {
          throw new PerisaiError('catalogue-cut', {
            file,
            reason: `the quoted field that begins in line ${begun} has no end`,
          })
        }
        field += text.slice(at, quote)
        at = quote + 1
        if (text[at] !== '"') break
        field += '"'
        at++
      }
      line += countLines(field)
    } else field = ''
    let stop = at
    while (stop < end) {
      const c = text.charCodeAt(stop)
      if (c === separator || c === 10 || c === 13) break
      stop++
    }
    if (stop > at) field += text.slice(at, stop)
    if (field.length > MAX_FIELD) throw limit(file, `field of ${MAX_FIELD} characters, line ${begun}`)
    cells.push(field)
    if (cells.length > MAX_COLUMNS) throw limit(file, `${MAX_COLUMNS} columns, line ${begun}`)
    at = stop
    if (at >= end) break
    const c = text.charCodeAt(at)
    at++
    if (c === separator) {
      if (at === end) cells.push('')
      continue
    }
    if (c === 13 && text.charCodeAt(at) === 10) at++
    line++
    endRecord()
  }
  if (cells.length > 0) endRecord()
  return records
}

/** The line that begins at `at`. */
function firstLine(text: string, at: number): string {
  let stop = at
  while (stop < text.length && text[stop] !== '\n' && text[stop] !== '\r') stop++
  return text.slice(at, stop)
}

const limit = (file: string, what: string) => new PerisaiError('catalogue-limit', { file, limit: what })

function countLines(text: string): number {
  let count = 0
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) count++
  return count
}
