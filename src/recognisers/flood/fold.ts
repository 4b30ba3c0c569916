/** Quiet seconds that become wider cells. */
import { inStrides } from './strides.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'

/** Folds the quietest seconds until at most `keep` cells are left. The cells of `spare` are memory to be used. */
export function foldCells(t: Tables, keep: number, spare: Tables): void {
  let shift = 6
  let keptFrom = Math.max(8, t.keptFrom)
  while (t.cellCount > keep && shift <= 30) {
    foldOnce(t, keptFrom, shift, spare)
    t.keptFrom = keptFrom
    keptFrom *= 4
    shift += 3
  }
}

function foldOnce(t: Tables, keptFrom: number, shift: number, spare: Tables): void {
  const old = t.cells
  t.cells = spare.cells
  spare.cells = old
  t.cellCount = 0
  inStrides(t.bundleCount, (first, end) => {
    for (let b = first; b < end; b++) foldBundle(t, b, old, keptFrom, shift)
  })
}

/** Rows of one bundle, in memory that stays: a list that grows leaves all its smaller selves behind. */
let rows = new Int32Array(4096)

/** Builds a bundle's list of cells anew from the `old` cells. */
function foldBundle(t: Tables, b: number, old: Float64Array, keptFrom: number, shift: number): void {
  let n = 0
  let row = t.bundles[b * T.BUNDLE + T.CELL_HEAD]
  for (; row !== 0; row = old[(row - 1) * T.CELL + T.CELL_NEXT]) {
    if (n === rows.length) moreRows()
    rows[n++] = (row - 1) * T.CELL
  }
  if (n > 1) inTime(n, old)
  t.bundles[b * T.BUNDLE + T.CELL_HEAD] = 0
  for (let i = 0; i < n; i++) {
    const c = rows[i]
    const width = old[c + T.SHIFT]
    const quiet = old[c + T.CELL_PACKETS] < keptFrom * 2 ** width
    const wide = quiet ? Math.max(shift, width) : width
    T.addCell(t, b, Math.floor(old[c + T.SECOND] / 2 ** wide) * 2 ** wide, wide, old, c)
  }
}

function moreRows(): void {
  const more = new Int32Array(rows.length * 2)
  more.set(rows)
  rows = more
}

/** Puts `n` cells in order of time. They lie newest first where nothing came late: then turning them round is enough. */
function inTime(n: number, cells: Float64Array): void {
  for (let i = 1; i < n; i++) {
    if (cells[rows[i] + T.SECOND] < cells[rows[i - 1] + T.SECOND]) continue
    rows.subarray(0, n).sort((x, y) => cells[x + T.SECOND] - cells[y + T.SECOND])
    return
  }
  for (let i = 0, k = n - 1; i < k; i++, k--) {
    const row = rows[i]
    rows[i] = rows[k]
    rows[k] = row
  }
}
