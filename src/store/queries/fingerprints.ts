import type { Query, TableDefinition } from '../store.ts'

/** Imported fingerprints of block pages, one row an import; `json` is the list, `hash` tells equal contents. */
export const fingerprintsTable: TableDefinition = {
  name: 'fingerprints',
  duckdb: `CREATE TABLE IF NOT EXISTS fingerprints (
    source VARCHAR, imported TIMESTAMP, turn BIGINT, entries BIGINT, hash VARCHAR, json VARCHAR
  )`,
  clickhouse: `CREATE TABLE IF NOT EXISTS fingerprints (
    source String, imported DateTime64(6), turn Int64, entries Int64, hash String, json String
  ) ENGINE = MergeTree ORDER BY (source, turn)`,
}

export interface FingerprintsRow {
  source: string
  imported: string
  entries: number
  hash: string
  json: string
}

/** The import of each source that came last. */
export const fingerprintsCurrent: Query<Record<string, never>, FingerprintsRow> = {
  name: 'fingerprints-current',
  duckdb: `
    SELECT source, strftime(latest.imported, '%Y-%m-%dT%H:%M:%S.%gZ') AS imported, latest.entries AS entries,
      latest.hash AS hash, latest.json AS json
    FROM (
      SELECT source, arg_max({ imported: imported, entries: entries, hash: hash, json: json }, turn) AS latest
      FROM fingerprints GROUP BY source
    ) ORDER BY source`,
}
