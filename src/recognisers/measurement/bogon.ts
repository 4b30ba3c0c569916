/** Addresses at which no public site can be: RFC 6890 special purposes, multicast, reserved. */
import { isV4, parseAddress } from '../../model/address.ts'

const words = new Uint32Array(4)

/** [network, prefix length] */
const v4: readonly (readonly [number, number])[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0000000, 24],
  [0xc0000200, 24],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xc6336400, 24],
  [0xcb007100, 24],
  [0xe0000000, 4],
  [0xf0000000, 4],
]

/** False for what is no address. */
export function isBogon(address: string): boolean {
  if (!parseAddress(address, words, 0)) return false
  if (isV4(words, 0)) return v4.some(([net, bits]) => (words[3] ^ net) >>> (32 - bits) === 0)
  const [a, b, c, d] = words
  if (a === 0 && b === 0 && c === 0 && d <= 1) return true
  // discard-only, documentation, unique local, link-local, multicast
  return (
    (a === 0x01000000 && b === 0) ||
    a === 0x20010db8 ||
    a >>> 25 === 0x7e ||
    a >>> 22 === 0x3fa ||
    a >>> 24 === 0xff
  )
}

export function isLoopback(address: string): boolean {
  if (!parseAddress(address, words, 0)) return false
  if (isV4(words, 0)) return words[3] >>> 24 === 127 || words[3] === 0
  return words[0] === 0 && words[1] === 0 && words[2] === 0 && words[3] <= 1
}

export function isV6(address: string): boolean {
  return parseAddress(address, words, 0) && !isV4(words, 0)
}
