/**
 * What was acknowledged survives SIGKILL, and nothing is there by halves. This shows the log's replay and the
 * transactions; that the log is on disk before a write is acknowledged is DuckDB's fsync at COMMIT (src/store/README.md).
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleFinding } from '../src/store/example.ts'
import { openOwnStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'

const KILLS = 20
const writer = fileURLToPath(new URL('store-writer.ts', import.meta.url))

let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'perisai-kill-'))
})
afterAll(() => rm(home, { recursive: true }))

/** The same sequence of numbers of 0..1 every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Lets a writer work for a while after its first write, kills it, and returns the lines that it got out. */
async function writeAndDie(run: number, afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, home, String(run)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  const started = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString()
      if (output.includes('put')) resolve()
    })
    child.once('exit', () => reject(new Error(`the writer ended by itself: ${output}`)))
  })
  const closed = once(child, 'close')
  await started
  await sleep(afterMs)
  child.kill('SIGKILL')
  const [code, signal] = (await closed) as [number | null, string | null]
  expect([code, signal]).toEqual([null, 'SIGKILL'])
  // A line without its end was not said.
  return output.split('\n').slice(0, -1)
}

const query = <R>(store: Store, text: string) =>
  store.run<Record<string, never>, R>({ name: 'check', duckdb: text }, {})

/** What must be there, from all writers so far. */
interface Acknowledged {
  findings: number[]
  removed: Set<number>
  filler: number[]
}

function learn(lines: readonly string[], said: Acknowledged): void {
  for (const line of lines) {
    const [what, first, second, third] = line.split(' ')
    if (what === 'put') for (let n = 0; n < Number(third); n++) said.findings.push(Number(second) + n)
    if (what === 'row') said.filler.push(Number(first))
    if (what === 'gone') said.removed.add(Number(first))
  }
}

async function check(store: Store, said: Acknowledged): Promise<void> {
  const present = new Set(
    (await query<{ id: string }>(store, 'SELECT id FROM findings WHERE NOT removed')).map((row) => row.id),
  )
  expect(said.findings.filter((n) => !present.has(exampleFinding(n).id))).toEqual([])

  const hidden = await query<{ id: string }>(store, 'SELECT id FROM findings WHERE removed')
  const hiddenIds = new Set(hidden.map((row) => row.id))
  expect([...said.removed].filter((n) => !hiddenIds.has(exampleFinding(n).id))).toEqual([])

  // Batches are whole: batch b has 1 + b % 10 findings (runs are 10,000 apart), each with its event and readable text.
  const batches = await query<{ batch: number; count: number; bad: number }>(
    store,
    `SELECT batch, count(*) AS count, count(*) FILTER (length(text) <> batch % 3000) AS bad
     FROM (SELECT (json->>'$.detail.batch')::INTEGER AS batch, json->>'$.detail.text' AS text
           FROM findings WHERE NOT removed)
     GROUP BY batch`,
  )
  expect(batches.filter(({ batch, count, bad }) => count !== 1 + (batch % 10) || bad > 0)).toEqual([])
  const events = await query<{ action: string; count: number }>(
    store,
    'SELECT action, count(DISTINCT subject) AS count FROM ledger GROUP BY action ORDER BY action',
  )
  const counted = Object.fromEntries(events.map(({ action, count }) => [action, count]))
  expect(counted).toEqual({ found: present.size, ...(hidden.length > 0 && { removed: hidden.length }) })
  expect((await store.findings({ limit: 0 })).total).toBe(present.size - hidden.length)

  if (said.filler.length === 0) return
  const filler = await query<{ batch: number; count: number; wanted: number }>(
    store,
    `SELECT batch, count(*) FILTER (length(text) = 500) AS count, any_value(wanted) AS wanted
     FROM filler GROUP BY batch`,
  )
  expect(filler.filter((row) => row.count !== row.wanted)).toEqual([])
  const kept = new Set(filler.map((row) => row.batch))
  expect(said.filler.filter((batch) => !kept.has(batch))).toEqual([])
}

test(`${KILLS} kills while writing lose nothing that was acknowledged`, async () => {
  const next = numbers(20_261_122)
  const said: Acknowledged = { findings: [], removed: new Set(), filler: [] }
  for (let run = 1; run <= KILLS; run++) {
    learn(await writeAndDie(run, next() * 250), said)
    const store = await openOwnStore(home, { actor: 'check' })
    await check(store, said)
    await store.close()
  }
  expect(said.findings.length).toBeGreaterThan(KILLS)
})
