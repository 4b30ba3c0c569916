/**
 * Observations: what happened, not what it means. A reader fills columnar batches; a recogniser reads them. A batch is
 * lent for the time of one call: its arrays are used again for the next one, so whoever wants to keep a value copies
 * it. Rows are 0..count-1; a column may be longer than count.
 *
 * Text columns are spans into `bytes`: start and end offset of each row (start === end: empty or absent).
 * Addresses are four words a row (see address.ts). Times are seconds since 1970-01-01 UTC as float64 (about 0.2 µs of
 * resolution in this century); NaN where the record has none.
 */

import type { Measurement } from './measurement.ts'

export interface SpanColumn {
  readonly start: Uint32Array
  readonly end: Uint32Array
}

/** One HTTP request each row, as a server or proxy logged it. */
export interface HttpBatch {
  readonly kind: 'http-request'
  count: number
  /** index of the evidence file within this scan */
  file: number
  bytes: Uint8Array
  readonly time: Float64Array
  /** client address, 4 words a row; all zero where the log gives a name instead of an address */
  readonly client: Uint32Array
  /** HTTP status code, 0 where absent */
  readonly status: Uint16Array
  /** response bytes, -1 where absent */
  readonly size: Float64Array
  /** time the request took, milliseconds; NaN where the log does not say */
  readonly duration: Float32Array
  /** virtual host that was asked for; empty in plain combined logs */
  readonly host: SpanColumn
  readonly method: SpanColumn
  /** request target as sent (path and query) */
  readonly target: SpanColumn
  readonly referrer: SpanColumn
  readonly userAgent: SpanColumn
  /** record number within its block, from 0 */
  readonly record: Uint32Array
}

/** One IP packet each row. Frames that carry no IP are counted by the reader and not observed. */
export interface PacketBatch {
  readonly kind: 'packet'
  count: number
  file: number
  bytes: Uint8Array
  readonly time: Float64Array
  readonly source: Uint32Array
  readonly destination: Uint32Array
  /** protocol, flags or ICMP type, fragment and IP version, as packet.ts takes them apart */
  readonly head: Uint32Array
  /** source port in the upper half, destination port in the lower one (packet.ts) */
  readonly ports: Uint32Array
  /** IPv4 or IPv6 fragment identification: joins the fragments of one datagram; without meaning where it is whole */
  readonly fragmentId: Uint32Array
  /** bytes on the wire from the IP header on, from the packet's own length field */
  readonly length: Uint32Array
  /** bytes after the transport header on the wire (0 for a bare ACK) */
  readonly payloadLength: Uint32Array
  /** the captured part of that payload in `bytes`; empty where cut */
  readonly payload: SpanColumn
}

/** One host name each row, as a list, a zone, a certificate log, a resolver's log or a link in a post names it. */
export interface NameBatch {
  readonly kind: 'name'
  count: number
  file: number
  bytes: Uint8Array
  /** when it was asked for or certified; NaN in lists */
  readonly time: Float64Array
  /** host name without scheme, port and path; may begin with "*." and end with a dot, any case */
  readonly name: SpanColumn
  /** record number within its block, from 0; a record may hold several names */
  readonly record: Uint32Array
  /** what the names are, where they are no records of their own */
  readonly from?: 'link'
  /** how often a name stood there; once where absent */
  readonly times?: Float64Array
}

/** One active measurement each row, as an object: it nests, and judging it costs far more than the object. */
export interface MeasurementBatch {
  readonly kind: 'measurement'
  count: number
  file: number
  bytes: Uint8Array
  readonly time: Float64Array
  readonly measurements: Measurement[]
  /** record number within its block, from 0 */
  readonly record: Uint32Array
}

/** A stretch of running text each row. */
export interface TextBatch {
  readonly kind: 'text'
  count: number
  file: number
  bytes: Uint8Array
  /** always NaN: text has no time of its own */
  readonly time: Float64Array
  readonly text: SpanColumn
  /** what ends at or before this offset was observed with the stretch before; it is here as context only */
  readonly from: Uint32Array
  /** true: program text or markup, where numbers are seldom people's */
  code: boolean
}

/** One cell of a table each row: of a CSV row, a value of a JSON object, a value of an SQL INSERT. */
export interface CellBatch {
  readonly kind: 'cell'
  count: number
  file: number
  bytes: Uint8Array
  /** always NaN */
  readonly time: Float64Array
  /** name of the table within its file, '' where there is only one */
  table: string
  /** names of columns by their number; '' where the table does not name them */
  columns: readonly string[]
  readonly column: Uint16Array
  /** number of the row within the block; cells of one row come one after the other */
  readonly row: Uint32Array
  /** whether the first row began in the batch before */
  continues: boolean
  /** the value without the quotes around it; escapes stand as they are */
  readonly cell: SpanColumn
}

export type Batch = HttpBatch | PacketBatch | NameBatch | MeasurementBatch | TextBatch | CellBatch
export type ObservationKind = Batch['kind']

/** Evidence that is loaded into the engine as a table of this name, and not read as batches. */
export type TableKind = 'posts'

/** Rows in a batch unless a reader has reason for another size. */
export const BATCH_ROWS = 4096

function spans(rows: number): SpanColumn {
  return { start: new Uint32Array(rows), end: new Uint32Array(rows) }
}

const nothing = new Uint8Array(0)

/** An empty batch with room for `rows` requests. */
export function newHttpBatch(rows: number = BATCH_ROWS): HttpBatch {
  return {
    kind: 'http-request',
    count: 0,
    file: 0,
    bytes: nothing,
    time: new Float64Array(rows),
    client: new Uint32Array(rows * 4),
    status: new Uint16Array(rows),
    size: new Float64Array(rows),
    duration: new Float32Array(rows),
    host: spans(rows),
    method: spans(rows),
    target: spans(rows),
    referrer: spans(rows),
    userAgent: spans(rows),
    record: new Uint32Array(rows),
  }
}

/** An empty batch with room for `rows` packets. */
export function newPacketBatch(rows: number = BATCH_ROWS): PacketBatch {
  return {
    kind: 'packet',
    count: 0,
    file: 0,
    bytes: nothing,
    time: new Float64Array(rows),
    source: new Uint32Array(rows * 4),
    destination: new Uint32Array(rows * 4),
    head: new Uint32Array(rows),
    ports: new Uint32Array(rows),
    fragmentId: new Uint32Array(rows),
    length: new Uint32Array(rows),
    payloadLength: new Uint32Array(rows),
    payload: spans(rows),
  }
}

/** An empty batch with room for `rows` names. */
export function newNameBatch(rows: number = BATCH_ROWS): NameBatch {
  return {
    kind: 'name',
    count: 0,
    file: 0,
    bytes: nothing,
    time: new Float64Array(rows),
    name: spans(rows),
    record: new Uint32Array(rows),
  }
}

/** An empty batch with room for `rows` measurements: few, since each may hold whole pages. */
export function newMeasurementBatch(rows = 16): MeasurementBatch {
  return {
    kind: 'measurement',
    count: 0,
    file: 0,
    bytes: nothing,
    time: new Float64Array(rows),
    measurements: [],
    record: new Uint32Array(rows),
  }
}

/** An empty batch with room for `rows` stretches of text. */
export function newTextBatch(rows: number = 1): TextBatch {
  const time = new Float64Array(rows).fill(Number.NaN)
  const from = new Uint32Array(rows)
  return { kind: 'text', count: 0, file: 0, bytes: nothing, time, text: spans(rows), from, code: false }
}

/** An empty batch with room for `cells` cells. */
export function newCellBatch(cells: number = 4 * BATCH_ROWS): CellBatch {
  return {
    kind: 'cell',
    count: 0,
    file: 0,
    bytes: nothing,
    time: new Float64Array(cells).fill(Number.NaN),
    table: '',
    columns: [],
    column: new Uint16Array(cells),
    row: new Uint32Array(cells),
    continues: false,
    cell: spans(cells),
  }
}

const decoder = new TextDecoder()

/** Text of row `at`; bytes that are not UTF-8 become U+FFFD. Costly: not for every row of a large file. */
export function spanText(bytes: Uint8Array, column: SpanColumn, at: number): string {
  return decoder.decode(bytes.subarray(column.start[at], column.end[at]))
}
