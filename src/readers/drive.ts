/**
 * Drives a reader over bytes in one thread and keeps every row as a plain object: for tests, fuzzing and looking at
 * small evidence. The pipeline does the same over files of any size without keeping rows.
 */
import { formatAddress, isV4 } from '../model/address.ts'
import { spanText } from '../model/observation.ts'
import { IS_V6, destinationPortOf, flagsOf, fragmentOf, protocolOf, sourcePortOf } from '../model/packet.ts'
import type {
  Batch,
  CellBatch,
  HttpBatch,
  MeasurementBatch,
  NameBatch,
  PacketBatch,
  SpanColumn,
  TextBatch,
} from '../model/observation.ts'
import { MAX_RECORD_BYTES } from './reader.ts'
import type { Cut, Parser, Reader, Sink } from './reader.ts'

/** One observation as plain values; text columns as text, addresses as text ('' where all words are zero). */
export type Row = Record<string, string | number>

export interface Reading {
  rows: Row[]
  /** `record` counts from 0 over the whole evidence */
  bad: { record: number; reason: string }[]
  records: number
  /** `at` is the byte offset within the whole evidence */
  problems: NonNullable<Cut['problems']>
}

/** Reads evidence that arrives in these chunks. Throws where the reader breaks the rules of its interface. */
export function readChunks(reader: Reader, format: string, chunks: readonly Uint8Array[]): Reading {
  const splitter = reader.splitter(format)
  // two parsers in turn: a block must not depend on the one before
  const parsers = [reader.parser(format), reader.parser(format)]
  const observes = new Set<string>(reader.observes)
  const reading: Reading = { rows: [], bad: [], records: 0, problems: [] }
  let rest: Uint8Array = new Uint8Array(0)
  let offset = 0
  let place = 0
  let blocks = 0
  for (let k = 0; k <= chunks.length; k++) {
    const last = k === chunks.length
    if (!last) rest = Buffer.concat([rest, chunks[k]])
    while (rest.length > 0) {
      const cut = splitter.cut(rest, last, rest.length >= MAX_RECORD_BYTES)
      const gone = cut.end + cut.drop
      if (gone > rest.length) throw new Error(`cut ${gone} of ${rest.length} bytes`)
      if (cut.end > 0) {
        const block = { bytes: rest.slice(0, cut.end), context: structuredClone(cut.context), file: 0 }
        place += parseInto(reading, parsers[blocks++ % 2], block, place, observes)
      }
      for (const problem of cut.problems ?? []) {
        reading.problems.push({ ...problem, at: problem.at + offset })
        if (problem.code === 'record-too-long') place++
      }
      offset += gone
      rest = rest.subarray(gone)
      if (cut.stop) return reading
      if (gone === 0) {
        if (last) throw new Error(`${rest.length} bytes left over at the end`)
        break
      }
    }
  }
  return reading
}

/** Reads evidence in chunks of `size` bytes (all at once by default). */
export function readAll(
  reader: Reader,
  format: string,
  bytes: Uint8Array,
  size = bytes.length || 1,
): Reading {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size))
  return readChunks(reader, format, chunks)
}

function parseInto(
  reading: Reading,
  parser: Parser,
  block: { bytes: Uint8Array; context: unknown; file: number },
  place: number,
  observes: ReadonlySet<string>,
): number {
  const sink: Sink = {
    batch(batch) {
      // a worker loads only what collects from what a reader says that it observes
      if (!observes.has(batch.kind))
        throw new Error(`a batch of kind ${batch.kind}, which it does not observe`)
      for (let at = 0; at < batch.count; at++) reading.rows.push(rowOf(batch, at, place))
    },
    bad(record, reason) {
      reading.bad.push({ record: place + record, reason })
    },
  }
  const { records, places } = parser.parse(block, sink)
  reading.records += records
  return places ?? records
}

function rowOf(batch: Batch, at: number, place: number): Row {
  if (batch.kind === 'http-request') return httpRow(batch, at, place)
  if (batch.kind === 'packet') return packetRow(batch, at)
  if (batch.kind === 'text') return textRow(batch, at)
  if (batch.kind === 'cell') return cellRow(batch, at)
  return batch.kind === 'name' ? nameRow(batch, at, place) : measurementRow(batch, at, place)
}

/** The lists of a measurement as their JSON. */
function measurementRow(b: MeasurementBatch, at: number, place: number): Row {
  const { test, version, input, country, asn, network, category, controlFailure, ...rest } =
    b.measurements[at]
  const json = (value: unknown) =>
    JSON.stringify(value, (_, one: unknown) => (one instanceof Map ? [...one] : one))
  return {
    time: b.time[at],
    record: place + b.record[at],
    test,
    version,
    input,
    country,
    asn,
    network,
    category,
    controlFailure: controlFailure ?? '',
    dns: json(rest.dns),
    tcp: json(rest.tcp),
    tls: json(rest.tls),
    http: json(rest.http),
    control: json(rest.control),
    said: json(rest.said),
  }
}

function textRow(b: TextBatch, at: number): Row {
  return { text: text(b.bytes, b.text, at), from: b.from[at] }
}

function cellRow(b: CellBatch, at: number): Row {
  return {
    table: b.table,
    column: b.columns[b.column[at]] || b.column[at],
    cell: text(b.bytes, b.cell, at),
  }
}

function nameRow(b: NameBatch, at: number, place: number): Row {
  return { time: b.time[at], name: text(b.bytes, b.name, at), record: place + b.record[at] }
}

function httpRow(b: HttpBatch, at: number, place: number): Row {
  return {
    time: b.time[at],
    client: addressText(b.client, at),
    status: b.status[at],
    size: b.size[at],
    duration: b.duration[at],
    host: text(b.bytes, b.host, at),
    method: text(b.bytes, b.method, at),
    target: text(b.bytes, b.target, at),
    referrer: text(b.bytes, b.referrer, at),
    userAgent: text(b.bytes, b.userAgent, at),
    record: place + b.record[at],
  }
}

function packetRow(b: PacketBatch, at: number): Row {
  const isV6 = (b.head[at] & IS_V6) !== 0
  if (!isV6 && !(isV4(b.source, at) && isV4(b.destination, at)))
    throw new Error(`row ${at}: not marked as IPv6`)
  return {
    time: b.time[at],
    source: addressText(b.source, at),
    destination: addressText(b.destination, at),
    protocol: protocolOf(b, at),
    sourcePort: sourcePortOf(b, at),
    destinationPort: destinationPortOf(b, at),
    flags: flagsOf(b, at),
    fragment: fragmentOf(b, at),
    fragmentId: fragmentOf(b, at) === 0 ? 0 : b.fragmentId[at],
    length: b.length[at],
    payloadLength: b.payloadLength[at],
    payload: hex(b.bytes, b.payload, at),
  }
}

function addressText(words: Uint32Array, at: number): string {
  const i = at * 4
  const none = (words[i] | words[i + 1] | words[i + 2] | words[i + 3]) === 0
  return none ? '' : formatAddress(words, at)
}

function text(bytes: Uint8Array, column: SpanColumn, at: number): string {
  checkSpan(bytes, column, at)
  return spanText(bytes, column, at)
}

function hex(bytes: Uint8Array, column: SpanColumn, at: number): string {
  checkSpan(bytes, column, at)
  return Buffer.from(bytes.subarray(column.start[at], column.end[at])).toString('hex')
}

function checkSpan(bytes: Uint8Array, column: SpanColumn, at: number): void {
  const start = column.start[at]
  const end = column.end[at]
  if (start > end || end > bytes.length) {
    throw new Error(`row ${at}: span ${start}..${end} outside 0..${bytes.length}`)
  }
}
