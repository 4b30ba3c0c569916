import { expect, test } from 'vitest'
import { loadReader, readerIds } from './index.ts'

test.each(readerIds)('the reader %s is loaded by its id', async (id) => {
  expect((await loadReader(id)).id).toBe(id)
})

test('what is no reader is not loaded', async () => {
  await expect(loadReader('constructor')).rejects.toThrow('no reader constructor')
})
