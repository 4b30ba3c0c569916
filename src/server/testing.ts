/** For tests: a server on a store in memory, with a data folder that goes away with it. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { openMemoryStore } from '../store/memory.ts'
import type { App, ServerOptions } from './context.ts'
import { createServer } from './server.ts'
import type { Store } from '../store/store.ts'

export interface TestServer {
  readonly app: App
  readonly store: Store
  readonly home: string
  /** a request as the page sends it, without a socket */
  ask(
    method: NonNullable<InjectOptions['method']>,
    url: string,
    more?: InjectOptions,
  ): Promise<LightMyRequestResponse>
  /** starts to listen on a free port and returns the address */
  listen(): Promise<string>
  /** names of files that wait in the folder for uploads */
  incoming(): Promise<string[]>
  close(): Promise<void>
}

export async function testServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const home = await mkdtemp(join(tmpdir(), 'perisai-server-'))
  const store = await openMemoryStore({ actor: 'server' })
  const app = createServer({ store, home, host: '127.0.0.1', port: 7373, logLevel: 'silent', ...options })
  return {
    app,
    store,
    home,
    ask: (method, url, more = {}) =>
      app.inject({
        method,
        url,
        ...more,
        headers: { host: 'localhost:7373', 'x-perisai': '1', ...more.headers },
      }),
    async listen() {
      await app.listen({ host: '127.0.0.1', port: 0, listenTextResolver: () => '' })
      return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
    },
    incoming: () => readdir(join(home, 'incoming')),
    async close() {
      await app.close()
      await store.close()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** Waits until `done` says so; the test's own time limit ends it otherwise. */
export async function poll(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await sleep(10)
}
