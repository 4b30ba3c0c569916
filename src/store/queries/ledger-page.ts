import type { LedgerFilter, Query } from '../store.ts'
import { DEFAULT_LIMIT, whole } from './findings-page.ts'

export interface LedgerRow {
  id: string
  occurred: string
  action: string
  actor: string
  subject: string
  detail: string
}

/** Events of a subject, of a kind, or all; newest first. */
export function ledgerPage(filter: LedgerFilter): {
  query: Query<Record<string, unknown>, LedgerRow>
  params: Record<string, unknown>
} {
  const duckdb = ['true']
  const clickhouse = ['true']
  const params: Record<string, unknown> = {
    limit: whole(filter.limit ?? DEFAULT_LIMIT, 'limit'),
    offset: whole(filter.offset ?? 0, 'offset'),
  }
  for (const name of ['subject', 'action'] as const) {
    if (filter[name] === undefined) continue
    params[name] = filter[name]
    duckdb.push(`${name} = $${name}`)
    clickhouse.push(`${name} = {${name}:String}`)
  }
  return {
    query: {
      name: 'ledger-page',
      duckdb: `
        SELECT id, occurred, action, actor, subject, detail FROM ledger
        WHERE ${duckdb.join(' AND ')} ORDER BY occurred DESC, seq DESC LIMIT $limit OFFSET $offset`,
      clickhouse: `
        SELECT toString(id) AS id, occurred, action, actor, subject, detail FROM ledger
        WHERE ${clickhouse.join(' AND ')} ORDER BY occurred DESC, seq DESC LIMIT {limit:UInt32} OFFSET {offset:UInt64}`,
    },
    params,
  }
}
