import type { Query } from '../store.ts'

export interface CurrentState {
  id: string
  seq: number
  hash: string
  removed: boolean
  /** milliseconds since 1970 */
  modified: number
}

/** The last version of each of some findings, tombstones included: what a write compares with. */
export const currentStates: Query<{ ids: string[] }, CurrentState> = {
  name: 'current-states',
  duckdb: `
    SELECT id, seq, hash, removed, epoch_ms(modified) AS modified FROM findings
    WHERE id IN (SELECT unnest($ids)::UUID) AND seq NOT IN (SELECT seq FROM superseded)`,
  clickhouse: `
    SELECT toString(id) AS id, seq, hash, removed, toUnixTimestamp64Milli(modified) AS modified FROM findings
    WHERE has({ids:Array(UUID)}, findings.id) AND seq NOT IN (SELECT seq FROM superseded)`,
}
