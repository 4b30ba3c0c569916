/** Finds the end of one JSON value in a stream of bytes, without reading what is in it. */

/** Deepest nesting of an object that is read. */
export const MAX_NESTING = 200

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a
const NEWLINE = 0x0a
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d

/** Levels of which it is known whether they are lists; deeper ones are only counted. */
const TRACKED = 4096

export interface Stop {
  /**
   * end: the value ends before `at`. more: the bytes end. objects: the list of objects of a bundle begins before `at`.
   * line-end: a line ends within the value. restart: an object begins at `at` where none may.
   * list-end: the list that the value is in ends at `at`, though the value does not.
   */
  why: 'end' | 'more' | 'objects' | 'line-end' | 'restart' | 'list-end'
  at: number
}

const objectsKey = [...Buffer.from('objects')]

export class ValueScanner {
  /** how deep the value went */
  deepest = 0
  isScalar = false
  private depth = 0
  private readonly lists = new Uint8Array(TRACKED)
  private inString = false
  private escaped = false
  /** last byte that was neither space nor within a string; a string counts as its closing quote */
  private last = 0
  private watching = false
  /** how many bytes of the last string on the first level match "objects"; -1: they do not */
  private matched = -1
  private readonly stop: Stop = { why: 'more', at: 0 }

  /** Begins a value. `watch`: stops at the list of objects of a bundle. */
  begin(watch: boolean): void {
    this.depth = 0
    this.deepest = 0
    this.inString = false
    this.escaped = false
    this.last = 0
    this.watching = watch
    this.matched = -1
    this.isScalar = false
  }

  /** Begins at the closing bracket of a bundle's list of objects. */
  resumeInObjects(): void {
    this.depth = 2
    this.deepest = 2
    this.lists[0] = 0
    this.lists[1] = 1
  }

  scan(bytes: Uint8Array, from: number, inLines: boolean): Stop {
    const end = bytes.length
    let at = from
    while (at < end) {
      if (this.inString) {
        at = this.string(bytes, at)
        if (at === end) break
        if (bytes[at] === NEWLINE && inLines) return this.stopAt('line-end', at)
        at++
        if (this.depth === 0) return this.stopAt('end', at)
        continue
      }
      const byte = bytes[at]
      if (byte === QUOTE) {
        this.inString = true
        this.matched = this.watching && this.depth === 1 ? 0 : -1
        this.last = QUOTE
        at++
      } else if (byte === COMMA || byte === COLON) {
        if (this.depth === 0) return this.stopAt('end', at)
        this.last = byte
        at++
      } else if (byte === 0x20 || byte === 0x0d || byte === 0x09 || byte === NEWLINE) {
        if (byte === NEWLINE && inLines) return this.stopAt('line-end', at)
        if (this.isScalar) return this.stopAt('end', at)
        at++
      } else {
        const why = this.structure(byte)
        if (why === 'end' || why === 'objects') return this.stopAt(why, at + 1)
        if (why) return this.stopAt(why === 'before' ? 'end' : why, at)
        at++
      }
    }
    return this.stopAt('more', end)
  }

  /** Goes to the byte that ends a string: its quote, or a line end, over which no string goes. */
  private string(bytes: Uint8Array, from: number): number {
    const end = bytes.length
    let at = from
    if (this.escaped && at < end) {
      this.escaped = false
      at++
    }
    if (this.matched < 0) at = toMark(bytes, at)
    for (; at < end; at++) {
      const byte = bytes[at]
      if (byte === QUOTE || byte === NEWLINE) {
        this.inString = false
        return at
      }
      if (byte === BACKSLASH) {
        this.matched = -1
        if (++at === end) this.escaped = true
        else at = toMark(bytes, at + 1) - 1
      } else if (this.matched >= 0) this.matched = byte === objectsKey[this.matched] ? this.matched + 1 : -1
    }
    return end
  }

  /** A bracket, or a byte of a number or word. "before": the value ended before this byte. */
  private structure(byte: number): 'end' | 'before' | 'objects' | 'restart' | 'list-end' | undefined {
    const opens = byte === OPEN_OBJECT || byte === OPEN_LIST
    if (opens || byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      if (this.isScalar) return 'before'
      if (opens) {
        const inObject = this.depth > 0 && this.depth <= TRACKED && this.lists[this.depth - 1] === 0
        if (inObject && this.last !== COLON && byte === OPEN_OBJECT) return 'restart'
        const isObjects = this.watching && this.depth === 1 && byte === OPEN_LIST && this.last === COLON
        if (isObjects && this.matched === objectsKey.length) return 'objects'
        if (this.depth < TRACKED) this.lists[this.depth] = byte === OPEN_LIST ? 1 : 0
        this.depth++
        if (this.depth > this.deepest) this.deepest = this.depth
      } else {
        if (!this.close(byte === CLOSE_LIST ? 1 : 0)) return 'list-end'
        if (this.depth === 0) return 'end'
      }
    } else if (this.depth === 0) this.isScalar = true
    this.last = byte
    return undefined
  }

  /** Closes the innermost level of this kind, and with it those within that were left open. */
  private close(list: 0 | 1): boolean {
    if (this.depth > TRACKED) {
      this.depth--
      return true
    }
    let level = this.depth - 1
    while (level >= 0 && this.lists[level] !== list) level--
    if (level < 0) {
      // a stray } is for the parser to refuse; a stray ] ends the list around the value
      if (list === 0) this.depth = Math.max(0, this.depth - 1)
      return list === 0
    }
    this.depth = level
    return true
  }

  private stopAt(why: Stop['why'], at: number): Stop {
    this.stop.why = why
    this.stop.at = at
    return this.stop
  }
}

/** Goes to the next byte that means something within a string. */
function toMark(bytes: Uint8Array, from: number): number {
  const end = bytes.length
  let at = from
  while (at < end) {
    const byte = bytes[at]
    if (byte === QUOTE || byte === BACKSLASH || byte === NEWLINE) break
    at++
  }
  return at
}
