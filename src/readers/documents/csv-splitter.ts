/** Where rows of delimited text end: at a line end outside of quotes. The first row comes along as context. */
import { seekEither, seekOne, wordsOf } from './seek.ts'
import type { Cut, Splitter } from '../reader.ts'

const LF = 10
const QUOTE = 34
/** A quoted field longer than this is a quote that was never closed: it counts as a sign like any other. */
const LONGEST_FIELD = 1024 * 1024
const MOST_HEADER = 256 * 1024

export interface CsvContext {
  /** the first row as it stands; absent where it is within this block */
  readonly header?: Uint8Array
  /** true: the block begins with the first row */
  readonly first: boolean
}

export class CsvSplitter implements Splitter {
  private header: Uint8Array | undefined
  private readonly delimiter: number

  constructor(delimiter: number) {
    this.delimiter = delimiter
  }

  cut(bytes: Uint8Array, last: boolean, full: boolean): Cut {
    let end = last ? bytes.length : this.rowEnd(bytes)
    if (end === 0 && full) end = bytes.lastIndexOf(this.delimiter) + 1 || bytes.length
    if (end === 0) return { end: 0, drop: 0 }
    const first = this.header === undefined
    const context: CsvContext = first ? { first } : { first, header: this.header }
    if (first)
      this.header = bytes.slice(0, Math.min(firstRow(bytes.subarray(0, end), this.delimiter), MOST_HEADER))
    return { end, drop: 0, context }
  }

  private rowEnd(bytes: Uint8Array): number {
    if (bytes.indexOf(QUOTE) < 0) return bytes.lastIndexOf(LF) + 1
    return lastRowEnd(bytes, this.delimiter)
  }
}

/** So many stretches without quotes are remembered: the last line end is nearly always in one of the last few. */
const STRETCHES = 1024
const starts = new Int32Array(STRETCHES)
const ends = new Int32Array(STRETCHES)

/** Behind the last line end outside of quotes; 0 where there is none. Looks at quotes alone. */
function lastRowEnd(b: Uint8Array, delimiter: number): number {
  const words = wordsOf(b)
  let n = 0
  // of the stretches that had to be forgotten
  let before = 0
  for (let i = 0; ;) {
    const quote = seekOne(b, words, i, b.length, QUOTE)
    if (n === STRETCHES) {
      before = lineEndIn(b, n) || before
      n = 0
    }
    starts[n] = i
    ends[n++] = quote
    if (quote >= b.length) break
    i = quote + 1
    if (!opensField(b, quote, delimiter)) continue
    const close = closingQuote(b, words, quote + 1)
    if (close >= 0) i = close + 1
    // a quote that was never closed counts like any other sign
    else if (b.length - quote < LONGEST_FIELD) break
  }
  return lineEndIn(b, n) || before
}

/** Behind the last line end in the last stretches; 0 where there is none. */
function lineEndIn(b: Uint8Array, n: number): number {
  for (let k = n - 1; k >= 0; k--) {
    for (let i = ends[k] - 1; i >= starts[k]; i--) if (b[i] === LF) return i + 1
  }
  return 0
}

/** Whether a quote is the first sign of a field. */
function opensField(b: Uint8Array, quote: number, delimiter: number): boolean {
  let i = quote - 1
  while (i >= 0 && b[i] === 32) i--
  return i < 0 || b[i] === delimiter || b[i] === LF
}

/** Where the row that begins at `from` ends, behind its line end; -1 where it is not whole. */
function rowEnd(b: Uint8Array, words: DataView, from: number, delimiter: number): number {
  let i = from
  for (;;) {
    while (b[i] === 32) i++
    if (b[i] === QUOTE) {
      const end = closingQuote(b, words, i + 1)
      if (end < 0) {
        // a quote that was never closed counts like any other sign
        if (b.length - i < LONGEST_FIELD) return -1
        i++
      } else i = end + 1
    }
    i = seekEither(b, words, i, b.length, delimiter, LF)
    if (i >= b.length) return -1
    if (b[i++] === LF) return i
  }
}

/** The quote that closes a field that begins at `from`; a doubled one is part of it. -1 where there is none. */
export function closingQuote(b: Uint8Array, words: DataView, from: number): number {
  for (let i = from; ;) {
    const at = seekOne(b, words, i, b.length, QUOTE)
    if (at >= b.length) return -1
    if (b[at + 1] !== QUOTE) return at
    i = at + 2
  }
}

/** End of the first row, behind its line end. */
export function firstRow(bytes: Uint8Array, delimiter: number): number {
  const end = rowEnd(bytes, wordsOf(bytes), 0, delimiter)
  return end < 0 ? bytes.length : end
}
