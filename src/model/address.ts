/**
 * IP addresses as four unsigned 32-bit words, most significant first. IPv4 is kept as its IPv4-mapped IPv6 form
 * (RFC 4291, 2.5.5.2: 0, 0, 0xffff, v4), so that one column holds both and a table needs one key type.
 * Columns are Uint32Array of 4 words an address; `at` is the row.
 */

export const V4_MAPPED = 0xffff

/** Says whether row `at` of a column holds an IPv4 address. */
export function isV4(words: Uint32Array, at: number): boolean {
  const i = at * 4
  return words[i] === 0 && words[i + 1] === 0 && words[i + 2] === V4_MAPPED
}

/** Writes IPv4 address `v4` (host order) to row `at`. */
export function putV4(words: Uint32Array, at: number, v4: number): void {
  const i = at * 4
  words[i] = 0
  words[i + 1] = 0
  words[i + 2] = V4_MAPPED
  words[i + 3] = v4
}

/**
 * Well-mixed hash of row `at`, 32 bits with a sign: larger numbers would be kept on the heap wherever they are handed on.
 * Equal addresses give equal hashes on every machine.
 */
export function hashAddress(words: Uint32Array, at: number): number {
  const i = at * 4
  let h = Math.imul(words[i] ^ 0x9e3779b9, 0x85ebca6b)
  h = Math.imul((h ^ (h >>> 15)) + words[i + 1], 0xc2b2ae35)
  h = Math.imul((h ^ (h >>> 13)) + words[i + 2], 0x27d4eb2f)
  h = Math.imul((h ^ (h >>> 16)) + words[i + 3], 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Says whether row `at` of a column and row `as` of another are the same address, without a branch for each word. */
export function isSame(words: Uint32Array, at: number, others: Uint32Array, as: number): boolean {
  const i = at * 4
  const k = as * 4
  const last = words[i + 3] ^ others[k + 3]
  return (
    (last | (words[i + 2] ^ others[k + 2]) | (words[i + 1] ^ others[k + 1]) | (words[i] ^ others[k])) === 0
  )
}

/** Canonical text of row `at`: dotted quad, or RFC 5952 for IPv6. */
export function formatAddress(words: Uint32Array, at: number): string {
  const i = at * 4
  if (isV4(words, at)) return formatV4(words[i + 3])
  const groups: number[] = []
  for (let k = 0; k < 4; k++) groups.push(words[i + k] >>> 16, words[i + k] & 0xffff)
  let bestStart = -1
  let bestLength = 1
  for (let start = 0; start < 8; start++) {
    let length = 0
    while (start + length < 8 && groups[start + length] === 0) length++
    if (length > bestLength) {
      bestStart = start
      bestLength = length
    }
    start += length
  }
  const hex = (part: number[]) => part.map((g) => g.toString(16)).join(':')
  if (bestStart < 0) return hex(groups)
  return `${hex(groups.slice(0, bestStart))}::${hex(groups.slice(bestStart + bestLength))}`
}

/** Dotted quad of a 32-bit number in host order. */
export function formatV4(v4: number): string {
  return `${v4 >>> 24}.${(v4 >>> 16) & 255}.${(v4 >>> 8) & 255}.${v4 & 255}`
}

/**
 * Reads an address in text form into row `at`. Returns false, and writes nothing, where the text is not one
 * address (names, ports, prefixes and zone ids are refused; so are octal-looking parts such as 010).
 */
export function parseAddress(text: string, words: Uint32Array, at: number): boolean {
  const colon = text.indexOf(':')
  if (colon < 0) {
    const v4 = parseV4(text)
    if (v4 < 0) return false
    putV4(words, at, v4)
    return true
  }
  if (text.length > 45) return false
  const halves = text.split('::')
  if (halves.length > 2) return false
  const left = groupsOf(halves[0])
  const right = halves.length === 2 ? groupsOf(halves[1]) : []
  if (!left || !right) return false
  const missing = 8 - left.length - right.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return false
  const groups = [...left, ...Array.from({ length: Math.max(missing, 0) }, () => 0), ...right]
  for (let k = 0; k < 4; k++) words[at * 4 + k] = ((groups[2 * k] << 16) | groups[2 * k + 1]) >>> 0
  return true
}

/** The 32-bit value of a dotted quad, or -1. */
export function parseV4(text: string): number {
  const m = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)
  if (!m) return -1
  let v4 = 0
  for (let k = 1; k <= 4; k++) {
    const part = Number(m[k])
    if (part > 255 || (m[k].length > 1 && m[k][0] === '0')) return -1
    v4 = v4 * 256 + part
  }
  return v4
}

function groupsOf(text: string): number[] | null {
  if (text === '') return []
  const groups: number[] = []
  const parts = text.split(':')
  for (let k = 0; k < parts.length; k++) {
    if (k === parts.length - 1 && parts[k].includes('.')) {
      const v4 = parseV4(parts[k])
      if (v4 < 0) return null
      groups.push(v4 >>> 16, v4 & 0xffff)
    } else {
      if (!/^[0-9a-fA-F]{1,4}$/.test(parts[k])) return null
      groups.push(Number.parseInt(parts[k], 16))
    }
  }
  return groups
}
