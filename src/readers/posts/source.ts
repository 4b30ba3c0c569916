/** A file of posts as an SQL table expression, and its fields as SQL expressions over it. */
import { literal } from '../../store/literal.ts'
import { MAX_RECORD_BYTES } from '../reader.ts'
import type { Table } from './head.ts'

export interface Source {
  /** a table, in the order of the file, with what `field` refers to */
  readonly sql: string
  /** text of a field; NULL where empty */
  field(name: string): string
  /** SQL condition of a line that is none */
  readonly blank?: string
  /** SQL condition of a record that could not be parsed at all; none where the engine rejects those itself */
  readonly broken?: string
  /** table of rejected lines */
  readonly rejects?: string
}

/** Words for "nothing" in exports. */
const NOTHING = `'', '0', 'nan', 'NaN', 'NA', 'N/A', 'null', 'NULL', 'None', '[]', 'false', 'False'`

export const filled = (sql: string): string => `CASE WHEN ${sql} IN (${NOTHING}) THEN NULL ELSE ${sql} END`

/** @param types column types of a Parquet file by name */
export function sourceOf(
  table: Table,
  path: string,
  file: number,
  types: ReadonlyMap<string, string> = new Map(),
): Source {
  const from = literal(path)
  if (table.kind === 'parquet') {
    return {
      sql: `read_parquet(${from})`,
      field: (name) => {
        const column = `"${name.replaceAll('"', '""')}"`
        const type = types.get(name) ?? ''
        if (type.endsWith('[]')) return `nullif(array_to_string(${column}, ' '), '')`
        return filled(`CAST(${column} AS VARCHAR)`)
      },
    }
  }
  if (table.kind === 'csv') {
    const columns = table.fields.map((_, at) => `c${at}: 'VARCHAR'`).join(', ')
    const rejects = `rejects_${file}`
    return {
      sql: `read_csv(${from}, auto_detect = false, header = true,
        columns = {${columns}}, delim = ${literal(table.delimiter)}, quote = '"', escape = '"',
        max_line_size = ${MAX_RECORD_BYTES}, store_rejects = true, rejects_table = '${rejects}',
        rejects_scan = 'scans_${file}', rejects_limit = 0)`,
      field: (name) => filled(`c${table.fields.indexOf(name)}`),
      rejects,
    }
  }
  return {
    sql: `(SELECT blank, ${unnested(table.rows)} AS j FROM ${values(table.kind, from)})`,
    field: (name) => {
      if (name === 'referenced_tweets[*].id') {
        return `CASE WHEN j->>'$.referenced_tweets[0].type' = 'retweeted' THEN j->>'$.referenced_tweets[0].id' END`
      }
      const value = `(j->>${literal(jsonPath(name))})`
      return name.includes('[*]') ? `nullif(array_to_string(${value}, ' '), '')` : filled(value)
    },
    blank: table.kind === 'ndjson' ? 'blank' : undefined,
    broken: 'j IS NULL',
  }
}

function values(kind: 'ndjson' | 'json', from: string): string {
  if (kind === 'json') {
    return `(SELECT false AS blank, json AS v FROM read_json_objects(${from}, format = 'unstructured',
      maximum_object_size = ${64 * MAX_RECORD_BYTES}))`
  }
  // lines and not JSON to the engine: one that is broken must not cost the others, and keeps its number
  return `(SELECT coalesce(trim(line), '') = '' AS blank, CASE WHEN json_valid(line) THEN CAST(line AS JSON) END AS v FROM
    read_csv(${from}, auto_detect = false, header = false, delim = '\\x01',
      quote = '', escape = '', columns = {line: 'VARCHAR'}, max_line_size = ${MAX_RECORD_BYTES}, null_padding = false,
      ignore_errors = true))`
}

function unnested(rows: string): string {
  if (rows === '') return 'v'
  const [list, inner] = rows.split('[*]')
  if (inner === undefined) return `v->${literal(`$${rows}`)}`
  // a line without such a list stays one broken record instead of none
  const members = `unnest(CASE WHEN json_array_length(v, ${literal(`$${list}`)}) > 0
    THEN json_extract(v, ${literal(`$${list}[*]`)}) ELSE [CAST(NULL AS JSON)] END)`
  return inner === '' ? members : `json_extract(${members}, ${literal(`$${inner}`)})`
}

function jsonPath(name: string): string {
  const parts = name.split('.').map((part) => {
    const bare = part.replaceAll('[*]', '')
    return `."${bare}"${part.slice(bare.length)}`
  })
  return `$${parts.join('')}`
}
