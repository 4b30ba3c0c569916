/** The statements of a dump: where rows begin and end, what table they fill, and where their values are. */
import type { Cells } from './cells.ts'
import { isOdd, seekEither, seekOne, wordsOf } from './seek.ts'

const TAB = 9
const LF = 10
const SINGLE = 39
const BACKSLASH = 92
const DOUBLE = 34
const SEMICOLON = 59
const COMMA = 44
const OPEN = 40
const CLOSE = 41
/** Fewer bytes than this are not worth being passed over without a look at their values. */
const LEAST_SKIPPED = 4096

const INSERT =
  /\b(?:insert\s+(?:ignore\s+)?into|replace\s+into)\s+([`"[\w.\]]{1,200})\s*(?:\(([^()]{1,20000})\)\s*)?values?(?=\s*\()/i
const COPY = /^copy[ \t]+([\w."]{1,200})[ \t]*\(([^()\n]{1,20000})\)[ \t]+from[ \t]+stdin/i
const CREATE = /^create[ \t]+table[ \t]+(?:if[ \t]+not[ \t]+exists[ \t]+)?([`"[\w.\]]{1,200})[ \t]*\(/i

export interface SqlContext {
  /** what the block begins within */
  readonly mode: 'between' | 'insert' | 'copy' | 'create'
  readonly table: string
  readonly columns: readonly string[]
  /** columns by table, from CREATE TABLE statements so far */
  readonly tables: Readonly<Record<string, readonly string[]>>
}

/** Outside of all statements, with nothing learnt yet. */
export const between: SqlContext = { mode: 'between', table: '', columns: [], tables: {} }

const latin = (b: Uint8Array, from: number, to: number) =>
  Buffer.from(b.buffer, b.byteOffset + from, Math.max(0, Math.min(to, b.length) - from)).toString('utf8')

const unquoted = (name: string) => name.replace(/[`"[\]]/g, '').trim()
const listed = (names: string | undefined) => (names ? names.split(',').map(unquoted) : [])

const MOST_TABLES = 2000

/** The name that a line of CREATE TABLE gives a column, or null. */
function columnName(line: string): string | null {
  const m = /^\s*([`"[]?)([\p{L}_][\p{L}\w$ ]{0,63}?)[`"\]]?\s+[a-z]/iu.exec(line)
  if (!m) return null
  const isKey = /^(?:primary|unique|key|constraint|index|foreign|check|fulltext)\b/i.test(m[2])
  return m[1] === '' && isKey ? null : m[2]
}

/** Walks over a block of a dump. */
export class Statements {
  /** behind the last whole row or statement, and what comes then */
  safe = 0
  safeState: SqlContext
  private readonly b: Uint8Array
  private readonly buffer: Buffer
  private readonly words: DataView
  // the next signs that make it look at every value, and how far it then looks; see skipRows
  private nextDouble = -1
  private nextEscape = -1
  private skipAgain = 0
  private state: SqlContext
  private readonly cells: Cells | null
  private readonly last: boolean

  /** `cells`: where the values go, null where only rows are looked for; `last`: what the bytes end with is whole. */
  constructor(b: Uint8Array, state: SqlContext, cells: Cells | null, last: boolean) {
    this.b = b
    this.buffer = Buffer.from(b.buffer, b.byteOffset, b.length)
    this.words = wordsOf(b)
    this.state = state
    this.safeState = state
    this.cells = cells
    this.last = last
  }

  run(): void {
    const { b } = this
    let i = 0
    while (i < b.length) {
      const { mode } = this.state
      if (mode === 'insert') i = this.rows(i)
      else if (mode === 'copy') i = this.lines(i)
      else i = mode === 'create' ? this.definition(i) : this.statement(i)
      if (i <= b.length && mode !== 'insert') this.pass(i)
    }
  }

  private pass(at: number): void {
    this.safe = at
    this.safeState = this.state
  }

  /** End of the line, or past everything where it is not whole. */
  private lineEnd(from: number): number {
    const at = this.b.indexOf(LF, from)
    if (at >= 0) return at
    return this.last ? this.b.length : this.b.length + 1
  }

  private enter(state: SqlContext): void {
    this.state = state
    this.cells?.table(state.table, state.columns)
  }

  /** Looks at one line outside of data. */
  private statement(from: number): number {
    const { b } = this
    let at = from
    while (at < b.length && b[at] <= 32) at++
    const c = (b[at] ?? 0) | 32
    const end = this.lineEnd(at)
    // i(nsert), r(eplace), c(opy), c(reate)
    if (c === 105 || c === 114 || c === 99) {
      const text = latin(b, at, Math.min(end + 4096, at + 24_000))
      const insert = INSERT.exec(text)
      if (insert && insert.index === 0) {
        const table = unquoted(insert[1])
        const columns = insert[2] ? listed(insert[2]) : (this.state.tables[table] ?? [])
        this.enter({ mode: 'insert', table, columns, tables: this.state.tables })
        return at + Buffer.byteLength(insert[0])
      }
      // the statement may go on: its rows would be lost
      if (!this.last && c !== 99 && text.length < 20_000) return b.length + 1
      if (end > b.length) return end
      const copy = COPY.exec(text)
      if (copy) {
        this.enter({
          mode: 'copy',
          table: unquoted(copy[1]),
          columns: listed(copy[2]),
          tables: this.state.tables,
        })
        return end + 1
      }
      const create = CREATE.exec(text)
      if (create) this.learn(unquoted(create[1]), latin(b, at + Buffer.byteLength(create[0]), end))
    }
    return end + 1
  }

  /** A definition on one line, or the beginning of one of many. */
  private learn(table: string, rest: string): void {
    const { tables } = this.state
    if (table === '__proto__' || Object.keys(tables).length >= MOST_TABLES) return
    const columns: string[] = []
    for (const part of rest.split(',')) {
      const name = columnName(part)
      if (name !== null) columns.push(name)
    }
    this.enter({
      mode: /\)\s*;?\s*$/.test(rest) ? 'between' : 'create',
      table,
      columns,
      tables: { ...tables, [table]: columns },
    })
  }

  /** One line of a definition. */
  private definition(from: number): number {
    const { b } = this
    const end = this.lineEnd(from)
    if (end > b.length) return end
    const { table, tables } = this.state
    const line = latin(b, from, Math.min(end, from + 400))
    if (/^\s*\)|;\s*$/.test(line)) {
      this.enter({ mode: 'between', table: '', columns: [], tables })
      return end + 1
    }
    const name = columnName(line)
    const columns = tables[table] ?? []
    if (name !== null && columns.length < 2000) {
      this.enter({ mode: 'create', table, columns: [], tables: { ...tables, [table]: [...columns, name] } })
    }
    return end + 1
  }

  /** Rows of VALUES until the semicolon. */
  private rows(from: number): number {
    const { b, words, cells } = this
    const { length } = b
    let column = -1
    let i = cells === null ? this.skipRows(from) : from
    while (i < length) {
      const c = b[i]
      if (c === SINGLE || (c === DOUBLE && column >= 0)) {
        const start = i + 1
        i = closing(b, words, start, c)
        if (cells !== null && column >= 0) cells.add(column, start, i)
        i++
        // nearly always a comma, and the next value
        if (column >= 0 && b[i] === COMMA) {
          column++
          i++
        }
      } else if (c === OPEN && column < 0) {
        column = 0
        if (cells !== null) cells.row++
        i++
      } else if (c === COMMA && column >= 0) {
        column++
        i++
      } else if (c === CLOSE) {
        column = -1
        i++
        this.pass(i)
        if (cells === null && i >= this.skipAgain) i = this.skipRows(i)
      } else if (c === SEMICOLON && column < 0) {
        this.enter({ mode: 'between', table: '', columns: [], tables: this.state.tables })
        this.pass(i + 1)
        return i + 1
      } else if (column >= 0 && c > 32) {
        const start = i
        while (i < length && b[i] !== COMMA && b[i] !== CLOSE && b[i] > 32) i++
        if (cells !== null && !isNull(b, start, i)) cells.add(column, start, i)
      } else i++
    }
    return i
  }

  /**
   * Passes over whole rows, from the end of one on; returns the end of the last. Where nothing is escaped and only single
   * quotes stand around values, a place is within a value where the quotes before it are odd.
   */
  private skipRows(from: number): number {
    const { b, words } = this
    this.nextDouble = this.placeOf(DOUBLE, from, this.nextDouble)
    this.nextEscape = this.placeOf(BACKSLASH, from, this.nextEscape)
    const end = Math.min(this.nextDouble, this.nextEscape)
    this.skipAgain = end + 1
    if (end - from < LEAST_SKIPPED) return from
    let within = false
    let at = from
    for (;;) {
      const stop = Math.min(this.placeOf(SEMICOLON, at, -1), end)
      if (isOdd(b, words, at, stop, SINGLE)) within = !within
      at = stop
      // the statement may end here
      if (at === end || !within) break
      at++
    }
    this.skipAgain = at + 1
    for (let i = at - 1; i >= from; i--) {
      const c = b[i]
      if (c === SINGLE) within = !within
      else if (c === CLOSE && !within) {
        this.pass(i + 1)
        return i + 1
      }
    }
    return from
  }

  /** First place with the sign from `from` on, or the end. `known`: what was said of a place before. */
  private placeOf(sign: number, from: number, known: number): number {
    if (known >= from) return known
    const at = this.buffer.indexOf(sign, from)
    return at < 0 ? this.b.length : at
  }

  /** Lines of COPY until "\.". */
  private lines(from: number): number {
    const { b, words, cells } = this
    let i = from
    while (i < b.length) {
      const end = this.lineEnd(i)
      if (end > b.length) return end
      if (b[i] === BACKSLASH && b[i + 1] === 46) {
        this.enter({ mode: 'between', table: '', columns: [], tables: this.state.tables })
        return end + 1
      }
      if (cells !== null) {
        cells.row++
        for (let column = 0; i < end; column++) {
          const to = seekOne(b, words, i, end, TAB)
          if (to > i && !(b[i] === BACKSLASH && b[i + 1] === 78)) cells.add(column, i, to)
          i = to + 1
        }
      }
      i = end + 1
      if (i <= b.length) this.pass(i)
    }
    return i
  }
}

/** The quote that closes a value that begins at `start`; the end of the bytes where there is none. */
function closing(b: Uint8Array, words: DataView, start: number, quote: number): number {
  for (let i = start; i < b.length; i += 2) {
    i = seekEither(b, words, i, b.length, quote, BACKSLASH)
    if (b[i] === quote && b[i + 1] !== quote) return i
  }
  return b.length
}

function isNull(b: Uint8Array, start: number, end: number): boolean {
  return end - start === 4 && (b[start] | 32) === 110 && (b[start + 1] | 32) === 117
}
