/** How many different values: exact while they are few, a sketch beyond. Values are kept as 32-bit hashes only. */
import { addDistinct, countDistinct, mergeDistinct, newDistinct } from '../sketch/distinct.ts'

/** Beyond this the count is an estimate (standard error 1.6 %). */
export const EXACT = 2048
const PRECISION = 12

/** Plain data that survives structured cloning. */
export interface Distinct {
  /** open addressing, never more than half full; 0 is an empty place */
  few: Int32Array | null
  /** hashes in `few` */
  size: number
  many: Uint8Array | null
}

export function noneYet(): Distinct {
  return { few: new Int32Array(8), size: 0, many: null }
}

export function addValue(distinct: Distinct, hash: number): void {
  const { few } = distinct
  if (few === null) {
    addDistinct(distinct.many!, hash)
    return
  }
  if (!put(few, hash | 0 || 1)) return
  distinct.size++
  if (distinct.size > EXACT) overflow(distinct)
  else if (distinct.size * 2 > few.length) distinct.few = doubled(few)
}

/** False where it was there. */
function put(table: Int32Array, key: number): boolean {
  const mask = table.length - 1
  let at = key & mask
  while (table[at] !== 0) {
    if (table[at] === key) return false
    at = (at + 1) & mask
  }
  table[at] = key
  return true
}

function doubled(table: Int32Array): Int32Array {
  const larger = new Int32Array(table.length * 2)
  for (const key of table) if (key !== 0) put(larger, key)
  return larger
}

function overflow(distinct: Distinct): void {
  distinct.many = newDistinct(PRECISION)
  for (const key of distinct.few!) if (key !== 0) addDistinct(distinct.many, key)
  distinct.few = null
}

export function mergeValues(into: Distinct, from: Distinct): void {
  if (from.few) {
    for (const key of from.few) if (key !== 0) addValue(into, key)
  } else {
    if (into.few) overflow(into)
    mergeDistinct(into.many!, from.many!)
  }
}

export function countOf(distinct: Distinct): number {
  return distinct.few ? distinct.size : countDistinct(distinct.many!)
}

export const isEstimate = (distinct: Distinct): boolean => distinct.few === null
