import { expect, test } from 'vitest'
import { collectors } from './collectors.ts'
import { recognisers } from './index.ts'

test('every recogniser has something to collect with, which reads what it says', () => {
  const reads = Object.entries(collectors).map(([id, part]) => [id, [...part.reads]])
  expect(reads).toEqual(recognisers.map((r) => [r.id, [...r.reads]]))
})

test.each(recognisers)(
  '$id finds nothing in an empty summary, so that none does as well',
  async ({ id, judging }) => {
    const collect = await collectors[id].load()
    const { merge, judge } = await judging()
    const summary = merge(collect({}).take(), collect({}).take())
    expect(judge(summary, { evidence: [] })).toEqual([])
  },
)
