/**
 * The tables of the catalogue. A release is loaded under a number of its own; what stands under a number that
 * catalogue_loads does not list was broken off and is never seen, because every query begins with the loads. Nothing is
 * updated or deleted.
 *
 * catalogue_facts is what shares are counted on: an incident has one row for each combination of source, target with its
 * sector, and type. `layer` 0 holds in both readings, 1 only as the file stands, 2 only as shifted rows were put right.
 */
import type { TableDefinition } from '../store/store.ts'

const define = (
  name: string,
  columns: readonly (readonly [string, string, string])[],
  order: string,
): TableDefinition => ({
  name,
  duckdb: `CREATE TABLE IF NOT EXISTS ${name} (${columns.map(([column, type]) => `${column} ${type}`).join(', ')})`,
  clickhouse:
    `CREATE TABLE IF NOT EXISTS ${name} (${columns.map(([column, , type]) => `${column} ${type}`).join(', ')}) ` +
    `ENGINE = MergeTree ORDER BY (${order})`,
})

const text = (name: string) => [name, 'VARCHAR', 'Nullable(String)'] as const
const whole = (name: string) => [name, 'INTEGER', 'Int32'] as const
const maybe = (name: string) => [name, 'INTEGER', 'Nullable(Int32)'] as const

/** Incidents of one load; loads are numbers below 2^28, so that a uid is a safe integer of JavaScript. */
export const UID_STEP = 2 ** 24
export const MAX_LOAD = 2 ** 28
export const uidOf = (load: number, incident: number): number => load * UID_STEP + incident
const uid = ['uid', 'BIGINT', 'Int64'] as const

export const loadsTable = define(
  'catalogue_loads',
  [
    whole('load'),
    text('dataset'),
    text('catalogue'),
    text('release'),
    text('kind'),
    ['imported', 'TIMESTAMP', 'DateTime64(3)'],
    ['retrieved', 'TIMESTAMP', 'Nullable(DateTime64(3))'],
    text('origin'),
    text('sha256'),
    whole('incidents'),
    whole('statements'),
    whole('actors'),
    maybe('year_from'),
    maybe('year_to'),
    text('report'),
  ],
  'load',
)

export const incidentsTable = define(
  'catalogue_incidents',
  [
    whole('load'),
    whole('incident'),
    uid,
    ['id', 'UUID', 'UUID'],
    text('native_id'),
    text('name'),
    text('start_date'),
    text('start_precision'),
    maybe('year'),
    whole('statements'),
    text('search'),
    // read one at a time, by its place
    ['json', 'VARCHAR USING COMPRESSION uncompressed', 'String'],
  ],
  'load, incident',
)

const sourceColumns = [
  text('source'),
  text('source_name'),
  text('source_type'),
  text('source_region'),
  text('source_missing'),
]

export const factsTable = define(
  'catalogue_facts',
  [
    whole('load'),
    uid,
    ['layer', 'UTINYINT', 'UInt8'],
    maybe('year'),
    ...sourceColumns,
    text('target'),
    text('target_name'),
    text('target_region'),
    text('target_missing'),
    ['regions', 'VARCHAR[]', 'Array(String)'],
    text('sector'),
    text('category'),
    text('subcategory'),
    text('class'),
    text('type'),
  ],
  'load, uid',
)

export const statementsTable = define(
  'catalogue_statements',
  [whole('load'), uid, whole('statement'), ['layer', 'UTINYINT', 'UInt8'], text('status'), ...sourceColumns],
  'load, uid, statement',
)

/** What incidents of different catalogues are compared by: addresses (u), names (n). */
export const keysTable = define(
  'catalogue_keys',
  [whole('load'), whole('incident'), text('kind'), text('key')],
  'load, incident',
)

export const linksTable = define(
  'catalogue_links',
  [
    whole('load_a'),
    whole('incident_a'),
    whole('load_b'),
    whole('incident_b'),
    ['score', 'DOUBLE', 'Float64'],
    text('reasons'),
  ],
  'load_a, incident_a',
)

export const actorsTable = define(
  'catalogue_actors',
  [
    whole('load'),
    whole('actor'),
    ['id', 'UUID', 'UUID'],
    text('name'),
    text('search'),
    text('countries'),
    text('json'),
  ],
  'load, actor',
)

/** Every name of every actor, and of every initiator of an incident, folded. */
export const namesTable = define(
  'catalogue_names',
  [whole('load'), text('kind'), whole('subject'), text('name'), text('folded')],
  'folded',
)

/** In the order in which an import writes them: the load itself comes last and makes the rest visible. */
export const catalogueTables: readonly TableDefinition[] = [
  incidentsTable,
  factsTable,
  statementsTable,
  keysTable,
  linksTable,
  actorsTable,
  namesTable,
  loadsTable,
]
