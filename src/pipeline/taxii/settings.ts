/** What the TAXII server offers and to whom: API roots with collections, and keys, in the settings of the store. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { PerisaiError } from '../../model/problem.ts'
import { tlpLevels } from '../../stix/tlp.ts'
import type { Store } from '../../store/store.ts'

export const DEFAULT_ROOT = 'perisai'
/** Largest body that an API root may be told to take, bytes; also what it takes unless told otherwise. */
export const MAX_CONTENT_BYTES = 10 * 1024 * 1024

const nameSchema = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,63}$/)

export const collectionSchema = z.strictObject({
  id: z.guid(),
  title: z.string().min(1).max(300),
  description: z.string().max(2000).optional(),
  mediaTypes: z.array(z.string().max(100)).max(10).optional(),
})

export const rootSchema = z.strictObject({
  name: nameSchema,
  title: z.string().min(1).max(300),
  description: z.string().max(2000).optional(),
  maxContentBytes: z.int().min(1024).max(MAX_CONTENT_BYTES).optional(),
  collections: z.array(collectionSchema).max(1000),
})

export const offerSchema = z.strictObject({
  title: z.string().max(300),
  description: z.string().max(2000).optional(),
  contact: z.string().max(500).optional(),
  /** name of the default API root */
  default: nameSchema.optional(),
  roots: z.array(rootSchema).max(100),
})

export const keySchema = z.strictObject({
  name: nameSchema,
  salt: z.string(),
  /** SHA-256 of salt and secret, base64url */
  hash: z.string(),
  created: z.string(),
  /** most restrictive TLP level that this key reads */
  tlp: z.enum(tlpLevels),
  grants: z.array(z.strictObject({ collection: z.guid(), read: z.boolean(), write: z.boolean() })).max(1000),
})

export type Collection = z.infer<typeof collectionSchema>
export type ApiRoot = z.infer<typeof rootSchema>
export type Offer = z.infer<typeof offerSchema>
export type TaxiiKey = z.infer<typeof keySchema>

const OFFER = 'taxii-offer'
const KEYS = 'taxii-keys'

/** What is offered; an empty default root where nothing was set up. */
export async function readOffer(store: Store): Promise<Offer> {
  const found = await store.setting(OFFER)
  if (found !== undefined && found !== null) return parse(offerSchema, found, OFFER)
  return {
    title: 'Perisai',
    default: DEFAULT_ROOT,
    roots: [{ name: DEFAULT_ROOT, title: 'Perisai', collections: [] }],
  }
}

export async function readKeys(store: Store): Promise<TaxiiKey[]> {
  const found = await store.setting(KEYS)
  return found === undefined || found === null ? [] : parse(z.array(keySchema), found, KEYS)
}

export const writeOffer = (store: Store, offer: Offer): Promise<void> =>
  store.setSetting(OFFER, parse(offerSchema, offer, OFFER))

export const writeKeys = (store: Store, keys: readonly TaxiiKey[]): Promise<void> =>
  store.setSetting(KEYS, parse(z.array(keySchema), keys, KEYS))

/** A secret of 256 bits: too many to guess, so that one round of a fast hash is enough to store. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** How a secret is kept: never itself. */
export function hashSecret(secret: string): { salt: string; hash: string } {
  const salt = randomBytes(16).toString('base64url')
  return { salt, hash: digest(salt, secret).toString('base64url') }
}

/**
 * The key with this secret, of this name where one is given. All keys are compared, in constant time each, so that the
 * time taken says nothing of names.
 */
export function findKey(keys: readonly TaxiiKey[], secret: string, name?: string): TaxiiKey | undefined {
  let found: TaxiiKey | undefined
  for (const key of keys) {
    const given = digest(key.salt, secret)
    const expected = Buffer.from(key.hash, 'base64url')
    const same = expected.length === given.length && timingSafeEqual(given, expected)
    if (same && (name === undefined || name === key.name)) found = key
  }
  return found
}

const digest = (salt: string, secret: string) =>
  createHash('sha256').update(`${salt}\0${secret}`, 'utf8').digest()

function parse<T>(schema: z.ZodType<T>, value: unknown, name: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]
  throw new PerisaiError('store-failed', { reason: `setting ${name}: ${path.join('.')}: ${message}` })
}
