import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { gunzipSync, gzipSync, zstdDecompressSync } from 'node:zlib'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { personRows } from '../../scripts/gen/persons.ts'
import { redact } from './redact.ts'

const folder = mkdtempSync(join(tmpdir(), 'perisai-test-'))
afterAll(() => rmSync(folder, { recursive: true }))
let n = 0

async function redacted(text: string, options = {}): Promise<string> {
  const from = join(folder, `in-${++n}`)
  writeFileSync(from, text)
  await redact(from, join(folder, `out-${n}`), options)
  return readFileSync(join(folder, `out-${n}`), 'utf8')
}

const rows = [...personRows(3, 40)]
const values = rows.slice(1).flatMap((row) => row.match(/\b\d{16}\b|[\w.]+@[\w.]+/g) ?? [])

test('a table keeps its form and loses its people', async () => {
  const text = await redacted(rows.join(''))
  expect(values.length).toBe(80)
  for (const value of values) expect(text).not.toContain(value)
  const lines = text.trim().split('\n')
  expect(lines).toHaveLength(41)
  expect(lines[0]).toBe(rows[0].trim())
  for (const line of lines.slice(1)) expect(line.match(/"[^"]*"|[^,]+/g)).toHaveLength(8)
  // a city is nobody's
  expect(text).toMatch(/,(?:Bogor|Bandung|Surabaya|Medan|Makassar)\n/)
})

test('JSON stays JSON, also where numbers stood bare', async () => {
  const people = rows
    .slice(1, 9)
    .map((row, at) => ({ nama: 'Budi', nik: Number(/\d{16}/.exec(row)![0]), nomor: at }))
  const text = await redacted(JSON.stringify(people))
  const read = JSON.parse(text) as { nik: string; nomor: number }[]
  expect(read.map(({ nomor }) => nomor)).toEqual(people.map(({ nomor }) => nomor))
  for (const { nik } of people) expect(text).not.toContain(String(nik))
})

test('a dump stays a dump', async () => {
  const list = rows.slice(1, 9).map((row, at) => `(${at},'${/\d{16}/.exec(row)![0]}','O''Neil')`)
  const text = await redacted(`INSERT INTO orang (id, nik, catatan) VALUES ${list.join(',')};\n`)
  expect(text).toMatch(/^INSERT INTO orang \(id, nik, catatan\) VALUES \(0,'\d\d•+\d\d','O''Neil'\),/)
  expect(text.match(/\d{16}/)).toBeNull()
})

test('the same value has the same pseudonym under the same key only', async () => {
  const letter = 'NIK 3271046504930002\nNIK 3271.0465.0493.0002\nNIK 3171012505800003\n'
  const once = (await redacted(letter, { key: 'kunci-satu' })).trim().split('\n')
  const again = (await redacted(letter, { key: 'kunci-dua!' })).trim().split('\n')
  expect(once[0]).toMatch(/^NIK nik-[0-9a-f]{20}$/)
  expect(once[0]).toBe(once[1])
  expect(once[0]).not.toBe(once[2])
  expect(once[0]).not.toBe(again[0])
})

test('names and addresses go where that is asked for', async () => {
  const text = 'Saya Budi Santoso, alamat Jl. Melati No. 12 RT 03/RW 05.\n'
  expect(await redacted(text)).toBe(text)
  const without = await redacted(text, { names: true })
  expect(without).not.toMatch(/Budi|Santoso|Melati/)
})

test.each(['utf-16le', 'utf-16be'] as const)('a table in %s stays in it', async (encoding) => {
  const wide = (text: string) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    return encoding === 'utf-16le' ? bytes : bytes.swap16()
  }
  const from = join(folder, `${encoding}.csv`)
  // longer than what is read at once, with signs of two units that must not be cut
  const many = Array.from({ length: 3000 }, (_, at) => rows[1 + (at % 40)].replace(/\n$/, ` 😀\n`))
  writeFileSync(from, wide(rows[0] + many.join('')))
  await redact(from, `${from}.out`)
  const bytes = readFileSync(`${from}.out`)
  expect([...bytes.subarray(0, 2)]).toEqual(encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff])
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  for (const value of values) expect(text).not.toContain(value)
  expect(text.split('\n')).toHaveLength(3002)
  expect(text.match(/😀/gu)).toHaveLength(3000)
})

test('what is packed is unpacked, and packed as the name of the copy says', async () => {
  const from = join(folder, 'packed.csv.gz')
  const plain = Buffer.from(rows.join(''))
  writeFileSync(from, gzipSync(plain))
  const redactedTo = async (name: string) => {
    await redact(from, join(folder, name))
    return readFileSync(join(folder, name))
  }
  const text = (await redactedTo('copy.csv')).toString()
  for (const value of values) expect(text).not.toContain(value)
  expect(gunzipSync(await redactedTo('copy.csv.gz')).toString()).toBe(text)
  expect(zstdDecompressSync(await redactedTo('copy.csv.zst')).toString()).toBe(text)
  writeFileSync(from, gzipSync(plain).subarray(0, 400))
  await expect(redact(from, join(folder, 'half.csv'))).rejects.toThrow()
  expect(existsSync(join(folder, 'half.csv'))).toBe(false)
})

test('nothing is overwritten, and an archive is refused', async () => {
  const from = join(folder, 'a.txt')
  writeFileSync(from, 'NIK 3271046504930002\n')
  await expect(redact(from, from)).rejects.toThrow(/EEXIST/)
  expect(readFileSync(from, 'utf8')).toBe('NIK 3271046504930002\n')
  writeFileSync(join(folder, 'a.zip'), Buffer.from('PK\x03\x04xxxxxxxxxxxxxxxxxxxx', 'latin1'))
  await expect(redact(join(folder, 'a.zip'), join(folder, 'b.zip'))).rejects.toThrow()
})

test('stopped in the middle, it leaves nothing that could be taken for a whole copy', async () => {
  const from = join(folder, 'stopped')
  const to = join(folder, 'stopped-out')
  writeFileSync(from, rows.join(''))
  await expect(redact(from, to, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before')
  expect(existsSync(to)).toBe(false)
  let begun = false
  const throwIfAborted = () => {
    if (!existsSync(to)) return
    begun = true
    throw new Error('while it was written')
  }
  const signal = Object.assign(new AbortController().signal, { throwIfAborted })
  await expect(redact(from, to, { signal })).rejects.toThrow('while it was written')
  expect([begun, existsSync(to)]).toEqual([true, false])
})
