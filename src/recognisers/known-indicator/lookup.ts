/**
 * Finds needles in the raw bytes of batches. Nearly every row holds none, so a row is first asked by hash against a bit
 * table; text is decoded only where the bit is set.
 */
import { isV4 } from '../../model/address.ts'
import type { Network } from '../../stix/pattern/network.ts'
import { mask } from '../../stix/pattern/network.ts'

const BITS = 22
const latin1 = new TextDecoder('latin1')

const step = (h: number, c: number): number => Math.imul(h ^ c, 0x01000193)
const slot = (h: number): number => (Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 0) >>> (32 - BITS)
const lower = (c: number): number => (c >= 65 && c <= 90 ? c + 32 : c)

class BitTable {
  private readonly words = new Uint32Array(1 << (BITS - 5))

  set(hash: number): void {
    const at = slot(hash)
    this.words[at >>> 5] |= 1 << (at & 31)
  }

  has(hash: number): boolean {
    const at = slot(hash)
    return (this.words[at >>> 5] & (1 << (at & 31))) !== 0
  }
}

/** Exact texts (user agents, request targets). */
export class TextTable<T> {
  private readonly bits = new BitTable()
  private readonly entries = new Map<string, T[]>()

  get size(): number {
    return this.entries.size
  }

  add(text: string, entry: T): void {
    // Bytes of UTF-8 as one character each: the same text that `find` sees.
    const key = Buffer.from(text, 'utf8').toString('latin1')
    const list = this.entries.get(key)
    if (list) list.push(entry)
    else this.entries.set(key, [entry])
    let h = 0x811c9dc5
    for (let i = 0; i < key.length; i++) h = step(h, key.charCodeAt(i))
    this.bits.set(h)
  }

  find(bytes: Uint8Array, start: number, end: number): readonly T[] | undefined {
    let h = 0x811c9dc5
    for (let i = start; i < end; i++) h = step(h, bytes[i])
    return this.bits.has(h) ? this.entries.get(latin1.decode(bytes.subarray(start, end))) : undefined
  }
}

/** Host names and, from the right, the names above them. */
export class HostTable<T> {
  private readonly bits = new BitTable()
  private readonly entries = new Map<string, T[]>()

  get size(): number {
    return this.entries.size
  }

  /** `host` in lower case without the root's dot. */
  add(host: string, entry: T): void {
    const list = this.entries.get(host)
    if (list) list.push(entry)
    else this.entries.set(host, [entry])
    let h = 0x811c9dc5
    for (let i = host.length - 1; i >= 0; i--) h = step(h, host.charCodeAt(i))
    this.bits.set(h)
  }

  /** Tells the entries of this name and of every name above it; `below` says which of the two. Any case, any port. */
  find(bytes: Uint8Array, start: number, end: number, tell: (entry: T, below: boolean) => void): void {
    let stop = end
    for (let i = end - 1; i >= start && bytes[i] >= 48 && bytes[i] <= 57; i--)
      if (bytes[i - 1] === 58) stop = i - 1
    if (stop > start && bytes[stop - 1] === 46) stop--
    let h = 0x811c9dc5
    for (let i = stop - 1; i >= start; i--) {
      h = step(h, lower(bytes[i]))
      const whole = i === start
      if ((!whole && bytes[i - 1] !== 46) || !this.bits.has(h)) continue
      const name = latin1.decode(bytes.subarray(i, stop)).toLowerCase()
      for (const entry of this.entries.get(name) ?? []) tell(entry, !whole)
    }
  }
}

const CACHE = 1 << 12

/** Addresses and prefixes. Traffic repeats its addresses, so the last answers are kept by address. */
export class AddressTable<T> {
  private readonly v4 = new Map<number, Map<number, T[]>>()
  private readonly v6 = new Map<number, Map<string, T[]>>()
  private readonly cacheKey = new Uint32Array(CACHE)
  private readonly cacheFull = new Uint8Array(CACHE)
  private readonly cacheValue: (readonly T[])[] = []
  private readonly scratch = new Uint32Array(4)
  private count = 0

  get size(): number {
    return this.count
  }

  add({ words, bits }: Network, entry: T): void {
    this.count++
    if (bits >= 96 && isV4(words, 0)) put(this.v4, bits - 96, words[3], entry)
    else put(this.v6, bits, words.join('.'), entry)
  }

  /** Entries that contain the address in row `at` of a column. */
  find(column: Uint32Array, at: number): readonly T[] {
    if (!isV4(column, at)) return this.findV6(column, at)
    const v4 = column[at * 4 + 3]
    const place = (Math.imul(v4, 0x9e3779b1) >>> 20) & (CACHE - 1)
    if (this.cacheFull[place] && this.cacheKey[place] === v4) return this.cacheValue[place]
    const found: T[] = []
    for (const [length, table] of this.v4) {
      const entries = table.get(length === 0 ? 0 : (v4 & (0xffffffff << (32 - length))) >>> 0)
      if (entries) found.push(...entries)
    }
    this.cacheFull[place] = 1
    this.cacheKey[place] = v4
    this.cacheValue[place] = found
    return found
  }

  private findV6(column: Uint32Array, at: number): readonly T[] {
    const found: T[] = []
    for (const [length, table] of this.v6) {
      this.scratch.set(column.subarray(at * 4, at * 4 + 4))
      mask(this.scratch, length)
      const entries = table.get(this.scratch.join('.'))
      if (entries) found.push(...entries)
    }
    return found
  }
}

function put<K, T>(tables: Map<number, Map<K, T[]>>, length: number, key: K, entry: T): void {
  let table = tables.get(length)
  if (!table) tables.set(length, (table = new Map<K, T[]>()))
  const entries = table.get(key)
  if (entries) entries.push(entry)
  else table.set(key, [entry])
}
