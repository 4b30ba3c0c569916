/** E-mail addresses, MAC and IPv6 addresses around the sign that gives them away. */
import { parseAddress } from '../../model/address.ts'
import { isAlnum, isHex, isLetter } from './token.ts'

const words = new Uint32Array(4)

/** Signs of the part before "@": those of a dot-atom that are in use. */
const local = new Uint8Array(256)
for (let c = 0; c < 256; c++)
  if (isAlnum(c) || c >= 128 || '._%+-'.includes(String.fromCharCode(c))) local[c] = 1

/** Signs of a domain. */
const domain = new Uint8Array(256)
for (let c = 0; c < 256; c++) if (isAlnum(c) || c === 45 || c === 46 || c >= 128) domain[c] = 1

/** Where the part before the "@" at `at` begins; `at` where there is none. */
export function emailStart(b: Uint8Array, at: number, from: number): number {
  let i = at
  const least = Math.max(from, at - 64)
  while (i > least && local[b[i - 1]] === 1) i--
  while (i < at && !isAlnum(b[i]) && b[i] < 128) i++
  // a sign such as "a..@" before it
  return i < at && b[at - 1] !== 46 ? i : at
}

/** Where the domain behind the "@" ends; 0 where there is none. */
export function emailEnd(b: Uint8Array, at: number, to: number): number {
  let i = at + 1
  let dot = 0
  const most = Math.min(to, at + 255)
  while (i < most && domain[b[i]] === 1) {
    if (b[i] === 46) {
      if (i === at + 1 || b[i - 1] === 46) break
      dot = i
    }
    i++
  }
  while (i > at + 1 && (b[i - 1] === 46 || b[i - 1] === 45)) i--
  if (dot >= i) dot = lastDot(b, at, i)
  if (dot === 0 || i - dot < 3 || i - dot > 25) return 0
  for (let k = dot + 1; k < i; k++) if (!isLetter(b[k]) && b[k] < 128) return 0
  return i
}

function lastDot(b: Uint8Array, at: number, end: number): number {
  for (let i = end - 1; i > at; i--) if (b[i] === 46) return i
  return 0
}

/** Whether bytes from..to-1, at most 64, are an address and nothing else. */
export function isEmail(b: Uint8Array, from: number, to: number): boolean {
  let dot = to - 1
  while (dot > from && (isLetter(b[dot]) || b[dot] >= 128)) dot--
  if (b[dot] !== 46 || to - dot < 3 || to - dot > 25) return false
  let at = from
  while (at < dot && local[b[at]] === 1) at++
  if (b[at] !== 64 || at === from || b[at - 1] === 46 || (!isAlnum(b[from]) && b[from] < 128)) return false
  // no label of the domain is empty
  let i = at + 1
  for (let before = 46; i <= dot; i++) {
    const c = b[i]
    if (domain[c] === 0 || (c === 46 && before === 46)) return false
    before = c
  }
  return true
}

const text = (b: Uint8Array, from: number, to: number) =>
  Buffer.from(b.buffer, b.byteOffset + from, to - from)
    .toString('latin1')
    .toLowerCase()

/** Letters of a file name's end, five bits each, in any case. */
function letters(b: Uint8Array, from: number, to: number): number {
  let of = 0
  for (let i = from; i < to; i++) of = (of << 5) | (b[i] & 31)
  return of
}

const fileEnds = new Set<number>()
for (const end of 'png jpg jpeg gif svg webp ico js mjs cjs ts tsx css json htm html map git tgz'.split(' '))
  fileEnds.add(letters(Buffer.from(end), 0, end.length))

/** icon@2x.png: what emailEnd takes for the end of a domain is the end of a file's name. */
export function isFileName(b: Uint8Array, at: number, end: number): boolean {
  const dot = lastDot(b, at, end)
  if (end - dot > 5) return false
  for (let i = dot + 1; i < end; i++) if (b[i] >= 128) return false
  return fileEnds.has(letters(b, dot + 1, end))
}

/** Addresses of machines. */
export function isRole(b: Uint8Array, from: number, at: number): boolean {
  const length = at - from
  return (length === 3 || length === 7 || length === 8) && /^(?:git|no-?reply)$/.test(text(b, from, at))
}

/** End of six pairs parted by the same sign, ":" or "-", that begin at `start`; 0 where there are none. */
export function macEnd(b: Uint8Array, start: number, from: number, to: number): number {
  if (start < from || start + 17 > to) return 0
  const sign = b[start + 2]
  if (sign !== 58 && sign !== 45) return 0
  for (let i = 0; i < 17; i++) {
    if (i % 3 === 2 ? b[start + i] !== sign : !isHex(b[start + i])) return 0
  }
  const before = start > from ? b[start - 1] : 32
  const after = start + 17 < to ? b[start + 17] : 32
  return isAlnum(before) || before === sign || isAlnum(after) || after === sign ? 0 : start + 17
}

/** End of an IPv6 address that begins at `start`; 0 where there is none. */
export function v6End(b: Uint8Array, start: number, to: number): number {
  let end = start
  let colons = 0
  let digits = 0
  while (end < to && end - start < 46 && (isHex(b[end]) || b[end] === 58 || (b[end] === 46 && colons > 1))) {
    if (b[end] === 58) colons++
    else digits++
    end++
  }
  while (end > start && b[end - 1] === 46) end--
  if (colons < 2 || colons > 7 || digits < 4 || isAlnum(b[end] ?? 32)) return 0
  const shown = text(b, start, end)
  // 12:30:45 is a time
  if (colons < 7 && !shown.includes('::')) return 0
  return parseAddress(shown, words, 0) ? end : 0
}
