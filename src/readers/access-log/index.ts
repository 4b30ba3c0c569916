/** Access logs of web servers and proxies. What it reads and what it cannot see: README.md. */
import { LineSplitter } from '../lines.ts'
import type { Reader } from '../reader.ts'
import { JsonParser } from './json.ts'
import { sniff } from './sniff.ts'
import { TextParser } from './text.ts'

export const accessLog: Reader = {
  id: 'access-log',
  observes: ['http-request'],
  record: 'line',
  sniff,
  splitter: () => new LineSplitter(),
  parser(format) {
    if (format.startsWith('json') || format.endsWith('-json')) return new JsonParser()
    if (format.endsWith('-microseconds')) return new TextParser(0.001)
    return new TextParser(format.endsWith('-seconds') ? 1000 : 0)
  },
}
