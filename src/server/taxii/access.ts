/** Who asks, and what the key may do: Basic with the key's name and secret, or Bearer with the secret. */
import type { FastifyRequest } from 'fastify'
import { findKey, readKeys, readOffer } from '../../pipeline/taxii/settings.ts'
import type { ApiRoot, Collection, Offer, TaxiiKey } from '../../pipeline/taxii/settings.ts'
import { tlpLevels } from '../../stix/tlp.ts'
import type { Store } from '../../store/store.ts'
import { plainAddress } from '../hosts.ts'
import { GuessBrake, bearer } from '../keys.ts'
import { TaxiiError } from './answer.ts'

/** What a request may see. Cookies say nothing here. */
export interface Visitor {
  readonly key: TaxiiKey
  readonly offer: Offer
}

/** Reads keys anew for every request, so that one that is taken away is gone at once. */
export function gatekeeper(store: Store, keyAttempts: number): (request: FastifyRequest) => Promise<Visitor> {
  const brake = new GuessBrake(keyAttempts)
  return async (request) => {
    const given = credentials(request.headers.authorization)
    if (!given) throw new TaxiiError(401, 'A key is needed: Basic with its name and secret, or Bearer.')
    const address = plainAddress(request.socket.remoteAddress)
    const wait = brake.waitS(address)
    if (wait > 0) throw new TaxiiError(429, `Too many wrong keys; try again in ${wait} seconds.`)
    const [keys, offer] = await Promise.all([readKeys(store), readOffer(store)])
    const key = findKey(keys, given.secret, given.name)
    if (key) return { key, offer }
    brake.wrong(address)
    throw new TaxiiError(401, 'The key is wrong.')
  }
}

function credentials(header: string | undefined): { name?: string; secret: string } | null {
  // OASIS's own client writes Token where RFC 6750 has Bearer
  const token = bearer(header?.replace(/^Token /, 'Bearer '))
  if (token !== null) return { secret: token }
  const found = /^Basic +([A-Za-z0-9+/]{1,1000}={0,2})$/i.exec(header ?? '')
  if (!found) return null
  const text = Buffer.from(found[1], 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 0 ? null : { name: text.slice(0, colon), secret: text.slice(colon + 1) }
}

export const maxTlp = ({ key }: Visitor): number => tlpLevels.indexOf(key.tlp)

export function rootOf({ offer }: Visitor, name: string): ApiRoot {
  const root = offer.roots.find((one) => one.name === name)
  if (!root) throw new TaxiiError(404, `There is no API root "${name.slice(0, 100)}".`)
  return root
}

export interface Granted {
  readonly root: ApiRoot
  readonly collection: Collection
  readonly read: boolean
  readonly write: boolean
}

/** Collections that the key knows of, in the root's order; the others do not exist for it. */
export function grantedIn(visitor: Visitor, root: ApiRoot): Granted[] {
  return root.collections.flatMap((collection) => {
    const grant = visitor.key.grants.find((one) => one.collection === collection.id)
    return grant ? [{ root, collection, read: grant.read, write: grant.write }] : []
  })
}

export function collectionOf(visitor: Visitor, rootName: string, id: string): Granted {
  const granted = grantedIn(visitor, rootOf(visitor, rootName)).find(({ collection }) => collection.id === id)
  if (!granted) throw new TaxiiError(404, `There is no collection "${id.slice(0, 100)}".`)
  return granted
}

export function mustRead(granted: Granted): Granted {
  if (!granted.read) throw new TaxiiError(403, `This key may not read collection ${granted.collection.id}.`)
  return granted
}

export function mustWrite(granted: Granted): Granted {
  if (!granted.write)
    throw new TaxiiError(403, `This key may not write to collection ${granted.collection.id}.`)
  return granted
}
