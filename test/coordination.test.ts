/** Posts from bytes to findings, as a user scans them: campaigns are found, crowds are not, bad files are named. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { burst, campaign, csv, greetings, group, organic, quotes } from '../scripts/gen/posts.ts'
import type { Post } from '../scripts/gen/posts.ts'
import type { EdgeDetail } from '../src/recognisers/coordination/detail.ts'
import { presentScan } from '../src/pipeline/present.ts'
import { scan } from '../src/pipeline/scan.ts'
import type { ScanOptions } from '../src/pipeline/scan.ts'

let folder: string
let files = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'perisai-posts-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function scanned(content: string | Uint8Array, options: ScanOptions = {}) {
  const path = join(folder, `posts-${files++}.csv`)
  await writeFile(path, content)
  return scan([{ path }], { workers: 0, ...options })
}
const text = (posts: Iterable<Post>) => [...csv([...posts])].join('')

test('a campaign in two minutes of the day is found whole, in a stream of others', async () => {
  const authors = 300
  const { findings } = await scanned(text([...organic(3000), ...campaign({ authors })]))
  expect(findings).toHaveLength(1)
  const [finding] = findings
  expect(finding).toMatchObject({ class: 'coordination', variant: 'copied-posts' })
  expect(finding.sources.count).toBeGreaterThan(authors * 0.95)
  expect(
    (finding.detail!.accounts as { account: string }[]).every((a) => a.account.startsWith('merah_')),
  ).toBe(true)
  expect(finding.target.value).toMatch(/^#(papuamaju|bersamakita)$/)
  expect(finding.reasons.map((r) => r.key)).toEqual(['reason.cohort', 'reason.clock'])
  expect(finding.techniques).toContain('T0084.001')
})

test('each author with one post, all in one day, are still one campaign', async () => {
  const { findings } = await scanned(text(campaign({ authors: 600, perAuthor: 1, days: 1 })))
  expect(findings).toHaveLength(1)
  expect(findings[0].sources.count).toBeGreaterThan(500)
})

test('a trending evening of people who do not know each other is nothing', async () => {
  const { findings, problems } = await scanned(text([...organic(3000), ...burst({ posts: 4000 })]))
  expect(problems).toEqual([])
  expect(findings).toEqual([])
})

test.each([
  ['greetings that everybody copies', greetings],
  ['a debate quoted word for word', quotes],
])('%s: nothing', async (_, stream) => {
  const { findings, problems } = await scanned(text([...organic(3000), ...stream()]))
  expect(problems).toEqual([])
  expect(findings).toEqual([])
})

test('a small group that rewords is found, with the posts behind its edges', async () => {
  const options = { name: 'grup', accounts: 8, texts: 15, window: 30, rewording: 0.05, share: 0.8 }
  const result = await scanned(text([...organic(4000), ...group(options)]))
  expect(result.findings).toHaveLength(1)
  const [finding] = result.findings
  const accounts = (finding.detail!.accounts as { account: string }[]).map((a) => a.account)
  expect(accounts.toSorted()).toEqual(Array.from({ length: 8 }, (_, k) => `grup_${k}`))
  const edges = finding.detail!.edges as EdgeDetail[]
  for (const edge of edges) {
    expect(edge.posts.length).toBeGreaterThan(0)
    for (const { left, right } of edge.posts) {
      expect([left.account, right.account].toSorted()).toEqual([edge.from, edge.to].toSorted())
      expect(Math.abs(Date.parse(left.time) - Date.parse(right.time))).toBeLessThanOrEqual(60_000)
    }
  }
  for (const lang of ['id', 'en'] as const) {
    const [shown] = presentScan(result, lang).findings
    const said = [
      ...Object.values(shown.text),
      ...[
        ...shown.reasons,
        ...shown.alternatives.flatMap((a) => [a, a.rejected_because]),
        ...shown.attribution.flatMap((a) => [a.hypothesis, ...a.basis]),
      ].map((message) => message.text!),
    ].join('\n')
    expect(said).not.toMatch(/undefined|NaN|\b(reason|alternative|rejected|basis|origin|title)\.\w/)
    expect(said).not.toMatch(/\b(ro)?bot\b/i)
  }
})

test('the same posts give the same finding, however they come', async () => {
  const content = text([...organic(500), ...campaign({ authors: 200 })])
  const plain = await scanned(content)
  const packed = await scanned(gzipSync(content))
  const piped = await scan([{ path: '-', stream: Readable.from([Buffer.from(content)]) }], { workers: 0 })
  const parts = ({ findings: [f] }: typeof plain) => ({
    ...f,
    id: '',
    evidence: [],
    detail: { ...f.detail, columns: {} },
  })
  expect(parts(packed)).toEqual(parts(plain))
  expect(parts(piped)).toEqual(parts(plain))
  expect((await scanned(content)).findings[0].id).toBe(plain.findings[0].id)
})

test('times to the minute: narrower windows are refused with the reason', async () => {
  const posts = [...organic(500)].map((post) => ({ ...post, time: Math.floor(post.time / 60) * 60 }))
  const { problems } = await scanned(text(posts), { coordination: { timeWindow: 10 } })
  expect(problems.map((p) => p.code)).toContain('window-below-resolution')
  expect(problems[0].params).toMatchObject({ window: 10, resolution: 60 })
})

test('cp1252 and UTF-16 are read and said', async () => {
  const rows = 'author,created_at,text\nani,2026-08-17T03:00:05Z,caf\u00e9 \u00fcber alles\n'
  const latin = await scanned(Buffer.from(rows, 'latin1'))
  expect(latin.problems.map((p) => p.code)).toEqual(['encoding-assumed'])
  expect(latin.files[0]).toMatchObject({ records: 1, bad_records: 0 })
  const wide = await scanned(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows, 'utf16le')]))
  expect(wide.files[0]).toMatchObject({
    records: 1,
    bad_records: 0,
    columns: { account: 'author', text: 'text' },
  })
})

test('columns that the user names, and edges as CooRTweet counts them', async () => {
  const rows =
    'a,b,c\nani,1786935605,halo dunia\nbudi,1786935606,halo dunia\nani,1786935705,dua\nbudi,1786935705,dua\n'
  const edges: unknown[] = []
  const { findings, problems } = await scanned(rows, {
    columns: { account: 'a', time: 'b', text: 'c' },
    coordination: {
      peerCompatible: true,
      async onEdges(pages) {
        for await (const page of pages) edges.push(...page)
      },
    },
  })
  expect(problems).toEqual([])
  expect(edges).toEqual([{ from: 'ani', to: 'budi', weight: 2 }])
  expect(findings[0]).toMatchObject({ variant: 'peer-compatible', detail: { edges: [['ani', 'budi', 2]] } })
})

test('missing columns are named; a header alone is no error; an abort ends it', async () => {
  const missing = await scanned('a,b\n1,2\n', { columns: { account: 'a', time: 'zeit' } })
  expect(missing.files[0].skipped_because).toBe('columns-missing')
  expect(missing.problems[0].params.missing).toContain('time')
  const nearly = 'username,tweet_text\nani,halo\n'
  expect((await scanned(nearly, { only: ['leak'] })).problems).toEqual([])
  expect((await scanned(nearly)).problems.map((p) => p.code)).toEqual(['columns-missing'])
  const header = await scanned('object_id,account_id,content_id,timestamp_share\n')
  expect(header).toMatchObject({ findings: [], problems: [], files: [{ records: 0 }] })
  const stop = new AbortController()
  const content = text(campaign({ authors: 200 }))
  const aborted = await scanned(content, { signal: stop.signal, onProgress: () => stop.abort() })
  expect(aborted.interrupted).toBe(true)
  expect(aborted.problems.map((p) => p.code)).toEqual(['interrupted'])
})
