import { afterEach, expect, test } from 'vitest'
import { exampleFinding } from '../store/example.ts'
import { testServer } from './testing.ts'
import type { TestServer } from './testing.ts'

const key = 'a key of more than sixteen'.replaceAll(' ', '-')
const localKey = 'local-key-local-key-local-key'
let server: TestServer
afterEach(() => server.close())

const code = (answer: { json(): { code: string } }) => answer.json().code

test('another name in Host is refused, the page included', async () => {
  server = await testServer()
  for (const url of ['/api/v1/health', '/', '/assets/x.js']) {
    const answer = await server.ask('GET', url, { headers: { host: 'rebound.example' } })
    expect([answer.statusCode, code(answer)]).toEqual([403, 'host-refused'])
  }
})

test('every answer carries the headers that keep a browser from harm', async () => {
  server = await testServer()
  for (const url of ['/', '/api/v1/health', '/api/v1/nothing', '/%zz']) {
    const { headers } = await server.ask('GET', url)
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['permissions-policy']).toContain('geolocation=()')
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['access-control-allow-origin']).toBeUndefined()
  }
})

test('HSTS only behind TLS', async () => {
  server = await testServer({ publicUrl: 'https://perisai.example.id', key })
  const answer = await server.ask('GET', '/', { headers: { host: 'perisai.example.id' } })
  expect(answer.headers['strict-transport-security']).toBe('max-age=31536000')
})

test.each([
  [{}, 200],
  [{ 'x-perisai': '' }, 403],
  [{ origin: 'http://localhost:7373' }, 200],
  [{ origin: 'http://evil.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ origin: 'http://localhost:9999' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 200],
])('a request that changes something, with %j: %i', async (headers, status) => {
  server = await testServer()
  const answer = await server.ask('DELETE', '/api/v1/samples', { headers })
  expect(answer.statusCode).toBe(status)
})

test('without a key only the open routes answer, and say little', async () => {
  server = await testServer({ key })
  expect((await server.ask('GET', '/api/v1/health')).json()).toEqual({ status: 'ok' })
  expect((await server.ask('GET', '/api/v1/session')).json()).toEqual({
    key_required: true,
    authenticated: false,
  })
  for (const url of ['situation', 'findings', 'ledger', 'taxonomy', 'openapi.json']) {
    const answer = await server.ask('GET', `/api/v1/${url}`)
    expect([url, answer.statusCode, code(answer)]).toEqual([url, 401, 'not-authorised'])
    expect(answer.headers['www-authenticate']).toContain('Bearer')
  }
})

test.each([
  '/%61pi/v1/findings',
  '/api%2Fv1/findings',
  '//api/v1/findings',
  '/api/v1/../v1/findings',
  '/API/v1/findings',
  '/x/../api/v1/findings',
  '/api/v1/findings?',
  '/api/v1/findings#x',
  '/api/v1/%66indings',
  'http://localhost:7373/api/v1/findings',
])('no spelling of a path goes past the key: %s', async (url) => {
  server = await testServer({ key })
  await server.store.putFindings([exampleFinding(1)])
  for (const method of ['GET', 'HEAD'] as const) {
    const answer = await server.ask(method, url)
    expect(answer.body).not.toContain(exampleFinding(1).id)
    expect(answer.headers['content-type'] ?? '').not.toContain('application/json')
  }
})

test('the key opens the API as Bearer, and through a session for a browser', async () => {
  server = await testServer({ key })
  const bearer = await server.ask('GET', '/api/v1/findings', { headers: { authorization: `Bearer ${key}` } })
  expect(bearer.statusCode).toBe(200)

  const wrong = await server.ask('POST', '/api/v1/session', { payload: { key: 'wrong' } })
  expect([wrong.statusCode, code(wrong)]).toEqual([401, 'not-authorised'])
  expect(wrong.headers['set-cookie']).toBeUndefined()

  const login = await server.ask('POST', '/api/v1/session', { payload: { key } })
  const set = String(login.headers['set-cookie'])
  expect(set).toMatch(/^perisai-\d+=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/)
  expect(set).not.toContain(key)
  const cookie = set.split(';')[0]
  expect((await server.ask('GET', '/api/v1/findings', { headers: { cookie } })).statusCode).toBe(200)
  // the cookie alone must not let another site change anything
  const forged = await server.ask('DELETE', '/api/v1/samples', { headers: { cookie, 'x-perisai': '' } })
  expect([forged.statusCode, code(forged)]).toEqual([403, 'header-missing'])

  const logout = await server.ask('DELETE', '/api/v1/session', { headers: { cookie } })
  expect(logout.headers['set-cookie']).toContain('Max-Age=0')
  expect((await server.ask('GET', '/api/v1/findings', { headers: { cookie } })).statusCode).toBe(401)
})

test('the cookie is Secure behind TLS', async () => {
  server = await testServer({ key, publicUrl: 'https://perisai.example.id' })
  const login = await server.ask('POST', '/api/v1/session', { payload: { key } })
  expect(login.headers['set-cookie']).toContain('; Secure')
})

test('guessing keys is braked, with the time to wait; a session goes on', async () => {
  server = await testServer({ key, limits: { keyAttempts: 3 } })
  const login = await server.ask('POST', '/api/v1/session', { payload: { key } })
  const cookie = String(login.headers['set-cookie']).split(';')[0]
  const guess = () => server.ask('GET', '/api/v1/findings', { headers: { authorization: 'Bearer wrong' } })
  for (let i = 0; i < 3; i++) expect((await guess()).statusCode).toBe(401)
  const braked = await guess()
  expect([braked.statusCode, code(braked)]).toEqual([429, 'too-many-attempts'])
  expect(Number(braked.headers['retry-after'])).toBeGreaterThan(0)
  const right = await server.ask('GET', '/api/v1/findings', { headers: { authorization: `Bearer ${key}` } })
  expect(right.statusCode).toBe(429)
  expect((await server.ask('GET', '/api/v1/findings', { headers: { cookie } })).statusCode).toBe(200)
})

test('the store is for the local key on this machine only', async () => {
  server = await testServer({ key, localKey })
  const call = (authorization: string, remoteAddress = '127.0.0.1') =>
    server.ask('POST', '/api/v1/store/counts', { payload: [], headers: { authorization }, remoteAddress })
  expect((await call(`Bearer ${localKey}`)).json()).toEqual([])
  expect(code(await call(`Bearer ${key}`))).toBe('not-authorised')
  expect(code(await call('Bearer wrong'))).toBe('not-authorised')
  expect(code(await call(`Bearer ${localKey}`, '192.0.2.7'))).toBe('local-only')
  await server.close()
  server = await testServer()
  expect(code(await call(''))).toBe('not-authorised')
})

test('neither keys nor cookies are logged, whatever the level', async () => {
  const lines: string[] = []
  const write = process.stderr.write
  process.stderr.write = ((chunk: string) => lines.push(chunk) > 0) as typeof write
  try {
    server = await testServer({ key, localKey, logLevel: 'trace' })
    await server.ask('POST', '/api/v1/session', { payload: { key } })
    await server.ask('POST', '/api/v1/session', { payload: { key: 'almost-the-key' } })
    await server.ask('GET', '/api/v1/findings', { headers: { authorization: `Bearer ${key}` } })
    const headers = { authorization: `Bearer ${localKey}`, cookie: 'perisai-7373=secret-session' }
    await server.ask('POST', '/api/v1/store/run', { payload: [{ name: 'x' }], headers })
    server.app.log.error({ key, localKey, deep: { key }, req: { headers } }, 'a careless line')
  } finally {
    process.stderr.write = write
  }
  const log = lines.join('')
  expect(log).toContain('/api/v1/session')
  for (const secret of [key, localKey, 'almost-the-key', 'secret-session']) expect(log).not.toContain(secret)
})
