/** Indicators and batches for the tests of this folder. */
import { parseAddress } from '../../model/address.ts'
import type { Evidence, StoredFinding } from '../../model/finding.ts'
import type { Indicator } from '../../model/indicator.ts'
import { newHttpBatch, newPacketBatch } from '../../model/observation.ts'
import type { Batch, HttpBatch, PacketBatch, SpanColumn } from '../../model/observation.ts'
import { packedHead, packedPorts } from '../../model/packet.ts'
import { collect } from './collector.ts'
import { judge } from './judge.ts'
import { merge } from './summary.ts'

export const DAY = 86_400
/** The evidence begins here, seconds since 1970. */
export const NOON = Date.UTC(2026, 5, 1, 12) / 1000

export function indicator(pattern: string, change: Partial<Indicator> = {}): Indicator {
  const dated = new Date((NOON - DAY) * 1000).toISOString()
  return {
    id: `indicator--${pattern}`,
    name: 'test',
    pattern,
    patternVersion: '2.1',
    source: 'Test CERT',
    threat: 'Mockware',
    validFrom: dated,
    validUntil: null,
    modified: dated,
    confidence: 80,
    tlp: 'green',
    ...change,
  }
}

/** Puts texts into one buffer and their spans into columns. */
class Texts {
  readonly chunks: Buffer[] = []
  length = 0

  put(column: SpanColumn, row: number, text: string | Buffer): void {
    const bytes = Buffer.from(text)
    column.start[row] = this.length
    column.end[row] = this.length + bytes.length
    this.chunks.push(bytes)
    this.length += bytes.length
  }
}

export interface Request {
  client?: string
  host?: string
  method?: string
  target?: string
  agent?: string
  status?: number
  at?: number
}

export function requests(rows: readonly Request[]): HttpBatch {
  const batch = newHttpBatch(rows.length)
  const texts = new Texts()
  for (const [i, row] of rows.entries()) {
    batch.time[i] = row.at ?? NOON + i
    batch.status[i] = row.status ?? 200
    batch.size[i] = 100
    if (row.client) parseAddress(row.client, batch.client, i)
    texts.put(batch.host, i, row.host ?? '')
    texts.put(batch.method, i, row.method ?? 'GET')
    texts.put(batch.target, i, row.target ?? '/')
    texts.put(batch.userAgent, i, row.agent ?? 'Mozilla/5.0')
  }
  batch.count = rows.length
  batch.bytes = Buffer.concat(texts.chunks)
  return batch
}

export interface Packet {
  from: string
  to: string
  protocol?: number
  ports?: [number, number]
  flags?: number
  payload?: Buffer
}

export function packets(rows: readonly Packet[]): PacketBatch {
  const batch = newPacketBatch(rows.length)
  const texts = new Texts()
  for (const [i, row] of rows.entries()) {
    const payload = row.payload ?? Buffer.alloc(0)
    batch.time[i] = NOON + i
    parseAddress(row.from, batch.source, i)
    parseAddress(row.to, batch.destination, i)
    batch.head[i] = packedHead(row.protocol ?? 6, row.flags ?? 0, 0, false)
    batch.ports[i] = packedPorts(...(row.ports ?? [40_000, 443]))
    batch.payloadLength[i] = payload.length
    texts.put(batch.payload, i, payload)
  }
  batch.count = rows.length
  batch.bytes = Buffer.concat(texts.chunks)
  return batch
}

export const evidence: Evidence = {
  path: 'evidence.log',
  sha256: 'ab'.repeat(32),
  format: 'test',
  records: 1,
  first: new Date(NOON * 1000).toISOString(),
  last: new Date(NOON * 1000).toISOString(),
}

/** The findings of a whole scan; each batch is collected by a worker of its own. */
export function scan(indicators: readonly Indicator[], ...batches: Batch[]): StoredFinding[] {
  const parts = batches.map((batch) => {
    const collector = collect({ indicators: structuredClone(indicators) })
    collector.add(batch)
    return structuredClone(collector.take())
  })
  const summary = parts.reduce((into, from) => merge(into, from), new Map())
  return judge(summary, { indicators, evidence: [evidence] })
}
