import type { Query } from '../store.ts'
import { CURRENT } from './filter.ts'

/** Ids of current findings that begin with `start` (in lower case): two of them, since one more is one too many. */
export const findingIds: Query<{ start: string }, { id: string }> = {
  name: 'finding-ids',
  duckdb: `SELECT id::VARCHAR AS id FROM findings WHERE starts_with(id::VARCHAR, $start) AND ${CURRENT} LIMIT 2`,
  clickhouse: `SELECT toString(id) AS id FROM findings WHERE startsWith(toString(id), {start:String}) AND ${CURRENT} LIMIT 2`,
}
