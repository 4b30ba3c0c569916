/**
 * What holds within a section of a pcapng file: its byte order and its interfaces. Splitter and parser both keep one, so
 * that a block of bytes may begin and end anywhere between two pcapng blocks.
 */
import { u16, u32 } from './bytes.ts'

export const SECTION_HEADER = 0x0a0d0d0a
export const INTERFACE = 1
export const BYTE_ORDER_MAGIC = 0x1a2b3c4d

/** More interfaces than any machine has; what a file may make us remember must have a bound. */
export const MAX_INTERFACES = 4096

/** Plain data: what a parser needs to know at the start of its bytes. */
export interface SectionContext {
  readonly bigEndian: boolean
  /** four numbers an interface: link type, snap length, parts of a second, offset in seconds */
  readonly interfaces: readonly number[]
}

const IF_TSRESOL = 9
const IF_TSOFFSET = 14

export class Section {
  bigEndian: boolean
  private interfaces: number[]

  constructor(context: SectionContext = { bigEndian: false, interfaces: [] }) {
    this.bigEndian = context.bigEndian
    this.interfaces = [...context.interfaces]
  }

  get context(): SectionContext {
    return { bigEndian: this.bigEndian, interfaces: [...this.interfaces] }
  }

  get count(): number {
    return this.interfaces.length >> 2
  }

  link(id: number): number {
    return this.interfaces[id * 4]
  }

  /** 0: no limit */
  snap(id: number): number {
    return this.interfaces[id * 4 + 1]
  }

  units(id: number): number {
    return this.interfaces[id * 4 + 2]
  }

  offset(id: number): number {
    return this.interfaces[id * 4 + 3]
  }

  begin(bigEndian: boolean): void {
    this.bigEndian = bigEndian
    this.interfaces = []
  }

  /** Takes in the interface description in b[at..end), a whole pcapng block. Returns its link type, -1: no room. */
  describe(b: Uint8Array, at: number, end: number): number {
    if (this.count === MAX_INTERFACES) return -1
    const big = this.bigEndian
    const link = u16(b, at + 8, big)
    let units = 1e6
    let offset = 0
    for (let p = at + 16; p + 4 <= end - 4;) {
      const code = u16(b, p, big)
      const length = u16(b, p + 2, big)
      const value = p + 4
      p = value + ((length + 3) & ~3)
      if (code === 0 || p > end - 4) break
      if (code === IF_TSRESOL && length >= 1) {
        units = b[value] & 0x80 ? 2 ** (b[value] & 0x7f) : 10 ** b[value]
      } else if (code === IF_TSOFFSET && length === 8) {
        const high = u32(b, value + (big ? 0 : 4), big) | 0
        offset = high * 4294967296 + u32(b, value + (big ? 4 : 0), big)
      }
    }
    this.interfaces.push(link, u32(b, at + 12, big), units, offset)
    return link
  }
}

/** Byte order of the section header at `at`: true big, false little, undefined where it is none. */
export function orderOf(b: Uint8Array, at: number): boolean | undefined {
  if (u32(b, at + 8, true) === BYTE_ORDER_MAGIC) return true
  return u32(b, at + 8, false) === BYTE_ORDER_MAGIC ? false : undefined
}
