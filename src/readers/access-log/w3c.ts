/** W3C extended log files (IIS, CloudFront): a #Fields line says which columns follow. Times are UTC. */
import { LineSplitter, LineWalker } from '../lines.ts'
import type { Block, Cut, Parser, Sink, Splitter } from '../reader.ts'
import { AddressReader, ForwardedFor, isInternal } from './address.ts'
import { putHost } from './head.ts'
import { decimal } from './numbers.ts'
import { Rows, putSpan, textStart } from './rows.ts'
import { TimeReader } from './time.ts'

const TAB = 9
const SPACE = 32
const QUOTE = 34
const HASH = 35
const PLUS = 43
const MINUS = 45
const DOT = 46
const DIRECTIVE = '#Fields:'
const LONGEST_DIRECTIVE = 8192
/** what stands before the begin of a line: LF, CR, the last byte of a byte order mark, the last of a hole of zeros */
const begins: ReadonlySet<number> = new Set([10, 13, 0xbf, 0])

const Column = {
  date: 0,
  time: 1,
  client: 2,
  method: 3,
  stem: 4,
  query: 5,
  status: 6,
  size: 7,
  duration: 8,
  host: 9,
  referrer: 10,
  userAgent: 11,
  forwarded: 12,
} as const
const COLUMNS = 13

const columnOf = new Map<string, number>([
  ['date', Column.date],
  ['time', Column.time],
  ['c-ip', Column.client],
  ['cs-method', Column.method],
  ['cs-uri-stem', Column.stem],
  ['cs-uri', Column.stem],
  ['cs-uri-query', Column.query],
  ['sc-status', Column.status],
  ['sc-bytes', Column.size],
  ['time-taken', Column.duration],
  ['cs-host', Column.host],
  ['cs(host)', Column.host],
  ['x-host-header', Column.host],
  ['cs(referer)', Column.referrer],
  ['cs(user-agent)', Column.userAgent],
  ['x-forwarded-for', Column.forwarded],
  ['cs(x-forwarded-for)', Column.forwarded],
])

/** What each column of the lines is, -1 for one of no interest. */
function columnsOf(directive: string): number[] {
  const names = directive.slice(DIRECTIVE.length).trim().toLowerCase().split(/\s+/)
  return names.map((name) => columnOf.get(name) ?? -1)
}

/** A splitter that tells each block which #Fields line holds at its begin. */
export class W3cSplitter implements Splitter {
  readonly #lines = new LineSplitter()
  #fields = ''

  cut(bytes: Uint8Array, last: boolean, full: boolean): Cut {
    const cut = this.#lines.cut(bytes, last, full)
    if (cut.end === 0) return cut
    const context = this.#fields
    this.#fields = lastDirective(bytes, cut.end) ?? this.#fields
    return { ...cut, context }
  }
}

function lastDirective(bytes: Uint8Array, end: number): string | undefined {
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, end)
  for (
    let at = block.lastIndexOf(DIRECTIVE);
    at >= 0;
    at = at > 0 ? block.lastIndexOf(DIRECTIVE, at - 1) : -1
  ) {
    if (at > 0 && !begins.has(block[at - 1])) continue
    const line = block.toString('latin1', at, Math.min(end, at + LONGEST_DIRECTIVE))
    return line.split(/[\r\n]/, 1)[0]
  }
  return undefined
}

export class W3cParser implements Parser {
  readonly #rows = new Rows()
  readonly #times = new TimeReader()
  readonly #addresses = new AddressReader()
  readonly #forwarded = new ForwardedFor()
  readonly #start = new Uint32Array(COLUMNS)
  readonly #end = new Uint32Array(COLUMNS)
  #directive = ''
  #columns: number[] = []
  /** where stem and query are put together: behind the block's bytes */
  #joined = 0

  parse(block: Block, sink: Sink): { records: number; places: number } {
    const rows = this.#rows
    rows.begin(block, sink)
    this.#joined = rows.spare
    if (typeof block.context === 'string') this.#use(block.context)
    const b = rows.bytes
    const lines = new LineWalker(b, rows.length)
    let records = 0
    while (lines.next()) {
      const { end } = lines
      const start = textStart(b, lines.start)
      if (b[start] === HASH) {
        const length = Math.min(end - start, LONGEST_DIRECTIVE)
        const line = String.fromCharCode(...b.subarray(start, start + length))
        if (line.startsWith(DIRECTIVE)) this.#use(line)
        continue
      }
      if (isBlank(b, start, end)) continue
      records++
      const reason = this.#line(b, start, end)
      if (reason === '') rows.commit(lines.number)
      else sink.bad(lines.number, reason)
    }
    rows.end()
    return { records, places: lines.number + 1 }
  }

  #use(directive: string): void {
    if (directive === this.#directive) return
    this.#directive = directive
    this.#columns = columnsOf(directive)
  }

  #line(b: Uint8Array, start: number, end: number): string {
    if (!this.#cells(b, start, end)) return 'other columns than #Fields says'
    const from = this.#start
    const to = this.#end
    const { batch, row } = this.#rows
    if (from[Column.time] === 0 || from[Column.time] !== to[Column.date] + 1) return 'no date and time'
    // the two are read as one text
    b[to[Column.date]] = SPACE
    batch.time[row] = this.#times.readUtc(b, from[Column.date])
    if (!(batch.time[row] >= 0) || this.#times.end !== to[Column.time]) return 'no valid time'
    const { client } = batch
    client.fill(0, row * 4, row * 4 + 4)
    const isAddress = this.#addresses.read(b, from[Column.client], client, row)
    if (!isAddress || this.#addresses.end !== to[Column.client]) client.fill(0, row * 4, row * 4 + 4)
    else if (to[Column.forwarded] > 0 && isInternal(client, row)) {
      this.#forwarded.read(b, from[Column.forwarded], to[Column.forwarded], client, row)
    }
    const status = this.#number(b, Column.status)
    batch.status[row] = status >= 0 && status <= 999 ? status : 0
    const size = this.#number(b, Column.size)
    batch.size[row] = size >= 0 ? size : -1
    batch.duration[row] = this.#duration(b)
    putSpan(batch.method, row, b, from[Column.method], to[Column.method])
    putSpan(batch.referrer, row, b, from[Column.referrer], to[Column.referrer])
    putSpan(batch.userAgent, row, b, from[Column.userAgent], to[Column.userAgent])
    putHost(batch, row, b, from[Column.host], to[Column.host])
    this.#userAgent(b)
    this.#target(b)
    return ''
  }

  /** Finds the columns of a line; false where their number is not the one announced or the necessary ones lack. */
  #cells(b: Uint8Array, start: number, end: number): boolean {
    this.#start.fill(0)
    this.#end.fill(0)
    const columns = this.#columns
    let p = start
    let k = 0
    for (; p < end; k++) {
      const quoted = b[p] === QUOTE
      const from = quoted ? p + 1 : p
      if (quoted) for (p++; p < end && b[p] !== QUOTE;) p++
      else while (p < end && b[p] !== SPACE && b[p] !== TAB) p++
      const column = columns[k] ?? -1
      if (column >= 0) {
        this.#start[column] = from
        this.#end[column] = p
      }
      if (quoted) p++
      p++
    }
    return k === columns.length && this.#end[Column.client] > 0 && this.#end[Column.stem] > 0
  }

  #number(b: Uint8Array, column: number): number {
    return decimal(b, this.#start[column], this.#end[column])
  }

  /** IIS writes whole milliseconds, others seconds with a point. */
  #duration(b: Uint8Array): number {
    const value = this.#number(b, Column.duration)
    if (!(value >= 0)) return NaN
    return b.subarray(this.#start[Column.duration], this.#end[Column.duration]).includes(DOT)
      ? value * 1000
      : value
  }

  /** IIS writes "+" for a blank. */
  #userAgent(b: Uint8Array): void {
    for (let p = this.#start[Column.userAgent]; p < this.#end[Column.userAgent]; p++)
      if (b[p] === PLUS) b[p] = SPACE
  }

  #target(b: Uint8Array): void {
    const { batch, row } = this.#rows
    const from = this.#start[Column.query]
    const to = this.#end[Column.query]
    putSpan(batch.target, row, b, this.#start[Column.stem], this.#end[Column.stem])
    if (to === from || (to === from + 1 && b[from] === MINUS)) return
    const start = this.#joined
    const stem = this.#end[Column.stem] - this.#start[Column.stem]
    b.copyWithin(start, this.#start[Column.stem], this.#end[Column.stem])
    b[start + stem] = 63
    b.copyWithin(start + stem + 1, from, to)
    this.#joined = start + stem + 1 + to - from
    batch.target.start[row] = start
    batch.target.end[row] = this.#joined
  }
}

function isBlank(b: Uint8Array, start: number, end: number): boolean {
  for (let p = start; p < end; p++) if (b[p] > SPACE) return false
  return true
}
