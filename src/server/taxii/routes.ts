/** TAXII 2.1: discovery, API roots, collections and what is in them. */
import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { MAX_CONTENT_BYTES } from '../../pipeline/taxii/settings.ts'
import { uuid5 } from '../../model/ids.ts'
import { instantOf } from '../../store/objects/describe.ts'
import { hasObject, objectPage, objectRows } from '../../store/objects/page.ts'
import type { ObjectFilter, ObjectPlace } from '../../store/objects/page.ts'
import type { Store } from '../../store/store.ts'
import { prepareObjects, putObjects, removeObjects } from '../../store/objects/put.ts'
import { putStatus, readStatus } from '../../store/objects/status.ts'
import type { App, ServerContext } from '../context.ts'
import { collectionOf, gatekeeper, grantedIn, maxTlp, mustRead, mustWrite, rootOf } from './access.ts'
import type { Granted, Visitor } from './access.ts'
import { TAXII, TaxiiError, acceptsTaxii, isTaxiiType, sendTaxii } from './answer.ts'
import { readEnvelope } from './envelope.ts'
import { readQuery } from './query.ts'
import type { PageQuery } from './query.ts'

interface Params {
  root: string
  collection: string
  object: string
  status: string
}

type Handler = (visitor: Visitor, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

const mediaTypeOf = (spec: string) => `application/stix+json;version=${spec}`
const paramsOf = (request: FastifyRequest) => request.params as Params
const pathOf = (request: FastifyRequest) => request.url.split('?')[0]

/** Rows that a request to delete looks at in one go. */
const DELETE_STEP = 10_000

export function taxiiRoutes(app: App, { store, options, limits }: ServerContext): void {
  const admit = gatekeeper(store, limits.keyAttempts)
  const shared = new Set<string>()

  const route = (method: 'GET' | 'POST' | 'DELETE', path: string, handle: Handler) => {
    // clients differ in whether they write the last slash
    for (const url of [path, path.replace(/\/$/, '')]) {
      app.route({
        method,
        url,
        exposeHeadRoute: false,
        bodyLimit: MAX_CONTENT_BYTES,
        config: { access: 'taxii' },
        schema: { hide: true },
        // before the body is read: it could be large, and nobody may be there to answer for it
        onRequest: async (request) => {
          request.taxii = await admit(request)
          if (!acceptsTaxii(request)) throw new TaxiiError(406, `This server answers in ${TAXII}.`)
          if (method === 'POST' && !isTaxiiType(request.headers['content-type'])) {
            throw new TaxiiError(415, `The body must be ${TAXII}.`)
          }
        },
        handler: (request, reply) => handle(request.taxii!, request, reply),
      })
    }
  }

  const readable = (visitor: Visitor, request: FastifyRequest): Granted => {
    const { root, collection } = paramsOf(request)
    return mustRead(collectionOf(visitor, root, collection))
  }

  /** Says once a day in the ledger that a key reads a collection. */
  const noteReading = async (visitor: Visitor, { collection }: Granted) => {
    const day = new Date().toISOString().slice(0, 10)
    const id = uuid5(`taxii-shared ${visitor.key.name} ${collection.id} ${day}`)
    if (shared.has(id)) return
    if (shared.size > 10_000) shared.clear()
    shared.add(id)
    const actor = `taxii:${visitor.key.name}`
    const detail = { title: collection.title, tlp: visitor.key.tlp, day }
    await store.appendLedger([{ id, action: 'shared', actor, subject: collection.id, detail }])
  }

  const pageOf = async <P extends { rows: readonly ObjectPlace[]; more: boolean }>(
    read: (store: Store, filter: ObjectFilter, limit: number) => Promise<P>,
    visitor: Visitor,
    request: FastifyRequest,
    reply: FastifyReply,
    query: PageQuery,
    id?: string,
  ): Promise<{ page: P; place: { more?: boolean; next?: string } }> => {
    const granted = readable(visitor, request)
    await prepareObjects(store)
    const base = { collection: granted.collection.id, maxTlp: maxTlp(visitor) }
    if (id !== undefined && !(await hasObject(store, { ...base, ids: [id] }))) {
      throw new TaxiiError(404, `There is no object "${id.slice(0, 300)}".`)
    }
    const filter = { ...base, ...query.filter, ...(id === undefined ? {} : { ids: [id] }) }
    const page = await read(store, filter, query.limit)
    const { rows, more } = page
    await noteReading(visitor, granted)
    if (rows.length === 0) return { page, place: {} }
    reply.header('x-taxii-date-added-first', instantOf(rows[0].added))
    reply.header('x-taxii-date-added-last', instantOf(rows.at(-1)!.added))
    return { page, place: more ? { more, next: query.nextFor(rows.at(-1)!.seq) } : { more } }
  }

  /** One list after another element: `{"more":..., "NAME":[...]}`, and nothing at all where there is nothing. */
  const sendList = (reply: FastifyReply, place: object, name: string, texts: string) => {
    if (texts === '') return sendTaxii(reply, '{}')
    return sendTaxii(reply, `${JSON.stringify(place).slice(0, -1)},"${name}":[${texts}]}`)
  }

  const queryOf = (request: FastifyRequest, fields: Parameters<typeof readQuery>[2]) =>
    readQuery(request.query as Record<string, unknown>, pathOf(request), fields, limits.taxiiPage)

  route('GET', '/taxii2/', async ({ offer }, request, reply) => {
    const base = options.publicUrl?.replace(/\/+$/, '') ?? `http://${request.headers.host}`
    const url = (name: string) => `${base}/taxii2/${name}/`
    return sendTaxii(reply, {
      title: offer.title,
      description: offer.description,
      contact: offer.contact,
      default: offer.default === undefined ? undefined : url(offer.default),
      api_roots: offer.roots.map(({ name }) => url(name)),
    })
  })

  route('GET', '/taxii2/:root/', async (visitor, request, reply) => {
    const root = rootOf(visitor, paramsOf(request).root)
    return sendTaxii(reply, {
      title: root.title,
      description: root.description,
      versions: [TAXII],
      max_content_length: root.maxContentBytes ?? MAX_CONTENT_BYTES,
    })
  })

  route('GET', '/taxii2/:root/status/:status/', async ({ key, ...visitor }, request, reply) => {
    const { root, status } = paramsOf(request)
    rootOf({ key, ...visitor }, root)
    const found = await readStatus(store, status, root)
    if (found?.keyname !== key.name)
      throw new TaxiiError(404, `There is no status "${status.slice(0, 100)}".`)
    return sendTaxii(reply, found.json)
  })

  route('GET', '/taxii2/:root/collections/', async (visitor, request, reply) => {
    const granted = grantedIn(visitor, rootOf(visitor, paramsOf(request).root))
    return sendTaxii(reply, granted.length === 0 ? {} : { collections: granted.map(collectionResource) })
  })

  route('GET', '/taxii2/:root/collections/:collection/', async (visitor, request, reply) => {
    const { root, collection } = paramsOf(request)
    return sendTaxii(reply, collectionResource(collectionOf(visitor, root, collection)))
  })

  route('GET', '/taxii2/:root/collections/:collection/manifest/', async (visitor, request, reply) => {
    const query = queryOf(request, ['id', 'type', 'version', 'spec_version'])
    const { page, place } = await pageOf(objectRows, visitor, request, reply, query)
    const texts = page.rows.map((row) =>
      JSON.stringify({
        id: row.id,
        date_added: instantOf(row.added),
        version: row.version ?? instantOf(row.vkey),
        media_type: mediaTypeOf(row.spec),
      }),
    )
    return sendList(reply, place, 'objects', texts.join(','))
  })

  route('GET', '/taxii2/:root/collections/:collection/objects/', async (visitor, request, reply) => {
    const query = queryOf(request, ['id', 'type', 'version', 'spec_version'])
    const { page, place } = await pageOf(objectPage, visitor, request, reply, query)
    return sendList(reply, place, 'objects', page.texts)
  })

  route('GET', '/taxii2/:root/collections/:collection/objects/:object/', async (visitor, request, reply) => {
    const query = queryOf(request, ['version', 'spec_version'])
    const { object } = paramsOf(request)
    const { page, place } = await pageOf(objectPage, visitor, request, reply, query, object)
    return sendList(reply, place, 'objects', page.texts)
  })

  route(
    'GET',
    '/taxii2/:root/collections/:collection/objects/:object/versions/',
    async (visitor, request, reply) => {
      const asked = queryOf(request, ['spec_version'])
      const query = { ...asked, filter: { ...asked.filter, versions: ['all' as const] } }
      const { page, place } = await pageOf(
        objectRows,
        visitor,
        request,
        reply,
        query,
        paramsOf(request).object,
      )
      const texts = page.rows.map((row) => JSON.stringify(row.version ?? instantOf(row.vkey)))
      return sendList(reply, place, 'versions', texts.join(','))
    },
  )

  route('POST', '/taxii2/:root/collections/:collection/objects/', async (visitor, request, reply) => {
    const { root, collection } = paramsOf(request)
    const granted = mustWrite(collectionOf(visitor, root, collection))
    const body = (request.body as Buffer | undefined) ?? Buffer.alloc(0)
    const most = granted.root.maxContentBytes ?? MAX_CONTENT_BYTES
    if (body.length > most) throw new TaxiiError(413, `The body is longer than ${most} bytes.`)
    const objects = readEnvelope(body)
    const started = Date.now()
    const { results, added, refused } = await putObjects(store, collection, objects)
    const successes = results.flatMap((result) => {
      if (result.state === 'refused') return []
      const { id, version } = result
      return [{ id, version, message: remarks[result.state] }]
    })
    const failures = results.flatMap((result) =>
      result.state === 'refused'
        ? [{ id: result.id, version: result.version || undefined, message: result.reason }]
        : [],
    )
    const status = {
      id: randomUUID(),
      status: 'complete',
      request_timestamp: instantOf(started * 1000),
      total_count: results.length,
      success_count: successes.length,
      ...(successes.length > 0 && { successes }),
      failure_count: failures.length,
      ...(failures.length > 0 && { failures }),
      pending_count: 0,
    }
    const json = JSON.stringify(status)
    await putStatus(store, { id: status.id, root, keyname: visitor.key.name, json })
    const actor = `taxii:${visitor.key.name}`
    const detail = { objects: results.length, added, refused, status: status.id }
    await store.appendLedger([{ action: 'imported', actor, subject: collection, detail }])
    return sendTaxii(reply, json, 202)
  })

  route(
    'DELETE',
    '/taxii2/:root/collections/:collection/objects/:object/',
    async (visitor, request, reply) => {
      const granted = mustWrite(readable(visitor, request))
      const { object } = paramsOf(request)
      const { filter } = queryOf(request, ['version', 'spec_version'])
      await prepareObjects(store)
      const base = { collection: granted.collection.id, maxTlp: maxTlp(visitor), ids: [object] }
      if (!(await hasObject(store, base)))
        throw new TaxiiError(404, `There is no object "${object.slice(0, 300)}".`)
      // whoever names no version means the object, in every version of STIX
      const { versions = ['all'], specs = 'every' } = filter
      const { rows } = await objectRows(store, { ...base, versions, specs }, DELETE_STEP)
      const targets = rows.map(({ seq }) => seq)
      const actor = `taxii:${visitor.key.name}`
      await removeObjects(store, targets, actor)
      const detail = { object, versions: targets.length }
      await store.appendLedger([{ action: 'removed', actor, subject: collectionId(granted), detail }])
      return sendTaxii(reply, '')
    },
  )
}

const remarks = {
  added: undefined,
  same: 'This version was there already.',
  'other-content': 'This version was there already with other content, which was kept.',
}
const collectionId = ({ collection }: Granted) => collection.id

function collectionResource({ collection, read, write }: Granted): object {
  return {
    id: collection.id,
    title: collection.title,
    description: collection.description,
    can_read: read,
    can_write: write,
    media_types: collection.mediaTypes ?? [mediaTypeOf('2.1')],
  }
}
