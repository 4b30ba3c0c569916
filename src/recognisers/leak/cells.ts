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
import { emailEnd, emailStart, macEnd, v6End } from './marks.ts'
import { isChinese, letteredKind, mayBeLettered, nationalsOf } from './national.ts'
import {
  isAmericanPhone,
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
  isNpwpShape,
  isPlainDate,
  isPlate,
} from './shapes.ts'
import { MOST_DIGITS, SEP, Token, isAlnum, isDigit, isLetter } from './token.ts'
import { kindOf } from './kinds.ts'

/** Forms beside the kinds, as bits. */
export const FORM = { date: 1, words: 2, hashed: 4, masked: 8, dialled: 16, number: 32, text: 64 } as const

/** Cells longer than this are running text. */
export const LONGEST_CELL = 64

const CN = kindOf('cn-id')

const [NEUTRAL, DIGIT, LETTER, STAR, AT, COLON, OTHER, X, HIGH] = [256, 1, 2, 4, 8, 16, 32, 64, 128]
const ANY_LETTER = LETTER | X | HIGH

/** What each sign is, as bits, so that a cell is looked over without a branch. */
const classOf = new Uint16Array(256).fill(OTHER)
for (let c = 0; c < 256; c++) {
  if (isDigit(c)) classOf[c] = DIGIT
  else if (isLetter(c)) classOf[c] = (c | 32) === 120 ? X : LETTER
  else if (c >= 128) classOf[c] = HIGH
}
for (const c of [32, 46, 39, 44, 45]) classOf[c] = NEUTRAL
classOf[42] = STAR
classOf[64] = AT
classOf[58] = COLON

/** Used again and again: `look` forgets what was there. */
export class Cell {
  readonly kinds = new Uint8Array(16)
  count = 0
  forms = 0
  /** of the cell's bytes, 32 bits */
  hash = 0
  private readonly token = new Token()
  private bytes: Uint8Array | null = null
  private words: DataView = new DataView(new ArrayBuffer(0))

  /** Looks at bytes start..end-1. */
  look(b: Uint8Array, start: number, end: number): void {
    this.count = 0
    this.forms = 0
    const length = end - start
    const seen = this.read(b, start, end)
    if (seen === DIGIT && length <= MOST_DIGITS) {
      this.token.plainly(b, start, end)
      this.number(b, start, end)
      return
    }
    if (length > LONGEST_CELL && b[start] !== 36) {
      if (length <= 128 && isHexRun(b, start, end)) this.forms = FORM.hashed
      else this.forms = FORM.text
      return
    }
    if (
      ((seen & STAR) !== 0 && count(b, start, end, STAR) >= 3) ||
      ((seen & (X | HIGH)) !== 0 && count(b, start, end, X | HIGH) >= 4 && isMasked(b, start, end))
    ) {
      this.forms = FORM.masked
      return
    }
    if ((seen & AT) !== 0 && (seen & ANY_LETTER) !== 0) {
      const at = lastAt(b, end)
      if (emailStart(b, at, start) === start && emailEnd(b, at, end) === end) this.put(EMAIL)
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
        const { token } = this
        token.read(b, b[start] === 45 ? start + 1 : start, end, true)
        if (token.end === end) this.number(b, start, end)
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

  /** Hashes the cell and returns the classes of its signs. */
  private read(b: Uint8Array, start: number, end: number): number {
    if (b !== this.bytes) {
      this.bytes = b
      this.words = new DataView(b.buffer, b.byteOffset, b.length)
    }
    const { words } = this
    let hash = end - start
    let seen = 0
    let i = start
    for (; i + 4 <= end; i += 4) {
      const word = words.getInt32(i, true)
      hash = Math.imul(hash ^ word, 0x5bd1e995)
      hash ^= hash >>> 15
      seen |=
        classOf[word & 255] |
        classOf[(word >>> 8) & 255] |
        classOf[(word >>> 16) & 255] |
        classOf[word >>> 24]
    }
    for (; i < end; i++) {
      hash = Math.imul(hash ^ b[i], 0x5bd1e995)
      seen |= classOf[b[i]]
    }
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    this.hash = (hash ^ (hash >>> 16)) >>> 0
    return seen
  }

  private put(kind: number): void {
    if (this.count < this.kinds.length) this.kinds[this.count++] = kind
  }

  /** What the number in `token` can be. */
  private number(b: Uint8Array, start: number, end: number): void {
    const { token: t } = this
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
    if (isCard(t)) this.put(CARD)
    if (isIndonesianMobile(t) || isInternationalPhone(t) || (!plain && isAmericanPhone(t))) this.put(PHONE)
    if (!simple) return
    if (n < nationalsOf.length) {
      const nationals = nationalsOf[n]
      for (let i = 0; i < nationals.length; i++) if (nationals[i].passes(d)) this.put(nationals[i].kind)
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
    const digits = count(b, start, end, DIGIT)
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

const latin = (b: Uint8Array, from: number, to: number) =>
  Buffer.from(b.buffer, b.byteOffset + from, to - from).toString('latin1')

/** Eight, four, four, four and twelve hexadecimal digits: nothing to search for. */
export function isUuid(b: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 36) return false
  for (let i = 0; i < 36; i++) {
    const c = b[start + i]
    if (i === 8 || i === 13 || i === 18 || i === 23 ? c !== 45 : !isHex(c)) return false
  }
  return true
}

const isHex = (c: number): boolean => isDigit(c) || ((c | 32) >= 97 && (c | 32) <= 102)

/** How many signs are of these classes. */
function count(b: Uint8Array, start: number, end: number, classes: number): number {
  let n = 0
  for (let i = start; i < end; i++) if ((classOf[b[i]] & classes) !== 0) n++
  return n
}

/** Place of the last "@" before `end`; there is one. */
function lastAt(b: Uint8Array, end: number): number {
  let i = end - 1
  while (b[i] !== 64) i--
  return i
}

/** Letters, digits and hyphens. */
function isSerial(b: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isAlnum(b[i]) && b[i] !== 45) return false
  return true
}

/** MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512 in hexadecimal. */
function isHexRun(b: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  if (length !== 32 && length !== 40 && length !== 56 && length !== 64 && length !== 96 && length !== 128)
    return false
  let letters = 0
  for (let i = start; i < end; i++) {
    const c = b[i]
    if (isDigit(c)) continue
    if ((c | 32) < 97 || (c | 32) > 102) return false
    letters++
  }
  return letters > 2
}

/** $2y$10$..., $argon2id$..., $6$...: hashes that are made for passwords. */
function isPasswordHash(b: Uint8Array, start: number, end: number): boolean {
  return (
    end - start >= 30 &&
    /^\$(?:2[abxy]?|argon2(?:id|i|d)|[156y]|pbkdf2[\w-]*|scrypt)\$/.test(
      latin(b, start, Math.min(end, start + 20)),
    )
  )
}

/** 3271xxxxxxxx0002, 0812••••90: at least four of a sign that stands for what was taken out. */
function isMasked(b: Uint8Array, start: number, end: number): boolean {
  let run = 0
  let longest = 0
  let rest = 0
  for (let i = start; i < end; i++) {
    const c = b[i] | 32
    const bullet = b[i] === 0xe2 && b[i + 1] === 0x80 && b[i + 2] === 0xa2
    if (c === 120 || bullet) {
      run++
      if (bullet) i += 2
      if (run > longest) longest = run
    } else {
      run = 0
      if (isAlnum(b[i])) rest++
    }
  }
  return longest >= 4 && (rest === 0 || !isLetter(b[start]) || rest < longest)
}
