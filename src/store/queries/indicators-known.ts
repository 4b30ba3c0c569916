import type { Query } from '../store.ts'

/** Which versions of these indicators are there already. */
export const indicatorsKnown: Query<{ ids: string[] }, { id: string; hash: string }> = {
  name: 'indicators-known',
  duckdb: 'SELECT id, hash FROM indicators WHERE id IN (SELECT unnest($ids::VARCHAR[]))',
  clickhouse: 'SELECT id, hash FROM indicators WHERE id IN {ids:Array(String)}',
}
