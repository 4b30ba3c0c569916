/**
 * JSON of any shape, one document or one a line, as cells: every text or number under the key that stands before it. Keys
 * are not joined to paths, so that a block may begin with any line of a document.
 */
import type { Block, Parser, Sink } from '../reader.ts'
import { Cells, MOST_COLUMNS } from './cells.ts'
import { isName } from './csv.ts'
import { linesOf } from './text.ts'

const QUOTE = 34
const BACKSLASH = 92
const LF = 10

function endOfLine(b: Uint8Array, from: number): number {
  const at = b.indexOf(LF, from)
  return at < 0 ? b.length : at
}

export class JsonParser implements Parser {
  private readonly cells = new Cells()
  private readonly columns: string[] = []
  /** hash of a key's bytes -> columns that have it */
  private readonly known = new Map<number, number>()

  parse(block: Block, sink: Sink): { records: number } {
    const { bytes: b } = block
    const { cells } = this
    cells.begin(block, b, sink)
    cells.table('', this.columns)
    const nameless = this.columnOf(b, 0, 0)
    let column = nameless
    let lineEnd = -1
    for (let i = 0; i < b.length;) {
      const c = b[i]
      if (c === QUOTE) {
        const start = i + 1
        let end = b.indexOf(QUOTE, start)
        while (end > 0 && b[end - 1] === BACKSLASH && escaped(b, start, end)) end = b.indexOf(QUOTE, end + 1)
        const line = lineEnd < start ? (lineEnd = endOfLine(b, start)) : lineEnd
        // a text ends within its line: what does not is damaged, and the next line is read again
        if (end < 0 || end > line) end = line
        i = end === line ? line : end + 1
        while (i < b.length && b[i] <= 32 && b[i] !== LF) i++
        if (b[i] === 58) column = this.columnOf(b, start, end)
        else cells.add(column, start, end)
      } else if ((c >= 48 && c <= 57) || c === 45) {
        const start = i
        while (i < b.length && isNumeric(b[i])) i++
        cells.add(column, start, i)
      } else {
        if (c === 123) cells.row++
        // a block may begin with any line: none may depend on the one before
        else if (c === LF) column = nameless
        i++
      }
    }
    cells.flush()
    return { records: linesOf(b) }
  }

  private columnOf(b: Uint8Array, start: number, end: number): number {
    let hash = end - start
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ b[i], 0x5bd1e995) ^ (hash >>> 15)
    const known = this.known.get(hash)
    if (known !== undefined) return known
    const text = new TextDecoder().decode(b.subarray(start, end))
    // objects keyed by people's numbers would otherwise show them as names of columns
    const name = isName(text) ? text : ''
    let column = this.columns.indexOf(name)
    if (column < 0 && this.columns.length >= MOST_COLUMNS) column = 0
    if (column < 0) column = this.columns.push(name) - 1
    if (this.known.size < 100_000) this.known.set(hash, column)
    return column
  }
}

function isNumeric(c: number): boolean {
  return (c >= 48 && c <= 57) || c === 46 || c === 45 || c === 43 || c === 69 || c === 101
}

/** Whether the quote at `at` is part of the text: an odd number of backslashes stands before it. */
function escaped(b: Uint8Array, start: number, at: number): boolean {
  let n = 0
  while (at - 1 - n >= start && b[at - 1 - n] === BACKSLASH) n++
  return n % 2 === 1
}
