import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testStore } from '../contract.ts'
import { exampleFinding } from '../example.ts'
import { openDuckStore } from './driver.ts'

let folder: string
let files = 0
const fresh = () => join(folder, `${++files}.duckdb`)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'perisai-duckdb-'))
})
afterAll(() => rm(folder, { recursive: true }))

testStore('duckdb', () => openDuckStore(fresh(), { actor: 'test' }))

test('what was put is there after closing and opening again, and numbering goes on', async () => {
  const path = fresh()
  const first = await openDuckStore(path, { actor: 'first' })
  await first.putFindings([exampleFinding(1)])
  await first.close()
  const second = await openDuckStore(path, { actor: 'second' })
  expect(await second.putFindings([exampleFinding(1), exampleFinding(2)])).toEqual({
    added: 1,
    changed: 0,
    unchanged: 1,
  })
  await second.putFindings([exampleFinding(1, { confidence: 1 })], 'somebody')
  expect((await second.finding(exampleFinding(1).id))!.confidence).toBe(1)
  expect((await second.ledger()).map((event) => event.actor)).toEqual(['somebody', 'second', 'first'])
  await second.close()
})

test('names the process that has the file', async () => {
  const path = fresh()
  const holder = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { DuckDBInstance } from '@duckdb/node-api'
       globalThis.held = await DuckDBInstance.create(process.argv[1])
       console.log('held'); setInterval(() => {}, 1000)`,
      path,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  try {
    await once(holder.stdout, 'data')
    await expect(openDuckStore(path, { actor: 'test' })).rejects.toMatchObject({
      code: 'store-locked',
      params: { holder: expect.stringContaining(`PID ${holder.pid}`) as string },
    })
  } finally {
    holder.kill('SIGKILL')
    await once(holder, 'exit')
  }
})

test('a second opening in this process is refused and leaves the first in charge', async () => {
  const path = fresh()
  const store = await openDuckStore(path, { actor: 'test' })
  await expect(openDuckStore(path, { actor: 'test' })).rejects.toMatchObject({ code: 'store-locked' })
  await store.putFindings([exampleFinding(1)])
  await store.close()
  await (await openDuckStore(path, { actor: 'test' })).close()
})

test('a store of a newer Perisai is refused and left as it is', async () => {
  const path = fresh()
  await (await openDuckStore(path, { actor: 'test' })).close()
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  await connection.run('INSERT INTO schema_version VALUES (99, now()::TIMESTAMP)')
  connection.closeSync()
  instance.closeSync()
  for (let n = 0; n < 2; n++) {
    await expect(openDuckStore(path, { actor: 'test' })).rejects.toMatchObject({
      code: 'store-newer',
      params: { found: 99 },
    })
  }
})

test('what is no database, or lies nowhere, is a clear error of one line', async () => {
  const path = fresh()
  await writeFile(path, 'not a database. '.repeat(1000))
  for (const bad of [path, join(folder, 'missing', 'x.duckdb'), folder]) {
    await expect(openDuckStore(bad, { actor: 'test' })).rejects.toMatchObject({
      code: 'store-failed',
      message: expect.not.stringContaining('\n') as string,
    })
  }
})
