import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exampleFinding } from '../store/example.ts'
import { openMemoryStore } from '../store/memory.ts'
import type { Store } from '../store/store.ts'
import { bundleOf } from '../stix/export.ts'
import { importStix, loadIndicators } from './indicators.ts'
import type { ImportReport } from './indicators.ts'
import { matchEvidence, readPatterns } from './match.ts'
import { scan } from './scan.ts'

let store: Store
beforeEach(async () => {
  store = await openMemoryStore({ actor: 'test' })
})
afterEach(() => store.close())

const source = (value: unknown, path = 'feed.json') => ({
  path,
  open: async function* () {
    yield Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
  },
})

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const made = '2026-05-01T00:00:00.000Z'

function indicator(
  n: number,
  pattern: unknown,
  change: Record<string, unknown> = {},
): Record<string, unknown> {
  const id = `indicator--${uuid(n)}`
  const times = { created: made, modified: made, valid_from: made }
  return { type: 'indicator', spec_version: '2.1', id, ...times, pattern, pattern_type: 'stix', ...change }
}

const bundle = (...objects: unknown[]) => ({ type: 'bundle', id: `bundle--${uuid(0)}`, objects })
const bring = (...objects: unknown[]): Promise<ImportReport> =>
  importStix(store, [source(bundle(...objects))], 'test')

const green = 'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da'

test('an indicator keeps its publisher, threat, times, confidence and marking, in any order of objects', async () => {
  await bring(
    indicator(1, "[ipv4-addr:value = '203.0.113.1']", {
      name: 'C2',
      confidence: 70,
      valid_until: '2027-01-01T00:00:00Z',
      object_marking_refs: [green],
      created_by_ref: `identity--${uuid(2)}`,
    }),
    {
      type: 'relationship',
      id: `relationship--${uuid(3)}`,
      relationship_type: 'indicates',
      source_ref: `indicator--${uuid(1)}`,
      target_ref: `malware--${uuid(4)}`,
    },
    { type: 'malware', id: `malware--${uuid(4)}`, name: 'Mockware' },
    { type: 'identity', id: `identity--${uuid(2)}`, name: 'Test CERT' },
  )
  expect(await loadIndicators(store)).toEqual([
    {
      id: `indicator--${uuid(1)}`,
      name: 'C2',
      pattern: "[ipv4-addr:value = '203.0.113.1']",
      patternVersion: '2.1',
      source: 'Test CERT',
      threat: 'Mockware',
      validFrom: made,
      validUntil: '2027-01-01T00:00:00Z',
      modified: made,
      confidence: 70,
      tlp: 'green',
    },
  ])
})

test('bad indicators are named and cost the others nothing; importing again changes nothing', async () => {
  const objects = [
    indicator(1, "[url:value = 'http://a.example/?x=1=2']"),
    indicator(2, '[url:value = ]'),
    indicator(3, 5),
    indicator(4, 'rule x { condition: true }', { pattern_type: 'yara' }),
    indicator(5, "[app:id = 'org.example']"),
    indicator(6, "[ipv4-addr:value = '8.8.8.8']"),
    indicator(7, "[file:hashes.SHA-256 = 'ab']"),
    'not an object',
  ]
  const first = await bring(...objects)
  expect(first.indicators).toEqual({ added: 4, changed: 0, unchanged: 0, revoked: 0 })
  expect(first.use).toEqual({ used: 1, shared: 1, unused: 2 })
  expect(first.warned).toBe(1)
  expect(first.otherLanguages).toEqual({ yara: 1 })
  expect(first.refused.map(({ id, issue }) => [id.slice(-1), issue?.code, issue?.column])).toEqual([
    ['3', undefined, undefined],
    ['2', 'unexpected', 14],
  ])
  expect((await bring(...objects)).indicators).toEqual({ added: 0, changed: 0, unchanged: 4, revoked: 0 })
  expect(await loadIndicators(store)).toHaveLength(4)
  expect((await store.ledger({ action: 'imported' })).length).toBe(2)
})

test('later versions replace earlier ones whatever the order of import, and a revoked one is gone', async () => {
  const later = { modified: '2026-05-02T00:00:00.1234567Z' }
  await bring(indicator(1, "[url:value = 'http://new.example/']", later))
  await bring(indicator(1, "[url:value = 'http://old.example/']"))
  expect((await loadIndicators(store)).map(({ pattern }) => pattern)).toEqual([
    "[url:value = 'http://new.example/']",
  ])
  const end = { modified: '2026-05-03T00:00:00Z', revoked: true }
  expect((await bring(indicator(1, "[url:value = 'x']", end))).indicators.revoked).toBe(1)
  expect(await loadIndicators(store)).toEqual([])
})

test('findings of another Perisai come with their bundle', async () => {
  const report = await importStix(store, [source(bundleOf([exampleFinding(1)]))], 'test')
  expect(report.findings).toEqual({ added: 1, changed: 0, unchanged: 0 })
  expect((await store.findings()).total).toBe(1)
})

test('a file that breaks off keeps what came before', async () => {
  const text = JSON.stringify(bundle(indicator(1, "[a:b = 'c']"), indicator(2, "[a:b = 'd']")))
  const report = await importStix(store, [source(text.slice(0, -100))], 'test')
  expect(report.files[0].bad.length).toBeGreaterThan(0)
  expect(report.indicators.added).toBe(1)
})

test('patterns by line or as indicators, against observed-data; bad ones are named', async () => {
  const { indicators } = await readPatterns(
    source(
      "# ours\n\n[x:a = 1] FOLLOWEDBY [x:a = 2]\n[x:a = ]\n[x:a MATCHES '(?=b)']\n[x:a > 1]",
      'patterns.txt',
    ),
  )
  const seen = (n: number, a: unknown, change = {}) => ({
    type: 'observed-data',
    id: `observed-data--${n}`,
    number_observed: 1,
    first_observed: `2026-05-01T00:00:0${n}Z`,
    last_observed: `2026-05-01T00:00:0${n}Z`,
    objects: { 0: { type: 'x', a } },
    ...change,
  })
  const report = await matchEvidence(
    indicators,
    [source(bundle(seen(1, 1), seen(2, 2), seen(3, 5, { number_observed: 0 })), 'seen.json')],
    [],
  )
  expect(report.refused.map(({ id }) => id)).toEqual(['line 4', 'line 5'])
  expect(report.matches.map(({ id, observed }) => [id, observed])).toEqual([
    ['line 3', ['observed-data--1', 'observed-data--2']],
    ['line 6', ['observed-data--2']],
  ])
  expect(report.problems.map(({ code, path }) => [code, path])).toEqual([['bad-record', 'seen.json']])
  const same = await readPatterns(source(bundle(indicator(1, '[x:a > 1]'))))
  expect(same.indicators.map(({ pattern }) => pattern)).toEqual(['[x:a > 1]'])
})

test.each([0, 2])('imported indicators take part in a scan with %i workers', async (workers) => {
  await bring(indicator(1, "[ipv4-addr:value = '203.0.113.9']", { confidence: 90 }))
  const folder = await mkdtemp(join(tmpdir(), 'perisai-indicators-'))
  try {
    const path = join(folder, 'access.log')
    const line = (ip: string) =>
      `${ip} - - [02/May/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 5 "-" "Mozilla/5.0"\n`
    await writeFile(path, line('203.0.113.9') + line('198.51.100.1'))
    const indicators = await loadIndicators(store)
    const { findings, problems } = await scan([{ path }], { indicators, workers })
    expect(problems).toEqual([])
    expect(findings.map(({ variant, confidence }) => [variant, confidence])).toEqual([
      ['known-indicator', 87],
    ])
    expect((await scan([{ path }], { workers })).findings).toEqual([])
  } finally {
    await rm(folder, { recursive: true })
  }
})

test.each([0, 2])(
  'evidence that an indicator names by its sum is found whatever reads it, with %i workers',
  async (workers) => {
    const folder = await mkdtemp(join(tmpdir(), 'perisai-indicators-'))
    try {
      const contents = {
        'note.txt': 'Nothing to see here.\n',
        'implant.bin': Buffer.from('7f454c46ff00', 'hex'),
      }
      const inputs: { path: string }[] = []
      for (const [name, content] of Object.entries(contents)) {
        const path = join(folder, name)
        await writeFile(path, content)
        inputs.push({ path })
        const sum = createHash('sha256').update(content).digest('hex')
        await bring(indicator(inputs.length, `[file:hashes.'SHA-256' = '${sum}']`, { confidence: 90 }))
      }
      const indicators = await loadIndicators(store)
      const { findings } = await scan(inputs, { indicators, workers })
      const found = findings.flatMap(({ variant, evidence }) => evidence.map(({ path }) => [variant, path]))
      expect(found).toEqual(inputs.map(({ path }) => ['known-indicator', path]))
    } finally {
      await rm(folder, { recursive: true })
    }
  },
)

test('a finding that is not valid is named, and those beside it are kept', async () => {
  const good = bundleOf([exampleFinding(1)])
  const incident = good.objects.find(({ type }) => type === 'incident')!
  const [[key, extension]] = Object.entries(incident.extensions as Record<string, { finding: string }>)
  const id = 'incident--0a3f2c52-7c0e-4d5c-8b1e-5d2a4b6c7d09'
  const finding = JSON.stringify({ ...JSON.parse(extension.finding), variant: 'x\n$INCLUDE /etc/passwd' })
  const bad = { ...incident, id, extensions: { [key]: { ...extension, finding } } }
  const report = await importStix(store, [source({ ...good, objects: [...good.objects, bad] })], 'test')
  expect(report.findings.added).toBe(1)
  expect(report.refusedFindings).toEqual([{ id, at: 'variant' }])
})
