/**
 * Looks for people's data in running text, four bytes at a time. Only digits, "@" and ":" make it stop; everything else is passed
 * over, which is what makes it fast. A number counts by its digits, its check digit and the words beside it.
 */
import {
  BANK,
  BIRTH,
  BPJS,
  CARD,
  EMAIL,
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
  SECRET,
  kindOf,
} from './kinds.ts'
import { emailEnd, emailStart, isFileName, isRole, macEnd, v6End } from './marks.ts'
import { letteredKind, mayBeLettered, nationalsOf } from './national.ts'
import { isSecretAt, place } from './secrets.ts'
import {
  isAmericanPhone,
  isCalledCard,
  isCard,
  isCardGrouping,
  isBudgetCode,
  isCommonCard,
  isDate,
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
  isPhoneLike,
  isPlainDate,
  isPlate,
  longestIban,
} from './shapes.ts'
import { Surroundings } from './surroundings.ts'
import { MOST_DIGITS, MOST_GROUP, SEP, Token, isAlnum, isDigit, isHex, isLetter, isSign } from './token.ts'
import { WORD } from './words.ts'

/** Told of every hit, in order; end is exclusive. */
export type OnHit = (kind: number, start: number, end: number) => void

const SSN = kindOf('us-ssn')
const CPF = kindOf('br-cpf')
const RRN = kindOf('kr-rrn')
const NIR = kindOf('fr-nir')
const CF = kindOf('it-cf')
const HETU = kindOf('fi-hetu')
const NINO = kindOf('gb-nino')

const HIGHS = 0x80808080 | 0
const LOWS = 0x7f7f7f7f

/** Bytes of a word that are a digit, ":" or "@", as their highest bits. */
function stopsOf(word: number): number {
  const low = word & LOWS
  // the highest bit of a sum says that a byte was at least "0", at least ";", or other than "@"
  const number = (low + 0x50505050) & ~(low + 0x45454545)
  const other = (low ^ 0x40404040) + LOWS
  return (number | ~other) & ~word & HIGHS
}

/** First place in from..to-1 with a digit, ":" or "@"; `to` where there is none. `words`: the same bytes. */
function nextStop(b: Uint8Array, words: DataView, from: number, to: number): number {
  let i = from
  for (; i + 4 <= to; i += 4) {
    const found = stopsOf(words.getInt32(i, true))
    if (found !== 0) return i + ((31 - Math.clz32(found & -found)) >> 3)
  }
  while (i < to && (b[i] < 48 || b[i] > 58) && b[i] !== 64) i++
  return i
}

export class Scanner {
  /** the last hit was made by a number's form alone, without a word or a grouping that speaks for it */
  bare = false
  /** plain numbers as long as a card's or a NIK that were nothing, so far */
  strange = 0
  private readonly token = new Token()
  private readonly surroundings = new Surroundings()
  private words: DataView = new DataView(new ArrayBuffer(0))
  private looked = -1
  private b: Uint8Array = new Uint8Array(0)
  private from = 0
  private to = 0

  /** Looks at bytes from..to-1. */
  scan(b: Uint8Array, from: number, to: number, onHit: OnHit): void {
    if (b !== this.b) this.words = new DataView(b.buffer, b.byteOffset, b.length)
    this.b = b
    this.from = from
    this.to = to
    this.looked = -1
    const { words } = this
    for (let i = from; ;) {
      i = nextStop(b, words, i, to)
      if (i >= to) return
      const c = b[i]
      if (c < 58) i = this.number(i, onHit)
      else if (c === 58) i = this.colon(i, onHit)
      else i = this.email(i, onHit)
    }
  }

  private email(at: number, onHit: OnHit): number {
    const { b } = this
    const start = emailStart(b, at, this.from)
    const end = start < at ? emailEnd(b, at, this.to) : 0
    if (end === 0 || isFileName(b, at, end) || isRole(b, start, at)) return at + 1
    onHit(EMAIL, start, end)
    return end
  }

  private colon(at: number, onHit: OnHit): number {
    const { b, from, to } = this
    const mac = macEnd(b, at - 2, from, to)
    if (mac > 0) {
      onHit(MAC, at - 2, mac)
      return mac
    }
    let start = at
    while (start > from && start > at - 5 && isHex(b[start - 1])) start--
    const v6 = start > from && (isAlnum(b[start - 1]) || b[start - 1] === 58) ? 0 : v6End(b, start, to)
    if (v6 === 0) return at + 1
    onHit(IP, start, v6)
    return v6
  }

  private number(at: number, onHit: OnHit): number {
    const { b, from, to } = this
    const before = at > from ? b[at - 1] : 32
    if (
      (isAlnum(before) || before === 95 || before === 45 || before === 46 || before === 10) &&
      isSecretAt(b, from, to, at)
    ) {
      onHit(SECRET, place.start, place.end)
      return place.end
    }
    if (isLetter(before) || before === 95 || (before >= 128 && !isSign(b, at - 1)))
      return this.lettered(at, onHit)
    let end = at + 1
    while (end < to && isDigit(b[end])) end++
    if (end < to && (isLetter(b[end]) || b[end] === 95)) return this.lettered(at, onHit)
    // "e29b-41d4-446655440000": the rest of something longer
    if (before === 45 && at - 2 >= from && isLetter(b[at - 2])) return end
    let start = at
    if (before === 43) start -= at - 2 >= from && b[at - 2] === 40 ? 2 : 1
    else if (before === 40 && end - at <= 5) start--
    if (b[end] === 58 && macEnd(b, at, from, to) > 0) return end
    const short = shortEnd(b, at, end, to)
    if (short > 0) return this.after(at, end, onHit) || short
    const { token } = this
    if (start === at && end - at <= MOST_DIGITS && isAlone(b, end, end - at)) token.plainly(b, at, end)
    else token.read(b, start, to, true)
    let kind = this.judge()
    if (kind < 0 && (token.seps & SEP.space) !== 0) {
      token.read(b, start, to, false)
      kind = this.judge()
    }
    if (kind < 0) {
      const late = this.after(at, end, onHit)
      if (late === 0 && token.plain && token.n >= 13 && token.n <= 19) this.strange++
      return late > 0 ? late : Math.max(token.end, end)
    }
    const until = kind === PHONE ? extension(b, token.end, to) : token.end
    onHit(kind, token.start, until)
    return until
  }

  /** Words before the place, looked up once. */
  private around(at: number): Surroundings {
    if (this.looked !== at) this.surroundings.look(this.b, this.words, this.from, at)
    this.looked = at
    return this.surroundings
  }

  /** The kind of the number in `token`, or -1. */
  private judge(): number {
    const { token: t } = this
    const { n, d } = t
    this.bare = false
    if (n < LEAST_DIGITS || (isAlnum(this.b[t.end] ?? 32) && this.b[t.end] !== 120)) return -1
    if (isIpv4(t)) return this.isVersion(t.start) ? -1 : IP
    if (n === 16) {
      const kind = this.sixteen()
      if (kind >= 0) return kind
    }
    if (isNpwpShape(t)) return NPWP
    if (
      n === 9 &&
      t.shaped(3, 2, 4) &&
      t.seps === SEP.hyphen &&
      nationalsOf[9].some((one) => one.kind === SSN && one.passes(d))
    )
      return SSN
    if (n === 11 && t.shaped(3, 3, 3, 2)) {
      if (nationalsOf[11].some((one) => one.kind === CPF && one.passes(d))) return CPF
    }
    if (n === 13 && t.shaped(6, 7) && nationalsOf[13].some((one) => one.kind === RRN && one.passes(d)))
      return RRN
    if (n === 15 && t.plain && nationalsOf[15].some((one) => one.kind === NIR && one.passes(d))) {
      this.bare = this.around(t.start).national.length === 0
      return NIR
    }
    // what follows needs a word, or the form of a phone number
    if (n < 6 && !t.plain) return -1
    const words = this.around(t.start)
    const { bits, nearest } = words
    if (words.national.length > 0) {
      for (const one of nationalsOf[n] ?? [])
        if (words.national.includes(one.kind) && one.passes(d)) return one.kind
    }
    if ((bits & WORD.birth) !== 0 && (isDate(t) || isPlainDate(t))) return BIRTH
    if (isDate(t)) return -1
    if (n >= 12 && n <= 19 && isCard(t)) {
      if (
        (bits & WORD.card) !== 0 ||
        ((nearest & WORD.order) === 0 && (isCardGrouping(t) || isCommonCard(t)))
      ) {
        this.bare = t.plain && (bits & WORD.card) === 0
        return CARD
      }
    }
    if ((nearest & WORD.card) !== 0 && isCalledCard(t)) return CARD
    if ((nearest & WORD.npwp) !== 0 && n === 15 && (isNpwp15(d) || isNpwpGrouping(t))) return NPWP
    if ((nearest & WORD.bpjs) !== 0 && t.plain && (n === 13 || n === 11)) return BPJS
    if ((nearest & WORD.passport) !== 0 && t.plain && n >= 7 && n <= 9) return PASSPORT
    if (
      (bits & WORD.licence) !== 0 &&
      n >= 5 &&
      n <= 16 &&
      (t.plain || t.seps === SEP.hyphen) &&
      (nearest & WORD.phone) === 0
    )
      return LICENCE
    if ((nearest & WORD.order) !== 0) return -1
    if (
      ((nearest & WORD.bank) !== 0 || ((nearest & WORD.account) !== 0 && this.isNumberOf(t.start))) &&
      n >= 8 &&
      n <= 16 &&
      (t.seps & ~(SEP.hyphen | SEP.space | SEP.dot)) === 0 &&
      !isBudgetCode(t) &&
      !isIndonesianMobile(t)
    )
      return BANK
    if (isIndonesianMobile(t) || isInternationalPhone(t)) return PHONE
    if (isAmericanPhone(t) && !t.plain) return PHONE
    if (isPhoneLike(t) && ((bits & WORD.phone) !== 0 || this.says(t.end))) return PHONE
    return -1
  }

  /** NIK, KK, NPWP and payment card may all have sixteen digits, and so have orders and parcels. */
  private sixteen(): number {
    const { token: t } = this
    const { d } = t
    if ((t.seps & ~(SEP.space | SEP.hyphen | SEP.dot)) !== 0) return -1
    const nik = isNik(d)
    const words = this.around(t.start)
    const { bits, nearest } = words
    if ((nearest & WORD.nik) !== 0 && nik) return NIK
    if ((nearest & WORD.kk) !== 0 && isKk(d)) return KK
    if ((nearest & WORD.npwp) !== 0 && isNpwp16(d)) return NPWP
    if ((nearest & WORD.card) !== 0 && isCalledCard(t)) return CARD
    if (!nik || !(t.plain || t.shaped(4, 4, 4, 4) || t.shaped(6, 6, 4))) return -1
    if ((nearest & (WORD.order | WORD.card | WORD.bank | WORD.iban)) !== 0) return -1
    if ((bits & (WORD.order | WORD.card)) !== 0 && (bits & WORD.nik) === 0) return -1
    this.bare = t.plain && (bits & WORD.nik) === 0
    return NIK
  }

  /** A run of letters and digits. */
  private lettered(at: number, onHit: OnHit): number {
    const { b, from, to } = this
    let start = at
    while (start > from && start > at - 24 && isAlnum(b[start - 1])) start--
    let end = at
    while (end < to && isAlnum(b[end])) end++
    const length = end - start
    if (
      length > 40 ||
      length < 4 ||
      (start > from && (b[start - 1] === 95 || (b[start - 1] >= 128 && !isSign(b, start - 1))))
    )
      return end
    // NIK3271...: a word, then its number
    if (
      length > 12 &&
      allDigits(b, at, end) &&
      at - start >= 2 &&
      at - start <= 8 &&
      !couldBeIban(at - start, b[start])
    ) {
      const { token } = this
      token.read(b, at, to, false)
      const kind = this.judge()
      if (kind >= 0) onHit(kind, at, token.end)
      return Math.max(end, token.end)
    }
    if (isLetter(b[start]) && isLetter(b[start + 1]) && isDigit(b[start + 2])) {
      const iban = this.iban(start, end)
      if (iban > 0) {
        onHit(IBAN, start, iban)
        return iban
      }
    }
    let digits = 0
    for (let i = start; i < end; i++) if (isDigit(b[i])) digits++
    let kind = mayBeLettered(length, digits) ? letteredKind(upper(b, start, end)) : -1
    if (
      kind < 0 &&
      length === 6 &&
      (b[end] === 45 || b[end] === 43) &&
      letteredKind(upper(b, start, end + 5)) === HETU
    ) {
      onHit(HETU, start, end + 5)
      return end + 5
    }
    const plate = digits <= 4 && isPlate(b, start, end)
    // most words of letters and digits need not be asked about the words before them
    if (kind < 0 && digits < 5 && !plate) return end
    const words = this.around(start)
    // one letter in 20 or so fits by chance: these need their word
    if (kind >= 0 && kind !== CF && kind !== HETU && length < 18 && !words.national.includes(kind)) kind = -1
    if (kind < 0 && (words.nearest & WORD.passport) !== 0 && isPassport(b, start, end)) kind = PASSPORT
    if (kind < 0 && (words.bits & WORD.licence) !== 0 && length <= 20 && digitRun(b, start, end) >= 5)
      kind = LICENCE
    if (kind < 0 && (words.bits & WORD.plate) !== 0 && plate) kind = PLATE
    if (kind >= 0) onHit(kind, start, end)
    return end
  }

  /** End of an IBAN that begins here, with or without blanks between its groups, or 0. */
  private iban(start: number, end: number): number {
    const { b, to } = this
    if (end - start >= 15 && isIban(b, start, end)) return end
    if (end - start !== 4) return 0
    let length = 4
    let i = end
    while (i < to && b[i] === 32 && length < longestIban) {
      let k = i + 1
      while (k < to && k - i <= 4 && isAlnum(b[k])) k++
      if (k === i + 1) break
      length += k - i - 1
      i = k
      if (isIban(b, start, i)) return i
    }
    return 0
  }

  /** What is seen only from what comes behind a short number: number plates, dates in words. Returns its end, or 0. */
  private after(at: number, end: number, onHit: OnHit): number {
    const { b, to, from } = this
    if (end - at > 8) return 0
    if (
      end - at <= 4 &&
      b[end] === 32 &&
      at - 2 >= from &&
      b[at - 1] === 32 &&
      isUpper(b[at - 2]) &&
      isUpper(b[end + 1])
    ) {
      const start = at - 3 >= from && isUpper(b[at - 3]) ? at - 3 : at - 2
      let until = end + 1
      while (until < to && until - end <= 3 && isUpper(b[until])) until++
      const clear = (start === from || !isAlnum(b[start - 1])) && !isAlnum(b[until] ?? 32)
      if (clear && (this.around(start).bits & WORD.plate) !== 0 && isPlate(b, start, until)) {
        onHit(PLATE, start, until)
        return until
      }
    }
    if (end - at <= 2 && b[end] === 32 && isLetter(b[end + 1] ?? 0) && months[lettersAt(b, end + 1)] === 1) {
      const rest = latin(b, end, Math.min(to, end + 22))
      const m = DATE_IN_WORDS.exec(rest)
      if (m && (this.around(at).bits & WORD.birth) !== 0) {
        onHit(BIRTH, at, end + m[0].length)
        return end + m[0].length
      }
    }
    if (
      end - at === 6 &&
      (b[end] === 45 || b[end] === 43) &&
      end + 5 <= to &&
      letteredKind(upper(b, at, end + 5)) === HETU
    ) {
      onHit(HETU, at, end + 5)
      return end + 5
    }
    // "AB 12 34 56 C"
    if (
      end - at === 2 &&
      b[at - 1] === 32 &&
      b[end] === 32 &&
      isDigit(b[end + 1] ?? 0) &&
      isUpper(b[at - 2] ?? 0) &&
      isUpper(b[at - 3] ?? 0)
    ) {
      const text = upper(b, at - 3, Math.min(to, end + 8))
      const m = /^[A-Z]{2} \d\d \d\d \d\d [A-D]/.exec(text)
      if (m && letteredKind(m[0].replaceAll(' ', '')) === NINO) {
        onHit(NINO, at - 3, at - 3 + m[0].length)
        return at - 3 + m[0].length
      }
    }
    return 0
  }

  /** Whether a word behind the number says that it is a phone: "430 2211 (office)". */
  private says(end: number): boolean {
    const { b, to } = this
    let i = end
    while (i < to && i < end + 3 && !isLetter(b[i])) i++
    if (i === end || !isLetter(b[i] ?? 0)) return false
    const word = latin(b, i, Math.min(to, i + 8)).toLowerCase()
    return /^(?:office|mobile|fax|cell|phone|hp\b|wa\b|telp|desk)/.test(word)
  }

  /** "account number: ", "account no " */
  private isNumberOf(at: number): boolean {
    const before = latin(this.b, Math.max(this.from, at - 14), at).toLowerCase()
    return /(?:number|no\.?|nomor|#|:)[\s:.#]*$/.test(before)
  }

  private isVersion(at: number): boolean {
    const before = latin(this.b, Math.max(this.from, at - 10), at).toLowerCase()
    return /(?:version|versi|ver|v|release|rev)[\s:.=]*$/.test(before)
  }
}

const DATE_IN_WORDS =
  /^ (?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]{0,6}\.?,? (?:19|20)\d\d/i

/** The first three letters of months, each as a number of five bits. */
const months = new Uint8Array(1 << 15)
for (const name of 'jan feb mar apr mei may jun jul agu aug sep okt oct nov des dec'.split(' '))
  months[lettersAt(Buffer.from(name), 0)] = 1

function lettersAt(b: Uint8Array, at: number): number {
  return ((b[at] & 31) << 10) | ((b[at + 1] & 31) << 5) | (b[at + 2] & 31)
}

/** Fewest digits that a person's number has. */
const LEAST_DIGITS = 5

/** Where a number ends that has too few digits, those of groups behind it counted; 0 where it has enough. */
function shortEnd(b: Uint8Array, at: number, end: number, to: number): number {
  let n = end - at
  let stop = end
  let spaced = false
  for (let i = end; i < to && n < LEAST_DIGITS; i++) {
    const c = b[i]
    if (isDigit(c)) {
      n++
      if (!spaced) stop = i + 1
    } else if (c === 40 || c === 41) return 0
    else if (c > 127) return 0
    else if (c === 32) spaced = true
    else if (c < 45 || c > 47) break
    else if (i + 1 >= to || !isDigit(b[i + 1])) {
      if (b[i + 1] === 40) return 0
      break
    }
  }
  return n < LEAST_DIGITS ? stop : 0
}

/** Whether no group can follow the n digits that end here; may be false where none does. */
function isAlone(b: Uint8Array, end: number, n: number): boolean {
  const c = b[end]
  if (c > 127) return false
  if (c === 32 ? n > MOST_GROUP - 1 : c < 45 || c > 47) return true
  const next = b[end + 1]
  return !isDigit(next) && next !== 40
}

const isUpper = (c: number): boolean => c >= 65 && c <= 90
const latin = (b: Uint8Array, from: number, to: number): string =>
  from >= to ? '' : Buffer.from(b.buffer, b.byteOffset + from, to - from).toString('latin1')
const upper = (b: Uint8Array, from: number, to: number): string => latin(b, from, to).toUpperCase()

const couldBeIban = (letters: number, first: number) => letters === 2 && isLetter(first)

/** One or two letters, then six to eight digits. */
function isPassport(b: Uint8Array, from: number, to: number): boolean {
  if (!isLetter(b[from])) return false
  const digits = isLetter(b[from + 1]) ? from + 2 : from + 1
  return to - digits >= 6 && to - digits <= 8 && allDigits(b, digits, to)
}

/** Length of the longest run of digits. */
function digitRun(b: Uint8Array, from: number, to: number): number {
  let longest = 0
  for (let i = from, run = 0; i < to; i++) {
    run = isDigit(b[i]) ? run + 1 : 0
    if (run > longest) longest = run
  }
  return longest
}

function allDigits(b: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isDigit(b[i])) return false
  return true
}

/** End of a phone number with its extension: "(898) 666-3621 x0135". */
function extension(b: Uint8Array, end: number, to: number): number {
  if (b[end] !== 120 || end + 1 >= to || !isDigit(b[end + 1])) return end
  let i = end + 1
  while (i < to && i < end + 7 && isDigit(b[i])) i++
  return i
}
