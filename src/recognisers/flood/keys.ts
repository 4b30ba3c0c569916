/** Numbers the different four-word keys (hosts, prefixes) in the order in which they come. */
import { isSame } from '../../model/address.ts'
import { slotHash } from './tables.ts'

export class Keys {
  count = 0
  /** four words a key; another array after one was added */
  words = new Uint32Array(64 * 4)
  /** open addressing: number + 1, 0 where the slot is empty */
  #slots = new Int32Array(128)

  /** Number of the key at row `at` of `words`, which gets one where it has none. */
  add(words: Uint32Array, at: number): number {
    const slot = this.#slotOf(words, at)
    const known = this.#slots[slot]
    if (known > 0) return known - 1
    if (this.count * 4 === this.words.length) {
      this.#grow()
      return this.add(words, at)
    }
    const i = at * 4
    for (let w = 0; w < 4; w++) this.words[this.count * 4 + w] = words[i + w]
    this.#slots[slot] = ++this.count
    return this.count - 1
  }

  /** A copy of key `n`. */
  key(n: number): Uint32Array {
    return this.words.slice(n * 4, n * 4 + 4)
  }

  /** The slot that has the key, or the empty one where it belongs. */
  #slotOf(words: Uint32Array, at: number): number {
    const keys = this.words
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = slotHash(words, at * 4, 0) & mask
    for (let known = slots[slot]; known !== 0; known = slots[slot]) {
      if (isSame(keys, known - 1, words, at)) return slot
      slot = (slot + 1) & mask
    }
    return slot
  }

  #grow(): void {
    const old = this.words
    this.words = new Uint32Array(old.length * 4)
    this.words.set(old)
    this.#slots = new Int32Array(this.#slots.length * 4)
    for (let n = 0; n < this.count; n++) this.#slots[this.#slotOf(old, n)] = n + 1
  }
}
