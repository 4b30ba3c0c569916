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

/** Times of pages as the client gets them, ms, each read to its end. */
async function walk(url: string, secret: string, query: string, pages: number): Promise<number[]> {
  const headers = { accept: 'application/taxii+json;version=2.1', authorization: `Bearer ${secret}` }
  const base = `${url}/taxii2/${DEFAULT_ROOT}/collections/${COLLECTION}/objects/?limit=${PAGE}${query}`
  const times: number[] = []
  let next = ''
  for (let page = 0; page < pages; page++) {
    const started = performance.now()
    const answer = await fetch(base + next, { headers })
    const body = (await answer.json()) as { next?: string; objects?: unknown[] }
    times.push(performance.now() - started)
    if (body.objects?.length !== PAGE) throw new Error(`page ${page} has ${body.objects?.length} objects`)
    next = body.next === undefined ? '' : `&next=${encodeURIComponent(body.next)}`
  }
  return times
}

async function measure(
  label: string,
  { url, secret, pages }: { url: string; secret: string; pages: number },
  query: string,
): Promise<number> {
  await walk(url, secret, query, 20)
  const times = (await walk(url, secret, query, pages)).sort((a, b) => a - b)
  const p99 = times[Math.ceil(times.length * 0.99) - 1]
  const [fastest, middle, last, slowest] = [times[0], median(times), p99, times.at(-1)!].map((ms) =>
    ms.toFixed(1),
  )
  console.log(
    `${label.padEnd(28)} ${pages} pages: min ${fastest}, median ${middle}, p99 ${last}, max ${slowest} ms`,
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
