import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PerisaiError } from '../model/problem.ts'
import { exampleFinding } from '../store/example.ts'
import { findHolder } from '../store/holder.ts'
import { openStore } from '../store/open.ts'
import type { Query, TableDefinition } from '../store/store.ts'
import { serve } from './serve.ts'
import type { ServeOptions, Serving } from './serve.ts'
import { poll } from './testing.ts'

let home: string
let serving: Serving | undefined
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'perisai-serve-'))
})
afterEach(async () => {
  await serving?.close()
  serving = undefined
  await rm(home, { recursive: true, force: true })
})

const start = async (more: Partial<ServeOptions> = {}) =>
  (serving = await serve({ home, port: 0, logLevel: 'silent', signals: false, ...more }))

test('the command line reaches the store through the server, and the file again when it has ended', async () => {
  const { url, newKey, close, closed } = await start()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(newKey).toBeUndefined()
  const notice = JSON.parse(await readFile(join(home, 'server.json'), 'utf8')) as { url: string; pid: number }
  expect(notice).toMatchObject({ url, pid: process.pid })
  expect((await stat(join(home, 'server.json'))).mode & 0o077).toBe(0)
  expect(await findHolder(home)).toMatchObject({ url })

  const remote = await openStore(home, { actor: 'cli' })
  expect(await remote.putFindings([exampleFinding(1)])).toEqual({ added: 1, changed: 0, unchanged: 0 })
  expect(await remote.finding(exampleFinding(2).id)).toBeUndefined()
  const page = (await (await fetch(`${url}/api/v1/findings`)).json()) as { total: number }
  expect(page.total).toBe(1)
  await remote.close()

  await close()
  await closed
  expect(await readdir(home)).not.toContain('server.json')
  const own = await openStore(home, { actor: 'cli' })
  expect((await own.findings()).total).toBe(1)
  await own.close()
})

test('queries and tables go by name: SQL of the caller is not run', async () => {
  const two: Query<{ n: number }, { n: number }> = { name: 'two', duckdb: 'SELECT $n::INT * 2 AS n' }
  const pets: TableDefinition = { name: 'pets', duckdb: 'CREATE TABLE IF NOT EXISTS pets (name VARCHAR)' }
  await start({ queries: [two as Query<Record<string, unknown>, unknown>], tables: [pets] })
  const remote = await openStore(home, { actor: 'cli' })
  expect(await remote.run({ ...two, duckdb: 'SELECT 666 AS n' }, { n: 21 })).toEqual([{ n: 42 }])
  expect(await remote.append({ ...pets, duckdb: 'CREATE TABLE evil (x INT)' }, [['kucing']])).toBe(1)
  for (const name of ['other', '__proto__', '']) {
    const attack = remote.run({ name, duckdb: 'SELECT 1' }, {})
    await expect(attack).rejects.toMatchObject({ code: 'bad-request' })
  }
  await expect(remote.append({ name: 'other', duckdb: '' }, [])).rejects.toMatchObject({
    code: 'bad-request',
  })
  await remote.close()
})

test('a problem of the store reaches the command line as it is', async () => {
  const broken: Query<Record<string, unknown>, unknown> = { name: 'broken', duckdb: 'SELECT * FROM nowhere' }
  const { store } = await start({ queries: [broken] })
  const { code, params } = await store.run(broken, {}).then(
    () => expect.unreachable(),
    (error: PerisaiError) => error,
  )
  expect(code).toBe('store-failed')
  const remote = await openStore(home, { actor: 'cli' })
  await expect(remote.run(broken, {})).rejects.toMatchObject({ code, params })
  await remote.close()
})

test('a second server on the same folder, a taken port and an impossible address are named', async () => {
  const first = await start()
  const second = serve({ home, port: 0, logLevel: 'silent', signals: false })
  await expect(second).rejects.toMatchObject({ code: 'store-locked' })

  const other = await mkdtemp(join(tmpdir(), 'perisai-serve-'))
  const port = Number(new URL(first.url).port)
  const taken = serve({ home: other, port, logLevel: 'silent', signals: false })
  await expect(taken).rejects.toMatchObject({ code: 'port-in-use', params: { host: '127.0.0.1', port } })
  const nowhere = serve({
    home: other,
    host: '127.0.0.1.example.invalid',
    key: 'k'.repeat(20),
    port: 0,
    logLevel: 'silent',
  })
  await expect(nowhere).rejects.toMatchObject({ code: 'cannot-listen' })
  // neither kept the store
  const own = await openStore(other, { actor: 'cli' })
  expect(own.dialect).toBe('duckdb')
  await own.close()
  expect(await readdir(other)).not.toContain('server.json')
  await rm(other, { recursive: true, force: true })
})

test('where other machines can reach it, a key is made or must be long enough', async () => {
  const weak = serve({ home, host: '0.0.0.0', port: 0, key: 'short', logLevel: 'silent' })
  await expect(weak).rejects.toMatchObject({ code: 'key-too-short', params: { limit: 16 } })
  for (const publicUrl of ['perisai.example.id', 'ftp://x', 'javascript:1', '']) {
    const wrong = serve({ home, port: 0, publicUrl, logLevel: 'silent' })
    await expect(wrong).rejects.toMatchObject({ code: 'bad-public-url' })
  }
  const { url, newKey } = await start({ host: '0.0.0.0' })
  expect(newKey).toMatch(/^[\w-]{43}$/)
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/)
  expect((await fetch(`${url}/api/v1/findings`)).status).toBe(401)
  const headers = { authorization: `Bearer ${newKey}` }
  expect((await fetch(`${url}/api/v1/findings`, { headers })).status).toBe(200)
  // the command line needs no key of the user
  const remote = await openStore(home, { actor: 'cli' })
  expect(await remote.counts()).toEqual([])
  await remote.close()
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((a) => a && !a.internal && a.family === 'IPv4')
  if (outside) {
    const port = new URL(url).port
    expect((await fetch(`http://${outside.address}:${port}/api/v1/health`)).status).toBe(200)
  }
})

test('a browser that opened a connection ahead does not hold the end up; a request at work is let finish', async () => {
  const work = Promise.withResolvers<number>()
  let asked = false
  const addSamples = () => {
    asked = true
    return work.promise
  }
  const { url, close } = await start({ work: { addSamples } })
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  const answer = fetch(`${url}/api/v1/samples`, { method: 'POST', headers: { 'x-perisai': '1' } })
  await poll(async () => asked)
  const closing = close()
  await sleep(100)
  work.resolve(3)
  await closing
  expect(await (await answer).json()).toEqual({ added: 3 })
  await poll(async () => socket.closed || socket.readableEnded)
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends the server cleanly', async (signal) => {
  const module = fileURLToPath(new URL('serve.ts', import.meta.url))
  const script = `
    const { serve } = await import(${JSON.stringify(module)})
    const serving = await serve({ home: ${JSON.stringify(home)}, port: 0 })
    console.log(serving.url)
    await serving.closed
    console.log('ended')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let log = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (log += chunk))
  await poll(async () => out.includes('http://') || child.exitCode !== null)
  expect((await fetch(`${out.trim()}/api/v1/health`)).status).toBe(200)
  child.kill(signal)
  const [code] = (await once(child, 'exit')) as [number | null]
  expect([code, out.endsWith('ended\n'), log]).toEqual([0, true, ''])
  expect(await readdir(home)).not.toContain('server.json')
})
