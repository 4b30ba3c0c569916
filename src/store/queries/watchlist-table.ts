import type { TableDefinition } from '../store.ts'

/** Every word on a watched name, one row each; the last one holds. `kind`: official, allowed or removed. */
export const watchlistTable: TableDefinition = {
  name: 'watchlist',
  duckdb: `CREATE TABLE IF NOT EXISTS watchlist (
    name VARCHAR, owner VARCHAR, kind VARCHAR, said TIMESTAMP, turn BIGINT
  )`,
  clickhouse: `CREATE TABLE IF NOT EXISTS watchlist (
    name String, owner String, kind LowCardinality(String), said DateTime64(6), turn Int64
  ) ENGINE = MergeTree ORDER BY (name, turn)`,
}
