/**
 * Pages of 1,000 objects of a collection of one million, as a client with a key walks it over HTTP, the server in a
 * process of its own. No peer: a floor.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuid5 } from '../src/model/ids.ts'
import { DEFAULT_ROOT } from '../src/pipeline/taxii/settings.ts'
import type { Benchmark } from './lib/benchmark.ts'
import { median } from './lib/command.ts'

const PAGE = 1000
const COLLECTION = uuid5('benchmark taxii')

interface Walked {
  readonly url: string
  readonly secret: string
  readonly pages: number
}

/** Times of pages, ms, each read to its end, by a client in a process of its own: the heap of this one holds every benchmark. */
async function walk({ url, secret, pages }: Walked, query: string): Promise<number[]> {
  const base = `${url}/taxii2/${DEFAULT_ROOT}/collections/${COLLECTION}/objects/?limit=${PAGE}${query}`
  const child = fork(new URL('./lib/taxii-walk.ts', import.meta.url), [
    base,
    secret,
    String(pages),
    String(PAGE),
  ])
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`the client ended with ${code} before it had walked`)
  })
  const [times] = (await Promise.race([once(child, 'message'), failed])) as [number[]]
  // it ends after its message as well, when nobody waits for that any more
  failed.catch(() => undefined)
  return times
}

async function measure(label: string, walked: Walked, query: string): Promise<number> {
  const times = (await walk(walked, query)).sort((a, b) => a - b)
  const p99 = times[Math.ceil(times.length * 0.99) - 1]
  const [fastest, middle, last, slowest] = [times[0], median(times), p99, times.at(-1)!].map((ms) =>
    ms.toFixed(1),
  )
  console.log(
    `${label.padEnd(28)} ${times.length} pages: min ${fastest}, median ${middle}, p99 ${last}, max ${slowest} ms`,
  )
  return p99
}

/** A server as it runs for others; `stop` ends it. */
async function startServer(home: string): Promise<{ url: string; stop(): Promise<unknown> }> {
  const child = fork(new URL('./lib/server.ts', import.meta.url), [home])
  const [url] = (await once(child, 'message')) as [string]
  return {
    url,
    stop() {
      const ended = once(child, 'exit')
      child.disconnect()
      return ended
    },
  }
}

export const taxii: Benchmark = {
  name: 'taxii',
  about: 'a TAXII page of 1,000 objects of 1 M over HTTP, 99th percentile in ms, at most 50 (no peer)',
  async run({ quick }) {
    const count = quick ? 100_000 : 1_000_000
    const home = await mkdtemp(join(tmpdir(), 'perisai-bench-taxii-'))
    try {
      const started = performance.now()
      const filling = fork(new URL('./lib/taxii-fill.ts', import.meta.url), [home, COLLECTION, String(count)])
      const [secret] = (await once(filling, 'message')) as [string]
      await once(filling, 'exit')
      console.log(
        `put      ${count} objects, ${Math.round(count / ((performance.now() - started) / 1000))} a second`,
      )
      const server = await startServer(home)
      try {
        const walked = { url: server.url, secret, pages: count / PAGE }
        const plain = await measure('page after page, to the end', walked, '')
        const typed = await measure('of one type', walked, '&match[type]=indicator')
        const since = await measure('added after', walked, '&added_after=2020-01-01T00:00:00Z')
        return [
          { name: 'taxii-page-p99', ours: plain, peer: null, unit: 'ms' },
          { name: 'taxii-page-type-p99', ours: typed, peer: null, unit: 'ms' },
          { name: 'taxii-page-added-after-p99', ours: since, peer: null, unit: 'ms' },
        ]
      } finally {
        await server.stop()
      }
    } finally {
      await rm(home, { recursive: true, force: true })
    }
  },
}
