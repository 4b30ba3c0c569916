import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testServer } from './testing.ts'
import type { TestServer } from './testing.ts'

let server: TestServer
let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'perisai-page-'))
  await mkdir(join(root, 'web', 'assets'), { recursive: true })
  await writeFile(join(root, 'secret.txt'), 'not for the world')
  await writeFile(join(root, 'web', '.env'), 'not for the world')
  await writeFile(join(root, 'web', 'assets', 'index-abc123.js'), 'export {}')
})
afterEach(async () => {
  await server.close()
  await rm(root, { recursive: true, force: true })
})

async function built(): Promise<void> {
  await writeFile(join(root, 'web', 'index.html'), '<!doctype html><title>Perisai</title>')
  server = await testServer({ webRoot: join(root, 'web') })
}

test('index.html is always asked for again, hashed files never', async () => {
  await built()
  for (const url of ['/', '/index.html', '/findings', '/findings/6f1c3a52?x=1', '/scan/']) {
    const answer = await server.ask('GET', url)
    expect([url, answer.statusCode, answer.headers['cache-control']]).toEqual([url, 200, 'no-cache'])
    expect(answer.headers['content-type']).toContain('text/html')
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(answer.body).toContain('<title>Perisai</title>')
  }
  const script = await server.ask('GET', '/assets/index-abc123.js')
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(script.headers['content-type']).toContain('javascript')
  expect(script.headers.vary).toBeUndefined()
  const again = await server.ask('GET', '/', {
    headers: { 'if-none-match': (await server.ask('GET', '/')).headers.etag as string },
  })
  expect(again.statusCode).toBe(304)
})

test.each([
  '/assets/gone.js',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/.env',
  '/api/nothing',
])('%s is not found and gives nothing away', async (url) => {
  await built()
  const answer = await server.ask('GET', url)
  expect([400, 403, 404]).toContain(answer.statusCode)
  expect(answer.body).not.toContain('not for the world')
  expect(answer.headers['content-type']).toBe('application/problem+json')
})

test('only reading: anything else at the page is not found', async () => {
  await built()
  expect((await server.ask('POST', '/findings')).statusCode).toBe(404)
  expect((await server.ask('HEAD', '/findings')).statusCode).toBe(200)
})

test('before the page is built, a hint in the language of the browser', async () => {
  server = await testServer({ webRoot: join(root, 'web') })
  for (const url of ['/', '/findings']) {
    const answer = await server.ask('GET', url, { headers: { 'accept-language': 'en' } })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8'])
    expect(answer.body).toContain('npm run build')
    // the policy forbids what is written into a page
    expect(answer.body).not.toMatch(/<style|<script|style=/)
  }
  expect((await server.ask('GET', '/')).body).toContain('belum dibangun')
})

test('a part of a file is not given out, and a condition that fails is told as one', async () => {
  await built()
  const url = '/assets/index-abc123.js'
  const part = await server.ask('GET', url, { headers: { range: 'bytes=99999-' } })
  expect([part.statusCode, part.body]).toEqual([200, 'export {}'])
  const other = await server.ask('GET', `${url}?lang=en`, { headers: { 'if-match': '"another"' } })
  expect(other.statusCode).toBe(412)
  expect(other.json()).toMatchObject({ status: 412, title: 'Precondition failed', code: 'bad-request' })
})

test.each(['/assets/..%5c..%5cindex.html', '/%00.js', '/assets/%00'])(
  'no file has the name %s',
  async (url) => {
    await built()
    expect((await server.ask('GET', url)).json()).toMatchObject({ code: 'route-not-found', status: 404 })
  },
)
