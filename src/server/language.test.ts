import { expect, test } from 'vitest'
import { negotiate } from './language.ts'

test.each([
  [undefined, 'id'],
  ['*', 'id'],
  ['id-ID,id;q=0.9,en;q=0.8', 'id'],
  ['in', 'id'],
  ['en-GB', 'en'],
  ['en;q=0.5, id;q=0.6', 'id'],
  ['en;q=0.5, id;q=0', 'en'],
  ['fr-FR, de;q=0.5', 'en'],
  ['fr, id;q=0.1', 'id'],
  ['en;q=nonsense', 'en'],
  [`${'x,'.repeat(100_000)}id`, 'en'],
])('Accept-Language %.40s is answered in %s', (header, lang) => {
  expect(negotiate(header)).toBe(lang)
})
