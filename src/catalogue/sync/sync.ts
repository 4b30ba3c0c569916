/** Official copies into the store: fetch, check, import. Each download stands for itself; one that fails stops no other. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImportReport } from '../../model/atlas.ts'
import { PerisaiError } from '../../model/problem.ts'
import type { Store } from '../../store/store.ts'
import { readCatalogueFiles } from '../files/content.ts'
import type { CatalogueFile } from '../files/content.ts'
import { importCatalogue } from '../import.ts'
import { catalogueSource } from '../sources.ts'
import { addressOf, mirrorOf } from './address.ts'
import { downloadNamed, downloads, otherDownloads } from './downloads.ts'
import type { Download } from './downloads.ts'
import { fetchFile } from './fetch.ts'
import type { Fetched } from './fetch.ts'

export interface SyncOptions {
  /** data folder; copies lie in its subfolder catalogues/ID */
  readonly home: string
  /** ids of the table; all that can be fetched by default */
  readonly names?: readonly string[]
  readonly mirror?: string
  readonly actor: string
  readonly signal?: AbortSignal
  readonly idleMs?: number
  /** imports what is no catalogue, by the id of its download */
  readonly others?: Readonly<
    Record<string, (store: Store, files: readonly CatalogueFile[]) => Promise<unknown>>
  >
  onFile?(name: string, bytes: number, total: number | null): void
}

export interface SyncResult {
  readonly id: string
  readonly files: readonly ({ name: string; url: string } & Fetched)[]
  readonly report?: ImportReport
  /** of what is no catalogue: what its own import says */
  readonly other?: unknown
  readonly problem?: PerisaiError
}

/** @throws PerisaiError catalogue-unknown, download-refused for the mirror */
export async function syncCatalogues(store: Store, options: SyncOptions): Promise<SyncResult[]> {
  const mirror = mirrorOf(options.mirror)
  const wanted = chosen(options.names, mirror !== null)
  const results: SyncResult[] = []
  for (const download of wanted) {
    if (options.signal?.aborted) break
    const files: ({ name: string; url: string } & Fetched)[] = []
    try {
      const content = await fetchAll(download, mirror, files, options)
      const other = options.others?.[download.id]
      if (other) results.push({ id: download.id, files, other: await other(store, content) })
      else {
        const report = await importCatalogue(store, download.catalogue, content, {
          actor: options.actor,
          retrieved: files[0].retrieved,
          origin: files.map((file) => file.url).join(' '),
        })
        results.push({ id: download.id, files, report })
      }
    } catch (error) {
      if (!(error instanceof PerisaiError)) throw error
      results.push({ id: download.id, files, problem: error })
    }
  }
  return results
}

function chosen(names: readonly string[] | undefined, mirrored: boolean): readonly Download[] {
  if (!names || names.length === 0) {
    return downloads.filter((download) => mirrored || download.files.every((file) => file.url !== null))
  }
  return names.map((name) => {
    const found = downloadNamed(name)
    if (found) return found
    throw new PerisaiError('catalogue-unknown', {
      name,
      known: [...downloads, ...otherDownloads].map((d) => d.id).join(', '),
    })
  })
}

async function fetchAll(
  download: Download,
  mirror: URL | null,
  files: ({ name: string; url: string } & Fetched)[],
  options: SyncOptions,
): Promise<CatalogueFile[]> {
  const folder = join(options.home, 'catalogues', download.id)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const homepage = catalogueSource(download.catalogue)?.homepage ?? ''
  for (const file of download.files) {
    const url = addressOf(download, file, mirror, homepage)
    const fetched = await fetchFile(url, join(folder, file.name), {
      mirror,
      maxBytes: file.maxMib * 2 ** 20,
      signal: options.signal,
      idleMs: options.idleMs,
      onProgress: (bytes, total) => options.onFile?.(file.name, bytes, total),
    })
    files.push({ name: file.name, url: url.href, ...fetched })
  }
  return readCatalogueFiles(download.files.map((file) => join(folder, file.name)))
}
