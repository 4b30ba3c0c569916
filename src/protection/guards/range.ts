/**
 * Address ranges: what every guard and exporter works on. A range can only be made of numbers, so whatever text the
 * evidence held, what an exporter writes is rendered here and nowhere else.
 */
import { formatV4, formatAddress, isV4, parseAddress } from '../../model/address.ts'

export type Family = 4 | 6

/** Addresses from..to, both included. */
export interface Range {
  readonly family: Family
  readonly from: bigint
  readonly to: bigint
}

/** A range that is kept out until `expires`, seconds since 1970. */
export interface Block extends Range {
  readonly expires: number
}

export const BITS: Readonly<Record<Family, number>> = { 4: 32, 6: 128 }

const scratch = new Uint32Array(4)

/** Row `at` of an address column as a number within its family. */
export function addressAt(words: Uint32Array, at: number): { family: Family; value: bigint } {
  const i = at * 4
  if (isV4(words, at)) return { family: 4, value: BigInt(words[i + 3]) }
  const high = (BigInt(words[i]) << 32n) | BigInt(words[i + 1])
  return { family: 6, value: (high << 64n) | (BigInt(words[i + 2]) << 32n) | BigInt(words[i + 3]) }
}

/**
 * Reads one address or CIDR prefix. Null for anything else: names, ports, zone ids, spaces, octal-looking parts, a
 * prefix with host bits set (what it means is a guess), IPv4 written as IPv6.
 */
export function parseRange(text: string): Range | null {
  const m = /^([0-9a-fA-F:.]{2,45})(?:\/(0|[1-9]\d{0,2}))?$/.exec(text)
  if (!m || !parseAddress(m[1], scratch, 0)) return null
  const { family, value } = addressAt(scratch, 0)
  if (family === 4 && text.includes(':')) return null
  const length = m[2] === undefined ? BITS[family] : Number(m[2])
  if (length > BITS[family]) return null
  const span = (1n << BigInt(BITS[family] - length)) - 1n
  if ((value & span) !== 0n) return null
  return { family, from: value, to: value + span }
}

/** The prefix of `length` bits around an address. */
export function prefixAround(family: Family, value: bigint, length: number): Range {
  const span = (1n << BigInt(BITS[family] - length)) - 1n
  const from = value & ~span
  return { family, from, to: from + span }
}

/** Dotted quad, or RFC 5952. */
export function addressText(family: Family, value: bigint): string {
  if (family === 4) return formatV4(Number(value))
  const words = new Uint32Array(4)
  for (let k = 0; k < 4; k++) words[k] = Number((value >> BigInt(96 - 32 * k)) & 0xffffffffn)
  return formatAddress(words, 0)
}

/** "198.51.100.7", "198.51.100.0/24" where the range is a prefix, "198.51.100.3-198.51.100.9" where it is not. */
export function rangeText(range: Range): string {
  const { family, from, to } = range
  if (from === to) return addressText(family, from)
  const length = prefixLength(range)
  if (length !== null) return `${addressText(family, from)}/${length}`
  return `${addressText(family, from)}-${addressText(family, to)}`
}

/** Always with its length: what routers want. Only for ranges that are one prefix. */
export function prefixText({ family, from, to }: Range): string {
  return `${addressText(family, from)}/${BITS[family] - bitsOf(to - from + 1n)}`
}

/** Length of the prefix that the range is; null where it is none. */
export function prefixLength({ family, from, to }: Range): number | null {
  const size = to - from + 1n
  if ((size & (size - 1n)) !== 0n || (from & (size - 1n)) !== 0n) return null
  return BITS[family] - bitsOf(size)
}

/** log2 of a power of two */
function bitsOf(size: bigint): number {
  return size.toString(2).length - 1
}

/** The fewest prefixes that cover exactly the range, in order. */
export function toPrefixes({ family, from, to }: Range): Range[] {
  const prefixes: Range[] = []
  let at = from
  while (at <= to) {
    let bits = at === 0n ? BITS[family] : bitsOf(at & -at)
    while (at + (1n << BigInt(bits)) - 1n > to) bits--
    const end = at + (1n << BigInt(bits)) - 1n
    prefixes.push({ family, from: at, to: end })
    at = end + 1n
  }
  return prefixes
}

export function overlaps(a: Range, b: Range): boolean {
  return a.family === b.family && a.from <= b.to && b.from <= a.to
}
