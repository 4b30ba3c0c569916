import { expect, test } from 'vitest'
import { BATCH_ROWS } from '../../model/observation.ts'
import type { Batch } from '../../model/observation.ts'
import { Cells } from './cells.ts'

test.each([1, 3, 7, 2000])('rows of %i columns are counted once where a batch ends within one', (columns) => {
  const rows = Math.ceil((10 * 4 * BATCH_ROWS) / columns)
  let [counted, batches] = [0, 0]
  const sink = {
    batch: (batch: Batch) => {
      if (batch.kind !== 'cell') throw new Error(batch.kind)
      batches++
      let last = batch.continues ? batch.row[0] : -1
      for (let i = 0; i < batch.count; i++) {
        if (batch.row[i] !== last) counted++
        last = batch.row[i]
      }
    },
    bad: () => {},
    skip: () => {},
  }
  const cells = new Cells()
  for (let block = 0; block < 2; block++) {
    const bytes = new Uint8Array(2)
    cells.begin({ bytes, context: undefined, file: 0 }, bytes, sink)
    for (cells.row = 0; cells.row < rows; cells.row++) {
      for (let column = 0; column < columns; column++) cells.add(column, 0, 1)
    }
    cells.flush()
  }
  expect(batches).toBeGreaterThan(10)
  expect(counted).toBe(2 * rows)
})
