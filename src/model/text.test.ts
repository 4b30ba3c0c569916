import { expect, test } from 'vitest'
import { defineTexts, render } from './text.ts'

const texts = defineTexts({
  id: { hit: (p) => `${p.host} diserang`, list: (p) => (p.all as unknown as string[]).join() },
  en: { hit: (p) => `${p.host} was hit`, list: (p) => (p.all as unknown as string[]).join() },
})

test.each([
  ['\u202eexe.gnp\u202c', '\ufffdexe.gnp\ufffd was hit'],
  ['a\u001b[31m\u0000b', 'a\ufffd[31m\ufffdb was hit'],
  ['contoh.id\n\t<b>\u{1f6e1}', 'contoh.id\n\t<b>\u{1f6e1} was hit'],
])('%j in a sentence', (host, expected) => {
  expect(render(texts, { key: 'hit', params: { host } }, 'en')).toBe(expected)
})

test.each(['nothing', 'constructor', '__proto__', 'list'])('a message of key %s that has no words', (key) => {
  expect(render(texts, { key, params: {} }, 'id')).toBe(key)
})
