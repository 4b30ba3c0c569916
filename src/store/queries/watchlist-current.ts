import type { Query } from '../store.ts'

export interface WatchlistRow {
  name: string
  owner: string
  kind: 'official' | 'allowed'
  /** RFC 3339, UTC */
  said: string
}

/** What holds of every watched name that was not taken off the list, by name. */
export const watchlistCurrent: Query<{ limit: number }, WatchlistRow> = {
  name: 'watchlist-current',
  duckdb: `
    SELECT name, latest.owner AS owner, latest.kind AS kind,
      strftime(latest.said, '%Y-%m-%dT%H:%M:%S.%gZ') AS said
    FROM (
      SELECT name, arg_max({ owner: owner, kind: kind, said: said }, turn) AS latest FROM watchlist GROUP BY name
    ) WHERE latest.kind <> 'removed' ORDER BY name LIMIT $limit`,
  clickhouse: `
    SELECT name, latest.1 AS owner, latest.2 AS kind,
      formatDateTime(latest.3, '%Y-%m-%dT%H:%i:%S.000Z', 'UTC') AS said
    FROM (SELECT name, argMax((owner, kind, said), turn) AS latest FROM watchlist GROUP BY name)
    WHERE kind <> 'removed' ORDER BY name LIMIT {limit:UInt32}`,
}
