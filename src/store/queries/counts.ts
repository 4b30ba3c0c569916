import type { Area, ThreatClassId } from '../../model/taxonomy.ts'
import type { Query } from '../store.ts'
import { CURRENT } from './filter.ts'

/** Findings by class; `latest` is the end of the one that ended last. */
export const counts: Query<
  Record<string, never>,
  { class: ThreatClassId; area: Area; count: number; latest: string }
> = {
  name: 'counts',
  duckdb: `
    SELECT class, area, count(*) AS count, max(end_at) AS latest
    FROM findings WHERE ${CURRENT} GROUP BY class, area ORDER BY area, class`,
  clickhouse: `
    SELECT class, area, count(*) AS count, max(end_at) AS latest
    FROM findings WHERE ${CURRENT} GROUP BY class, area ORDER BY area, class`,
}
