import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { uuid5 } from '../../model/ids.ts'
import { openMemoryStore } from '../../store/memory.ts'
import type { Store } from '../../store/store.ts'
import { fetchTaxii, namesPrivate, publicOnly } from './fetch.ts'
import { findSource, writeSource } from './sources.ts'
import type { TaxiiSource } from './sources.ts'
import { offeredCollections, syncSource } from './sync.ts'

const TAXII = 'application/taxii+json;version=2.1'
const SECRET = 'the-secret-of-the-partner'
const indicator = (n: number) => ({
  type: 'indicator',
  spec_version: '2.1',
  id: `indicator--${uuid5(`sync ${n}`)}`,
  created: '2024-01-01T00:00:00.000Z',
  modified: '2024-01-01T00:00:00.000Z',
  pattern: `[ipv4-addr:value = '198.51.100.${n}']`,
  pattern_type: 'stix',
  valid_from: '2024-01-01T00:00:00Z',
})
const moment = (n: number) => `2024-05-01T00:00:00.${String(n).padStart(6, '0')}Z`

let store: Store
let server: Server
let origin: string
/** what the partner has; the n-th was added at moment(n) */
let have: number
let tokens: boolean
let asked: URL[]
let answer: ((request: IncomingMessage, response: ServerResponse, url: URL) => boolean) | undefined

beforeEach(async () => {
  store = await openMemoryStore({ actor: 'test' })
  have = 25
  tokens = true
  asked = []
  answer = undefined
  server = createServer((request, response) => {
    const url = new URL(request.url!, origin)
    asked.push(url)
    if (answer?.(request, response, url)) return
    if (request.headers.authorization !== `Bearer ${SECRET}`) return void response.writeHead(401).end()
    const after = url.searchParams.get('added_after')
    const from = Number(
      url.searchParams.get('next') ?? (after === null ? 0 : Number(after.slice(20, 26)) + 1),
    )
    const list = Array.from({ length: have }, (_, n) => n).slice(from, from + 10)
    const end = from + list.length
    const envelope = {
      more: end < have,
      ...(tokens && end < have && { next: String(end) }),
      ...(list.length > 0 && { objects: list.map(indicator) }),
    }
    response.setHeader('content-type', TAXII)
    if (list.length > 0) response.setHeader('x-taxii-date-added-last', moment(list.at(-1)!))
    response.end(JSON.stringify(envelope))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await writeSource(store, source())
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await store.close()
})

const source = (): TaxiiSource => ({
  name: 'partner',
  root: `${origin}/root/`,
  collection: 'c1',
  title: 'Partner',
  secret: SECRET,
  allowPrivate: false,
  state: {},
  objects: 0,
})
const sync = async () => syncSource(store, await findSource(store, 'partner'))

test.each([true, false])('takes all pages, then only what is new (tokens: %s)', async (withTokens) => {
  tokens = withTokens
  expect(await sync()).toMatchObject({
    pages: 3,
    objects: 25,
    added: 25,
    refused: 0,
    indicators: { added: 25 },
  })
  expect(await sync()).toMatchObject({ pages: 1, objects: 0, added: 0 })
  have = 27
  asked = []
  expect(await sync()).toMatchObject({ pages: 1, objects: 2, added: 2 })
  expect(asked[0].searchParams.get('added_after')).toBe(moment(24))
  expect(await findSource(store, 'partner')).toMatchObject({ objects: 27 })
})

test('goes on at the page where it broke off, and says why it did', async () => {
  answer = (_request, response, url) => {
    if (url.searchParams.get('next') !== '20') return false
    response.writeHead(500, { 'content-type': TAXII })
    response.end(JSON.stringify({ title: 'Broken', description: 'try later' }))
    return true
  }
  await expect(sync()).rejects.toMatchObject({
    code: 'taxii-failed',
    params: { reason: 'HTTP 500 (Broken: try later)' },
  })
  expect(await findSource(store, 'partner')).toMatchObject({
    objects: 20,
    error: expect.stringContaining('HTTP 500'),
  })
  answer = undefined
  expect(await sync()).toMatchObject({ pages: 1, objects: 5, added: 5 })
  expect((await findSource(store, 'partner')).error).toBeUndefined()
})

test('a token that the server forgot is replaced by the moment of the last object', async () => {
  answer = (_request, response, url) => {
    if (url.searchParams.get('next') !== '20') return false
    response.writeHead(500).end()
    return true
  }
  await expect(sync()).rejects.toMatchObject({ code: 'taxii-failed' })
  answer = (_request, response, url) => {
    if (!url.searchParams.has('next')) return false
    response.writeHead(400, { 'content-type': TAXII }).end('{}')
    return true
  }
  expect(await sync()).toMatchObject({ objects: 5, added: 5 })
})

test('redirects, other types, endless and repeated answers are refused', async () => {
  const answers: [string, (response: ServerResponse) => void, string][] = [
    ['redirect', (r) => r.writeHead(302, { location: 'http://192.0.2.1/' }).end(), 'taxii-refused'],
    ['html', (r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<html>'), 'taxii-failed'],
    ['not json', (r) => r.writeHead(200, { 'content-type': TAXII }).end('{"objects":['), 'taxii-failed'],
    ['a list', (r) => r.writeHead(200, { 'content-type': TAXII }).end('[]'), 'taxii-failed'],
    ['forever', (r) => r.writeHead(200, { 'content-type': TAXII }).end('{"more":true}'), 'taxii-failed'],
  ]
  for (const [name, send, code] of answers) {
    answer = (_request, response) => {
      send(response)
      return true
    }
    await expect(sync(), name).rejects.toMatchObject({ code })
  }
  answer = (_request, response) => {
    response.writeHead(200, { 'content-type': TAXII })
    response.end('x'.repeat(5000))
    return true
  }
  const url = new URL(origin)
  await expect(fetchTaxii(url, { maxBytes: 1000 })).rejects.toMatchObject({ code: 'taxii-failed' })
  answer = () => true
  await expect(fetchTaxii(url, { idleMs: 50 })).rejects.toMatchObject({ code: 'taxii-failed' })
  await expect(fetchTaxii(new URL('file:///etc/passwd'))).rejects.toMatchObject({ code: 'taxii-refused' })
})

test('credentials go to the named host only and into no ledger or message', async () => {
  answer = (_request, response, url) => {
    response.setHeader('content-type', TAXII)
    if (url.pathname === '/taxii2/') {
      response.end(JSON.stringify({ api_roots: ['/own/', 'http://192.0.2.1/other/', 'http://['] }))
    } else response.end(JSON.stringify({ collections: [{ id: 'c1', title: 'One', can_read: true }] }))
    return true
  }
  const found = await offeredCollections(new URL(`${origin}/taxii2/`), { authorization: `Bearer ${SECRET}` })
  expect(found).toEqual([{ root: `${origin}/own/`, id: 'c1', title: 'One' }])
  answer = undefined
  await sync()
  expect(JSON.stringify(await store.ledger())).not.toContain(SECRET)
})

test('a name is refused where it leads into a private network', async () => {
  const outcome = await new Promise((resolve) => publicOnly('localhost', { all: true }, resolve))
  expect(outcome).toMatchObject({
    code: 'taxii-refused',
    params: { reason: expect.stringContaining('--allow-private') },
  })
  const [byName, byNumber] = [new URL('http://partner.example/'), new URL('http://[::1]:80/')]
  expect([namesPrivate(byName), namesPrivate(byNumber)]).toEqual([false, true])
})
