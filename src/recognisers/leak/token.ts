/** A number as it is written: its digits, and the signs between their groups. */

/** Signs between groups, as bits; hyphen, dot and slash in the order of their codes. */
export const SEP = { space: 1, hyphen: 2, dot: 4, slash: 8, bracket: 16, plus: 32 } as const

/** Longest run of digits that is looked at. */
export const MOST_DIGITS = 24
/** Groups of a number that is written in groups are no longer than this. */
export const MOST_GROUP = 8

export const isDigit = (c: number): boolean => c >= 48 && c <= 57
export const isLetter = (c: number): boolean => (c | 32) >= 97 && (c | 32) <= 122
export const isHex = (c: number): boolean => isDigit(c) || ((c | 32) >= 97 && (c | 32) <= 102)
export const isAlnum = (c: number): boolean => isDigit(c) || isLetter(c)

/**
 * Whether the byte above 127 at `i` belongs to a sign that is no letter (UTF-8): no-break blanks, quotes, dashes, bullets,
 * pictures. A number behind one stands for itself, as behind any blank.
 */
export function isSign(b: Uint8Array, i: number): boolean {
  let at = i
  while (at > 0 && at > i - 3 && (b[at] & 0xc0) === 0x80) at--
  const [lead, second, third] = [b[at], b[at + 1], b[at + 2]]
  if (lead === 0xc2) return second !== 0xaa && second !== 0xb5 && second !== 0xba
  if (lead === 0xe2) return second <= 0x81 || (second >= 0x86 && second <= 0xaf)
  if (lead === 0xe3) return second === 0x80
  if (lead === 0xef)
    return second === 0xbb
      ? third === 0xbf
      : second === 0xbc && (third <= 0x8f || (third >= 0x9a && third <= 0xa0))
  return lead === 0xf0 && second === 0x9f
}

/** Bytes of the blank (1) or dash (2) at `i` that typesetting puts in the place of the plain one, and which of both; 0: none. */
function typeset(b: Uint8Array, i: number): number {
  if (b[i] === 0xc2) return b[i + 1] === 0xa0 ? 2 * 4 + 1 : 0
  if (b[i] !== 0xe2 || b[i + 1] !== 0x80) return 0
  const last = b[i + 2]
  if ((last >= 0x80 && last <= 0x8a) || last === 0xaf) return 3 * 4 + 1
  return last >= 0x90 && last <= 0x95 ? 3 * 4 + 2 : 0
}

/** Used again and again: `read` forgets what was there. */
export class Token {
  readonly d = new Uint8Array(MOST_DIGITS + 8)
  readonly groups = new Uint8Array(16)
  n = 0
  groupCount = 0
  seps = 0
  start = 0
  end = 0

  /** Reads a number that begins at `at` (a digit, "+" or "("). `joined`: groups parted by blanks belong together. */
  read(b: Uint8Array, at: number, to: number, joined: boolean): void {
    this.start = at
    this.n = 0
    this.groupCount = 0
    this.seps = 0
    let i = at
    if (b[i] === 43) {
      this.seps |= SEP.plus
      i++
    }
    if (b[i] === 40) {
      this.seps |= SEP.bracket
      i++
      // "(+62) 812"
      if (b[i] === 43) {
        this.seps |= SEP.plus
        i++
      }
    }
    let group = 0
    for (; i < to;) {
      const c = b[i]
      if (isDigit(c)) {
        if (this.n >= MOST_DIGITS) break
        this.d[this.n++] = c - 48
        group++
        i++
        continue
      }
      // "-", "." and "/" before a digit; the rarer signs are looked at below
      const common = c >= 45 && c <= 47 && i + 1 < to && isDigit(b[i + 1])
      if (common) this.seps |= 1 << (c - 44)
      const next = common ? i + 1 : this.after(b, i, to, joined, group)
      if (next === 0 || this.groupCount >= 15) break
      this.groups[this.groupCount++] = group
      group = 0
      i = next
    }
    this.groups[this.groupCount++] = group
    this.end = i
  }

  /** Reads what is nothing but digits, at most MOST_DIGITS. */
  plainly(b: Uint8Array, start: number, end: number): void {
    const { d } = this
    for (let i = start; i < end; i++) d[i - start] = b[i] - 48
    this.start = start
    this.end = end
    this.n = this.groups[0] = end - start
    this.groupCount = 1
    this.seps = 0
  }

  /** Where the next group begins if the sign at `i` stands between groups, else 0. */
  private after(b: Uint8Array, i: number, to: number, joined: boolean, group: number): number {
    const c = b[i]
    if (c === 45 || c === 46 || c === 47) {
      if (i + 1 >= to) return 0
      const opens = b[i + 1] === 40
      if (!isDigit(b[i + 1]) && !opens) return 0
      this.seps |= c === 45 ? SEP.hyphen : c === 46 ? SEP.dot : SEP.slash
      if (opens) this.seps |= SEP.bracket
      return opens ? i + 2 : i + 1
    }
    if (c === 41 && (this.seps & SEP.bracket) !== 0) {
      let k = i + 1
      if (b[k] === 32 || b[k] === 45 || b[k] === 46) k++
      return k < to && isDigit(b[k]) ? k : 0
    }
    if (c > 127) {
      const sign = typeset(b, i)
      const next = i + (sign >> 2)
      if (sign === 0 || next >= to || !isDigit(b[next])) return 0
      if ((sign & 2) !== 0) this.seps |= SEP.hyphen
      else if (!joined || group > MOST_GROUP - 1) return 0
      else this.seps |= SEP.space
      return next
    }
    if (c !== 32 || !joined || group > MOST_GROUP - 1) return 0
    let k = i + 1
    if (b[k] === 40) {
      this.seps |= SEP.bracket
      k++
    }
    if (k >= to || !isDigit(b[k])) return 0
    let length = 1
    while (k + length < to && isDigit(b[k + length])) length++
    if (length > MOST_GROUP || b[k + length] === 58) return 0
    this.seps |= SEP.space
    return k
  }

  /** Whether the groups are so long. */
  shaped(...lengths: readonly number[]): boolean {
    if (this.groupCount !== lengths.length) return false
    for (let i = 0; i < lengths.length; i++) if (this.groups[i] !== lengths[i]) return false
    return true
  }

  get plain(): boolean {
    return this.seps === 0
  }
}
