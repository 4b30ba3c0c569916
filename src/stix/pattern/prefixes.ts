/** Which of many addresses and prefixes contain an address: one hash table for each length of prefix that occurs. */
import { isV4 } from '../../model/address.ts'
import type { Network } from './network.ts'
import { mask } from './network.ts'

type Table = Map<number | string, number[]>

export class Prefixes {
  /** IPv4 by length 0 to 32, keyed by the number of the address; IPv6 by length 0 to 128 */
  private readonly v4 = new Map<number, Table>()
  private readonly v6 = new Map<number, Table>()
  private readonly scratch = new Uint32Array(4)

  add({ words, bits }: Network, id: number): void {
    const v4 = bits >= 96 && isV4(words, 0)
    const tables = v4 ? this.v4 : this.v6
    const length = v4 ? bits - 96 : bits
    let table = tables.get(length)
    if (!table) tables.set(length, (table = new Map()))
    const key = v4 ? words[3] : keyOf(words)
    const ids = table.get(key)
    if (ids) ids.push(id)
    else table.set(key, [id])
  }

  /** Tells every id whose network contains all of `network`. */
  find({ words, bits }: Network, tell: (id: number) => void): void {
    if (bits >= 96 && isV4(words, 0)) {
      for (const [length, table] of this.v4) {
        if (length > bits - 96) continue
        const key = length === 0 ? 0 : (words[3] & (0xffffffff << (32 - length))) >>> 0
        for (const id of table.get(key) ?? []) tell(id)
      }
    }
    for (const [length, table] of this.v6) {
      if (length > bits) continue
      this.scratch.set(words)
      mask(this.scratch, length)
      for (const id of table.get(keyOf(this.scratch)) ?? []) tell(id)
    }
  }
}

function keyOf(words: Uint32Array): string {
  return `${words[0]}.${words[1]}.${words[2]}.${words[3]}`
}
