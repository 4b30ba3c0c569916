/**
 * Keys and tokens that programs sign in with, by the forms that their issuers publish so that they can be found. They have
 * no words beside them and belong to nobody in particular, yet whoever has them has what they open.
 *
 * Sources: the issuers' documentation of token formats (AWS, GitHub, GitLab, Slack, Google, Stripe, npm, SendGrid, OpenAI,
 * Anthropic), RFC 7468 for private keys.
 */
import { isAlnum, isDigit } from './token.ts'

interface Form {
  readonly prefix: Uint8Array
  /** signs after the prefix */
  readonly least: number
  readonly most: number
  readonly upperOnly: boolean
}

const form = (prefix: string, least: number, most: number, upperOnly = false): Form => ({
  prefix: Buffer.from(prefix),
  least,
  most,
  upperOnly,
})

const forms: readonly Form[] = [
  form('AKIA', 16, 16, true),
  form('ASIA', 16, 16, true),
  form('AIza', 35, 35),
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((prefix) => form(prefix, 36, 251)),
  form('github_pat_', 80, 100),
  form('glpat-', 20, 64),
  ...['xoxa-', 'xoxb-', 'xoxp-', 'xoxr-', 'xoxs-'].map((prefix) => form(prefix, 20, 200)),
  form('sk_live_', 20, 120),
  form('rk_live_', 20, 120),
  form('npm_', 36, 36),
  form('sk-ant-', 40, 200),
  form('sk-proj-', 40, 200),
]

/** First signs of all forms: most words of letters and digits are let go here. */
const first = new Uint8Array(256)
for (const { prefix } of forms) first[prefix[0]] = 1

const MOST = 260
const UNDERSCORE = 95
const HYPHEN = 45
const DOT = 46
const LF = 10
const part = new Uint8Array(256)
for (let c = 0; c < 256; c++) if (isAlnum(c) || c === UNDERSCORE || c === HYPHEN) part[c] = 1
const isPart = (c: number): boolean => part[c] === 1
const isBase64 = (c: number): boolean => isAlnum(c) || c === 43 || c === 47 || c === 61
const isUpperOrDigit = (c: number): boolean => isDigit(c) || (c >= 65 && c <= 90)

/** Where the secret around the digit at `at` is; its end is 0 where there is none. */
export const place = { start: 0, end: 0 }

/** Looks at the word around a digit. True, and `place` set, where the word is a secret. */
export function isSecretAt(b: Uint8Array, from: number, to: number, at: number): boolean {
  let start = at
  const least = Math.max(from, at - MOST)
  while (start > least && isPart(b[start - 1])) start--
  if (first[b[start]] === 1) {
    for (const one of forms) if (fits(b, start, to, one)) return true
  }
  const named = b[start - 1] === DOT && start - 3 >= from && b[start - 2] === 71 && b[start - 3] === 83
  if (named && !(start - 4 >= from && isPart(b[start - 4]))) return isPair(b, start, to)
  return isKeyLine(b, from, to, at)
}

function fits(b: Uint8Array, start: number, to: number, { prefix, least, most, upperOnly }: Form): boolean {
  for (let i = 0; i < prefix.length; i++) if (b[start + i] !== prefix[i]) return false
  const rest = start + prefix.length
  let end = rest
  while (end < to && end - rest <= most && (upperOnly ? isUpperOrDigit(b[end]) : isPart(b[end]))) end++
  if (end - rest < least || end - rest > most || (end < to && isPart(b[end]))) return false
  return isRandom(b, rest, end) && at(start, end)
}

/** SG.22 signs.43 signs */
function isPair(b: Uint8Array, start: number, to: number): boolean {
  let dot = start
  while (dot < to && dot - start <= 22 && isPart(b[dot])) dot++
  if (dot - start !== 22 || b[dot] !== DOT) return false
  let end = dot + 1
  while (end < to && end - dot <= 44 && isPart(b[end])) end++
  return end - dot === 44 && isRandom(b, dot + 1, end) && at(start - 3, end)
}

const keyHead = Buffer.from('PRIVATE KEY-----')

/** The first line of a private key in PEM. */
function isKeyLine(b: Uint8Array, from: number, to: number, digit: number): boolean {
  let start = digit
  while (start > from && digit - start < 80 && isBase64(b[start - 1])) start--
  let head = start
  if (b[head - 1] !== LF) return false
  head -= b[head - 2] === 13 ? 2 : 1
  if (head - keyHead.length < from) return false
  for (let i = 0; i < keyHead.length; i++) if (b[head - keyHead.length + i] !== keyHead[i]) return false
  let end = digit
  while (end < to && isBase64(b[end])) end++
  return end - start >= 40 && isRandom(b, start, end) && at(start, end)
}

/** What stands in manuals repeats itself or says so. */
function isRandom(b: Uint8Array, start: number, end: number): boolean {
  const seen = new Set<number>()
  for (let i = start; i < end; i++) seen.add(b[i])
  if (seen.size < 8) return false
  return !/example|xxxx|0000|1234567|abcdefg/i.test(
    Buffer.from(b.buffer, b.byteOffset + start, end - start).toString('latin1'),
  )
}

function at(start: number, end: number): true {
  place.start = start
  place.end = end
  return true
}
