import type { Query } from '../store.ts'

/** The latest version of every indicator that is not revoked, the latest made first. */
export const indicatorsCurrent: Query<{ limit: number }, { json: string }> = {
  name: 'indicators-current',
  duckdb: `
    SELECT latest.json AS json FROM (
      SELECT id, arg_max({ json: json, revoked: revoked, modified: modified }, { m: modified, i: imported }) AS latest
      FROM indicators GROUP BY id
    ) WHERE NOT latest.revoked ORDER BY latest.modified DESC, id LIMIT $limit`,
  clickhouse: `
    SELECT json FROM (
      SELECT id, argMax((json, revoked, modified), (modified, imported)) AS latest,
        latest.1 AS json, latest.2 AS gone, latest.3 AS made
      FROM indicators GROUP BY id
    ) WHERE NOT gone ORDER BY made DESC, id LIMIT {limit:UInt32}`,
}
