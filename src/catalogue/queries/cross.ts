/** Incidents by two dimensions at once: flows from source to target, sectors by source, and the like over time. */
import type { Dimension } from '../../model/atlas.ts'
import type { Query } from '../../store/store.ts'
import { clickhouseOf, columns } from '../shares/dimensions.ts'
import { filters } from './filters.ts'
import type { Dialect } from './filters.ts'
import type { ShareParams } from './shares.ts'

export interface CrossRow {
  load: number
  a: string
  b: string
  incidents: number
}

/** What can stand in rows and columns. */
export const crossDimensions = [
  'source',
  'source.type',
  'source.region',
  'target',
  'target.region',
  'target.sector',
  'class',
  'year',
] as const satisfies readonly Dimension[]

export type CrossDimension = (typeof crossDimensions)[number]

function sql(rows: Dimension, across: Dimension, dialect: Dialect): string {
  const text = `
  SELECT load, a, b, count(*) AS incidents FROM (
    SELECT DISTINCT load, uid, ${columns[rows].value} AS a, ${columns[across].value} AS b
    FROM catalogue_facts WHERE ${filters(dialect)}
  ) AS x WHERE a IS NOT NULL AND b IS NOT NULL
  GROUP BY load, a, b`
  return dialect === 'duckdb' ? text : clickhouseOf(text)
}

const made = new Map<string, Query<ShareParams, CrossRow>>()
for (const rows of crossDimensions) {
  for (const across of crossDimensions) {
    if (rows === across) continue
    const name = `atlas-cross-${rows}-${across}`
    made.set(name, { name, duckdb: sql(rows, across, 'duckdb'), clickhouse: sql(rows, across, 'clickhouse') })
  }
}

export const crossQueries: readonly Query<ShareParams, CrossRow>[] = [...made.values()]

/** undefined where rows and columns are the same. */
export const crossQuery = (rows: CrossDimension, across: CrossDimension) =>
  made.get(`atlas-cross-${rows}-${across}`)
