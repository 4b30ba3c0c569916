/** Pages of 1,000 objects of a collection of one million, as a client with a key walks it over HTTP. No peer: a floor. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuid5 } from '../src/model/ids.ts'
import { DEFAULT_ROOT, hashSecret, newSecret, writeKeys, writeOffer } from '../src/pipeline/taxii/settings.ts'
import { serve } from '../src/server/serve.ts'
import { putObjects } from '../src/store/objects/put.ts'
import type { Store } from '../src/store/store.ts'
import type { Benchmark } from './lib/benchmark.ts'
import { median } from './lib/command.ts'

const PAGE = 1000
const BATCH = 20_000
const COLLECTION = uuid5('benchmark taxii')

function indicator(n: number): Record<string, unknown> {
  const at = new Date(1.7e12 + (n % 1_000_000) * 1000).toISOString()
  return {
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--${uuid5(`benchmark taxii ${n}`)}`,
    created: at,
    modified: at,
    name: `Address ${n}`,
    pattern: `[ipv4-addr:value = '198.18.${(n >> 8) & 255}.${n & 255}']`,
    pattern_type: 'stix',
    valid_from: at,
  }
}

async function fill(store: Store, count: number): Promise<string> {
  const collection = { id: COLLECTION, title: 'Benchmark' }
  await writeOffer(store, {
    title: 'Benchmark',
    default: DEFAULT_ROOT,
    roots: [{ name: DEFAULT_ROOT, title: 'Benchmark', collections: [collection] }],
  })
  const secret = newSecret()
  const grants = [{ collection: COLLECTION, read: true, write: false }]
  const key = { name: 'reader', ...hashSecret(secret), created: new Date().toISOString(), tlp: 'red', grants }
  await writeKeys(store, [{ ...key, tlp: 'red' as const }])
  for (let n = 0; n < count; n += BATCH) {
    await putObjects(
      store,
      COLLECTION,
      Array.from({ length: BATCH }, (_, k) => indicator(n + k)),
    )
  }
  return secret
}

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

async function measure(label: string, pages: number, once: () => Promise<number[]>): Promise<number> {
  await once()
  const before = process.cpuUsage()
  const times = (await once()).sort((a, b) => a - b)
  const { user, system } = process.cpuUsage(before)
  const p99 = times[Math.floor(times.length * 0.99) - 1]
  const figures = [times[0], median(times), p99, (user + system) / 1000 / pages].map((ms) => ms.toFixed(1))
  const [fastest, middle, last, cpu] = figures
  console.log(
    `${label.padEnd(28)} ${pages} pages: min ${fastest}, median ${middle}, p99 ${last}, processor ${cpu} ms`,
  )
  return p99
}

export const taxii: Benchmark = {
  name: 'taxii',
  about: 'a TAXII page of 1,000 objects of 1 M over HTTP, 99th percentile in ms, at most 50 (no peer)',
  async run({ quick }) {
    const count = quick ? 100_000 : 1_000_000
    const pages = quick ? 50 : 400
    const home = await mkdtemp(join(tmpdir(), 'perisai-bench-taxii-'))
    const start = () => serve({ home, port: 0, signals: false, logLevel: 'silent' })
    let serving = await start()
    try {
      const started = performance.now()
      const secret = await fill(serving.store, count)
      console.log(
        `put      ${count} objects, ${Math.round(count / ((performance.now() - started) / 1000))} a second`,
      )
      // as a server finds it when it starts, and without what filling left behind in this process
      await serving.close()
      serving = await start()
      const plain = await measure('page after page', pages, () => walk(serving.url, secret, '', pages))
      const typed = await measure('of one type', pages, () =>
        walk(serving.url, secret, '&match[type]=indicator', pages),
      )
      const since = await measure('added after', pages, () =>
        walk(serving.url, secret, '&added_after=2020-01-01T00:00:00Z', pages),
      )
      return [
        { name: 'taxii-page-p99', ours: plain, peer: null, unit: 'ms' },
        { name: 'taxii-page-type-p99', ours: typed, peer: null, unit: 'ms' },
        { name: 'taxii-page-added-after-p99', ours: since, peer: null, unit: 'ms' },
      ]
    } finally {
      await serving.close()
      await rm(home, { recursive: true, force: true })
    }
  },
}
