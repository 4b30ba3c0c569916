/** How much of the address space one block may take. */
import { BITS } from './range.ts'
import type { Family, Range } from './range.ts'

/** Shortest prefix of a block: a /24 and a /48 are the smallest networks that are routed and so belong to one holder. */
export const SHORTEST: Readonly<Record<Family, number>> = { 4: 24, 6: 48 }

/** Whether the range is larger than the largest block that may be put in place. */
export function isTooWide({ family, from, to }: Range): boolean {
  return to - from + 1n > 1n << BigInt(BITS[family] - SHORTEST[family])
}
