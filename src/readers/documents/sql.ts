/**
 * Dumps of databases: INSERT statements of any length (MySQL, MariaDB, PostgreSQL, SQLite) and COPY blocks of pg_dump, as
 * cells of the table that they fill. Columns have the names of the statement, or else those of CREATE TABLE.
 */
import type { Block, Cut, Parser, Sink, Splitter } from '../reader.ts'
import { Cells } from './cells.ts'
import { Statements, between } from './sql-statements.ts'
import type { SqlContext } from './sql-statements.ts'

const COMMA = 44
const OPEN = 40
const CLOSE = 41
const SEARCHED_BYTES = 1024 * 1024

/** Follows the statements, so that every block knows which table it begins in. */
export class SqlSplitter implements Splitter {
  private context: SqlContext = between

  cut(bytes: Uint8Array, last: boolean, full: boolean): Cut {
    const statements = new Statements(bytes, this.context, null, last)
    statements.run()
    let end = last ? bytes.length : statements.safe
    const next = statements.safeState
    if (end === 0 && full) end = rowEnd(bytes)
    if (end === 0) return { end: 0, drop: 0 }
    const { context } = this
    this.context = next
    return { end, drop: 0, context }
  }
}

/** After the last "),(" near the end, or anywhere. */
function rowEnd(bytes: Uint8Array): number {
  const least = Math.max(2, bytes.length - SEARCHED_BYTES)
  for (let at = bytes.length - 1; at >= least; at--) {
    if (bytes[at] === OPEN && bytes[at - 1] === COMMA && bytes[at - 2] === CLOSE) return at
  }
  return bytes.lastIndexOf(COMMA) + 1 || bytes.length
}

export class SqlParser implements Parser {
  private readonly cells = new Cells()

  parse(block: Block, sink: Sink): { records: number } {
    const { cells } = this
    cells.begin(block, block.bytes, sink)
    const context = (block.context as SqlContext | undefined) ?? between
    cells.table(context.table, context.columns)
    new Statements(block.bytes, context, cells, true).run()
    cells.flush()
    return { records: cells.row }
  }
}
