/** Rows of delimited text (RFC 4180, any of four delimiters) as cells. */
import type { Block, Parser, Sink } from '../reader.ts'
import { Cells, MOST_COLUMNS } from './cells.ts'
import { closingQuote, firstRow } from './csv-splitter.ts'
import type { CsvContext } from './csv-splitter.ts'
import { seekEither, wordsOf } from './seek.ts'

const LF = 10
const CR = 13
const QUOTE = 34

export class CsvParser implements Parser {
  private readonly cells = new Cells()
  private readonly delimiter: number
  private columns: readonly string[] | null = null

  constructor(delimiter: number) {
    this.delimiter = delimiter
  }

  parse(block: Block, sink: Sink): { records: number; places: number } {
    const { bytes } = block
    const { header, first } = (block.context ?? { first: true }) as CsvContext
    const end = first ? firstRow(bytes, this.delimiter) : 0
    this.columns ??= headerOf(header ?? bytes.subarray(0, end), this.delimiter)
    this.cells.begin(block, bytes, sink)
    this.cells.table('', this.columns)
    const headed = this.columns.some((name) => name !== '')
    const start = first && headed ? end : mark(bytes)
    const records = this.rows(bytes, start)
    this.cells.flush()
    return { records, places: records + (first && headed ? 1 : 0) }
  }

  private rows(b: Uint8Array, from: number): number {
    const { cells, delimiter } = this
    const words = wordsOf(b)
    let records = 0
    let i = from
    while (i < b.length) {
      let column = 0
      let filled = false
      cells.row = records
      for (;;) {
        while (b[i] === 32) i++
        let start = i
        let end: number
        if (b[i] === QUOTE) {
          start++
          end = quotedEnd(b, words, start)
          i = end + 1
          while (i < b.length && b[i] !== delimiter && b[i] !== LF) i++
        } else {
          i = end = seekEither(b, words, i, b.length, delimiter, LF)
          while (end > start && (b[end - 1] === CR || b[end - 1] === 32)) end--
        }
        if (end > start) {
          cells.add(column, start, end)
          filled = true
        }
        column++
        if (i >= b.length || b[i++] === LF) break
      }
      if (filled) records++
    }
    return records
  }
}

/** Where the quoted field ends: its closing quote, or the line end where that never comes. */
function quotedEnd(b: Uint8Array, words: DataView, start: number): number {
  const at = closingQuote(b, words, start)
  if (at >= 0) return at
  const line = b.indexOf(LF, start)
  return line < 0 ? b.length : line
}

function mark(b: Uint8Array): number {
  return b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf ? 3 : 0
}

/** Names of the columns; all '' where the first row holds values and no names. */
export function headerOf(row: Uint8Array, delimiter: number): readonly string[] {
  const names: string[] = []
  const decoder = new TextDecoder()
  const words = wordsOf(row)
  let i = mark(row)
  while (i <= row.length && row[i - 1] !== LF && names.length < MOST_COLUMNS) {
    let start = i
    let end: number
    if (row[i] === QUOTE) {
      start++
      end = quotedEnd(row, words, start)
      i = end + 1
      while (i < row.length && row[i] !== delimiter) i++
    } else {
      while (i < row.length && row[i] !== delimiter && row[i] !== LF) i++
      end = i
    }
    names.push(decoder.decode(row.subarray(start, end)).trim())
    i++
  }
  return names.every(isName) && names.some((name) => name !== '') ? names : names.map(() => '')
}

/**
 * A column's name is short and mostly letters. The first row of a table without a header holds people's data, which must
 * not be shown as if it were names of columns.
 */
export function isName(text: string): boolean {
  if (text.length > 64 || /[@+]/.test(text)) return false
  const digits = text.replace(/\D/g, '').length
  return digits <= 3 && (text === '' || /\p{L}/u.test(text))
}
