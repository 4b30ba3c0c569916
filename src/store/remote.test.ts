import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PerisaiError } from '../model/problem.ts'
import { testStore } from './contract.ts'
import { exampleFinding } from './example.ts'
import { findHolder, removeHolder, writeHolder } from './holder.ts'
import { holderPath } from './home.ts'
import { openMemoryStore } from './memory.ts'
import { openOwnStore, openStore } from './open.ts'
import { RemoteStore } from './remote.ts'
import type { Store } from './store.ts'
import { callStore, fromWire, toWire } from './wire.ts'

const key = 'k'.repeat(32)

/** The smallest server that speaks the protocol. */
async function serve(store: Store) {
  const server = createServer(async (request, response) => {
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(toWire(value)))
    }
    try {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      if (request.headers.authorization !== `Bearer ${key}`) throw new PerisaiError('not-authorised')
      const method = /^\/api\/v1\/store\/(\w+)$/.exec(request.url ?? '')?.[1] ?? ''
      const args = fromWire(JSON.parse(Buffer.concat(parts).toString()))
      answer(200, await callStore(store, method, args))
    } catch (error) {
      const { code, params } = error as PerisaiError
      answer(400, { code, params })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      await store.close()
    },
  }
}

describe('through a server', () => {
  let server: Awaited<ReturnType<typeof serve>>
  afterEach(() => server.close())
  testStore('remote', async () => {
    server = await serve(await openMemoryStore({ actor: 'server' }))
    return new RemoteStore({ url: server.url, key, pid: 1, started: '' }, { actor: 'cli' })
  })

  test('the ledger names the caller and not the server', async () => {
    server = await serve(await openMemoryStore({ actor: 'server' }))
    const store = new RemoteStore({ url: server.url, key, pid: 1, started: '' }, { actor: 'cli' })
    await store.putFindings([exampleFinding(1)])
    expect(await store.ledger()).toMatchObject([{ actor: 'cli', action: 'found' }])
  })

  test('a wrong key and an unknown method are refused', async () => {
    server = await serve(await openMemoryStore({ actor: 'server' }))
    const stranger = new RemoteStore({ url: server.url, key: 'wrong', pid: 1, started: '' }, { actor: 'x' })
    await expect(stranger.counts()).rejects.toMatchObject({ code: 'not-authorised' })
    const store = await openMemoryStore({ actor: 'x' })
    for (const method of ['close', 'constructor', 'toString', '__proto__', 'dialect']) {
      await expect(callStore(store, method, [])).rejects.toMatchObject({ code: 'bad-request' })
    }
    await expect(callStore(store, 'counts', {})).rejects.toMatchObject({ code: 'bad-request' })
    await store.close()
  })
})

test('a server that is gone is named', async () => {
  const server = await serve(await openMemoryStore({ actor: 'server' }))
  await server.close()
  const store = new RemoteStore({ url: server.url, key, pid: 1, started: '' }, { actor: 'cli' })
  await expect(store.findings()).rejects.toMatchObject({
    code: 'server-unreachable',
    params: { url: server.url },
  })
})

test('values survive the wire', () => {
  const value = {
    big: 2n ** 70n,
    date: new Date(5),
    bytes: new Uint8Array([0, 255]),
    list: [Number.NaN, -Infinity, null, 'x'],
    $: 'a key of ours',
    deep: JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2}') as unknown,
  }
  const back = fromWire(JSON.parse(JSON.stringify(toWire(value)))) as typeof value
  expect(back).toEqual(value)
  expect(Object.hasOwn(back.deep as object, '__proto__')).toBe(true)
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
  expect(toWire({ a: undefined, b: [undefined] })).toEqual({ b: [null] })
  for (const bad of [{ $: 'code', v: '1' }, { $: 'bigint', v: 'x' }, [{ $: null }]]) {
    expect(() => fromWire(bad)).toThrow(PerisaiError)
  }
})

describe('the notice of a running server', () => {
  let home: string
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'perisai-holder-'))
  })
  afterEach(() => rm(home, { recursive: true }))

  /** A process number that no process has. */
  let gone: number
  beforeAll(async () => {
    const child = spawn(process.execPath, ['-e', ''])
    gone = child.pid!
    await once(child, 'exit')
  })

  const notice = (change: object) =>
    writeFile(
      holderPath(home),
      JSON.stringify({
        url: 'http://127.0.0.1:1',
        key,
        pid: gone,
        started: new Date().toISOString(),
        ...change,
      }),
    )
  const noticeIsThere = () => stat(holderPath(home)).then(Boolean, () => false)

  test('while a server runs, opening goes through it; afterwards it opens the file', async () => {
    const own = await openOwnStore(home, { actor: 'server' })
    const server = await serve(own)
    const holder = await writeHolder(home, { url: server.url, key })
    if (process.platform !== 'win32') expect((await stat(holderPath(home))).mode & 0o777).toBe(0o600)
    expect(await findHolder(home)).toEqual(holder)
    const remote = await openStore(home, { actor: 'cli' })
    expect(remote).toBeInstanceOf(RemoteStore)
    await remote.putFindings([exampleFinding(1)])
    await remote.close()
    expect((await own.findings()).total).toBe(1)
    await expect(openOwnStore(home, { actor: 'second server' })).rejects.toMatchObject({
      code: 'store-locked',
      params: { holder: expect.stringContaining(server.url) as string },
    })
    await removeHolder(home)
    await server.close()
    const direct = await openStore(home, { actor: 'cli' })
    expect(direct).not.toBeInstanceOf(RemoteStore)
    expect((await direct.findings()).total).toBe(1)
    await direct.close()
  })

  test('what a killed server left behind is cleaned up', async () => {
    await notice({})
    expect(await findHolder(home)).toBeUndefined()
    expect(await noticeIsThere()).toBe(false)
    for (const broken of ['', '{', '[]', '{"url":"file:///etc/passwd"}']) {
      await writeFile(holderPath(home), broken)
      expect(await findHolder(home)).toBeUndefined()
      expect(await noticeIsThere()).toBe(false)
    }
  })

  test('a stranger on the same port, with a process that lives, is not taken for the server', async () => {
    const stranger = await serve(await openMemoryStore({ actor: 'stranger' }))
    await notice({ url: stranger.url, key: 'another key, long enough', pid: process.pid })
    expect(await findHolder(home)).toBeUndefined()
    expect(await noticeIsThere()).toBe(true)
    await stranger.close()
  })

  test('only the process that wrote the notice takes it away', async () => {
    await notice({ pid: gone })
    const before = await readFile(holderPath(home), 'utf8')
    await removeHolder(home)
    expect(await readFile(holderPath(home), 'utf8')).toBe(before)
    await writeHolder(home, { url: 'http://127.0.0.1:1', key })
    await removeHolder(home)
    expect(await noticeIsThere()).toBe(false)
    await removeHolder(home)
  })
})

describe('waiting for the file', () => {
  let home: string
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'perisai-wait-'))
  })
  afterAll(() => rm(home, { recursive: true }))

  test('a command that has the file for a moment is waited for', async () => {
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { openOwnStore } from ${JSON.stringify(new URL('open.ts', import.meta.url).href)}
         const store = await openOwnStore(process.argv[1], { actor: 'other' })
         console.log('open')
         process.stdin.once('data', async () => { await store.close(); process.exit() })`,
        home,
      ],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    )
    await once(child.stdout, 'data')
    await expect(openStore(home, { actor: 'cli', waitMs: 0 })).rejects.toMatchObject({
      code: 'store-locked',
      params: { pid: child.pid },
    })
    const opening = openStore(home, { actor: 'cli', waitMs: 15_000 })
    child.stdin.write('go')
    const store = await opening
    await store.putFindings([exampleFinding(1)])
    await store.close()
  })
})
