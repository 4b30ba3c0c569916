/**
 * The telling words before a place in a text. Words are found by bit masks of 32 bytes at a time, and of most the length and
 * the letters at their ends already say that they tell nothing: numbers are many, and before each stand a dozen words.
 */
import { kindOf } from './kinds.ts'
import { isDigit, isLetter, isSign } from './token.ts'
import { WORD, lists, nationalWords } from './words.ts'

/** open addressing: hash, bits, kinds of national numbers */
const SIZE = 2048
const hashes = new Int32Array(SIZE)
const bitsOf = new Int32Array(SIZE)
const kindsOf: (readonly number[])[] = Array.from({ length: SIZE }, () => [])

/** Lengths of the telling words with this first and last letter, as bits. */
const lengths = new Int32Array(1 << 10)
const ends = (first: number, last: number): number => ((first & 31) << 5) | (last & 31)
const lengthBit = (length: number): number => 1 << Math.min(length, 31)

for (const [bits, list] of lists) for (const word of list.split(' ')) enter(word, bits, -1)
for (const [id, list] of Object.entries(nationalWords))
  for (const word of list.split(' ')) enter(word, WORD.national, kindOf(id))

function enter(word: string, bits: number, kind: number): void {
  const bytes = Buffer.from(word)
  const hash = hashOf(bytes, 0, bytes.length)
  let at = hash & (SIZE - 1)
  while (hashes[at] !== 0 && hashes[at] !== hash) at = (at + 1) & (SIZE - 1)
  hashes[at] = hash
  bitsOf[at] |= bits
  if (kind >= 0) kindsOf[at] = [...kindsOf[at], kind]
  lengths[ends(bytes[0], bytes[bytes.length - 1])] |= lengthBit(bytes.length)
}

/** Of bytes from..to-1, letters in lower case. */
function hashOf(b: Uint8Array, from: number, to: number): number {
  let hash = 0x2f0b4c47
  for (let i = to - 1; i >= from; i--) {
    const c = b[i]
    hash = Math.imul(hash ^ (c >= 65 && c <= 90 ? c | 32 : c), 0x5bd1e995)
    hash ^= hash >>> 15
  }
  return hash || 1
}

const MOST_BYTES = 72
const LF = 10
const HIGHS = 0x80808080 | 0

/** Bytes of a word of four that belong to words, as their highest bits: letters, and all above 127. */
function lettersOf(word: number): number {
  const low = (word | 0x20202020) & 0x7f7f7f7f
  return (((low + 0x1f1f1f1f) & ~(low + 0x05050505)) | word) & HIGHS
}

/** Bytes of a word of four that are line ends, as their highest bits. */
function lineEndsOf(word: number): number {
  const other = word ^ 0x0a0a0a0a
  return ~(((other & 0x7f7f7f7f) + 0x7f7f7f7f) | other) & HIGHS
}

/** Highest bits of four bytes as the four lowest bits of a number. */
const gathered = (highs: number): number => Math.imul(highs >>> 7, 0x10204080) >>> 28

/** Words around a place. Used again and again: `look` forgets what was there. */
export class Surroundings {
  /** bits of all words found */
  bits = 0
  /** bits of the word nearest to the place */
  nearest = 0
  national: number[] = []
  // of the last 32 bytes looked at: letters, and line ends, the byte with the lowest offset lowest
  private letters = 0
  private lines = 0

  /** Looks before `at`: on the same line, or on the line before where the place begins its line. `words`: wordsOf(b). */
  look(b: Uint8Array, words: DataView, from: number, at: number): void {
    this.bits = 0
    this.nearest = 0
    if (this.national.length > 0) this.national = []
    const least = Math.max(from, at - MOST_BYTES)
    let lettered = false
    let crossed = false
    // where the word ends whose beginning is still to come; 0: there is none
    let end = 0
    for (let high = at; high > least; high -= 32) {
      const low = high - 32
      this.read(b, words, low, Math.max(low, least))
      let { letters, lines } = this
      let stop = false
      for (; lines !== 0 && !stop; crossed = true) {
        const line = 31 - Math.clz32(lines)
        const behind = line === 31 ? 0 : letters & (-1 << (line + 1))
        stop = lettered || crossed || behind !== 0
        if (stop) letters = behind
        lines ^= 1 << line
      }
      lettered ||= letters !== 0
      end = this.wordsIn(b, low, letters, end)
      if (stop) return
    }
    if (end > 0) this.word(b, least, end)
  }

  /** Marks letters and line ends of bytes from..low+31. */
  private read(b: Uint8Array, words: DataView, low: number, from: number): void {
    this.letters = 0
    this.lines = 0
    if (low < 0) {
      for (let i = from; i < low + 32; i++) this.mark(b[i], i - low)
      this.letters = this.withoutSigns(b, low, this.letters)
      return
    }
    let letters = 0
    let lines = 0
    let high = 0
    for (let k = 0; k < 32; k += 4) {
      const word = words.getInt32(low + k, true)
      high |= word & HIGHS
      letters |= gathered(lettersOf(word)) << k
      const line = lineEndsOf(word)
      if (line !== 0) lines |= gathered(line) << k
    }
    const shown = -1 << (from - low)
    if (high !== 0) letters = this.withoutSigns(b, low, letters)
    this.letters = letters & shown
    this.lines = lines & shown
  }

  /** No-break blanks, quotes and pictures part words as plain blanks do. */
  private withoutSigns(b: Uint8Array, low: number, letters: number): number {
    let left = letters
    for (let k = 0; k < 32; k++) if (b[low + k] > 127 && isSign(b, low + k)) left &= ~(1 << k)
    return left
  }

  private mark(c: number, at: number): void {
    if (c === LF) this.lines |= 1 << at
    else if (isLetter(c) || c >= 128) this.letters |= 1 << at
  }

  /** Takes the words of 32 bytes from `low` on, the last one first; returns the end of one that may begin before them. */
  private wordsIn(b: Uint8Array, low: number, letters: number, unfinished: number): number {
    let left = letters
    let end = unfinished
    if (end === 0 && left === 0) return 0
    for (;;) {
      // letters up to the end, or to the end of these bytes
      const top = end > 0 ? 31 : 31 - Math.clz32(left)
      const run = Math.clz32(~(left << (31 - top)))
      const begin = top + 1 - run
      if (end === 0) end = low + top + 1
      if (begin === 0) return end
      this.word(b, low + begin, end)
      end = 0
      if (begin < 32) left &= (1 << begin) - 1
      if (left === 0) return 0
    }
  }

  private word(b: Uint8Array, begin: number, end: number): void {
    if ((lengths[ends(b[begin], b[end - 1])] & lengthBit(end - begin)) === 0) return
    const hash = hashOf(b, begin, end)
    let at = hash & (SIZE - 1)
    while (hashes[at] !== 0) {
      if (hashes[at] === hash) {
        if (isInCode(b, begin, end)) return
        const bits = bitsOf[at]
        if (this.bits === 0) this.nearest = bits
        this.bits |= bits
        for (const kind of kindsOf[at]) this.national.push(kind)
        return
      }
      at = (at + 1) & (SIZE - 1)
    }
  }
}

/** "7cc41f", "f00bca12e9": letters between digits belong to hexadecimal numbers and codes, and say nothing. */
function isInCode(b: Uint8Array, begin: number, end: number): boolean {
  if (begin > 0 && isDigit(b[begin - 1])) return true
  let i = end
  while (isDigit(b[i])) i++
  return i > end && isLetter(b[i] ?? 0)
}
