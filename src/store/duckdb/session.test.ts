import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exampleFinding } from '../example.ts'
import type { Query } from '../store.ts'
import { openDuckStore } from './driver.ts'
import { openEngine } from './engine.ts'
import { isFatal } from './session.ts'

const FATAL = new Error(
  'FATAL Error: Failed: database has been invalidated because of a previous fatal error. The database must be restarted.',
)
const one: Query<Record<string, never>, { n: number }> = { name: 'one', duckdb: 'SELECT 1 AS n' }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'perisai-session-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Opens engines of which each refuses everything once it was broken, as DuckDB does; `refuse` lets none be opened. */
function fragile() {
  const state = { opened: 0, broken: 0, refuse: false }
  const open: typeof openEngine = async (path) => {
    if (state.refuse) throw new Error('IO Error: the disk is gone')
    const engine = await openEngine(path)
    const number = ++state.opened
    const guard = <T>(task: () => T): T => {
      if (number <= state.broken) throw FATAL
      return task()
    }
    const connect = engine.instance.connect.bind(engine.instance)
    engine.instance.connect = async () => {
      const connection = await connect()
      const { prepare, run } = connection
      const fragileOnes: Pick<DuckDBConnection, 'prepare' | 'run'> = {
        prepare: async (...args) => guard(() => prepare.apply(connection, args)),
        run: async (...args) => guard(() => run.apply(connection, args)),
      }
      return Object.assign(connection, fragileOnes)
    }
    return engine
  }
  return { state, open }
}

test('a read that meets a fatal error fails and names it; the next ones are answered, with all that was stored', async () => {
  const { state, open } = fragile()
  const store = await openDuckStore(join(folder, 'a.duckdb'), { actor: 'test', openEngine: open })
  await store.putFindings([exampleFinding(1)])
  state.broken = 1
  const failed = await Promise.allSettled([store.run(one, {}), store.run(one, {}), store.counts()])
  for (const result of failed) {
    expect(result).toMatchObject({ status: 'rejected', reason: { code: 'store-failed' } })
  }
  // a write comes after the opening, which a read began
  expect(await store.putFindings([exampleFinding(1), exampleFinding(2)])).toMatchObject({
    added: 1,
    unchanged: 1,
  })
  expect(await store.run(one, {})).toEqual([{ n: 1 }])
  expect((await store.findings()).total).toBe(2)
  expect(state.opened).toBe(2)
  await store.close()
})

test('a write that meets it is not stored, and what waits behind it is', async () => {
  const { state, open } = fragile()
  const store = await openDuckStore(join(folder, 'b.duckdb'), { actor: 'test', openEngine: open })
  state.broken = 1
  const writes = await Promise.allSettled([1, 2, 3].map((n) => store.putFindings([exampleFinding(n)])))
  expect(writes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
  state.broken = 2
  await expect(store.setSetting('a', 1)).rejects.toMatchObject({ code: 'store-failed' })
  await store.setSetting('a', 2)
  expect([await store.setting('a'), (await store.findings()).total, state.opened]).toEqual([2, 2, 3])
  await store.close()
})

test('where the file cannot be opened again, every answer says why until it can', async () => {
  const { state, open } = fragile()
  const store = await openDuckStore(join(folder, 'c.duckdb'), { actor: 'test', openEngine: open })
  await store.putFindings([exampleFinding(1)])
  state.broken = 1
  state.refuse = true
  await expect(store.putFindings([exampleFinding(2)])).rejects.toMatchObject({ code: 'store-failed' })
  for (let n = 0; n < 2; n++) {
    await expect(store.findings()).rejects.toMatchObject({
      params: { reason: expect.stringContaining('disk is gone') },
    })
    await expect(store.setSetting('a', 1)).rejects.toMatchObject({ code: 'store-failed' })
  }
  state.refuse = false
  expect((await store.findings()).total).toBe(1)
  await store.close()
})

test('a store in memory is not opened again: it would come back empty', async () => {
  const { state, open } = fragile()
  const store = await openDuckStore(':memory:', { actor: 'test', openEngine: open })
  state.broken = 1
  for (let n = 0; n < 2; n++) await expect(store.counts()).rejects.toMatchObject({ code: 'store-failed' })
  expect(state.opened).toBe(1)
  await store.close()
})

test('only what ends the engine is fatal', () => {
  expect(isFatal(FATAL)).toBe(true)
  expect(isFatal(new Error('INTERNAL Error: database has been invalidated because of ...'))).toBe(true)
  expect(isFatal(new Error('Catalog Error: Table with name fatal does not exist'))).toBe(false)
})
