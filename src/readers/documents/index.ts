/** Texts and tables of any kind: what no other reader takes for its own. See README.md. */
import type { Parser, Reader, Splitter } from '../reader.ts'
import { CsvParser } from './csv.ts'
import { CsvSplitter } from './csv-splitter.ts'
import { JsonParser } from './json.ts'
import { markupSplitter, MarkupParser } from './markup.ts'
import { sniff } from './sniff.ts'
import { SqlParser, SqlSplitter } from './sql.ts'
import { TextParser, WindowSplitter } from './text.ts'
import { WideSplitter, WideParser } from './wide.ts'

export const documents: Reader = {
  id: 'documents',
  observes: ['text', 'cell'],
  record: 'line',
  fallback: true,
  sniff,
  splitter,
  parser,
}

function splitter(format: string): Splitter {
  if (format.startsWith('csv')) return new CsvSplitter(delimiterOf(format))
  if (format.startsWith('utf-16')) return new WideSplitter()
  if (format === 'sql') return new SqlSplitter()
  if (format === 'html' || format === 'xml') return markupSplitter()
  return new WindowSplitter(format === 'json' ? 'json' : 'text')
}

function parser(format: string): Parser {
  if (format.startsWith('csv')) return new CsvParser(delimiterOf(format))
  if (format.startsWith('utf-16')) return new WideParser(format)
  if (format === 'sql') return new SqlParser()
  if (format === 'json') return new JsonParser()
  if (format === 'html' || format === 'xml') return new MarkupParser()
  return new TextParser(format === 'code')
}

const DELIMITERS: Record<string, number> = { csv: 44, 'csv-semicolon': 59, 'csv-tab': 9, 'csv-pipe': 124 }

function delimiterOf(format: string): number {
  return DELIMITERS[format]
}
