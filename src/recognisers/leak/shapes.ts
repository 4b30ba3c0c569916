/** What a number can be by its digits alone. Context decides among them. */
import { isDay, isExampleCard, isIssuer, luhn } from './checks.ts'
import { isRegion } from './regions.ts'
import type { Token } from './token.ts'
import { SEP, isAlnum, isDigit, isLetter } from './token.ts'

/**
 * NIK: region, birth date with 40 added to a woman's day, serial. There is no check digit.
 * Source: Law 23/2006 on population administration and Government Regulation 40/2019.
 */
export function isNik(d: Uint8Array): boolean {
  const day = d[6] * 10 + d[7]
  return inRegion(d) && isDay(day > 40 ? day - 40 : day, d[8] * 10 + d[9]) && serial(d)
}

/** KK (family card): region, date of issue, serial. */
export function isKk(d: Uint8Array): boolean {
  return inRegion(d) && isDay(d[6] * 10 + d[7], d[8] * 10 + d[9]) && serial(d)
}

const inRegion = (d: Uint8Array) => isRegion(first(d), d[4] * 10 + d[5])
const first = (d: Uint8Array) => d[0] * 1000 + d[1] * 100 + d[2] * 10 + d[3]

const serial = (d: Uint8Array) => d[12] + d[13] + d[14] + d[15] > 0

/** NPWP of 15 digits: nine of the taxpayer with a Luhn digit, three of the tax office, three of the branch. */
export function isNpwp15(d: Uint8Array): boolean {
  return luhn(d, 9) && d[0] * 10 + d[1] > 0 && d[9] + d[10] + d[11] > 0
}

/** NPWP of 16 digits: a NIK, or the old number behind a zero. */
export function isNpwp16(d: Uint8Array): boolean {
  return d[0] === 0 ? isNpwp15(d.subarray(1)) : isNik(d)
}

export function isNpwpShape(t: Token): boolean {
  return isNpwpGrouping(t) && isNpwp15(t.d)
}

/** 01.234.567.8-901.000, its check digit apart: nothing else is written so. */
export function isNpwpGrouping(t: Token): boolean {
  return t.n === 15 && t.shaped(2, 3, 3, 1, 3, 3) && t.seps === (SEP.dot | SEP.hyphen)
}

/** 5.1.02.01.01.0024: the accounts of a public budget are called "rekening", too, and are nobody's. */
export function isBudgetCode(t: Token): boolean {
  return t.groupCount >= 4 && t.seps === SEP.dot && t.groups[0] === 1 && t.groups[1] <= 2
}

export function isCard(t: Token): boolean {
  if (t.n < 12 || t.n > 19 || (t.seps & ~(SEP.space | SEP.hyphen)) !== 0) return false
  return isIssuer(first(t.d), t.n) && luhn(t.d, t.n) && !isExampleCard(t.d, t.n)
}

/** Such as stand without a word: other lengths and issuers are met by numbers of posts and orders too often. */
export function isCommonCard(t: Token): boolean {
  const two = t.d[0] * 10 + t.d[1]
  if (!t.plain) return false
  return t.n === 16 ? t.d[0] === 4 || (two >= 51 && two <= 55) : t.n === 15 && (two === 34 || two === 37)
}

/** Where a word says that it is a card, its check digit is enough: issuers take new ranges into use. */
export function isCalledCard(t: Token): boolean {
  if (t.n < 12 || t.n > 19 || (t.seps & ~(SEP.space | SEP.hyphen)) !== 0) return false
  return luhn(t.d, t.n) && !isExampleCard(t.d, t.n)
}

/** In the groups of four (or four, six, five) that are printed on cards. */
export function isCardGrouping(t: Token): boolean {
  return t.shaped(4, 4, 4, 4) || t.shaped(4, 6, 5) || t.shaped(4, 6, 4)
}

/** A mobile number of Indonesia: 08 or +62 8, then eight to eleven digits. */
export function isIndonesianMobile(t: Token): boolean {
  const { d, n } = t
  if ((t.seps & SEP.slash) !== 0) return false
  if (d[0] === 0) return d[1] === 8 && d[2] > 0 && n >= 10 && n <= 13
  return d[0] === 6 && d[1] === 2 && d[2] === 8 && d[3] > 0 && n >= 11 && n <= 14
}

/** A number with its country code. */
export function isInternationalPhone(t: Token): boolean {
  return (t.seps & SEP.plus) !== 0 && t.n >= 8 && t.n <= 15 && t.d[0] > 0
}

/** (212) 555-0123 and its kin. */
export function isAmericanPhone(t: Token): boolean {
  if (t.n === 11 && t.d[0] === 1) return t.shaped(1, 3, 3, 4) && t.d[1] > 1
  return t.n === 10 && t.shaped(3, 3, 4) && t.d[0] > 1 && t.d[3] > 0
}

/** Anything that could be dialled, where a word says that it is a phone. */
export function isPhoneLike(t: Token): boolean {
  return t.n >= 6 && t.n <= 15 && !isDate(t) && !isDecimal(t)
}

export function isDecimal(t: Token): boolean {
  return t.seps === SEP.dot && t.groupCount === 2
}

/** Year, month and day in any usual order. */
export function isDate(t: Token): boolean {
  const { d, groups } = t
  if (t.groupCount !== 3 || (t.seps & (t.seps - 1)) !== 0 || t.seps === SEP.bracket) return false
  const two = (at: number, length: number) => (length === 1 ? d[at] : d[at] * 10 + d[at + 1])
  if (groups[0] === 4 && groups[1] <= 2 && groups[2] <= 2) {
    return isYear(d, 0) && isDay(two(4 + groups[1], groups[2]), two(4, groups[1]))
  }
  if (groups[0] > 2 || groups[1] > 2 || (groups[2] !== 4 && groups[2] !== 2)) return false
  const first = two(0, groups[0])
  const second = two(groups[0], groups[1])
  const year = groups[0] + groups[1]
  return (groups[2] === 2 || isYear(d, year)) && (isDay(first, second) || isDay(second, first))
}

function isYear(d: Uint8Array, at: number): boolean {
  const century = d[at] * 10 + d[at + 1]
  return century === 19 || century === 20 || century === 18
}

/** Eight digits that are a day: 19900231 is none. */
export function isPlainDate(t: Token): boolean {
  const { d } = t
  if (t.n !== 8 || !t.plain) return false
  return (
    (isYear(d, 0) && isDay(d[6] * 10 + d[7], d[4] * 10 + d[5])) ||
    (isYear(d, 4) && isDay(d[0] * 10 + d[1], d[2] * 10 + d[3]))
  )
}

export function isIpv4(t: Token): boolean {
  if (t.seps !== SEP.dot || t.groupCount !== 4) return false
  for (let g = 0, at = 0; g < 4; at += t.groups[g], g++) {
    const length = t.groups[g]
    if (length > 3 || (length > 1 && t.d[at] === 0)) return false
    if (length === 3 && t.d[at] * 100 + t.d[at + 1] * 10 + t.d[at + 2] > 255) return false
  }
  return true
}

/** The ending digits of an IBAN by country; lengths as in SWIFT's registry. */
const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SD: 18,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
}

/** Lengths by the two letters, as numbers from 1 to 26. */
const lengthOf = new Uint8Array(27 * 32)
for (const [country, length] of Object.entries(ibanLengths))
  lengthOf[(country.charCodeAt(0) & 31) * 32 + (country.charCodeAt(1) & 31)] = length

const lead = new Uint8Array(4)

/** ISO 13616: length of its country, and 1 modulo 97. Blanks, dots and hyphens may stand between its signs. */
export function isIban(b: Uint8Array, start: number, end: number): boolean {
  if (!isLetter(b[start]) || !isLetter(b[start + 1]) || !isDigit(b[start + 2])) return false
  const length = lengthOf[(b[start] & 31) * 32 + (b[start + 1] & 31)]
  if (length === 0 || end - start < length) return false
  let n = 0
  let rest = 0
  for (let i = start; i < end; i++) {
    const c = b[i]
    if (!isAlnum(c)) {
      if (c !== 32 && c !== 45 && c !== 46) return false
      continue
    }
    // its first four signs count as if they stood last
    if (n < 4) lead[n] = c
    else rest = withSign(rest, c)
    if (++n > length) return false
  }
  if (n !== length) return false
  for (const c of lead) rest = withSign(rest, c)
  return rest % 97 === 1
}

function withSign(rest: number, c: number): number {
  const next = isDigit(c) ? rest * 10 + c - 48 : rest * 100 + (c & 31) + 9
  return next > 1_000_000 ? next % 97 : next
}

export const longestIban = 34

/** Letters of an area as a number: the first one times 27, and the second one's place. */
const area = (first: number, second: number) => ((first & 31) - 1) * 27 + (second & 31)
const plateAreas = new Uint8Array(26 * 27)
for (const one of 'A B D E F G H K L M N P R S T W Z AA AB AD AE AG BA BB BD BE BG BH BK BL BM BN BP DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT DW EA EB ED EE KB KH KT KU PA PB PG PS PT PY'.split(
  ' ',
))
  plateAreas[area(one.charCodeAt(0), one.length > 1 ? one.charCodeAt(1) : 0)] = 1

/** A number plate of Indonesia: area, up to four digits, up to three letters; groups may be parted. */
export function isPlate(b: Uint8Array, start: number, end: number): boolean {
  if (end - start > 11 || !isLetter(b[start])) return false
  let i = start + 1
  let second = 0
  if (isLetter(b[i])) second = b[i++]
  if (plateAreas[area(b[start], second)] === 0) return false
  if (b[i] === 32 || b[i] === 45) i++
  const digits = i
  if (b[i] === 48) return false
  while (i < end && isDigit(b[i])) i++
  if (i === digits || i - digits > 4) return false
  if (b[i] === 32 || b[i] === 45) i++
  const letters = i
  while (i < end && isLetter(b[i])) i++
  return i === end && i > letters && i - letters <= 3
}
