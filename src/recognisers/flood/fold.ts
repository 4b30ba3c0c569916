/** Quiet seconds that become wider cells. */
import { closeCells } from './gaps.ts'
import { inStrides } from './strides.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'

/** Folds the quietest seconds until at most `keep` cells are left. */
export function foldCells(t: Tables, keep: number): void {
  let shift = 6
  let keptFrom = Math.max(8, t.keptFrom)
  while (t.cellCount > keep && shift <= 30) {
    foldOnce(t, keptFrom, shift)
    closeCells(t)
    t.keptFrom = keptFrom
    keptFrom *= 4
    shift += 3
  }
}

function foldOnce(t: Tables, keptFrom: number, shift: number): void {
  inStrides(t.bundleCount, (first, end) => {
    for (let b = first; b < end; b++) foldBundle(t, b, keptFrom, shift)
  })
}

/** Seconds of a cell by its shift. */
const SECONDS = Float64Array.from({ length: 32 }, (_, shift) => 2 ** shift)

/** Offsets of one bundle's rows, in memory that stays: a list that grows leaves all its smaller selves behind. */
let rows = new Int32Array(4096)

/** Builds a bundle's list of cells anew of its own rows; what is left over is empty. */
function foldBundle(t: Tables, b: number, keptFrom: number, shift: number): void {
  const { cells } = t
  const at = b * T.BUNDLE + T.CELL_HEAD
  let n = 0
  for (let row = t.bundles[at]; row !== 0; row = cells[(row - 1) * T.CELL + T.CELL_NEXT]) {
    if (n === rows.length) moreRows()
    rows[n++] = (row - 1) * T.CELL
  }
  if (n > 1) inTime(n, cells)
  let head = 0
  for (let i = 0; i < n; i++) {
    const c = rows[i]
    const width = cells[c + T.SHIFT]
    const quiet = cells[c + T.CELL_PACKETS] < keptFrom * SECONDS[width]
    const wide = quiet && shift > width ? shift : width
    const second = ((cells[c + T.SECOND] >>> wide) << wide) >>> 0
    const same = T.latestCell(cells, head, second, wide)
    if (same !== T.NONE) {
      T.addUp(cells, same, cells, c)
      cells[c + T.CELL_PACKETS] = 0
      continue
    }
    cells[c + T.SECOND] = second
    cells[c + T.SHIFT] = wide
    cells[c + T.CELL_NEXT] = head
    head = c / T.CELL + 1
  }
  t.bundles[at] = head
}

function moreRows(): void {
  const more = new Int32Array(rows.length * 2)
  more.set(rows)
  rows = more
}

/** Steps a cell, on average, that putting cells in order may take before it is left to a sort that needs memory. */
const STEPS = 8

/** Puts `n` cells in order of time. They lie newest first but for a few that came late. */
function inTime(n: number, cells: Float64Array): void {
  for (let i = 0, k = n - 1; i < k; i++, k--) {
    const row = rows[i]
    rows[i] = rows[k]
    rows[k] = row
  }
  let left = n * STEPS
  for (let i = 1; i < n; i++) {
    const row = rows[i]
    const second = cells[row + T.SECOND]
    let k = i
    for (; k > 0 && cells[rows[k - 1] + T.SECOND] > second; k--) rows[k] = rows[k - 1]
    rows[k] = row
    left -= i - k
    if (left < 0) return void rows.subarray(0, n).sort((x, y) => cells[x + T.SECOND] - cells[y + T.SECOND])
  }
}
