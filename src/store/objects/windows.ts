/**
 * Bounds of short spans of the object table. The engine must sort what follows a place to give the first rows of it;
 * where an end is named it skips all that lies beyond.
 */
import type { Query, Store } from '../store.ts'

/** Rows between two bounds. */
const STEP = 2048

const boundsQuery: Query<{ after: number; step: number }, { seq: number }> = {
  name: 'stix-objects-bounds',
  duckdb: `SELECT seq FROM stix_objects WHERE seq > $after AND rowid % $step = 0 ORDER BY seq`,
}

/** By store: the `seq` of every so manieth row. Rows are only added, at the end, so that a bound never moves. */
const known = new WeakMap<Store, number[]>()

/**
 * A `seq` with at least `rows` rows between it and `after`; undefined where that would be near the end of the table.
 */
export async function windowEnd(store: Store, after: number, rows: number): Promise<number | undefined> {
  const steps = Math.ceil(rows / STEP) + 1
  const bounds = known.get(store) ?? []
  if (bounds.length < firstAbove(bounds, after) + steps) {
    const last = bounds.at(-1) ?? -1
    const more = await store.run(boundsQuery, { after: last, step: STEP })
    // another request may have looked too
    for (const { seq } of more) if (seq > (bounds.at(-1) ?? -1)) bounds.push(seq)
    known.set(store, bounds)
  }
  return bounds[firstAbove(bounds, after) + steps - 1]
}

function firstAbove(bounds: readonly number[], seq: number): number {
  let low = 0
  let high = bounds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (bounds[middle] > seq) high = middle
    else low = middle + 1
  }
  return low
}
