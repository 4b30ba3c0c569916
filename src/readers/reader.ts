/**
 * A reader turns one format into observations. It knows nothing of threats or of the store.
 *
 * The work is cut in two so that any file size streams in bounded memory over all cores:
 *   - a Splitter runs in the main thread, sees the bytes once, in order, and says where whole records end;
 *   - a Parser runs in a worker on one block of whole records and fills batches.
 * Decompression, files, pipes, uploads and sockets are the pipeline's business.
 */
import type { Batch, ObservationKind } from '../model/observation.ts'
import type { Params } from '../model/finding.ts'
import type { ProblemCode } from '../model/problem.ts'

/** First bytes of the (decompressed) evidence: at least 64 KiB, or all of it where it is shorter. */
export interface Head {
  readonly bytes: Uint8Array
  /** true: `bytes` is the whole evidence */
  readonly whole: boolean
  /** file name as given; may help to decide between equals, never decides alone */
  readonly name: string
}

export interface Sniff {
  /** stable id of the format within this reader, shown to users: "nginx-combined", "pcap" */
  readonly format: string
  /** 0..1; the highest wins, under 0.5 is no match */
  readonly certainty: number
}

export interface Reader {
  readonly id: string
  readonly observes: readonly ObservationKind[]
  /** what one record is called in places: "line", "packet", "row" */
  readonly record: string
  /** true: takes what no other reader claims, however sure it is */
  readonly fallback?: boolean
  /** true: hashing and cutting its bytes takes so long beside parsing them that the main thread wants a processor for it */
  readonly keepsMainBusy?: true
  /** Looks at content. Returns null where this is not its format. Must be cheap and must not throw. */
  sniff(head: Head): Sniff | null
  /** One splitter a file. `format` is what sniff said. */
  splitter(format: string): Splitter
  /** One parser a file and worker; blocks of a file reach several parsers in any order. */
  parser(format: string): Parser
}

/**
 * What a splitter decided about the bytes it was shown. A cut that took or dropped anything is followed by another one
 * over the rest, even where no more bytes came; one that did neither waits for more. With `last`, cuts go on until
 * nothing is left.
 */
export interface Cut {
  /** bytes 0..end are whole records and go to a parser (0: none yet, give me more) */
  end: number
  /** bytes end..end+drop belong to no usable record and are thrown away */
  drop: number
  /** what a parser needs to know about this block; must survive structured cloning */
  context?: unknown
  /**
   * What was wrong, with the byte offset within the shown bytes. A record-too-long is one bad record and takes one
   * record number.
   */
  problems?: { code: ProblemCode; at: number; params: Params }[]
  /** true: nothing after this can be read (the rest of the evidence is skipped) */
  stop?: boolean
}

export interface Splitter {
  /**
   * `bytes` is everything not yet cut, oldest first; `last` says that no more will come. `full` says that the buffer
   * cannot grow any more (MAX_RECORD_BYTES): a record that is still not whole must be dropped.
   */
  cut(bytes: Uint8Array, last: boolean, full: boolean): Cut
}

/** Longest record (line, packet, block) that is read; longer ones are dropped with a named problem. */
export const MAX_RECORD_BYTES = 4 * 1024 * 1024

export interface Block {
  /** lent for the time of the call, and shared with the thread that fills it again afterwards */
  readonly bytes: Uint8Array
  readonly context: unknown
  /** index of the file within the scan */
  readonly file: number
}

export interface Sink {
  /** Lends a batch for the time of the call. */
  batch(batch: Batch): void
  /** `record` counts from 0 within the block. Reasons are short English words: "no status code". */
  bad(record: number, reason: string): void
}

export interface Parser {
  /**
   * Parses a block of whole records and returns how many there were, good and bad. Must not throw on any input.
   * `places` is how far record numbers went in this block where that is more than `records`: a blank line is no record,
   * but the lines after it keep their number. The next block's numbers go on from there.
   */
  parse(block: Block, sink: Sink): { records: number; places?: number }
}
