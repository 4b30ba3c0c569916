/** Seeded damage for readers: the same seed gives the same bytes on every machine. */
import { readAll } from './drive.ts'
import type { Reader } from './reader.ts'

/** Random numbers in 0..1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function randomBytes(random: () => number, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => Math.floor(random() * 256))
}

/** A damaged copy: some bytes changed, one piece cut out, doubled, or overwritten with a piece of another place. */
export function damage(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const at = (length: number) => Math.floor(random() * length)
  const interesting = [0, 1, 9, 10, 13, 32, 34, 45, 58, 91, 92, 93, 123, 125, 127, 128, 255]
  for (let k = at(8); k >= 0 && copy.length > 0; k--) {
    copy[at(copy.length)] = random() < 0.5 ? at(256) : interesting[at(interesting.length)]
  }
  const from = at(copy.length)
  const to = from + at(copy.length - from)
  switch (at(5)) {
    case 0:
      return Buffer.concat([copy.subarray(0, from), copy.subarray(to)])
    case 1:
      return Buffer.concat([copy.subarray(0, to), copy.subarray(from)])
    case 2:
      copy.copyWithin(at(copy.length), from, to)
      return copy
    case 3:
      return copy.subarray(0, to)
    default:
      return copy
  }
}

/**
 * Reads `rounds` damaged copies of the samples as `format`, in pieces of random size, and throws, naming the seed, where
 * the reader throws, breaks its interface, or where the pieces change what was read.
 */
export function fuzzReader(
  reader: Reader,
  samples: readonly { format: string; bytes: Uint8Array }[],
  rounds: number,
  firstSeed = 1,
): void {
  for (let seed = firstSeed; seed < firstSeed + rounds; seed++) {
    const random = seeded(seed)
    const sample = samples[Math.floor(random() * samples.length)]
    const bytes =
      random() < 0.15 ? randomBytes(random, Math.floor(random() * 2000)) : damage(sample.bytes, random)
    try {
      reader.sniff({ bytes, whole: true, name: 'fuzz' })
      const once = JSON.stringify(readAll(reader, sample.format, bytes))
      const size = 1 + Math.floor(random() * bytes.length)
      const pieces = JSON.stringify(readAll(reader, sample.format, bytes, size))
      if (once !== pieces) throw new Error(`pieces of ${size} bytes give other rows`)
    } catch (cause) {
      throw new Error(`${reader.id} as ${sample.format}: fails with seed ${seed}: ${String(cause)}`, {
        cause,
      })
    }
  }
}
