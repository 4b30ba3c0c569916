import { expect, test } from 'vitest'
import { exampleFinding } from '../store/example.ts'
import { mostUrgent, urgency } from './urgency.ts'

const now = Date.UTC(2026, 10, 22)
const aged = (n: number, days: number, confidence: number, sample = false) =>
  exampleFinding(n, { end: new Date(now - days * 86_400_000).toISOString(), confidence, sample })

test('confidence counts whole today and eight points less with each doubling of age', () => {
  expect(urgency(aged(1, 0, 90), now)).toBe(90)
  expect(urgency(aged(1, 1, 90), now)).toBe(82)
  expect(urgency(aged(1, 3, 90), now)).toBe(74)
  // a clock that is ahead gains nothing
  expect(urgency(aged(1, -5, 90), now)).toBe(90)
})

test('a fair finding of today goes before a sure one of last month, samples come last, nothing twice', () => {
  const [old, fresh, sample] = [aged(1, 31, 95), aged(2, 0, 60), aged(3, 0, 99, true)]
  const list = mostUrgent([old, sample, fresh, old], 10, now)
  expect(list.map((f) => f.id)).toEqual([fresh.id, old.id, sample.id])
  expect(mostUrgent([old, sample, fresh], 1, now)).toEqual([fresh])
})
