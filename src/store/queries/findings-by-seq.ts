import type { Query } from '../store.ts'

/** The texts of some versions, in no order. */
export const findingsBySeq: Query<{ seqs: number[] }, { seq: number; json: string }> = {
  name: 'findings-by-seq',
  duckdb: 'SELECT seq, json FROM findings WHERE seq IN (SELECT unnest($seqs))',
  clickhouse: 'SELECT seq, json FROM findings WHERE has({seqs:Array(UInt64)}, seq)',
}
