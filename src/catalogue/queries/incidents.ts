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
  WITH hits AS (
    SELECT uid, start_date, name FROM catalogue_incidents
    WHERE uid IN (SELECT uid FROM catalogue_facts WHERE ${filters(dialect)}) AND ${found}
  )
  SELECT uid, (SELECT count(*) FROM hits) AS total FROM hits
  ORDER BY start_date DESC NULLS LAST, name, uid LIMIT ${p.limit} OFFSET ${p.offset}`
}

/** Which incidents are on the page, latest first; their texts come from incidentsByUid. */
export const incidentsPage: Query<IncidentParams, { uid: number; total: number }> = {
  name: 'atlas-incidents-page',
  duckdb: page('duckdb'),
  clickhouse: page('clickhouse'),
}

const byUid = (big: string, has: string) => `
  WITH ends AS (
    SELECT CAST(load_a AS ${big}) * ${UID_STEP} + incident_a AS uid FROM catalogue_links
    UNION ALL
    SELECT CAST(load_b AS ${big}) * ${UID_STEP} + incident_b AS uid FROM catalogue_links
  ), linked AS (
    SELECT uid, count(*) AS n FROM ends WHERE ${has} GROUP BY uid
  )
  SELECT i.uid AS uid, i.json AS json, coalesce(linked.n, 0) AS links
  FROM (SELECT uid, json FROM catalogue_incidents WHERE ${has}) AS i LEFT JOIN linked ON linked.uid = i.uid`

/** Incidents by their place, with how many links each has. */
export const incidentsByUid: Query<{ uids: number[] }, { uid: number; json: string; links: number }> = {
  name: 'atlas-incidents-by-uid',
  duckdb: byUid('BIGINT', 'list_contains($uids, uid)'),
  clickhouse: byUid('Int64', 'has({uids:Array(Int64)}, uid)'),
}

/** Every version of one incident. */
export const incidentById: Query<{ id: string }, { uid: number; load: number; json: string }> = {
  name: 'atlas-incident-by-id',
  duckdb: 'SELECT uid, load, json FROM catalogue_incidents WHERE id = $id::UUID',
  clickhouse: 'SELECT uid, load, json FROM catalogue_incidents WHERE id = {id:UUID}',
}
