import type { TableReader } from '../table.ts'
import { certainty, lacking, mapColumns } from './columns.ts'
import { tableOf } from './head.ts'

/** Social media posts: CSV, TSV, JSON, NDJSON and Parquet. See README.md. */
export const posts: TableReader = {
  id: 'posts',
  observes: 'posts',
  sniff(head, options) {
    const table = tableOf(head)
    if (!table) return null
    // columns of a Parquet file are named at its end; loading says whether they are a post's
    if (table.kind === 'parquet') return { format: 'posts-parquet', certainty: 0.6 }
    const mapping = mapColumns(table.fields, table.samples, options?.columns)
    const sure = certainty(mapping)
    const kind = table.kind === 'csv' && table.delimiter === '\t' ? 'tsv' : table.kind
    return sure > 0 ? { format: mapping.format ?? `posts-${kind}`, certainty: sure } : null
  },
  lacks(head) {
    const table = tableOf(head)
    return table && table.kind !== 'parquet' ? lacking(mapColumns(table.fields, table.samples)) : null
  },
  load: async (...file) => (await import('./load.ts')).load(...file),
}
