/**
 * A table of ids in typed arrays: 16 bytes an id, so that a document of millions of objects can be held together.
 * Ids are kept as 64-bit hashes; two of a million ids collide with a probability of one in thirty million.
 */
export class IdTable {
  private size = 0
  private mask = 0
  private keys = new Uint32Array(0)
  private values = new Uint32Array(0)

  constructor() {
    this.allocate(1024)
  }

  get count(): number {
    return this.size
  }

  /** Row of an id, -1 where it is not in the table. */
  find(id: string): number {
    const [high, low] = hashes(id)
    const at = this.probe(high, low)
    return this.keys[2 * at] === 0 && this.keys[2 * at + 1] === 0 ? -1 : at
  }

  /** Adds an id with its two values; false, and nothing changes, where it is there already. */
  add(id: string, first: number, second: number): boolean {
    if (this.size * 2 > this.mask) this.allocate((this.mask + 1) * 2)
    const [high, low] = hashes(id)
    const at = this.probe(high, low)
    if (this.keys[2 * at] !== 0 || this.keys[2 * at + 1] !== 0) return false
    this.keys[2 * at] = high
    this.keys[2 * at + 1] = low
    this.values[2 * at] = first
    this.values[2 * at + 1] = second
    this.size++
    return true
  }

  /** First (0) or second (1) value of a row. */
  value(row: number, which: 0 | 1): number {
    return this.values[2 * row + which]
  }

  private probe(high: number, low: number): number {
    let at = (high ^ low) & this.mask
    for (;;) {
      const h = this.keys[2 * at]
      const l = this.keys[2 * at + 1]
      if ((h === 0 && l === 0) || (h === high && l === low)) return at
      at = (at + 1) & this.mask
    }
  }

  private allocate(rows: number): void {
    const { keys, values } = this
    this.keys = new Uint32Array(rows * 2)
    this.values = new Uint32Array(rows * 2)
    this.mask = rows - 1
    for (let i = 0; i < keys.length; i += 2) {
      if (keys[i] === 0 && keys[i + 1] === 0) continue
      const at = this.probe(keys[i], keys[i + 1])
      this.keys.set(keys.subarray(i, i + 2), 2 * at)
      this.values.set(values.subarray(i, i + 2), 2 * at)
    }
  }
}

const pair: [number, number] = [0, 0]

function hashes(text: string): readonly [number, number] {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b + c, 0x85ebca6b)
    b ^= b >>> 15
  }
  pair[0] = (a ^ (b >>> 7)) >>> 0
  // zero and zero marks an empty row
  pair[1] = b >>> 0 || 1
  return pair
}

/** Hash of a value that does not depend on the order of keys. Long texts are sampled. */
export function contentHash(value: unknown, depth = 0): number {
  if (typeof value === 'string') return textHash(value)
  if (typeof value !== 'object' || value === null) return textHash(String(value)) ^ 0x5bd1e995
  if (depth > 100) return 0
  let hash = 17
  if (Array.isArray(value)) {
    for (const item of value) hash = Math.imul(hash, 31) + contentHash(item, depth + 1)
    return hash | 0
  }
  const object = value as Record<string, unknown>
  for (const key of Object.keys(object)) {
    hash += Math.imul(textHash(key) | 1, contentHash(object[key], depth + 1) ^ 0x27d4eb2f)
  }
  return hash | 0
}

/** Texts are hashed whole up to this length, beyond it by their ends and a sample. */
const WHOLE = 512

export function textHash(text: string): number {
  let hash = 0x811c9dc5 ^ text.length
  const step = text.length <= WHOLE ? 1 : Math.ceil(text.length / WHOLE)
  for (let i = 0; i < text.length; i += step) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}
