import { expect, test } from 'vitest'
import { agreement, precisionRecall } from '../scripts/eval/measures.ts'

const row = (score: number, positive: boolean) => ({ score, positive })

test('average precision and recall at a false positive rate, by hand', () => {
  expect(precisionRecall([row(3, true), row(2, true), row(1, false)], 0)).toEqual({ auc: 1, recallAt: 1 })
  const mixed = precisionRecall([row(3, true), row(2, false), row(1, true), row(0, false)], 0)
  expect(mixed.auc).toBeCloseTo(0.5 + 0.5 * (2 / 3))
  expect(mixed.recallAt).toBe(0.5)
  expect(precisionRecall([row(1, true), row(1, false)], 0).recallAt).toBe(0)
})

test('purity and mutual information', () => {
  expect(
    agreement([
      ['1', 'a'],
      ['1', 'a'],
      ['2', 'b'],
    ]),
  ).toEqual({ purity: 1, nmi: 1 })
  const none = agreement([
    ['1', 'a'],
    ['1', 'b'],
    ['2', 'a'],
    ['2', 'b'],
  ])
  expect(none.purity).toBe(0.5)
  expect(none.nmi).toBeCloseTo(0)
})
