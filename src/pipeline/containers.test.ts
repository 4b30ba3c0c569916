import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { docx, mail, pdf, tar, xlsx, zip } from '../../scripts/gen/containers.ts'
import { personRows } from '../../scripts/gen/persons.ts'
import { scan } from './scan.ts'

const folder = mkdtempSync(join(tmpdir(), 'perisai-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rows = [...personRows(2, 60)]
const csv = rows.join('')
const niks = rows.slice(1, 6).map((row) => /\b\d{16}\b/.exec(row)![0])
const letter = niks.map((nik) => `Pemohon NIK ${nik}`)

async function scanned(name: string, bytes: Uint8Array | string) {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const result = await scan([{ path, size: bytes.length }], { only: ['leak'], workers: 0 })
  const short = (text: string) => text.slice(folder.length + 1)
  return {
    found: result.findings.map((f) => [short(f.target.value), f.magnitude.persons]),
    files: result.files.map((f) => `${short(f.path)}: ${f.format}`),
    problems: result.problems.map((p) => `${p.code} ${p.at}`.trim()),
  }
}

test.each([
  ['a.zip', zip({ 'data/orang.csv': csv, 'catatan.txt': 'tidak ada apa-apa\n' }), 'data/orang.csv: csv', 60],
  ['odd.zip', zip({ '../../etc/x.txt': 'tidak ada\n', 'orang.csv': csv }), 'orang.csv: csv', 60],
  ['a.tar', tar({ 'orang.csv': csv }), 'orang.csv: csv', 60],
  ['a.tar.gz', gzipSync(tar({ 'orang.csv': csv })), 'orang.csv: csv', 60],
  [
    'a.xlsx',
    xlsx(rows.map((row) => row.trim().replaceAll('"', '').split(',').slice(0, 6))),
    'Data & kontak.tsv: csv-tab',
    60,
  ],
  ['a.docx', docx(letter), 'document.txt: text', 5],
  ['a.pdf', pdf(letter), 'text.txt: text', 5],
  ['a.eml', mail('Terlampir.', 'orang.csv', Buffer.from(csv)), 'message-1/orang.csv: csv', 60],
])('%s is read to what lies inside', async (name, bytes, member, persons) => {
  const { found, files, problems } = await scanned(name, bytes)
  expect(problems).toEqual([])
  expect(files).toContain(`${name}!/${member}`)
  expect(found).toEqual([[name, persons]])
})

test('mail in an mbox is read message by message, with its attachments', async () => {
  const first = mail(letter.slice(0, 3).join('\n'), 'a.txt', Buffer.from(letter[3]))
  const second = mail('tidak ada', 'b.zip', zip({ 'c.txt': letter.join('\n') }))
  const { found, files } = await scanned(
    'kotak.mbox',
    `From budi@contoh.id Sun Mar  1 07:00:00 2026\n${first}\nFrom siti@contoh.id Sun Mar  1 07:00:00 2026\n${second}`,
  )
  expect(files.map((file) => file.split('!/').slice(1).join('!/'))).toEqual([
    '',
    'message-1/a.txt: text',
    'message-2/b.zip: zip',
    'message-2/b.zip!/c.txt: text',
    'messages-from-1.txt: text',
  ])
  expect(found).toEqual([['kotak.mbox', 5]])
})

test('an access log in an archive is still an access log', async () => {
  const line = '203.0.113.7 - - [01/Mar/2026:07:00:00 +0700] "GET / HTTP/1.1" 200 5120 "-" "curl/8.9.1"\n'
  const path = join(folder, 'log.zip')
  writeFileSync(path, zip({ 'access.log': line.repeat(5) }))
  const { files } = await scan([{ path }], { workers: 0 })
  expect(files.map(({ format, records }) => [format, records])).toEqual([
    ['zip', 1],
    ['combined', 5],
  ])
})

test('what is locked, broken or too deep is named, and the rest goes on', async () => {
  expect((await scanned('terkunci.zip', zip({ 'a.csv': csv }, true))).problems).toEqual([
    'container-encrypted a.csv',
  ])
  expect((await scanned('terkunci.pdf', pdf(letter, true))).problems[0]).toMatch(/^container-encrypted/)
  const half = zip({ 'a.csv': csv })
  expect((await scanned('putus.zip', half.subarray(0, half.length / 2))).problems).toEqual([
    'container-broken',
  ])
  let nested: Buffer = zip({ 'a.csv': csv })
  for (let i = 0; i < 8; i++) nested = zip({ 'lagi.zip': nested, 'b.txt': 'x' })
  const { problems, files } = await scanned('dalam.zip', nested)
  expect(problems).toContain('container-limit')
  expect(files.length).toBeLessThan(20)
  const broken = zip({ 'a.csv': csv, 'b.csv': csv })
  broken.fill(0xff, 60, 160)
  const { problems: damaged, found } = await scanned('rusak.zip', broken)
  expect(damaged).toContain('container-broken a.csv')
  expect(found).toEqual([['rusak.zip', 60]])
})

test('a bomb is stopped at its limit and named', async () => {
  const inner = zip({ 'nol.bin': Buffer.alloc(150 * 1024 * 1024) })
  const { problems } = await scanned('bom.zip', zip({ '1.zip': inner, '2.zip': inner, '3.zip': inner }))
  expect(problems.some((problem) => problem.startsWith('expansion-limit'))).toBe(true)
})

test('nothing is left behind in the folder for temporary files', async () => {
  const before = readdirSync(tmpdir()).filter(
    (name) => name.startsWith('perisai-') && !name.startsWith('perisai-test-'),
  )
  await scanned('b.tar.gz', gzipSync(tar({ 'orang.csv': csv })))
  const after = readdirSync(tmpdir()).filter(
    (name) => name.startsWith('perisai-') && !name.startsWith('perisai-test-'),
  )
  expect(after.length).toBeLessThanOrEqual(before.length + 2)
})

test('members without a date have the date of what holds them', async () => {
  const path = join(folder, 'dated.eml')
  writeFileSync(path, mail('Terlampir.', 'orang.csv', Buffer.from(csv)))
  utimesSync(path, 1_790_000_000, 1_790_000_000)
  const { findings } = await scan([{ path }], { only: ['leak'], workers: 0 })
  expect(findings.map((f) => f.start)).toEqual(['2026-09-21T14:13:20.000Z'])
})
