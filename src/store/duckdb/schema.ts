/**
 * The tables of the store and their history. Nothing is ever updated or deleted in `findings`, `superseded` and
 * `ledger`; there are no indexes and no constraints, because a replay of DuckDB's log after a crash is safest without
 * them and uniqueness is seen to by the one writer.
 *
 * The present state is `findings` without the versions listed in `superseded` and without tombstones (`removed`). That
 * list costs 8 bytes a superseded version and makes "the latest of each" an anti-join instead of a sort over
 * everything.
 *
 * `json` is kept uncompressed: a page needs 50 of 100,000 texts, and reading one out of a compressed segment means
 * unpacking its neighbours (measured: 100 ms a page compressed, 5 ms not).
 */
import type { DuckDBConnection } from '@duckdb/node-api'
import { PerisaiError } from '../../model/problem.ts'

interface Migration {
  readonly version: number
  readonly statements: readonly string[]
}

/** Forward only; never edit one that was released, add the next. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    statements: [
      `CREATE TABLE findings (
        seq BIGINT, id UUID, modified TIMESTAMP, removed BOOLEAN, hash VARCHAR,
        class VARCHAR, area VARCHAR, variant VARCHAR, confidence UTINYINT,
        start_at TIMESTAMP, end_at TIMESTAMP, target VARCHAR, search VARCHAR, sample BOOLEAN,
        json VARCHAR USING COMPRESSION uncompressed
      )`,
      'CREATE TABLE superseded (seq BIGINT)',
      `CREATE TABLE ledger (
        seq BIGINT, id UUID, occurred TIMESTAMP, action VARCHAR, actor VARCHAR, subject VARCHAR, detail VARCHAR
      )`,
      'CREATE TABLE settings (key VARCHAR, value VARCHAR)',
    ],
  },
]

/** Tables that belong to the store itself; layers above must use other names. */
export const ownTables: ReadonlySet<string> = new Set([
  'findings',
  'superseded',
  'ledger',
  'settings',
  'schema_version',
])

/**
 * Brings the database to the newest schema, one transaction a step.
 * @throws PerisaiError store-newer where a later Perisai wrote it, store-failed where another program did
 */
export async function migrate(
  connection: DuckDBConnection,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  await refuseForeign(connection)
  await connection.run('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER, applied TIMESTAMP)')
  const reader = await connection.runAndReadAll('SELECT coalesce(max(version), 0) FROM schema_version')
  const found = Number(reader.value(0, 0))
  const known = steps.at(-1)?.version ?? 0
  if (found > known) throw new PerisaiError('store-newer', { found, known })
  for (const step of steps) {
    if (step.version <= found) continue
    await connection.run('BEGIN')
    try {
      for (const statement of step.statements) await connection.run(statement)
      await connection.run('INSERT INTO schema_version VALUES ($version, now()::TIMESTAMP)', {
        version: step.version,
      })
      await connection.run('COMMIT')
    } catch (error) {
      await connection.run('ROLLBACK')
      throw error
    }
  }
}

/** Somebody else's database that lies here under our name is left as it is. */
async function refuseForeign(connection: DuckDBConnection): Promise<void> {
  const tables = (await connection.runAndReadAll('SELECT table_name FROM duckdb_tables()')).getRows().flat()
  if (tables.length === 0 || tables.includes('schema_version')) return
  throw new PerisaiError('store-failed', { reason: FOREIGN })
}

const FOREIGN = 'its file is the database of another program'
