/** Pages of a collection, in the order in which its objects were added. */
import type { Query, Store } from '../store.ts'
import { headOf } from './describe.ts'

export interface ObjectFilter {
  readonly collection: string
  /** most restrictive TLP rank that may be seen */
  readonly maxTlp: number
  /** only rows after the one with this `seq` */
  readonly after?: number
  /** only what was added after this moment; exclusive, microseconds since 1970 */
  readonly addedAfter?: number
  readonly ids?: readonly string[]
  readonly types?: readonly string[]
  /** STIX versions; absent: the latest that each object has */
  readonly specs?: readonly string[] | 'every'
  /** 'last' where absent; several are one or the other. Numbers are versions in microseconds */
  readonly versions?: readonly ('first' | 'last' | 'all' | number)[]
}

export interface ObjectRow {
  readonly seq: number
  /** microseconds since 1970 */
  readonly added: number
  readonly id: string
  readonly spec: string
  readonly version: string | null
  readonly vkey: number
}

/** Where a row is, without what it holds. */
export type ObjectPlace = Pick<ObjectRow, 'seq' | 'added'>

/** Rows that a filter lets through without looking at other versions are looked at so many at a time. */
const SLACK = 64

/**
 * The first `limit` rows of a filter and whether there are more. Whether a version is the last is decided over all that
 * the collection has: an object whose last version is above the reader's TLP is not shown in an older one instead.
 */
export const objectRows = (store: Store, filter: ObjectFilter, limit: number): Promise<Page<ObjectRow>> =>
  collect<ObjectRow>(store, filter, limit, 'seq, added, id, spec, version, vkey')

/** The same, of each row only its place: a value that is read out of the engine costs more than finding it. */
export const objectPlaces = (store: Store, filter: ObjectFilter, limit: number): Promise<Page<ObjectPlace>> =>
  collect<ObjectPlace>(store, filter, limit, 'seq, added')

interface Page<R> {
  readonly rows: R[]
  readonly more: boolean
}

async function collect<R extends ObjectPlace>(
  store: Store,
  filter: ObjectFilter,
  limit: number,
  columns: string,
): Promise<Page<R>> {
  const rows: R[] = []
  const candidates = limit + 1 + SLACK
  let after = filter.after ?? -1
  for (;;) {
    const { query, params } = pageQuery(filter, after, candidates, columns)
    const found = (await store.run(query, params)) as (R & { keep: boolean })[]
    for (const row of found) {
      if (!row.keep) continue
      if (rows.length === limit) return { rows, more: true }
      rows.push(row)
    }
    if (found.length < candidates) return { rows, more: false }
    after = found.at(-1)!.seq
  }
}

/**
 * Another version of a row is either one that came `again`, or the row itself did; the third part is empty unless the
 * second holds.
 *
 * The keys of the page are sorted out first and alone: sorting whole rows would read the texts of all that follow
 * (measured: three times the work).
 */
function pageQuery(
  filter: ObjectFilter,
  after: number,
  limit: number,
  columns: string,
): { query: Query<Record<string, unknown>, unknown>; params: Record<string, unknown> } {
  const params: Record<string, unknown> = { collection: filter.collection, tlp: filter.maxTlp, after, limit }
  const where = ['collection = $collection', 'seq > $after', 'tlp <= $tlp', NOT_REMOVED]
  const list = (name: string, column: string, values: readonly unknown[] | undefined) => {
    if (!values) return
    where.push(`${column} IN (${values.map((_, n) => `$${name}${n}`).join(', ')})`)
    values.forEach((value, n) => (params[`${name}${n}`] = value))
  }
  const { collection, ids, specs, versions = ['last'] } = filter
  list('head', 'head', ids && [...new Set(ids)].map((id) => headOf(collection, id)))
  list('type', 'type', filter.types)
  if (filter.addedAfter !== undefined) {
    where.push('added > $added')
    params.added = filter.addedAfter
  }
  if (specs !== 'every') list('spec', 'spec', specs)
  const keep: string[] = []
  // among the STIX versions that were asked for, or else within the one that is shown
  const comparable =
    specs === undefined
      ? 'o.spec = c.spec'
      : specs === 'every'
        ? 'true'
        : specs.map((_, n) => `o.spec = $spec${n}`).join(' OR ')
  const noOther = (condition: string) =>
    `NOT EXISTS (SELECT 1 FROM there o WHERE o.head = c.head AND ${condition})`
  const wanted: string[] = []
  for (const [n, version] of versions.entries()) {
    if (version === 'all') wanted.push('true')
    else if (version === 'last') wanted.push(noOther(`(${comparable}) AND o.vkey > c.vkey`))
    else if (version === 'first') wanted.push(noOther(`(${comparable}) AND o.vkey < c.vkey`))
    else {
      wanted.push(`c.vkey = $version${n}`)
      params[`version${n}`] = version
    }
  }
  if (!versions.includes('all')) keep.push(`(${wanted.join(' OR ')})`)
  if (!specs) keep.push(noOther('o.spec > c.spec'))
  const exact = versions.filter((version) => typeof version === 'number')
  if (exact.length === versions.length) list('vkey', 'vkey', exact)
  return {
    query: {
      name: 'stix-objects-page',
      duckdb: `
        WITH k AS MATERIALIZED (
          SELECT seq FROM stix_objects WHERE ${where.join(' AND ')} ORDER BY seq LIMIT $limit
        ), c AS MATERIALIZED (
          SELECT seq, added, id, spec, version, vkey, head, again FROM stix_objects
          WHERE seq > $after AND seq <= (SELECT max(seq) FROM k) AND seq IN (SELECT seq FROM k)
        ), there AS MATERIALIZED (
          SELECT head, spec, vkey FROM stix_objects WHERE again AND head IN (SELECT head FROM c) AND ${NOT_REMOVED}
          UNION ALL
          SELECT head, spec, vkey FROM stix_objects WHERE NOT again AND (SELECT bool_or(again) FROM c)
            AND head IN (SELECT head FROM c WHERE again) AND ${NOT_REMOVED}
        )
        SELECT ${columns}, ${keep.length > 0 ? keep.join(' AND ') : 'true'} AS keep
        FROM c ORDER BY seq`,
    },
    params,
  }
}

const NOT_REMOVED = 'seq NOT IN (SELECT target FROM stix_removed)'

const textsQuery: Query<{ low: number; high: number; seqs: number[] }, { json: string | null }> = {
  name: 'stix-objects-texts',
  duckdb: `
    SELECT string_agg(json, ',' ORDER BY seq) AS json FROM stix_objects
    WHERE seq BETWEEN $low AND $high AND seq IN (SELECT unnest($seqs::BIGINT[]))`,
}

/** The JSON texts of rows, in their order, with commas between them. */
export async function objectTexts(store: Store, rows: readonly ObjectPlace[]): Promise<string> {
  if (rows.length === 0) return ''
  const seqs = rows.map(({ seq }) => seq)
  const [texts] = await store.run(textsQuery, { low: seqs[0], high: seqs.at(-1)!, seqs })
  return texts.json ?? ''
}

/** Whether the collection has the object in any version that may be seen. */
export async function hasObject(store: Store, filter: ObjectFilter): Promise<boolean> {
  const { rows } = await objectPlaces(store, { ...filter, versions: ['all'], specs: 'every' }, 1)
  return rows.length > 0
}
