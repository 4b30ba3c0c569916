/** One query on one connection. */
import { StatementType } from '@duckdb/node-api'
import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api'
import type { Query } from '../store.ts'
import { parameter, plainRows } from './values.ts'

/** What a query may do besides reading. Nothing loads code, opens another database or changes a setting. */
const writing: ReadonlySet<StatementType> = new Set([
  StatementType.INSERT,
  StatementType.UPDATE,
  StatementType.DELETE,
  StatementType.MERGE_INTO,
  StatementType.CREATE,
  StatementType.DROP,
  StatementType.COPY,
])

/**
 * Says whether a query only reads.
 * @throws Error where the text is several statements, or of a kind that no query needs
 */
export async function isRead(connection: DuckDBConnection, { duckdb }: { duckdb: string }): Promise<boolean> {
  const prepared = await connection.prepare(duckdb)
  const type = prepared.statementType
  prepared.destroySync()
  if (type === StatementType.SELECT || type === StatementType.EXPLAIN) return true
  if (writing.has(type)) return false
  throw new Error(`${StatementType[type]} is not a statement that a query may be`)
}

/** Runs it with its values bound by name and returns plain rows. */
export async function execute<P extends Record<string, unknown>, R>(
  connection: DuckDBConnection,
  query: Query<P, R>,
  params: P,
): Promise<R[]> {
  const values: Record<string, DuckDBValue> = {}
  const types: Record<string, DuckDBType> = {}
  for (const [name, value] of Object.entries(params)) {
    try {
      ;[values[name], types[name]] = parameter(value)
    } catch (error) {
      throw new TypeError(`parameter ${name}: ${(error as Error).message}`, { cause: error })
    }
  }
  const prepared = await connection.prepare(query.duckdb)
  try {
    prepared.bind(values, types)
    const reader = await prepared.runAndReadAll()
    return plainRows(reader) as R[]
  } finally {
    prepared.destroySync()
  }
}
