import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { testServer } from './testing.ts'
import type { TestServer } from './testing.ts'

let server: TestServer
afterEach(() => server.close())

const id = '6f1c3a52-0d0c-4b7e-9a5d-2f6f0c1d7e11'

test.each([
  ['PUT', '/api/v1/findings', 'GET, HEAD'],
  ['PATCH', `/api/v1/findings/${id}`, 'GET, HEAD'],
  ['GET', '/api/v1/samples', 'DELETE, POST'],
  ['DELETE', `/api/v1/findings/${id}/ledger?lang=en`, 'GET, HEAD, POST'],
  ['HEAD', `/api/v1/scans/${id}/events`, 'GET'],
] as const)('%s %s: the answer names what the address takes', async (method, url, allow) => {
  server = await testServer()
  const answer = await server.ask(method, url)
  expect([answer.statusCode, answer.headers.allow]).toEqual([405, allow])
  expect(answer.headers['content-type']).toBe('application/problem+json')
  if (method !== 'HEAD') expect(answer.json()).toMatchObject({ code: 'method-not-allowed', status: 405 })
})

test.each([
  ['POST', '/'],
  ['POST', '/findings'],
  ['PUT', '/api/v1/nothing'],
  ['PUT', '/api/v1/findings//ledger'],
  ['GET', '/api/v1/findings/'],
] as const)('%s %s is no address at all', async (method, url) => {
  server = await testServer()
  const answer = await server.ask(method, url)
  expect([answer.statusCode, answer.json().code]).not.toContain('method-not-allowed')
  expect(answer.headers.allow).toBeUndefined()
})

/** What a server says to these bytes. */
async function said(bytes: string): Promise<string> {
  server = await testServer()
  const { port } = new URL(await server.listen())
  const socket = connect(Number(port), '127.0.0.1')
  socket.write(bytes)
  let text = ''
  for await (const chunk of socket) text += String(chunk)
  return text
}

test('a request without Host is refused in words', async () => {
  const text = await said('GET /api/v1/health HTTP/1.1\r\nconnection: close\r\n\r\n')
  expect(text).toMatch(/^HTTP\/1\.1 403 /)
  expect(text).toContain('"code":"host-refused"')
})

test('headers that are too large are told so, with the limit', async () => {
  const text = await said(`GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`)
  expect(text).toMatch(/^HTTP\/1\.1 431 /)
  expect(text).toContain('"params":{"limit":16384}')
})
