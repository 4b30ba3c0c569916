/** Pages of a collection, in the order in which its objects were added. */
import type { Query, Store } from '../store.ts'
import { untilWritten } from '../until-written.ts'
import { headOf } from './describe.ts'
import { windowEnd } from './windows.ts'

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

interface Page<R> {
  readonly rows: R[]
  readonly more: boolean
}

/** What is looked at of each row before it is known whether it is on the page. */
interface Candidate extends ObjectPlace {
  readonly spec: string
  readonly vkey: number
  readonly again: boolean
}

/**
 * The first `limit` rows of a filter and whether there are more. Whether a version is the last is decided over all that
 * the collection has: an object whose last version is above the reader's TLP is not shown in an older one instead.
 */
export const objectRows = (store: Store, filter: ObjectFilter, limit: number): Promise<Page<ObjectRow>> =>
  collect<ObjectRow & Candidate>(store, filter, limit, 'seq, added, id, spec, version, vkey, again')

/** The same, of each row only its place, and the JSON texts of all, with commas between them. */
export async function objectPage(
  store: Store,
  filter: ObjectFilter,
  limit: number,
): Promise<Page<ObjectPlace> & { texts: string }> {
  // most pages are what is found first: their texts come while other versions are looked for
  let early: { rows: readonly ObjectPlace[]; texts: Promise<string> } | undefined
  const begin = (found: readonly ObjectPlace[]) => {
    if (early) return
    const first = found.slice(0, limit)
    early = { rows: first, texts: objectTexts(store, first) }
    // whoever fails first is heard; the other one must not end the process
    early.texts.catch(() => undefined)
  }
  const { rows, more } = await collect<Candidate>(
    store,
    filter,
    limit,
    'seq, added, spec, vkey, again',
    begin,
  )
  const same = early?.rows.length === rows.length && early.rows.every(({ seq }, n) => seq === rows[n].seq)
  return { rows, more, texts: await (same ? early!.texts : objectTexts(store, rows)) }
}

async function collect<R extends Candidate>(
  store: Store,
  filter: ObjectFilter,
  limit: number,
  columns: string,
  onFirst?: (found: readonly R[]) => void,
): Promise<Page<R>> {
  const rows: R[] = []
  const candidates = limit + 1 + SLACK
  let after = filter.after ?? -1
  // of a few objects that are named, rows can be anywhere; of all others the first ones are mostly near
  for (let span = candidates; ; span *= 8) {
    const end = filter.ids ? undefined : await windowEnd(store, after, span)
    const { query, params } = candidatesQuery(filter, { after, end }, candidates, columns)
    const found = (await store.run(query, params)) as R[]
    if (rows.length === 0 && found.length > 0) onFirst?.(found)
    const wanted = await wantedOf(store, filter, found)
    for (const row of found) {
      if (!wanted(row)) continue
      if (rows.length === limit) return { rows, more: true }
      rows.push(row)
    }
    if (found.length === candidates) after = found.at(-1)!.seq
    else if (end === undefined) return { rows, more: false }
    else after = end
  }
}

function candidatesQuery(
  filter: ObjectFilter,
  span: { after: number; end: number | undefined },
  limit: number,
  columns: string,
): { query: Query<Record<string, unknown>, unknown>; params: Record<string, unknown> } {
  const { after, end } = span
  const params: Record<string, unknown> = { collection: filter.collection, tlp: filter.maxTlp, after, limit }
  const where = ['seq > $after', 'collection = $collection', 'tlp <= $tlp', NOT_REMOVED]
  if (end !== undefined) {
    where.push('seq <= $end')
    params.end = end
  }
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
  const exact = versions.filter((version) => typeof version === 'number')
  if (exact.length === versions.length) list('vkey', 'vkey', exact)
  return {
    query: {
      name: 'stix-objects-page',
      duckdb: `
        SELECT ${columns} FROM stix_objects
        WHERE ${where.join(' AND ')} ORDER BY seq LIMIT $limit`,
    },
    params,
  }
}

/** Which of the rows that were found the filter wants, by what other versions there are of the same objects. */
async function wantedOf(
  store: Store,
  { specs, versions = ['last'] }: ObjectFilter,
  found: readonly Candidate[],
): Promise<(row: Candidate) => boolean> {
  const alone = specs !== undefined && !versions.includes('first') && !versions.includes('last')
  const single = alone || found.length === 0 || !(await anyAgain(store))
  const others = single ? new Map<number, Others[]>() : await othersOf(store, found)
  return ({ seq, spec, vkey }) => {
    const all = others.get(seq) ?? []
    if (!specs && all.some((other) => other.spec > spec)) return false
    const comparable = all.filter(
      (other) => specs === 'every' || (specs ? specs.includes(other.spec) : other.spec === spec),
    )
    return versions.some((version) => {
      if (version === 'last') return comparable.every(({ last }) => last <= vkey)
      if (version === 'first') return comparable.every(({ first }) => first >= vkey)
      return version === 'all' || version === vkey
    })
  }
}

const againQuery: Query<Record<string, never>, { some: boolean }> = {
  name: 'stix-objects-again',
  duckdb: 'SELECT EXISTS (SELECT 1 FROM stix_objects WHERE again) AS some',
}

/** Whether any object came in more than one version: looking through the whole table costs more than a page of it. */
const anyAgain = untilWritten(async (store) => {
  const [{ some }] = await store.run(againQuery, {})
  return some
})

const NOT_REMOVED = 'seq NOT IN (SELECT target FROM stix_removed)'

/** The first and last version in one STIX version of the object that the row at `seq` is of. */
interface Others {
  readonly seq: number
  readonly spec: string
  readonly first: number
  readonly last: number
}

/** Another version of a row is either one that came `again`, or the row itself did. */
const othersQuery = (
  name: string,
  here: string,
  there: string,
): Query<{ low: number; high: number }, Others> => ({
  name,
  duckdb: `
    WITH p AS MATERIALIZED (
      SELECT seq, head FROM stix_objects WHERE seq BETWEEN $low AND $high AND ${here}
    ), o AS MATERIALIZED (
      SELECT head, spec, min(vkey) AS first, max(vkey) AS last FROM stix_objects
      WHERE ${there} AND head IN (SELECT head FROM p) AND ${NOT_REMOVED} GROUP BY head, spec
    )
    SELECT p.seq, o.spec, o.first, o.last FROM p JOIN o ON o.head = p.head`,
})
const later = othersQuery('stix-objects-later', 'true', 'again')
const earlier = othersQuery('stix-objects-earlier', 'again', 'NOT again')

async function othersOf(store: Store, found: readonly Candidate[]): Promise<Map<number, Others[]>> {
  const span = { low: found[0].seq, high: found.at(-1)!.seq }
  const rows = await store.run(later, span)
  if (found.some(({ again }) => again)) rows.push(...(await store.run(earlier, span)))
  const others = new Map<number, Others[]>()
  for (const row of rows) {
    const list = others.get(row.seq)
    if (list) list.push(row)
    else others.set(row.seq, [row])
  }
  return others
}

type Texts = { json: string | null }

const someTexts: Query<{ low: number; high: number; seqs: number[] }, Texts> = {
  name: 'stix-objects-texts',
  duckdb: `
    SELECT string_agg(json, ',' ORDER BY seq) AS json FROM stix_objects
    WHERE seq BETWEEN $low AND $high AND seq IN (SELECT unnest($seqs::BIGINT[]))`,
}
const allTexts: Query<{ low: number; high: number }, Texts> = {
  name: 'stix-objects-span',
  duckdb: `
    SELECT string_agg(json, ',' ORDER BY seq) AS json FROM stix_objects WHERE seq BETWEEN $low AND $high`,
}

async function objectTexts(store: Store, rows: readonly ObjectPlace[]): Promise<string> {
  if (rows.length === 0) return ''
  const span = { low: rows[0].seq, high: rows.at(-1)!.seq }
  // rows that were stored in one go follow one another without a gap
  const unbroken = span.high - span.low === rows.length - 1
  const [texts] = await (unbroken
    ? store.run(allTexts, span)
    : store.run(someTexts, { ...span, seqs: rows.map(({ seq }) => seq) }))
  return texts.json ?? ''
}

/** Whether the collection has the object in any version that may be seen. */
export async function hasObject(store: Store, filter: ObjectFilter): Promise<boolean> {
  const { rows } = await objectRows(store, { ...filter, versions: ['all'], specs: 'every' }, 1)
  return rows.length > 0
}
