import type { Query } from '../store.ts'

export interface SourceRow {
  source: string
  count: number
  /** publisher's time of the newest, six decimals; empty where none is given */
  latest: string
  /** strictest first, as publishers marked them */
  tlp: string[]
}

/** Indicators that take part, by who published them; most first. */
export const indicatorsBySource: Query<{ limit: number }, SourceRow> = {
  name: 'indicators-by-source',
  duckdb: `
    SELECT feed AS source, count(*)::INTEGER AS count, max(latest.modified) AS latest,
      list_distinct(list(latest.tlp) FILTER (latest.tlp IS NOT NULL)) AS tlp
    FROM (
      SELECT id, arg_max(feed, { m: modified, i: imported }) AS feed,
        arg_max({ revoked: revoked, modified: modified, tlp: json_extract_string(json, '$.tlp') },
          { m: modified, i: imported }) AS latest
      FROM indicators GROUP BY id
    ) WHERE NOT latest.revoked GROUP BY feed ORDER BY count DESC, source LIMIT $limit`,
}
