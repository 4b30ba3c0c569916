/** The fields behind the size: referrer, user agent, and what a site has added to its format. */
import type { HttpBatch } from '../../model/observation.ts'
import { ForwardedFor, isInternal } from './address.ts'
import { closingQuote, unescapeText } from './escapes.ts'
import { putSpan } from './rows.ts'

const LF = 10
const CR = 13
const SPACE = 32
const QUOTE = 34
const EQUALS = 61

/** Names that sites give the whole time of a request, in seconds: `rt=0.042`. */
const timeNames = ['rt', 'request_time', 'req_time', 'reqtime', 'duration', 'time']

/** A decimal larger than this many seconds is a point in time and no duration. */
const LONGEST_S = 1e6

export class Extras {
  readonly #forwarded = new ForwardedFor()
  readonly #integerMs: number
  readonly #integers: number[] | undefined
  /** digits behind the point of the number last read; -1 where it was none */
  #decimals = -1
  /** the number that the quoted field last read is */
  #value = NaN

  /**
   * `integerMs`: milliseconds that a lone whole number stands for (%D: 0.001, %T: 1000), 0 where it is no time.
   * `integers` collects such numbers, for whoever has to find out.
   */
  constructor(integerMs: number, integers?: number[]) {
    this.#integerMs = integerMs
    this.#integers = integers
  }

  /**
   * Reads the rest of a line from `p` on, of which `quoted` quoted fields (referrer, user agent) have been seen, and
   * returns where the line ends.
   *
   * Duration: a named one; else Traefik's `12ms`; else the longest decimal of at least three digits behind the point,
   * since $request_time contains the times of all upstreams; else a lone whole number. Client: a list of addresses is
   * X-Forwarded-For and counts where the peer is internal, thus one's own proxy; anybody else could have made it up.
   */
  read(b: Uint8Array, from: number, batch: HttpBatch, row: number, quoted: number): number {
    let named = NaN
    let milliseconds = NaN
    let seconds = NaN
    let integer = NaN
    let integers = 0
    let fields = quoted
    /** no quote closes any more on this line: looking again and again would take quadratic time */
    let unclosed = false
    let p = from
    for (;;) {
      while (b[p] === SPACE) p++
      const start = p
      const c = b[p]
      if (c === LF || c === CR) break
      if (c === QUOTE) {
        p = this.#quoted(b, start + 1, batch, row, fields++)
        if (fields > 2 && this.#decimals >= 3) seconds = longest(seconds, this.#value)
        continue
      }
      let equals = 0
      for (; b[p] > SPACE; p++) {
        if (b[p] === EQUALS && equals === 0) equals = p
        else if (b[p] === QUOTE && b[p - 1] === EQUALS && !unclosed) {
          const close = closingQuote(b, p + 1)
          if (close === 0) unclosed = true
          else p = close < 0 ? ~close : close
        }
      }
      if (p === start) p++
      else if (equals > 0) {
        const value =
          b[equals + 1] === QUOTE ? this.#number(b, equals + 2, p - 1) : this.#number(b, equals + 1, p)
        if (value >= 0 && isTimeName(b, start, equals)) named = value * 1000
      } else if (p - start > 2 && b[p - 1] === 115 && b[p - 2] === 109) {
        const value = this.#number(b, start, p - 2)
        if (value >= 0) milliseconds = value
      } else {
        const value = this.#number(b, start, p)
        if (this.#decimals === 0) {
          integer = value
          integers++
        } else if (this.#decimals >= 3) seconds = longest(seconds, value)
      }
    }
    if (named >= 0) batch.duration[row] = named
    else if (milliseconds >= 0) batch.duration[row] = milliseconds
    else if (seconds >= 0) batch.duration[row] = seconds * 1000
    else if (integers === 1) {
      this.#integers?.push(integer)
      if (this.#integerMs > 0) batch.duration[row] = integer * this.#integerMs
    }
    return p
  }

  /** Takes quoted field number `field`, which begins at `start`; returns the first byte behind it. */
  #quoted(b: Uint8Array, start: number, batch: HttpBatch, row: number, field: number): number {
    const close = closingQuote(b, start)
    let end = close < 0 ? ~close : close
    // a line that was cut off inside the field still has all that counts
    if (close === 0) for (end = start; b[end] !== LF && b[end] !== CR;) end++
    const next = close === 0 ? end : end + 1
    this.#decimals = -1
    if (field < 2) {
      const column = field === 0 ? batch.referrer : batch.userAgent
      putSpan(column, row, b, start, close < 0 ? unescapeText(b, start, end) : end)
    } else {
      this.#value = this.#number(b, start, end)
      const isList = this.#decimals < 0 && isInternal(batch.client, row)
      if (isList) this.#forwarded.read(b, start, end, batch.client, row)
    }
    return next
  }

  /** The number that `start..end` is, and how many digits it has behind the point; NaN and -1 where it is none. */
  #number(b: Uint8Array, start: number, end: number): number {
    let value = 0
    let scale = 0
    this.#decimals = -1
    if (end <= start || end - start > 20) return NaN
    for (let p = start; p < end; p++) {
      const digit = b[p] - 48
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit
        scale *= 10
      } else if (b[p] === 46 && scale === 0 && p > start) scale = 1
      else return NaN
    }
    this.#decimals = scale === 0 ? 0 : Math.round(Math.log10(scale))
    return scale === 0 ? value : value / scale
  }
}

function longest(known: number, value: number): number {
  if (value > LONGEST_S) return known
  return known >= value ? known : value
}

function isTimeName(b: Uint8Array, start: number, end: number): boolean {
  return timeNames.some((name) => {
    if (name.length !== end - start) return false
    for (let k = 0; k < name.length; k++) if (b[start + k] !== name.charCodeAt(k)) return false
    return true
  })
}
