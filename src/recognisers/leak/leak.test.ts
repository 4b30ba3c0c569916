import { expect, test } from 'vitest'
import { personRows, sentences } from '../../../scripts/gen/persons.ts'
import { newRandom } from '../../../scripts/gen/random.ts'
import type { Batch } from '../../model/observation.ts'
import { newCellBatch, newTextBatch } from '../../model/observation.ts'
import { collectorOf, madeEvidence, testRecogniser } from '../contract.ts'
import { leak } from './index.ts'
import { kinds } from './kinds.ts'
import { Scanner } from './scan.ts'

const { judge } = await leak.judging()

function found(text: string): [string, string][] {
  const bytes = Buffer.from(text)
  const hits: [string, string][] = []
  new Scanner().scan(bytes, 0, bytes.length, (kind, start, end) =>
    hits.push([kinds[kind].id, bytes.toString('utf8', start, end)]),
  )
  return hits
}

test.each([
  ['NIK: 3271046504930002', 'nik', '3271046504930002'],
  ['NIK3271046504930002', 'nik', '3271046504930002'],
  ['ktp 3271.0465.0493.0002', 'nik', '3271.0465.0493.0002'],
  ['No. KK 3271042504130002', 'kk', '3271042504130002'],
  ['NPWP 01.312.166.0-091.000', 'npwp', '01.312.166.0-091.000'],
  ['BPJS 0001234567890', 'bpjs', '0001234567890'],
  ['paspor C1234567', 'passport', 'C1234567'],
  ['telepon: (021) 555-1234', 'phone', '(021) 555-1234'],
  ['0812-3456-7890', 'phone', '0812-3456-7890'],
  ['nopol B 1234 XYZ', 'plate', 'B 1234 XYZ'],
  ['rekening BCA 1234567890', 'bank-account', '1234567890'],
  ['surel budi.s@contoh.co.id.', 'email', 'budi.s@contoh.co.id'],
  ['kartu 4539 1488 0343 6467', 'card', '4539 1488 0343 6467'],
  ['IBAN DE89 3704 0044 0532 0130 00', 'iban', 'DE89 3704 0044 0532 0130 00'],
  ['GB33BUKB20201555555555', 'iban', 'GB33BUKB20201555555555'],
  ['lahir 12 Agustus 1990', 'birth-date', '12 Agustus 1990'],
  ['tanggal lahir: 12-08-1990', 'birth-date', '12-08-1990'],
  ['aa:bb:cc:dd:ee:0f', 'mac', 'aa:bb:cc:dd:ee:0f'],
  ['from 2001:db8::7 on', 'ip', '2001:db8::7'],
  ['from 192.0.2.7 on', 'ip', '192.0.2.7'],
  ['SSN 460-89-9847', 'us-ssn', '460-89-9847'],
  ['NHS number 943 476 5919', 'gb-nhs', '943 476 5919'],
  ['nino AB123456C', 'gb-nino', 'AB123456C'],
  ['Steuer-ID 86095742719', 'de-tax-id', '86095742719'],
  ['255081416802538', 'fr-nir', '255081416802538'],
  ['DNI 12345678Z', 'es-dni', '12345678Z'],
  ['RSSMRA85T10A562S', 'it-cf', 'RSSMRA85T10A562S'],
  ['BSN 111222333', 'nl-bsn', '111222333'],
  ['rijksregisternummer 85.07.30-033.28', 'be-nn', '85.07.30-033.28'],
  ['PESEL 44051401359', 'pl-pesel', '44051401359'],
  ['contribuinte 123456789', 'pt-nif', '123456789'],
  ['personnummer 811228-9874', 'se-pnr', '811228-9874'],
  ['131052-308T', 'fi-hetu', '131052-308T'],
  ['CPF 111.444.777-35', 'br-cpf', '111.444.777-35'],
  ['Aadhaar 2345 6789 0124', 'in-aadhaar', '2345 6789 0124'],
  ['11010519491231002X', 'cn-id', '11010519491231002X'],
  ['NRIC S1234567D', 'sg-nric', 'S1234567D'],
  ['MyKad 900101-14-5678', 'my-nric', '900101-14-5678'],
  ['TFN 123 456 782', 'au-tfn', '123 456 782'],
  ['SIN 130 692 544', 'ca-sin', '130 692 544'],
  ['TCKN 10000000146', 'tr-tckn', '10000000146'],
  ['OIB 94577403194', 'hr-oib', '94577403194'],
  // no telephone's number is as long
  ['nama,hp\n3271046504930002', 'nik', '3271046504930002'],
  // typesetting and telephones put other signs beside numbers than plain blanks
  ['NIK\u00a0:\u00a03271046504930002', 'nik', '3271046504930002'],
  ['NIK “3271046504930002”', 'nik', '3271046504930002'],
  ['KTP—3271046504930002', 'nik', '3271046504930002'],
  ['📞081234567890', 'phone', '081234567890'],
  ['\u202a+6281234567890\u202c', 'phone', '+6281234567890'],
  ['hp 0812\u00a03456\u00a07890', 'phone', '0812\u00a03456\u00a07890'],
  ['0812‑3456‑7890', 'phone', '0812‑3456‑7890'],
  ['(+62) 812 3456 7890', 'phone', '(+62) 812 3456 7890'],
  ['NPWP 01.312.166.5-091.000', 'npwp', '01.312.166.5-091.000'],
])('%s holds %s', (text, kind, value) => {
  expect(found(text)).toContainEqual([kind, value])
})

test.each([
  'No. resi 3271046504930002',
  'order 2026031512345678',
  'nomor 9971046504930002',
  'NIK 3271043204930002',
  'é3271046504930002',
  'kode rekening 5.1.02.01.01.0024',
  'jejak=9bca1f rentang=1234567890',
  'NIK 3271046504930000',
  'kartu 4539 1488 0343 6468',
  'kartu uji 4111 1111 1111 1111',
  'uuid 550e8400-e29b-41d4-a716-446655440000',
  'sha 3271046504930002abcdef3271046504930002',
  'icon@2x.png dan git@contoh.org dan @scope/paket@1.2.3',
  'pukul 12:30:45, versi 1.2.3.4',
  'pi 3.14159265358979',
  'tahun 2019 2020 2021 2022',
])('%s holds nobody', (text) => {
  expect(found(text)).toEqual([])
})

test('identity numbers are told from cards, orders and family cards of the same length', () => {
  let [hits, misses, wrong] = [0, 0, 0]
  for (const { text, labels } of sentences(4, 6000)) {
    const wanted = labels.filter(({ kind }) => kind === 'nik').map(({ start, end }) => text.slice(start, end))
    const seen = found(text)
      .filter(([kind]) => kind === 'nik')
      .map(([, value]) => value)
    hits += wanted.filter((value) => seen.includes(value)).length
    misses += wanted.filter((value) => !seen.includes(value)).length
    wrong += seen.filter((value) => !wanted.includes(value)).length
  }
  expect(hits / (hits + misses)).toBeGreaterThan(0.99)
  expect(hits / (hits + wrong)).toBeGreaterThan(0.99)
})

/** A table as batches of so many rows. */
function* cells(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  each = 50,
): Generator<Batch> {
  for (let from = 0; from < rows.length; from += each) {
    const part = rows.slice(from, from + each)
    const bytes = Buffer.from(part.map((row) => row.join('\0')).join('\0'))
    const batch = newCellBatch(part.length * columns.length)
    batch.bytes = bytes
    batch.columns = columns
    let at = 0
    for (const [number, row] of part.entries()) {
      for (const [column, value] of row.entries()) {
        const length = Buffer.byteLength(value)
        if (length > 0) {
          const i = batch.count++
          batch.column[i] = column
          batch.row[i] = number
          batch.cell.start[i] = at
          batch.cell.end[i] = at + length
        }
        at += length + 1
      }
    }
    yield batch
  }
}

function* texts(...lines: readonly string[]): Generator<Batch> {
  for (const line of lines) {
    const batch = newTextBatch()
    batch.bytes = Buffer.from(line)
    batch.count = 1
    batch.text.end[0] = batch.bytes.length
    yield batch
  }
}

const people = [...personRows(1, 300)].slice(1).map((row) => row.trim().split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
const header = ['id', 'nama', 'nik', 'hp', 'email', 'tgl_lahir', 'alamat', 'kota']
const evidence = [madeEvidence('bocor/pelanggan.csv', 'csv', 300, 1_767_225_600, 1_767_225_600)]
const column = (finding: { detail?: Record<string, unknown> }, name: string) =>
  (
    finding.detail!.tables as { columns: { name: string; kind: string; form: string; share: number }[] }[]
  )[0].columns.find((c) => c.name === name)

/** Numbers of so many digits as a machine counts them out, none of anybody. */
function madeUp(count: number, digits: number, line: (number: string, i: number) => string): string {
  const random = newRandom(762)
  const number = () => Array.from({ length: digits }, () => random.int(0, 10)).join('')
  return Array.from({ length: count }, (_, i) => line(number(), i)).join('\n')
}

test.each<[string, string, number]>([
  ['of ids in a log', madeUp(4000, 16, (n, i) => `INFO id=${n} took ${i % 90} ms`), 0],
  ['of fifteen digits', madeUp(4000, 15, (n) => n), 0],
  [
    'beside numbers that a word speaks for',
    madeUp(400, 16, (n, i) => (i % 100 === 7 ? `NIK: ${people[i % 90][2]}` : `id=${n}`)),
    1,
  ],
])('a few long numbers pass by chance, and nobody is in them: %s', async (_, content, count) => {
  const collector = await collectorOf(leak)
  for (const batch of texts(content)) collector.add(batch)
  expect(judge(collector.take(), { evidence })).toHaveLength(count)
})

test('a heading that a table holds once more is nobody', async () => {
  const collector = await collectorOf(leak)
  for (const batch of cells(['', ''], [['NIK', 'HP'], ...people.map((row) => [row[2], row[3]])]))
    collector.add(batch)
  expect(judge(collector.take(), { evidence })[0].magnitude.persons).toBe(300)
})

test.each([
  ['Kode Rekening', '1234567890', null],
  ['Nomor Rekening', '1234567890', 'bank-account'],
  // made-up numbers have no check digit that fits; where the column says so, their form is enough
  ['NPWP', '01.312.166.5-091.000', 'npwp'],
  ['Kode', '01.312.166.5-091.000', null],
])('%s with %s', async (name, value, kind) => {
  const collector = await collectorOf(leak)
  const rows = people.slice(0, 100).map(([, who], i) => [who, `${value.slice(0, -2)}${10 + (i % 90)}`])
  for (const batch of cells(['nama', name], rows)) collector.add(batch)
  const findings = judge(collector.take(), { evidence })
  expect(findings.map((finding) => column(finding, name)?.kind)).toEqual(kind === null ? [] : [kind])
})

testRecogniser(leak, [
  {
    name: 'customers-in-a-table',
    batches: () => cells(header, people),
    evidence,
    expect: { variant: 'general-data', target: 'bocor/pelanggan.csv' },
    check: (finding) => {
      expect(finding.magnitude.persons).toBe(300)
      expect(column(finding, 'nik')).toMatchObject({ kind: 'nik', share: 1, form: 'plain' })
      for (const name of ['nama', 'hp', 'email', 'tgl_lahir', 'alamat'])
        expect(column(finding, name), name).toBeDefined()
      expect(column(finding, 'kota')).toBeUndefined()
      expect(finding.detail).toMatchObject({ severity: 'high', law: { specific: [] } })
    },
  },
  {
    name: 'table-without-a-header',
    batches: () =>
      cells(
        header.map(() => ''),
        people,
      ),
    evidence,
    expect: { variant: 'general-data', target: 'bocor/pelanggan.csv' },
  },
  {
    name: 'patients',
    batches: () =>
      cells(
        ['nik', 'diagnosa'],
        people.map((row, i) => [row[2], i % 2 ? 'Asma' : 'Diabetes']),
      ),
    evidence,
    expect: { variant: 'specific-data', target: 'bocor/pelanggan.csv' },
    check: (finding) => {
      expect(finding.detail).toMatchObject({ law: { general: ['nik'], specific: ['health'] } })
      expect(JSON.stringify(finding)).not.toContain('Asma')
    },
  },
  {
    name: 'hashed-and-masked-columns',
    batches: () =>
      cells(
        ['email', 'nik', 'password'],
        people.map((row, i) => [
          `${row[4].slice(0, 1)}*****@contoh.id`,
          i.toString(16).padStart(40, 'abcdef0123'),
          `$2y$10$${'aQ9'.repeat(17)}zz`,
        ]),
      ),
    evidence,
    expect: { variant: 'credentials', target: 'bocor/pelanggan.csv' },
    check: (finding) => {
      expect(column(finding, 'email')?.form).toBe('masked')
      expect(column(finding, 'nik')?.form).toBe('hashed')
      expect(column(finding, 'password')?.form).toBe('hashed')
    },
  },
  {
    name: 'a-letter-with-identity-numbers',
    batches: () => texts('Pemohon NIK 3271046504930002\n', 'NIK 3171012505800003\nNIK 3578014101700004\n'),
    evidence,
    expect: { variant: 'general-data', target: 'bocor/pelanggan.csv' },
    check: (finding) => expect(finding.magnitude.persons).toBe(3),
  },
  {
    name: 'benign-readme-with-two-addresses',
    batches: () => texts('Tanyakan kepada budi@contoh.id atau siti@contoh.id, telepon 021 555 1234.\n'),
    evidence,
    expect: null,
  },
  {
    name: 'lines-with-commas',
    batches: () =>
      cells(
        ['', '', ''],
        people.slice(0, 20).map((row) => [`Nama: ${row[1]}`, `NIK ${row[2]}`, 'tetap']),
      ),
    evidence,
    expect: { variant: 'general-data', target: 'bocor/pelanggan.csv' },
  },
  {
    name: 'benign-orders',
    batches: () =>
      cells(
        ['order_id', 'total', 'product_name', 'city'],
        people.map((_, i) => [
          `2026${String(i * 7919).padStart(12, '0')}`,
          String(i * 1000),
          'Kopi Bubuk',
          'Bogor',
        ]),
      ),
    evidence,
    expect: null,
  },
  {
    name: 'benign-server-list',
    batches: () =>
      cells(
        ['host', 'ip', 'mac'],
        people.map((_, i) => [`srv${i}`, `10.0.${i >> 8}.${i & 255}`, 'aa:bb:cc:dd:ee:0f']),
      ),
    evidence,
    expect: null,
  },
])

test('no value comes out of a summary or a finding as it stood', async () => {
  for (const batches of [
    () => cells(header, people),
    () => texts(...people.map((row) => `NIK ${row[2]} ${row[4]} ${row[3]}\n`)),
  ]) {
    const collector = await collectorOf(leak)
    for (const batch of batches()) collector.add(batch)
    const summary = collector.take()
    const plain = JSON.stringify(summary, (_, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...value] : value,
    )
    const findings = JSON.stringify(judge(summary, { evidence }))
    for (const row of people) {
      for (const value of [row[1], row[2], row[3], row[4], row[6].slice(1, -1)]) {
        expect(plain).not.toContain(value)
        expect(findings).not.toContain(value)
      }
    }
  }
})
