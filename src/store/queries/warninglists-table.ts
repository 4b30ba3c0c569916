import type { TableDefinition } from '../store.ts'

/** Imported warninglists, one row a version; `hash` tells equal contents, `json` is the list. */
export const warninglistsTable: TableDefinition = {
  name: 'warninglists',
  duckdb: `CREATE TABLE IF NOT EXISTS warninglists (
    name VARCHAR, version BIGINT, imported TIMESTAMP, category VARCHAR, entries BIGINT, hash VARCHAR, json VARCHAR
  )`,
  clickhouse: `CREATE TABLE IF NOT EXISTS warninglists (
    name String, version Int64, imported DateTime64(6), category LowCardinality(String), entries Int64, hash String,
    json String
  ) ENGINE = MergeTree ORDER BY (name, imported)`,
}
