import { listDatasets } from '../catalogue/overview.ts'
import type { Lang } from '../model/taxonomy.ts'
import { withStore } from './with-store.ts'

/** What is said, and what to do next, while no catalogue was brought in yet. */
export const noDatasets = {
  id: 'Belum ada kumpulan data. Mulailah dengan: perisai sources sync (tanpa jaringan: perisai sources import starter)',
  en: 'No data sets yet. Begin with: perisai sources sync (without a network: perisai sources import starter)',
} as const

/** The same as a whole answer, where a list is empty because there is nothing to search. */
export async function emptyAtlas(home: string | undefined, lang: Lang): Promise<string | undefined> {
  const datasets = await withStore(home, (store) => listDatasets(store, lang, false))
  return datasets.length === 0 ? `${noDatasets[lang]}\n` : undefined
}
