import { deflateRawSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { contentOf, jsonOf } from './content.ts'
import { MAX_FIELD, readCsv } from './csv.ts'
import { csvCell, csvText } from './csv-write.ts'
import { flatLiteral, readLiteral } from './literal.ts'
import { fileOf } from '../testing.ts'

const cells = (text: string) => readCsv(text, 'a.csv').records.map((r) => Object.values(r.cells))

test.each([
  ['a,b\n1,2\n', [['1', '2']]],
  [
    '\ufeffa,b\r\n1,2\r\n\r\n3,4',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['a,b\n"x, y","say ""hi"""\n', [['x, y', 'say "hi"']]],
  ['a,b\n"two\nlines",z\n', [['two\nlines', 'z']]],
  ['a,b\n"left open" there,2\n', [['left open there', '2']]],
  ['a,b\nin "the" middle,2\n', [['in "the" middle', '2']]],
  ['a,b\n1,\n', [['1', '']]],
  ['a,b\n1\n', [['1', '']]],
  ['a\r1\r2\r', [['1'], ['2']]],
  ['a;b\n"1;5";2,5\n', [['1;5', '2,5']]],
  ['\ufeff\r\n\na\tb\r\n1\t2,5;3\r\n', [['1', '2,5;3']]],
] as [string, string[][]][])('CSV %j', (text, expected) => {
  expect(cells(text)).toEqual(expected)
})

test('lines are counted through fields with line breaks', () => {
  const { records } = readCsv('a,b\n"1\n\n",2\n3,4\n', 'a.csv')
  expect(records.map((r) => r.line)).toEqual([2, 5])
})

test('a second column of the same name does not take the place of the first', () => {
  const { columns, records } = readCsv('a,b,a\n1,2,3\n', 'a.csv')
  expect(columns).toEqual(['a', 'b', 'column 3'])
  expect({ ...records[0].cells }).toEqual({ a: '1', b: '2', 'column 3': '3' })
})

test.each([
  ['utf-16le', (text: string) => Buffer.from(text, 'utf16le')],
  ['utf-16be', (text: string) => Buffer.from(text, 'utf16le').swap16()],
])('a table saved as %s is read', (_, encode) => {
  const { text } = contentOf('a.csv', encode('\ufeffa\tb\r\n\u516c\t2\r\n'))
  expect(readCsv(text, 'a.csv').records.map((r) => ({ ...r.cells }))).toEqual([{ a: '\u516c', b: '2' }])
})

test('a column may be called __proto__', () => {
  const { records } = readCsv('__proto__,b\nx,y\n', 'a.csv')
  expect(Object.getPrototypeOf(records[0].cells)).toBe(null)
  expect(records[0].cells['b']).toBe('y')
})

test.each([
  ['a,b\n"no end', 'catalogue-cut'],
  ['a,b,c\n1,2,3\n4,5', 'catalogue-cut'],
  [`a\n${'x'.repeat(MAX_FIELD + 1)}\n`, 'catalogue-limit'],
])('CSV that is cut or too large: %#', (text, code) => {
  expect(() => readCsv(text, 'a.csv')).toThrow(expect.objectContaining({ code }))
})

test.each([
  ['=1+1', "'=1+1"],
  ['+62', "'+62"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', '"\'\t=1"'],
  [' =1', "' =1"],
  ['＝1', "'＝1"],
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  [-2.5, '-2.5'],
  [null, ''],
])('a cell of an export: %j', (value, expected) => {
  expect(csvCell(value)).toBe(expected)
})

test('what is written is read back, but for the apostrophe', () => {
  const text = csvText(
    ['a', 'b'],
    [
      ['x "y"', 'two\nlines'],
      ['=cmd()', 7],
    ],
  )
  expect(cells(text)).toEqual([
    ['x "y"', 'two\nlines'],
    ["'=cmd()", '7'],
  ])
})

test.each([
  ["['a', \"b's\", None, nan]", ['a', "b's", '', '']],
  ["[['x'], ['y, z', 'w']]", ['x', 'y, z', 'w']],
  ["['it\\'s']", ["it's"]],
  ['[]', []],
])('a Python list %s', (text, expected) => {
  expect(flatLiteral(readLiteral(text))).toEqual(expected)
})

test.each(['plain', "['open", '[a b]', "['a'] tail", '[[[[[[1]]]]]]'])('no list: %s', (text) => {
  expect(readLiteral(text)).toBe(null)
})

test.each([
  ['<!DOCTYPE html><html>', 'catalogue-html'],
  ['  <HTML>', 'catalogue-html'],
  ['', 'catalogue-empty'],
  [' \n ', 'catalogue-empty'],
  ['a\u0000b', 'catalogue-not'],
])('no catalogue: %j', (text, code) => {
  expect(() => fileOf('x.csv', text)).toThrow(expect.objectContaining({ code }))
})

/** A ZIP archive of one deflated file. */
function zipOf(name: string, content: Buffer): Buffer {
  const data = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(data.byteLength, 18)
  local.writeUInt32LE(content.byteLength, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(data.byteLength, 20)
  entry.writeUInt32LE(content.byteLength, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + data.byteLength, 16)
  return Buffer.concat([local, Buffer.from(name), data, entry, Buffer.from(name), end])
}

test('gzip and ZIP are unpacked', () => {
  expect(contentOf('a.csv.gz', gzipSync('a,b\n')).text).toBe('a,b\n')
  const file = contentOf('v.zip', zipOf('data/v.json', Buffer.from('[1]')))
  expect([file.name, jsonOf(file)]).toEqual(['v.json', [1]])
})

test('a damaged archive says so', () => {
  const zip = zipOf('v.json', Buffer.from('[1,2,3]'))
  for (const bad of [
    zip.subarray(0, 40),
    zip.subarray(0, zip.length - 10),
    zipOf('v.exe', Buffer.from('x')),
  ]) {
    expect(() => contentOf('v.zip', bad)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^catalogue-/) }),
    )
  }
  expect(() => contentOf('a.gz', gzipSync('abcdefgh').subarray(0, 12))).toThrow(
    expect.objectContaining({ code: 'catalogue-cut' }),
  )
})

test.each([
  ['[{"a":1},{"b"', 'catalogue-cut'],
  ['not json', 'catalogue-not'],
])('JSON that is none: %s', (text, code) => {
  expect(() => jsonOf(fileOf('x.json', text))).toThrow(expect.objectContaining({ code }))
})
