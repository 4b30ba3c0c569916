import { chmod, link, mkdir, mkdtemp, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { databasePath } from './home.ts'
import { databaseState, noteNothingKnown, nothingKnown, nothingKnownPath } from './nothing-known.ts'

const kinds = ['stars', 'moons']
const SECOND = 1000

let home: string
let database: string
let note: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'perisai-nothing-known-'))
  database = databasePath(home)
  note = nothingKnownPath(home)
  await writeFile(database, 'as it is')
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(home, { recursive: true })
})

/** Looks at the file so long after its last change. */
async function stateAfter(ms: number) {
  const { ctimeMs } = await stat(database)
  vi.spyOn(Date, 'now').mockReturnValue(Math.ceil(ctimeMs) + ms)
  return databaseState(home, kinds)
}
async function noteIt(): Promise<void> {
  await noteNothingKnown(home, await stateAfter(5 * SECOND))
  expect(await nothingKnown(home, kinds)).toBe(true)
}

// elsewhere there is no note, and every scan looks into the database
const linux = test.runIf(process.platform === 'linux')

linux('a note holds for the file as it was, and for what was looked for', async () => {
  expect(await nothingKnown(home, kinds)).toBe(false)
  await noteIt()
  expect((await stat(note)).mode & 0o777).toBe(0o600)
  expect(await readdir(home)).toEqual(['nothing-known', 'perisai.duckdb'])
  expect(await nothingKnown(home, [...kinds, 'comets'])).toBe(false)
  await writeFile(database, 'as it Is')
  expect(await nothingKnown(home, kinds)).toBe(false)
})

linux('a file that may change once more within its time is not noted', async () => {
  await noteNothingKnown(home, await stateAfter(SECOND))
  expect(await readdir(home)).toEqual(['perisai.duckdb'])
  await noteNothingKnown(home, await stateAfter(-60 * SECOND))
  expect(await readdir(home)).toEqual(['perisai.duckdb'])
  await noteIt()
})

linux('a file that changed while it was looked at is not noted', async () => {
  const before = await stateAfter(5 * SECOND)
  await chmod(database, 0o640)
  await noteNothingKnown(home, before)
  expect(await readdir(home)).toEqual(['perisai.duckdb'])
})

linux.each(['perisai.duckdb.wal', 'perisai.duckdb.wal.checkpoint', 'server.json'])(
  '%s beside the file: the note says nothing, and none is written',
  async (name) => {
    await noteIt()
    await writeFile(join(home, name), '')
    expect(await nothingKnown(home, kinds)).toBe(false)
    expect(await stateAfter(5 * SECOND)).toBeUndefined()
    await rm(join(home, name))
    expect(await nothingKnown(home, kinds)).toBe(true)
    const before = await stateAfter(5 * SECOND)
    await rm(note)
    await writeFile(join(home, name), '')
    await noteNothingKnown(home, before)
    await expect(stat(note)).rejects.toMatchObject({ code: 'ENOENT' })
  },
)

linux('a database that has another name, which may have its own log, is not noted', async () => {
  await link(database, join(home, 'other'))
  expect(await stateAfter(5 * SECOND)).toBeUndefined()
  await rm(database)
  await symlink('other', database)
  expect(await stateAfter(5 * SECOND)).toBeUndefined()
  await rm(database)
  await mkdir(database)
  expect(await stateAfter(5 * SECOND)).toBeUndefined()
})

linux('a note is believed only as an own regular file that others cannot write', async () => {
  await noteIt()
  await chmod(note, 0o660)
  expect(await nothingKnown(home, kinds)).toBe(false)
  await chmod(note, 0o600)
  expect(await nothingKnown(home, kinds)).toBe(true)
  await rename(note, join(home, 'elsewhere'))
  await symlink('elsewhere', note)
  expect(await nothingKnown(home, kinds)).toBe(false)
  await rm(note)
  await writeFile(note, 'none of anything', { mode: 0o600 })
  expect(await nothingKnown(home, kinds)).toBe(false)
})

linux('where the note cannot be written, nothing is left and nothing is said', async () => {
  await mkdir(note)
  await noteNothingKnown(home, await stateAfter(5 * SECOND))
  expect(await nothingKnown(home, kinds)).toBe(false)
  expect(await readdir(home)).toEqual(['nothing-known', 'perisai.duckdb'])
})
