/** IP addresses and CIDR prefixes as sets, for ISSUBSET and ISSUPERSET and for prefix tables. */
import { isV4, parseAddress } from '../../model/address.ts'

export interface Network {
  /** the address with its host bits cleared, four words (model/address.ts) */
  readonly words: Uint32Array
  /** prefix length in the 128-bit form: IPv4's n is 96 + n */
  readonly bits: number
}

/** Reads an address or a CIDR prefix; null where the text is neither. */
export function parseNetwork(text: string): Network | null {
  const slash = text.indexOf('/')
  const words = new Uint32Array(4)
  if (!parseAddress(slash < 0 ? text : text.slice(0, slash), words, 0)) return null
  if (slash < 0) return { words, bits: 128 }
  const suffix = text.slice(slash + 1)
  if (!/^\d{1,3}$/.test(suffix)) return null
  const v4 = isV4(words, 0) && !text.includes(':')
  const bits = Number(suffix) + (v4 ? 96 : 0)
  if (bits > 128) return null
  mask(words, bits)
  return { words, bits }
}

/** Clears all but the first `bits` bits of a four-word address. */
export function mask(words: Uint32Array, bits: number): void {
  for (let k = 0; k < 4; k++) {
    const keep = Math.min(32, Math.max(0, bits - 32 * k))
    words[k] = keep === 0 ? 0 : (words[k] & (0xffffffff << (32 - keep))) >>> 0
  }
}

/** Whether every address of `inner` is in `outer`. */
export function isSubset(inner: Network, outer: Network): boolean {
  if (outer.bits > inner.bits) return false
  const words = inner.words.slice()
  mask(words, outer.bits)
  return words.every((word, k) => word === outer.words[k])
}
