/** What `perisai serve` does once its options are understood. */
import { fileURLToPath } from 'node:url'
import type { Lang } from '../model/taxonomy.ts'
import { importCatalogue } from '../catalogue/import.ts'
import { catalogueQueries, catalogueTables } from '../catalogue/index.ts'
import { STARTER, starterFile } from '../catalogue/starter/file.ts'
import { readConfig } from '../pipeline/config.ts'
import { fingerprintQueries, fingerprintTables } from '../pipeline/fingerprints.ts'
import { indicatorQueries, indicatorTables } from '../pipeline/indicators.ts'
import { watchlistQueries, watchlistTables } from '../pipeline/watchlist.ts'
import { addSamples } from '../pipeline/samples.ts'
import { serve } from '../server/serve.ts'
import { dataHome } from '../store/home.ts'
import { objectQueries } from '../store/objects/put.ts'
import { findingIds } from '../store/queries/finding-ids.ts'
import { objectTables } from '../store/objects/table.ts'
import { write } from './output.ts'
import type { ServeFlags } from './serve.ts'

const words = {
  id: {
    at: (url: string) => `Perisai berjalan di ${url}`,
    home: (home: string) => `Data disimpan di ${home}`,
    stop: 'Tekan Ctrl-C untuk berhenti.',
    key: (key: string) => `Kunci akses (hanya ditampilkan sekali): ${key}`,
    samples: (n: number, incidents: number) =>
      `Penyimpanan masih kosong: ${n} temuan contoh dan ${incidents} insiden pilihan ditambahkan.`,
    ended: 'Perisai berhenti.',
  },
  en: {
    at: (url: string) => `Perisai is at ${url}`,
    home: (home: string) => `Data is kept in ${home}`,
    stop: 'Press Ctrl-C to stop.',
    key: (key: string) => `Access key (shown only this once): ${key}`,
    samples: (n: number, incidents: number) =>
      `The store was empty: ${n} sample findings and ${incidents} picked incidents added.`,
    ended: 'Perisai has stopped.',
  },
} satisfies Record<Lang, unknown>

/** From src/cli and dist/cli alike. */
const webRoot = fileURLToPath(new URL('../../dist/web', import.meta.url))

export async function serveCommand(flags: ServeFlags): Promise<void> {
  const t = words[flags.lang]
  const home = dataHome(flags.home)
  const { geoip } = await readConfig(home)
  const serving = await serve({
    home,
    host: flags.host,
    port: flags.port,
    key: process.env.PERISAI_KEY,
    publicUrl: flags.publicUrl,
    webRoot,
    geoip,
    queries: [
      findingIds,
      ...indicatorQueries,
      ...catalogueQueries,
      ...objectQueries,
      ...watchlistQueries,
      ...fingerprintQueries,
    ],
    tables: [
      ...indicatorTables,
      ...catalogueTables,
      ...objectTables,
      ...watchlistTables,
      ...fingerprintTables,
    ],
  })
  if (flags.samples) {
    // an old finding that was removed is a sign that this is no newcomer
    const [{ total }, ledger] = await Promise.all([
      serving.store.findings({ limit: 1 }),
      serving.store.ledger({ limit: 1 }),
    ])
    if (total === 0 && ledger.length === 0) {
      const starter = await importCatalogue(serving.store, STARTER, [await starterFile()], {
        actor: 'server',
      })
      await write(`${t.samples(await addSamples(serving.store), starter.incidents)}\n`)
    }
  }
  await write(`${t.at(serving.url)}\n${t.home(home)}\n`)
  if (serving.newKey) await write(`${t.key(serving.newKey)}\n`)
  await write(`${t.stop}\n`)
  await serving.closed
  await write(`${t.ended}\n`)
}
