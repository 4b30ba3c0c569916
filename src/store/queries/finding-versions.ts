import type { Query } from '../store.ts'

/** Every version of one finding, oldest first, without tombstones. */
export const findingVersions: Query<{ id: string }, { json: string }> = {
  name: 'finding-versions',
  duckdb: 'SELECT json FROM findings WHERE id = $id::UUID AND NOT removed ORDER BY seq',
  clickhouse: 'SELECT json FROM findings WHERE id = {id:UUID} AND NOT removed ORDER BY seq',
}
