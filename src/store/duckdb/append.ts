/** Bulk rows into a table through DuckDB's appender, one chunk of 2048 rows at a time. */
import { setImmediate as breathe } from 'node:timers/promises'
import { DuckDBDataChunk } from '@duckdb/node-api'
import type { DuckDBConnection, DuckDBType } from '@duckdb/node-api'
import { columnWriter } from './columns.ts'

const CHUNK_ROWS = 2048
/** After so many chunks other work of the process gets its turn. */
const CHUNKS_A_BREATH = 8

/**
 * Appends rows within the connection's transaction.
 * @throws Error with table, row and column where a value does not fit
 */
export async function appendRows(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  if (rows.length === 0) return
  const appender = await connection.createAppender(table)
  try {
    const types: DuckDBType[] = []
    for (let c = 0; c < appender.columnCount; c++) types.push(appender.columnType(c))
    const writers = types.map(columnWriter)
    for (let start = 0, chunks = 1; start < rows.length; start += CHUNK_ROWS, chunks++) {
      const count = Math.min(CHUNK_ROWS, rows.length - start)
      const chunk = DuckDBDataChunk.create(types, count)
      for (let r = start; r < start + count; r++) {
        if (rows[r].length !== types.length) {
          throw new Error(
            `${table}: row ${r} has ${rows[r].length} values, the table ${types.length} columns`,
          )
        }
      }
      for (let c = 0; c < types.length; c++) {
        const vector = chunk.getColumnVector(c)
        const write = writers[c]
        for (let r = 0; r < count; r++) {
          const value = rows[start + r][c]
          try {
            vector.setItem(r, value === null || value === undefined ? null : write(value))
          } catch (error) {
            const reason = error instanceof Error ? error.message : String(error)
            throw new Error(`${table}: row ${start + r}, column ${c + 1}: ${reason}`, { cause: error })
          }
        }
        vector.flush()
      }
      appender.appendDataChunk(chunk)
      if (chunks % CHUNKS_A_BREATH === 0) await breathe()
    }
    appender.flushSync()
  } catch (error) {
    // What is still buffered must not reach the table when the appender is collected.
    appender.clear()
    throw error
  }
  appender.closeSync()
}
