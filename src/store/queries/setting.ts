import type { Query } from '../store.ts'

/** The JSON text of one setting. */
export const setting: Query<{ key: string }, { value: string }> = {
  name: 'setting',
  duckdb: 'SELECT value FROM settings WHERE key = $key',
  clickhouse: 'SELECT value FROM settings FINAL WHERE key = {key:String}',
}
