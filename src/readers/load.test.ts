import { expect, test } from 'vitest'
import { readers } from './index.ts'
import { loadReader } from './load.ts'

test.each(readers)('workers find the reader $id', async (reader) => {
  expect(await loadReader(reader.id)).toBe(reader)
})

test('what is no reader is not loaded', async () => {
  await expect(loadReader('constructor')).rejects.toThrow('no reader constructor')
})
