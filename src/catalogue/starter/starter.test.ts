import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMemoryStore } from '../../store/memory.ts'
import type { Store } from '../../store/store.ts'
import { listIncidents, showIncident } from '../browse.ts'
import { checkSentence } from '../check/check.ts'
import { country } from '../geo/iso.ts'
import { placeOf } from '../geo/place.ts'
import { importCatalogue, removeDatasets } from '../import.ts'
import { currentLoads } from '../loads.ts'
import { listDatasets } from '../overview.ts'
import { computeShares } from '../shares/compute.ts'
import { fileOf, randomEurepoc } from '../testing.ts'
import { entrySchema } from './entry.ts'
import type { Words } from './entry.ts'
import { STARTER, starterFile } from './file.ts'
import { incidents, release } from './incidents.ts'

let store: Store
beforeEach(async () => {
  store = await openMemoryStore({ actor: 'test' })
})
afterEach(() => store.close())

const importStarter = async () => importCatalogue(store, STARTER, [await starterFile()], { actor: 'test' })

test('every entry is whole: both languages, a source, and whoever makes a statement is named', () => {
  for (const entry of incidents) {
    const { error } = entrySchema.safeParse(entry)
    expect([entry.id, error?.issues ?? []]).toEqual([entry.id, []])
  }
})

test('ids are unique, entries stand in the order of their start, and both languages differ', () => {
  const order = incidents.map(({ start, id }) => `${start} ${id}`)
  expect(order).toEqual([...order].sort())
  expect(new Set(incidents.map(({ id }) => id)).size).toBe(incidents.length)
  for (const { summary } of incidents) expect(summary.id).not.toBe(summary.en)
})

test('dates are real, no end lies before its start, and nothing is said or done before it began', () => {
  const real = (text: string) => new Date(text).toISOString().startsWith(text)
  const wrong = incidents.flatMap(({ id, start, end, says, responses = [] }) => {
    const dates = [start, end, ...says.map((s) => s.when), ...responses.map((r) => r.when)]
    return dates
      .filter((date) => date !== undefined)
      .filter((date) => {
        // of two dates only what both know can be compared
        const precision = Math.min(date.length, start.length)
        return !real(date) || date.slice(0, precision) < start.slice(0, precision)
      })
      .map((date) => `${id} ${date}`)
  })
  expect(wrong).toEqual([])
})

test('every place is a country of ISO 3166-1 or a known body, and what spoke has a name', () => {
  const named = (words: Words) => typeof words === 'string' || words.id !== ''
  for (const { id, targets, says, responses = [] } of incidents) {
    const places = [
      ...targets.map((t) => t.country),
      ...says.flatMap((s) => [...s.by, ...s.whom].map((party) => party.country)),
      ...responses.map((r) => r.by.country),
    ].filter((place) => place !== undefined)
    for (const place of places) {
      const known = country(place) !== undefined || placeOf(place).kind === 'body'
      expect([id, place, known]).toEqual([id, place, true])
    }
    for (const { by } of says) expect(by.every((speaker) => named(speaker.name))).toBe(true)
  }
})

test('nobody is accused without a name or a country, and what is settled was found by a court or owned up to', () => {
  const owned = ['judgement', 'guilty-plea', 'public-order', 'government-statement', 'claim']
  for (const { id, says } of incidents) {
    for (const { whom, status, basis } of says) {
      expect([id, whom.every((w) => w.name !== undefined || w.country !== undefined)]).toEqual([id, true])
      if (status === 'settled') expect([id, owned.includes(basis)]).toEqual([id, true])
    }
  }
})

test('all three areas are there, and Indonesia', () => {
  const classes = new Set(incidents.flatMap((entry) => entry.classes))
  for (const id of [
    'denial-of-service',
    'coordination',
    'impersonation',
    'leak',
    'wiretap',
    'blocking',
  ] as const)
    expect(classes).toContain(id)
  expect(incidents.filter((e) => e.targets.some((t) => t.country === 'ID')).length).toBeGreaterThan(15)
})

test('comes in without a network, a second time changes nothing, can be taken out and comes back', async () => {
  const first = await importStarter()
  expect(first).toMatchObject({ dataset: `starter-${release}`, incidents: incidents.length, unmapped: [] })
  expect(await importStarter()).toMatchObject({ unchanged: true })
  const [{ id }] = (await listIncidents(store, [], { limit: 1, offset: 0 }, 'en')).incidents
  expect((await removeDatasets(store, 'starter', 'test')).map((l) => l.dataset)).toEqual([first.dataset])
  expect(await currentLoads(store)).toEqual([])
  await expect(removeDatasets(store, 'starter', 'test')).rejects.toMatchObject({ code: 'dataset-unknown' })
  await expect(showIncident(store, id, 'en')).rejects.toMatchObject({ code: 'incident-not-found' })
  expect(await importStarter()).toMatchObject({ unchanged: false, incidents: incidents.length })
  expect((await showIncident(store, id, 'en')).versions).toHaveLength(1)
  expect((await store.ledger()).map((e) => e.action)).toEqual([
    'catalogue-imported',
    'removed',
    'catalogue-imported',
  ])
})

test('an incident is read in the language of its reader, with its references', async () => {
  await importStarter()
  const find = async (q: string, lang: 'id' | 'en') => {
    const { incidents: found } = await listIncidents(store, [], { q, limit: 1, offset: 0 }, lang)
    return { row: found[0], ...(await showIncident(store, found[0].id, lang)) }
  }
  const en = await find('Temporary National Data Centre', 'en')
  const id = await find('pusat data nasional sementara', 'id')
  expect(id.incident.id).toBe(en.incident.id)
  expect([id.row.name, en.row.name].map((name) => name.includes('Centre'))).toEqual([false, true])
  expect(id.incident.attributions[0]).toMatchObject({
    by: [{ name: 'Badan Siber dan Sandi Negara (BSSN)', country: { key: 'ID' } }],
    type: 'pernyataan pemerintah',
  })
  expect(en.incident.attributions[0].type).toBe('government statement')
  expect(en.incident.references!.length).toBeGreaterThan(0)
  expect(en.incident).not.toHaveProperty('indonesian')
})

test('where nobody was named there is no initiator', async () => {
  await importStarter()
  const { incidents: found } = await listIncidents(store, [], { q: 'memcached', limit: 5, offset: 0 }, 'en')
  const { incident } = await showIncident(store, found[0].id, 'en')
  expect(incident.attributions).toEqual([])
  expect(incident.initiators.map((i) => i.country.missing)).toEqual(['not-attributed'])
})

test('never counted beside a catalogue, and no claim is ever checked against it', async () => {
  await importStarter()
  const question = {
    of: 'source',
    where: [],
    unit: 'incident',
    denominator: 'all',
    multi: 'count',
    reading: 'repaired',
  } as const
  const counted = async (datasets?: string[]) =>
    (await computeShares(store, { ...question, datasets }, 'en')).map((t) => t.basis.catalogue)
  expect(await counted()).toEqual(['starter'])
  expect((await checkSentence(store, 'China makes 22 % of attacks', undefined, 'en')).verdict).toBe('no-data')
  await importCatalogue(store, 'eurepoc', [randomEurepoc(20)], { actor: 'test' })
  expect(await counted()).toEqual(['eurepoc'])
  expect(await counted(['all'])).toEqual(['eurepoc'])
  expect(await counted(['starter'])).toEqual(['starter'])
  const check = await checkSentence(store, 'China makes 22 % of attacks', ['all'], 'en')
  expect(new Set(check.rows.map((row) => row.dataset))).toEqual(new Set(['eurepoc-1.1']))
  const datasets = await listDatasets(store, 'en')
  expect(datasets.map((d) => [d.catalogue, d.selection])).toEqual([
    ['eurepoc', false],
    ['starter', true],
  ])
  expect(datasets[1].bias).toContain('mean nothing')
  const [table] = await computeShares(store, { ...question, datasets: ['starter'] }, 'en')
  expect(table.basis.text).toContain('a selection, not a sample')
})

test('a file that is no starter catalogue is refused with the place that is wrong', async () => {
  const broken = JSON.stringify({ release: '1', incidents: [{ ...incidents[0], sources: [] }] })
  await expect(
    importCatalogue(store, STARTER, [fileOf('x.json', broken)], { actor: 'test' }),
  ).rejects.toMatchObject({ code: 'catalogue-not' })
  expect(await currentLoads(store)).toEqual([])
})
