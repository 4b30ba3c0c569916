import { expect, test } from 'vitest'
import { collectors } from './collectors.ts'
import { recognisers } from './index.ts'

test('workers find every recogniser, and what it reads', () => {
  const reads = Object.entries(collectors).map(([id, part]) => [id, [...part.reads]])
  expect(reads).toEqual(recognisers.map((r) => [r.id, [...r.reads]]))
})

test.each(recognisers)(
  'the collector of $id that workers load collects as the one of the list',
  async (r) => {
    const collector = (await collectors[r.id].load())({})
    expect(collector.take()).toEqual(r.collect({}).take())
  },
)
