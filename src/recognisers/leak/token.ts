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
