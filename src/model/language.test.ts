import { expect, test } from 'vitest'
import { languageName } from './language.ts'

test.each([
  ['id', 'in', 'Indonesia'],
  ['en', 'in', 'Indonesian'],
  ['en', 'id', 'Indonesian'],
  ['id', 'zh_TW', 'Tionghoa (Taiwan)'],
  ['id', 'English', 'English'],
  ['en', 'qme', 'qme'],
  ['en', 'en-x', 'en-x'],
  ['en', '', ''],
] as const)('%s: %s is %s', (lang, written, name) => {
  expect(languageName(lang, written)).toBe(name)
})
