/** Moving a bundle, with all that it has, from one set of tables to another. */
import * as T from './tables.ts'
import type { Tables } from './tables.ts'

/** `into` has room for it and has not got its key; `from` is given up. */
export function moveBundle(into: Tables, from: Tables, b: number): void {
  const to = into.bundleCount++
  const k = to * T.BUNDLE
  const { bundles } = into
  copyRow(bundles, k, from.bundles, b * T.BUNDLE, T.BUNDLE)
  if (from.files[b] !== undefined) into.files[to] = from.files[b]
  const cells = into.cellCount
  into.cellCount = moveList(into.cells, cells, from.cells, bundles[k + T.CELL_HEAD], T.CELL, T.CELL_NEXT)
  if (into.cellCount > cells) bundles[k + T.CELL_HEAD] = cells + 1
  const waits = into.waitCount
  into.waitCount = moveList(into.waits, waits, from.waits, bundles[k + T.WAIT_HEAD], T.WAIT, T.WAIT_NEXT)
  if (into.waitCount > waits) bundles[k + T.WAIT_HEAD] = waits + 1
  let row = bundles[k + T.PROFILE_HEAD]
  if (row !== 0) bundles[k + T.PROFILE_HEAD] = into.profiles.length + 1
  while (row !== 0) {
    const profile = from.profiles[row - 1]
    row = profile.next
    profile.bundle = to
    profile.next = row === 0 ? 0 : into.profiles.length + 2
    into.profiles.push(profile)
  }
  T.place(into, to)
}

/** Copies a list, one row behind the other, to row `at` and on; returns the row behind its last. */
function moveList<A extends Uint32Array | Float64Array>(
  into: A,
  at: number,
  from: A,
  head: number,
  size: number,
  next: number,
): number {
  let count = at
  for (let row = head; row !== 0;) {
    const place = count++ * size
    copyRow(into, place, from, (row - 1) * size, size)
    row = into[place + next]
    if (row !== 0) into[place + next] = count + 1
  }
  return count
}

function copyRow<A extends Uint32Array | Float64Array>(
  to: A,
  at: number,
  from: A,
  start: number,
  size: number,
) {
  for (let w = 0; w < size; w++) to[at + w] = from[start + w]
}
