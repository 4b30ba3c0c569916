/**
 * National numbers of people and their check digits, one line of arithmetic a country. Sources: each state's own
 * description of its number; collected in the European Commission's TIN rules and the OECD's TIN sheets.
 */
import { dayAt, isDay, luhn, mod1110, modulo, verhoeff, weighted } from './checks.ts'
import { kindOf } from './kinds.ts'

interface National {
  readonly kind: number
  /** digits */
  readonly length: number
  /** how likely a number of this length passes by chance, about */
  readonly chance: number
  passes(d: Uint8Array): boolean
  /** what a number's first four digits must be for it to pass; any where absent */
  readonly head?: (four: number) => boolean
}

const month = (n: number): boolean => n >= 1 && n <= 12
/** The third and fourth digit are a month. */
const monthThird = (four: number): boolean => month(four % 100)
/** The number begins with 1 to 9. */
const noZero = (four: number): boolean => four >= 1000

const mod11 = (sum: number) => (11 - (sum % 11)) % 11

/** Weights of digits, made once. */
const FROM_10 = [10, 9, 8, 7, 6, 5, 4, 3, 2]
const BSN = [9, 8, 7, 6, 5, 4, 3, 2, -1]
const PESEL = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]
const FROM_9 = [9, 8, 7, 6, 5, 4, 3, 2]
const FNR_FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const FNR_SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
const FROM_11 = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]
const RRN = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]
const FROM_13 = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]
const TFN = [1, 4, 3, 7, 5, 8, 6, 9, 10]
const CNP = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]

/** Numbers of digits only. */
export const nationals: readonly National[] = [
  {
    kind: kindOf('us-ssn'),
    length: 9,
    chance: 0.9,
    passes: (d) => {
      const area = d[0] * 100 + d[1] * 10 + d[2]
      return area !== 0 && area !== 666 && area < 900 && d[3] + d[4] > 0 && d[5] + d[6] + d[7] + d[8] > 0
    },
  },
  {
    kind: kindOf('gb-nhs'),
    length: 10,
    chance: 0.09,
    head: (four) => four >= 3000,
    passes: (d) => d[0] >= 3 && mod11(weighted(d, FROM_10)) === d[9],
  },
  {
    kind: kindOf('de-tax-id'),
    length: 11,
    chance: 0.02,
    head: noZero,
    passes: (d) => d[0] !== 0 && mod1110(d, 11) && repeats(d),
  },
  {
    kind: kindOf('fr-nir'),
    length: 15,
    chance: 0.0003,
    head: (four) => four >= 1000 && four < 3000,
    passes: (d) =>
      (d[0] === 1 || d[0] === 2) && isMonth(d, 3) && 97 - modulo(d, 0, 13, 97) === d[13] * 10 + d[14],
  },
  {
    kind: kindOf('nl-bsn'),
    length: 9,
    chance: 0.09,
    passes: (d) => weighted(d, BSN) % 11 === 0 && d[0] + d[1] + d[2] > 0,
  },
  {
    kind: kindOf('be-nn'),
    length: 11,
    chance: 0.003,
    head: monthThird,
    passes: (d) =>
      dayAt(d, 4, 2) &&
      (97 - modulo(d, 0, 9, 97) === d[9] * 10 + d[10] ||
        97 - ((2_000_000_000 + value(d, 0, 9)) % 97) === d[9] * 10 + d[10]),
  },
  {
    kind: kindOf('pl-pesel'),
    length: 11,
    chance: 0.02,
    head: (four) => month((four % 100) % 20),
    passes: (d) =>
      isDay(d[4] * 10 + d[5], (d[2] * 10 + d[3]) % 20) && (10 - (weighted(d, PESEL) % 10)) % 10 === d[10],
  },
  {
    kind: kindOf('pt-nif'),
    length: 9,
    chance: 0.05,
    head: (four) => four >= 1000 && four < 4000,
    passes: (d) => d[0] >= 1 && d[0] <= 3 && mod11(weighted(d, FROM_9)) % 10 === d[8],
  },
  {
    kind: kindOf('se-pnr'),
    length: 10,
    chance: 0.004,
    head: monthThird,
    passes: (d) => dayAt(d, 4, 2) && luhn(d, 10),
  },
  {
    kind: kindOf('se-pnr'),
    length: 12,
    chance: 0.0005,
    head: (four) => four >= 1900 && four < 2100,
    passes: (d) => (d[0] * 10 + d[1] === 19 || d[0] * 10 + d[1] === 20) && dayAt(d, 6, 4) && luhn(d, 12, 2),
  },
  {
    kind: kindOf('no-fnr'),
    length: 11,
    chance: 0.0004,
    head: (four) => isDay(Math.floor(four / 100), four % 100),
    passes: (d) =>
      dayAt(d, 0, 2) && mod11(weighted(d, FNR_FIRST)) === d[9] && mod11(weighted(d, FNR_SECOND)) === d[10],
  },
  {
    kind: kindOf('br-cpf'),
    length: 11,
    chance: 0.01,
    passes: (d) =>
      ((weighted(d, FROM_10) * 10) % 11) % 10 === d[9] &&
      ((weighted(d, FROM_11) * 10) % 11) % 10 === d[10] &&
      !allSame(d, 11),
  },
  {
    kind: kindOf('in-aadhaar'),
    length: 12,
    chance: 0.08,
    head: (four) => four >= 2000,
    passes: (d) => d[0] >= 2 && verhoeff(d, 12),
  },
  {
    kind: kindOf('kr-rrn'),
    length: 13,
    chance: 0.002,
    head: monthThird,
    passes: (d) => dayAt(d, 4, 2) && d[6] >= 1 && d[6] <= 8 && (11 - (weighted(d, RRN) % 11)) % 10 === d[12],
  },
  {
    kind: kindOf('my-nric'),
    length: 12,
    chance: 0.02,
    head: monthThird,
    passes: (d) => dayAt(d, 4, 2) && isMalaysianPlace(d[6] * 10 + d[7]),
  },
  {
    kind: kindOf('th-id'),
    length: 13,
    chance: 0.08,
    head: (four) => four >= 1000 && four < 9000,
    passes: (d) => d[0] >= 1 && d[0] <= 8 && (11 - (weighted(d, FROM_13) % 11)) % 10 === d[12],
  },
  {
    kind: kindOf('au-tfn'),
    length: 9,
    chance: 0.09,
    head: noZero,
    passes: (d) => weighted(d, TFN) % 11 === 0 && d[0] > 0,
  },
  {
    kind: kindOf('ca-sin'),
    length: 9,
    chance: 0.09,
    head: (four) => noZero(four) && Math.floor(four / 1000) !== 8,
    passes: (d) => d[0] !== 0 && d[0] !== 8 && luhn(d, 9),
  },
  {
    kind: kindOf('za-id'),
    length: 13,
    chance: 0.0004,
    head: monthThird,
    passes: (d) => dayAt(d, 4, 2) && d[10] <= 1 && luhn(d, 13),
  },
  {
    kind: kindOf('tr-tckn'),
    length: 11,
    chance: 0.009,
    head: noZero,
    passes: (d) => {
      if (d[0] === 0) return false
      const odd = d[0] + d[2] + d[4] + d[6] + d[8]
      const even = d[1] + d[3] + d[5] + d[7]
      return (odd * 7 - even + 100) % 10 === d[9] && (odd + even + d[9]) % 10 === d[10]
    },
  },
  {
    kind: kindOf('ro-cnp'),
    length: 13,
    chance: 0.002,
    head: (four) => noZero(four) && four % 10 <= 1,
    passes: (d) => d[0] >= 1 && dayAt(d, 5, 3) && (weighted(d, CNP) % 11) % 10 === d[12],
  },
  { kind: kindOf('hr-oib'), length: 11, chance: 0.1, passes: (d) => mod1110(d, 11) && !allSame(d, 11) },
]

/** By number of digits. */
export const nationalsOf: readonly (readonly National[])[] = Array.from({ length: 20 }, (_, n) =>
  nationals.filter((one) => one.length === n),
)

const possible: (Uint8Array | undefined)[] = []

/** Which of nationalsOf[n] a number of n digits can be by its first four, as bits: most are let go here. n: 9 to 19. */
export function possibleNationals(n: number, four: number): number {
  const table = (possible[n] ??= byHead(nationalsOf[n]))
  return table[four]
}

function byHead(list: readonly National[]): Uint8Array {
  const table = new Uint8Array(10_000)
  for (let four = 0; four < table.length; four++)
    for (let i = 0; i < list.length; i++) if (list[i].head?.(four) ?? true) table[four] |= 1 << i
  return table
}

const value = (d: Uint8Array, from: number, to: number): number => {
  let v = 0
  for (let i = from; i < to; i++) v = v * 10 + d[i]
  return v
}

const isMonth = (d: Uint8Array, at: number) => {
  const month = d[at] * 10 + d[at + 1]
  return (month >= 1 && month <= 12) || (month >= 20 && month <= 42)
}

function allSame(d: Uint8Array, n: number): boolean {
  for (let i = 1; i < n; i++) if (d[i] !== d[0]) return false
  return true
}

const counts = new Uint8Array(10)

/** Among the first ten digits of a German tax number one comes two or three times and none more often. */
function repeats(d: Uint8Array): boolean {
  counts.fill(0)
  for (let i = 0; i < 10; i++) counts[d[i]]++
  let repeated = 0
  for (const c of counts) {
    if (c > 3) return false
    if (c > 1) repeated++
  }
  return repeated === 1
}

function isMalaysianPlace(code: number): boolean {
  return (code >= 1 && code <= 16) || (code >= 21 && code <= 59) || code === 82
}

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE'
const HETU = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

/** Whether so many signs with so many digits among them could be such a number: most cells are let go here. */
export function mayBeLettered(length: number, digits: number): boolean {
  if (length === 9) return digits >= 6
  if (length === 11) return digits >= 9
  return length === 16 ? digits === 7 : length === 18 && digits >= 17
}

/** Kind of a number with letters in it (upper case, without blanks), or -1. */
export function letteredKind(text: string): number {
  switch (text.length) {
    case 9:
      if (/^(?:\d{8}|[XYZ]\d{7})[A-Z]$/.test(text)) {
        const digits = Number(text.slice(0, 8).replace('X', '0').replace('Y', '1').replace('Z', '2'))
        return DNI[digits % 23] === text[8] ? kindOf('es-dni') : -1
      }
      if (/^[STFGM]\d{7}[A-Z]$/.test(text)) return isNric(text) ? kindOf('sg-nric') : -1
      if (/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(text)) {
        return /^(?:BG|GB|NK|KN|TN|NT|ZZ)/.test(text) ? -1 : kindOf('gb-nino')
      }
      return -1
    case 11: {
      const m = /^(\d{6})[-+A-FU-Y](\d{3})([0-9A-Y])$/.exec(text)
      if (!m || !isDay(Number(text.slice(0, 2)), Number(text.slice(2, 4)))) return -1
      return HETU[Number(m[1] + m[2]) % 31] === m[3] ? kindOf('fi-hetu') : -1
    }
    case 16: {
      if (!/^[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]$/.test(text)) return -1
      let sum = 0
      for (let i = 0; i < 15; i++) {
        const c = text.charCodeAt(i)
        const v = c >= 65 ? c - 65 : c - 48
        sum += i % 2 === 0 ? ODD[v] : v
      }
      return String.fromCharCode(65 + (sum % 26)) === text[15] ? kindOf('it-cf') : -1
    }
    case 18:
      return isChinese(text) ? kindOf('cn-id') : -1
    default:
      return -1
  }
}

/** ISO 7064 mod 11-2 over region, date and serial. */
export function isChinese(text: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{9}[\dX]$/.test(text)) return false
  if (!isDay(Number(text.slice(12, 14)), Number(text.slice(10, 12)))) return false
  let rest = 0
  for (let i = 0; i < 17; i++) rest += Number(text[i]) * (2 ** (17 - i) % 11)
  return '10X98765432'[rest % 11] === text[17]
}

function isNric(text: string): boolean {
  let sum = text[0] === 'T' || text[0] === 'G' ? 4 : text[0] === 'M' ? 3 : 0
  const weights = [2, 7, 6, 5, 4, 3, 2]
  for (let i = 0; i < 7; i++) sum += Number(text[i + 1]) * weights[i]
  const signs =
    text[0] === 'S' || text[0] === 'T' ? 'JZIHGFEDCBA' : text[0] === 'M' ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK'
  return (text[0] === 'M' ? signs[10 - (sum % 11)] : signs[sum % 11]) === text[8]
}
