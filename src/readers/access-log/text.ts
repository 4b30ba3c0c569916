/**
 * Lines of the common log format's family: common, combined, either with a virtual host in front or with more fields
 * behind. One pass over the bytes; a field is a span, never a string.
 */
import type { Block, Parser, Sink } from '../reader.ts'
import { AddressReader } from './address.ts'
import { closingQuote, overPlain, unescapeText } from './escapes.ts'
import { Extras } from './extras.ts'
import { HeadReader, putHost } from './head.ts'
import { putRequest } from './request.ts'
import { Rows, putSpan, textStart } from './rows.ts'
import { TimeReader } from './time.ts'
import { unwrap } from './unwrap.ts'

const LF = 10
const CR = 13
const SPACE = 32
const QUOTE = 34
const MINUS = 45
const OPEN = 91
const CLOSE = 93

/** `17/May/2015:10:05:03 +0700` has this many bytes. */
const STAMP = 26

export class TextParser implements Parser {
  readonly #rows = new Rows()
  readonly #addresses = new AddressReader()
  readonly #head = new HeadReader()
  readonly #times = new TimeReader()
  readonly #extras: Extras
  #reason = ''
  /** the last time that was read, as bytes and as what they mean: neighbours mostly share it */
  readonly #stamp = new Uint32Array(7)
  #time = NaN

  /** As Extras: what a lone whole number behind the known fields stands for, and where to collect such numbers. */
  constructor(integerMs: number, integers?: number[]) {
    this.#extras = new Extras(integerMs, integers)
  }

  parse(block: Block, sink: Sink): { records: number; places: number } {
    const rows = this.#rows
    rows.begin(block, sink)
    const b = rows.bytes
    const { length } = rows
    let records = 0
    let places = 0
    for (let p = 0; p < length; places++) {
      if (b[p] === 0 || b[p] > 127) p = textStart(b, p)
      let end = this.#line(b, p)
      if (end >= 0) {
        rows.commit(places)
        records++
      } else {
        end = p
        let blank = true
        for (; b[end] !== LF && b[end] !== CR; end++) if (b[end] > SPACE) blank = false
        if (!blank) {
          sink.bad(places, this.#reason)
          records++
        }
      }
      p = b[end] === CR && b[end + 1] === LF ? end + 2 : end + 1
    }
    rows.end()
    return { records, places }
  }

  /** Fills the row from the line at `start` and returns where the line ends; -1 and a reason where it cannot. */
  #line(b: Uint8Array, start: number): number {
    const { batch, row } = this.#rows
    batch.host.start[row] = 0
    batch.host.end[row] = 0
    let p = this.#addressed(b, start)
    if (p < 0) {
      const from = unwrap(b, start)
      p = this.#head.read(b, from, batch, row)
      if (p < 0) return this.#bad('no client and time')
    }
    p = this.#timed(b, p + 1)
    if (p < 0) return this.#bad('no valid time')
    if (b[p] !== SPACE || b[p + 1] !== QUOTE) {
      p = this.#toRequest(b, p)
      if (p < 0) return this.#bad('no request')
    } else p++
    return this.#rest(b, p + 1)
  }

  #bad(reason: string): number {
    this.#reason = reason
    return -1
  }

  /** The usual begin, `address - user [`: the place of the bracket, or -1 for any other. */
  #addressed(b: Uint8Array, start: number): number {
    const { batch, row } = this.#rows
    if (!this.#addresses.read(b, start, batch.client, row)) return -1
    let p = this.#addresses.end
    if (b[p] !== SPACE || b[p + 1] !== MINUS || b[p + 2] !== SPACE) return -1
    p += 3
    if (b[p] === MINUS && b[p + 1] === SPACE && b[p + 2] === OPEN) return p + 2
    while (b[p] > SPACE) p++
    return b[p] === SPACE && b[p + 1] === OPEN ? p + 1 : -1
  }

  /** Writes the time at `p`; returns the place behind the closing bracket, or -1. */
  #timed(b: Uint8Array, p: number): number {
    const { batch, row, view } = this.#rows
    const stamp = this.#stamp
    if (
      view.getUint32(p + 4) === stamp[1] &&
      view.getUint32(p + 8) === stamp[2] &&
      view.getUint32(p + 12) === stamp[3] &&
      view.getUint32(p + 16) === stamp[4] &&
      view.getUint32(p) === stamp[0] &&
      view.getUint32(p + 20) === stamp[5] &&
      view.getUint16(p + 24) === stamp[6] &&
      b[p + STAMP] === CLOSE
    ) {
      batch.time[row] = this.#time
      return p + STAMP + 1
    }
    const time = this.#times.read(b, p)
    const end = this.#times.end
    if (Number.isNaN(time) || b[end] !== CLOSE) return -1
    batch.time[row] = time
    if (end === p + STAMP) {
      for (let k = 0; k < 6; k++) stamp[k] = view.getUint32(p + 4 * k)
      stamp[6] = view.getUint16(p + 24)
      this.#time = time
    }
    return end + 1
  }

  /** The place of the quote that opens the request; a word with a dot before it is the virtual host. */
  #toRequest(b: Uint8Array, from: number): number {
    const { batch, row } = this.#rows
    let p = from
    while (b[p] !== QUOTE) {
      while (b[p] === SPACE) p++
      const start = p
      let dots = 0
      let letters = 0
      for (; b[p] > SPACE && b[p] !== QUOTE; p++) {
        if (b[p] === 46) dots++
        else if ((b[p] | 32) >= 97 && (b[p] | 32) <= 122) letters++
      }
      if (dots > 0 && letters > 0) putHost(batch, row, b, start, p)
      if (b[p] < SPACE || (p === start && b[p] !== QUOTE)) return -1
    }
    return p
  }

  /** Request, status, size and what comes behind; `start` is behind the request's opening quote. */
  #rest(b: Uint8Array, start: number): number {
    const { batch, row, view } = this.#rows
    let p = requestQuote(b, overPlain(view, start))
    if (p === 0) return this.#bad('no end of the request with a status code behind it')
    if (p < 0) {
      p = ~p
      putRequest(batch, row, b, start, unescapeText(b, start, p))
    } else putRequest(batch, row, b, start, p)
    p += 2
    if (b[p] === MINUS) {
      batch.status[row] = 0
      p++
    } else {
      batch.status[row] = (b[p] - 48) * 100 + (b[p + 1] - 48) * 10 + b[p + 2] - 48
      p += 3
    }
    p = this.#size(b, p)
    batch.duration[row] = NaN
    let fields = 0
    for (; fields < 2 && b[p] === SPACE && b[p + 1] === QUOTE; fields++) {
      const column = fields === 0 ? batch.referrer : batch.userAgent
      const close = closingQuote(b, overPlain(view, p + 2))
      if (close === 0) break
      if (close > 0) putSpan(column, row, b, p + 2, close)
      else putSpan(column, row, b, p + 2, unescapeText(b, p + 2, ~close))
      p = (close < 0 ? ~close : close) + 1
    }
    if (fields < 2) this.#clearFields(fields)
    return b[p] === LF || b[p] === CR ? p : this.#extras.read(b, p, batch, row, fields)
  }

  /** Writes the size that follows at `p`, if one does; returns the place behind it. */
  #size(b: Uint8Array, from: number): number {
    const { batch, row } = this.#rows
    let p = from + 1
    let size = 0
    for (let digit = b[p] - 48; digit >= 0 && digit <= 9; digit = b[++p] - 48) size = size * 10 + digit
    const isSize = b[from] === SPACE && p > from + 1 && b[p] <= SPACE
    batch.size[row] = isSize ? size : -1
    if (isSize) return p
    return b[from] === SPACE && b[from + 1] === MINUS && b[from + 2] <= SPACE ? from + 2 : from
  }

  #clearFields(seen: number): void {
    const { batch, row } = this.#rows
    if (seen === 0) batch.referrer.start[row] = batch.referrer.end[row] = 0
    batch.userAgent.start[row] = batch.userAgent.end[row] = 0
  }
}

/**
 * The quote that closes the request, as closingQuote gives it, but only one that a status code or "-" follows: requests
 * hold quotes and blanks more often than other fields, and attackers put them there.
 */
function requestQuote(b: Uint8Array, start: number): number {
  let escaped = false
  for (let p = start; ; p++) {
    const close = closingQuote(b, p)
    if (close === 0) return 0
    p = close < 0 ? ~close : close
    if (close < 0) escaped = true
    if (b[p + 1] === SPACE && isStatus(b, p + 2)) return escaped ? ~p : p
  }
}

function isStatus(b: Uint8Array, p: number): boolean {
  if (b[p] === MINUS) return b[p + 1] <= SPACE
  return isDigit(b[p]) && isDigit(b[p + 1]) && isDigit(b[p + 2]) && b[p + 3] <= SPACE
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}
