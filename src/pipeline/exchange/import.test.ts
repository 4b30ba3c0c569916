import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMemoryStore } from '../../store/memory.ts'
import type { Store } from '../../store/store.ts'
import { loadIndicators } from '../indicators.ts'
import { importPaths } from './import.ts'
import { presentReport } from './present.ts'

let folder: string
let store: Store
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'perisai-exchange-'))
  store = await openMemoryStore({ actor: 'test' })
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const uuid = (n: number) => `5f0c3a52-0d0c-4b7e-9a5d-${String(n).padStart(12, '0')}`
const event = (n: number, ...values: string[]) => ({
  Event: {
    uuid: uuid(n),
    info: `Event ${n}`,
    date: '2026-10-01',
    Attribute: values.map((value, i) => ({
      uuid: uuid(n * 100 + i),
      type: 'ip-dst',
      to_ids: true,
      timestamp: '1790000000',
      value,
    })),
  },
})

async function put(name: string, content: unknown): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

test('a feed: the events of its manifest, what is missing or extra, nothing the second time', async () => {
  await put('manifest.json', { [uuid(1)]: {}, [uuid(2)]: {}, [uuid(3)]: {}, '../../etc/passwd': {} })
  await put('hashes.csv', 'd41d8cd98f00b204e9800998ecf8427e,x\n')
  await put(`${uuid(1)}.json`, event(1, '198.51.100.1', '198.51.100.2', 'nonsense'))
  await put(`events/${uuid(2)}.json`, event(2, '198.51.100.3'))
  await put(`${uuid(4)}.json`, event(4, '198.51.100.4'))
  const reports = await importPaths(store, [folder], 'cli')
  expect(reports[0].issues.map(({ rule, severity }) => `${severity} ${rule}`).sort()).toEqual([
    'error uuid',
    'warning absent',
    'warning mismatch',
  ])
  expect(reports.slice(1).map(({ indicators, errors }) => [indicators.added, errors])).toEqual([
    [2, 1],
    [1, 0],
    [1, 0],
  ])
  expect(await loadIndicators(store)).toHaveLength(4)
  const [last] = await store.ledger({ action: 'imported' })
  expect(last).toMatchObject({
    subject: folder,
    actor: 'cli',
    detail: { format: 'misp', files: 4, objects: 5, errors: 2, indicators: { added: 4 } },
  })
  const again = await importPaths(store, [folder], 'cli')
  expect(again.slice(1).map(({ indicators }) => [indicators.added, indicators.unchanged])).toEqual([
    [0, 2],
    [0, 1],
    [0, 1],
  ])
})

test('an attribute that was deleted no longer takes part', async () => {
  const one = event(1, '198.51.100.1', '198.51.100.2')
  const path = await put('event.json', one)
  await importPaths(store, [path], 'cli')
  Object.assign(one.Event.Attribute[0], { deleted: true, timestamp: '1790000001' })
  await put('event.json', one)
  const [report] = await importPaths(store, [path], 'cli')
  expect(report.indicators).toMatchObject({ revoked: 1, unchanged: 1 })
  expect((await loadIndicators(store)).map(({ pattern }) => pattern)).toEqual([
    "[ipv4-addr:value = '198.51.100.2']",
  ])
})

test('rows without a date are the same on the next day', async () => {
  const path = await put('list.csv', 'type,value\nip,198.51.100.1\nip,198.51.100.1\nip,8.8.8.8\n')
  const [first] = await importPaths(store, [path], 'cli')
  expect(first).toMatchObject({
    format: 'csv',
    objects: 3,
    indicators: { added: 2, unchanged: 1 },
    use: { used: 2, shared: 1, unused: 0 },
  })
  const [second] = await importPaths(store, [path], 'cli')
  expect(second.indicators).toEqual({ added: 0, changed: 0, unchanged: 3, revoked: 0 })
})

test('each file is known by its content, whatever its name', async () => {
  const bundle = {
    type: 'bundle',
    id: `bundle--${uuid(1)}`,
    objects: [
      { type: 'indicator', spec_version: '2.1', id: 'indicator--x', pattern: '[', pattern_type: 'stix' },
      {
        type: 'indicator',
        spec_version: '2.1',
        id: `indicator--${uuid(7)}`,
        created: '2026-10-01T00:00:00.000Z',
        modified: '2026-10-01T00:00:00.000Z',
        valid_from: '2026-10-01T00:00:00Z',
        pattern: "[ipv4-addr:value = '198.51.100.9']",
        pattern_type: 'stix',
      },
    ],
  }
  const paths = [
    await put('a.csv', bundle),
    await put('b.csv', event(1, '198.51.100.1')),
    await put('c.json', 'type,value\nip,198.51.100.2\n'),
    await put('d.json', { name: 'A list', type: 'cidr', version: 1, list: ['203.0.113.0/24'] }),
    await put('e.json', '{"Event": '),
    await put('f.txt', 'hello'),
    await put('g.json', '{"a": 1}'),
    await put('h.json', ''),
  ]
  const reports = await importPaths(store, paths, 'cli')
  expect(reports.map(({ format, errors }) => [format, errors > 0])).toEqual([
    ['stix', true],
    ['misp', false],
    ['csv', false],
    ['misp-warninglist', false],
    [null, true],
    [null, true],
    [null, true],
    [null, true],
  ])
  expect(await loadIndicators(store)).toHaveLength(3)
  const shown = presentReport(reports[0], 'en')
  expect(shown.issues.map(({ object, path }) => `${object} ${path}`)).toContain('indicator--x id')
  expect(presentReport(reports[4], 'id').issues[0].message).toBe('bukan JSON yang sah')
})

test('a folder that is not there is told before anything is imported', async () => {
  const path = await put('event.json', event(1, '198.51.100.1'))
  await expect(importPaths(store, [path, join(folder, 'nothing')], 'cli')).rejects.toMatchObject({
    code: 'not-found',
  })
  expect(await store.ledger()).toEqual([])
})

test('what imported warninglists excuse is set aside, value by value', async () => {
  const list = { name: 'Ours', type: 'cidr', version: 1, list: ['198.51.100.0/24'] }
  const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  const empty = { name: 'Empty files', type: 'string', version: 1, list: [hash] }
  const paths = [
    await put('list.json', list),
    await put('empty.json', empty),
    await put('a.csv', 'type,value\nip,198.51.100.1\nip,203.0.113.1\ndomain|ip,evil.example|198.51.100.2\n'),
    await put('b.csv', `type,value\nsha256,${hash}\n`),
  ]
  const reports = await importPaths(store, paths, 'cli')
  expect(reports[2].use).toEqual({ used: 2, shared: 1, unused: 0 })
  const aside = (await loadIndicators(store)).flatMap((indicator) => indicator.setAside ?? []).sort()
  expect(aside).toEqual(['198.51.100.1', '198.51.100.2', hash])
  // the same list again changes nothing; a shorter version of it lets them go
  expect((await importPaths(store, [paths[0]], 'cli'))[0].warninglist).toMatchObject({ unchanged: true })
  await put('list.json', { ...list, version: 2, list: ['192.0.2.0/24'] })
  await importPaths(store, [paths[0]], 'cli')
  expect((await loadIndicators(store)).flatMap((indicator) => indicator.setAside ?? [])).toEqual([hash])
})
