import { expect, test } from 'vitest'
import { textTable, widthOf } from './table.ts'

test.each([
  ['', 0],
  ['Badan Siber', 11],
  ['\u4e2d\u56fd', 4],
  ['\ud55c\uad6d', 4],
  ['\uff21', 2],
  // e and a combining acute accent; a family joined to one picture; a flag
  ['e\u0301', 1],
  ['\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', 2],
  ['\u{1f1ee}\u{1f1e9}', 2],
  ['\u200b', 0],
  ['\u2014\u00e9\u0434', 3],
])('%j takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('columns stand under each other whatever is in them', () => {
  const rows = [
    ['\u4e2d\u56fd', '1'],
    ['Indonesia', '22'],
    ['two\nlines', '3'],
  ]
  expect(textTable([{ title: 'name' }, { title: 'n', right: true }], rows).split('\n')).toEqual([
    'name        n',
    '\u4e2d\u56fd        1',
    'Indonesia  22',
    'two lines   3',
  ])
})

test('a long cell is cut between characters, not within one', () => {
  const cell = (text: string, max: number) => textTable([{ title: '', max }], [[text]]).split('\n')[1]
  expect(cell('abcdef', 4)).toBe('abc\u2026')
  expect(cell('\u4e2d\u56fd\u4eba', 4)).toBe('\u4e2d\u2026')
  expect(cell('ab\u{1f1ee}\u{1f1e9}cd', 4)).toBe('ab\u2026')
})

test('a table may have more rows than a call may have arguments', () => {
  const rows = Array.from({ length: 200_000 }, (_, k) => [String(k)])
  expect(textTable([{ title: 'n', right: true }], rows).length).toBe(200_001 * 7 - 1)
})
