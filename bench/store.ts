/** The store with 100,000 findings: how long a page takes at worst, and how quickly rows go in. No peer: a floor to hold. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleFinding } from '../src/store/example.ts'
import { openOwnStore } from '../src/store/open.ts'
import type { FindingFilter, Store } from '../src/store/store.ts'
import type { Benchmark } from './lib/benchmark.ts'
import { median } from './lib/command.ts'

const RUNS = 200
const classes = ['denial-of-service', 'intrusion', 'leak', 'coordination'] as const

/** Findings of about 2 kB whose times, targets and confidences are not in the order of storing. */
function finding(n: number) {
  const mixed = Math.imul(n, 0x9e3779b1) >>> 0
  const start = new Date(1.7e12 + mixed * 7).toISOString()
  const values = Array.from({ length: 120 }, (_, k) => (mixed >>> (k % 20)) % 100_000)
  return exampleFinding(n, {
    class: classes[n % 4],
    confidence: mixed % 101,
    start,
    end: new Date(1.7e12 + mixed * 7 + 60_000).toISOString(),
    target: { type: 'ipv4-addr', value: `10.${(mixed >>> 16) & 255}.${(mixed >>> 8) & 255}.${mixed & 255}` },
    series: [{ name: 'series.packets_per_second', unit: 'packets/s', start, step_s: 1, values }],
  })
}

/** 99th percentile in ms; the processor time beside it tells a slow store from a busy machine. */
async function page(store: Store, name: string, filter: (run: number) => FindingFilter): Promise<number> {
  for (let run = 0; run < 5; run++) await store.findings({ limit: 50, ...filter(-run) })
  const times: number[] = []
  const before = process.cpuUsage()
  for (let run = 1; run <= RUNS; run++) {
    const started = performance.now()
    await store.findings({ limit: 50, ...filter(run) })
    times.push(performance.now() - started)
  }
  const { user, system } = process.cpuUsage(before)
  times.sort((a, b) => a - b)
  const p99 = times[Math.floor(RUNS * 0.99) - 1]
  const [fastest, middle, last, cpu] = [times[0], median(times), p99, (user + system) / 1000 / RUNS].map(
    (ms) => ms.toFixed(1),
  )
  console.log(
    `${name.padEnd(22)} ${RUNS} runs: min ${fastest}, median ${middle}, p99 ${last}, processor ${cpu} ms`,
  )
  return p99
}

export const store: Benchmark = {
  name: 'store',
  about: 'a page of 50 among 100,000 findings, 99th percentile in ms; rows appended a second (no peer)',
  async run({ quick }) {
    const home = await mkdtemp(join(tmpdir(), 'perisai-bench-store-'))
    const store = await openOwnStore(home, { actor: 'bench' })
    try {
      const count = quick ? 10_000 : 100_000
      const started = performance.now()
      for (let n = 0; n < count; n += 5000) {
        await store.putFindings(Array.from({ length: 5000 }, (_, k) => finding(n + k)))
      }
      const put = count / ((performance.now() - started) / 1000)
      const again = await page(store, 'first page', () => ({}))
      const other = await page(store, 'another page each time', (run) => ({
        offset: Math.abs(run * 53) % 5000,
      }))
      const filtered = await page(store, 'class, confidence', (run) => ({
        class: ['leak'],
        minConfidence: 50,
        offset: Math.abs(run * 53) % 5000,
      }))
      const search = await page(store, 'search', () => ({ search: '10.0.' }))
      const rows = Array.from({ length: quick ? 50_000 : 500_000 }, (_, n) => [
        n,
        `row ${n}`,
        n / 3,
        1.7e12 + n,
      ])
      const table = {
        name: 'bulk',
        duckdb: 'CREATE TABLE IF NOT EXISTS bulk (id BIGINT, name VARCHAR, share DOUBLE, at_time TIMESTAMP)',
      }
      const rates: number[] = []
      for (let run = 1; run <= 3; run++) {
        const from = performance.now()
        await store.append(table, rows)
        rates.push(rows.length / ((performance.now() - from) / 1000))
        console.log(`append run ${run}: ${Math.round(rates.at(-1)!)} rows/s`)
      }
      const line = (name: string, ours: number, unit: string) => ({ name, ours, peer: null, unit })
      return [
        line('store-put', put, 'findings/s'),
        line('store-page-first', again, 'ms'),
        line('store-page-other', other, 'ms'),
        line('store-page-filtered', filtered, 'ms'),
        line('store-page-search', search, 'ms'),
        line('store-append', median(rates), 'rows/s'),
      ]
    } finally {
      await store.close()
      await rm(home, { recursive: true })
    }
  },
}
