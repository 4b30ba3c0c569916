/** The way into the store for the command line and the server. */
import { databasePath, prepareHome } from './home.ts'
import type { Store } from './store.ts'

export interface OpenOptions {
  /** who is named in the ledger: "cli", "server" */
  actor: string
}

/**
 * Opens the store of a data folder.
 * @throws PerisaiError store-locked, store-newer, store-failed
 */
export async function openStore(home: string, options: OpenOptions): Promise<Store> {
  const folder = await prepareHome(home)
  // Loaded when needed: the engine is 60 MB of native code that --help can do without.
  const { openDuckStore } = await import('./duckdb/driver.ts')
  return openDuckStore(databasePath(folder), options)
}
