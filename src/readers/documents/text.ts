/**
 * Running text in windows. A window ends at a line end where there is one, otherwise at the last sign between words; what
 * stands before a window that begins within a line comes along as context, so that a dump of one line reads like one of
 * many.
 */
import { newTextBatch } from '../../model/observation.ts'
import type { Block, Cut, Parser, Sink, Splitter } from '../reader.ts'

const LF = 10
/** Bytes of the window before that come along. */
const CONTEXT_BYTES = 256
/** How far from its end a window looks for a place to end. */
const SEARCHED_BYTES = 256 * 1024

export interface WindowContext {
  /** the last bytes of the window before; absent where the window begins a line */
  readonly before?: Uint8Array
}

/** Cuts wherever it likes, so that a record has no length limit. */
export class WindowSplitter implements Splitter {
  private before: Uint8Array | undefined
  private readonly form: 'text' | 'json'

  constructor(form: 'text' | 'json') {
    this.form = form
  }

  cut(bytes: Uint8Array, last: boolean, full: boolean): Cut {
    let end = last ? bytes.length : bytes.lastIndexOf(LF) + 1
    if (end === 0 && full) end = this.placeWithin(bytes)
    if (end === 0) return { end: 0, drop: 0 }
    const context: WindowContext = this.before ? { before: this.before } : {}
    this.before = bytes[end - 1] === LF ? undefined : bytes.slice(Math.max(0, end - CONTEXT_BYTES), end)
    return { end, drop: 0, context }
  }

  private placeWithin(bytes: Uint8Array): number {
    const least = Math.max(1, bytes.length - SEARCHED_BYTES)
    for (let at = bytes.length - 1; this.form === 'json' && at >= least; at--) {
      if (bytes[at] === 123 && bytes[at - 1] === 44) return at
    }
    for (let at = bytes.length - 1; at >= least; at--) {
      const c = bytes[at]
      // a comma, a bracket, a quote, a semicolon: not a space, dot or hyphen, which stand within numbers
      if (c === 44 || c === 59 || c === 40 || c === 123 || c === 60) return at
    }
    for (let at = bytes.length - 1; at >= least; at--) if (bytes[at] <= 32) return at
    return bytes.length
  }
}

export class TextParser implements Parser {
  private readonly batch = newTextBatch()

  constructor(code = false) {
    this.batch.code = code
  }

  parse(block: Block, sink: Sink): { records: number } {
    const { bytes, from } = joined(block)
    const { batch } = this
    batch.bytes = bytes
    batch.file = block.file
    batch.count = 1
    batch.text.start[0] = 0
    batch.text.end[0] = bytes.length
    batch.from[0] = from
    sink.batch(batch)
    return { records: linesOf(block.bytes) }
  }
}

/** The window with what stands before it. */
export function joined(block: Block): { bytes: Uint8Array; from: number } {
  const { before } = (block.context ?? {}) as WindowContext
  if (!before) return { bytes: block.bytes, from: 0 }
  const bytes = new Uint8Array(before.length + block.bytes.length)
  bytes.set(before)
  bytes.set(block.bytes, before.length)
  return { bytes, from: before.length }
}

export function linesOf(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) lines++
  return bytes.length > 0 && bytes[bytes.length - 1] !== LF ? lines + 1 : lines
}
