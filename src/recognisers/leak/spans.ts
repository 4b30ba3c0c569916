/** All personal data in one short text, with names and addresses: for evaluation and for taking values out. */
import { addressesIn } from './addresses.ts'
import { kinds } from './kinds.ts'
import { namesIn } from './names/tagger.ts'
import { Scanner } from './scan.ts'

export interface KindSpan {
  /** id of the kind */
  readonly kind: string
  /** UTF-16 units */
  readonly start: number
  readonly end: number
}

const scanner = new Scanner()

/** In order, without overlaps; numbers win over addresses, and addresses over names. */
export function spansIn(text: string): KindSpan[] {
  const found: KindSpan[] = []
  const bytes = Buffer.from(text)
  const ascii = bytes.length === text.length
  const at = (byte: number) => (ascii ? byte : bytes.toString('utf8', 0, byte).length)
  scanner.scan(bytes, 0, bytes.length, (kind, start, end) =>
    found.push({ kind: kinds[kind].id, start: at(start), end: at(end) }),
  )
  const free = (span: { start: number; end: number }) =>
    !found.some((one) => span.start < one.end && one.start < span.end)
  for (const span of addressesIn(text).filter(free)) found.push({ kind: 'address', ...span })
  for (const span of namesIn(text).filter(free)) found.push({ kind: 'name', ...span })
  return found.sort((a, b) => a.start - b.start)
}
