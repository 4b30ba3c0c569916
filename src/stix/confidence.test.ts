import { expect, test } from 'vitest'
import { confidenceOf, confidenceScales, confidenceWord } from './confidence.ts'
import type { ConfidenceScale } from './confidence.ts'

test.each(Object.keys(confidenceScales) as ConfidenceScale[])(
  '%s covers 0-100 and agrees with itself',
  (scale) => {
    for (const [word, value] of confidenceScales[scale]) {
      expect(confidenceOf(scale, word)).toBe(value)
      expect(confidenceWord(scale, value)).toBe(word)
    }
    const words = Array.from({ length: 101 }, (_, n) => confidenceWord(scale, n))
    expect(words).not.toContain(undefined)
    expect(new Set(words).size).toBe(confidenceScales[scale].length)
  },
)

test('what is not on a scale has no value', () => {
  expect(confidenceOf('admiralty_credibility', '6 - Truth cannot be judged')).toBeUndefined()
  for (const n of [-1, 101, Number.NaN]) expect(confidenceWord('wep', n)).toBeUndefined()
})
