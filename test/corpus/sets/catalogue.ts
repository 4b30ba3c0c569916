/** A store with the catalogues of the corpus in it, made once a run. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalogueFiles } from '../../../src/catalogue/files/content.ts'
import { STARTER, starterFile } from '../../../src/catalogue/starter/file.ts'
import { importCatalogue } from '../../../src/catalogue/import.ts'
import type { ImportReport } from '../../../src/model/atlas.ts'
import { openMemoryStore } from '../../../src/store/memory.ts'
import type { Store } from '../../../src/store/store.ts'

export interface CorpusCatalogue {
  store: Store
  reports: Map<string, ImportReport>
}

const imports: readonly (readonly [catalogue: string, ...paths: string[]])[] = [
  ['eurepoc', 'catalogue/eurepoc'],
  ['eurepoc', 'catalogue/eurepoc-2023-12'],
  ['cfr', 'catalogue/cfr'],
  ['cissm', 'catalogue/cissm'],
  ['veris', 'catalogue/veris/vcdb_reduced_7338.json'],
  ['veris', 'catalogue/veris/veris_sample_1000.csv'],
  ['disarm', 'knowledge/disarm/incidents.csv', 'knowledge/disarm/incidenttechniques.csv'],
  ['misp-threat-actors', 'knowledge/misp-galaxy/threat-actor.json'],
  ['attack-groups', 'knowledge/attack'],
]

let made: Promise<CorpusCatalogue | null> | undefined

/** null: this corpus has no catalogues. */
export function corpusCatalogue(corpus: string): Promise<CorpusCatalogue | null> {
  made ??= make(corpus)
  return made
}

async function make(corpus: string): Promise<CorpusCatalogue | null> {
  if (!existsSync(join(corpus, 'catalogue'))) return null
  const store = await openMemoryStore({ actor: 'test' })
  const reports = new Map<string, ImportReport>()
  for (const [catalogue, ...paths] of imports) {
    const files = paths.map((path) => join(corpus, path)).filter((path) => existsSync(path))
    if (files.length === 0) continue
    const report = await importCatalogue(store, catalogue, await readCatalogueFiles(files), { actor: 'test' })
    reports.set(report.dataset, report)
  }
  const own = await importCatalogue(store, STARTER, [await starterFile()], { actor: 'test' })
  reports.set(own.dataset, own)
  return { store, reports }
}
