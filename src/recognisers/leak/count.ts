/** How many different values: exact while they are few, a sketch beyond. Values are kept as 32-bit hashes only. */
import { addDistinct, countDistinct, mergeDistinct, newDistinct } from '../sketch/distinct.ts'

/** Beyond this the count is an estimate (standard error 1.6 %). */
export const EXACT = 2048
const PRECISION = 12

/** Plain data that survives structured cloning. */
export interface Distinct {
  few: Set<number> | null
  many: Uint8Array | null
}

export function noneYet(): Distinct {
  return { few: new Set(), many: null }
}

export function addValue(distinct: Distinct, hash: number): void {
  if (distinct.few) {
    distinct.few.add(hash)
    if (distinct.few.size > EXACT) overflow(distinct)
  } else addDistinct(distinct.many!, hash)
}

function overflow(distinct: Distinct): void {
  distinct.many = newDistinct(PRECISION)
  for (const hash of distinct.few!) addDistinct(distinct.many, hash)
  distinct.few = null
}

export function mergeValues(into: Distinct, from: Distinct): void {
  if (from.few) for (const hash of from.few) addValue(into, hash)
  else {
    if (into.few) overflow(into)
    mergeDistinct(into.many!, from.many!)
  }
}

export function countOf(distinct: Distinct): number {
  return distinct.few ? distinct.few.size : countDistinct(distinct.many!)
}

export const isEstimate = (distinct: Distinct): boolean => distinct.few === null
