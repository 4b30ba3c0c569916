import { expect, test } from 'vitest'
import { newRandom } from '../../../scripts/gen/random.ts'
import { isOdd, seekEither, seekOne, wordsOf } from './seek.ts'

test('finds what a plain search finds, whatever stands beside it', () => {
  const random = newRandom(5)
  // neighbours of what is looked for, by one and by the highest bit: what borrows could mistake
  const signs = [0, 1, 44, 45, 43, 172, 173, 10, 11, 9, 138, 127, 128, 255]
  for (let round = 0; round < 20_000; round++) {
    const whole = Uint8Array.from({ length: 24 }, () => signs[random.int(0, signs.length)])
    const b = whole.subarray(random.int(0, 4))
    const words = wordsOf(b)
    const from = random.int(0, 8)
    const to = random.int(from, b.length + 1)
    const first = (fits: (c: number) => boolean) => {
      const at = b.subarray(from, to).findIndex(fits)
      return at < 0 ? to : from + at
    }
    const [x, y] = [signs[random.int(0, signs.length)], signs[random.int(0, signs.length)]]
    expect(seekOne(b, words, from, to, x)).toBe(first((c) => c === x))
    expect(seekEither(b, words, from, to, x, y)).toBe(first((c) => c === x || c === y))
    expect(isOdd(b, words, from, to, x)).toBe(b.subarray(from, to).filter((c) => c === x).length % 2 === 1)
  }
})
