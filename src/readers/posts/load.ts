/** Loads a file of posts into the engine's table `posts`. */
import type { Meaning } from '../../model/posts.ts'
import type { Scratch } from '../../store/scratch.ts'
import { BAD_LISTED } from '../table.ts'
import type { TableFile, TableOptions, TableReading } from '../table.ts'
import { mapColumns } from './columns.ts'
import type { Columns, Mapping } from './columns.ts'
import { headOf, tableOf } from './head.ts'
import type { Table } from './head.ts'
import { sourceOf } from './source.ts'
import type { Source } from './source.ts'
import { isNumberSql, isSlashed, timeSql } from './time.ts'
import type { DayOrder } from './time.ts'

/**
 * One row a post, in whatever order the engine loads them. `t` is milliseconds since 1970 UTC; `repost` what
 * it passes on, where the export says so; `object` what CooRTweet's columns call object_id.
 */
const CREATE = `CREATE TABLE IF NOT EXISTS posts (file INTEGER, id VARCHAR, account VARCHAR, t BIGINT,
  text VARCHAR, links VARCHAR[], hashtags VARCHAR[], repost VARCHAR, is_repost BOOLEAN, reply VARCHAR,
  language VARCHAR, place VARCHAR, object VARCHAR, bad VARCHAR)`

/** Longer texts are compared by their beginning. */
const MOST_TEXT = 10_000
/** Lines that could not be parsed, as far as rows behind them are counted with them. */
const MOST_LINES = 10_000
const EARLIEST = Date.UTC(1990, 0, 1)
const LATEST = Date.UTC(2100, 0, 1)

type Problems = {
  code: TableReading['problems'][number]['code']
  at: string
  params: Record<string, string | number>
}[]

export async function load(
  file: TableFile,
  engine: Scratch,
  options: TableOptions = {},
): Promise<TableReading> {
  await engine.run(CREATE)
  const table = tableOf(await headOf(file.path))
  if (!table) return refused(file.format, 'no rows')
  const { mapping, types } = await mapped(table, file, engine, options)
  const format =
    mapping.format ?? (table.kind === 'csv' && table.delimiter === '\t' ? 'posts-tsv' : `posts-${table.kind}`)
  if (mapping.missing.length > 0) return refused(format, mapping.missing.join(', '))
  const source = sourceOf(table, file.path, file.file, types)
  const problems: Problems = []
  const sample = seen(table, mapping.columns.time!)
  const order = await dayOrder(source, mapping.columns.time!, sample, engine, problems)
  await engine.run(insert(source, mapping.columns, file.file, order))
  const counted = await count(engine, file, source, badRowsSql(source, mapping.columns, order))
  if (counted.zoneless) problems.push({ code: 'time-zone-assumed', at: '', params: {} })
  const columns = Object.fromEntries(
    Object.entries(mapping.columns).map(([meaning, fields]) => [meaning, fields.join(', ')]),
  )
  return { format, columns, problems, ...counted }
}

function refused(format: string, missing: string): TableReading {
  return {
    format,
    columns: {},
    records: 0,
    badRecords: 0,
    bad: [],
    problems: [{ code: 'columns-missing', at: '', params: { missing } }],
    first: null,
    last: null,
    refused: 'columns-missing',
  }
}

async function mapped(
  table: Table,
  file: TableFile,
  engine: Scratch,
  options: TableOptions,
): Promise<{ mapping: Mapping; types?: ReadonlyMap<string, string> }> {
  if (table.kind !== 'parquet') return { mapping: mapColumns(table.fields, table.samples, options.columns) }
  const from = `read_parquet('${file.path.replaceAll("'", "''")}')`
  const described = await engine.rows<{ column_name: string; column_type: string }>(
    `DESCRIBE SELECT * FROM ${from}`,
  )
  const fields = described.map((column) => column.column_name)
  const samples = await engine.rows<Record<string, string | null>>(
    `SELECT ${fields.map((name) => `CAST("${name.replaceAll('"', '""')}" AS VARCHAR) AS "${name.replaceAll('"', '""')}"`).join(', ')}
     FROM ${from} LIMIT 100`,
  )
  const rows = samples.map((row) => fields.map((name) => row[name] ?? ''))
  const types = new Map(described.map((column) => [column.column_name, column.column_type]))
  return { mapping: mapColumns(fields, rows, options.columns), types }
}

const ABSENT = 'CAST(NULL AS VARCHAR)'
const NO_LIST = 'CAST(NULL AS VARCHAR[])'

const cell = (source: Source, fields: readonly string[] | undefined): string => {
  if (!fields || fields.length === 0) return ABSENT
  const parts = fields.map((name) => source.field(name))
  return parts.length === 1 ? parts[0] : `coalesce(${parts.join(', ')})`
}

/** A time that the head of the file shows. */
const seen = (table: Table, [time]: readonly string[]): string | undefined =>
  table.kind === 'parquet'
    ? undefined
    : table.samples.map((row) => row[table.fields.indexOf(time)]).find((value) => value)

async function firstOf(x: string, source: Source, engine: Scratch): Promise<string | null> {
  const [{ sample }] = await engine.rows<{ sample: string | null }>(
    `SELECT any_value(x) AS sample FROM (SELECT ${x} AS x FROM ${source.sql} LIMIT 1000)`,
  )
  return sample
}

/** Day or month first: a file keeps to one of them, and a number beyond 12 tells which. */
async function dayOrder(
  source: Source,
  time: readonly string[],
  seen: string | undefined,
  engine: Scratch,
  problems: Problems,
): Promise<DayOrder> {
  const x = cell(source, time)
  const sample = seen ?? (await firstOf(x, source, engine))
  if (sample === null || !isSlashed(sample)) return 'month-first'
  const [{ a, b }] = await engine.rows<{ a: number | null; b: number | null }>(
    `SELECT max(try_cast(split_part(x, '/', 1) AS INTEGER)) AS a, max(try_cast(split_part(x, '/', 2) AS INTEGER)) AS b
     FROM (SELECT ${x} AS x FROM ${source.sql}) WHERE regexp_matches(x, '^[0-9]{1,2}/[0-9]{1,2}/')`,
  )
  if ((a ?? 0) > 12) return 'day-first'
  if ((b ?? 0) <= 12) problems.push({ code: 'time-order-assumed', at: '', params: { sample } })
  return 'month-first'
}

/** What the file has no column for is not worked out row by row: that was half of the time to load a narrow table. */
function insert(source: Source, columns: Columns, file: number, order: DayOrder): string {
  const get = (meaning: Meaning) => cell(source, columns[meaning])
  const any = (...given: Meaning[]) => given.some((meaning) => columns[meaning])
  const parts = (...given: [boolean, string][]) => given.filter(([is]) => is).map(([, sql]) => sql)
  const links = any('links') ? (any('text') ? `concat_ws(' ', links, text)` : 'links') : 'text'
  const tags = parts(
    [
      any('hashtags'),
      `WHEN hashtags IS NOT NULL THEN regexp_extract_all(lower(hashtags), '[\\p{L}\\p{N}\\p{M}_]+')`,
    ],
    [
      any('text'),
      `WHEN contains(text, '#') THEN regexp_extract_all(lower(text), '#([\\p{L}\\p{N}\\p{M}_]+)', 1)`,
    ],
  )
  const passesOn = parts(
    [any('repost_of'), 'repost IS NOT NULL'],
    [any('is_repost'), `coalesce(lower(flag) IN ('1', '1.0', 'true', 't', 'yes', 'y'), false)`],
    [any('text'), `coalesce(starts_with(text, 'RT @'), false)`],
  )
  const linked = parts([any('links'), 'links IS NOT NULL'], [any('text'), `contains(text, '://')`]).join(
    ' OR ',
  )
  return `INSERT INTO posts
    WITH cells AS NOT MATERIALIZED (SELECT ${source.blank ?? 'false'} AS blank, ${source.broken ?? 'false'} AS broken, ${get('account')} AS account, ${get('time')} AS x,
        ${get('text')} AS whole, ${get('links')} AS links, ${get('hashtags')} AS hashtags,
        ${get('id')} AS id, ${get('repost_of')} AS repost, ${get('is_repost')} AS flag, ${get('reply_to')} AS reply,
        ${get('language')} AS language, ${get('place')} AS place, ${get('object')} AS object FROM ${source.sql}),
      told AS NOT MATERIALIZED (SELECT *, ${isNumberSql('x')} AS number, ${any('text') ? shortened('whole') : ABSENT} AS text FROM cells),
      timed AS NOT MATERIALIZED (SELECT *, ${timeSql('x', order)} AS t FROM told)
    SELECT ${file}, id, account, t, ${any('text') ? plainText('text') : ABSENT},
      ${any('links', 'text') ? `CASE WHEN ${linked} THEN list_distinct(regexp_extract_all(${links}, 'https?://[^\\s"''<>\\[\\],]+')) END` : NO_LIST},
      ${tags.length > 0 ? `CASE ${tags.join(' ')} END` : NO_LIST},
      repost, ${passesOn.join(' OR ') || 'false'}, reply, language, place, object,
      CASE ${WRONG}
        WHEN NOT number AND NOT regexp_matches(x, '(^[0-9.]+$)|Z$|[+-][0-9]{2}:?[0-9]{2}( [0-9]{4})?$|[+-][0-9]{2}$| [A-Z]{2,5}$')
        THEN 'zoneless' END
    FROM timed`
}

/** Why a row is no post. */
const WRONG = `WHEN blank THEN 'blank' WHEN broken THEN 'not JSON' WHEN account IS NULL THEN 'no account' WHEN x IS NULL THEN 'no time'
        WHEN t IS NULL THEN concat('time not understood: ', left(x, 40))
        WHEN t < ${EARLIEST} OR t > ${LATEST} THEN concat('time outside 1990-2100: ', left(x, 40))`

/**
 * The first rows that are no posts, by their place in the file. Read once more, in order: a large file is loaded by
 * several threads, and the engine numbers rows as they come.
 */
function badRowsSql(source: Source, columns: Columns, order: DayOrder): string {
  const get = (meaning: Meaning) => cell(source, columns[meaning])
  return `WITH cells AS NOT MATERIALIZED (SELECT row_number() OVER () AS row, ${source.blank ?? 'false'} AS blank,
        ${source.broken ?? 'false'} AS broken, ${get('account')} AS account, ${get('time')} AS x FROM ${source.sql}),
      told AS NOT MATERIALIZED (SELECT *, ${isNumberSql('x')} AS number FROM cells),
      timed AS NOT MATERIALIZED (SELECT *, ${timeSql('x', order)} AS t FROM told),
      judged AS NOT MATERIALIZED (SELECT row, CASE ${WRONG} END AS reason FROM timed)
    SELECT row, reason FROM judged WHERE reason <> 'blank' LIMIT ${BAD_LISTED}`
}

/** Counting characters takes longer than all else that is done to a text; most have fewer bytes. */
const shortened = (x: string): string =>
  `CASE WHEN strlen(${x}) > ${MOST_TEXT} THEN left(${x}, ${MOST_TEXT}) ELSE ${x} END`

/** Text without mark-up: Mastodon's posts are HTML. */
const plainText = (x: string): string =>
  `CASE WHEN ${x} LIKE '<p>%' OR ${x} LIKE '<p %' THEN trim(regexp_replace(${x}, '<[^>]*>', ' ', 'g')) ELSE ${x} END`

async function count(engine: Scratch, file: TableFile, source: Source, badRows: string) {
  const isBad = `bad IS NOT NULL AND bad NOT IN ('zoneless', 'blank')`
  const [sum] = await engine.rows<Record<'records' | 'bad' | 'zoneless', number>>(
    `SELECT count(*) FILTER (bad IS NULL OR bad <> 'blank') AS records, count(*) FILTER (${isBad}) AS bad,
       count(*) FILTER (bad = 'zoneless') AS zoneless FROM posts WHERE file = ${file.file}`,
  )
  const rows = sum.bad > 0 ? await engine.rows<{ row: number; reason: string }>(badRows) : []
  const bad: { at: string; reason: string }[] = []
  let rejected: number[] = []
  let unparsed = 0
  if (source.rejects) {
    const [{ n }] = await engine.rows<{ n: number }>(
      `SELECT count(DISTINCT line) AS n FROM ${source.rejects}`,
    )
    unparsed = n
    const lines = await engine.rows<{ line: number; reason: string }>(
      `SELECT line, any_value(error_message) AS reason FROM ${source.rejects} GROUP BY line ORDER BY line LIMIT ${MOST_LINES}`,
    )
    rejected = lines.map(({ line }) => line)
    for (const { line, reason } of lines.slice(0, BAD_LISTED))
      bad.push({ at: `line ${line}`, reason: reason.split('\n')[0] })
    await engine.run(`DROP TABLE ${source.rejects}; DROP TABLE scans_${file.file}`)
  }
  let skipped = 0
  for (const { row, reason } of rows.slice(0, BAD_LISTED - bad.length)) {
    // the engine does not number rows that it could not parse; line 1 is the header
    while (skipped < rejected.length && rejected[skipped] - 1 <= row + skipped) skipped++
    bad.push({ at: `row ${row + skipped}`, reason })
  }
  await engine.run(`DELETE FROM posts WHERE file = ${file.file} AND bad IS NOT NULL AND bad <> 'zoneless'`)
  const [span] = await engine.rows<{ first: number | null; last: number | null }>(
    `SELECT min(t) / 1000 AS first, max(t) / 1000 AS last FROM posts WHERE file = ${file.file}`,
  )
  return {
    records: sum.records + unparsed,
    badRecords: sum.bad + unparsed,
    bad,
    zoneless: sum.zoneless > 0,
    ...span,
  }
}
