import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InjectOptions } from 'fastify'
import { hashSecret, newSecret, writeKeys, writeOffer } from '../../pipeline/taxii/settings.ts'
import { objectRows } from '../../store/objects/page.ts'
import { putObjects } from '../../store/objects/put.ts'
import { tlpMarking } from '../../stix/tlp.ts'
import type { TlpLevel } from '../../stix/tlp.ts'
import { testServer } from '../testing.ts'
import type { TestServer } from '../testing.ts'
import { TAXII } from './answer.ts'

const open = '0a3f2c52-7c0e-4d5c-8b1e-5d2a4b6c7d01'
const hidden = '0a3f2c52-7c0e-4d5c-8b1e-5d2a4b6c7d02'
const inbox = '0a3f2c52-7c0e-4d5c-8b1e-5d2a4b6c7d03'
const writer = newSecret()
const reader = newSecret()
const objects = `/taxii2/perisai/collections/${open}/objects/`

let server: TestServer
beforeEach(async () => {
  server = await testServer({ key: 'the-key-of-the-page-and-the-api', limits: { taxiiPage: 5 } })
  const collections = [open, hidden, inbox].map((id, n) => ({ id, title: `Collection ${n}` }))
  await writeOffer(server.store, { title: 'Test', roots: [{ name: 'perisai', title: 'Root', collections }] })
  const created = new Date().toISOString()
  const both = { read: true, write: true }
  await writeKeys(server.store, [
    {
      name: 'writer',
      created,
      tlp: 'red',
      ...hashSecret(writer),
      grants: [
        { collection: open, ...both },
        { collection: hidden, ...both },
      ],
    },
    {
      name: 'reader',
      created,
      tlp: 'green',
      ...hashSecret(reader),
      grants: [
        { collection: open, read: true, write: false },
        { collection: inbox, read: false, write: true },
      ],
    },
  ])
})
afterEach(() => server.close())

const ask = (secret: string, method: 'GET' | 'POST' | 'DELETE', url: string, more: InjectOptions = {}) =>
  server.ask(method, url, {
    ...more,
    headers: { 'x-perisai': '', accept: TAXII, authorization: `Bearer ${secret}`, ...more.headers },
  })
const post = (list: unknown, url = objects, secret = writer, headers: Record<string, string> = {}) =>
  ask(secret, 'POST', url, {
    payload: typeof list === 'string' ? list : JSON.stringify({ objects: list }),
    headers: { 'content-type': TAXII, ...headers },
  })
const get = async (url: string, secret = writer) =>
  (await ask(secret, 'GET', url)).json() as Record<string, unknown>
const idsOf = (envelope: Record<string, unknown>) =>
  ((envelope.objects ?? []) as { id: string }[]).map(({ id }) => id)

const campaign = (name: string, tlp?: TlpLevel, modified = '2024-01-01T00:00:00.000Z') => ({
  type: 'campaign',
  spec_version: '2.1',
  id: `campaign--${randomUUID()}`,
  created: '2024-01-01T00:00:00.000Z',
  modified,
  name,
  ...(tlp && { object_marking_refs: [tlpMarking(tlp).id] }),
})

test('the media type is exact, whoever asks for another is told', async () => {
  const answer = await ask(writer, 'GET', '/taxii2/')
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, TAXII])
  const asked = async (accept: string) =>
    (await ask(writer, 'GET', '/taxii2/', { headers: { accept } })).statusCode
  expect(await asked('application/taxii+json')).toBe(200)
  expect(await asked('text/html, */*;q=0.1')).toBe(200)
  expect(await asked('application/json')).toBe(406)
  expect(await asked('application/taxii+json;version=2.0')).toBe(406)
  expect(await asked('application/taxii+json;version=2.1;q=0')).toBe(406)
  expect((await post([], objects, writer, { 'content-type': 'application/json' })).statusCode).toBe(415)
  expect((await post([], objects, writer, { 'content-type': 'text/plain' })).statusCode).toBe(415)
})

test('a page of a browser, a cookie or the key of the API open nothing', async () => {
  const login = await server.ask('POST', '/api/v1/session', {
    payload: { key: 'the-key-of-the-page-and-the-api' },
  })
  const cookie = String(login.headers['set-cookie']).split(';')[0]
  for (const headers of [
    { cookie, authorization: '' },
    { authorization: 'Bearer the-key-of-the-page-and-the-api' },
    { authorization: `Basic ${Buffer.from(`reader:${writer}`).toString('base64')}` },
    { authorization: 'Basic !!!' },
  ]) {
    const answer = await ask('', 'GET', '/taxii2/', { headers })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([401, TAXII])
    expect(answer.headers['www-authenticate']).toContain('Basic')
    expect(answer.json()).toEqual({
      title: expect.any(String),
      description: expect.any(String),
      http_status: '401',
    })
  }
  expect(
    (await ask('', 'GET', '/taxii2/', { headers: { authorization: `Token ${reader}` } })).statusCode,
  ).toBe(200)
  const basic = { authorization: `Basic ${Buffer.from(`reader:${reader}`).toString('base64')}` }
  expect((await ask('', 'GET', '/taxii2/', { headers: basic })).statusCode).toBe(200)
  // and a TAXII key opens nothing but TAXII
  expect((await ask(writer, 'GET', '/api/v1/findings')).statusCode).toBe(401)
  const foreign = {
    headers: { 'content-type': TAXII, origin: 'https://evil.example' },
    payload: '{"objects":[]}',
  }
  expect((await ask(writer, 'POST', objects, foreign)).statusCode).toBe(403)
})

test('guessing keys is slowed down', async () => {
  server.app.log.level = 'silent'
  for (let n = 0; n < 10; n++) expect((await ask(`wrong-${n}`, 'GET', '/taxii2/')).statusCode).toBe(401)
  const answer = await ask('wrong-again', 'GET', '/taxii2/')
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '60'])
})

test('rights hold per collection, and what a key was not granted does not exist for it', async () => {
  const { collections } = (await get('/taxii2/perisai/collections/', reader)) as { collections: unknown[] }
  expect(collections).toMatchObject([
    { id: open, can_read: true, can_write: false },
    { id: inbox, can_read: false, can_write: true },
  ])
  const statusOf = async (method: 'GET' | 'POST' | 'DELETE', path: string) => {
    const url = `/taxii2/perisai/collections/${path}`
    return (method === 'POST' ? await post([], url, reader) : await ask(reader, method, url)).statusCode
  }
  expect(await statusOf('GET', `${hidden}/objects/`)).toBe(404)
  expect(await statusOf('GET', `${hidden}/`)).toBe(404)
  expect(await statusOf('POST', `${hidden}/objects/`)).toBe(404)
  expect(await statusOf('GET', `${inbox}/objects/`)).toBe(403)
  expect(await statusOf('GET', `${inbox}/manifest/`)).toBe(403)
  expect(await statusOf('POST', `${open}/objects/`)).toBe(403)
  expect(await statusOf('DELETE', `${open}/objects/campaign--${randomUUID()}/`)).toBe(403)
  expect(await statusOf('POST', `${inbox}/objects/`)).toBe(202)
})

test('objects above the TLP of a key are not served, counted or found by it', async () => {
  const levels = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const
  const marked = levels.map((level) => campaign(level, level))
  const partly = {
    ...campaign('partly'),
    granular_markings: [{ selectors: ['name'], marking_ref: tlpMarking('red').id }],
  }
  const raised = campaign('raised')
  await post([...marked, partly, raised])
  // a later version that is above the key's level takes the earlier one away with it
  await post([
    { ...raised, modified: '2024-02-01T00:00:00.000Z', object_marking_refs: [tlpMarking('red').id] },
  ])
  expect(idsOf(await get(objects, reader))).toEqual([marked[0].id, marked[1].id])
  for (const list of ['objects', 'manifest']) {
    const page = await get(`/taxii2/perisai/collections/${open}/${list}/?match[version]=all&limit=50`, reader)
    expect(JSON.stringify(page)).not.toContain(partly.id)
    expect(JSON.stringify(page)).not.toContain(marked[2].id)
  }
  expect((await ask(reader, 'GET', `${objects}${marked[4].id}/`)).statusCode).toBe(404)
  expect((await ask(reader, 'GET', `${objects}${marked[4].id}/versions/`)).statusCode).toBe(404)
  expect((await ask(writer, 'GET', `${objects}${marked[4].id}/`)).statusCode).toBe(200)
})

test('pages meet end to end while objects are added and removed, and added_after goes on from there', async () => {
  const all = Array.from({ length: 12 }, (_, n) => campaign(`c${n}`))
  await post(all)
  const seen: string[] = []
  let url: string | undefined = `${objects}?limit=5`
  let last = ''
  while (url) {
    const answer = await ask(writer, 'GET', url)
    const page = answer.json() as { more: boolean; next?: string }
    seen.push(...idsOf(page as never))
    last = String(answer.headers['x-taxii-date-added-last'])
    if (seen.length === 5) await ask(writer, 'DELETE', `${objects}${all[3].id}/`)
    url = page.more ? `${objects}?limit=5&next=${page.next}` : undefined
  }
  expect(seen).toEqual(all.map(({ id }) => id))
  expect(await get(`${objects}?added_after=${last}`)).toEqual({})
  const late = campaign('late')
  await post([late])
  expect(idsOf(await get(`${objects}?added_after=${last}`))).toEqual([late.id])
  // a key that is not the first in its batch is found by the moment of the one before it
  const first = await ask(writer, 'GET', `${objects}?limit=1`)
  const after = String(first.headers['x-taxii-date-added-last'])
  expect(idsOf(await get(`${objects}?added_after=${after}&limit=1`))).toEqual([all[1].id])
})

test('no object is lost or comes twice where a collection is many pages long', async () => {
  const all = Array.from({ length: 4500 }, (_, n) => campaign(`c${n}`))
  for (let start = 0; start < all.length; start += 1500) {
    await putObjects(server.store, open, all.slice(start, start + 1500))
  }
  const seen: string[] = []
  const base = { collection: open, maxTlp: 4 }
  for (let after = -1, more = true; more;) {
    const page = await objectRows(server.store, { ...base, after }, 700)
    seen.push(...page.rows.map(({ id }) => id))
    after = page.rows.at(-1)!.seq
    ;({ more } = page)
  }
  expect(seen).toEqual(all.map(({ id }) => id))
})

test('requests that cannot be understood are refused, with nothing half done', async () => {
  const status = async (query: string) => (await ask(writer, 'GET', `${objects}?${query}`)).statusCode
  for (const query of [
    'limit=0',
    'limit=-1',
    'limit=x',
    'limit=1&limit=2',
    'added_after=yesterday',
    'next=made-up',
    'match[version]=newest',
    'match[name]=x',
    'match[id]=',
    `match[type]=${Array.from({ length: 1001 }, () => 'a').join(',')}`,
  ]) {
    expect([query.slice(0, 40), await status(query)]).toEqual([query.slice(0, 40), 400])
  }
  const bodies: [string, number][] = [
    ['', 400],
    ['{"objects":[{"type"', 400],
    ['[]', 422],
    [JSON.stringify(campaign('alone')), 422],
    [`{"objects":[${'['.repeat(5000)}${']'.repeat(5000)}]}`, 422],
  ]
  for (const [body, expected] of bodies) {
    expect([body.slice(0, 30), (await post(body)).statusCode]).toEqual([body.slice(0, 30), expected])
  }
  expect((await post('{"objects":[]}'.padEnd(10 * 1024 * 1024 + 1))).statusCode).toBe(413)
  expect((await ask(writer, 'GET', '/taxii2/perisai/nothing/')).statusCode).toBe(404)
  expect(await get(objects)).toEqual({})
})

test('what is wrong with one object costs the others nothing, and its status says so to its sender only', async () => {
  const good = campaign('good')
  const answer = await post([
    good,
    null,
    { type: 'campaign', id: 'campaign--1' },
    { ...campaign('liar'), id: `malware--${randomUUID()}` },
    { ...campaign('late'), modified: '2024-13-01T00:00:00Z' },
    { ...good, name: 'the same version with another name' },
    JSON.parse(`{"__proto__":{"x":1},"type":"tool","id":"tool--${randomUUID()}","spec_version":"2.1"}`),
  ])
  expect(answer.statusCode).toBe(202)
  const status = answer.json() as { id: string; failures: { message: string }[] }
  expect(status).toMatchObject({ status: 'complete', total_count: 7, success_count: 3, failure_count: 4 })
  expect(status.failures.map(({ message }) => message)).toEqual([
    'it is not an object',
    expect.stringContaining('"id"'),
    expect.stringContaining('campaign'),
    expect.stringContaining('"modified"'),
  ])
  expect(await get(`/taxii2/perisai/status/${status.id}/`)).toEqual(status)
  expect((await ask(reader, 'GET', `/taxii2/perisai/status/${status.id}/`)).statusCode).toBe(404)
  const kept = (await get(objects)) as { objects: { name?: string }[] }
  expect(kept.objects).toHaveLength(2)
  expect(kept.objects[0].name).toBe('good')
  expect(Object.keys(kept.objects[1])).toContain('__proto__')
})

test('reading and changing stand in the ledger, secrets nowhere', async () => {
  await post([campaign('one')])
  await get(objects, reader)
  await get(objects, reader)
  const events = await server.store.ledger({ subject: open })
  expect(events.map(({ action, actor }) => [action, actor])).toEqual([
    ['shared', 'taxii:reader'],
    ['imported', 'taxii:writer'],
  ])
  const settings = JSON.stringify([await server.store.setting('taxii-keys'), events])
  expect(settings).not.toContain(writer)
  expect(settings).not.toContain(reader)
})

test('a method that an address does not take is told with those that it takes', async () => {
  const answer = await server.app.inject({
    method: 'PUT',
    url: objects,
    headers: { authorization: `Bearer ${reader}`, accept: TAXII, 'content-type': TAXII },
    payload: '{}',
  })
  expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, POST'])
  expect([answer.headers['content-type'], answer.json().http_status]).toEqual([TAXII, '405'])
})
