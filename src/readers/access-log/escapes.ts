/** Undoes, in place, what servers write for bytes that would break a line; the result is never longer. */

const BACKSLASH = 92
const QUOTE = 34

/** -1, or the value of a hexadecimal digit. */
export function hexDigit(c: number): number {
  if (c >= 48 && c <= 57) return c - 48
  const lower = c | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1
}

/**
 * Apache's and nginx's `\"`, `\\` and `\xHH` in `start..end`; returns the new end. Other backslashes stay: servers that
 * escape nothing log them as they came.
 */
export function unescapeText(b: Uint8Array, start: number, end: number): number {
  let to = start
  for (let p = start; p < end; p++) {
    const c = b[p]
    b[to++] = c
    if (c !== BACKSLASH || p + 1 >= end) continue
    const next = b[p + 1]
    if (next === QUOTE || next === BACKSLASH) {
      b[to - 1] = next
      p++
    } else if (next === 120 && p + 3 < end) {
      const high = hexDigit(b[p + 2])
      const low = hexDigit(b[p + 3])
      if (high < 0 || low < 0) continue
      b[to - 1] = high * 16 + low
      p += 3
    }
  }
  return to
}

/**
 * Goes on from `p`, four bytes at a time, to within three bytes of the next quote, backslash or control character: where
 * `closingQuote` needs to begin. Three bytes more than the line must be there.
 */
export function overPlain(words: DataView, p: number): number {
  for (let q = p; ; q += 4) {
    const w = words.getInt32(q, true)
    const quotes = w ^ 0x22222222
    const slashes = w ^ 0x5c5c5c5c
    // a byte of zero has its top bit set once one is taken from it, and a byte below 32 once 32 are
    const hit =
      ((quotes - 0x01010101) & ~quotes) | ((slashes - 0x01010101) & ~slashes) | ((w - 0x20202020) & ~w)
    if ((hit & 0x80808080) !== 0) return q
  }
}

/**
 * The quote that closes the field which begins at `p` (behind its opening quote): the first that a blank or the line's
 * end follows, so that a quote which a server forgot to escape does no harm. `q` for a field without backslashes, `~q`
 * for one with them, 0 where none closes it on this line.
 */
export function closingQuote(b: Uint8Array, p: number): number {
  let escaped = false
  for (let q = p; ; q++) {
    const c = b[q]
    if (c > BACKSLASH || (c > QUOTE && c < BACKSLASH)) continue
    if (c === QUOTE) {
      if (b[q + 1] <= 32) return escaped ? ~q : q
    } else if (c === BACKSLASH) {
      escaped = true
      if (b[q + 1] > 32) q++
    } else if (c === 10 || c === 13) return 0
  }
}

const single: ReadonlyMap<number, number> = new Map([
  [98, 8],
  [102, 12],
  [110, 10],
  [114, 13],
  [116, 9],
])

/** JSON's escapes (and nginx's `\xHH`, which is none) in `start..end`; returns the new end. */
export function unescapeJson(b: Uint8Array, start: number, end: number): number {
  let to = start
  for (let p = start; p < end; p++) {
    const c = b[p]
    if (c !== BACKSLASH || p + 1 >= end) {
      b[to++] = c
      continue
    }
    const next = b[++p]
    if (next === 117) {
      let code = hexNumber(b, p + 1, 4, end)
      if (code < 0) {
        b[to++] = BACKSLASH
        b[to++] = next
        continue
      }
      p += 4
      if (code >> 10 === 0x36 && b[p + 1] === BACKSLASH && b[p + 2] === 117) {
        const low = hexNumber(b, p + 3, 4, end)
        if (low >> 10 === 0x37) {
          code = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff)
          p += 6
        }
      }
      to = putUtf8(b, to, code)
    } else if (next === 120 && hexNumber(b, p + 1, 2, end) >= 0) {
      b[to++] = hexNumber(b, p + 1, 2, end)
      p += 2
    } else b[to++] = single.get(next) ?? next
  }
  return to
}

function hexNumber(b: Uint8Array, start: number, digits: number, end: number): number {
  if (start + digits > end) return -1
  let value = 0
  for (let p = start; p < start + digits; p++) {
    const digit = hexDigit(b[p])
    if (digit < 0) return -1
    value = value * 16 + digit
  }
  return value
}

/** Writes a code point; half a surrogate pair becomes U+FFFD. */
function putUtf8(b: Uint8Array, at: number, code: number): number {
  let to = at
  if (code < 0x80) b[to++] = code
  else if (code < 0x800) {
    b[to++] = 0xc0 | (code >> 6)
    b[to++] = 0x80 | (code & 63)
  } else if (code < 0x10000) {
    const whole = code >> 11 === 0x1b ? 0xfffd : code
    b[to++] = 0xe0 | (whole >> 12)
    b[to++] = 0x80 | ((whole >> 6) & 63)
    b[to++] = 0x80 | (whole & 63)
  } else {
    b[to++] = 0xf0 | (code >> 18)
    b[to++] = 0x80 | ((code >> 12) & 63)
    b[to++] = 0x80 | ((code >> 6) & 63)
    b[to++] = 0x80 | (code & 63)
  }
  return to
}
