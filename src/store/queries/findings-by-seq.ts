import type { Query } from '../store.ts'

/**
 * The texts of some versions, in no order. One parameter each: a list that is looked up in costs DuckDB twice the time
 * of an IN over single values, which it can push into the scan.
 */
export function findingsBySeq(seqs: readonly number[]): {
  query: Query<Record<string, unknown>, { seq: number; json: string }>
  params: Record<string, unknown>
} {
  return {
    query: {
      name: 'findings-by-seq',
      duckdb: `SELECT seq, json FROM findings WHERE seq IN (${seqs.map((_, n) => `$s${n}`).join(', ')})`,
      clickhouse: `SELECT seq, json FROM findings WHERE seq IN (${seqs.map((_, n) => `{s${n}:UInt64}`).join(', ')})`,
    },
    params: Object.fromEntries(seqs.map((seq, n) => [`s${n}`, seq])),
  }
}
