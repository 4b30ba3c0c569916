/** Client addresses as logs write them, read from bytes without making strings. */
import { isV4, putV4 } from '../../model/address.ts'
import { hexDigit } from './escapes.ts'

const DOT = 46
const COLON = 58
const PERCENT = 37
const OPEN = 91
const CLOSE = 93

/**
 * Reads one address: 192.0.2.1, 2001:db8::1, [2001:db8::1], each also with :port, IPv6 also with %zone (left out).
 * The bytes must end in something that belongs to no address, such as a line end.
 */
export class AddressReader {
  /** after a successful read: the first byte behind the address, its port included */
  end = 0
  readonly #groups = new Uint16Array(8)

  /** Writes the address at `p` to row `at` of `words` and returns true, or returns false. */
  read(b: Uint8Array, p: number, words: Uint32Array, at: number): boolean {
    if (b[p] === OPEN) return this.#v6(b, p + 1, words, at, true)
    const v4 = this.#v4(b, p)
    if (v4 < 0) return this.#v6(b, p, words, at, false)
    if (b[this.end] === COLON && !this.#port(b, this.end + 1)) return false
    putV4(words, at, v4)
    return true
  }

  /** The 32-bit value of the dotted quad at `p`, or -1. */
  #v4(b: Uint8Array, p: number): number {
    let v4 = 0
    for (let k = 0; k < 4; k++) {
      if (k > 0 && b[p++] !== DOT) return -1
      const first = p
      let part = 0
      for (let c = b[p] - 48; c >= 0 && c <= 9; c = b[++p] - 48) part = part * 10 + c
      if (p === first || p - first > 3 || part > 255 || (p - first > 1 && b[first] === 48)) return -1
      v4 = v4 * 256 + part
    }
    this.end = p
    return v4
  }

  #v6(b: Uint8Array, start: number, words: Uint32Array, at: number, bracketed: boolean): boolean {
    const groups = this.#groups
    let p = start
    let count = 0
    /** how many groups stand before "::" */
    let gap = -1
    if (b[p] === COLON) {
      if (b[p + 1] !== COLON) return false
      gap = 0
      p += 2
    }
    while (count < 8) {
      const first = p
      let group = 0
      for (let d = hexDigit(b[p]); d >= 0 && p - first < 5; d = hexDigit(b[++p])) group = group * 16 + d
      if (p === first) break
      if (b[p] === DOT) {
        const v4 = count <= 6 ? this.#v4(b, first) : -1
        if (v4 < 0) return false
        groups[count++] = v4 >>> 16
        groups[count++] = v4 & 0xffff
        p = this.end
        break
      }
      if (p - first > 4) return false
      groups[count++] = group
      if (b[p] !== COLON) break
      p++
      if (b[p] === COLON) {
        if (gap >= 0) return false
        gap = count
        p++
      } else if (hexDigit(b[p]) < 0) return false
    }
    if (gap < 0 ? count !== 8 : count > 7) return false
    if (b[p] === PERCENT) while (b[p] > 32 && b[p] !== CLOSE && b[p] !== 44 && b[p] !== 34) p++
    this.end = p
    if (bracketed) {
      if (b[p] !== CLOSE) return false
      this.end = p + 1
      if (b[p + 1] === COLON && !this.#port(b, p + 2)) return false
    }
    if (gap >= 0) {
      groups.copyWithin(8 - (count - gap), gap, count)
      groups.fill(0, gap, 8 - (count - gap))
    }
    for (let k = 0; k < 4; k++) words[at * 4 + k] = ((groups[2 * k] << 16) | groups[2 * k + 1]) >>> 0
    return true
  }

  #port(b: Uint8Array, start: number): boolean {
    let p = start
    while (b[p] >= 48 && b[p] <= 57 && p - start < 6) p++
    this.end = p
    return p > start && p - start < 6
  }
}

/**
 * Says whether row `at` is an address that no host on the Internet has: private (RFC 1918, RFC 4193), loopback,
 * link-local, or shared by a carrier's NAT (RFC 6598). A peer with such an address is one's own proxy.
 */
export function isInternal(words: Uint32Array, at: number): boolean {
  const i = at * 4
  if (isV4(words, at)) {
    const v4 = words[i + 3]
    const first = v4 >>> 24
    return (
      first === 10 ||
      first === 127 ||
      v4 >>> 20 === 0xac1 ||
      v4 >>> 16 === 0xc0a8 ||
      v4 >>> 16 === 0xa9fe ||
      v4 >>> 22 === 0x191
    )
  }
  const top = words[i] >>> 16
  if ((top & 0xfe00) === 0xfc00 || (top & 0xffc0) === 0xfe80) return true
  return words[i] === 0 && words[i + 1] === 0 && words[i + 2] === 0 && words[i + 3] === 1
}

/**
 * Finds the client in a list of X-Forwarded-For, `start..end` of `b`: the last entry that is not internal, since each
 * proxy adds its peer at the end and a client can only forge what stands before; the first where all are internal.
 * Writes it to row `at` and returns true; writes nothing where the list holds anything but addresses.
 */
export class ForwardedFor {
  readonly #addresses = new AddressReader()
  readonly #words = new Uint32Array(4)
  readonly #chosen = new Uint32Array(4)

  read(b: Uint8Array, start: number, end: number, words: Uint32Array, at: number): boolean {
    let entries = 0
    let found = false
    for (let to = end; to > start;) {
      let from = to
      while (from > start && b[from - 1] !== 44) from--
      let p = from
      while (p < to && b[p] === 32) p++
      if (!this.#addresses.read(b, p, this.#words, 0)) return false
      p = this.#addresses.end
      while (p < to && b[p] === 32) p++
      if (p !== to) return false
      if (!found) {
        this.#chosen.set(this.#words)
        found = !isInternal(this.#words, 0)
      }
      entries++
      to = from - 1
    }
    if (entries === 0) return false
    words.set(this.#chosen, at * 4)
    return true
  }
}
