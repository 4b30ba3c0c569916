/**
 * Texts within one slip of many texts, without listing the slips: two texts are at most one insertion, omission,
 * change or swap apart only where they, or they without one character each, are equal. The hash of a text without one
 * character is two additions, so that a text costs as many look-ups as it has characters.
 */

const BASE = 0x01000193
/** BASE times this is 1 modulo 2^32 */
const INVERSE = inverseOf(BASE)
const FILTER_BITS = 20
export const MAX_TEXT = 63

function inverseOf(odd: number): number {
  let x = odd
  for (let i = 0; i < 5; i++) x = Math.imul(x, 2 - Math.imul(odd, x))
  return x
}

export class Neighbours {
  private readonly owners = new Map<number, number[]>()
  private readonly filter = new Uint8Array(1 << (FILTER_BITS - 3))
  private readonly before = new Int32Array(MAX_TEXT + 1)

  add(text: string, id: number): void {
    this.hashes(text, (hash) => {
      const owners = this.owners.get(hash)
      if (!owners) this.owners.set(hash, [id])
      else if (owners.at(-1) !== id) owners.push(id)
      const bit = Math.imul(hash, 0x9e3779b1) >>> (32 - FILTER_BITS)
      this.filter[bit >>> 3] |= 1 << (bit & 7)
    })
  }

  /** Tells every text that may be near; the teller checks. The same one may be told more than once. */
  find(text: string, tell: (id: number) => void): void {
    this.hashes(text, (hash) => {
      const bit = Math.imul(hash, 0x9e3779b1) >>> (32 - FILTER_BITS)
      if ((this.filter[bit >>> 3] & (1 << (bit & 7))) === 0) return
      for (const id of this.owners.get(hash) ?? []) tell(id)
    })
  }

  /** The text's own hash and those of the text without each one of its characters. */
  private hashes(text: string, use: (hash: number) => void): void {
    const length = Math.min(text.length, MAX_TEXT)
    const { before } = this
    let power = 1
    for (let i = 0; i < length; i++) {
      before[i + 1] = (before[i] + Math.imul(text.charCodeAt(i), power)) | 0
      power = Math.imul(power, BASE)
    }
    const whole = before[length]
    use(whole)
    for (let i = 0; i < length; i++) {
      if (i > 0 && text.charCodeAt(i) === text.charCodeAt(i - 1)) continue
      use((before[i] + Math.imul(whole - before[i + 1], INVERSE)) | 0)
    }
  }
}
