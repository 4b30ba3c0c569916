import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listActors, listIncidents, listLinks, showActor, showIncident } from '../catalogue/browse.ts'
import { checkSentence } from '../catalogue/check/check.ts'
import { importCatalogue } from '../catalogue/import.ts'
import { catalogueQueries, catalogueTables } from '../catalogue/index.ts'
import { facetsOf, flowsOf, listDatasets } from '../catalogue/overview.ts'
import { computeShares } from '../catalogue/shares/compute.ts'
import { fileOf, randomEurepoc } from '../catalogue/testing.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { serve } from './serve.ts'
import type { Serving } from './serve.ts'

let home: string
let serving: Serving
let store: Store
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'perisai-atlas-'))
  serving = await serve({
    home,
    port: 0,
    signals: false,
    logLevel: 'silent',
    queries: catalogueQueries,
    tables: catalogueTables,
  })
  store = await openStore(home, { actor: 'cli' })
})
afterAll(async () => {
  await store.close()
  await serving.close()
  await rm(home, { recursive: true, force: true })
})

test('every question of the command line is answered by a server that holds the store', async () => {
  const galaxy = {
    type: 'threat-actor',
    version: 1,
    values: [{ uuid: 'u1', value: 'Panda', meta: { country: 'CN' } }],
  }
  const report = await importCatalogue(store, 'eurepoc', [randomEurepoc(60)], { actor: 'cli' })
  expect(report).toMatchObject({ incidents: 60, unchanged: false })
  await importCatalogue(store, 'misp-threat-actors', [fileOf('t.json', JSON.stringify(galaxy))], {
    actor: 'cli',
  })
  expect(await listDatasets(store, 'en')).toHaveLength(2)
  const plain = { denominator: 'all', multi: 'count', reading: 'repaired', where: [] } as const
  for (const unit of ['incident', 'attribution', 'pair'] as const) {
    const question = { ...plain, unit, of: 'source' as const }
    expect(await computeShares(store, question, 'en')).toEqual(
      await computeShares(serving.store, question, 'en'),
    )
  }
  expect((await checkSentence(store, 'China makes 22 % of attacks', undefined, 'en')).understood).toBe(true)
  const flows = { rows: 'source', columns: 'target', where: [], reading: 'repaired', limit: 9 } as const
  expect((await flowsOf(store, flows, 'en')).cells).toHaveLength(9)
  expect((await facetsOf(store, [], undefined, 'en')).facets.length).toBeGreaterThan(3)
  const { incidents } = await listIncidents(store, [], { limit: 2, offset: 0 }, 'en')
  expect((await showIncident(store, incidents[0].id, 'en')).incident.id).toBe(incidents[0].id)
  const { actors } = await listActors(store, { limit: 2, offset: 0 })
  expect((await showActor(store, actors[0].id, 'en')).actor.name).toBe('Panda')
  expect(await listLinks(store, { min: 0, limit: 2, offset: 0 }, 'en')).toMatchObject({ total: 0 })
})
