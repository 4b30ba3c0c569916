import type { Query } from '../store.ts'
import { CURRENT } from './filter.ts'

/** The current version of one finding. */
export const findingById: Query<{ id: string }, { json: string }> = {
  name: 'finding-by-id',
  duckdb: `SELECT json FROM findings WHERE id = $id::UUID AND ${CURRENT}`,
  clickhouse: `SELECT json FROM findings WHERE id = {id:UUID} AND ${CURRENT}`,
}
