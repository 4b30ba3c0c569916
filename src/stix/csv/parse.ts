/**
 * Rows of comma-separated values (RFC 4180), with semicolon or tab where those are used instead. A quotation mark that is
 * never closed costs its own line only.
 */

export interface Row {
  /** line that it begins on, from 1 */
  readonly line: number
  readonly cells: readonly string[]
  /** false: a quotation mark is not closed; the cells are what could be read */
  readonly closed: boolean
}

/** Longest quoted cell; a quotation mark that is open for longer was not meant as one. */
export const MAX_CELL = 32_768

/** The separator that divides the first line into most cells; comma where none does. */
export function separatorOf(line: string): ',' | ';' | '\t' {
  const counts = ([',', ';', '\t'] as const).map((mark) => [mark, line.split(mark).length] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

export function* rowsOf(text: string, separator: string): Generator<Row, void, undefined> {
  let at = 0
  let line = 1
  while (at < text.length) {
    const row = readRow(text, at, separator) ?? readPlain(text, at, separator)
    yield { line, cells: row.cells, closed: row.closed }
    line += row.lines
    at = row.end
  }
}

interface Read {
  readonly cells: string[]
  readonly closed: boolean
  readonly end: number
  readonly lines: number
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline < 0 ? text.length : newline
}

/** Null where a quotation mark is not closed. */
function readRow(text: string, start: number, separator: string): Read | null {
  const cells: string[] = []
  let at = start
  let lines = 1
  for (;;) {
    let cell: string
    if (text[at] === '"') {
      const quoted = readQuoted(text, at)
      if (!quoted) return null
      cell = quoted.cell
      at = quoted.end
      lines += quoted.lines
    } else cell = ''
    // what stands between a closing mark and the separator is kept as it is
    const stop = Math.min(endOfLine(text, at), indexOrEnd(text, separator, at))
    cells.push(cell + text.slice(at, stop).replace(/\r$/, ''))
    if (stop >= text.length) return { cells, closed: true, end: text.length, lines }
    at = stop + 1
    if (text[stop] === '\n') return { cells, closed: true, end: at, lines }
  }
}

function indexOrEnd(text: string, separator: string, from: number): number {
  // looked for within the line: a text without further separators is not searched to its end for every row
  const end = endOfLine(text, from)
  const found = text.slice(from, end).indexOf(separator)
  return found < 0 ? end : from + found
}

function readQuoted(text: string, start: number): { cell: string; end: number; lines: number } | null {
  let cell = ''
  let at = start + 1
  let lines = 0
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0 || quote - start > MAX_CELL) return null
    const piece = text.slice(at, quote)
    for (let n = piece.indexOf('\n'); n >= 0; n = piece.indexOf('\n', n + 1)) lines++
    cell += piece
    if (text[quote + 1] !== '"') return { cell, end: quote + 1, lines }
    cell += '"'
    at = quote + 2
  }
}

function readPlain(text: string, start: number, separator: string): Read {
  const end = endOfLine(text, start)
  const cells = text.slice(start, end).replace(/\r$/, '').split(separator)
  return { cells, closed: false, end: Math.min(text.length, end + 1), lines: 1 }
}

/**
 * A cell for a table that people open in a spreadsheet: text that would be run as a formula gets an apostrophe before it
 * (OWASP, CSV injection), and quotation marks where needed.
 */
export function cellOf(value: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",;\n\r\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
