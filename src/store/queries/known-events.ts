import type { Query } from '../store.ts'

/** Those of some event ids that the ledger has. */
export const knownEvents: Query<{ ids: string[] }, { id: string }> = {
  name: 'known-events',
  duckdb: 'SELECT id FROM ledger WHERE id IN (SELECT unnest($ids)::UUID)',
  clickhouse: 'SELECT toString(id) AS id FROM ledger WHERE has({ids:Array(UUID)}, ledger.id)',
}
