/** Measurements of OONI, one a line or pretty-printed one after the other. See README.md. */
import { newMeasurementBatch } from '../../model/observation.ts'
import { LineSplitter, LineWalker } from '../lines.ts'
import type { Block, Parser, Reader, Sink } from '../reader.ts'
import { measurementOf } from './measurement.ts'
import { ObjectSplitter, ObjectWalker } from './objects.ts'
import { sniff } from './sniff.ts'

const ROWS = 16

export const ooni: Reader = {
  id: 'ooni',
  observes: ['measurement'],
  record: 'measurement',
  sniff,
  splitter: (format) => (format === 'ooni-json' ? new ObjectSplitter() : new LineSplitter()),
  parser: (format) => new OoniParser(format === 'ooni-json'),
}

class OoniParser implements Parser {
  private readonly batch = newMeasurementBatch(ROWS)
  private readonly many: boolean

  constructor(many: boolean) {
    this.many = many
  }

  parse(block: Block, sink: Sink): { records: number } {
    this.batch.file = block.file
    this.batch.bytes = block.bytes
    let records = 0
    for (const [start, end] of this.many ? objectsOf(block.bytes) : linesOf(block.bytes)) {
      const reason = this.one(block.bytes, start, end, records)
      if (reason !== null) sink.bad(records, reason)
      records++
      if (this.batch.count === ROWS) this.flush(sink)
    }
    this.flush(sink)
    return { records }
  }

  private one(bytes: Uint8Array, start: number, end: number, record: number): string | null {
    let value: unknown
    try {
      value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString())
    } catch {
      return 'not valid JSON'
    }
    const measurement = measurementOf(value)
    if (typeof measurement === 'string') return measurement
    const row = this.batch.count++
    this.batch.measurements[row] = measurement
    this.batch.time[row] = measurement.time
    this.batch.record[row] = record
    return null
  }

  private flush(sink: Sink): void {
    if (this.batch.count > 0) sink.batch(this.batch)
    this.batch.count = 0
    // pages may be large: none is kept until its place is filled again
    this.batch.measurements.length = 0
  }
}

function* linesOf(bytes: Uint8Array): Generator<[number, number]> {
  const lines = new LineWalker(bytes)
  while (lines.next()) {
    let { start, end } = lines
    if (bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf) start += 3
    while (start < end && bytes[start] <= 32) start++
    while (end > start && bytes[end - 1] <= 32) end--
    if (start < end) yield [start, end]
  }
}

/** Objects, and text between them that is none. */
function* objectsOf(bytes: Uint8Array): Generator<[number, number]> {
  const walker = new ObjectWalker()
  for (let at = 0; at < bytes.length;) {
    const end = walker.next(bytes, at)
    let start = at
    while (start < bytes.length && isBetween(bytes[start])) start++
    if (end < 0) {
      if (start < bytes.length) yield [start, bytes.length]
      return
    }
    const open = bytes.indexOf(123, at)
    if (start < open) yield [start, open]
    yield [open, end]
    at = end
  }
}

/** White space, commas, brackets of a list, and a byte order mark. */
function isBetween(byte: number): boolean {
  return (
    byte <= 32 || byte === 44 || byte === 91 || byte === 93 || byte === 0xef || byte === 0xbb || byte === 0xbf
  )
}
