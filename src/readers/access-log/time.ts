/** Points in time as logs write them, read from bytes without making strings. */

const MINUS = 45
const DOT = 46
const COMMA = 44
const SLASH = 47
const COLON = 58
const SPACE = 32

/** Offsets in seconds of zone names that mean one offset everywhere; others are refused rather than guessed. */
const zoneNames: ReadonlyMap<string, number> = new Map([
  ['UTC', 0],
  ['GMT', 0],
  ['Z', 0],
  ['WIB', 7 * 3600],
  ['WITA', 8 * 3600],
  ['WIT', 9 * 3600],
  ['CET', 3600],
  ['CEST', 7200],
  ['EET', 7200],
  ['EEST', 10_800],
  ['MSK', 10_800],
  ['SGT', 8 * 3600],
  ['MYT', 8 * 3600],
  ['JST', 9 * 3600],
  ['KST', 9 * 3600],
  ['AEST', 10 * 3600],
  ['EST', -5 * 3600],
  ['EDT', -4 * 3600],
  ['CDT', -5 * 3600],
  ['MDT', -6 * 3600],
  ['PST', -8 * 3600],
  ['PDT', -7 * 3600],
])

const months = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, k) => [
    (name.charCodeAt(0) << 16) | (name.charCodeAt(1) << 8) | name.charCodeAt(2),
    k,
  ]),
)

/** The number of two digits at `p`; NaN where they are none. */
function two(b: Uint8Array, p: number): number {
  const tens = b[p] - 48
  const ones = b[p + 1] - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
}

/**
 * Reads `17/May/2015:10:05:03 +0700` (strftime's %d/%b/%Y:%T %z, the time also after a space) and RFC 3339 (also with
 * a space for the T, and slashes in the date, as Caddy's "wall" has it). Fractions may follow the seconds. Zones: +0700,
 * +07:00, +07, Z, or a name that is known to be unambiguous; none means UTC. A leap second counts as the second after it.
 */
export class TimeReader {
  /** after a successful read: the first byte behind the time and its zone */
  end = 0
  /** the day last read, and when it began */
  #day = -1
  #midnight = NaN

  /** Seconds since 1970 of the time at `p`, or NaN. */
  read(b: Uint8Array, p: number): number {
    return this.readUtc(b, p) - this.#zone(b)
  }

  /** As read, for formats that are always in UTC and have another field where the zone would stand. */
  readUtc(b: Uint8Array, p: number): number {
    const clf = b[p + 2] === SLASH
    this.end = p
    if (clf ? b[p + 6] !== SLASH : b[p + 4] !== b[p + 7] || (b[p + 4] !== MINUS && b[p + 4] !== SLASH))
      return NaN
    const year = clf ? two(b, p + 7) * 100 + two(b, p + 9) : two(b, p) * 100 + two(b, p + 2)
    const month = clf
      ? (months.get(((b[p + 3] | 32) << 16) | ((b[p + 4] | 32) << 8) | (b[p + 5] | 32)) ?? NaN)
      : two(b, p + 5) - 1
    const day = clf ? two(b, p) : two(b, p + 8)
    const separator = clf ? b[p + 11] : b[p + 10] | 32
    if (separator !== SPACE && separator !== (clf ? COLON : 116)) return NaN
    const midnight = this.#midnightOf(year, month, day)
    return midnight + this.#clock(b, clf ? p + 12 : p + 11)
  }

  /** Seconds since 1970 of a day's begin, UTC; NaN where there is no such day or it lies before 1970. */
  #midnightOf(year: number, month: number, day: number): number {
    const key = (year * 12 + month) * 32 + day
    if (key === this.#day) return this.#midnight
    if (!(year >= 1970 && month >= 0 && month < 12 && day >= 1)) return NaN
    const date = new Date(Date.UTC(year, month, day))
    if (date.getUTCDate() !== day) return NaN
    this.#day = key
    this.#midnight = date.getTime() / 1000
    return this.#midnight
  }

  /** Seconds since midnight of HH:MM:SS at `p`, with their fraction. */
  #clock(b: Uint8Array, p: number): number {
    const hour = two(b, p)
    const minute = two(b, p + 3)
    const second = two(b, p + 6)
    this.end = p + 8
    if (b[p + 2] !== COLON || b[p + 5] !== COLON || hour > 23 || minute > 59 || second > 60) return NaN
    return hour * 3600 + minute * 60 + second + this.#fraction(b)
  }

  #fraction(b: Uint8Array): number {
    if (b[this.end] !== DOT && b[this.end] !== COMMA) return 0
    let p = this.end + 1
    let digits = 0
    let scale = 1
    for (; b[p] >= 48 && b[p] <= 57; p++) {
      if (scale >= 1e9) continue
      digits = digits * 10 + b[p] - 48
      scale *= 10
    }
    if (scale === 1) return 0
    this.end = p
    return digits / scale
  }

  /** Seconds east of UTC of the zone that follows the time; NaN for a zone that is not known. */
  #zone(b: Uint8Array): number {
    let p = this.end
    if (b[p] === SPACE) p++
    const sign = b[p] === MINUS ? -1 : 1
    if (b[p] === 43 || b[p] === MINUS) {
      const hours = two(b, p + 1)
      // a dash that begins no zone belongs to the next field: the time had none
      if (Number.isNaN(hours)) return p > this.end ? 0 : NaN
      if (hours > 23) return NaN
      const minutesAt = b[p + 3] === COLON ? p + 4 : p + 3
      const minutes = two(b, minutesAt)
      this.end = minutes < 60 ? minutesAt + 2 : p + 3
      return sign * (hours * 3600 + (minutes < 60 ? minutes * 60 : 0))
    }
    let end = p
    while (isLetter(b[end]) && end - p < 5) end++
    if (end === p) return 0
    this.end = end
    return zoneNames.get(String.fromCharCode(...b.subarray(p, end)).toUpperCase()) ?? NaN
  }
}

function isLetter(c: number): boolean {
  const lower = c | 32
  return lower >= 97 && lower <= 122
}
