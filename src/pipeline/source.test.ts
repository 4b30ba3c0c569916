import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { EXPANSION_FREE_BYTES, openSource } from './source.ts'
import type { Source } from './source.ts'

const folder = mkdtempSync(join(tmpdir(), 'perisai-source-'))
const text = Buffer.from('satu baris bukti\n'.repeat(50_000))

async function all(source: Source): Promise<Buffer> {
  const parts: Buffer[] = []
  const buffer = new Uint8Array(100_003)
  for (;;) {
    const n = await source.pull(buffer, 3)
    if (n === 0) return Buffer.concat(parts)
    parts.push(Buffer.from(buffer.subarray(3, 3 + n)))
  }
}

const packed = [
  ['none', text],
  ['gzip', gzipSync(text)],
  ['gzip', Buffer.concat([gzipSync(text.subarray(0, 1000)), gzipSync(text.subarray(1000))])],
  ['zstd', zstdCompressSync(text)],
] as const

test.each(packed)(
  'a file packed with %s gives its content and the sum of its own bytes',
  async (kind, bytes) => {
    const path = join(folder, `file-${bytes.length}`)
    writeFileSync(path, bytes)
    const source = await openSource({ path })
    expect((await all(source)).equals(text)).toBe(true)
    expect(source.packing).toBe(kind)
    expect(source.rawBytes).toBe(bytes.length)
    expect(await source.sha256(true)).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(source.problems).toEqual([])
    await source.close()
  },
)

test.each(packed)(
  'a stream packed with %s that comes byte by byte at first is recognised',
  async (kind, bytes) => {
    const pieces = [bytes.subarray(0, 1), bytes.subarray(1, 2), bytes.subarray(2, 3), bytes.subarray(3)]
    const source = await openSource({ path: '-', stream: Readable.from(pieces, { objectMode: false }) })
    expect((await all(source)).equals(text)).toBe(true)
    expect(source.packing).toBe(kind)
    expect(await source.sha256(true)).toBe(createHash('sha256').update(bytes).digest('hex'))
  },
)

test('a cut gzip file gives what came before the cut and says so', async () => {
  const path = join(folder, 'cut.gz')
  const bytes = gzipSync(Buffer.from(Array.from({ length: 300_000 }, (_, i) => String(i * 7919)).join('\n')))
  writeFileSync(path, bytes.subarray(0, bytes.length / 2))
  const source = await openSource({ path })
  expect((await all(source)).length).toBeGreaterThan(10_000)
  expect(source.problems.map((p) => p.code)).toEqual(['bad-compression'])
  await source.close()
})

test('a gzip bomb stops soon after the limit, with a named limit', async () => {
  const path = join(folder, 'bomb.gz')
  const member = gzipSync(Buffer.alloc(64 * 1024 * 1024))
  writeFileSync(path, Buffer.concat(Array.from({ length: 10 }, () => member)))
  const source = await openSource({ path })
  const buffer = new Uint8Array(1024 * 1024)
  while ((await source.pull(buffer, 0)) > 0);
  expect(source.bytes).toBeLessThan(EXPANSION_FREE_BYTES + 4 * 1024 * 1024)
  expect(source.problems[0]).toMatchObject({
    code: 'expansion-limit',
    params: { limit: EXPANSION_FREE_BYTES },
  })
  await source.close()
})

test('a file that grows while it is read ends where it ended, and says so', async () => {
  const path = join(folder, 'growing')
  writeFileSync(path, text)
  const source = await openSource({ path })
  const begun = await source.pull(new Uint8Array(100), 0)
  appendFileSync(path, 'more\n')
  expect((await all(source)).length).toBe(text.length - begun)
  await source.sha256(true)
  expect(source.problems.map((p) => p.code)).toEqual(['file-changed'])
  await source.close()
})

const lines = Buffer.from(Array.from({ length: 900 }, (_, i) => `baris ${i * 7919}\n`).join(''))
const good = gzipSync(lines)
const flipped = Buffer.from(good)
flipped[good.length - 1500] ^= 0xff
const summed = Buffer.from(good)
summed[good.length - 8] ^= 0xff
test.each<[string, Buffer, number]>([
  ['strange bytes behind it', Buffer.concat([good, Buffer.from('asing')]), lines.length],
  ['strange bytes behind two members', Buffer.concat([good, good, Buffer.from('x')]), 2 * lines.length],
  ['a wrong sum', summed, lines.length],
  ['a flipped byte', flipped, lines.length / 3],
])('a small gzip file with %s gives what it holds and says so', async (name, bytes, least) => {
  const path = join(folder, `${name}.gz`)
  writeFileSync(path, bytes)
  const source = await openSource({ path })
  const content = await all(source)
  expect(content.length).toBeGreaterThanOrEqual(least)
  expect(content.subarray(0, least).equals(Buffer.concat([lines, lines]).subarray(0, least))).toBe(true)
  expect(source.problems).toMatchObject([{ code: 'bad-compression', at: `byte ${content.length}` }])
  await source.close()
})

test('what a damaged or cut gzip file gives does not hang on which thread was faster', async () => {
  const path = join(folder, 'raced.gz')
  writeFileSync(path, Buffer.concat([good, good, Buffer.from('x')]))
  for (let i = 0; i < 40; i++) {
    const source = await openSource({ path })
    expect((await all(source)).length).toBe(2 * lines.length)
    await source.close()
  }
})
