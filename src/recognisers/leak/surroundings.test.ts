import { expect, test } from 'vitest'
import { newRandom } from '../../../scripts/gen/random.ts'
import { Surroundings } from './surroundings.ts'
import { lists, nationalWords } from './words.ts'

const random = newRandom(5)
const pick = <T>(of: readonly T[]): T => of[Math.floor(random.next() * of.length)]

/** Bits of the telling words before `at`, the nearest first: letter by letter, as the field's name says it. */
function plainly(b: Buffer, at: number): number[] {
  const bits: number[] = []
  let word: number[] = []
  let letters = 0
  let crossed = false
  const take = (begin: number) => {
    const behind = b.toString('latin1', begin + word.length)
    // "7cc41f": letters of a number in hexadecimal
    if (/\d/.test(String.fromCharCode(b[begin - 1] ?? 32)) || /^\d+[a-z]/i.test(behind)) word = []
    const text = Buffer.from(word.toReversed()).toString('latin1')
    for (const [bit, list] of telling) if (list.has(text)) bits.push(bit)
    word = []
  }
  const least = Math.max(0, at - 72)
  for (let i = at - 1; i >= least; i--) {
    const c = b[i] >= 65 && b[i] <= 90 ? b[i] | 32 : b[i]
    if ((c >= 97 && c <= 122) || c >= 128) {
      word.push(c)
      letters++
      continue
    }
    take(i + 1)
    if (c !== 10) continue
    if (letters > 0 || crossed) return bits
    crossed = true
  }
  take(least)
  return bits
}

const telling = lists.map(
  ([bit, list]) => [bit, new Set(list.split(' ').map((w) => Buffer.from(w).toString('latin1')))] as const,
)

test('finds the words that a plain search finds, however they lie in the text', () => {
  const known = [...lists.map(([, list]) => list), ...Object.values(nationalWords)].join(' ').split(' ')
  const others = [
    'a',
    'x',
    'dan',
    'warga',
    'unfinished',
    'NIKNIK',
    'é',
    'kependudukankependudukankependudukan',
    '',
  ]
  let found = 0
  for (let turn = 0; turn < 4000; turn++) {
    let text = ''
    for (let n = 1 + Math.floor(random.next() * 30); n > 0; n--) {
      const word = random.next() < 0.3 ? pick(known) : pick(others)
      text +=
        (random.next() < 0.3 ? word.toUpperCase() : word) +
        pick([' ', ' ', ': ', '. ', '\n', '\n\n', '\r\n', '\v', '1', ''])
    }
    const b = Buffer.from(text)
    const words = new DataView(b.buffer, b.byteOffset, b.length)
    const around = new Surroundings()
    for (const at of [b.length, Math.floor(random.next() * b.length)]) {
      around.look(b, words, 0, at)
      const all = plainly(b, at)
      const shown = `${at} of ${JSON.stringify(text)}`
      const bits = all.reduce((sum, bit) => sum | bit, 0)
      // words of states' numbers are told apart by their kinds
      expect(around.bits & ~8192, shown).toBe(bits)
      if (around.national.length === 0 && bits !== 0) expect(around.nearest & all[0], shown).toBe(all[0])
      found += all.length
    }
  }
  expect(found).toBeGreaterThan(1000)
})
