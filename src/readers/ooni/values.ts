/** Values of an unknown JSON document: what has the wrong type is taken as absent. */

export type Json = Readonly<Record<string, unknown>>

/** Longest list of a measurement that is read. */
const MOST_ENTRIES = 500

export function object(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null
}

export function objects(value: unknown): Json[] {
  if (!Array.isArray(value)) return []
  const list: Json[] = []
  for (const entry of value as unknown[]) {
    const one = object(entry)
    if (one && list.push(one) >= MOST_ENTRIES) break
  }
  return list
}

export function strings(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return (value as unknown[]).slice(0, MOST_ENTRIES).filter((entry) => typeof entry === 'string')
}

export function entries(value: unknown): [string, unknown][] {
  const found = object(value)
  return found ? Object.entries(found).slice(0, MOST_ENTRIES) : []
}

export const string = (value: unknown): string => (typeof value === 'string' ? value : '')
export const orNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
export const number = (value: unknown, otherwise = 0): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise

/** "AS137" or 137 -> 137; 0 for anything else. */
export function asNumber(value: unknown): number {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 && value < 2 ** 32 ? value : 0
  const digits = typeof value === 'string' ? /^(?:AS)?(\d{1,10})$/i.exec(value) : null
  return digits ? asNumber(Number(digits[1])) : 0
}

/** "2024-02-12 20:33:47" in UTC, or RFC 3339 -> seconds since 1970; NaN for anything else. */
export function instant(value: unknown): number {
  if (typeof value !== 'string') return NaN
  const m = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:?\d\d)?$/.exec(value)
  return m ? Date.parse(`${m[1]}T${m[2]}${m[3]?.replace(/(\d\d)(\d\d)$/, '$1:$2') ?? 'Z'}`) / 1000 : NaN
}

/** Text, or {"format": "base64", "data": ...} for what is no UTF-8. `length` in bytes. */
export function binary(value: unknown): { text: string; length: number } {
  if (typeof value === 'string') return { text: value, length: byteLength(value) }
  const data = object(value)
  if (data?.format !== 'base64') return { text: '', length: 0 }
  const bytes = Buffer.from(string(data.data), 'base64')
  return { text: bytes.toString('latin1'), length: bytes.length }
}

function byteLength(text: string): number {
  return Buffer.byteLength(text)
}

/** "a:1", "[a::b]:1" and "a::b:1" -> address and port. */
export function endpoint(text: string): { address: string; port: number } {
  const colon = text.lastIndexOf(':')
  if (colon < 0) return { address: text, port: 0 }
  const port = Number(text.slice(colon + 1))
  return {
    address: text.slice(0, colon).replace(/^\[|\]$/g, ''),
    port: Number.isInteger(port) && port >= 0 && port < 65536 ? port : 0,
  }
}
