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
import { isChinese, letteredKind, nationalsOf } from './national.ts'
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
import { SEP, Token, isAlnum, isDigit, isLetter } from './token.ts'
import { kindOf } from './kinds.ts'

/** Forms beside the kinds, as bits. */
export const FORM = { date: 1, words: 2, hashed: 4, masked: 8, dialled: 16, number: 32, text: 64 } as const

/** Cells longer than this are running text. */
export const LONGEST_CELL = 64

const CN = kindOf('cn-id')

const [NEUTRAL, DIGIT, LETTER, STAR, AT, COLON, OTHER, X, HIGH] = [0, 1, 2, 3, 4, 5, 6, 7, 8]

/** What each sign is, so that a cell is counted without a branch. */
const classOf = new Uint8Array(256).fill(OTHER)
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
  private readonly token = new Token()
  private readonly classes = new Uint32Array(9)

  look(b: Uint8Array, start: number, end: number): void {
    this.count = 0
    this.forms = 0
    const length = end - start
    if (length > LONGEST_CELL && b[start] !== 36) {
      if (length <= 128 && isHexRun(b, start, end)) this.forms = FORM.hashed
      else this.forms = FORM.text
      return
    }
    const n = this.classes
    n.fill(0)
    for (let i = start; i < end; i++) n[classOf[b[i]]]++
    const digits = n[DIGIT]
    const letters = n[LETTER] + n[X] + n[HIGH]
    const colon = n[COLON] > 0
    const other = n[OTHER]
    if (n[STAR] >= 3 || (n[X] + n[HIGH] >= 4 && isMasked(b, start, end))) {
      this.forms = FORM.masked
      return
    }
    const at = n[AT] > 0 ? b.lastIndexOf(64, end - 1) : -1
    if (at >= 0 && letters > 1) {
      if (emailStart(b, at, start) === start && emailEnd(b, at, end) === end) this.put(EMAIL)
      else this.forms = FORM.text
      return
    }
    if (b[start] === 36 && isPasswordHash(b, start, end)) {
      this.forms = FORM.hashed
      return
    }
    if (letters === 0) {
      if (colon) this.colons(b, start, end)
      else if (digits > 0) this.number(b, start, end)
      return
    }
    if (digits === 0) {
      this.forms = other === 0 ? FORM.words : FORM.text
      return
    }
    if (colon) this.colons(b, start, end)
    this.mixed(b, start, end, length, digits)
  }

  private put(kind: number): void {
    if (this.count < this.kinds.length) this.kinds[this.count++] = kind
  }

  private number(b: Uint8Array, start: number, end: number): void {
    const { token: t } = this
    t.read(b, b[start] === 45 ? start + 1 : start, end, true)
    if (t.end !== end) return
    const { n, d } = t
    if (isDate(t) || isPlainDate(t)) {
      this.forms |= FORM.date
      if (!t.plain) return
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
    if (t.plain) this.forms |= FORM.number
    if (n >= 6 && n <= 15) this.forms |= FORM.dialled
    const simple = (t.seps & ~(SEP.space | SEP.hyphen | SEP.dot)) === 0
    if (n === 16 && simple) {
      if (isNik(d)) this.put(NIK)
      if (isKk(d)) this.put(KK)
      if (isNpwp16(d)) this.put(NPWP)
    }
    if (isNpwpShape(t) || (n === 15 && t.plain && isNpwp15(d))) this.put(NPWP)
    if (isCard(t)) this.put(CARD)
    if (isIndonesianMobile(t) || isInternationalPhone(t) || (isAmericanPhone(t) && !t.plain)) this.put(PHONE)
    if (!simple) return
    if (n < nationalsOf.length) for (const one of nationalsOf[n]) if (one.passes(d)) this.put(one.kind)
    if (n === 18 && t.plain && isChinese(latin(b, start, end))) this.put(CN)
    if (t.plain && (n === 13 || n === 11)) this.put(BPJS)
    if (n >= 8 && n <= 16) this.put(BANK)
    if (t.plain && n >= 8 && n <= 14) this.put(LICENCE)
  }

  private colons(b: Uint8Array, start: number, end: number): void {
    if (macEnd(b, start, start, end) === end) this.put(MAC)
    else if (v6End(b, start, end) === end) this.put(IP)
  }

  private mixed(b: Uint8Array, start: number, end: number, length: number, digits: number): void {
    if (length >= 32 && isHexRun(b, start, end)) {
      this.forms = FORM.hashed
      return
    }
    if (length > 34) {
      this.forms |= FORM.text
      return
    }
    if (macEnd(b, start, start, end) === end) {
      this.put(MAC)
      return
    }
    const text = latin(b, start, end).toUpperCase()
    const tight = text.replace(/[ .-]/g, '')
    if (digits >= 10 && isIban(tight)) this.put(IBAN)
    const kind = letteredKind(text)
    if (kind >= 0) this.put(kind)
    if (/^[A-Z]{1,2}\d{6,8}$/.test(text)) this.put(PASSPORT)
    if (isPlate(text)) this.put(PLATE)
    if (digits >= 5 && length <= 20 && /^[A-Z0-9-]+$/.test(text)) this.put(LICENCE)
    this.forms |= FORM.text
  }
}

const latin = (b: Uint8Array, from: number, to: number) =>
  Buffer.from(b.buffer, b.byteOffset + from, to - from).toString('latin1')

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
