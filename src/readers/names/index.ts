/** Host names: lists, hosts files, zones, certificate logs, resolvers' logs. See README.md. */
import { LineSplitter, LineWalker } from '../lines.ts'
import type { Block, Parser, Reader, Sink } from '../reader.ts'
import { formats } from './formats.ts'
import type { ReadLine } from './formats.ts'
import { NameRows } from './rows.ts'
import { sniff } from './sniff.ts'
import { ZoneSplitter } from './splitters.ts'

export const names: Reader = {
  id: 'names',
  observes: ['name'],
  record: 'line',
  sniff,
  splitter: (format) => (format === 'zone' ? new ZoneSplitter() : new LineSplitter()),
  parser: (format) => new NameParser(formats[format]),
}

class NameParser implements Parser {
  private readonly rows = new NameRows()
  private readonly read: ReadLine

  constructor(read: ReadLine) {
    this.read = read
  }

  parse(block: Block, sink: Sink): { records: number; places: number } {
    const { bytes: b, context } = block
    const lines = new LineWalker(b)
    let records = 0
    this.rows.begin(block, sink)
    while (lines.next()) {
      let { start, end } = lines
      if (b[start] === 0xef && b[start + 1] === 0xbb && b[start + 2] === 0xbf) start += 3
      const indented = start < end && b[start] <= 32
      while (start < end && b[start] <= 32) start++
      while (end > start && b[end - 1] <= 32) end--
      // blank lines and remarks are no records
      if (start === end || b[start] === 35) continue
      records++
      const reason = this.read({ b, start, end, record: lines.number, indented, context }, this.rows)
      if (reason !== null) sink.bad(lines.number, reason)
    }
    this.rows.end()
    return { records, places: lines.number + 1 }
  }
}
