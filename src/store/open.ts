/** The way into the store for the command line and the server. */
import { setTimeout as sleep } from 'node:timers/promises'
import { PerisaiError } from '../model/problem.ts'
import type { Holder } from './holder.ts'
import { databasePath, prepareHome } from './home.ts'
import type { Store } from './store.ts'

export interface OpenOptions {
  /** who is named in the ledger: "cli", "server" */
  actor: string
  /** how long to wait for another process to let go of the store; ms, 5000 by default */
  waitMs?: number
}

const RETRY_MS = 100

/**
 * Opens the store of a data folder: through the server that holds it where one runs, else the file itself.
 * @throws PerisaiError store-locked {holder, pid}, store-newer, store-failed
 */
export async function openStore(home: string, options: OpenOptions): Promise<Store> {
  return open(await prepareHome(home), options, async (holder) => {
    const { RemoteStore } = await import('./remote.ts')
    return new RemoteStore(holder, options)
  })
}

/**
 * Opens the file itself: what a server does, which then says so with `writeHolder`.
 * @throws PerisaiError as openStore; store-locked also where a server runs already
 */
export async function openOwnStore(home: string, options: OpenOptions): Promise<Store> {
  return open(await prepareHome(home), options, ({ url, pid }) => {
    throw new PerisaiError('store-locked', { holder: `${url}, PID ${pid}`, pid })
  })
}

async function open(
  folder: string,
  { actor, waitMs = 5000 }: OpenOptions,
  held: (holder: Holder) => Store | Promise<Store>,
): Promise<Store> {
  // loaded when needed, as the engine below: most scans open no store
  const { findHolder } = await import('./holder.ts')
  const deadline = Date.now() + waitMs
  for (;;) {
    const holder = await findHolder(folder)
    if (holder) return held(holder)
    // Loaded when needed: the engine is 60 MB of native code that --help, and a server's client, can do without.
    const { openDuckStore } = await import('./duckdb/driver.ts')
    try {
      return await openDuckStore(databasePath(folder), { actor })
    } catch (error) {
      // Another command is done in a moment, and a server that starts has the file before it can be asked.
      const wait =
        error instanceof PerisaiError && error.code === 'store-locked' && error.params.pid !== process.pid
      if (!wait || Date.now() >= deadline) throw error
      await sleep(RETRY_MS)
    }
  }
}
