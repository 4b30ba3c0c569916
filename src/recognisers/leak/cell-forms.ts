/** Forms of a cell that say how a value lies there, or that there is nothing to search for in it. */
import { isAlnum, isDigit, isHex, isLetter } from './token.ts'

/** Eight, four, four, four and twelve hexadecimal digits: nothing to search for. */
export function isUuid(b: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 36) return false
  for (let i = 0; i < 36; i++) {
    const c = b[start + i]
    if (i === 8 || i === 13 || i === 18 || i === 23 ? c !== 45 : !isHex(c)) return false
  }
  return true
}

const latin = (b: Uint8Array, from: number, to: number) =>
  Buffer.from(b.buffer, b.byteOffset + from, to - from).toString('latin1')

/** Letters, digits and hyphens. */
export function isSerial(b: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isAlnum(b[i]) && b[i] !== 45) return false
  return true
}

/** MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512 in hexadecimal. */
export function isHexRun(b: Uint8Array, start: number, end: number): boolean {
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
export function isPasswordHash(b: Uint8Array, start: number, end: number): boolean {
  return (
    end - start >= 30 &&
    /^\$(?:2[abxy]?|argon2(?:id|i|d)|[156y]|pbkdf2[\w-]*|scrypt)\$/.test(
      latin(b, start, Math.min(end, start + 20)),
    )
  )
}

/** 3271xxxxxxxx0002, 0812••••90: at least four of a sign that stands for what was taken out. */
export function isMasked(b: Uint8Array, start: number, end: number): boolean {
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
