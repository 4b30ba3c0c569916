/**
 * Shares: one query a unit and dimension, made once from the same pieces, so that a server knows them all by name. Every
 * filter is a bound list. The answer has, for each release, one row of totals (kind t), a row a value (r) and a row a kind
 * of missing (m).
 *
 * A filter on the dimension that is shared out is not applied here: it picks rows to show and must not narrow what they
 * are shares of.
 *
 * Sums of fractions are rounded: threads add in any order, and the same question must have the same answer to the letter.
 */
import type { Dimension, Unit } from '../../model/atlas.ts'
import type { Query } from '../../store/store.ts'
import { UID_STEP } from '../tables.ts'
import { filters } from './filters.ts'
import type { Dialect } from './filters.ts'
import { clickhouseOf, columns, dimensions } from '../shares/dimensions.ts'

export interface ShareResult {
  kind: 't' | 'r' | 'm'
  load: number
  /** value, or kind of missing */
  v: string | null
  /** units; those with a known source; t: those without a value */
  units: number
  attributed: number
  unknown: number
  /** the same as sums of 1/n, n the known values of a unit */
  fraction: number
  fraction_attributed: number
}

export type ShareParams = Record<string, unknown> & { loads: number[]; skip: number }

/** The columns that make a unit. `uid` stands for load and incident: one number groups twice as fast as two. */
const unitKeys: Readonly<Record<Unit, readonly string[]>> = {
  incident: ['uid'],
  attribution: ['uid', 'statement'],
  // within an incident, 64 bits tell its pairs apart
  pair: ['uid', 'pair'],
}

const KNOWN = 'CASE WHEN source_missing IS NULL THEN 1 ELSE 0 END AS known'

/** Rows of facts or statements, each with its unit, its value and whether a source is known. */
function rowsOf(unit: Unit, of: Dimension, dialect: Dialect): string {
  const { value, missing, onSource } = columns[of]
  const other = (d: Dimension) => d !== of
  const v = `${value} AS v, ${missing} AS m`
  if (unit !== 'attribution') {
    const pair = unit === 'pair' ? "hash(coalesce(source, ''), coalesce(target, '')) AS pair, " : ''
    if (!columns[of].overlapping) {
      return `SELECT uid, ${pair}${v}, ${KNOWN} FROM catalogue_facts
      WHERE ${filters(dialect, other)}`
    }
    // lists are taken apart after equal rows have become one, which is most of the work
    const key = pair === '' ? '' : 'pair, '
    return `SELECT uid, ${key}${v}, known FROM (
      SELECT DISTINCT uid, ${pair}regions, ${KNOWN} FROM catalogue_facts
      WHERE ${filters(dialect, other)}
    ) AS lists`
  }
  const about = filters(dialect, (d) => other(d) && !columns[d].onSource)
  const by = filters(dialect, (d) => other(d) && columns[d].onSource)
  if (onSource) {
    return `SELECT uid, statement, ${v}, ${KNOWN} FROM catalogue_statements
      WHERE ${by}
      AND uid IN (SELECT uid FROM catalogue_facts WHERE ${about})`
  }
  return `SELECT s.uid AS uid, s.statement AS statement, f.v AS v, f.m AS m, s.known AS known
    FROM (SELECT uid, statement, ${KNOWN} FROM catalogue_statements WHERE ${by}) AS s
    JOIN (SELECT DISTINCT uid, ${v} FROM catalogue_facts WHERE ${about}) AS f ON f.uid = s.uid`
}

/** The load within a uid. */
const LOAD = `CAST(uid // ${UID_STEP} AS INTEGER)`

function sql(unit: Unit, of: Dimension, dialect: Dialect): string {
  const keys = unitKeys[unit].join(', ')
  const text = `
  WITH f AS MATERIALIZED (
    SELECT ${keys}, v, any_value(m) AS m, max(known) AS known
    FROM (${rowsOf(unit, of, dialect)}) AS x
    GROUP BY ${keys}, v
  ), u AS MATERIALIZED (
    SELECT ${keys}, count(v) AS n, max(known) AS known FROM f GROUP BY ${keys}
  )
  SELECT 't' AS kind, ${LOAD} AS load, NULL::VARCHAR AS v, count(*) AS units, CAST(sum(known) AS BIGINT) AS attributed,
    CAST(sum(CASE WHEN n = 0 THEN 1 ELSE 0 END) AS BIGINT) AS unknown,
    CAST(0 AS DOUBLE) AS fraction, CAST(0 AS DOUBLE) AS fraction_attributed
  FROM u GROUP BY load
  UNION ALL
  SELECT CASE WHEN f.v IS NULL THEN 'm' ELSE 'r' END AS kind, ${LOAD} AS load, coalesce(f.v, f.m) AS v,
    count(*), CAST(sum(u.known) AS BIGINT), 0,
    round(CAST(sum(1.0 / greatest(n, 1)) AS DOUBLE), 9), round(CAST(sum(u.known * 1.0 / greatest(n, 1)) AS DOUBLE), 9)
  FROM f JOIN u USING (${keys})
  WHERE f.v IS NOT NULL OR (n = 0 AND f.m IS NOT NULL)
  GROUP BY kind, load, coalesce(f.v, f.m)`
  return dialect === 'duckdb' ? text : clickhouseOf(text)
}

export const units: readonly Unit[] = ['incident', 'attribution', 'pair']

const made = new Map<string, Query<ShareParams, ShareResult>>()
for (const unit of units) {
  for (const of of dimensions) {
    const name = `atlas-shares-${unit}-${of}`
    made.set(name, { name, duckdb: sql(unit, of, 'duckdb'), clickhouse: sql(unit, of, 'clickhouse') })
  }
}

export const shareQueries: readonly Query<ShareParams, ShareResult>[] = [...made.values()]

export const shareQuery = (unit: Unit, of: Dimension): Query<ShareParams, ShareResult> =>
  made.get(`atlas-shares-${unit}-${of}`)!
