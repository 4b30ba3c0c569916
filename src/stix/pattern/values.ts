/**
 * Comparing a JSON value with a literal of a pattern, as STIX 2.1 part 9.6 and OASIS's matcher have it: types that
 * cannot be compared are unequal and in no order; binary compares with text byte by byte where all code points are
 * below 256; a timestamp literal wants a timestamp and refuses any other text.
 */
import type { Literal } from './ast.ts'
import { compareInstants, inCalendar, parseInstant } from './instant.ts'

/** The evidence holds a value that a pattern cannot be evaluated on: no timestamp where one is compared, and so on. */
export class MatchError extends Error {
  override readonly name = 'MatchError'
}

/** Negative, zero or positive; null where the two have no order. Throws MatchError: see above. */
export function compareValue(value: unknown, literal: Literal): number | null {
  switch (literal.type) {
    case 'integer':
    case 'float':
      return typeof value === 'number' ? value - literal.value : null
    case 'boolean':
      return typeof value === 'boolean' ? Number(value) - Number(literal.value) : null
    case 'string':
      if (typeof value === 'string') return compareText(value, literal.value)
      if (!(value instanceof Uint8Array)) return null
      return compareBytes(value, latin1(literal.value))
    case 'binary':
    case 'hex':
      if (value instanceof Uint8Array) return compareBytes(value, literal.value)
      return typeof value === 'string' ? compareBytes(latin1(value), literal.value) : null
    case 'timestamp': {
      if (typeof value !== 'string') return null
      const instant = parseInstant(value)
      if (!instant || !inCalendar(value))
        throw new MatchError(`not a timestamp: ${JSON.stringify(value.slice(0, 60))}`)
      return compareInstants(instant, literal.value)
    }
  }
}

/** By code point, not by UTF-16 unit: the order of all other STIX tools. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y)
      return x >= 0xd800 && y >= 0xd800 ? (a.codePointAt(i) ?? 0) - (b.codePointAt(i) ?? 0) || x - y : x - y
  }
  return a.length - b.length
}

function compareBytes(a: Uint8Array | null, b: Uint8Array | null): number | null {
  return a && b ? Buffer.compare(a, b) : null
}

/** Bytes of a text whose code points are all below 256; null otherwise. */
export function latin1(text: string): Uint8Array | null {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 255) return null
  return Buffer.from(text, 'latin1')
}
