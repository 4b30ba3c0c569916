import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { exampleFinding } from '../store/example.ts'
import { databasePath } from '../store/home.ts'
import { nothingKnownPath } from '../store/nothing-known.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { loadKnown, loadKnownOf } from './known.ts'
import type { Known } from './known.ts'
import { bring } from './known-example.ts'

vi.mock('../store/open.ts', async (original) => {
  const real = await original<typeof import('../store/open.ts')>()
  return { ...real, openStore: vi.fn<typeof real.openStore>(real.openStore) }
})

const kinds = ['indicators', 'watchlist', 'fingerprints'] as const
const nothing = { indicators: [], watchlist: [], fingerprints: [] }

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'perisai-known-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(home, { recursive: true })
})

async function inStore(use: (store: Store) => Promise<unknown>): Promise<void> {
  const store = await openStore(home, { actor: 'test' })
  await use(store)
  await store.close()
}

/** How many there are of each, and how often the store was opened for that. */
async function look(): Promise<Record<keyof Known | 'openings', number>> {
  vi.mocked(openStore).mockClear()
  const { known, problems } = await loadKnownOf(home)
  expect(problems).toEqual([])
  const { indicators, watchlist, fingerprints } = known
  return {
    indicators: indicators.length,
    watchlist: watchlist.length,
    fingerprints: fingerprints.length,
    openings: vi.mocked(openStore).mock.calls.length,
  }
}

const none = { indicators: 0, watchlist: 0, fingerprints: 0 }

/** A store with a finding of which is noted that it has nothing to be known. */
async function noted(): Promise<void> {
  await inStore((store) => store.putFindings([exampleFinding(1)]))
  const now = Date.now
  // only what was written some seconds ago is noted
  vi.spyOn(Date, 'now').mockImplementation(() => now() + 10_000)
  // the first makes the tables
  expect(await look()).toEqual({ ...none, openings: 1 })
  expect(await look()).toEqual({ ...none, openings: 1 })
  expect(await look()).toEqual({ ...none, openings: 0 })
}

/** Lets another process import something; killed, it does not get to close the store. */
async function bringElsewhere(kind: keyof Known, how: 'closed' | 'killed'): Promise<void> {
  const url = (path: string) => JSON.stringify(import.meta.resolve(path))
  const script = `
    const { openStore } = await import(${url('../store/open.ts')})
    const { bring } = await import(${url('./known-example.ts')})
    const store = await openStore(process.argv[1], { actor: 'other' })
    await bring.${kind}(store)
    if (process.argv[2] === 'closed') await store.close()
    else { console.log('brought'); setInterval(() => {}, 1000) }`
  const args = ['--input-type=module', '-e', script, home, how]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(child, 'close')
  if (how === 'killed') {
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
  }
  expect(await exit).toEqual(how === 'killed' ? [null, 'SIGKILL'] : [0, null])
  expect(existsSync(`${databasePath(home)}.wal`)).toBe(how === 'killed')
}

test('where there is no store there is nothing, and nothing is made', async () => {
  expect(await loadKnownOf(home)).toEqual({ known: nothing, problems: [] })
  expect(await readdir(home)).toEqual([])
})

test('a store that cannot be opened is told once and gives nothing', async () => {
  await writeFile(databasePath(home), 'not a database')
  const { known, problems } = await loadKnownOf(home)
  expect(known).toEqual(nothing)
  expect(problems).toHaveLength(1)
  expect(problems[0].code).toMatch(/^store-/)
})

test('all is loaded with one opening, and of it what the classes ask for', async () => {
  await inStore(async (store) => {
    for (const kind of kinds) await bring[kind](store)
    expect(await loadKnown(store)).toEqual({
      indicators: [expect.objectContaining({ pattern: expect.any(String) as string })],
      watchlist: [expect.objectContaining({ name: 'bank.example' })],
      fingerprints: [expect.objectContaining({ name: 'a.dns' })],
    })
  })
  expect(await look()).toEqual({ indicators: 1, watchlist: 1, fingerprints: 1, openings: 1 })
  for (const [only, kind] of [
    ['intrusion', 'indicators'],
    ['impersonation', 'watchlist'],
    ['blocking', 'fingerprints'],
    ['interception', 'fingerprints'],
  ] as const) {
    const { known } = await loadKnownOf(home, [only])
    expect(known).toEqual({ ...nothing, [kind]: [expect.anything()] })
  }
  vi.mocked(openStore).mockClear()
  expect(await loadKnownOf(home, ['leak'])).toEqual({ known: nothing, problems: [] })
  expect(openStore).not.toHaveBeenCalled()
})

test('what cannot be read is told and costs the others nothing', async () => {
  await inStore(async (store) => {
    await bring.watchlist(store)
    await store.append({ name: 'indicators', duckdb: 'CREATE TABLE indicators (other INTEGER)' }, [])
  })
  const { known, problems } = await loadKnownOf(home)
  expect(known.watchlist).toHaveLength(1)
  expect(problems.map(({ code }) => code)).toEqual(['store-failed'])
})

// elsewhere every scan looks into the store
const linux = test.runIf(process.platform === 'linux')

linux('findings are looked past: after they were written the store is opened once more', async () => {
  await noted()
  await inStore((store) => store.putFindings([exampleFinding(1)]))
  expect(await look()).toEqual({ ...none, openings: 0 })
  await inStore((store) => store.putFindings([exampleFinding(2)]))
  expect(await look()).toEqual({ ...none, openings: 1 })
  expect(await look()).toEqual({ ...none, openings: 0 })
})

linux('nothing is noted of a part, but a note serves it', async () => {
  await inStore(loadKnown)
  const now = Date.now
  vi.spyOn(Date, 'now').mockImplementation(() => now() + 10_000)
  await loadKnownOf(home, ['intrusion'])
  expect(existsSync(nothingKnownPath(home))).toBe(false)
  await loadKnownOf(home)
  vi.mocked(openStore).mockClear()
  await loadKnownOf(home, ['intrusion'])
  expect(openStore).not.toHaveBeenCalled()
})

linux.each(kinds)('%s that are imported after nothing was known are found', async (kind) => {
  await noted()
  await inStore((store) => bring[kind](store))
  expect(await look()).toEqual({ ...none, [kind]: 1, openings: 1 })
})

linux.each(kinds.flatMap((kind) => [[kind, 'closed'] as const, [kind, 'killed'] as const]))(
  '%s that another process imports are found, the store %s',
  async (kind, how) => {
    await noted()
    await bringElsewhere(kind, how)
    expect(await look()).toEqual({ ...none, [kind]: 1, openings: 1 })
    expect(await look()).toEqual({ ...none, [kind]: 1, openings: 1 })
  },
)
