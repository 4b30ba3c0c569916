/**
 * JSON objects that stand one after the other, in a list or not, over any number of lines. Only braces and strings are
 * looked at; text between objects is for the parser to complain about.
 */
import { MAX_RECORD_BYTES } from '../reader.ts'
import type { Cut, Splitter } from '../reader.ts'

const QUOTE = 34
const BACKSLASH = 92
const OPEN = 123
const CLOSE = 125

/** Walks over objects; what it knows survives the end of the bytes it is shown. */
export class ObjectWalker {
  private depth = 0
  private inString = false
  private escaped = false

  get inObject(): boolean {
    return this.depth > 0
  }

  /** Where the object that is open, or the next one, ends (exclusive) in bytes from..; -1: not within them. */
  next(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at]
      if (this.inString) {
        if (this.escaped) this.escaped = false
        else if (byte === BACKSLASH) this.escaped = true
        else if (byte === QUOTE) this.inString = false
      } else if (byte === OPEN) this.depth++
      else if (this.depth === 0) continue
      else if (byte === QUOTE) this.inString = true
      else if (byte === CLOSE && --this.depth === 0) return at + 1
    }
    return -1
  }
}

export class ObjectSplitter implements Splitter {
  private walker = new ObjectWalker()
  /** bytes at the front that were looked at before */
  private seen = 0
  private dropping = false

  cut(bytes: Uint8Array, last: boolean, full: boolean): Cut {
    let end = 0
    for (;;) {
      const next = this.walker.next(bytes, Math.max(this.seen, end))
      if (next < 0) break
      if (this.dropping) {
        this.dropping = false
        this.seen = 0
        return { end: 0, drop: next }
      }
      end = next
      this.seen = next
    }
    this.seen = bytes.length - end
    if (this.dropping) {
      this.seen = 0
      return { end: 0, drop: bytes.length }
    }
    if (end > 0) return { end, drop: 0 }
    if (last) {
      this.seen = 0
      return { end: bytes.length, drop: 0 }
    }
    if (!full) return { end: 0, drop: 0 }
    this.seen = 0
    // text without any object is dropped too, but does not make the next object a part of it
    this.dropping = this.walker.inObject
    const problem = { code: 'record-too-long', at: 0, params: { limit: MAX_RECORD_BYTES } } as const
    return { end: 0, drop: bytes.length, problems: [problem] }
  }
}
