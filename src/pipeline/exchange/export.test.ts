import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exampleFinding } from '../../store/example.ts'
import { openMemoryStore } from '../../store/memory.ts'
import type { Store } from '../../store/store.ts'
import { exportFeed } from './export.ts'
import { importPaths } from './import.ts'

let folder: string
let store: Store
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'perisai-feed-'))
  store = await openMemoryStore({ actor: 'test' })
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const certain = {
  sources: { count: 1, spoofable: false, top: [{ value: '198.51.100.7', count: 9, share: 1 }] },
}
const options = { tlp: 'amber', actor: 'cli' } as const
const json = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as object

test('a feed that can be imported, and that keeps the events of an earlier export', async () => {
  const [first, second] = [exampleFinding(1, certain), exampleFinding(2)]
  expect(await exportFeed(store, [first], folder, options)).toMatchObject({ events: 1, detection: 1 })
  const before = await readFile(join(folder, `${first.id}.json`))
  await exportFeed(store, [second], folder, options)
  expect(Object.keys(await json('manifest.json')).sort()).toEqual([first.id, second.id].sort())
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  const hashes = await readFile(join(folder, 'hashes.csv'), 'utf8')
  for (const { id } of [first, second]) expect(hashes).toContain(id)
  await exportFeed(store, [first], folder, options)
  expect(await readFile(join(folder, `${first.id}.json`))).toEqual(before)
  expect((await readFile(join(folder, 'hashes.csv'), 'utf8')).split('\n').sort()).toEqual(
    hashes.split('\n').sort(),
  )

  const reports = await importPaths(store, [folder], 'cli')
  expect(reports.map(({ errors, warnings }) => errors + warnings)).toEqual([0, 0])
  expect(reports.reduce((sum, { indicators }) => sum + indicators.added, 0)).toBe(1)
  const told = await store.ledger({ action: 'exported' })
  expect(told.map(({ subject, detail }) => [subject, detail])).toContainEqual([
    second.id,
    { format: 'misp', to: folder, objects: 1, tlp: 'amber' },
  ])
})

test('a folder with another manifest.json is left alone', async () => {
  await writeFile(join(folder, 'manifest.json'), 'not json')
  await expect(exportFeed(store, [exampleFinding(1)], folder, options)).rejects.toMatchObject({
    code: 'wrong-use',
  })
  expect(await readdir(folder)).toEqual(['manifest.json'])
})
