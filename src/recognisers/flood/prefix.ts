/** Keys of prefixes (/24, /48), which stand among those of hosts. */
import { isV4 } from '../../model/address.ts'

/** Third word of a prefix key: no address has it in this place together with these first words. */
const PREFIX4 = 0xfffe
const PREFIX6 = 0xfffffffe

/** Writes the key of the prefix that row `at` of `words` lies in. */
export function prefixKey(words: Uint32Array, at: number, out: Uint32Array): void {
  const i = at * 4
  if (isV4(words, at)) {
    out[0] = 0
    out[1] = 0
    out[2] = PREFIX4
    out[3] = (words[i + 3] & 0xffffff00) >>> 0
  } else {
    out[0] = words[i]
    out[1] = (words[i + 1] & 0xffff0000) >>> 0
    out[2] = PREFIX6
    out[3] = 0xffffffff
  }
}

export function isPrefixKey(words: Uint32Array, at: number): boolean {
  const i = at * 4
  if (words[i + 2] === PREFIX6) return words[i + 3] === 0xffffffff
  return words[i + 2] === PREFIX4 && words[i] === 0 && words[i + 1] === 0
}
