import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { constants, gzipSync, zstdCompressSync } from 'node:zlib'
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

/** a frame that holds four bytes of something else, as pzstd puts in front */
const skippable = Buffer.from('502a4d180400000010290000', 'hex')

const packed = [
  ['none', text],
  ['gzip', gzipSync(text)],
  ['gzip', Buffer.concat([gzipSync(text.subarray(0, 1000)), gzipSync(text.subarray(1000))])],
  ['zstd', zstdCompressSync(text)],
  ['zstd', Buffer.concat([zstdCompressSync(text.subarray(0, 999)), zstdCompressSync(text.subarray(999))])],
  ['zstd', Buffer.concat([skippable, zstdCompressSync(''), zstdCompressSync(text), skippable])],
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

const blocks = Buffer.from(Array.from({ length: 60_000 }, (_, i) => `baris ${i * 7919}\n`).join(''))
const sum = { params: { [constants.ZSTD_c_checksumFlag]: 1 } }
const zstd = zstdCompressSync(blocks, sum)
const badSum = Buffer.from(zstd)
badSum[zstd.length - 1] ^= 0xff
const badBlock = Buffer.from(zstd)
badBlock.fill(0xff, zstd.length - 3000, zstd.length - 2000)
test.each<[string, Buffer, number, number]>([
  ['strange bytes behind it', Buffer.concat([zstd, Buffer.from('bita asing')]), blocks.length, blocks.length],
  ['a wrong sum', badSum, blocks.length, blocks.length],
  ['a damaged last block', badBlock, 128 * 1024, blocks.length - 1],
  ['its end cut off', zstd.subarray(0, -2000), 128 * 1024, blocks.length - 1],
  ['an end within its only block', zstdCompressSync(blocks.subarray(0, 90_000)).subarray(0, -9), 0, 0],
])('a zstd file with %s gives its whole blocks and says so', async (name, bytes, least, most) => {
  const path = join(folder, `${name}.zst`)
  writeFileSync(path, bytes)
  for (let i = 0; i < 5; i++) {
    const source = await openSource({ path })
    const content = await all(source)
    expect(content.length).toBeGreaterThanOrEqual(least)
    expect(content.length).toBeLessThanOrEqual(most)
    expect(content.equals(blocks.subarray(0, content.length))).toBe(true)
    expect(source.problems).toMatchObject([
      { code: 'bad-compression', at: `byte ${content.length}`, params: { unpacked: content.length } },
    ])
    await source.close()
  }
})

test.each([
  ['gzip', gzipSync(Buffer.alloc(40_000_000))],
  ['zstd', zstdCompressSync(Buffer.alloc(40_000_000))],
])('a %s file whose reading is given up gives its sum and keeps no process alive', (kind, bytes) => {
  const path = join(folder, `given-up.${kind}`)
  writeFileSync(path, bytes)
  const script = `
    const { openSource } = await import(${JSON.stringify(new URL('source.ts', import.meta.url).href)})
    const source = await openSource({ path: ${JSON.stringify(path)} })
    await source.pull(new Uint8Array(1000), 0)
    console.log(await source.sha256(true))
    await source.close()`
  const given = { encoding: 'utf8', timeout: 20_000 } as const
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], given)
  expect(said.trim()).toBe(createHash('sha256').update(bytes).digest('hex'))
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
