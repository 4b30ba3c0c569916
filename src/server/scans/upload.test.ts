import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import type { ScanState } from '../../model/api.ts'
import { poll, testServer } from '../testing.ts'
import type { TestServer } from '../testing.ts'
import type { ServerOptions } from '../context.ts'
import { label } from './upload.ts'

let server: TestServer
afterEach(() => server.close())

/** Reads what it is given and finds nothing. */
const seen: { path: string; mode: number; sha256: string }[] = []
const reading: NonNullable<ServerOptions['work']> = {
  async scan(inputs) {
    for (const { path, file } of inputs) {
      const { mode } = await stat(file!)
      seen.push({ path, mode: mode & 0o777, sha256: sha256(await readFile(file!)) })
    }
    return { findings: [], files: [], problems: [], interrupted: false }
  },
}
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function form(files: Record<string, Uint8Array<ArrayBuffer>>): FormData {
  const data = new FormData()
  for (const [name, bytes] of Object.entries(files)) data.append('file', new Blob([bytes]), name)
  return data
}

const bytes = (size: number) => new Uint8Array(size).map((_, i) => (i * 31) % 251)

async function send(
  url: string,
  body: FormData | Blob | string,
): Promise<{ status: number; json: Record<string, unknown> }> {
  const answer = await fetch(`${url}/api/v1/scans?lang=en`, {
    method: 'POST',
    body,
    headers: { 'x-perisai': '1' },
  })
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> }
}

test('files reach the scan byte for byte, under the names of the client, and are gone afterwards', async () => {
  server = await testServer({ work: reading })
  const url = await server.listen()
  const files = {
    'folder/besar.pcap': bytes(3_000_001),
    '../../etc/passwd': bytes(10),
    'kosong.log': bytes(0),
  }
  seen.length = 0
  const { status, json } = await send(url, form(files))
  expect(status).toBe(202)
  expect(json.events).toBe(`/api/v1/scans/${json.id}/events`)
  await poll(async () => {
    const state = (await (await fetch(`${url}/api/v1/scans/${json.id}`)).json()) as ScanState
    return state.state === 'done'
  })
  const names = ['folder/besar.pcap', 'etc/passwd', 'kosong.log']
  const sums = Object.values(files).map(sha256)
  expect(seen).toEqual(names.map((path, i) => ({ path, mode: 0o600, sha256: sums[i] })))
  expect(await server.incoming()).toEqual([])
})

test('what an earlier server left is removed, and the folder is closed to others', async () => {
  server = await testServer()
  const folder = join(server.home, 'incoming')
  await mkdir(folder)
  await writeFile(join(folder, `${randomUUID()}.evidence`), 'x')
  await writeFile(join(folder, 'somebody-else.txt'), 'x')
  await server.app.ready()
  expect(await server.incoming()).toEqual(['somebody-else.txt'])
  expect((await stat(folder)).mode & 0o077).toBe(0)
})

test.each([
  ['file.log', 'file.log'],
  ['C:\\bukti\\a.log', 'C:/bukti/a.log'],
  ['/etc/../../x', 'etc/x'],
  ['..', 'upload'],
  ['', 'upload'],
  [undefined, 'upload'],
  ['a\u0000b\nc\u202egnp', 'abcgnp'],
  [`${'x'.repeat(300)}.log`, `${'x'.repeat(251)}.log`],
])('%j is shown as %s', async (name, shown) => {
  expect(label(name)).toBe(shown)
})

test('an upload beyond the limit is refused with the limit in the answer, and nothing stays', async () => {
  server = await testServer({ work: reading, limits: { uploadBytes: 100_000 } })
  const url = await server.listen()
  // told beforehand by content-length
  const declared = await send(url, form({ a: bytes(2_000_000) }))
  expect(declared).toMatchObject({
    status: 413,
    json: { code: 'upload-too-large', params: { limit: 100_000 } },
  })
  // found while it arrives, over two files
  const { status, json } = await send(url, form({ a: bytes(60_000), b: bytes(60_000) }))
  expect([status, json.code]).toEqual([413, 'upload-too-large'])
  expect(json.detail).toBe('The upload exceeds the limit of 100000 bytes.')
  expect(await server.incoming()).toEqual([])
  expect((await send(url, form({ a: bytes(99_000) }))).status).toBe(202)
})

test('too many files, no files, other types and broken forms', async () => {
  server = await testServer({ work: reading, limits: { uploadFiles: 3 } })
  const url = await server.listen()
  const many = await send(url, form({ a: bytes(1), b: bytes(1), c: bytes(1), d: bytes(1) }))
  expect(many).toMatchObject({ status: 413, json: { code: 'too-many-files', params: { limit: 3 } } })
  const none = new FormData()
  none.append('note', 'no file here')
  expect(await send(url, none)).toMatchObject({ status: 400, json: { code: 'upload-empty' } })
  expect(await send(url, JSON.stringify({}))).toMatchObject({
    status: 415,
    json: { code: 'unsupported-media-type' },
  })
  const cut = new Blob(['--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc'], {
    type: 'multipart/form-data; boundary=x',
  })
  expect(await send(url, cut)).toMatchObject({ status: 400, json: { code: 'upload-broken' } })
  const boundless = new Blob(['abc'], { type: 'multipart/form-data' })
  expect(await send(url, boundless)).toMatchObject({ status: 400, json: { code: 'upload-broken' } })
  expect(await server.incoming()).toEqual([])
})

test('no upload takes the last of the disk', async () => {
  server = await testServer({ work: reading, limits: { diskReserve: Number.MAX_SAFE_INTEGER } })
  const url = await server.listen()
  expect(await send(url, form({ a: bytes(10) }))).toMatchObject({ status: 507, json: { code: 'disk-full' } })
})

/** Begins an upload over a plain socket and does not end it. */
function begin(url: string) {
  const { port } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.on('error', () => {})
  socket.write(
    `POST /api/v1/scans HTTP/1.1\r\nhost: localhost:${port}\r\nx-perisai: 1\r\ncontent-length: 1000000\r\n` +
      'content-type: multipart/form-data; boundary=x\r\n\r\n' +
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nthe first bytes',
  )
  return socket
}

test('a client that goes away in the middle leaves no file and no place in the queue', async () => {
  server = await testServer({ work: reading, limits: { queuedScans: 1 } })
  const url = await server.listen()
  const socket = begin(url)
  await poll(async () => (await server.incoming()).length === 1)
  expect(await send(url, form({ a: bytes(1) }))).toMatchObject({ status: 503, json: { code: 'queue-full' } })
  socket.destroy()
  await poll(async () => (await server.incoming()).length === 0)
  await poll(async () => (await send(url, form({ a: bytes(1) }))).status === 202)
})

test('a client that only holds the line is let go and told why', async () => {
  server = await testServer({ work: reading, limits: { uploadWindowMs: 100, uploadMinBytes: 1000 } })
  const url = await server.listen()
  const socket = begin(url)
  let text = ''
  socket.on('data', (chunk) => (text += chunk))
  await poll(async () => text.includes('upload-too-slow'))
  expect(text).toContain('HTTP/1.1 408')
  await poll(async () => (await server.incoming()).length === 0)
  await poll(async () => socket.closed || socket.readableEnded)
})

test('a slow body of another request is let go as well', async () => {
  server = await testServer({ limits: { bodyMs: 100 } })
  const url = await server.listen()
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => (text += chunk))
  socket.on('error', () => {})
  socket.write(
    'POST /api/v1/session HTTP/1.1\r\nhost: localhost\r\nx-perisai: 1\r\ncontent-type: application/json\r\n' +
      'content-length: 20\r\n\r\n{"key":',
  )
  await poll(async () => text.includes('request-timeout'))
  expect(text).toContain('HTTP/1.1 408')
  await poll(async () => socket.closed || socket.readableEnded)
  await sleep(20)
  expect((await fetch(`${url}/api/v1/health`)).status).toBe(200)
})
