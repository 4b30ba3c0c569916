import type { Query } from '../store.ts'

/** The highest sequence number given so far; 0 in an empty store. */
export const lastSeq: Query<Record<string, never>, { seq: number }> = {
  name: 'last-seq',
  duckdb: `
    SELECT greatest(coalesce((SELECT max(seq) FROM findings), 0), coalesce((SELECT max(seq) FROM ledger), 0)) AS seq`,
  clickhouse: 'SELECT greatest((SELECT max(seq) FROM findings), (SELECT max(seq) FROM ledger)) AS seq',
}
