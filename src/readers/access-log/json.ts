/** Access logs with one JSON object a line: nginx, Caddy, Traefik, Envoy, the Elastic Common Schema. */
import type { SpanColumn } from '../../model/observation.ts'
import type { Block, Parser, Sink } from '../reader.ts'
import { AddressReader, ForwardedFor, isInternal } from './address.ts'
import { unescapeJson } from './escapes.ts'
import { putHost } from './head.ts'
import { Field } from './keys.ts'
import { decimal, epochSeconds, goDuration } from './numbers.ts'
import { putRequest } from './request.ts'
import { Rows, putSpan, textStart } from './rows.ts'
import { JsonScanner, Kind } from './scan-json.ts'
import { TimeReader } from './time.ts'

const LF = 10
const CR = 13
const MINUS = 45
const QUESTION = 63
const OPEN = 123

export class JsonParser implements Parser {
  readonly #rows = new Rows()
  readonly #scanner = new JsonScanner()
  readonly #times = new TimeReader()
  readonly #addresses = new AddressReader()
  readonly #forwarded = new ForwardedFor()
  /** where text that stands in two places of the line is put together: behind the block's bytes */
  #joined = 0
  /** behind the object of the line that was last scanned */
  #end = 0

  parse(block: Block, sink: Sink): { records: number; places: number } {
    const rows = this.#rows
    rows.begin(block, sink)
    this.#scanner.begin()
    const b = rows.bytes
    this.#joined = rows.spare
    let records = 0
    let places = 0
    for (let p = 0; p < rows.length; places++) {
      p = textStart(b, p)
      while (b[p] === 32 || b[p] === 9) p++
      const reason = b[p] === LF || b[p] === CR ? 'blank' : this.#line(b, p)
      let end = reason === '' ? this.#end : p
      while (b[end] !== LF && b[end] !== CR) end++
      if (reason !== 'blank') {
        records++
        if (reason === '') rows.commit(places)
        else sink.bad(places, reason)
      }
      p = b[end] === CR && b[end + 1] === LF ? end + 2 : end + 1
    }
    rows.end()
    return { records, places }
  }

  /** Fills the row; returns what is wrong with the line, '' where nothing is. */
  #line(b: Uint8Array, start: number): string {
    let p = start
    // syslog and container runtimes put words in front
    while (b[p] !== OPEN || (p > start && b[p - 1] !== 32)) {
      if (b[p] === LF || b[p] === CR) return 'no JSON object'
      p++
    }
    this.#end = this.#scanner.scan(b, p)
    if (this.#end < 0) return 'broken JSON'
    const { kind } = this.#scanner
    const isRequest =
      kind[Field.status] !== Kind.absent &&
      kind[Field.client] !== Kind.absent &&
      (kind[Field.request] !== Kind.absent || kind[Field.target] !== Kind.absent)
    if (!isRequest) return 'not a request: client, request or status is missing'
    if (!this.#time(b)) return 'no valid time'
    this.#client(b)
    if (!this.#numbers(b)) return 'no status code'
    this.#request(b)
    const { batch } = this.#rows
    this.#text(b, Field.referrer, batch.referrer)
    this.#text(b, Field.userAgent, batch.userAgent)
    this.#host(b)
    return ''
  }

  #time(b: Uint8Array): boolean {
    const { kind, start, end } = this.#scanner
    const { batch, row } = this.#rows
    if (kind[Field.time] === Kind.absent) return false
    const from = start[Field.time]
    const to = end[Field.time]
    const time = this.#times.read(b, from)
    // a time that ends beyond its string has read the next field
    const read = time === time && this.#times.end <= to
    batch.time[row] = read ? time : epochSeconds(decimal(b, from, to))
    return batch.time[row] > 0
  }

  #client(b: Uint8Array): void {
    const { kind, start, end } = this.#scanner
    const { batch, row } = this.#rows
    const { client } = batch
    client.fill(0, row * 4, row * 4 + 4)
    const whole = this.#addresses.read(b, start[Field.client], client, row)
    if (whole && this.#addresses.end !== end[Field.client]) client.fill(0, row * 4, row * 4 + 4)
    if (kind[Field.forwarded] >= Kind.string && isInternal(client, row)) {
      this.#forwarded.read(b, start[Field.forwarded], end[Field.forwarded], client, row)
    }
  }

  /** Status, size and duration; false where the status is none. */
  #numbers(b: Uint8Array): boolean {
    const { batch, row } = this.#rows
    const status = this.#number(b, Field.status)
    const none = Number.isNaN(status)
    if (none ? !this.#isNothing(b, Field.status) : !(status >= 0 && status <= 999)) return false
    batch.status[row] = none ? 0 : status
    const size = this.#number(b, Field.size)
    batch.size[row] = size >= 0 ? size : -1
    const { kind, start, end, unit } = this.#scanner
    const duration = this.#number(b, Field.duration) * unit[Field.duration]
    const named =
      kind[Field.duration] >= Kind.string && Number.isNaN(duration)
        ? goDuration(b, start[Field.duration], end[Field.duration])
        : duration
    batch.duration[row] = named >= 0 ? named : NaN
    return true
  }

  #number(b: Uint8Array, field: number): number {
    const { kind, start, end } = this.#scanner
    return kind[field] === Kind.absent ? NaN : decimal(b, start[field], end[field])
  }

  /** null, "", "-" and the like */
  #isNothing(b: Uint8Array, field: number): boolean {
    const { start, end } = this.#scanner
    const length = end[field] - start[field]
    return (
      length === 0 || (length === 1 && b[start[field]] === MINUS) || (length === 4 && b[start[field]] === 110)
    )
  }

  #request(b: Uint8Array): void {
    const { kind, start } = this.#scanner
    const { batch, row } = this.#rows
    if (kind[Field.request] >= Kind.string && !this.#isNothing(b, Field.request)) {
      putRequest(batch, row, b, start[Field.request], this.#unescaped(b, Field.request))
      if (batch.method.end[row] === batch.method.start[row]) this.#text(b, Field.method, batch.method)
      return
    }
    this.#text(b, Field.method, batch.method)
    this.#text(b, Field.target, batch.target)
    if (kind[Field.query] >= Kind.string && !this.#isNothing(b, Field.query)) this.#join(b)
  }

  /** Puts path and query together, which nginx's $uri and $args keep apart. */
  #join(b: Uint8Array): void {
    const { batch, row } = this.#rows
    const path = b.subarray(batch.target.start[row], batch.target.end[row])
    if (path.includes(QUESTION)) return
    const from = this.#scanner.start[Field.query]
    const query = b.subarray(from, this.#unescaped(b, Field.query))
    const start = this.#joined
    b.set(path, start)
    let p = start + path.length
    if (query[0] !== QUESTION) b[p++] = QUESTION
    b.set(query, p)
    this.#joined = p + query.length
    batch.target.start[row] = start
    batch.target.end[row] = this.#joined
  }

  #host(b: Uint8Array): void {
    const { batch, row } = this.#rows
    if (this.#scanner.kind[Field.host] < Kind.string) {
      batch.host.start[row] = batch.host.end[row] = 0
      return
    }
    putHost(batch, row, b, this.#scanner.start[Field.host], this.#unescaped(b, Field.host))
  }

  #text(b: Uint8Array, field: number, column: SpanColumn): void {
    const { row } = this.#rows
    if (this.#scanner.kind[field] < Kind.string) {
      column.start[row] = column.end[row] = 0
      return
    }
    putSpan(column, row, b, this.#scanner.start[field], this.#unescaped(b, field))
  }

  /** The end of a string once its escapes are undone. */
  #unescaped(b: Uint8Array, field: number): number {
    const { kind, start, end } = this.#scanner
    return kind[field] === Kind.escaped ? unescapeJson(b, start[field], end[field]) : end[field]
  }
}
