/** Access logs of web servers and proxies. What it reads and what it cannot see: README.md. */
import { LineSplitter } from '../lines.ts'
import type { Parser, Reader } from '../reader.ts'
import { DockerParser } from './docker.ts'
import { JsonParser } from './json.ts'
import { sniff } from './sniff.ts'
import { TextParser } from './text.ts'
import { W3cParser, W3cSplitter } from './w3c.ts'

export const accessLog: Reader = {
  id: 'access-log',
  observes: ['http-request'],
  record: 'line',
  sniff,
  splitter: (format) => (format === 'w3c' ? new W3cSplitter() : new LineSplitter()),
  parser(format) {
    return format.startsWith('docker-')
      ? new DockerParser(parserOf(format.slice('docker-'.length)))
      : parserOf(format)
  },
}

function parserOf(format: string): Parser {
  if (format === 'w3c') return new W3cParser()
  if (format.startsWith('json') || format.endsWith('-json')) return new JsonParser()
  if (format.endsWith('-microseconds')) return new TextParser(0.001)
  return new TextParser(format.endsWith('-seconds') ? 1000 : 0)
}
