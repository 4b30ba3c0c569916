/** Runs the server: holds the store, listens, says where it is, and leaves nothing behind when it ends. */
import type { AddressInfo } from 'node:net'
import { PerisaiError, reasonOf } from '../model/problem.ts'
import { removeHolder, writeHolder } from '../store/holder.ts'
import { prepareHome } from '../store/home.ts'
import { openOwnStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import type { App, ServerOptions } from './context.ts'
import { isLoopback } from './hosts.ts'
import { newKey } from './keys.ts'
import { MIN_KEY_LENGTH } from './limits.ts'
import { createServer } from './server.ts'

export const DEFAULT_HOST = '127.0.0.1'
export const DEFAULT_PORT = 7373

export interface ServeOptions extends Omit<ServerOptions, 'store' | 'host' | 'port' | 'localKey'> {
  /** 127.0.0.1 by default; any other address that machines can reach needs a key, which is made if none is given */
  readonly host?: string
  /** 7373 by default, 0 for any free one */
  readonly port?: number
  /** false: SIGINT and SIGTERM are left to the caller */
  readonly signals?: boolean
}

export interface Serving {
  /** where the page is, for a browser on this machine: http://127.0.0.1:7373 */
  readonly url: string
  /** the access key, where one was made because none was given: to be shown once */
  readonly newKey?: string
  readonly store: Store
  /** Ends the server: cancels scans and keeps what they found, closes the store. */
  close(): Promise<void>
  /** resolves when the server has ended, by `close` or by a signal */
  readonly closed: Promise<void>
}

/**
 * Opens the store of `home` and serves it. Resolves when the server listens.
 * @throws PerisaiError store-locked where another process has the store, port-in-use, cannot-listen,
 * key-too-short, bad-public-url
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host = DEFAULT_HOST, port = DEFAULT_PORT, signals = true } = options
  const home = await prepareHome(options.home)
  const made = !options.key && !isLoopback(host) ? newKey() : undefined
  const key = options.key || made
  if (key !== undefined && key.length < MIN_KEY_LENGTH) {
    throw new PerisaiError('key-too-short', { limit: MIN_KEY_LENGTH })
  }
  const { publicUrl } = options
  if (
    publicUrl !== undefined &&
    !(URL.canParse(publicUrl) && /^https?:$/.test(new URL(publicUrl).protocol))
  ) {
    throw new PerisaiError('bad-public-url', { url: publicUrl.slice(0, 200) })
  }
  const localKey = newKey()
  const store = await openOwnStore(home, { actor: 'server' })
  let app: App | undefined
  let url: string
  try {
    app = createServer({ ...options, home, host, port, key, localKey, store })
    await listen(app, host, port)
    url = urlOf(host, (app.server.address() as AddressInfo).port)
    await writeHolder(home, { url, key: localKey })
  } catch (error) {
    await app?.close()
    await store.close()
    throw error
  }
  return { url, newKey: made, store, ...ending(app, home, store, signals) }
}

async function listen(app: App, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port, listenTextResolver: () => '' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw new PerisaiError('port-in-use', { host, port }, error)
    if (error instanceof PerisaiError) throw error
    throw new PerisaiError('cannot-listen', { host, port, reason: reasonOf(error) }, error)
  }
}

function ending(app: App, home: string, store: Store, signals: boolean): Pick<Serving, 'close' | 'closed'> {
  let ended: Promise<void> | undefined
  const { promise: closed, resolve, reject } = Promise.withResolvers<void>()
  // whoever only calls close() hears of a failure there
  closed.catch(() => {})
  const end = async () => {
    try {
      await app.close()
    } finally {
      await removeHolder(home)
      await store.close()
    }
  }
  const close = () => {
    process.removeListener('SIGINT', close)
    process.removeListener('SIGTERM', close)
    ended ??= end()
    ended.then(resolve, reject)
    return ended
  }
  if (signals) {
    // a second signal finds no listener any more and ends the process at once
    process.on('SIGINT', close)
    process.on('SIGTERM', close)
  }
  return { close, closed }
}

/** Where this machine reaches a server that listens on `host`. */
function urlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
