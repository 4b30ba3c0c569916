import type { Query } from '../store.ts'

export interface WarninglistRow {
  name: string
  version: number
  imported: string
  category: string
  entries: number
  hash: string
}

/** The version of each list that was imported last, without its entries. */
export const warninglistsCurrent: Query<Record<string, never>, WarninglistRow> = {
  name: 'warninglists-current',
  duckdb: `
    SELECT name, version, strftime(imported, '%Y-%m-%dT%H:%M:%S.%gZ') AS imported, category, entries, hash FROM (
      SELECT *, row_number() OVER (PARTITION BY name ORDER BY imported DESC) AS latest FROM warninglists
    ) WHERE latest = 1 ORDER BY name`,
}

/** Entries of the lists that excuse, the version that was imported last. */
export const warninglistsUsed: Query<Record<string, never>, { json: string }> = {
  name: 'warninglists-used',
  duckdb: `
    SELECT json FROM (
      SELECT json, name, category, row_number() OVER (PARTITION BY name ORDER BY imported DESC) AS latest
      FROM warninglists
    ) WHERE latest = 1 AND category = 'false_positive' ORDER BY name`,
}
