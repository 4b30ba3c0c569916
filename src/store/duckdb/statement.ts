/** One query on one connection. */
import { StatementType } from '@duckdb/node-api'
import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api'
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

/** Runs a query with its values bound by name and returns plain rows. */
export async function execute<P extends Record<string, unknown>, R>(
  connection: DuckDBConnection,
  query: Query<P, R>,
  params: P,
): Promise<R[]> {
  const prepared = await connection.prepare(query.duckdb)
  try {
    return await finish(prepared, params)
  } finally {
    prepared.destroySync()
  }
}

/**
 * The same for a query that only reads; one that writes is not run and gives undefined.
 * @throws Error where the text is several statements, or of a kind that no query needs
 */
export async function executeRead<P extends Record<string, unknown>, R>(
  connection: DuckDBConnection,
  query: Query<P, R>,
  params: P,
): Promise<R[] | undefined> {
  const prepared = await connection.prepare(query.duckdb)
  try {
    const type = prepared.statementType
    if (type === StatementType.SELECT || type === StatementType.EXPLAIN) return await finish(prepared, params)
    if (writing.has(type)) return undefined
    throw new Error(`${StatementType[type]} is not a statement that a query may be`)
  } finally {
    prepared.destroySync()
  }
}

async function finish<R>(prepared: DuckDBPreparedStatement, params: Record<string, unknown>): Promise<R[]> {
  for (const [name, value] of Object.entries(params)) {
    try {
      prepared.bindValue(prepared.parameterIndex(name), ...parameter(value))
    } catch (error) {
      throw new TypeError(`parameter ${name}: ${(error as Error).message}`, { cause: error })
    }
  }
  return plainRows(await prepared.runAndReadAll()) as R[]
}
