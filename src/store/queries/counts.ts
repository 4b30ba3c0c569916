import type { Area, ThreatClassId } from '../../model/taxonomy.ts'
import type { Query } from '../store.ts'
import { CURRENT } from './filter.ts'

/** Findings by class; `latest` is the start of the one that began last. */
export const counts: Query<
  Record<string, never>,
  { class: ThreatClassId; area: Area; count: number; latest: string }
> = {
  name: 'counts',
  duckdb: `
    SELECT class, area, count(*) AS count, max(start_at) AS latest
    FROM findings WHERE ${CURRENT} GROUP BY class, area ORDER BY area, class`,
  clickhouse: `
    SELECT class, area, count(*) AS count, max(start_at) AS latest
    FROM findings WHERE ${CURRENT} GROUP BY class, area ORDER BY area, class`,
}
