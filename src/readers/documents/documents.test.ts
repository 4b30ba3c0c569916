import { expect, test } from 'vitest'
import { testReader } from '../contract.ts'
import { readAll, readChunks } from '../drive.ts'
import { documents } from './index.ts'
import { textOf } from './markup.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const row = (column: string, cell: string) => ({ column, cell })

testReader(
  documents,
  [
    { name: 'nothing of text', format: null, bytes: new Uint8Array(3000) },
    {
      name: 'a table with a header, quotes and an empty cell',
      format: 'csv',
      bytes: utf8('nama,surel,catatan\nBudi,budi@contoh.id,"satu, ""dua""\ntiga"\nSiti,,empat\n'),
      rows: [
        row('nama', 'Budi'),
        row('surel', 'budi@contoh.id'),
        row('catatan', 'satu, ""dua""\ntiga'),
        row('nama', 'Siti'),
        row('catatan', 'empat'),
      ],
      records: 2,
    },
    {
      name: 'a table without a header: its first row names no columns',
      format: 'csv-semicolon',
      bytes: utf8('3271;budi@contoh.id;1\n3272;siti@contoh.id;2\n3273;adi@contoh.id;3\n'),
      rows: ['3271', 'budi@contoh.id', '1', '3272', 'siti@contoh.id', '2', '3273', 'adi@contoh.id', '3'].map(
        (cell, at) => ({ column: at % 3, cell }),
      ),
      records: 3,
    },
    {
      name: 'JSON lines',
      format: 'json',
      bytes: utf8(
        '{"nama":"Bu \\"di\\"","umur":41}\n{"nama":"Siti","hp":["0811","0812"],"x":{"nik":"32"}}\n',
      ),
      rows: [
        { column: 'nama', cell: 'Bu \\"di\\"' },
        { column: 'umur', cell: '41' },
        { column: 'nama', cell: 'Siti' },
        { column: 'hp', cell: '0811' },
        { column: 'hp', cell: '0812' },
        { column: 'nik', cell: '32' },
      ],
      records: 2,
    },
    {
      name: 'a dump: INSERT with the columns of CREATE TABLE, and COPY',
      format: 'sql',
      bytes: utf8(
        'CREATE TABLE `orang` (\n  `id` int NOT NULL,\n  `nama` varchar(80),\n  PRIMARY KEY (`id`)\n);\n' +
          "INSERT INTO `orang` VALUES (1,'Bu''di'),(2,NULL);\n" +
          'COPY public.surel (id, alamat) FROM stdin;\n1\tbudi@contoh.id\n\\.\n',
      ),
      rows: [
        { table: 'orang', column: 'id', cell: '1' },
        { table: 'orang', column: 'nama', cell: "Bu''di" },
        { table: 'orang', column: 'id', cell: '2' },
        { table: 'public.surel', column: 'id', cell: '1' },
        { table: 'public.surel', column: 'alamat', cell: 'budi@contoh.id' },
      ],
      records: 3,
    },
  ].map((fixture) => ({ ...fixture, rows: fixture.rows as never })),
)

test('a line longer than any buffer is read in windows that overlap', () => {
  const line = `${'kata, '.repeat(1000)}nik 3271046504930002, ${'kata, '.repeat(1000)}`
  const splitter = documents.splitter('text')
  const parser = documents.parser('text')
  const seen: string[] = []
  let rest = utf8(line)
  while (rest.length > 0) {
    const window = rest.subarray(0, 1500)
    const cut = splitter.cut(window, window.length === rest.length, true)
    parser.parse(
      { bytes: window.slice(0, cut.end), context: cut.context, file: 0 },
      {
        batch: (batch) => {
          if (batch.kind !== 'text') throw new Error(batch.kind)
          seen.push(new TextDecoder().decode(batch.bytes.subarray(batch.from[0])))
          if (seen.length > 1) expect(batch.from[0]).toBeGreaterThan(0)
        },
        bad: () => {},
      },
    )
    rest = rest.subarray(cut.end)
  }
  expect(seen.join('')).toBe(line)
})

test('a table whose first row holds data has no names of columns', () => {
  const { rows } = readAll(documents, 'csv', utf8('Budi,3271046504930002\nSiti,3271046504930003\n'))
  expect(rows.map(({ column }) => column)).toEqual([0, 1, 0, 1])
})

test('keys of JSON that hold data are not shown as columns', () => {
  const { rows } = readAll(documents, 'json', utf8('{"3271046504930002":"Budi","budi@contoh.id":"x"}'))
  expect(rows.map(({ column }) => column)).toEqual([0, 0])
})

test('a second block of a table knows the header', () => {
  const text = `nama;nik\n${'Budi;3271046504930002\n'.repeat(3)}`
  const chunks = [utf8(text.slice(0, 40)), utf8(text.slice(40))]
  const { rows } = readChunks(documents, 'csv-semicolon', chunks)
  expect(new Set(rows.map(({ column }) => column))).toEqual(new Set(['nama', 'nik']))
})

test('UTF-16 is read as the table that it is', () => {
  const bytes = Buffer.from('\uFEFFnama\tsurel\nBudi\tbudi@contoh.id\nSiti\tsiti@contoh.id\n', 'utf16le')
  const sniff = documents.sniff({ bytes, whole: true, name: '' })
  expect(sniff?.format).toBe('utf-16le-csv-tab')
  const { rows } = readAll(documents, 'utf-16le-csv-tab', bytes)
  expect(rows.map(({ cell }) => cell)).toEqual(['Budi', 'budi@contoh.id', 'Siti', 'siti@contoh.id'])
})

test('markup keeps its place and loses its tags, scripts and styles', () => {
  const html = '<p class="a > b">Budi&nbsp;Santoso</p><script>var nik = 1 < 2</script>\n<b>081</b>2 &#64; x'
  const text = new TextDecoder().decode(textOf(utf8(html)))
  expect(text).toHaveLength(html.length)
  expect(text.replace(/\s+/g, ' ').trim()).toBe('Budi Santoso 081 2 @ x')
})

test.each([
  ['prosa, dengan koma.\nDan baris lain, juga.\nLalu satu.\n', 'text'],
  ['<!doctype html><p>x</p>', 'html'],
  ['import a from "b"\nconst c = 1;\nfunction d() {\n  return c;\n}\nexport { d };\n', 'code'],
  ['a|b|c\n1|2|3\n4|5|6\n', 'csv-pipe'],
  ['[{"a":1}]', 'json'],
  ['-- dump\nINSERT INTO `a` VALUES (1);\n', 'sql'],
])('%j is %s', (text, format) => {
  expect(documents.sniff({ bytes: utf8(text), whole: true, name: '' })?.format).toBe(format)
})
