import { PerisaiError } from '../../model/problem.ts'
import type { FindingFilter, Query } from '../store.ts'
import { findingConditions } from './filter.ts'

export const DEFAULT_LIMIT = 100

const columns = {
  start: 'start_at',
  confidence: 'confidence',
  modified: 'modified',
  class: 'class',
  target: 'target',
} as const

/**
 * Which versions are on the page. Only numbers are read here: the texts of the few rows that are shown come from
 * findingsBySeq, and the total from findingsCount beside it, which is quicker than counting in the sort.
 */
export function findingsPage(filter: FindingFilter): {
  query: Query<Record<string, unknown>, { seq: number }>
  params: Record<string, unknown>
} {
  const where = findingConditions(filter)
  const sort = filter.sort ?? 'start'
  if (!Object.hasOwn(columns, sort)) throw new PerisaiError('bad-request', { reason: `sort: ${sort}` })
  const descending = filter.descending ?? (sort !== 'class' && sort !== 'target')
  const keys = [
    `${columns[sort]} ${descending ? 'DESC' : 'ASC'}`,
    ...(sort === 'start' ? [] : ['start_at DESC']),
  ]
  const order = [...keys, 'seq'].join(', ')
  return {
    query: {
      name: 'findings-page',
      duckdb: `
        SELECT seq FROM findings
        WHERE ${where.duckdb} ORDER BY ${order} LIMIT $limit OFFSET $offset`,
      clickhouse: `
        SELECT seq FROM findings
        WHERE ${where.clickhouse} ORDER BY ${order} LIMIT {limit:UInt32} OFFSET {offset:UInt64}`,
    },
    params: {
      ...where.params,
      limit: whole(filter.limit ?? DEFAULT_LIMIT, 'limit'),
      offset: whole(filter.offset ?? 0, 'offset'),
    },
  }
}

/** @throws PerisaiError bad-request where it is not a whole number of at least 0 */
export function whole(value: number, name: string): number {
  if (Number.isSafeInteger(value) && value >= 0) return value
  throw new PerisaiError('bad-request', { reason: `${name}: ${value}` })
}
