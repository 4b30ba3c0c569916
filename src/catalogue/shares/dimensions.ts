/** What a share can be counted by and filtered by: a column of the facts each, with how its values are asked for. */
import type { Dimension } from '../../model/atlas.ts'

export interface Column {
  /** SQL of the value in catalogue_facts; NULL where it is not known */
  readonly value: string
  /** SQL of why it is not known; NULL where it is */
  readonly missing: string
  /** on who did it, and therefore also in catalogue_statements */
  readonly onSource: boolean
  /** a unit may have several values, so that rows overlap even where shares are fractions of units */
  readonly overlapping?: boolean
}

/** A row without a region is a row all the same. */
const EACH_REGION = 'unnest(CASE WHEN len(regions) = 0 THEN [NULL] ELSE regions END)'

const plain = (value: string, onSource = false, missing = 'NULL::VARCHAR'): Column => ({
  value,
  missing,
  onSource,
})

export const columns: Readonly<Record<Dimension, Column>> = {
  source: plain('source', true, 'source_missing'),
  'source.name': plain('source_name', true, 'source_missing'),
  'source.type': plain("nullif(source_type, 'unknown')", true),
  'source.region': plain('source_region', true, 'source_missing'),
  target: plain('target', false, 'target_missing'),
  'target.name': plain('target_name', false, 'target_missing'),
  'target.region': plain('target_region', false, 'target_missing'),
  'target.group': { value: EACH_REGION, missing: 'NULL::VARCHAR', onSource: false, overlapping: true },
  'target.sector': plain('sector'),
  'target.category': plain('category'),
  'target.subcategory': plain('subcategory'),
  class: plain('class'),
  type: plain('type'),
  year: plain('CAST(year AS VARCHAR)'),
}

export const dimensions = Object.keys(columns) as Dimension[]

/** The parameter that filters a dimension. */
export const parameterOf = (dimension: Dimension): string => `w_${dimension.replace('.', '_')}`

/** Stands for "no filter": no value of any column is this. */
export const ANY = '*'

/** The condition on a dimension. Values are bound as a list; ANY in it lets every row pass. */
export function condition(dimension: Dimension): { duckdb: string; clickhouse: string } {
  const parameter = parameterOf(dimension)
  const { value } = columns[dimension]
  if (dimension === 'target.group') {
    return {
      duckdb: `(list_contains($${parameter}, '${ANY}') OR list_has_any(regions, $${parameter}))`,
      clickhouse: `(has({${parameter}:Array(String)}, '${ANY}') OR hasAny(regions, {${parameter}:Array(String)}))`,
    }
  }
  return {
    duckdb: `(list_contains($${parameter}, '${ANY}') OR list_contains($${parameter}, ${value}))`,
    clickhouse: `(has({${parameter}:Array(String)}, '${ANY}') OR has({${parameter}:Array(String)}, ${clickhouseOf(value)}))`,
  }
}

/** The few spellings in which the engines differ. */
export const clickhouseOf = (sql: string): string =>
  sql
    .replaceAll(/uid \/\/ (\d+)/g, 'intDiv(uid, $1)')
    .replaceAll(' AS MATERIALIZED ', ' AS ')
    .replace('hash(coalesce', 'cityHash64(coalesce')
    .replace(EACH_REGION, 'arrayJoin(if(empty(regions), [NULL], regions))')
    .replaceAll('NULL::VARCHAR', 'CAST(NULL AS Nullable(String))')
    .replace('CAST(year AS VARCHAR)', 'toString(year)')
    .replace("nullif(source_type, 'unknown')", "nullIf(source_type, 'unknown')")
