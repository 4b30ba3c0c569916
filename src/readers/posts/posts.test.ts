import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openScratch } from '../../store/scratch.ts'
import type { Scratch } from '../../store/scratch.ts'
import { strangers } from '../strangers.ts'
import { fixtures } from './fixtures.ts'
import { posts } from './index.ts'

let engine: Scratch
let files = 0
beforeAll(async () => {
  engine = await openScratch()
  await mkdir(engine.folder, { recursive: true })
})
afterAll(() => engine.close())

async function read(text: string | Uint8Array, columns?: Record<string, string>) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const file = files++
  const path = join(engine.folder, `test-${file}`)
  await writeFile(path, bytes)
  const head = { bytes: bytes.subarray(0, 65_536), whole: bytes.length <= 65_536, name: path }
  const sniff = posts.sniff(head, { columns })
  if (!sniff) return null
  const reading = await posts.load({ file, path, head, format: sniff.format }, engine, { columns })
  const rows = await engine.rows<Record<string, unknown>>(
    `SELECT * FROM posts WHERE file = ${file} ORDER BY rowid`,
  )
  return { sniff, reading, rows }
}

test.each(fixtures.filter((f) => f.rows.length > 0))(
  'reads $name',
  async ({ format, text, rows: wanted }) => {
    const result = (await read(text))!
    expect(result.sniff.format).toBe(format)
    expect(result.sniff.certainty).toBeGreaterThanOrEqual(0.5)
    expect(result.reading).toMatchObject({ format, records: wanted.length, badRecords: 0 })
    expect(result.rows).toHaveLength(wanted.length)
    wanted.forEach((row, k) => expect(result.rows[k]).toMatchObject(row))
  },
)

test('a file cut anywhere is refused or read, and never throws', async () => {
  for (const { text } of fixtures) {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += 7)
      posts.sniff({ bytes: bytes.subarray(0, at), whole: true, name: '' })
  }
})

test('refuses what is not its own', () => {
  for (const stranger of strangers)
    expect(
      posts.sniff({ bytes: stranger.bytes, whole: true, name: '' })?.certainty ?? 0,
      stranger.name,
    ).toBeLessThan(0.5)
})

test('bad rows are counted with their place and reason, and the others are read', async () => {
  const { reading, rows } = (await read(
    'account,created_at,text\n' +
      'ani,2026-08-17T03:00:05Z,satu\n' +
      ',2026-08-17T03:00:05Z,tanpa akun\n' +
      'budi,kemarin,dua\n' +
      'cici,,tiga\n' +
      'dedi,2026-08-17T03:00:05Z\n' +
      'euis,1786935605,empat\n',
  ))!
  expect(rows.map((row) => row.text)).toEqual(['satu', 'empat'])
  expect(rows[0].t).toBe(rows[1].t)
  expect(reading).toMatchObject({ records: 6, badRecords: 4 })
  expect(reading.bad).toEqual([
    { at: 'line 6', reason: 'Expected Number of Columns: 3 Found: 2' },
    { at: 'row 2', reason: 'no account' },
    { at: 'row 3', reason: 'time not understood: kemarin' },
    { at: 'row 4', reason: 'no time' },
  ])
})

test('broken lines of NDJSON keep their numbers; blank ones are no records', async () => {
  const good = (n: number) =>
    JSON.stringify({ author_id: `a${n}`, id: n, created_at: '2026-08-17T03:00:05Z', text: 'x' })
  const { reading, rows } = (await read(`${good(1)}\n\n{"author_id":\nbukan json\n${good(2)}\n`))!
  expect(rows.map((row) => row.account)).toEqual(['a1', 'a2'])
  expect(reading).toMatchObject({ records: 4, badRecords: 2 })
  expect(reading.bad).toEqual([
    { at: 'row 3', reason: 'not JSON' },
    { at: 'row 4', reason: 'not JSON' },
  ])
})

test('a header alone is an empty table', async () => {
  const { reading } = (await read('object_id,account_id,content_id,timestamp_share\n'))!
  expect(reading).toMatchObject({ records: 0, badRecords: 0, first: null, last: null })
})

test('emoji, right-to-left text, line breaks and a post of a megabyte', async () => {
  const long = 'kata '.repeat(220_000)
  const { rows, reading } = (await read(
    `author,created_at,text\nani,2026-08-17T03:00:05Z,"satu\ndua 😀 \u0645\u0631\u062d\u0628\u0627 \u202e#tagar"\nbudi,2026-08-17T03:00:06Z,${long}\nani,2026-08-17T03:00:07Z,akhir\n`,
  ))!
  expect(reading.badRecords).toBe(0)
  expect(rows[0].text).toBe('satu\ndua 😀 مرحبا \u202e#tagar')
  expect(String(rows[1].text)).toHaveLength(10_000)
  expect(rows[2].text).toBe('akhir')
})

test('days and months: a number beyond 12 tells, and where none does it is said', async () => {
  const day = (await read('author,date,text\na,25/12/2025 10:00,x\nb,1/2/2026 10:00,y\n'))!
  expect(day.rows.map((row) => row.t)).toEqual([Date.UTC(2025, 11, 25, 10), Date.UTC(2026, 1, 1, 10)])
  const open = (await read('author,date,text\na,3/4/2026 10:00,x\nb,1/2/2026 10:00,y\n'))!
  expect(open.rows[0].t).toBe(Date.UTC(2026, 2, 4, 10))
  expect(open.reading.problems.map((p) => p.code)).toEqual(['time-order-assumed', 'time-zone-assumed'])
})

test.each([
  '17-08-2026 09:38:00',
  '17-08-2026 09.38',
  '17/08/2026 09.38.00',
  '17.08.2026 09.38',
  '17-8-26 09.38',
])('%s is the 17th of August', async (time) => {
  const { rows } = (await read(`akun;waktu;teks\na;${time};x\nb;${time};y\n`))!
  expect(rows.map((row) => row.t)).toEqual([Date.UTC(2026, 7, 17, 9, 38), Date.UTC(2026, 7, 17, 9, 38)])
})

test.each([
  ['2026-08-17 10:00:05 WIB', 3],
  ['2026-08-17 12:00:05 WIT', 3],
  ['2026-08-16 23:00:05 EDT', 3],
  ['2026-08-17 04:00:05 BST', 3],
  ['2026-08-16 20:00:05 PDT', 3],
  ['2026-08-17 05:00:05.250 CEST', 3],
  ['2026-08-17 10:00:05 +0700', 3],
  ['2026-08-17 10:00:05 +07:00', 3],
  ['2026-08-17T03:00:05Z', 3],
])('a zone by its letters or as an offset: %s', async (time, hour) => {
  const { rows, reading } = (await read(`author,date,text\na,${time},x\nb,2026-08-17T03:00:06Z,y\n`))!
  expect(reading).toMatchObject({ badRecords: 0, problems: [] })
  expect(Math.floor(Number(rows[0].t) / 1000)).toBe(Date.UTC(2026, 7, 17, hour, 0, 5) / 1000)
})

test('a zone that nobody knows is not guessed at', async () => {
  const { reading } = (await read(
    'author,date,text\na,2026-08-17 10:00:05 XYZ,x\nb,2026-08-17 10:00:05 UTC,y\n',
  ))!
  expect(reading.badRecords).toBe(1)
})

test('a long document whose posts do not come first', async () => {
  const posts = Array.from({ length: 2000 }, (_, n) => ({
    id: String(n),
    created_at: '2026-08-17T03:00:05.000Z',
    content: `<p>isi kiriman nomor ${n}, cukup panjang supaya berkasnya besar: "[{</p>`,
    account: { acct: `warga${n}@contoh.example` },
  }))
  const text = JSON.stringify({ accounts: [{ id: '1', note: '[{"data":[' }], statuses: posts, hashtags: [] })
  const { rows, reading } = (await read(text))!
  expect(reading).toMatchObject({ format: 'mastodon', records: 2000, badRecords: 0 })
  expect(rows).toHaveLength(2000)
})

test('a member that never ends is looked through once', () => {
  const bytes = Buffer.from(`{"${'\\"'.repeat(120_000)}`)
  expect(posts.sniff({ bytes, whole: false, name: 'a.json' })).toBeNull()
})

test('the user names columns; one that is not there is refused by name', async () => {
  const text = 'a,b,c\nani,2026-08-17T03:00:05Z,halo\n'
  expect(await read(text)).toBeNull()
  const named = (await read(text, { account: 'a', time: 'b', text: 'c' }))!
  expect(named.reading.columns).toEqual({ account: 'a', time: 'b', text: 'c' })
  expect(named.rows).toHaveLength(1)
  const wrong = (await read(text, { account: 'a', time: 'zz', text: 'c' }))!
  expect(wrong.reading).toMatchObject({
    refused: 'columns-missing',
    problems: [{ params: { missing: 'time' } }],
  })
})

test.each([
  ['foo,created_at,text\na,2026-08-17T03:00:05Z,halo\n', 'account'],
  ['username,tweet_text\nani,halo\n', 'time'],
  ['nama,alamat,keterangan\nani,jalan raya nomor satu,tidak ada apa-apa di sini\n', null],
  ['time,level,message\n2026-08-17T03:00:05Z,info,the server has started again\n', null],
])('what keeps a table from being posts: %j', (text, missing) => {
  expect(posts.lacks!({ bytes: Buffer.from(text), whole: true, name: 'a.csv' })).toBe(missing)
})

test('rows keep their place in files that several threads read', async () => {
  const path = join(engine.folder, 'many.parquet')
  const [last, bad] = [300_000, [7, 150_000, 299_999]]
  await engine.run(
    `COPY (SELECT CAST(n AS VARCHAR) AS id, 'warga' || n % 50 AS account,
       CASE WHEN n IN (${bad}) THEN 'kemarin' ELSE CAST(1700000000 + n AS VARCHAR) END AS created_at, 'kata' AS text
     FROM range(1, ${last} + 1) r(n) ORDER BY n) TO '${path}' (FORMAT parquet)`,
  )
  const head = { bytes: (await readFile(path)).subarray(0, 65_536), whole: false, name: path }
  const reading = await posts.load({ file: files++, path, head, format: 'posts-parquet' }, engine)
  expect(reading).toMatchObject({ records: last, badRecords: 3 })
  expect(reading.bad.map(({ at }) => at)).toEqual(bad.map((row) => `row ${row}`))
})

test('a row that could not be parsed is counted among those before', async () => {
  const { reading } = (await read(
    'author,created_at,text\nani,2026-08-17T03:00:05Z,satu\n"budi"x,2026-08-17,a,b\nani,kemarin,dua\n',
  ))!
  expect(reading.badRecords).toBe(2)
  expect(reading.bad.map(({ at }) => at)).toEqual(['line 3', 'row 3'])
})
