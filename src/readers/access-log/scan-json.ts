/**
 * Finds the known fields of one JSON line without building the object. More lenient than JSON where log formats written
 * by hand are: empty values, a bare "-", `\x22` in strings, a comma before the closing brace.
 */
import { FIELDS, HASH_START, findKey, hashStep } from './keys.ts'
import type { Key } from './keys.ts'

const QUOTE = 34
const COMMA = 44
const COLON = 58
const BACKSLASH = 92
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN = 123
const CLOSE = 125

/** Keys of a line that are remembered for the next. */
const MAX_TURNS = 128

export const Kind = { absent: 0, plain: 1, string: 2, escaped: 3 } as const

export class JsonScanner {
  /** by Field: what kind of value was found, and where; strings without their quotes */
  readonly kind = new Uint8Array(FIELDS)
  readonly start = new Uint32Array(FIELDS)
  readonly end = new Uint32Array(FIELDS)
  readonly unit = new Float64Array(FIELDS)
  readonly #rank = new Uint8Array(FIELDS)
  /** whether the string last skipped holds a backslash */
  #escaped = false
  /** behind the quote of the key last read; -1 where it did not end */
  #keyEnd = 0
  /** which key of the line comes next, and the keys of the lines before by their turn */
  #turn = 0
  #turns = 0
  readonly #withins = new Uint8Array(MAX_TURNS)
  readonly #starts = new Uint32Array(MAX_TURNS)
  readonly #lengths = new Uint32Array(MAX_TURNS)
  readonly #keys: (Key | undefined)[] = Array.from({ length: MAX_TURNS }, () => undefined)

  /** Forgets the bytes that were seen so far. */
  begin(): void {
    this.#turns = 0
  }

  /** Scans the object whose brace stands at `p`. Returns the place behind it, or -1 where it is broken. */
  scan(b: Uint8Array, p: number): number {
    this.kind.fill(0)
    this.#rank.fill(0)
    this.#turn = 0
    return this.#object(b, p, 0)
  }

  #object(b: Uint8Array, from: number, within: number): number {
    let p = from + 1
    for (;;) {
      while (b[p] === 32 || b[p] === 9 || b[p] === COMMA) p++
      if (b[p] === CLOSE) return p + 1
      if (b[p] !== QUOTE) return -1
      const key = this.#key(b, p + 1, within)
      p = this.#keyEnd
      if (p < 0) return -1
      while (b[p] === 32 || b[p] === 9) p++
      if (b[p] !== COLON) return -1
      p++
      while (b[p] === 32 || b[p] === 9) p++
      p = key === undefined ? this.#skip(b, p) : this.#value(b, p, key)
      if (p < 0) return -1
    }
  }

  /**
   * The known key at `p`, or undefined, and the place behind its quote. Lines of a file mostly have the same keys in the
   * same order, so the key at this turn in the line before is tried first.
   */
  #key(b: Uint8Array, start: number, within: number): Key | undefined {
    const turn = this.#turn++
    if (turn < this.#turns && this.#withins[turn] === within) {
      const before = this.#starts[turn]
      const length = this.#lengths[turn]
      let k = 0
      while (k < length && b[start + k] === b[before + k]) k++
      if (k === length && b[start + k] === QUOTE) {
        this.#keyEnd = start + k + 1
        return this.#keys[turn]
      }
    }
    let hash = HASH_START
    let p = start
    for (let c = b[p]; c !== QUOTE; c = b[++p]) {
      if (c < 32) {
        this.#keyEnd = -1
        return undefined
      }
      if (c === BACKSLASH) hash = hashStep(hash, b[p++])
      hash = hashStep(hash, c)
    }
    this.#keyEnd = p + 1
    const key = findKey(b, start, p, hash, within)
    if (turn < MAX_TURNS) {
      this.#withins[turn] = within
      this.#starts[turn] = start
      this.#lengths[turn] = p - start
      this.#keys[turn] = key
      // what came behind this key in the line before need not come in the next
      this.#turns = turn + 1
    }
    return key
  }

  /** Keeps the value at `p` for its key; returns the place behind it. */
  #value(b: Uint8Array, from: number, key: Key): number {
    let p = from
    if (b[p] === OPEN) return key.inside > 0 ? this.#object(b, p, key.inside) : this.#skip(b, p)
    if (key.field < 0) return this.#skip(b, p)
    if (b[p] === OPEN_LIST) {
      // headers come as lists: the first counts
      const after = this.#skip(b, p)
      p++
      while (b[p] === 32) p++
      if (after > 0 && b[p] === QUOTE) this.#keep(p + 1, this.#string(b, p) - 1, key, true)
      return after
    }
    const string = b[p] === QUOTE
    const after = this.#skip(b, p)
    if (after < 0) return -1
    if (string) p++
    this.#keep(p, string ? after - 1 : after, key, string)
    return after
  }

  #keep(start: number, end: number, key: Key, string: boolean): void {
    const { field, rank } = key
    if (rank < this.#rank[field] || end < start) return
    this.#rank[field] = rank
    this.start[field] = start
    this.end[field] = end
    this.unit[field] = key.unit
    this.kind[field] = !string ? Kind.plain : this.#escaped ? Kind.escaped : Kind.string
  }

  /** The place behind the value at `p`, -1 where it does not end on this line. */
  #skip(b: Uint8Array, from: number): number {
    let p = from
    if (b[p] === QUOTE) return this.#string(b, p)
    if (b[p] !== OPEN && b[p] !== OPEN_LIST) {
      while (b[p] > 32 && b[p] !== COMMA && b[p] !== CLOSE && b[p] !== CLOSE_LIST) p++
      return p
    }
    let depth = 0
    for (;;) {
      const c = b[p]
      if (c === QUOTE) {
        p = this.#string(b, p)
        if (p < 0) return -1
        continue
      }
      p++
      if (c === OPEN || c === OPEN_LIST) depth++
      else if (c === CLOSE || c === CLOSE_LIST) {
        if (--depth === 0) return p
      } else if (c < 32 && c !== 9) return -1
    }
  }

  /** The place behind the string whose quote stands at `p`, -1 where it does not end on this line. */
  #string(b: Uint8Array, p: number): number {
    this.#escaped = false
    for (let q = p + 1; ; q++) {
      const c = b[q]
      if (c > BACKSLASH || (c > QUOTE && c < BACKSLASH)) continue
      if (c === QUOTE) return q + 1
      if (c === BACKSLASH) {
        this.#escaped = true
        if (b[q + 1] >= 32) q++
      } else if (c === 10 || c === 13) return -1
    }
  }
}
