/** Text in UTF-16: put into UTF-8 and read as what it then is. */
import { newTextBatch } from '../../model/observation.ts'
import type { Block, Cut, Parser, Sink, Splitter } from '../reader.ts'
import { CsvParser } from './csv.ts'
import type { CsvContext } from './csv-splitter.ts'
import { linesOf } from './text.ts'

/** Cuts behind a line end of two bytes; the first row comes along for tables. */
export class WideSplitter implements Splitter {
  private header: Uint8Array | undefined
  private order: 'le' | 'be' | undefined

  cut(bytes: Uint8Array, last: boolean, full: boolean): Cut {
    if (bytes.length < 2 && !last) return { end: 0, drop: 0 }
    this.order ??= bytes[0] === 0xfe ? 'be' : 'le'
    let end = last ? bytes.length : lineEnd(bytes, this.order)
    if (end === 0 && full) end = bytes.length & ~1
    if (end === 0) return { end: 0, drop: 0 }
    const first = this.header === undefined
    const context: CsvContext = first ? { first } : { first, header: this.header }
    this.header ??= bytes.slice(0, Math.min(end, 65_536))
    return { end, drop: 0, context }
  }
}

function lineEnd(bytes: Uint8Array, order: 'le' | 'be'): number {
  for (let at = (bytes.length & ~1) - 2; at >= 0; at -= 2) {
    if (order === 'le' ? bytes[at] === 10 && bytes[at + 1] === 0 : bytes[at + 1] === 10 && bytes[at] === 0)
      return at + 2
  }
  return 0
}

export class WideParser implements Parser {
  private readonly decode: (bytes: Uint8Array) => string
  private readonly table: CsvParser | null
  private readonly batch = newTextBatch()

  /** `format`: utf-16le, utf-16be, or with the form of a table behind it: utf-16le-csv-tab. */
  constructor(format: string) {
    const decoder = new TextDecoder(format.startsWith('utf-16be') ? 'utf-16be' : 'utf-16le')
    this.decode = (bytes) => decoder.decode(bytes)
    const delimiter = { 'csv-tab': 9, csv: 44, 'csv-semicolon': 59 }[format.slice('utf-16le-'.length)]
    this.table = delimiter === undefined ? null : new CsvParser(delimiter)
  }

  parse(block: Block, sink: Sink): { records: number } {
    const bytes = this.utf8(block.bytes)
    if (this.table) {
      const { header, first } = (block.context ?? { first: true }) as CsvContext
      const row = header && this.utf8(header)
      const context: CsvContext = row ? { first, header: row.subarray(0, row.indexOf(10) >>> 0) } : { first }
      return { records: this.table.parse({ bytes, context, file: block.file }, sink).records }
    }
    const { batch } = this
    batch.bytes = bytes
    batch.file = block.file
    batch.count = 1
    batch.text.start[0] = 0
    batch.text.end[0] = bytes.length
    sink.batch(batch)
    return { records: linesOf(bytes) }
  }

  private utf8(bytes: Uint8Array): Uint8Array {
    return new TextEncoder().encode(this.decode(bytes))
  }
}
