/**
 * A store that lives as long as the process: the same engine on no file. A second implementation in plain objects would
 * have to repeat every filter and could run no query of the layers above.
 */
import type { Store } from './store.ts'

export async function openMemoryStore(options: { actor: string }): Promise<Store> {
  // Loaded when needed: the engine is 60 MB of native code that --help can do without.
  const { openDuckStore } = await import('./duckdb/driver.ts')
  return openDuckStore(':memory:', options)
}
