/** What `perisai sources remove` does. */
import { removeDatasets } from '../catalogue/import.ts'
import { write } from './output.ts'
import { paint } from './scan-text.ts'
import type { SourcesFlags } from './sources.ts'
import { withStore } from './with-store.ts'

const words = {
  id: { removed: (names: string) => `Dikeluarkan: ${names}.` },
  en: { removed: (names: string) => `Taken out: ${names}.` },
} as const

export async function removeSource(name: string, flags: SourcesFlags): Promise<void> {
  const gone = await withStore(flags.home, (store) => removeDatasets(store, name, 'cli'))
  const removed = gone.map((load) => load.dataset)
  await write(
    flags.format === 'json'
      ? `${JSON.stringify({ removed }, null, 2)}\n`
      : paint(`${words[flags.lang].removed(removed.join(', '))}\n`),
  )
}
