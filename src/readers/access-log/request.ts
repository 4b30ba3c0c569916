/** The request line: method, target and protocol, as one field. */
import type { HttpBatch } from '../../model/observation.ts'
import { putSpan } from './rows.ts'

const SPACE = 32

/**
 * Splits `GET /path HTTP/1.1` (already without escapes) in `start..end` and writes method and target to `row`. The
 * target may hold spaces, the protocol may be missing. Whatever does not begin with a word (a TLS handshake, a bot's
 * own protocol) has no method and is the target as a whole.
 */
export function putRequest(batch: HttpBatch, row: number, b: Uint8Array, start: number, end: number): void {
  let p = start
  while (p < end && isMethodByte(b[p])) p++
  const method = p
  if (p === start || p - start > 32 || p === end || b[p] !== SPACE) {
    batch.method.start[row] = start
    batch.method.end[row] = start
    putSpan(batch.target, row, b, start, end)
    return
  }
  batch.method.start[row] = start
  batch.method.end[row] = method
  const from = method + 1
  batch.target.start[row] = from
  batch.target.end[row] = Math.max(from, beforeProtocol(b, from, end))
}

/** Where the target ends: before ` HTTP/1.1`, ` HTTP/2`, ` HTTP/2.0` at the end, or at the end. */
function beforeProtocol(b: Uint8Array, start: number, end: number): number {
  const p = b[end - 2] === 46 ? end - 9 : end - 7
  if (p < start - 1 || b[p] !== SPACE) return end
  return b[p + 1] === 72 && b[p + 2] === 84 && b[p + 3] === 84 && b[p + 4] === 80 && b[p + 5] === 47 ? p : end
}

function isMethodByte(c: number): boolean {
  const lower = c | 32
  return (lower >= 97 && lower <= 122) || c === 45 || c === 95
}
