/**
 * The hot middle of a scan: parses blocks and lets every recogniser collect. One instance runs in each worker, or in the
 * main thread when there is little to do; both run the same code. What a block needs is loaded before the first one of its
 * kind.
 */
import type { Batch, ObservationKind } from '../model/observation.ts'
import { loadReader } from '../readers/index.ts'
import type { Parser, Reader, Sink } from '../readers/reader.ts'
import { collectors } from '../recognisers/collectors.ts'
import type { Collector, ScanSettings } from '../recognisers/recogniser.ts'

export interface BlockJob {
  readonly file: number
  readonly reader: string
  readonly format: string
  readonly context: unknown
  readonly bytes: Uint8Array
}

export interface BlockResult {
  records: number
  /** numbers that places count up to: records, and what is counted but is none (blank lines) */
  places: number
  badCount: number
  /** first bad records of the block, at most BAD_KEPT */
  bad: { record: number; reason: string }[]
  /** seconds since 1970, Infinity / -Infinity where nothing had a time */
  first: number
  last: number
}

/** Bad records of a block that are kept one by one; the rest is counted. */
export const BAD_KEPT = 20

interface Open {
  readonly id: string
  readonly reads: ReadonlySet<string>
  readonly collector: Collector<unknown>
}

/** Parses and collects; not shared between threads. */
export class Engine {
  private readonly wanted: readonly string[]
  private readonly settings: ScanSettings
  private readonly readers = new Map<string, Reader>()
  private readonly parsers = new Map<string, Parser>()
  private readonly collectors: Open[] = []
  private result: BlockResult = emptyResult()
  private readonly sink: Sink = {
    batch: (batch) => this.take(batch),
    bad: (record, reason) => this.bad(record, reason),
  }

  /** `wanted`: ids of the recognisers that take part. */
  constructor(wanted: readonly string[], settings: ScanSettings) {
    this.wanted = wanted
    this.settings = settings
  }

  /** One block at a time: the next may come when this is resolved. */
  async run(job: BlockJob): Promise<BlockResult> {
    if (!this.readers.has(job.reader)) await this.load(job.reader)
    this.result = emptyResult()
    const block = { bytes: job.bytes, context: job.context, file: job.file }
    const { records, places } = this.parser(job).parse(block, this.sink)
    this.result.records = records
    this.result.places = places ?? records
    return this.result
  }

  /** Lets all that collects from such observations take part from now on. */
  async collectFrom(kinds: readonly ObservationKind[]): Promise<void> {
    for (const id of this.wanted) {
      const { reads, needs, load } = collectors[id]
      if (this.collectors.some((c) => c.id === id) || !reads.some((kind) => kinds.includes(kind))) continue
      if (needs !== undefined && !this.settings[needs]?.length) continue
      const collect = await load()
      this.collectors.push({ id, reads: new Set(reads), collector: collect(this.settings) })
    }
  }

  /** Lets the recognisers collect from a batch, which is only lent. */
  collect(batch: Batch): void {
    for (const c of this.collectors) if (c.reads.has(batch.kind)) c.collector.add(batch)
  }

  /** Summaries by recogniser id; the collectors start anew. */
  summaries(): Record<string, unknown> {
    return Object.fromEntries(this.collectors.map((c) => [c.id, c.collector.take()]))
  }

  private async load(id: string): Promise<void> {
    const reader = await loadReader(id)
    await this.collectFrom(reader.observes)
    this.readers.set(id, reader)
  }

  private parser(job: BlockJob): Parser {
    const key = `${job.file} ${job.reader} ${job.format}`
    let parser = this.parsers.get(key)
    if (!parser) {
      const reader = this.readers.get(job.reader)!
      // files come one after the other: an old parser's buffers are not worth keeping
      this.parsers.clear()
      this.parsers.set(key, (parser = reader.parser(job.format)))
    }
    return parser
  }

  private take(batch: Batch): void {
    // cells and text have no time
    if (batch.kind !== 'cell' && batch.kind !== 'text') this.takeTimes(batch)
    this.collect(batch)
  }

  private takeTimes({ time, count }: Batch): void {
    let { first, last } = this.result
    for (let i = 0; i < count; i++) {
      const t = time[i]
      if (t < first) first = t
      if (t > last) last = t
    }
    this.result.first = first
    this.result.last = last
  }

  private bad(record: number, reason: string): void {
    this.result.badCount++
    if (this.result.bad.length < BAD_KEPT) this.result.bad.push({ record, reason })
  }
}

function emptyResult(): BlockResult {
  return { records: 0, places: 0, badCount: 0, bad: [], first: Infinity, last: -Infinity }
}
