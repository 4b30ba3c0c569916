import type { Query } from '../../store/store.ts'

export interface LoadRow {
  load: number
  dataset: string
  catalogue: string
  release: string
  /** removed: what was loaded before under this name is not asked any more */
  kind: 'incidents' | 'actors' | 'removed'
  imported: string
  retrieved: string | null
  origin: string
  sha256: string
  incidents: number
  statements: number
  actors: number
  year_from: number | null
  year_to: number | null
  report: string
}

/** Every release that was ever loaded, latest first. */
export const loads: Query<Record<string, never>, LoadRow> = {
  name: 'atlas-loads',
  duckdb: 'SELECT * FROM catalogue_loads ORDER BY imported DESC, load',
  clickhouse: 'SELECT * FROM catalogue_loads ORDER BY imported DESC, load',
}
