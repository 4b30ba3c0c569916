/** The starter catalogue as an importer takes it: part of the program, so that no network and no file is needed. */
import { contentOf } from '../files/content.ts'
import type { CatalogueFile } from '../files/content.ts'

export const STARTER = 'starter'

/** The data are loaded only here: nothing else that starts has to wait for them. */
export async function starterFile(): Promise<CatalogueFile> {
  const { release, incidents } = await import('./incidents.ts')
  return contentOf('starter catalogue', Buffer.from(JSON.stringify({ release, incidents })))
}
