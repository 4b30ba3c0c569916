import { domainToASCII } from 'node:url'
import { expect, test } from 'vitest'
import { newHttpBatch, newNameBatch } from '../../model/observation.ts'
import type { Batch, SpanColumn } from '../../model/observation.ts'
import type { Evidence, StoredFinding } from '../../model/finding.ts'
import { render } from '../../model/text.ts'
import type { WatchedName } from '../../model/watchlist.ts'
import { ordinaryNames } from '../../../scripts/gen/names.ts'
import { collectors } from '../collectors.ts'
import { impersonation } from './index.ts'
import { Matcher } from './matcher.ts'

const ADDED = '2026-01-02T03:04:05.000Z'
const official = (name: string): WatchedName => ({
  name,
  owner: `Pemilik ${name}`,
  kind: 'official',
  added: ADDED,
})
const allowed = (name: string): WatchedName => ({ name, owner: '', kind: 'allowed', added: ADDED })
const watchlist = [
  'kemlu.go.id',
  'kpu.go.id',
  'bawaslu.go.id',
  'kemenkeu.go.id',
  'presidenri.go.id',
  'indonesia.go.id',
  'suaramerdeka.com',
  'mfa.gov.example',
].map(official)
const matcher = new Matcher(watchlist)
const ruleOf = (name: string): string | null => {
  const match = matcher.match(name)
  return match && `${watchlist[match.watched].name} ${match.rule}`
}

test.each([
  ['kemenkeu.top', 'kemenkeu.go.id suffix'],
  ['kemlu.id', 'kemlu.go.id suffix'],
  ['kemlu.com', 'kemlu.go.id suffix'],
  ['kem1u.com', 'kemlu.go.id shape'],
  ['kernlu.com', 'kemlu.go.id shape'],
  ['kernlu.go.id.com', 'kemlu.go.id embedded'],
  ['kemlu.go.id-masuk.com', 'kemlu.go.id embedded'],
  ['portalkemlu.com', 'kemlu.go.id combination'],
  ['kemlu-undangan.com', 'kemlu.go.id combination'],
  ['bawwaslu.com', 'bawaslu.go.id repetition'],
  ['bawsalu.com', 'bawaslu.go.id swap'],
  ['kpu.life', 'kpu.go.id suffix'],
  ['kemen-keu.com', 'kemenkeu.go.id hyphen'],
  ['kemnkeu.info', 'kemenkeu.go.id omission'],
  ['kemmenkeu.com.co', 'kemenkeu.go.id repetition'],
  ['kemenkeus.online', 'kemenkeu.go.id plural'],
  ['kemenkwu.site', 'kemenkeu.go.id keyboard'],
  ['kemenkau.site', 'kemenkeu.go.id vowel'],
  ['kemnekeu.site', 'kemenkeu.go.id swap'],
  ['kemenkeg.site', 'kemenkeu.go.id substitution'],
  ['bawas1u.com', 'bawaslu.go.id shape'],
  ['kernenkeu.com', 'kemenkeu.go.id shape'],
  // Cyrillic letters and one with a mark
  [domainToASCII('k\u0435mlu.com'), 'kemlu.go.id homoglyph'],
  ['\u043a\u0440\u03c5.com', 'kpu.go.id homoglyph'],
  [domainToASCII('kem\u0142u.example.com'), 'kemlu.go.id homoglyph'],
  ['kemlu.go.id.masuk.example', 'kemlu.go.id embedded'],
  ['kpu-go-id.com', 'kpu.go.id government'],
  ['kpu.go-id.com', 'kpu.go.id government'],
  ['kpugo.id', 'kpu.go.id flattened'],
  ['kemlu-gov.info', 'kemlu.go.id government'],
  ['kemlu-qov.info', 'kemlu.go.id government'],
  ['kemlu-resmi.com', 'kemlu.go.id combination'],
  ['login-kemenkeu.net', 'kemenkeu.go.id combination'],
  ['hasilpemilu2029-kpu.com', 'kpu.go.id combination'],
  ['suaramerdeka24.com', 'suaramerdeka.com combination'],
  ['suaramerdeka.blogspot.com', 'suaramerdeka.com suffix'],
])('%s is seen as %s', (name, expected) => {
  expect(ruleOf(name)).toBe(expected)
})

test.each([
  'kemlu.go.id',
  'www.kemlu.go.id',
  'info.pemilu.kpu.go.id',
  'kpu.go.id',
  // other institutions of a state are checked by its registry
  'kpu.gov.ph',
  'mfa.gov.ua',
  'kemlu.ac.id',
  // abbreviations belong to many
  'kpu.com',
  'kpu.nl',
  'mfa.example.com',
  'kpop.com',
  'kpud.com',
  'indonesia.com.kota.example',
  'online.forum',
  'go.id',
  'com',
  '',
  '.',
  '192.0.2.7',
  'a'.repeat(300),
])('%s is left alone', (name) => {
  expect(ruleOf(name)).toBeNull()
})

test('what is allowed is left alone, and all below it', () => {
  const list = [...watchlist, allowed('kemenkeu.top')]
  expect(new Matcher(list).match('kemenkeu.top')).toBeNull()
  expect(new Matcher(list).match('www.kemenkeu.top')).toBeNull()
  expect(new Matcher(list).match('kemenkeu.xyz')).not.toBeNull()
})

test('of 20,000 ordinary names at most two are taken for look-alikes', () => {
  const wrong = ordinaryNames(3, 20_000).filter((name) => matcher.match(name))
  expect(wrong.length, wrong.join(' ')).toBeLessThanOrEqual(2)
})

/** Texts into one buffer and their spans into a column. */
function put(batch: Batch, column: SpanColumn, texts: readonly string[]): void {
  const chunks = texts.map((text) => Buffer.from(text))
  const before = batch.bytes.length
  batch.bytes = Buffer.concat([batch.bytes, ...chunks])
  let at = before
  for (const [i, chunk] of chunks.entries()) {
    column.start[i] = at
    column.end[i] = at += chunk.length
  }
  batch.count = texts.length
}

function namesBatch(texts: readonly string[], time = NaN, file = 0): Batch {
  const batch = newNameBatch(texts.length)
  put(batch, batch.name, texts)
  batch.time.fill(time)
  batch.file = file
  return batch
}

const evidence = (path: string): Evidence => ({
  path,
  sha256: '0'.repeat(64),
  format: 'test',
  records: 1,
  first: null,
  last: null,
})

const collect = await collectors.impersonation.load()
const { judge, merge } = await impersonation.judging()

/** Each batch in a worker of its own, in both orders. */
function scan(batches: readonly Batch[], list: readonly WatchedName[] = watchlist): StoredFinding[] {
  const run = (order: readonly Batch[]): StoredFinding[] => {
    const parts = order.map((batch) => {
      const collector = collect({ watchlist: structuredClone(list) })
      collector.add(batch)
      return structuredClone(collector.take())
    })
    const merged = parts.reduce((into, from) => merge(into, from))
    return judge(merged, { watchlist: list, evidence: [evidence('a.txt'), evidence('b.txt')] })
  }
  const found = run(batches)
  expect(run([...batches].reverse())).toEqual(found)
  return found
}

test('one finding for each official name, its look-alikes side by side', () => {
  const found = scan([
    namesBatch(['kemenkeu.top', 'KEMENKEU.TOP', 'kpu.go.id', 'ordinary.example']),
    namesBatch(['*.kemenkeu-login.com', 'kemlu.life.'], NaN, 1),
  ])
  expect(found).toHaveLength(2)
  const [finding] = found.filter(({ target }) => target.value === 'kemenkeu.go.id')
  expect(finding).toMatchObject({
    class: 'impersonation',
    area: 'politics',
    start: ADDED,
    magnitude: { look_alikes: 2, mentions: 3 },
    techniques: ['T0149.003', 'T0143.003', 'T1583.001'],
  })
  expect(finding.evidence.map(({ path }) => path)).toEqual(['a.txt', 'b.txt'])
  expect(finding.detail?.look_alikes).toMatchObject([
    { name: 'kemenkeu-login.com', rule: 'combination', count: 1 },
    { name: 'kemenkeu.top', rule: 'suffix', count: 2, seen_as: ['name'] },
  ])
  expect(finding.reasons.map(({ key }) => key)).toContain('reason.undated')
})

test('the characters that differ are marked in both names', () => {
  const [finding] = scan([namesBatch(['bawas1u.go-id.com'], 1_780_000_000)])
  const [first] = finding.detail!.look_alikes as { shown: string; differs: { look_alike: number[] } }[]
  expect(first.shown).toBe('bawas1u.go-id.com')
  expect(first.differs.look_alike.map((at) => first.shown[at]).join('')).toBe('1-.com')
  expect(finding.start).toBe('2026-05-28T20:26:40.000Z')
})

test('hosts and referrers of requests are looked at', () => {
  const batch = newHttpBatch(2)
  batch.time.fill(1_780_000_000)
  put(batch, batch.host, ['toko.example', 'kemenkeu.top:8443'])
  put(batch, batch.referrer, ['https://kemlu.life/a?b=http://kpu.go.id', '-'])
  const found = scan([batch])
  const seen = found.map(({ detail }) => (detail!.look_alikes as { name: string; seen_as: string[] }[])[0])
  expect(seen.map(({ name, seen_as }) => `${name} ${seen_as.join()}`).sort()).toEqual([
    'kemenkeu.top host',
    'kemlu.life referrer',
  ])
})

test('more look-alikes than are kept are counted and bounded, whoever saw them first', () => {
  const many = (from: number): string[] =>
    Array.from({ length: 2500 }, (_, k) => `kemenkeu-login.a${from + k}.com`)
  const found = scan([namesBatch(many(0)), namesBatch(many(2500))])
  expect(found).toHaveLength(1)
  expect(found[0].magnitude.look_alikes).toBe(1000)
  expect(found[0].detail?.more).toBe(true)
  expect(found[0].detail?.look_alikes).toHaveLength(100)
})

test('every message of a finding has its wording in both languages', () => {
  const list = [
    'kemenkeu.top',
    'kemen-keu.com',
    'kemnkeu.info',
    'kernenkeu.com',
    'kemenkeu.go.id.a.example',
    'kemenkeu-goid.com',
  ]
  for (const finding of scan([namesBatch(list)])) {
    const { title, summary, variant } = impersonation.describe(finding)
    const messages = [title, summary, variant, ...finding.reasons, ...finding.alternatives]
    for (const message of [...messages, ...finding.alternatives.map((a) => a.rejected_because)]) {
      for (const lang of ['id', 'en'] as const) {
        const text = render(impersonation.texts, message, lang)
        expect(text).not.toBe(message.key)
        expect(text).not.toMatch(/undefined|NaN|null/)
      }
    }
  }
})

test('without a watchlist nothing is looked at', () => {
  expect(scan([namesBatch(['kemenkeu.top'])], [])).toEqual([])
})
