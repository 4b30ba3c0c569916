/** Check digits. All take digits as numbers 0..9 in `d`, from 0 to n-1. */

const DOUBLED = Uint8Array.of(0, 2, 4, 6, 8, 1, 3, 5, 7, 9)

export function luhn(d: Uint8Array, n: number, from = 0): boolean {
  let sum = 0
  for (let i = n - 1, twice = false; i >= from; i--, twice = !twice) {
    sum += twice ? DOUBLED[d[i]] : d[i]
  }
  return sum % 10 === 0
}

/** Weighted sum of the first digits. */
export function weighted(d: Uint8Array, weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += d[i] * weights[i]
  return sum
}

/** The number that digits from..to-1 spell, modulo m. */
export function modulo(d: Uint8Array, from: number, to: number, m: number): number {
  let rest = 0
  for (let i = from; i < to; i++) rest = (rest * 10 + d[i]) % m
  return rest
}

/** Product of ISO 7064 mod 11,10 by the product before it times 10 and a digit. */
const PRODUCTS = Uint8Array.from({ length: 110 }, (_, at) => {
  const sum = ((at % 10) + Math.floor(at / 10)) % 10 || 10
  return (sum * 2) % 11
})

/** ISO 7064 mod 11,10 (German tax number, Croatian OIB). */
export function mod1110(d: Uint8Array, n: number): boolean {
  let product = 10
  for (let i = 0; i < n - 1; i++) product = PRODUCTS[product * 10 + d[i]]
  return (11 - product) % 10 === d[n - 1]
}

const digitsOf = (text: string) => Uint8Array.from(text, Number)
const TIMES = digitsOf(
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210',
)
const PERMUTED = digitsOf('01234567891576283094580379614289160435279453126870428657390127938064157046913258')

/** Verhoeff (Aadhaar). */
export function verhoeff(d: Uint8Array, n: number): boolean {
  let c = 0
  for (let i = 0; i < n; i++) c = TIMES[c * 10 + PERMUTED[(i & 7) * 10 + d[n - 1 - i]]]
  return c === 0
}

const DAYS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function isDay(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month]
}

/** Day and month at these positions, each two digits. */
export function dayAt(d: Uint8Array, day: number, month: number): boolean {
  return isDay(d[day] * 10 + d[day + 1], d[month] * 10 + d[month + 1])
}

/** Lengths of cards by the first four digits of their numbers, as bits from twelve digits on. */
const issued = new Uint8Array(10_000)
/** Ranges in use (ISO/IEC 7812): first four digits from and to, fewest and most digits; what comes later wins. */
const issuers = [
  [5000, 5099, 12, 19],
  [5600, 5899, 12, 19],
  [6000, 6099, 12, 19],
  [6300, 6399, 12, 19],
  [6700, 6899, 12, 19],
  [6011, 6011, 16, 19],
  [6200, 6299, 16, 19],
  [6440, 6599, 16, 19],
  [3528, 3589, 16, 19],
  [5100, 5599, 16, 16],
  [2221, 2720, 16, 16],
  [3400, 3499, 15, 15],
  [3700, 3799, 15, 15],
  [1800, 1800, 15, 15],
  [2131, 2131, 15, 15],
] as const
for (const [from, to, least, most] of issuers)
  issued.fill((1 << (most - 11)) - (1 << (least - 12)), from, to + 1)
const lengthsOf = (...lengths: readonly number[]) => lengths.reduce((bits, n) => bits | (1 << (n - 12)), 0)
issued.fill(lengthsOf(13, 16, 19), 4000, 5000)
for (const from of [3600, 3800, 3900]) issued.fill(lengthsOf(14, 16), from, from + 100)
issued.fill(lengthsOf(14, 16), 3000, 3060)

/** Whether a payment card's number of n digits, 12 to 19, begins like one of an issuer's. `four`: its first four digits. */
export function isIssuer(four: number, n: number): boolean {
  return (issued[four] & (1 << (n - 12))) !== 0
}

/** Numbers that publishers of payment software print as examples, and such as repeat one digit. */
export function isExampleCard(d: Uint8Array, n: number): boolean {
  let same = 1
  for (let i = 1; i < n; i++) if (d[i] === d[0]) same++
  // 4111 1111 1111 1111, 4242 4242 4242 4242, 5555 5555 5555 4444, 3782 822463 10005 and the like
  if (same >= n - 2) return true
  let pairs = 0
  for (let i = 4; i < n; i++) if (d[i] === d[i - 4]) pairs++
  if (pairs >= n - 6) return true
  if (n > 16) return false
  let value = 0
  for (let i = 0; i < n; i++) value = value * 10 + d[i]
  return examples.has(value)
}

const examples = new Set([
  378282246310005, 371449635398431, 5105105105105100, 5555555555554444, 6011000990139424, 30569309025904,
  38520000023237, 3530111333300000, 4012888888881881,
])
