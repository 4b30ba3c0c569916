/**
 * Lines of text, for every format that keeps one record a line. A line ends with LF, CR LF or a lone CR, mixed as they
 * come; the last line needs no end. Bytes are not decoded.
 */
import { MAX_RECORD_BYTES } from './reader.ts'
import type { Cut, Splitter } from './reader.ts'

const LF = 10
const CR = 13

/**
 * Cuts after the last whole line. A line that does not fit the buffer is reported once as record-too-long and thrown
 * away piece by piece until its end comes, so that its length does not matter.
 */
export class LineSplitter implements Splitter {
  /** bytes at the front that were shown before and hold no line end */
  #seen = 0
  #dropping = false

  cut(bytes: Uint8Array, last: boolean, full: boolean): Cut {
    if (this.#dropping) return { end: 0, drop: this.#restOfLine(bytes, last) }
    const end = last ? bytes.length : this.#lastLineEnd(bytes)
    if (end > 0) {
      this.#seen = 0
      return { end, drop: 0 }
    }
    // A CR at the very end may be the first half of CR LF: it is looked at again.
    this.#seen = Math.max(0, bytes.length - 1)
    if (!full) return { end: 0, drop: 0 }
    this.#seen = 0
    this.#dropping = true
    const problem = { code: 'record-too-long', at: 0, params: { limit: MAX_RECORD_BYTES } } as const
    return { end: 0, drop: bytes.length, problems: [problem] }
  }

  #lastLineEnd(bytes: Uint8Array): number {
    const fresh = bytes.subarray(this.#seen)
    const lf = fresh.lastIndexOf(LF)
    if (lf >= 0) return this.#seen + lf + 1
    const cr = fresh.subarray(0, -1).lastIndexOf(CR)
    return cr < 0 ? 0 : this.#seen + cr + 1
  }

  /** How many bytes still belong to the line that is being thrown away. */
  #restOfLine(bytes: Uint8Array, last: boolean): number {
    const lf = bytes.indexOf(LF)
    const line = lf < 0 ? bytes : bytes.subarray(0, lf + 1)
    const cr = line.indexOf(CR)
    if (cr >= 0 && cr === bytes.length - 1 && !last) return cr
    if (lf >= 0 || cr >= 0) this.#dropping = false
    if (cr < 0 || cr === lf - 1) return line.length
    return cr + 1
  }
}

/**
 * Walks over the lines of a block: `while (lines.next()) use(bytes, lines.start, lines.end, lines.number)`. The end is
 * exclusive and without the line's end bytes; numbers count from 0 and blank lines have one too.
 */
export class LineWalker {
  start = 0
  end = 0
  number = -1
  readonly #bytes: Uint8Array
  readonly #length: number
  #next = 0
  /** the first CR at or after #next: a file without any is searched for it once a block, not once a line */
  #cr = -1

  constructor(bytes: Uint8Array, length: number = bytes.length) {
    this.#bytes = bytes
    this.#length = length
  }

  next(): boolean {
    if (this.#next >= this.#length) return false
    const start = this.#next
    let end = this.#find(LF, start)
    let after = end + 1
    if (this.#cr < start) this.#cr = this.#find(CR, start)
    if (this.#cr < end) {
      end = this.#cr
      after = this.#bytes[end + 1] === LF ? end + 2 : end + 1
    }
    this.start = start
    this.end = end
    this.#next = after
    this.number++
    return true
  }

  #find(byte: number, from: number): number {
    const at = this.#bytes.indexOf(byte, from)
    return at < 0 || at > this.#length ? this.#length : at
  }
}
