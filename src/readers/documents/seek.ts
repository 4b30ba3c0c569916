/** Finds one or either of two bytes, or counts one, four at a time: most of a table's bytes are only passed over. */

const ONES = 0x01010101
const HIGHS = 0x80808080 | 0
const LOWS = 0x7f7f7f7f

/** The same bytes in words of four. */
export function wordsOf(b: Uint8Array): DataView {
  return new DataView(b.buffer, b.byteOffset, b.length)
}

/** Number of the lowest byte whose highest bit is set; only those above it may be set by a borrow. */
const firstOf = (found: number): number => (31 - Math.clz32(found & -found)) >> 3

/** First place in from..to-1 with byte `x` or `y`; `to` where there is none. `words`: wordsOf(b). */
export function seekEither(
  b: Uint8Array,
  words: DataView,
  from: number,
  to: number,
  x: number,
  y: number,
): number {
  const xs = Math.imul(x, ONES)
  const ys = Math.imul(y, ONES)
  let i = from
  for (; i + 4 <= to; i += 4) {
    const word = words.getInt32(i, true)
    const p = word ^ xs
    const q = word ^ ys
    // a byte that became 0 borrows from its highest bit
    const found = (((p - ONES) & ~p) | ((q - ONES) & ~q)) & HIGHS
    if (found !== 0) return i + firstOf(found)
  }
  while (i < to && b[i] !== x && b[i] !== y) i++
  return i
}

/** First place in from..to-1 with byte `x`; `to` where there is none. */
export function seekOne(b: Uint8Array, words: DataView, from: number, to: number, x: number): number {
  const xs = Math.imul(x, ONES)
  let i = from
  for (; i + 4 <= to; i += 4) {
    const p = words.getInt32(i, true) ^ xs
    const found = (p - ONES) & ~p & HIGHS
    if (found !== 0) return i + firstOf(found)
  }
  while (i < to && b[i] !== x) i++
  return i
}

/** Whether byte `x` stands in from..to-1 an odd number of times. */
export function isOdd(b: Uint8Array, words: DataView, from: number, to: number, x: number): boolean {
  const xs = Math.imul(x, ONES)
  let all = 0
  let i = from
  for (; i + 4 <= to; i += 4) {
    const other = words.getInt32(i, true) ^ xs
    // highest bits alone say which bytes are x: no byte borrows from the next
    all ^= ~(((other & LOWS) + LOWS) | other)
  }
  let odd = ((all >>> 7) ^ (all >>> 15) ^ (all >>> 23) ^ (all >>> 31)) & 1
  for (; i < to; i++) if (b[i] === x) odd ^= 1
  return odd === 1
}
