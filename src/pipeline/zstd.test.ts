import { expect, test } from 'vitest'
import { constants, zstdCompressSync } from 'node:zlib'
import { ZstdFrames, isZstd } from './zstd.ts'

const noise = Uint8Array.from({ length: 300_000 }, (_, i) => (Math.imul(i, 2654435761) >>> 13) & 255)
const summed = (bytes: Uint8Array) =>
  zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1 } })
const skippable = (bytes: number, kind = 0) => {
  const frame = Buffer.alloc(8 + bytes, 0x28)
  frame.writeUInt32LE(0x184d2a50 + kind, 0)
  frame.writeUInt32LE(bytes, 4)
  return frame
}
const frames: readonly Buffer[] = [
  skippable(4),
  zstdCompressSync(Buffer.from('satu')),
  zstdCompressSync(Buffer.alloc(0)),
  skippable(0, 15),
  summed(Buffer.alloc(400_000)),
  zstdCompressSync(noise),
  summed(noise),
]

test.each([1, 2, 3, 7, 4099, 1_000_000])('pieces end where frames end, in chunks of %i bytes', (size) => {
  const all = Buffer.concat(frames)
  const cutter = new ZstdFrames()
  const pieces: Uint8Array[] = []
  for (let at = 0; at < all.length; at += size) pieces.push(...cutter.cut(all.subarray(at, at + size)))
  expect(Buffer.concat(pieces).equals(all)).toBe(true)
  const ends = new Set<number>()
  let end = 0
  for (const piece of pieces) ends.add((end += piece.length))
  let wanted = 0
  for (const frame of frames) expect(ends).toContain((wanted += frame.length))
  // the last frame's sum is a piece of its own
  expect(ends).toContain(all.length - 4)
})

test('what is no zstd is handed on as it is', () => {
  const bytes = Buffer.concat([frames[1], Buffer.from('bukan zstd'.repeat(1000))])
  const pieces = new ZstdFrames().cut(bytes)
  expect(pieces).toHaveLength(2)
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
})

test('a skippable frame may come first', () => {
  expect(isZstd(frames[0])).toBe(true)
  expect(isZstd(frames[1])).toBe(true)
  expect(isZstd(Buffer.from('\x60*M\x18'))).toBe(false)
  expect(isZstd(frames[1].subarray(0, 3))).toBe(false)
})
