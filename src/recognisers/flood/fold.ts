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

const order: number[] = []

/** Builds a bundle's list of cells anew from the `old` cells. */
function foldBundle(t: Tables, b: number, old: Float64Array, keptFrom: number, shift: number): void {
  order.length = 0
  let row = t.bundles[b * T.BUNDLE + T.CELL_HEAD]
  for (; row !== 0; row = old[(row - 1) * T.CELL + T.CELL_NEXT]) order.push((row - 1) * T.CELL)
  if (order.length > 1) inTime(order, old)
  t.bundles[b * T.BUNDLE + T.CELL_HEAD] = 0
  for (const c of order) {
    const width = old[c + T.SHIFT]
    const quiet = old[c + T.CELL_PACKETS] < keptFrom * 2 ** width
    const wide = quiet ? Math.max(shift, width) : width
    T.addCell(t, b, Math.floor(old[c + T.SECOND] / 2 ** wide) * 2 ** wide, wide, old, c)
  }
}

/** Puts cells in order of time. They lie newest first where nothing came late: then turning them round is enough. */
function inTime(order: number[], cells: Float64Array): void {
  let turned = true
  for (let i = 1; i < order.length && turned; i++) {
    turned = cells[order[i] + T.SECOND] < cells[order[i - 1] + T.SECOND]
  }
  if (turned) order.reverse()
  else order.sort((x, y) => cells[x + T.SECOND] - cells[y + T.SECOND])
}
