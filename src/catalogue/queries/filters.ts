/** The WHERE that every question to the facts shares: loads, reading, and a bound list for each dimension. */
import type { Dimension } from '../../model/atlas.ts'
import { condition, dimensions } from '../shares/dimensions.ts'

export type Dialect = 'duckdb' | 'clickhouse'

const bound = {
  duckdb: { loads: '$loads', skip: '$skip' },
  clickhouse: { loads: '{loads:Array(Int32)}', skip: '{skip:UInt8}' },
}

export function filters(dialect: Dialect, which: (dimension: Dimension) => boolean = () => true): string {
  const { loads, skip } = bound[dialect]
  const inLoads = dialect === 'duckdb' ? `list_contains(${loads}, load)` : `has(${loads}, load)`
  return [inLoads, `layer <> ${skip}`, ...dimensions.filter(which).map((d) => condition(d)[dialect])].join(
    '\n      AND ',
  )
}
