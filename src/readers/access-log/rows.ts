/** The batch that a parser fills, over its own copy of the block. */
import { BATCH_ROWS, newHttpBatch } from '../../model/observation.ts'
import type { HttpBatch, SpanColumn } from '../../model/observation.ts'
import type { Block, Sink } from '../reader.ts'

/** Line ends behind the block's last byte: a scan that stops at a line end needs no other bound, small look-aheads neither. */
const PADDING = 64

const nobody: Sink = { batch() {}, bad() {} }

/** For whichever parser is at work: each file has its own, and what the last one had would lie about until collected. */
let room = new Uint8Array(0)
let roomView = new DataView(room.buffer)

export class Rows {
  /**
   * The block's bytes at the same offsets, followed by line ends, until the next block of any parser. It is a copy, so
   * that escapes can be undone in place (nothing grows by that); spans point into it.
   */
  bytes = room
  view = roomView
  /** bytes of the block */
  length = 0
  /** from here on as many bytes as the block has are free to put text together in */
  spare = 0
  batch: HttpBatch = newHttpBatch(0)
  /** the row that is being filled */
  row = 0
  sink: Sink = nobody

  begin(block: Block, sink: Sink): void {
    const { length } = block.bytes
    if (room.length < length * 2 + PADDING) {
      // rounded up: blocks differ by part of a line, and none must ask for new megabytes for that
      room = new Uint8Array(2 ** Math.ceil(Math.log2(length)) * 2 + PADDING)
      roomView = new DataView(room.buffer)
    }
    this.bytes = room
    this.view = roomView
    this.bytes.set(block.bytes)
    this.bytes.fill(10, length, length + PADDING)
    this.length = length
    this.spare = length + PADDING
    // no line that counts is shorter than 32 bytes; a small block then needs no large batch
    const rows = Math.min(BATCH_ROWS, Math.ceil(length / 32))
    if (this.batch.record.length < rows) this.batch = newHttpBatch(rows)
    this.batch.file = block.file
    this.batch.bytes = this.bytes
    this.row = 0
    this.sink = sink
  }

  /** Keeps the row and goes on to the next. */
  commit(record: number): void {
    this.batch.record[this.row] = record
    if (++this.row === this.batch.record.length) this.flush()
  }

  flush(): void {
    if (this.row === 0) return
    this.batch.count = this.row
    this.sink.batch(this.batch)
    this.row = 0
  }

  end(): void {
    this.flush()
    this.sink = nobody
  }
}

/**
 * Where the text of the line at `p` begins: behind a hole of zero bytes, which a log has that was emptied while its server kept
 * writing, and behind UTF-8's byte order mark, which stands at the begin of a file or where another one was put behind it.
 */
export function textStart(b: Uint8Array, from: number): number {
  let p = from
  while (b[p] === 0) p++
  return b[p] === 0xef && b[p + 1] === 0xbb && b[p + 2] === 0xbf ? p + 3 : p
}

/** Writes the span of the row; a lone "-" is what logs write for nothing. */
export function putSpan(column: SpanColumn, row: number, b: Uint8Array, start: number, end: number): void {
  column.start[row] = start
  column.end[row] = end === start + 1 && b[start] === 45 ? start : end
}
