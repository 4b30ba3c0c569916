/** What `perisai sources import` does. */
import { readCatalogueFiles } from '../catalogue/files/content.ts'
import { importCatalogue, importerOf } from '../catalogue/import.ts'
import { STARTER, starterFile } from '../catalogue/starter/file.ts'
import { PerisaiError } from '../model/problem.ts'
import { importFingerprints, OONI_FINGERPRINTS } from '../pipeline/fingerprints.ts'
import { fingerprintsText } from './fingerprints-text.ts'
import { write } from './output.ts'
import { reportText } from './report-text.ts'
import { paint } from './scan-text.ts'
import type { ImportFlags } from './sources.ts'
import { withStore } from './with-store.ts'

const words = {
  id: {
    files: 'Sebutkan berkas katalog itu.',
    built: 'Katalog starter sudah ada di dalam Perisai dan tidak membaca berkas.',
  },
  en: {
    files: 'Name the files of that catalogue.',
    built: 'The starter catalogue comes with Perisai and reads no files.',
  },
} as const

export async function importSource(
  name: string,
  paths: readonly string[],
  flags: ImportFlags,
): Promise<void> {
  if (name === OONI_FINGERPRINTS) return importSigns(paths, flags)
  // an unknown name is said before anything is read or opened
  importerOf(name)
  if ((name === STARTER) !== (paths.length === 0)) {
    throw new PerisaiError('wrong-use', { reason: words[flags.lang][name === STARTER ? 'built' : 'files'] })
  }
  const files = name === STARTER ? [await starterFile()] : await readCatalogueFiles(paths)
  const report = await withStore(flags.home, (store) =>
    importCatalogue(store, name, files, { actor: 'cli', release: flags.release }),
  )
  await write(
    flags.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : paint(`${reportText(report, flags.lang)}\n`),
  )
}

async function importSigns(paths: readonly string[], flags: ImportFlags): Promise<void> {
  if (paths.length === 0) throw new PerisaiError('wrong-use', { reason: words[flags.lang].files })
  const files = await readCatalogueFiles(paths)
  const report = await withStore(flags.home, (store) => importFingerprints(store, files, 'cli'))
  await write(
    flags.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : paint(`${fingerprintsText(report, flags.lang)}\n`),
  )
}
