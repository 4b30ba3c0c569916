import { expect, test } from 'vitest'
import { bin, peakAt, roundStep, timeTicks, valueTicks } from './scale.ts'

test('steps are round and cut the range into no more parts than asked', () => {
  expect(roundStep(10, 5)).toBe(2)
  expect(roundStep(97, 3)).toBe(50)
  expect(roundStep(3, 3)).toBe(1)
  expect(roundStep(0.07, 3)).toBeCloseTo(0.05)
  expect(roundStep(0, 3)).toBe(1)
})

test('value ticks begin at zero and reach the highest value', () => {
  for (const max of [0, 1, 2.5, 97, 1234, 182_400, 9.9e9]) {
    const ticks = valueTicks(max)
    expect(ticks[0]).toBe(0)
    expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(max)
    expect(ticks.length).toBeLessThanOrEqual(5)
  }
  expect(valueTicks(0.3)).toEqual([0, 0.1, 0.2, 0.3])
})

test('time ticks fall on whole clock times inside the span', () => {
  const from = Date.UTC(2026, 9, 3, 14, 5, 7) / 1000
  const { at, step } = timeTicks(from, from + 600, 6)
  expect(step).toBe(120)
  expect(at.map((t) => new Date(t * 1000).toISOString().slice(11, 16))).toEqual([
    '14:06',
    '14:08',
    '14:10',
    '14:12',
    '14:14',
  ])
  expect(timeTicks(from, from, 6).at.length).toBeLessThanOrEqual(1)
})

test('a single high value survives binning', () => {
  const values = Array.from({ length: 10_000 }, () => 1)
  values[7777] = 500
  const { peaks, size } = bin(values, 300)
  expect(peaks.length).toBeLessThanOrEqual(300)
  expect(peaks[Math.floor(7777 / size)]).toBe(500)
  expect(peaks.filter((p) => p === 500)).toHaveLength(1)
})

test('few values stay as they are', () => {
  expect(bin([3, 1, 2], 100)).toEqual({ peaks: [3, 1, 2], size: 1 })
  expect(bin([], 100)).toEqual({ peaks: [], size: 1 })
  expect(peakAt([3, 9, 2, 9])).toBe(1)
  expect(peakAt([])).toBe(-1)
})
