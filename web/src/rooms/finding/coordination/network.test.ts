import { expect, test } from 'vitest'
import { coordinationOf } from './detail.ts'
import type { Pair, Trace } from './detail.ts'
import { layoutOf, partsOf } from './layout.ts'
import { standing, thresholdAt } from './rate.ts'

const trace = (name: string, more: Partial<Trace> = {}): Trace => ({
  trace: name,
  window_s: 60,
  threshold: 3,
  supports_only: false,
  edges: 0,
  coverage: 0,
  rates: [
    { weight: 1, fdr: 0 },
    { weight: 2, fdr: 0.08 },
    { weight: 3, fdr: 0.009 },
    { weight: 4, fdr: 0 },
  ],
  ...more,
})
const pair = (weights: Record<string, number>): Pair => ({ from: 'a', to: 'b', weights, posts: [] })

test('a stricter rate asks for heavier pairs, and one shared object is never enough', () => {
  const text = trace('same-text')
  expect([0, 0.005, 0.01, 0.05, 0.1].map((rate) => thresholdAt(text, rate, 0.01))).toEqual([4, 4, 3, 3, 2])
  const cut = trace('same-minute', { threshold: 87, rates: [{ weight: 2, fdr: 0.5 }] })
  expect([0.005, 0.01].map((rate) => thresholdAt(cut, rate, 0.01))).toEqual([null, 87])
})

test('pairs stand by any trace that stands alone, and never by hashtags only', () => {
  const traces = [trace('same-text'), trace('same-hashtags', { supports_only: true })]
  const pairs = [pair({ 'same-text': 2 }), pair({ 'same-text': 3 }), pair({ 'same-hashtags': 50 })]
  expect(standing(pairs, traces, 0.01, 0.01)).toEqual([1])
  expect(standing(pairs, traces, 0.1, 0.01)).toEqual([0, 1])
  expect(standing(pairs, [], 0, 0)).toEqual([0, 1, 2])
})

test('the picture is the same every time, keeps neighbours close and parts apart', () => {
  const links = [
    [0, 1],
    [1, 2],
    [0, 2],
    [4, 5],
  ] as const
  const one = layoutOf(7, links)
  expect(layoutOf(7, links)).toEqual(one)
  expect([...partsOf(7, links).part]).toEqual([0, 0, 0, -1, 1, 1, -1])
  const far = (a: number, b: number) => Math.hypot(one.x[a] - one.x[b], one.y[a] - one.y[b])
  expect(far(0, 1)).toBeLessThan(far(0, 4))
  for (const k of [0, 1, 2, 4, 5]) expect(Number.isFinite(one.x[k] + one.y[k])).toBe(true)
})

test('a finding of another version, or a count alone, is shown as far as it goes', () => {
  const empty = coordinationOf({ sources: { count: 3 } } as never)
  expect(empty).toMatchObject({ accounts: [], pairs: [], accountsTotal: 3, copied: null })
  const peer = coordinationOf({
    sources: { count: 2 },
    detail: { edges: [['ani', 'budi', 4]], edges_total: 9 },
  } as never)
  expect(peer).toMatchObject({ pairsTotal: 9, pairs: [{ from: 'ani', to: 'budi' }] })
  expect(peer.accounts.map(({ account }) => account)).toEqual(['ani', 'budi'])
})
