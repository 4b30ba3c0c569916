import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemTexts } from '../model/problem.ts'
import { MAX_PAGE, MIN_KEY_LENGTH, defaultLimits } from './limits.ts'
import { problemDetail, statusOf } from './errors.ts'
import { DEFAULT_PORT } from './serve.ts'
import { testServer } from './testing.ts'
import type { TestServer } from './testing.ts'

interface Operation {
  summary?: string
  parameters?: { name: string; in: string }[]
  responses: Record<string, { content?: object }>
}

let server: TestServer
let document: {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: object }
}
let operations: { route: string; operation: Operation }[]
beforeAll(async () => {
  server = await testServer()
  document = (await server.ask('GET', '/api/v1/openapi.json')).json() as typeof document
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      route: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  )
})
afterAll(() => server.close())

const page = (path: string) => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8')

test('the document is OpenAPI 3.1, every reference leads somewhere, every route is summed up', () => {
  expect(document.openapi).toBe('3.1.0')
  const text = JSON.stringify(document)
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    expect(Object.keys(document.components.schemas)).toContain(name)
  }
  for (const { route, operation } of operations) {
    expect([route, operation.summary?.length ?? 0]).toEqual([route, expect.any(Number)])
    expect(operation.summary).toBeTruthy()
  }
  // the store is for the command line and no part of the API; the page is none either
  expect(text).not.toContain('/store/')
  expect(Object.keys(document.paths).every((path) => path.startsWith('/api/v1/'))).toBe(true)
})

test.each(['api.md', 'id/api.md'])(
  'docs/%s has every route with its parameters and an example, and no other',
  (path) => {
    const sections = new Map(
      page(path)
        .split(/^### /m)
        .slice(1)
        .map((section) => [section.slice(0, section.indexOf('\n')), section]),
    )
    expect([...sections.keys()].sort()).toEqual(operations.map(({ route }) => route).sort())
    for (const { route, operation } of operations) {
      const section = sections.get(route)!
      expect([route, section.includes('```sh\ncurl ')]).toEqual([route, true])
      for (const { name, in: where } of operation.parameters ?? []) {
        if (where === 'path' || name === 'lang') continue
        expect([route, name, section.includes(`\`${name}\``)]).toEqual([route, name, true])
      }
    }
  },
)

test.each(['api.md', 'id/api.md'])(
  'docs/%s names every limit as it is, and the code that tells of it',
  (path) => {
    const text = page(path)
    const section = text.slice(text.search(/^## (Limits|Batas)$/m))
    const rows = section.slice(0, section.indexOf('\n## ', 4))
    const l = defaultLimits
    const MiB = 1024 * 1024
    const values = [
      `${l.uploadBytes / 1e9} GB`,
      String(l.uploadFiles),
      `${l.importBytes / MiB} MiB`,
      String(l.importFiles),
      String(l.parallelScans),
      String(l.queuedScans),
      String(l.uploadMinBytes),
      String(l.uploadWindowMs / 1000),
      `${l.diskReserve / MiB} MiB`,
      String(l.resultMs / 60_000),
      String(l.results),
      String(l.resultFindings),
      String(l.streams),
      String(MAX_PAGE),
      `${l.bodyBytes / MiB} MiB`,
      String(l.bodyMs / 1000),
      String(l.keyAttempts),
      String(l.sessionMs / 3_600_000),
      String(l.sessions),
      String(l.connections),
    ]
    for (const value of values) expect(rows).toMatch(new RegExp(`[| ]${value}[ ,|]`))
    expect(text).toContain(`${l.heartbeatMs / 1000} `)
    expect(text).toContain(`:${DEFAULT_PORT}/`)
    expect(text).toContain(` ${MIN_KEY_LENGTH} `)
    const codes = [...rows.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code)
    expect(codes.length).toBeGreaterThan(10)
    for (const code of codes) expect(Object.keys(statusOf)).toContain(code)
  },
)

test('every code that the server throws has a status and a sentence in both languages', () => {
  const folder = new URL('.', import.meta.url).pathname
  const thrown = new Set<string>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts') || name === 'serve.ts') continue
    const text = readFileSync(join(folder, name), 'utf8')
    for (const [, code] of text.matchAll(/(?:new PerisaiError|problemDetail)\(\s*'([a-z-]+)'/g))
      thrown.add(code)
    for (const [, code] of text.matchAll(/code: '([a-z-]+)', params/g)) thrown.add(code)
  }
  expect(thrown.size).toBeGreaterThan(20)
  for (const code of [...thrown, ...Object.keys(statusOf)]) {
    expect(Object.keys(problemTexts.en)).toContain(code)
    expect(Object.keys(statusOf)).toContain(code)
    for (const lang of ['id', 'en'] as const) {
      const problem = problemDetail(code as keyof typeof statusOf, {}, lang)
      expect(problem.status).toBeGreaterThanOrEqual(400)
      expect(problem.title).not.toBe('')
      expect(problem.detail).not.toBe('')
    }
  }
})
