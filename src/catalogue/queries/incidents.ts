import type { Query } from '../../store/store.ts'
import { UID_STEP } from '../tables.ts'
import { filters } from './filters.ts'
import type { Dialect } from './filters.ts'
import type { ShareParams } from './shares.ts'

export type IncidentParams = ShareParams & { q: string; limit: number; offset: number }

const page = (dialect: Dialect) => {
  const p =
    dialect === 'duckdb'
      ? { q: '$q', limit: '$limit', offset: '$offset' }
      : { q: '{q:String}', limit: '{limit:UInt32}', offset: '{offset:UInt64}' }
  const found = dialect === 'duckdb' ? `contains(search, ${p.q})` : `position(search, ${p.q}) > 0`
  return `
  SELECT uid, count(*) OVER () AS total FROM catalogue_incidents
  WHERE uid IN (SELECT uid FROM catalogue_facts WHERE ${filters(dialect)}) AND ${found}
  ORDER BY start_date DESC NULLS LAST, name, uid LIMIT ${p.limit} OFFSET ${p.offset}`
}

/** Which incidents are on the page, latest first; their texts come from incidentsByUid. */
export const incidentsPage: Query<IncidentParams, { uid: number; total: number }> = {
  name: 'atlas-incidents-page',
  duckdb: page('duckdb'),
  clickhouse: page('clickhouse'),
}

export const incidentsByUid: Query<{ uids: number[] }, { uid: number; json: string; links: number }> = {
  name: 'atlas-incidents-by-uid',
  duckdb: `
    SELECT uid, json, (
      SELECT count(*) FROM catalogue_links AS l
      WHERE l.load_a * ${UID_STEP}::BIGINT + l.incident_a = i.uid OR l.load_b * ${UID_STEP}::BIGINT + l.incident_b = i.uid
    ) AS links
    FROM catalogue_incidents AS i WHERE list_contains($uids, uid)`,
  clickhouse: `
    SELECT uid, json, 0 AS links FROM catalogue_incidents WHERE has({uids:Array(Int64)}, uid)`,
}

/** Every version of one incident. */
export const incidentById: Query<{ id: string }, { uid: number; load: number; json: string }> = {
  name: 'atlas-incident-by-id',
  duckdb: 'SELECT uid, load, json FROM catalogue_incidents WHERE id = $id::UUID',
  clickhouse: 'SELECT uid, load, json FROM catalogue_incidents WHERE id = {id:UUID}',
}
