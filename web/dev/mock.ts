/** A stand-in for the server while the page is being made: made-up findings, the API's shapes. Never part of a build. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import type { Finding } from '../../src/model/finding.ts'
import { page, situation, taxonomy } from './answers.ts'
import type { Lang } from './answers.ts'
import { makeFindings } from './findings.ts'

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
const SCAN = '3f6c1c1e-0000-4000-8000-000000000001'

let samples = true
let empty = false

function all(lang: Lang): Finding[] {
  return empty ? [] : makeFindings(lang).filter((f) => samples || !f.sample)
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': status < 400 ? 'application/json' : 'application/problem+json',
  })
  response.end(JSON.stringify(body))
}

function refuse(response: ServerResponse, status: number, code: string, detail: string): void {
  send(response, status, {
    type: `https://perisai.dev/errors#${code}`,
    title: '',
    status,
    detail,
    code,
    params: {},
  })
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://mock')
  const path = url.pathname.replace('/api/v1', '')
  const lang: Lang = url.searchParams.get('lang') === 'en' ? 'en' : 'id'
  if (path === '/mock/empty') {
    empty = true
    return send(response, 200, {})
  }
  if (path === '/health') return send(response, 200, { status: 'ok' })
  if (path === '/taxonomy') return send(response, 200, taxonomy(lang))
  if (path === '/situation') return send(response, 200, situation(all(lang), lang))
  if (path === '/findings') return send(response, 200, page(all(lang), url.searchParams))
  if (path === '/samples') {
    const before = all(lang).length
    samples = request.method === 'POST'
    empty = false
    const changed = Math.abs(all(lang).length - before)
    return send(response, 200, samples ? { added: changed } : { removed: changed })
  }
  const one = /^\/findings\/([^/]+)(\/\w+)?$/.exec(path)
  if (one) {
    const finding = all(lang).find((f) => f.id === one[1])
    if (!finding) return refuse(response, 404, 'finding-not-found', `Tidak ada temuan dengan id ${one[1]}.`)
    return send(response, 200, one[2] === '/versions' ? { versions: [finding, finding] } : finding)
  }
  if (path === '/scans' && request.method === 'POST') {
    request.resume()
    request.on('end', () => send(response, 202, { id: SCAN, events: `/api/v1/scans/${SCAN}/events` }))
    return
  }
  const scan = /^\/scans\/([^/]+)(\/events)?$/.exec(path)
  if (scan?.[1] === SCAN) return scan[2] ? stream(response, lang) : begin(response)
  refuse(response, 404, 'scan-not-found', 'Tidak ada pemindaian dengan id ini.')
}

let begun = 0

function begin(response: ServerResponse): void {
  begun = Date.now()
  send(response, 200, { id: SCAN, state: 'running', progress: null })
}

const SCAN_MS = 4000
const SCAN_BYTES = 420e6

function stream(response: ServerResponse, lang: Lang): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const timer = setInterval(() => {
    const elapsed = Date.now() - begun
    const done = Math.min(1, elapsed / SCAN_MS) * SCAN_BYTES
    if (done < SCAN_BYTES) {
      const progress = {
        phase: 'reading',
        file: 'edge-2026-11-20.pcapng',
        file_index: 0,
        file_count: 3,
        bytes_done: done,
        bytes_total: SCAN_BYTES,
        records: Math.round(done / 80),
        bad_records: 3,
        elapsed_ms: elapsed,
      }
      response.write(`event: progress\ndata: ${JSON.stringify(progress)}\n\n`)
      return
    }
    clearInterval(timer)
    response.end(`event: done\ndata: ${JSON.stringify({ findings: all(lang).slice(0, 2), ...read })}\n\n`)
  }, 200)
  response.on('close', () => clearInterval(timer))
}

const read = {
  files: [
    { path: 'edge-2026-11-20.pcapng', format: 'pcapng', records: 5_242_113, bad_records: 3, bytes: 420e6 },
    { path: 'access.log.gz', format: 'nginx-combined', records: 88_120, bad_records: 0, bytes: 4_812_331 },
    {
      path: 'foto.jpg',
      format: null,
      records: 0,
      bad_records: 0,
      bytes: 81_233,
      skipped_because: 'unknown-format',
    },
  ],
  problems: [
    {
      code: 'unknown-format',
      path: 'foto.jpg',
      at: '',
      message: 'Format tidak dikenal. Awal isinya: ff d8 ff e0',
    },
    {
      code: 'bad-record',
      path: 'edge-2026-11-20.pcapng',
      at: 'packet 88213',
      message: 'Catatan rusak: IP header',
    },
  ],
}

export function mockApi(): Plugin {
  const handle = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (request.url?.startsWith('/api/')) answer(request, response)
    else next()
  }
  return {
    name: 'perisai-mock-api',
    configureServer(server) {
      server.middlewares.use(handle)
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        // the built page under the policy that it will be served with
        response.setHeader('content-security-policy', csp)
        handle(request, response, next)
      })
    },
  }
}
