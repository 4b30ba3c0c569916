/** The server with nothing made up: real evidence over a socket to a finding, in both languages, as STIX. */
import { readFile } from 'node:fs/promises'
import { afterEach, expect, test } from 'vitest'
import type { FindingList, ScanAccepted } from '../model/api.ts'
import { scanSchema } from '../model/finding.ts'
import { testServer } from './testing.ts'
import type { TestServer } from './testing.ts'

let server: TestServer
afterEach(() => server.close())

test('a capture goes in, progress and a worded finding come out, and the store has it', async () => {
  server = await testServer()
  const url = await server.listen()
  const body = new FormData()
  const capture = await readFile(new URL('../../samples/syn-flood.pcap.gz', import.meta.url))
  body.append('file', new Blob([capture]), 'bukti/syn-flood.pcap.gz')
  body.append('file', new Blob([new Uint8Array(64)]), 'kosong.bin')
  const sent = await fetch(`${url}/api/v1/scans`, { method: 'POST', body, headers: { 'x-perisai': '1' } })
  const { id, events } = (await sent.json()) as ScanAccepted
  const stream = await (await fetch(`${url}${events}?lang=en`)).text()
  const [, data] = /event: done\ndata: (.*)/.exec(stream)!
  const result = scanSchema.parse(JSON.parse(data))
  expect(result.findings).toHaveLength(1)
  expect(result.findings[0]).toMatchObject({ class: 'denial-of-service', variant: 'syn-flood' })
  expect(result.findings[0].evidence[0].path).toBe('bukti/syn-flood.pcap.gz')
  expect(result.findings[0].sample).toBeUndefined()
  expect(result.problems).toMatchObject([{ code: 'unknown-format', path: 'kosong.bin' }])

  const worded = async (lang: string) => {
    const { findings } = (await (await fetch(`${url}/api/v1/findings?lang=${lang}`)).json()) as FindingList
    expect(findings.map((f) => f.id)).toEqual([result.findings[0].id])
    return findings[0].text.summary
  }
  expect(await worded('en')).toBe(result.findings[0].text.summary)
  expect(await worded('id')).not.toBe(await worded('en'))
  const again = (await (await fetch(`${url}/api/v1/scans/${id}?lang=en`)).json()) as { result: unknown }
  expect(again.result).toEqual(result)
  const stix = await (await fetch(`${url}/api/v1/findings/${result.findings[0].id}/stix`)).text()
  expect(stix).toContain('"type":"incident"')
})
