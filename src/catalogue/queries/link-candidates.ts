import type { Query } from '../../store/store.ts'
import { UID_STEP } from '../tables.ts'

export interface Candidate {
  incident_a: number
  load_b: number
  incident_b: number
  /** shared addresses, and one of them */
  urls: number
  url: string | null
  /** shared telling words of names, weighted by how rare they are, and some of them */
  terms: number
  term: string | null
  days: number | null
  /** in how many incidents the rarest shared address stands, per catalogue */
  crowd: number
  /** coarsest precision of both dates: 0 day, 1 month, 2 year, 3 unknown */
  precision: number
  targets: number
  sources: number
}

/**
 * Pairs of an incident of one release with one of another catalogue that share an address, or telling words close in time:
 * two of them, or one that hardly any other incident bears. An address that many incidents of either catalogue cite (a yearly
 * report) says little, and a word that many bear says nothing; both are left out above a number. A date that is only a year
 * may lie anywhere in it.
 */
const text = (bound: { load: string; others: string; has: (list: string, item: string) => string }) => `
  WITH k AS (
    SELECT load, incident, kind, key FROM catalogue_keys WHERE load = ${bound.load} OR ${bound.has(bound.others, 'load')}
  ), counted AS (
    SELECT load, kind, key, count(*) AS n FROM k GROUP BY load, kind, key
  ), common AS (
    SELECT b.load AS load_b, a.kind, a.key, greatest(a.n, b.n) AS crowd
    FROM counted AS a JOIN counted AS b ON b.kind = a.kind AND b.key = a.key
    WHERE a.load = ${bound.load} AND b.load <> ${bound.load}
      AND greatest(a.n, b.n) <= CASE WHEN a.kind = 'u' THEN 200 ELSE 12 END
  ), pairs AS (
    SELECT a.incident AS incident_a, b.load AS load_b, b.incident AS incident_b,
      sum(CASE WHEN c.kind = 'u' THEN 1 ELSE 0 END) AS urls,
      min(CASE WHEN c.kind = 'u' THEN c.key END) AS url,
      min(CASE WHEN c.kind = 'u' THEN c.crowd ELSE 1000 END) AS crowd,
      sum(CASE WHEN c.kind = 'n' THEN 1.0 / sqrt(c.crowd) ELSE 0 END) AS terms,
      min(CASE WHEN c.kind = 'n' THEN c.key END) AS term
    FROM common AS c
    JOIN k AS a ON a.load = ${bound.load} AND a.kind = c.kind AND a.key = c.key
    JOIN k AS b ON b.load = c.load_b AND b.kind = c.kind AND b.key = c.key
    GROUP BY a.incident, b.load, b.incident
    HAVING sum(CASE WHEN c.kind = 'u' THEN 1 ELSE 0 END) > 0 OR count(*) >= 2 OR min(c.crowd) <= 2
  ), dated AS (
    SELECT p.*, abs(date_diff('day', CAST(ia.start_date AS DATE), CAST(ib.start_date AS DATE))) AS days,
      greatest(${rank('ia')}, ${rank('ib')}) AS precision
    FROM pairs AS p
    JOIN catalogue_incidents AS ia ON ia.load = ${bound.load} AND ia.incident = p.incident_a
    JOIN catalogue_incidents AS ib ON ib.load = p.load_b AND ib.incident = p.incident_b
  ), near AS (
    SELECT * FROM dated WHERE urls > 0 OR days <= CASE precision WHEN 2 THEN 366 WHEN 1 THEN 93 ELSE 62 END
  ), places AS (
    SELECT DISTINCT load, CAST(uid % ${UID_STEP} AS INTEGER) AS incident, target, source FROM catalogue_facts
    WHERE load = ${bound.load} OR ${bound.has(bound.others, 'load')}
  )
  SELECT n.incident_a, n.load_b, n.incident_b, CAST(n.urls AS BIGINT) AS urls, n.url, CAST(n.terms AS DOUBLE) AS terms, n.term,
    n.days, n.precision, n.crowd,
    count(DISTINCT CASE WHEN fa.target = fb.target THEN fa.target END) AS targets,
    count(DISTINCT CASE WHEN fa.source = fb.source THEN fa.source END) AS sources
  FROM near AS n
  JOIN places AS fa ON fa.load = ${bound.load} AND fa.incident = n.incident_a
  JOIN places AS fb ON fb.load = n.load_b AND fb.incident = n.incident_b
  GROUP BY n.incident_a, n.load_b, n.incident_b, n.urls, n.url, n.terms, n.term, n.days, n.precision, n.crowd`

const rank = (table: string) =>
  `CASE ${table}.start_precision WHEN 'day' THEN 0 WHEN 'month' THEN 1 WHEN 'year' THEN 2 ELSE 3 END`

export const linkCandidates: Query<{ load: number; others: number[] }, Candidate> = {
  name: 'atlas-link-candidates',
  duckdb: text({ load: '$load', others: '$others', has: (list, item) => `list_contains(${list}, ${item})` }),
  clickhouse: text({
    load: '{load:Int32}',
    others: '{others:Array(Int32)}',
    has: (list, item) => `has(${list}, ${item})`,
  }),
}
