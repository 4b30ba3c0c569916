import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMemoryStore } from '../../store/memory.ts'
import type { Store } from '../../store/store.ts'
import { currentLoads } from '../loads.ts'
import { allowedRedirect, mirrorOf } from './address.ts'
import { downloads } from './downloads.ts'
import { syncCatalogues } from './sync.ts'

const header =
  'disarm_id,name,objecttype,summary,year_started,attributions_seen,found_in_country,urls,when_added\n'
const rows = Array.from(
  { length: 400 },
  (_, i) => `I${10_000 + i},Name ${i},incident,s,2019,Russia,France,,2024-03-12\n`,
)
const body = Buffer.from(header + rows.join(''))
const techniques = Buffer.from('disarm_id,name,incident_id,technique_ids\nIT1,x,I10000,T0001.002\n')

let store: Store
let home: string
let server: Server
let base: string
let answer: (request: IncomingMessage, response: ServerResponse) => void
let asked: IncomingMessage[]

beforeEach(async () => {
  store = await openMemoryStore({ actor: 'test' })
  home = await mkdtemp(join(tmpdir(), 'perisai-sync-'))
  asked = []
  answer = serveFiles
  server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mirror`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await store.close()
  await rm(home, { recursive: true, force: true })
})

/** A mirror as any web server is one: ranges, validators. */
function serveFiles(request: IncomingMessage, response: ServerResponse): void {
  const content = request.url === '/mirror/disarm/incidents.csv' ? body : techniques
  const etag = `"${content.byteLength}"`
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  if (start > 0 && request.headers['if-range'] === etag) {
    const range = `bytes ${start}-${content.byteLength - 1}/${content.byteLength}`
    response.writeHead(206, { etag, 'content-range': range, 'content-length': content.byteLength - start })
    return void response.end(content.subarray(start))
  }
  response.writeHead(200, { etag, 'content-length': content.byteLength })
  response.end(content)
}

const sync = (more: object = {}) =>
  syncCatalogues(store, { home, names: ['disarm'], mirror: base, actor: 'test', idleMs: 2000, ...more })

test('copies are fetched, noted with checksum and time, and imported', async () => {
  const [result] = await sync()
  expect(result.problem).toBe(undefined)
  expect(result.report).toMatchObject({ dataset: 'disarm-2024-03', incidents: 400, unchanged: false })
  expect(result.files.map((f) => [f.url, f.bytes])).toEqual([
    [`${base}/disarm/incidents.csv`, body.byteLength],
    [`${base}/disarm/cross_incident_technique.csv`, techniques.byteLength],
  ])
  const [load] = await currentLoads(store)
  expect(load.retrieved).toBe(result.files[0].retrieved)
  expect(load.origin).toContain(base)
  const note = JSON.parse(await readFile(join(home, 'catalogues/disarm/incidents.csv.json'), 'utf8'))
  expect(note).toMatchObject({ sha256: result.files[0].sha256, retrieved: result.files[0].retrieved })
})

test('a second time the server is asked whether anything changed, and nothing does', async () => {
  await sync()
  asked = []
  const [result] = await sync()
  expect(result.files.every((f) => f.unchanged)).toBe(true)
  expect(result.report?.unchanged).toBe(true)
  expect(asked.map((r) => r.headers['if-none-match'])).toEqual([
    `"${body.byteLength}"`,
    `"${techniques.byteLength}"`,
  ])
})

test('a broken download goes on where it stopped', async () => {
  answer = (_request, response) => {
    response.writeHead(200, { etag: `"${body.byteLength}"`, 'content-length': body.byteLength })
    response.write(body.subarray(0, 5000), () => setTimeout(() => response.destroy(), 20))
  }
  const [broken] = await sync()
  expect(broken.problem).toMatchObject({ code: 'download-failed' })
  expect(broken.problem!.message).toContain('5000 of')
  expect(await currentLoads(store)).toEqual([])
  answer = serveFiles
  const [result] = await sync()
  expect(result.files[0]).toMatchObject({ resumedAt: 5000, bytes: body.byteLength })
  expect(result.report?.incidents).toBe(400)
})

test('a file that changed meanwhile is fetched from the start', async () => {
  await sync()
  const folder = join(home, 'catalogues/disarm')
  await writeFile(join(folder, 'incidents.csv.part'), 'x'.repeat(100))
  await writeFile(
    join(folder, 'incidents.csv.part.json'),
    JSON.stringify({ url: `${base}/disarm/incidents.csv`, etag: '"older"' }),
  )
  const [result] = await sync()
  expect(result.files[0]).toMatchObject({ resumedAt: 0, bytes: body.byteLength })
})

test.each([
  ['HTML for CSV', 200, '<!doctype html><h1>Not found</h1>', 'catalogue-html'],
  ['an error', 404, 'no', 'download-failed'],
  ['nothing', 200, '', 'download-failed'],
  ['another table', 200, 'a,b\n1,2\n', 'catalogue-not'],
])('%s leaves the store as it was', async (_name, status, text, code) => {
  await sync()
  answer = (_request, response) => response.writeHead(status, { 'content-type': 'text/csv' }).end(text)
  const [result] = await sync()
  expect(result.problem).toMatchObject({ code })
  expect((await currentLoads(store)).map((l) => l.incidents)).toEqual([400])
})

test('more than the limit is refused, announced or not', async () => {
  const limit = 17 * 2 ** 20
  answer = (_request, response) => response.writeHead(200, { 'content-length': limit }).end('x')
  expect((await sync())[0].problem).toMatchObject({ code: 'catalogue-limit' })
  answer = (_request, response) => {
    const block = Buffer.alloc(2 ** 20)
    const more = () => {
      for (let i = 0; i < 20; i++) response.write(block)
      response.end()
    }
    response.writeHead(200)
    more()
  }
  expect((await sync())[0].problem).toMatchObject({ code: 'catalogue-limit' })
})

test('a server that says nothing is given up', async () => {
  answer = () => {}
  expect((await sync({ idleMs: 100 }))[0].problem).toMatchObject({ code: 'download-failed' })
})

test('a mirror may redirect within itself and nowhere else', async () => {
  answer = (request, response) => {
    if (request.url!.startsWith('/mirror/disarm/')) {
      response.writeHead(302, { location: request.url!.replace('/mirror/', '/other/') }).end()
    } else serveFiles(Object.assign(request, { url: request.url!.replace('/other/', '/mirror/') }), response)
  }
  expect((await sync())[0].report?.incidents).toBe(400)
  answer = (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
  expect((await sync())[0].problem).toMatchObject({ code: 'download-refused' })
})

test('what has no public download says where to ask', async () => {
  const [result] = await syncCatalogues(store, { home, names: ['cissm'], actor: 'test' })
  expect(result.problem).toMatchObject({ code: 'catalogue-no-download' })
  await expect(sync({ names: ['nothing'] })).rejects.toMatchObject({ code: 'catalogue-unknown' })
})

test.each(['file:///etc/passwd', 'ftp://example.org', 'http://user:secret@example.org', 'nonsense'])(
  'no mirror: %s',
  (text) => {
    expect(() => mirrorOf(text)).toThrow(expect.objectContaining({ code: 'download-refused' }))
  },
)

test('official hosts redirect only among themselves, over TLS', () => {
  const from = new URL('https://zenodo.org/records/1/files/a.csv')
  expect(allowedRedirect(from, '/api/a.csv', null).href).toBe('https://zenodo.org/api/a.csv')
  for (const bad of [
    'http://zenodo.org/a',
    'https://example.org/a',
    'https://127.0.0.1/',
    'file:///etc/passwd',
  ]) {
    expect(() => allowedRedirect(from, bad, null)).toThrow(
      expect.objectContaining({ code: 'download-refused' }),
    )
  }
})

test('every official address is TLS, and its limit is named', () => {
  for (const { files } of downloads) {
    for (const file of files) {
      expect(file.maxMib).toBeGreaterThan(0)
      if (file.url !== null) expect(new URL(file.url).protocol).toBe('https:')
    }
  }
})
