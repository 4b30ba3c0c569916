import type { FindingFilter, Query } from '../store.ts'
import { findingConditions } from './filter.ts'

/** How many findings match. */
export function findingsCount(filter: FindingFilter): {
  query: Query<Record<string, unknown>, { total: number }>
  params: Record<string, unknown>
} {
  const where = findingConditions(filter)
  return {
    query: {
      name: 'findings-count',
      duckdb: `SELECT count(*) AS total FROM findings WHERE ${where.duckdb}`,
      clickhouse: `SELECT count(*) AS total FROM findings WHERE ${where.clickhouse}`,
    },
    params: where.params,
  }
}
