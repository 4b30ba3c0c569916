import type { Query } from '../../store/store.ts'

export interface LinkRow {
  load_a: number
  incident_a: number
  id_a: string
  name_a: string
  start_a: string | null
  load_b: number
  incident_b: number
  id_b: string
  name_b: string
  start_b: string | null
  score: number
  reasons: string
}

const columns = `l.load_a, l.incident_a, CAST(a.id AS VARCHAR) AS id_a, a.name AS name_a, a.start_date AS start_a,
    l.load_b, l.incident_b, CAST(b.id AS VARCHAR) AS id_b, b.name AS name_b, b.start_date AS start_b, l.score, l.reasons`
const joined = `catalogue_links AS l
    JOIN catalogue_incidents AS a ON a.load = l.load_a AND a.incident = l.incident_a
    JOIN catalogue_incidents AS b ON b.load = l.load_b AND b.incident = l.incident_b`

/** Links between the releases asked for, surest first. */
export const linksPage: Query<
  { loads: number[]; min: number; limit: number; offset: number },
  LinkRow & { total: number }
> = {
  name: 'atlas-links-page',
  duckdb: `WITH hits AS (
      SELECT ${columns} FROM ${joined}
      WHERE list_contains($loads, l.load_a) AND list_contains($loads, l.load_b) AND l.score >= $min
    )
    SELECT *, (SELECT count(*) FROM hits) AS total FROM hits
    ORDER BY score DESC, start_a DESC NULLS LAST, id_a, id_b LIMIT $limit OFFSET $offset`,
  clickhouse: `WITH hits AS (
      SELECT ${columns.replaceAll('VARCHAR', 'String')} FROM ${joined}
      WHERE has({loads:Array(Int32)}, l.load_a) AND has({loads:Array(Int32)}, l.load_b) AND l.score >= {min:Float64}
    )
    SELECT *, (SELECT count(*) FROM hits) AS total FROM hits
    ORDER BY score DESC, start_a DESC NULLS LAST, id_a, id_b LIMIT {limit:UInt32} OFFSET {offset:UInt64}`,
}

/** Links of one incident, in whichever direction they were found. */
export const linksOfIncident: Query<{ load: number; incident: number; loads: number[] }, LinkRow> = {
  name: 'atlas-links-of-incident',
  duckdb: `SELECT ${columns} FROM ${joined}
    WHERE ((l.load_a = $load AND l.incident_a = $incident AND list_contains($loads, l.load_b))
      OR (l.load_b = $load AND l.incident_b = $incident AND list_contains($loads, l.load_a)))
    ORDER BY l.score DESC LIMIT 50`,
  clickhouse: `SELECT ${columns.replaceAll('VARCHAR', 'String')} FROM ${joined}
    WHERE ((l.load_a = {load:Int32} AND l.incident_a = {incident:Int32} AND has({loads:Array(Int32)}, l.load_b))
      OR (l.load_b = {load:Int32} AND l.incident_b = {incident:Int32} AND has({loads:Array(Int32)}, l.load_a)))
    ORDER BY l.score DESC LIMIT 50`,
}
