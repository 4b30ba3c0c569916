import type { TableDefinition } from '../store.ts'

/**
 * Imported indicators, one row a version; nothing is changed or removed. `modified` is the publisher's time with six
 * decimals, so that text sorts as time does; `json` is model/indicator.ts; `hash` tells equal contents.
 */
export const indicatorsTable: TableDefinition = {
  name: 'indicators',
  duckdb: `CREATE TABLE IF NOT EXISTS indicators (
    id VARCHAR, modified VARCHAR, imported TIMESTAMP, feed VARCHAR, revoked BOOLEAN, hash VARCHAR, json VARCHAR
  )`,
  clickhouse: `CREATE TABLE IF NOT EXISTS indicators (
    id String, modified String, imported DateTime64(6), feed LowCardinality(String), revoked Bool, hash String,
    json String
  ) ENGINE = MergeTree ORDER BY (id, modified, imported)`,
}
