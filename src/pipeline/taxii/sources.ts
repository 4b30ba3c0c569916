/** TAXII servers that the user takes objects from, and how far each has been read; in the settings of the store. */
import { z } from 'zod'
import { PerisaiError } from '../../model/problem.ts'
import { uuid5 } from '../../model/ids.ts'
import type { Store } from '../../store/store.ts'

export const sourceSchema = z.strictObject({
  name: z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,63}$/),
  /** of the collection's API root, with a slash at its end */
  root: z.url({ protocol: /^https?$/ }),
  collection: z.string().min(1).max(200),
  title: z.string().max(500),
  /** Basic where there is a user, else Bearer; absent: no credentials */
  user: z.string().max(200).optional(),
  secret: z.string().max(2000).optional(),
  allowPrivate: z.boolean(),
  /** how far it was read: where the present round began, where in it we are, and the last object's moment */
  state: z.strictObject({
    addedAfter: z.string().optional(),
    next: z.string().optional(),
    last: z.string().optional(),
  }),
  synced: z.string().optional(),
  objects: z.int(),
  error: z.string().optional(),
})

export type TaxiiSource = z.infer<typeof sourceSchema>

const KEY = 'taxii-sources'

export async function readSources(store: Store): Promise<TaxiiSource[]> {
  return z.array(sourceSchema).parse((await store.setting(KEY)) ?? [])
}

/** Puts a source in the place of the one of its name. */
export async function writeSource(store: Store, source: TaxiiSource): Promise<void> {
  const others = (await readSources(store)).filter(({ name }) => name !== source.name)
  await store.setSetting(KEY, [...others, sourceSchema.parse(source)])
}

export async function removeSource(store: Store, name: string): Promise<void> {
  await findSource(store, name)
  await store.setSetting(
    KEY,
    (await readSources(store)).filter((one) => one.name !== name),
  )
}

/** @throws PerisaiError taxii-unknown */
export async function findSource(store: Store, name: string): Promise<TaxiiSource> {
  const all = await readSources(store)
  const found = all.find((source) => source.name === name)
  if (found) return found
  const known = all.map((source) => source.name).join(', ') || '-'
  throw new PerisaiError('taxii-unknown', { name: name.slice(0, 100), known })
}

/** The collection of the own store that keeps what came from a source. */
export const collectionOfSource = (name: string): string => uuid5(`taxii-source ${name}`)

export function authorizationOf({ user, secret }: Pick<TaxiiSource, 'user' | 'secret'>): string | undefined {
  if (secret === undefined) return undefined
  if (user === undefined) return `Bearer ${secret}`
  return `Basic ${Buffer.from(`${user}:${secret}`, 'utf8').toString('base64')}`
}
