/** Requests as an access log has them, made in memory: for tests of what becomes of them. */
import { parseAddress } from '../../src/model/address.ts'
import { newHttpBatch } from '../../src/model/observation.ts'
import type { HttpBatch, SpanColumn } from '../../src/model/observation.ts'

export interface Request {
  /** seconds since 1970 */
  time: number
  client: string
  path: string
  agent?: string
  referrer?: string
  status?: number
  size?: number
  /** milliseconds */
  took?: number
  host?: string
  method?: string
}

/** Batches of at most `rows` requests in order of time. */
export function requestBatches(requests: readonly Request[], rows = 2000): HttpBatch[] {
  const sorted = requests.toSorted((a, b) => a.time - b.time)
  const batches: HttpBatch[] = []
  for (let at = 0; at < sorted.length; at += rows) batches.push(batchOf(sorted.slice(at, at + rows)))
  return batches
}

function batchOf(requests: readonly Request[]): HttpBatch {
  const batch = newHttpBatch(requests.length)
  const texts: string[] = []
  let used = 0
  const put = (column: SpanColumn, row: number, text: string) => {
    column.start[row] = used
    used += Buffer.byteLength(text)
    column.end[row] = used
    texts.push(text)
  }
  batch.count = requests.length
  requests.forEach((request, row) => {
    batch.time[row] = request.time
    parseAddress(request.client, batch.client, row)
    batch.status[row] = request.status ?? 200
    batch.size[row] = request.size ?? 4000
    batch.duration[row] = request.took ?? Number.NaN
    put(batch.host, row, request.host ?? '')
    put(batch.method, row, request.method ?? 'GET')
    put(batch.target, row, request.path)
    put(batch.referrer, row, request.referrer ?? '-')
    put(batch.userAgent, row, request.agent ?? '-')
    batch.record[row] = row
  })
  batch.bytes = Buffer.from(texts.join(''))
  return batch
}
