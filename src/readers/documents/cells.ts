/** Fills batches of cells for parsers of tables. */
import { newCellBatch } from '../../model/observation.ts'
import type { CellBatch } from '../../model/observation.ts'
import type { Block, Sink } from '../reader.ts'

/** Columns that a table may have; cells beyond are not observed. */
export const MOST_COLUMNS = 2000

export class Cells {
  private readonly batch: CellBatch = newCellBatch()
  private sink: Sink | null = null
  /** number of the row within the block */
  row = 0

  begin(block: Block, bytes: Uint8Array, sink: Sink): void {
    this.batch.bytes = bytes
    this.batch.file = block.file
    this.batch.count = 0
    this.sink = sink
    this.row = 0
  }

  /** The table that the next cells belong to. */
  table(name: string, columns: readonly string[]): void {
    if (this.batch.table === name && this.batch.columns === columns) return
    this.flush()
    this.batch.table = name
    this.batch.columns = columns
  }

  add(column: number, start: number, end: number): void {
    const { batch } = this
    if (column >= MOST_COLUMNS || end <= start) return
    if (batch.count === batch.column.length) this.flush()
    const at = batch.count++
    batch.column[at] = column
    batch.row[at] = this.row
    batch.cell.start[at] = start
    batch.cell.end[at] = end
  }

  flush(): void {
    if (this.batch.count > 0) this.sink?.batch(this.batch)
    this.batch.count = 0
  }
}
