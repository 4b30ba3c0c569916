import { expect, test } from 'vitest'
import { KnownSettings } from './settings.ts'

test('a setting is read once, and anew in no case after it was written', async () => {
  const settings = new KnownSettings()
  let reads = 0
  const read = async () => `read ${++reads}`
  expect(await settings.get('a', read)).toBe('read 1')
  expect(await settings.get('a', read)).toBe('read 1')
  settings.changed('a', 'written')
  expect(await settings.get('a', read)).toBe('written')
  settings.changed('a', undefined)
  expect(await settings.get('a', read)).toBeUndefined()
})

test('what was read before a write is not kept after it', async () => {
  const settings = new KnownSettings()
  const late = settings.get('a', async () => {
    settings.changed('a', 'new')
    return 'old'
  })
  expect(await late).toBe('old')
  expect(await settings.get('a', async () => 'unread')).toBe('new')
})
