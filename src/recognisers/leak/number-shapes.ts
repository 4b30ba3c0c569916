/**
 * Numbers written in groups: where their digits and signs stand says how they are read, and a table repeats a few such
 * shapes in every row. What a shape says is worked out once; a cell of that shape only brings its digits.
 */
import { Token, isDigit } from './token.ts'

/** Longest cell whose shape is kept, bytes: six words. */
export const LONGEST_SHAPE = 24
/** Shapes kept at a time; another one with the same place takes it over. */
const KEPT = 256

const digit = new Uint8Array(256)
for (let c = 0; c < 256; c++) if (isDigit(c)) digit[c] = 1

interface Shape {
  readonly length: number
  /** the signs that are no digits, in their places */
  readonly key: Int32Array
  /** null where the cell is not one number from its beginning to its end */
  readonly token: Token | null
}

/** Signs other than digits of four bytes under 128; a digit becomes 0, and nothing else does. */
function signsOf(word: number): number {
  const x = word ^ 0x30303030
  // a byte's highest bit is set where it is no digit
  const others = (x + 0x76767676) & 0x80808080
  return x & Math.imul(others >>> 7, 0xff)
}

/** Used again and again: the next number with the same shape gets the same token. */
export class NumberShapes {
  private readonly kept: (Shape | undefined)[] = Array.from({ length: KEPT }, () => undefined)
  private readonly key = new Int32Array(LONGEST_SHAPE / 4)

  /** The number that bytes start..end-1 (at most LONGEST_SHAPE, none above 127) are, or null. `words`: the same bytes. */
  read(b: Uint8Array, words: DataView, start: number, end: number): Token | null {
    const shape = this.shapeOf(b, words, start, end)
    const { token } = shape
    if (token === null) return null
    const { d } = token
    let n = 0
    for (let i = start; i < end; i++) {
      const c = b[i]
      d[n] = c - 48
      n += digit[c]
    }
    return token
  }

  private shapeOf(b: Uint8Array, words: DataView, start: number, end: number): Shape {
    const { key } = this
    const length = end - start
    let hash = length
    let n = 0
    let i = start
    for (; i + 4 <= end; i += 4) {
      const signs = signsOf(words.getInt32(i, true))
      key[n++] = signs
      hash = Math.imul(hash ^ signs, 0x5bd1e995)
      hash ^= hash >>> 15
    }
    if (i < end) {
      let word = 0
      for (let k = end - 1; k >= i; k--) word = (word << 8) | b[k]
      const signs = signsOf(word) & ((1 << ((end - i) * 8)) - 1)
      key[n++] = signs
      hash = Math.imul(hash ^ signs, 0x5bd1e995)
      hash ^= hash >>> 15
    }
    const place = hash & (KEPT - 1)
    const kept = this.kept[place]
    if (kept !== undefined && kept.length === length && same(kept.key, key, n)) return kept
    return (this.kept[place] = newShape(b, start, end, key.slice(0, n)))
  }
}

function same(a: Int32Array, b: Int32Array, n: number): boolean {
  for (let i = 0; i < n; i++) if (a[i] !== b[i]) return false
  return true
}

function newShape(b: Uint8Array, start: number, end: number, key: Int32Array): Shape {
  const token = new Token()
  token.read(b, b[start] === 45 ? start + 1 : start, end, true)
  return { length: end - start, key, token: token.end === end ? token : null }
}
