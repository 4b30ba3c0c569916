/** Adding objects to a collection and taking them out of it. */
import type { Query, Store } from '../store.ts'
import { describe, headOf, instantOf } from './describe.ts'
import type { Described } from './describe.ts'
import { objectsTable, removedTable } from './table.ts'

interface InsertParams extends Record<string, unknown> {
  collection: string
  now: number
  heads: bigint[]
  ids: string[]
  types: string[]
  specs: string[]
  versions: (string | null)[]
  vkeys: (number | null)[]
  tlps: number[]
  hashes: string[]
  jsons: string[]
  added: number | null
}

/**
 * One statement, so that looking for what is there and adding the rest cannot be torn apart. `added` is null except for
 * rows that are taken over from elsewhere with their time.
 */
export const insertObjects: Query<InsertParams, { added: number; id: string; spec: string; vkey: number }> = {
  name: 'stix-objects-insert',
  duckdb: `
    INSERT INTO stix_objects (seq, added, collection, head, id, type, spec, version, vkey, tlp, hash, json, again)
    WITH given AS (
      SELECT unnest($heads::BIGINT[]) AS head, unnest($ids::VARCHAR[]) AS id, unnest($types::VARCHAR[]) AS type,
        unnest($specs::VARCHAR[]) AS spec, unnest($versions::VARCHAR[]) AS version, unnest($vkeys::BIGINT[]) AS vkey,
        unnest($tlps::BIGINT[]) AS tlp, unnest($hashes::VARCHAR[]) AS hash, unnest($jsons::VARCHAR[]) AS json,
        unnest(range(len($ids::VARCHAR[]))) AS n
    ), there AS (
      SELECT head, spec, vkey, hash FROM stix_objects
      WHERE head IN (SELECT head FROM given) AND seq NOT IN (SELECT target FROM stix_removed)
    ), fresh AS (
      SELECT * FROM given g WHERE NOT EXISTS (
        SELECT 1 FROM there t WHERE t.head = g.head AND t.spec = g.spec
          AND (t.vkey = g.vkey OR (g.vkey IS NULL AND t.hash = g.hash))
      )
    ), dated AS (
      SELECT *, greatest($now, (SELECT coalesce(max(seq), 0) + 1 FROM stix_objects)) +
        row_number() OVER (ORDER BY n) - 1 AS seq FROM fresh
    )
    SELECT seq, coalesce($added::BIGINT, seq), $collection, head, id, type, spec, version, coalesce(vkey, seq), tlp, hash,
      json, head IN (SELECT head FROM there) OR head IN (SELECT head FROM fresh GROUP BY head HAVING count(*) > 1)
    FROM dated ORDER BY seq
    RETURNING added, id, spec, vkey`,
}

/** The versions of some objects that are in a collection now. */
export const knownObjects: Query<
  { heads: bigint[] },
  { id: string; spec: string; version: string | null; vkey: number; hash: string }
> = {
  name: 'stix-objects-known',
  duckdb: `
    SELECT id, spec, version, vkey, hash FROM stix_objects
    WHERE head IN (SELECT unnest($heads::BIGINT[])) AND seq NOT IN (SELECT target FROM stix_removed)`,
}

/** What became of each value, in the order given. */
export interface PutOutcome {
  readonly results: (
    | { readonly id: string; readonly version: string; readonly state: 'added' | 'same' | 'other-content' }
    | { readonly id: string; readonly version: string; readonly state: 'refused'; readonly reason: string }
  )[]
  readonly added: number
  readonly refused: number
}

/**
 * Adds versions of objects that the collection has not got. An object with times is known by id, STIX version and
 * `modified` (to the microsecond), one without by its content. What is there already stays as it is.
 */
export async function putObjects(
  store: Store,
  collection: string,
  values: readonly unknown[],
  /** added: moment that clients are told, microseconds since 1970; for what is taken over with its history */
  options: { added?: number } = {},
): Promise<PutOutcome> {
  await prepareObjects(store)
  const described = values.map(describe)
  const good = described.filter((item) => typeof item !== 'string')
  const heads = good.map(({ id }) => headOf(collection, id))
  const known = new Map<string, { hash: string; version: string }>()
  if (good.length > 0) {
    for (const row of await store.run(knownObjects, { heads: [...new Set(heads)] })) {
      const entry = { hash: row.hash, version: row.version ?? instantOf(row.vkey) }
      known.set(keyOf(row), entry)
      known.set(contentKey(row), entry)
    }
  }
  const fresh = new Map<string, Described>()
  described.forEach((item) => {
    if (typeof item === 'string') return
    const key = item.vkey === null ? contentKey(item) : keyOf(item)
    if (!known.has(key) && !fresh.has(key)) fresh.set(key, item)
  })
  const items = newestFirst([...fresh.values()])
  const addedAt = new Map<string, number>()
  if (items.length > 0) {
    const inserted = await store.run(insertObjects, {
      collection,
      now: Date.now() * 1000,
      heads: items.map(({ id }) => headOf(collection, id)),
      ids: items.map(({ id }) => id),
      types: items.map(({ type }) => type),
      specs: items.map(({ spec }) => spec),
      versions: items.map(({ version }) => version),
      vkeys: items.map(({ vkey }) => vkey),
      tlps: items.map(({ tlp }) => tlp),
      hashes: items.map(({ hash }) => hash),
      jsons: items.map(({ json }) => json),
      added: options.added ?? null,
    })
    for (const row of inserted) addedAt.set(`${row.id} ${row.spec}`, row.added)
  }
  const seen = new Set<string>()
  const results = described.map((item, n): PutOutcome['results'][number] => {
    if (typeof item === 'string') return { ...labelOf(values[n], n), state: 'refused', reason: item }
    const key = item.vkey === null ? contentKey(item) : keyOf(item)
    const before = known.get(key) ?? (seen.has(key) ? { hash: fresh.get(key)!.hash, version: '' } : undefined)
    seen.add(key)
    const at = addedAt.get(`${item.id} ${item.spec}`) ?? Date.now() * 1000
    const version = item.version ?? (before?.version || instantOf(at))
    if (!before) return { id: item.id, version, state: 'added' }
    return { id: item.id, version, state: before.hash === item.hash ? 'same' : 'other-content' }
  })
  const count = (state: string) => results.filter((result) => result.state === state).length
  return { results, added: count('added'), refused: count('refused') }
}

const removeObjectsQuery: Query<{ targets: number[]; actor: string }, unknown> = {
  name: 'stix-objects-remove',
  duckdb: `
    INSERT INTO stix_removed
    SELECT t, now()::TIMESTAMP, $actor FROM (SELECT unnest($targets::BIGINT[]) AS t)
    WHERE t NOT IN (SELECT target FROM stix_removed)`,
}

/** Takes the rows with these `seq` out of their collection. */
export async function removeObjects(store: Store, targets: readonly number[], actor: string): Promise<void> {
  if (targets.length > 0) await store.run(removeObjectsQuery, { targets: [...targets], actor })
}

const prepared = new WeakMap<Store, Promise<void>>()

/** Makes the tables where they are missing; looks once in the life of a store, as reading must not wait for writers. */
export function prepareObjects(store: Store): Promise<void> {
  const making = prepared.get(store) ?? makeTables(store)
  prepared.set(store, making)
  return making
}

async function makeTables(store: Store): Promise<void> {
  try {
    await store.append(objectsTable, [])
    await store.append(removedTable, [])
  } catch (error) {
    prepared.delete(store)
    throw error
  }
}

const keyOf = (row: { id: string; spec: string; vkey: number | null }) => `${row.id} ${row.spec} ${row.vkey}`
const contentKey = (row: { id: string; spec: string; hash: string }) => `${row.id} ${row.spec} ${row.hash}`

/** Versions of one object in one call come newest first, as clients expect of versions that were added together. */
function newestFirst(items: readonly Described[]): Described[] {
  const byId = new Map<string, Described[]>()
  for (const item of items) {
    const list = byId.get(item.id)
    if (list) list.push(item)
    else byId.set(item.id, [item])
  }
  for (const list of byId.values()) list.sort((a, b) => (b.vkey ?? 0) - (a.vkey ?? 0))
  return items.map(({ id }) => byId.get(id)!.shift()!)
}

function labelOf(value: unknown, n: number): { id: string; version: string } {
  const { id, modified, created } = (value ?? {}) as Record<string, unknown>
  const version = modified ?? created
  return {
    id: typeof id === 'string' ? id.slice(0, 300) : `unknown, element ${n}`,
    version: typeof version === 'string' ? version.slice(0, 100) : '',
  }
}

/** What a server must let through for the command line to put objects. */
export const objectQueries = [insertObjects, knownObjects] as unknown as readonly Query<
  Record<string, unknown>,
  unknown
>[]
