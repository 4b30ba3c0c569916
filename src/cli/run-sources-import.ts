/** What `perisai sources import` does. */
import { readCatalogueFiles } from '../catalogue/files/content.ts'
import { importCatalogue, importerOf } from '../catalogue/import.ts'
import { write } from './output.ts'
import { reportText } from './report-text.ts'
import { paint } from './scan-text.ts'
import type { ImportFlags } from './sources.ts'
import { withStore } from './with-store.ts'

export async function importSource(
  name: string,
  paths: readonly string[],
  flags: ImportFlags,
): Promise<void> {
  // an unknown name is said before anything is read or opened
  importerOf(name)
  const files = await readCatalogueFiles(paths)
  const report = await withStore(flags.home, (store) =>
    importCatalogue(store, name, files, { actor: 'cli', release: flags.release }),
  )
  await write(
    flags.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : paint(`${reportText(report, flags.lang)}\n`),
  )
}
