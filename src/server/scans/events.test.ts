import { afterEach, expect, test } from 'vitest'
import type { ScanOptions, ScanProgress } from '../../pipeline/scan.ts'
import { exampleFinding } from '../../store/example.ts'
import type { Limits } from '../limits.ts'
import { poll, testServer } from '../testing.ts'
import type { TestServer } from '../testing.ts'

let server: TestServer
let options: ScanOptions | undefined
let end: (fail?: Error) => void = () => {}
afterEach(async () => {
  end()
  await server.close()
})

async function scanning(limits: Partial<Limits> = {}): Promise<{ url: string; events: string; id: string }> {
  options = undefined
  server = await testServer({
    limits,
    work: {
      scan: (_inputs, given) =>
        new Promise((resolve, reject) => {
          options = given
          end = (fail) => {
            if (fail) reject(fail)
            resolve({ findings: [exampleFinding(1)], files: [], problems: [], interrupted: false })
          }
          given.signal?.addEventListener('abort', () => end())
        }),
    },
  })
  const url = await server.listen()
  const body = new FormData()
  body.append('file', new Blob(['x']), 'a.log')
  const answer = await fetch(`${url}/api/v1/scans`, { method: 'POST', body, headers: { 'x-perisai': '1' } })
  const { id, events } = (await answer.json()) as { id: string; events: string }
  await poll(async () => options !== undefined)
  return { url, id, events: url + events }
}

function progress(records: number): ScanProgress {
  const counts = { bytesDone: records * 10, bytesTotal: null, records, badRecords: 0, elapsedMs: 5 }
  return { phase: 'reading', file: 'a.log', fileIndex: 0, fileCount: 1, ...counts }
}

/** Reads a stream to its end, or until `until` is in it. */
async function read(answer: Response, until?: string): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of answer.body!) {
    text += decoder.decode(chunk, { stream: true })
    if (until !== undefined && text.includes(until)) break
  }
  return text
}

const eventsIn = (text: string) =>
  [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, event, data]) => ({
    event,
    data: JSON.parse(data) as Record<string, unknown> | null,
  }))

test('progress, then the result, then the end of the stream', async () => {
  const { events } = await scanning()
  const answer = await fetch(`${events}?lang=en`)
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  options!.onProgress!(progress(1))
  options!.onProgress!(progress(2))
  const all = read(answer)
  setTimeout(() => end(), 400)
  const list = eventsIn(await all)
  // what came in one interval is told once, as it stands last
  expect(list.map((e) => e.event)).toEqual(['progress', 'done'])
  expect(list[0].data).toEqual({
    phase: 'reading',
    file: 'a.log',
    file_index: 0,
    file_count: 1,
    bytes_done: 20,
    bytes_total: null,
    records: 2,
    bad_records: 0,
    elapsed_ms: 5,
  })
  expect(list[1].data).toMatchObject({ findings: [{ id: exampleFinding(1).id }], files: [], problems: [] })
})

test('who comes later gets the state at once, and after the end the result', async () => {
  const { events } = await scanning()
  options!.onProgress!(progress(5))
  expect(await read(await fetch(events), 'event: progress')).toContain('"records":5')
  end()
  await poll(async () => (await server.store.findings()).total === 1)
  const late = eventsIn(await read(await fetch(events)))
  expect(late.at(-1)).toMatchObject({ event: 'done' })
})

test('a client that goes away ends its stream and not the scan', async () => {
  const { url, id, events } = await scanning({ streams: 1 })
  const abort = new AbortController()
  const answer = await fetch(events, { signal: abort.signal })
  const second = await fetch(events)
  expect([second.status, ((await second.json()) as { code: string }).code]).toEqual([429, 'too-many-streams'])
  abort.abort()
  await read(answer).catch(() => {})
  // the place is free again
  await poll(async () => {
    const again = await fetch(events, { signal: AbortSignal.timeout(1000) })
    await again.body?.cancel()
    return again.status === 200
  })
  expect(options!.signal!.aborted).toBe(false)
  end()
  await poll(async () => {
    const now = (await (await fetch(`${url}/api/v1/scans/${id}`)).json()) as { state: string }
    return now.state === 'done'
  })
})

test('a silent scan still shows that the line lives', async () => {
  const { events } = await scanning({ heartbeatMs: 20 })
  expect(await read(await fetch(events), ': still here\n\n: still here')).toContain('retry: 3000')
})

test('a cancelled and a failed scan end the stream with their own event', async () => {
  const { url, id, events } = await scanning()
  const stream = read(await fetch(events))
  await fetch(`${url}/api/v1/scans/${id}`, { method: 'DELETE', headers: { 'x-perisai': '1' } })
  expect(eventsIn(await stream).at(-1)).toMatchObject({ event: 'cancelled', data: { problems: [] } })
  await server.close()

  const other = await scanning()
  const failing = read(await fetch(`${other.events}?lang=en`))
  end(new Error('a-secret'))
  const last = eventsIn(await failing).at(-1)
  expect(last).toMatchObject({ event: 'failed', data: { code: 'scan-failed', status: 500 } })
  expect(JSON.stringify(last)).not.toContain('a-secret')
})

test('a scan nobody knows is a problem, not a stream', async () => {
  const { url } = await scanning()
  const answer = await fetch(`${url}/api/v1/scans/6f1c3a52-0d0c-4b7e-9a5d-2f6f0c1d7e11/events`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
})
