/** Fills batches of cells for parsers of tables. */
import { newCellBatch } from '../../model/observation.ts'
import type { CellBatch } from '../../model/observation.ts'
import type { Block, Sink } from '../reader.ts'

/** Columns that a table may have; cells beyond are not observed. */
export const MOST_COLUMNS = 2000

export class Cells {
  private readonly batch: CellBatch = newCellBatch()
  // the batch's own columns, without the way through it: this runs once a cell
  private readonly columns = this.batch.column
  private readonly rows = this.batch.row
  private readonly starts = this.batch.cell.start
  private readonly ends = this.batch.cell.end
  private count = 0
  private sink: Sink | null = null
  /** number of the row within the block */
  row = 0

  begin(block: Block, bytes: Uint8Array, sink: Sink): void {
    this.batch.bytes = bytes
    this.batch.file = block.file
    this.batch.continues = false
    this.count = 0
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
    if (column >= MOST_COLUMNS || end <= start) return
    if (this.count === this.columns.length) {
      this.flush()
      this.batch.continues = this.rows[this.columns.length - 1] === this.row
    }
    const at = this.count++
    this.columns[at] = column
    this.rows[at] = this.row
    this.starts[at] = start
    this.ends[at] = end
  }

  flush(): void {
    this.batch.count = this.count
    if (this.count > 0) this.sink?.batch(this.batch)
    this.batch.continues = false
    this.count = 0
  }
}
