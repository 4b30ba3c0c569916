/** 32-bit hashes for sketches. Equal input gives equal output on every machine: merged sketches depend on it. */

/** Mixes a value into a hash. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Hash of bytes start..end; the length counts, so that a run of zeros is told from a shorter one. */
export function hashBytes(bytes: Uint8Array, start: number, end: number, seed = 0x9747b28c): number {
  let h = seed ^ (end - start)
  let i = start
  for (; i + 4 <= end; i += 4) {
    const word = bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24)
    h = Math.imul(h ^ word, 0x5bd1e995)
    h ^= h >>> 15
  }
  for (; i < end; i++) h = Math.imul(h ^ bytes[i], 0x5bd1e995)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
