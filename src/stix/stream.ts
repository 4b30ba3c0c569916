/**
 * Bundles of any size, in and out, in flat memory. Reads a bundle, a TAXII envelope, a list of objects, one object, or
 * objects and bundles one after the other (NDJSON); an object that is broken is reported with its byte offset and the
 * others are kept.
 */
import { isUtf8 } from 'node:buffer'
import { wideOf } from '../model/wide.ts'
import type { StixObject } from './object.ts'
import { MAX_NESTING, ValueScanner } from './stream/value-scanner.ts'

/** Longest object that is read; a longer one is skipped and reported. */
export const MAX_OBJECT_BYTES = 32 * 1024 * 1024

export type StreamItem =
  | { readonly kind: 'object'; readonly value: unknown; readonly offset: number }
  /** a bundle or envelope without its `objects`, after them; `count` says how many elements there were */
  | {
      readonly kind: 'frame'
      readonly value: Record<string, unknown>
      readonly count: number
      readonly offset: number
    }
  | { readonly kind: 'bad'; readonly reason: StreamFault; readonly offset: number }

/** Why a piece of the stream is no object. */
export type StreamFault = 'not-json' | 'not-utf8' | 'cut-short' | 'too-long' | 'too-deep'

/** Takes a document for what it says in UTF-16, which shells and spreadsheets of Windows write; STIX is UTF-8. */
async function* inUtf8(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  onWide?: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  let decoder: InstanceType<typeof TextDecoder> | null | undefined
  for await (const chunk of chunks) {
    if (decoder === undefined && chunk.length > 0) {
      const wide = wideOf(chunk)
      decoder = wide === null ? null : new TextDecoder(wide)
      if (wide !== null) onWide?.()
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk
  }
  if (decoder) yield Buffer.from(decoder.decode())
}

export interface StreamOptions {
  readonly maxObjectBytes?: number
  /** called before the first object where the document is UTF-16 */
  readonly onWide?: () => void
}

const COMMA = 0x2c
const NEWLINE = 0x0a
const OPEN = { object: 0x7b, list: 0x5b }
const CLOSE_LIST = 0x5d
const isSpace = (byte: number) => byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09

/** Between top-level values; in a top-level object; between elements; in an element; in a line that is no JSON. */
type Mode = 'top' | 'head' | 'list' | 'element' | 'junk'

/** Takes the bytes of a document piece by piece and hands out what is complete. */
export class ObjectScanner {
  private readonly items: StreamItem[] = []
  private readonly maxBytes: number
  private readonly value = new ValueScanner()
  private mode: Mode = 'top'
  /** bytes of the value at hand from earlier pieces */
  private kept: Uint8Array[] = []
  private keptBytes = 0
  private tooLong = false
  /** offset of the value at hand, of the piece at hand, and of the top-level value */
  private start = 0
  private base = 0
  private frameStart = 0
  /** text of a bundle up to its objects; undefined in a bare list */
  private head: string | undefined
  private elements = 0
  /** top-level values stand one a line, so that a line end ends a broken one */
  private lines: 'unknown' | 'yes' | 'no' = 'unknown'

  constructor(options: StreamOptions = {}) {
    this.maxBytes = options.maxObjectBytes ?? MAX_OBJECT_BYTES
  }

  /** Takes the next bytes; returns what they completed. */
  push(bytes: Uint8Array): StreamItem[] {
    let at = 0
    while (at < bytes.length) at = this.step(bytes, at)
    this.base += bytes.length
    return this.items.splice(0)
  }

  /** Says that no more bytes will come. */
  end(): StreamItem[] {
    if (this.mode === 'element' || this.mode === 'head') {
      const scalar = this.mode === 'element' && this.value.isScalar
      if (scalar) this.finish(new Uint8Array(0))
      else this.bad('cut-short', this.start)
    }
    if (this.mode === 'list') this.bad('cut-short', this.base)
    this.mode = 'top'
    return this.items.splice(0)
  }

  private step(bytes: Uint8Array, at: number): number {
    switch (this.mode) {
      case 'top':
        return this.top(bytes, at)
      case 'list':
        return this.list(bytes, at)
      case 'junk': {
        const newline = bytes.indexOf(NEWLINE, at)
        if (newline < 0) return bytes.length
        this.mode = 'top'
        return newline + 1
      }
      default:
        return this.inside(bytes, at)
    }
  }

  private top(bytes: Uint8Array, at: number): number {
    const byte = bytes[at]
    // a byte order mark and RFC 7464's record separator may stand before a value
    const skipped =
      isSpace(byte) || byte === COMMA || byte === 0x1e || byte === 0xef || byte === 0xbb || byte === 0xbf
    if (skipped) return at + 1
    this.frameStart = this.base + at
    this.elements = 0
    this.head = undefined
    if (byte === OPEN.list) {
      this.mode = 'list'
      this.lines = 'no'
      return at + 1
    }
    if (byte === OPEN.object) {
      this.begin('head', at)
      return at
    }
    this.bad('not-json', this.base + at)
    this.mode = 'junk'
    return at
  }

  private list(bytes: Uint8Array, at: number): number {
    const byte = bytes[at]
    if (isSpace(byte) || byte === COMMA) return at + 1
    if (byte === CLOSE_LIST) return this.endList(at)
    this.elements++
    if (byte === 0x7d || byte === 0x3a) {
      this.bad('not-json', this.base + at)
      return at + 1
    }
    this.begin('element', at)
    return at
  }

  private endList(at: number): number {
    if (this.head === undefined) {
      this.mode = 'top'
      return at + 1
    }
    this.begin('head', at)
    this.value.resumeInObjects()
    return at
  }

  private begin(mode: Mode, at: number): void {
    this.mode = mode
    this.start = this.base + at
    this.kept = []
    this.keptBytes = 0
    this.tooLong = false
    this.value.begin(mode === 'head' && this.head === undefined)
  }

  /** Goes on in a value; a list of objects, the value's end, or the end of the bytes comes next. */
  private inside(bytes: Uint8Array, at: number): number {
    const inLines = this.lines === 'yes' && this.mode === 'head' && this.head === undefined
    const stopped = this.value.scan(bytes, at, inLines)
    const upTo = stopped.at
    switch (stopped.why) {
      case 'more':
        this.keep(bytes.subarray(at, upTo))
        return upTo
      case 'objects':
        this.head = this.text(bytes.subarray(at, upTo))
        this.mode = 'list'
        return upTo
      case 'line-end':
        this.bad('not-json', this.start)
        this.mode = 'top'
        return upTo
      case 'restart':
        // an object begins where only a property name may: the one before it was never closed
        this.bad('not-json', this.start)
        if (this.mode === 'element') {
          this.elements++
          this.begin('element', upTo)
        } else this.mode = 'top'
        return upTo
      case 'list-end':
        this.bad('not-json', this.start)
        if (this.mode === 'element') return this.endList(upTo)
        this.mode = 'top'
        return upTo + 1
      case 'end':
        this.finish(bytes.subarray(at, upTo))
        return upTo
    }
  }

  private keep(bytes: Uint8Array): void {
    this.keptBytes += bytes.length
    if (this.keptBytes > this.maxBytes) {
      this.tooLong = true
      this.kept = []
    } else this.kept.push(bytes.slice())
  }

  /** All bytes of the value at hand as text; undefined, and reported, where they are not UTF-8 or too many. */
  private text(last: Uint8Array): string | undefined {
    if (this.tooLong || this.keptBytes + last.length > this.maxBytes) {
      this.bad('too-long', this.start)
      return undefined
    }
    const bytes = this.kept.length > 0 ? Buffer.concat([...this.kept, last]) : last
    if (!isUtf8(bytes)) {
      this.bad('not-utf8', this.start)
      return undefined
    }
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  }

  private finish(last: Uint8Array): void {
    const { mode, head, start } = this
    this.mode = mode === 'element' ? 'list' : 'top'
    if (this.value.deepest > MAX_NESTING) return this.bad('too-deep', start)
    const text = this.text(last)
    if (mode === 'head' && this.lines === 'unknown') {
      this.lines = head === undefined && text !== undefined && !text.includes('\n') ? 'yes' : 'no'
    }
    if (text === undefined) return
    const value = parse(head !== undefined && mode === 'head' ? head + text : text)
    if (value === undefined)
      this.bad('not-json', head !== undefined && mode === 'head' ? this.frameStart : start)
    else if (mode === 'head' && head !== undefined) {
      const { objects: _, ...frame } = value as Record<string, unknown>
      this.items.push({ kind: 'frame', value: frame, count: this.elements, offset: this.frameStart })
    } else this.items.push({ kind: 'object', value, offset: start })
  }

  private bad(reason: StreamFault, offset: number): void {
    this.items.push({ kind: 'bad', reason, offset })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/**
 * The objects of a document as they stream by, in lists as they get complete. One in UTF-16 is read, too; its offsets are
 * those that it would have in UTF-8.
 */
export async function* readObjects(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options?: StreamOptions,
): AsyncGenerator<StreamItem[], void, undefined> {
  const scanner = new ObjectScanner(options)
  for await (const chunk of inUtf8(chunks, options?.onWide)) {
    const items = scanner.push(chunk)
    if (items.length > 0) yield items
  }
  const rest = scanner.end()
  if (rest.length > 0) yield rest
}

/** Text of a bundle, piece by piece, one object a line. A bundle of nothing has no `objects`. */
export async function* writeBundle(
  objects: AsyncIterable<StixObject> | Iterable<StixObject>,
  id: string,
): AsyncGenerator<string, void, undefined> {
  const head = `{"type":"bundle","id":${JSON.stringify(id)}`
  let text = ''
  let any = false
  for await (const object of objects) {
    text += `${any ? ',\n' : `${head},"objects":[\n`}${JSON.stringify(object)}`
    any = true
    if (text.length > 65_536) {
      yield text
      text = ''
    }
  }
  yield any ? `${text}\n]}\n` : `${head}}\n`
}
