/** Numbers out of bytes. Offsets past the end read as 0: callers check lengths where it matters. */

export function u16be(b: Uint8Array, at: number): number {
  return (b[at] << 8) | b[at + 1]
}

export function u32be(b: Uint8Array, at: number): number {
  return ((b[at] << 24) | (b[at + 1] << 16) | (b[at + 2] << 8) | b[at + 3]) >>> 0
}

export function u32le(b: Uint8Array, at: number): number {
  return ((b[at + 3] << 24) | (b[at + 2] << 16) | (b[at + 1] << 8) | b[at]) >>> 0
}

export function u16(b: Uint8Array, at: number, bigEndian: boolean): number {
  return bigEndian ? (b[at] << 8) | b[at + 1] : (b[at + 1] << 8) | b[at]
}

export function u32(b: Uint8Array, at: number, bigEndian: boolean): number {
  return bigEndian ? u32be(b, at) : u32le(b, at)
}
