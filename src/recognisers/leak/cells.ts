/**
 * What one cell of a table can be. A cell stands for itself: its column's name and its neighbours above and below decide
 * later, so everything that its own signs allow is noted here.
 */
import {
  BANK,
  BPJS,
  CARD,
  EMAIL,
  GEO,
  IBAN,
  IP,
  KK,
  LICENCE,
  MAC,
  NIK,
  NPWP,
  PASSPORT,
  PHONE,
  PLATE,
} from './kinds.ts'
import { isHexRun, isMasked, isPasswordHash, isSerial } from './cell-forms.ts'
import { isDay, isIssuer } from './checks.ts'
import { isEmail, macEnd, v6End } from './marks.ts'
import { isChinese, letteredKind, mayBeLettered, nationalsOf, possibleNationals } from './national.ts'
import { LONGEST_SHAPE, NumberShapes } from './number-shapes.ts'
import { isRegion } from './regions.ts'
import {
  isAmericanPhone,
  isBudgetCode,
  isCard,
  isDate,
  isDecimal,
  isIban,
  isIndonesianMobile,
  isInternationalPhone,
  isIpv4,
  isKk,
  isNik,
  isNpwp15,
  isNpwp16,
  isNpwpGrouping,
  isNpwpShape,
  isPlainDate,
  isPlate,
} from './shapes.ts'
import { MOST_DIGITS, SEP, Token, isDigit, isLetter } from './token.ts'
import { kindOf } from './kinds.ts'

/** Forms beside the kinds, as bits. */
export const FORM = {
  date: 1,
  words: 2,
  hashed: 4,
  masked: 8,
  dialled: 16,
  number: 32,
  text: 64,
  tax: 128,
} as const

/** Cells longer than this are running text. */
export const LONGEST_CELL = 64

const CN = kindOf('cn-id')

const [NEUTRAL, DIGIT, LETTER, STAR, AT, COLON, OTHER, X, HIGH] = Array.from(
  { length: 9 },
  (_, k) => 1 << (21 + k),
)
const ANY_LETTER = LETTER | X | HIGH
const CLASSES = -1 << 21
const MOST_COUNTED = 127
/** Lowest bits of the numbers of digits, of signs that may stand for what was taken out, and of stars. */
const [DIGITS, MASKS, STARS] = [0, 7, 14]

/**
 * What each sign is: its class as a bit, and 1 in the count of its class, seven bits each, so that a cell is looked over and
 * counted without a branch.
 */
const signs = new Int32Array(256).fill(OTHER)
for (let c = 0; c < 256; c++) {
  if (isDigit(c)) signs[c] = DIGIT | (1 << DIGITS)
  else if (isLetter(c)) signs[c] = (c | 32) === 120 ? X | (1 << MASKS) : LETTER
  else if (c >= 128) signs[c] = HIGH | (1 << MASKS)
}
for (const c of [32, 46, 39, 44, 45]) signs[c] = NEUTRAL
signs[42] = STAR | (1 << STARS)
signs[64] = AT
signs[58] = COLON

/** Signs that spreadsheets and address books put around a value: '3271..., ="3271...", blanks that take no room, "3271.0". */
const startsOdd = new Uint8Array(256)
const endsOdd = new Uint8Array(256)
for (const c of [39, 61, 0xc2, 0xe2, 0xef]) startsOdd[c] = 1
for (const c of [34, 48]) endsOdd[c] = 1
for (let c = 0x80; c < 0xc0; c++) endsOdd[c] = 1

/** Used again and again: `look` forgets what was there. */
export class Cell {
  readonly kinds = new Uint8Array(16)
  count = 0
  forms = 0
  /** of the cell's bytes, 32 bits with a sign */
  hash = 0
  private counted = 0
  private readonly token = new Token()
  private readonly shapes = new NumberShapes()
  private bytes: Uint8Array | null = null
  private words: DataView = new DataView(new ArrayBuffer(0))

  /** Looks at bytes start..end-1. */
  look(b: Uint8Array, from: number, to: number): void {
    const start = from < to && startsOdd[b[from]] === 1 ? bareStart(b, from, to) : from
    const end = start < to && endsOdd[b[to - 1]] === 1 ? bareEnd(b, start, to) : to
    this.count = 0
    this.forms = 0
    const length = end - start
    const seen = this.read(b, start, end)
    if (seen === DIGIT && length <= MOST_DIGITS) {
      this.digits(b, start, end)
      return
    }
    if (length > LONGEST_CELL && b[start] !== 36) {
      if (length <= 128 && isHexRun(b, start, end)) this.forms = FORM.hashed
      else this.forms = FORM.text
      return
    }
    if (length > MOST_COUNTED) this.counted = countedMany(b, start, end)
    if (
      ((seen & STAR) !== 0 && this.numberOf(STARS) >= 3) ||
      ((seen & (X | HIGH)) !== 0 && this.numberOf(MASKS) >= 4 && isMasked(b, start, end))
    ) {
      this.forms = FORM.masked
      return
    }
    if ((seen & AT) !== 0 && (seen & ANY_LETTER) !== 0) {
      if (isEmail(b, start, end)) this.put(EMAIL)
      else this.forms = FORM.text
      return
    }
    if (b[start] === 36 && isPasswordHash(b, start, end)) {
      this.forms = FORM.hashed
      return
    }
    if ((seen & ANY_LETTER) === 0) {
      if ((seen & COLON) !== 0) this.colons(b, start, end)
      else if ((seen & DIGIT) !== 0) {
        const token = this.grouped(b, start, end)
        if (token !== null) this.number(token, b, start, end)
      }
      return
    }
    if ((seen & DIGIT) === 0) {
      this.forms = (seen & OTHER) === 0 ? FORM.words : FORM.text
      return
    }
    if ((seen & COLON) !== 0) this.colons(b, start, end)
    this.mixed(b, start, end, length)
  }

  /** Hashes the cell, counts its signs and returns their classes. */
  private read(b: Uint8Array, start: number, end: number): number {
    if (b !== this.bytes) {
      this.bytes = b
      this.words = new DataView(b.buffer, b.byteOffset, b.length)
    }
    const { words } = this
    let hash = end - start
    let seen = 0
    let counted = 0
    let i = start
    for (; i + 4 <= end; i += 4) {
      const word = words.getInt32(i, true)
      hash = Math.imul(hash ^ word, 0x5bd1e995)
      hash ^= hash >>> 15
      const p = signs[word & 255]
      const q = signs[(word >>> 8) & 255]
      const r = signs[(word >>> 16) & 255]
      const s = signs[word >>> 24]
      seen |= p | q | r | s
      counted = (counted + p + q + r + s) | 0
    }
    for (; i < end; i++) {
      const c = b[i]
      hash = Math.imul(hash ^ c, 0x5bd1e995)
      seen |= signs[c]
      counted = (counted + signs[c]) | 0
    }
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    this.hash = hash ^ (hash >>> 16)
    this.counted = counted
    return seen & CLASSES
  }

  /** Signs of a class in a cell of at most MOST_COUNTED bytes; none of the digits in a longer one. */
  private numberOf(counts: number): number {
    return (this.counted >>> counts) & MOST_COUNTED
  }

  private put(kind: number): void {
    if (this.count < this.kinds.length) this.kinds[this.count++] = kind
  }

  /** Nothing but digits. */
  private digits(b: Uint8Array, start: number, end: number): void {
    const n = end - start
    if (n === 16) {
      this.sixteen(b, start)
      return
    }
    if (n < 8) {
      this.forms = n < 6 ? FORM.number : FORM.number | FORM.dialled
      return
    }
    this.token.plainly(b, start, end)
    this.number(this.token, b, start, end)
  }

  /** Sixteen digits, read in pairs. */
  private sixteen(b: Uint8Array, start: number): void {
    const { words, token } = this
    const first = pairs(words.getInt32(start, true))
    const second = pairs(words.getInt32(start + 4, true))
    const third = pairs(words.getInt32(start + 8, true))
    const regency = four(first)
    this.forms = FORM.number
    this.put(BANK)
    if (regency < 1000) {
      token.plainly(b, start, start + 16)
      if (isNpwp16(token.d)) this.put(NPWP)
      return
    }
    if (isRegion(regency, second & 127) && words.getInt32(start + 12, true) !== ZEROS) {
      const day = second >>> 16
      const month = third & 127
      if (isDay(day > 40 ? day - 40 : day, month)) {
        this.put(NIK)
        this.put(NPWP)
      }
      if (isDay(day, month)) this.put(KK)
    }
    if (isIssuer(regency, 16)) {
      token.plainly(b, start, start + 16)
      if (isCard(token)) this.put(CARD)
    }
  }

  /** The number that is written in groups here, or null. */
  private grouped(b: Uint8Array, start: number, end: number): Token | null {
    if (end - start <= LONGEST_SHAPE) return this.shapes.read(b, this.words, start, end)
    const { token } = this
    token.read(b, b[start] === 45 ? start + 1 : start, end, true)
    return token.end === end ? token : null
  }

  /** What a number can be. */
  private number(t: Token, b: Uint8Array, start: number, end: number): void {
    const { n, d, seps } = t
    const plain = seps === 0
    if (plain ? n === 8 && isPlainDate(t) : isDate(t)) {
      this.forms |= FORM.date
      if (!plain) return
    }
    if (isDecimal(t)) {
      this.forms |= FORM.number
      // degrees with at least four decimals: a place of a few metres
      if (t.groups[0] <= 3 && t.groups[1] >= 4) this.put(GEO)
      return
    }
    if (b[start] === 45) return
    if (isIpv4(t)) {
      this.put(IP)
      return
    }
    if (isBudgetCode(t)) return
    if (plain) this.forms |= FORM.number
    if (n >= 6 && n <= 15) this.forms |= FORM.dialled
    const simple = (seps & ~(SEP.space | SEP.hyphen | SEP.dot)) === 0
    if (n === 16 && simple) {
      const nik = isNik(d)
      if (nik) this.put(NIK)
      if (isKk(d)) this.put(KK)
      if (d[0] === 0 ? isNpwp16(d) : nik) this.put(NPWP)
    }
    if (n === 15 && (plain ? isNpwp15(d) : isNpwpShape(t))) this.put(NPWP)
    if (n === 15 && (plain || isNpwpGrouping(t))) this.forms |= FORM.tax
    if (isCard(t)) this.put(CARD)
    if (isIndonesianMobile(t) || isInternationalPhone(t) || (!plain && isAmericanPhone(t))) this.put(PHONE)
    if (!simple) return
    if (n >= 9 && n <= 15) {
      const nationals = nationalsOf[n]
      let left = possibleNationals(n, d[0] * 1000 + d[1] * 100 + d[2] * 10 + d[3])
      for (; left !== 0; left &= left - 1) {
        const one = nationals[31 - Math.clz32(left & -left)]
        if (one.passes(d)) this.put(one.kind)
      }
    }
    if (n === 18 && plain && isChinese(latin(b, start, end))) this.put(CN)
    if (plain && (n === 13 || n === 11)) this.put(BPJS)
    if (n >= 8 && n <= 16) this.put(BANK)
    if (plain && n >= 8 && n <= 14) this.put(LICENCE)
  }

  private colons(b: Uint8Array, start: number, end: number): void {
    if (macEnd(b, start, start, end) === end) this.put(MAC)
    else if (v6End(b, start, end) === end) this.put(IP)
  }

  private mixed(b: Uint8Array, start: number, end: number, length: number): void {
    if (length >= 32 && isHexRun(b, start, end)) {
      this.forms = FORM.hashed
      return
    }
    this.forms |= FORM.text
    if (length > 34) return
    if (macEnd(b, start, start, end) === end) {
      this.forms ^= FORM.text
      this.put(MAC)
      return
    }
    const digits = this.numberOf(DIGITS)
    if (digits >= 10 && isIban(b, start, end)) this.put(IBAN)
    if (mayBeLettered(length, digits)) {
      const kind = letteredKind(latin(b, start, end).toUpperCase())
      if (kind >= 0) this.put(kind)
    }
    if (digits >= 6 && isLetter(b[start])) {
      const letters = length - digits
      if (digits <= 8 && (letters === 1 || (letters === 2 && isLetter(b[start + 1])))) this.put(PASSPORT)
    }
    if (digits <= 4 && isPlate(b, start, end)) this.put(PLATE)
    if (digits >= 5 && length <= 20 && isSerial(b, start, end)) this.put(LICENCE)
  }
}

function bareStart(b: Uint8Array, from: number, to: number): number {
  let i = from
  for (let n = blankAt(b, i, to); n > 0; n = blankAt(b, i, to)) i += n
  if (b[i] === 61 && b[i + 1] === 34 && b[to - 1] === 34 && i + 3 < to) return i + 2
  return b[i] === 39 && i + 1 < to && (isDigit(b[i + 1]) || b[i + 1] === 43) ? i + 1 : i
}

function bareEnd(b: Uint8Array, start: number, to: number): number {
  let end = to
  for (;;) {
    const n = end - 2 >= start && b[end - 2] === 0xc2 ? 2 : 3
    if (end - n < start || blankAt(b, end - n, end) !== n) break
    end -= n
  }
  if (b[end - 1] === 34) return b[start - 1] === 34 && b[start - 2] === 61 ? end - 1 : end
  // a whole number that went through a table of floating point
  if (b[end - 1] !== 48 || b[end - 2] !== 46 || end - 2 - start < 8) return end
  for (let i = start; i < end - 2; i++) if (!isDigit(b[i])) return end
  return end - 2
}

/** Bytes of the no-break or zero-width blank, mark of direction or of byte order at `i`, or 0. */
function blankAt(b: Uint8Array, i: number, to: number): number {
  if (b[i] === 0xc2) return i + 2 <= to && b[i + 1] === 0xa0 ? 2 : 0
  if (i + 3 > to) return 0
  if (b[i] === 0xef) return b[i + 1] === 0xbb && b[i + 2] === 0xbf ? 3 : 0
  if (b[i] !== 0xe2 || b[i + 1] !== 0x80) return 0
  const last = b[i + 2]
  return (last >= 0x8b && last <= 0x8f) || (last >= 0xaa && last <= 0xaf) ? 3 : 0
}

/** Stars and signs that stand for something, in a cell that may have more of them than their counts can hold. */
function countedMany(b: Uint8Array, start: number, end: number): number {
  let stars = 0
  let masks = 0
  for (let i = start; i < end; i++) {
    if ((signs[b[i]] & STAR) !== 0) stars++
    else if ((signs[b[i]] & (X | HIGH)) !== 0) masks++
  }
  return (Math.min(stars, MOST_COUNTED) << STARS) | (Math.min(masks, MOST_COUNTED) << MASKS)
}

/** Four digits as bytes become the numbers of their two pairs, in the lower and the upper half. */
function pairs(word: number): number {
  const d = word & 0x0f0f0f0f
  return (Math.imul(d, 10) + (d >>> 8)) & 0x00ff00ff
}

const four = (of: number): number => (of & 127) * 100 + (of >>> 16)

/** "0000" */
const ZEROS = 0x30303030

const latin = (b: Uint8Array, from: number, to: number) =>
  Buffer.from(b.buffer, b.byteOffset + from, to - from).toString('latin1')
