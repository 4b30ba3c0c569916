import { afterEach, expect, test } from 'vitest'
import type { ScanState } from '../../model/api.ts'
import type { ScanOptions, ScanResult } from '../../pipeline/scan.ts'
import { PerisaiError } from '../../model/problem.ts'
import { exampleFinding } from '../../store/example.ts'
import type { Limits } from '../limits.ts'
import { poll, testServer } from '../testing.ts'
import type { TestServer } from '../testing.ts'

let server: TestServer
let running: Running[] = []
afterEach(async () => {
  for (const scan of running) scan.end()
  running = []
  await server.close()
})

interface Running {
  paths: string[]
  options: ScanOptions
  end(result?: Partial<ScanResult>): void
  fail(error: Error): void
}

/** A server whose scans end when the test says so, or when they are cancelled. */
async function gated(limits: Partial<Limits> = {}): Promise<string> {
  server = await testServer({
    limits,
    work: {
      scan: (inputs, options) =>
        new Promise((resolve, reject) => {
          const nothing: ScanResult = { findings: [], files: [], problems: [], interrupted: false }
          const end = (result: Partial<ScanResult> = {}) => resolve({ ...nothing, ...result })
          options.signal?.addEventListener('abort', () =>
            end({ findings: [exampleFinding(7)], interrupted: true }),
          )
          running.push({ paths: inputs.map((i) => i.path), options, end, fail: reject })
        }),
    },
  })
  return server.listen()
}

async function upload(url: string, name = 'a.log', query = ''): Promise<Response> {
  const body = new FormData()
  body.append('file', new Blob(['x']), name)
  return fetch(`${url}/api/v1/scans${query}`, { method: 'POST', body, headers: { 'x-perisai': '1' } })
}

async function started(url: string, query = ''): Promise<{ id: string; scan: Running }> {
  const count = running.length
  const { id } = (await (await upload(url, 'a.log', query)).json()) as { id: string }
  await poll(async () => running.length > count)
  return { id, scan: running[count] }
}

const state = async (url: string, id: string, lang = 'en') =>
  (await (await fetch(`${url}/api/v1/scans/${id}?lang=${lang}`)).json()) as ScanState

const cancel = (url: string, id: string) =>
  fetch(`${url}/api/v1/scans/${id}`, { method: 'DELETE', headers: { 'x-perisai': '1' } })

test('findings are stored, and the result is told in the language asked for', async () => {
  const url = await gated()
  const { id, scan } = await started(url, '?only=denial-of-service,leak')
  expect(scan.options).toMatchObject({ only: ['denial-of-service', 'leak'], sample: false })
  expect(await state(url, id)).toMatchObject({ state: 'running', progress: null })
  const [{ path: file }] = (await import('node:fs'))
    .readdirSync(`${server.home}/incoming`)
    .map((path) => ({ path }))
  const problems = [
    {
      code: 'read-failed' as const,
      path: 'a.log',
      at: '',
      params: { reason: `EIO: i/o error, read '${server.home}/incoming/${file}'` },
    },
  ]
  scan.end({ findings: [exampleFinding(1)], problems })
  await poll(async () => (await state(url, id)).state === 'done')
  expect((await server.store.findings()).findings.map((f) => f.id)).toEqual([exampleFinding(1).id])
  const en = await state(url, id)
  expect(en.result?.findings[0].id).toBe(exampleFinding(1).id)
  expect(en.result?.problems[0].message).toBe(
    "Could not be read: EIO: i/o error, read 'a.log'. What came before was processed.",
  )
  expect((await state(url, id, 'id')).result?.problems[0].message).toContain('Gagal dibaca')
})

test('two at once, the others in turn, and no more than the queue holds', async () => {
  const url = await gated({ queuedScans: 1 })
  const first = await started(url)
  await started(url)
  const third = (await (await upload(url, 'third.log')).json()) as { id: string }
  expect((await state(url, third.id)).state).toBe('queued')
  const refused = await upload(url)
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('30')
  expect(await refused.json()).toMatchObject({ code: 'queue-full', params: { limit: 1 } })
  first.scan.end()
  await poll(async () => running.length === 3)
  expect(running[2].paths).toEqual(['third.log'])
  expect((await state(url, third.id)).state).toBe('running')
})

test('a running scan is cancelled and what it found is kept', async () => {
  const url = await gated()
  const { id } = await started(url)
  const answer = await cancel(url, id)
  expect(await answer.json()).toMatchObject({
    id,
    state: 'cancelled',
    result: { findings: [{ variant: 'syn-flood' }] },
  })
  expect((await server.store.findings()).total).toBe(1)
  expect(await server.incoming()).toEqual([])
  expect(await (await cancel(url, id)).json()).toMatchObject({ state: 'cancelled' })
})

test('a scan that waits is cancelled without having begun', async () => {
  const url = await gated({ parallelScans: 1 })
  const first = await started(url)
  const { id } = (await (await upload(url)).json()) as { id: string }
  expect(await (await cancel(url, id)).json()).toMatchObject({ state: 'cancelled', progress: null })
  expect(await server.incoming()).toHaveLength(1)
  first.scan.end()
  await poll(async () => (await state(url, first.id)).state === 'done')
  expect(running).toHaveLength(1)
})

test('a scan that fails says so and nothing of the inside', async () => {
  const url = await gated()
  const { id, scan } = await started(url)
  scan.fail(new Error('SELECT secret FROM findings'))
  await poll(async () => (await state(url, id)).state === 'failed')
  const failed = await state(url, id)
  expect(failed.problem).toMatchObject({ code: 'scan-failed', status: 500 })
  expect(JSON.stringify(failed)).not.toMatch(/SELECT|queue\.ts/)
  expect(await server.incoming()).toEqual([])
})

test('a scan whose findings find the disk full says that, and not that Perisai is wrong', async () => {
  const url = await gated()
  const { id, scan } = await started(url)
  server.store.putFindings = () => Promise.reject(new PerisaiError('store-full'))
  scan.end({ findings: [exampleFinding(1)] })
  await poll(async () => (await state(url, id)).state === 'failed')
  expect((await state(url, id)).problem).toMatchObject({ code: 'store-full', status: 507 })
  const answer = await fetch(`${url}/api/v1/scans/${id}/events?lang=en`)
  expect(await answer.text()).toContain('"code":"store-full"')
})

test('a result that is too old, or one of too many, is forgotten', async () => {
  const url = await gated({ results: 2, resultFindings: 3 })
  const ids: string[] = []
  for (let n = 0; n < 3; n++) {
    const { id, scan } = await started(url)
    ids.push(id)
    scan.end({ findings: n === 0 ? [] : [exampleFinding(10 * n), exampleFinding(10 * n + 1)] })
    await poll(async () => (await state(url, id)).state === 'done')
  }
  const left = await Promise.all(ids.map(async (id) => (await fetch(`${url}/api/v1/scans/${id}`)).status))
  // the first for the number of results, the second for the number of findings
  expect(left).toEqual([404, 404, 200])
  expect(await state(url, ids[0])).toMatchObject({ code: 'scan-not-found', params: { minutes: 60 } })
  await server.close()

  const other = await gated({ resultMs: 1 })
  const { id, scan } = await started(other)
  scan.end()
  await poll(async () => (await fetch(`${other}/api/v1/scans/${id}`)).status === 404)
})

test('closing the server cancels scans and keeps what they found', async () => {
  const url = await gated()
  await started(url)
  await upload(url)
  await server.app.close()
  expect((await server.store.findings()).total).toBe(1)
  expect(await server.incoming()).toEqual([])
})
