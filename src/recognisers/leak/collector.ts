/** Reduces text and cells to a summary. Values are hashed and masked the moment they are found. */
import type { Batch, CellBatch, TextBatch } from '../../model/observation.ts'
import type { Collector } from '../recogniser.ts'
import { isUuid } from './cell-forms.ts'
import { Cell, FORM } from './cells.ts'
import { addValue, noneYet } from './count.ts'
import { EMAIL, KINDS, kinds } from './kinds.ts'
import { masked } from './mask.ts'
import { Scanner } from './scan.ts'
import { addSample, countOfKind, fileOf, isSample, mostHash } from './summary.ts'
import type { Column, FileSummary, Summary, Table } from './summary.ts'

export const FORMS = 8
const LF = 10
/** Tables and columns of a file that are told apart; the rest is passed over. */
const MOST_TABLES = 500

const decoder = new TextDecoder()

export function collect(): Collector<Summary> {
  return new Search()
}

class Search implements Collector<Summary> {
  private summary: Summary = new Map()
  private readonly scanner = new Scanner()
  private readonly cell = new Cell()
  /** behind the last cell of each column of a batch, and of each cell behind the one before it in its column; 0: none */
  private readonly heads = new Int32Array(1 << 16)
  private next = new Int32Array(0)
  private file: FileSummary | null = null
  private b: Uint8Array = new Uint8Array(0)
  private from = 0
  /** the line of the last hit, and what was on it */
  private lineEnd = 0
  private onLine = 0
  private lineCounted = false
  private readonly hit = (kind: number, start: number, end: number) => this.found(kind, start, end)

  add(batch: Batch): void {
    if (batch.kind === 'text') this.addText(batch)
    else if (batch.kind === 'cell') this.addCells(batch)
  }

  take(): Summary {
    const taken = this.summary
    this.summary = new Map()
    this.file = null
    return taken
  }

  private addText({ bytes, text, from, count, file, code }: TextBatch): void {
    this.file = fileOf(this.summary, file)
    this.file.code ||= code
    for (let i = 0; i < count; i++) {
      this.file.bytes += text.end[i] - Math.max(text.start[i], from[i])
      this.search(bytes, text.start[i], text.end[i], from[i])
    }
  }

  private search(b: Uint8Array, start: number, end: number, from: number): void {
    this.b = b
    this.from = from
    this.lineEnd = 0
    const before = this.scanner.strange
    this.scanner.scan(b, start, end, this.hit)
    this.file!.strange += this.scanner.strange - before
  }

  private found(kind: number, start: number, end: number): void {
    const { bare } = this.scanner
    this.scanner.bare = false
    // what ends before the seam was counted with the window before
    if (end <= this.from) return
    const { b } = this
    const count = countOfKind(this.file!, kind)
    const hash = valueHash(b, start, end, kind)
    count.values++
    if (bare) count.bare++
    addValue(count.distinct, hash)
    if (isSample(count, hash))
      addSample(count, hash, () => masked(decoder.decode(b.subarray(start, end)), kind))
    this.joinUp(kind, start)
  }

  /** Counts lines that tie two kinds to one person: a number beside a name's e-mail address. */
  private joinUp(kind: number, start: number): void {
    if (start >= this.lineEnd) {
      const lf = this.b.indexOf(LF, start)
      this.lineEnd = lf < 0 ? this.b.length : lf
      this.onLine = -1
      this.lineCounted = false
    }
    if (!kinds[kind].identifies) return
    if (this.onLine < 0) this.onLine = kind
    else if (kind !== this.onLine && !this.lineCounted) {
      this.lineCounted = true
      this.file!.joined++
    }
  }

  private addCells(batch: CellBatch): void {
    const { bytes: b, count, cell, column, row, columns } = batch
    const { start: starts, end: ends } = cell
    if (this.next.length < count) this.next = new Int32Array(count)
    const { next, heads } = this
    const file = (this.file = fileOf(this.summary, batch.file))
    const table = tableOf(file, batch.table)
    if (!table) return
    const known: { readonly at: number; readonly into: Column }[] = []
    let bytes = 0
    let rows = 0
    // rows are counted by their first cells, which may be in the batch before
    let last = count > 0 && batch.continues ? row[0] : -1
    // cells of a column one behind the other: what judges one is ready for the next
    for (let i = 0; i < count; i++) {
      if (row[i] !== last) {
        last = row[i]
        rows++
      }
      bytes += ends[i] - starts[i] + 1
      const at = column[i]
      if (heads[at] === 0) known.push({ at, into: columnOf(table, at, columns[at] ?? '') })
      next[i] = heads[at]
      heads[at] = i + 1
    }
    for (const { at, into } of known) {
      this.addColumn(into, b, heads[at], starts, ends)
      heads[at] = 0
    }
    file.bytes += bytes
    table.rows += rows
  }

  /** Adds the cells of a column, from the last one to the first. */
  private addColumn(
    into: Column,
    b: Uint8Array,
    behind: number,
    starts: Uint32Array,
    ends: Uint32Array,
  ): void {
    const { cell: look, next } = this
    const { counts, forms, distinct } = into
    let filled = 0
    let least = mostHash(into)
    for (let after = behind; after > 0; after = next[after - 1]) {
      const i = after - 1
      const start = starts[i]
      const end = ends[i]
      filled++
      look.look(b, start, end)
      const { count, hash } = look
      for (let left = look.forms; left !== 0; left &= left - 1) forms[31 - Math.clz32(left & -left)]++
      if ((look.forms & FORM.text) !== 0 && isRunning(b, start, end)) this.search(b, start, end, 0)
      for (let k = 0; k < count; k++) counts[look.kinds[k]]++
      addValue(distinct, hash)
      // the least hashes are samples; few cells of a column pass after its first rows
      if (hash >>> 0 < least) {
        this.sample(into, hash >>> 0, count > 0 ? look.kinds[0] : -1, start, end, b)
        least = mostHash(into)
      }
    }
    into.filled += filled
  }

  private sample(into: Column, hash: number, kind: number, start: number, end: number, b: Uint8Array): void {
    addSample(into, hash, () => masked(decoder.decode(b.subarray(start, Math.min(end, start + 200))), kind))
  }
}

/** Longer cells are searched as text in any case. */
const SHORT_TEXT = 24
/** "HP 081234567890" */
const LEAST_TEXT = 12

/** Text that may hold a value beside other words; a short one where a word comes first, as in "NIK 3271...". */
function isRunning(b: Uint8Array, start: number, end: number): boolean {
  if (end - start > SHORT_TEXT) return !isUuid(b, start, end)
  if (end - start < LEAST_TEXT) return false
  for (let i = start + 1; i < end - 8 && i < start + LEAST_TEXT; i++) if (b[i] === 32) return true
  return false
}

function tableOf(file: FileSummary, name: string): Table | null {
  let table = file.tables.get(name)
  if (!table) {
    if (file.tables.size >= MOST_TABLES) return null
    file.tables.set(name, (table = { name, rows: 0, columns: new Map() }))
  }
  return table
}

function columnOf(table: Table, index: number, name: string): Column {
  const key = name === '' ? `#${index}` : name
  let column = table.columns.get(key)
  if (!column) {
    const counts = new Uint32Array(KINDS)
    const forms = new Uint32Array(FORMS)
    column = { index, name, filled: 0, counts, forms, distinct: noneYet(), samples: [] }
    table.columns.set(key, column)
  }
  return column
}

/** The same value written otherwise is the same person's: digits count, and letters in lower case. */
function valueHash(b: Uint8Array, start: number, end: number, kind: number): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1)
  let length = 0
  for (let i = start; i < end; i++) {
    let c = b[i]
    if (c >= 65 && c <= 90) c |= 32
    if (kind !== EMAIL && c > 127) continue
    if (kind !== EMAIL && (c === 32 || c === 45 || c === 46 || c === 47 || c === 40 || c === 41)) continue
    length++
    hash = Math.imul(hash ^ c, 0x5bd1e995)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 13) ^ length, 0x5bd1e995)
  return (hash ^ (hash >>> 15)) >>> 0
}
