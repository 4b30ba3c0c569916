/**
 * Reads one piece of evidence: finds its reader, cuts it into blocks of whole records, hands them to the pool, and
 * reports what the file held and what was wrong with it.
 */
import type { Evidence, FileReport } from '../model/finding.ts'
import type { Problem } from '../model/problem.ts'
import { reasonOf } from '../model/problem.ts'
import { loadReader, readerIds } from '../readers/index.ts'
import { tableReaders } from '../readers/tables.ts'
import type { Cut, Head, Reader, Sniff, Splitter } from '../readers/reader.ts'
import type { TableReader } from '../readers/table.ts'
import { containerOf, Taken } from './containers.ts'
import type { EvidenceInput } from './discover.ts'
import { codeOf } from './discover.ts'
import type { BlockResult } from './engine.ts'
import { BAD_KEPT } from './engine.ts'
import type { Pool } from './pool.ts'
import { openSource } from './source.ts'
import { strangePacking } from './strange-packing.ts'
import type { Source } from './source.ts'
import type { Tables } from './tables.ts'

/** What a reader may look at to recognise its format. */
const HEAD_BYTES = 64 * 1024

/** Stands for the sum of evidence that could not be read to its end. */
const NO_SUM = '0'.repeat(64)

/** State of the file that is being read, for progress. */
export interface Reading {
  rawBytes: number
  records: number
  badRecords: number
}

export interface ReadOptions {
  readonly file: number
  readonly signal?: AbortSignal
  readonly reading: Reading
  /** kinds of observations that somebody waits for, where not all do: their readers come first */
  readonly wanted?: ReadonlySet<string>
  onBlock(): void
}

export interface ReadResult {
  /** set: the evidence holds other evidence, which is to be read next; to be closed then */
  taken?: Taken
  report: FileReport
  evidence: Evidence
  problems: Problem[]
}

/** Never throws for bad evidence: whatever is wrong with it becomes a problem of the file. */
export async function readEvidence(
  input: EvidenceInput,
  pool: Pool,
  tables: Tables,
  options: ReadOptions,
): Promise<ReadResult> {
  const run = new FileRun(input, pool, tables, options)
  let source: Source
  try {
    source = await openSource(input)
  } catch (error) {
    run.problem(codeOf(error), '', { reason: reasonOf(error) })
    return run.finish(codeOf(error), NO_SUM)
  }
  run.modified = source.modified
  try {
    const skipped = await run.read(source)
    return run.finish(skipped, await run.hash(source))
  } finally {
    await source.close().catch(() => {})
  }
}

interface BadRecord {
  readonly block: number
  readonly record: number
  readonly reason: string
}

class FileRun {
  private readonly input: EvidenceInput
  private readonly pool: Pool
  private readonly tables: Tables
  private readonly options: ReadOptions
  private readonly problems: Problem[] = []
  private reader: Reader | null = null
  private table: TableReader | null = null
  private taken: Taken | null = null
  private columns: Readonly<Record<string, string>> | undefined
  private sniff: Sniff | null = null
  private readonly placesOfBlock: number[] = []
  private readonly bad: BadRecord[] = []
  private listedElsewhere = 0
  private first = Infinity
  private last = -Infinity
  private bytes = 0
  /** when the evidence was last written, seconds since 1970: the time of what has none of its own */
  modified: number | null = null

  constructor(input: EvidenceInput, pool: Pool, tables: Tables, options: ReadOptions) {
    this.input = input
    this.pool = pool
    this.tables = tables
    this.options = options
  }

  problem(code: Problem['code'], at: string, params: Problem['params']): void {
    this.problems.push({ code, path: this.input.path, at, params })
  }

  /** Resolves to the reason why the file was skipped as a whole, or null. */
  async read(source: Source): Promise<Problem['code'] | null> {
    let buffer = await this.pool.buffer()
    let filled = 0
    let offset = 0
    let ended = false
    let splitter: Splitter | null = null
    /** what comes next is being read into the buffer */
    let ahead: Promise<number> | null = null
    try {
      while (!this.options.signal?.aborted) {
        while (!ended && filled < buffer.length) {
          const n = await (ahead ?? source.pull(buffer, filled))
          ahead = null
          if (n === 0) ended = true
          filled += n
          this.options.reading.rawBytes = source.rawBytes
          if (this.options.signal?.aborted) break
        }
        this.bytes = source.bytes
        if (!splitter) {
          const hole = holeBefore(buffer, filled, ended)
          if (hole > 0) {
            buffer.copyWithin(0, hole, filled)
            filled -= hole
            offset += hole
            continue
          }
          // nothing could be unpacked: that is told with the sum, and is no empty file
          if (filled === 0 && source.problems.length > 0) return source.problems[0].code
          const skip = await this.recognise(buffer.subarray(0, filled), ended)
          if (skip) return skip
          if (this.taken) return await this.unpack(this.taken, source, buffer.subarray(0, filled))
          if (this.table) return await this.load(this.table, source, buffer.subarray(0, filled), ended)
          splitter = this.reader!.splitter(this.sniff!.format)
        }
        const cut = splitter.cut(buffer.subarray(0, filled), ended, filled === buffer.length)
        const next = await this.pool.buffer()
        const from = cut.end + cut.drop
        const rest = filled - from
        next.set(buffer.subarray(from, filled))
        const stuck = from === 0 && (ended || filled === buffer.length)
        if (!ended && !cut.stop && !stuck) ahead = source.pull(next, rest)
        if (cut.end > 0) this.dispatch(buffer.subarray(0, cut.end), cut.context)
        else this.pool.release(buffer)
        this.report(cut, offset)
        buffer = next
        offset += from
        filled = rest
        if (cut.stop || (ended && rest === 0)) break
        if (stuck) {
          this.problem('cut-short', `byte ${offset}`, {
            reason: `${rest} bytes are no whole ${this.reader!.record}`,
          })
          break
        }
      }
    } catch (error) {
      this.problem('read-failed', `byte ${offset}`, { reason: reasonOf(error) })
    } finally {
      // nothing may be read into a buffer that is another's already
      await ahead?.catch(() => {})
      this.pool.release(buffer)
    }
    await this.pool.idle()
    return null
  }

  async hash(source: Source): Promise<string> {
    try {
      // an interrupted scan does not read gigabytes only for the sum
      return await source.sha256(!this.options.signal?.aborted)
    } catch (error) {
      this.problem('read-failed', '', { reason: reasonOf(error) })
      return NO_SUM
    } finally {
      for (const p of source.problems) this.problem(p.code, p.at, p.params)
    }
  }

  finish(skipped: Problem['code'] | null, sha256: string): ReadResult {
    this.reportBad()
    const records = this.options.reading.records
    const format = this.sniff?.format ?? null
    const instant = (t: number) => (Number.isFinite(t) ? new Date(t * 1000).toISOString() : null)
    return {
      report: {
        path: this.input.path,
        format,
        records,
        bad_records: this.options.reading.badRecords,
        bytes: this.bytes,
        ...(skipped ? { skipped_because: skipped } : {}),
        ...(this.columns ? { columns: this.columns } : {}),
      },
      evidence: {
        path: this.input.path,
        sha256,
        format: format ?? 'unknown',
        records,
        first: instant(this.first) ?? this.written(),
        last: instant(this.last) ?? this.written(),
      },
      problems: this.problems,
      ...(this.taken ? { taken: this.taken } : {}),
    }
  }

  private async recognise(head: Uint8Array, whole: boolean): Promise<Problem['code'] | null> {
    if (head.length === 0) {
      this.problem('empty-file', '', {})
      return 'empty-file'
    }
    const view = this.view(head, whole)
    const container = containerOf(view)
    if (container) {
      this.taken = new Taken(container, this.input, (code, at, params) => this.problem(code, at, params))
      this.sniff = { format: container.id, certainty: 1 }
      return null
    }
    const { wanted } = this.options
    if (wanted) await this.choose(view, (kind) => wanted.has(kind))
    if (!this.sniff) await this.choose(view, () => true)
    if (!this.table) this.sayWhatLacks(view)
    if (this.reader || this.table) return null
    const packing = strangePacking(head)
    this.problem('unknown-format', '', { head: describeHead(head), ...(packing ? { packing } : {}) })
    return 'unknown-format'
  }

  /** A table that was nearly taken is read as something else: nobody would know why nothing was found in it. */
  private sayWhatLacks(view: Head): void {
    if (this.reader && !this.reader.fallback) return
    const { wanted } = this.options
    for (const table of tableReaders) {
      // what nobody asked for is not missed
      if (wanted && !wanted.has(table.observes)) continue
      const missing = table.lacks?.(view) ?? null
      if (missing !== null) this.problem('columns-missing', '', { missing })
    }
  }

  private written(): string | null {
    return this.reader?.fallback && this.modified !== null
      ? new Date(this.modified * 1000).toISOString()
      : null
  }

  /** The surest reader of those whose observations count; one that takes anything only where no other will. */
  private async choose(view: Head, counts: (kind: string) => boolean): Promise<void> {
    // nothing is surer than sure: what reads text is not loaded for a capture
    const sure = () => this.sniff?.certainty === 1
    const surer = (sniff: Sniff | null) =>
      sniff && sniff.certainty >= 0.5 && sniff.certainty > (this.sniff?.certainty ?? 0)
    const ask = async (fallback: boolean) => {
      for (const id of readerIds) {
        if (sure()) return
        const reader = await loadReader(id)
        if ((reader.fallback ?? false) !== fallback || !reader.observes.some(counts)) continue
        const sniff = reader.sniff(view)
        if (surer(sniff)) [this.reader, this.sniff] = [reader, sniff]
      }
    }
    await ask(false)
    for (const table of tableReaders) {
      if (sure() || !counts(table.observes)) continue
      const sniff = this.tables.sniff(table, view)
      if (surer(sniff)) [this.table, this.sniff] = [table, sniff]
    }
    if (!this.sniff) await ask(true)
  }

  private view(head: Uint8Array, whole: boolean): Head {
    return {
      bytes: head.subarray(0, HEAD_BYTES),
      whole: whole && head.length <= HEAD_BYTES,
      name: this.input.path,
    }
  }

  /** Makes a container ready to be taken apart. */
  private async unpack(taken: Taken, source: Source, begun: Uint8Array): Promise<Problem['code'] | null> {
    try {
      if (await taken.prepare(source, begun, this.options.signal)) return null
    } catch (error) {
      this.problem('read-failed', '', { reason: reasonOf(error) })
    }
    await taken.close()
    this.taken = null
    return this.problems.at(-1)?.code ?? 'read-failed'
  }

  /** Hands the whole file to the engine. */
  private async load(
    reader: TableReader,
    source: Source,
    begun: Uint8Array,
    whole: boolean,
  ): Promise<Problem['code'] | null> {
    const { file, reading, signal, onBlock } = this.options
    const onBytes = () => {
      reading.rawBytes = source.rawBytes
      this.bytes = source.bytes
      onBlock()
    }
    const job = { file, input: this.input, reader, sniff: this.sniff!, source, begun, signal, onBytes }
    try {
      const loaded = await this.tables.load({ ...job, head: this.view(begun.slice(), whole) })
      this.sniff = { format: loaded.format, certainty: 1 }
      this.columns = loaded.columns
      this.first = loaded.first ?? Infinity
      this.last = loaded.last ?? -Infinity
      reading.records = loaded.records
      reading.badRecords = loaded.badRecords
      for (const p of loaded.problems) this.problem(p.code, p.at, p.params)
      for (const { at, reason } of loaded.bad) this.problem('bad-record', at, { reason })
      this.listedElsewhere += loaded.bad.length
      return loaded.refused ?? null
    } catch (error) {
      if (!signal?.aborted) this.problem('read-failed', '', { reason: reasonOf(error) })
      return signal?.aborted ? null : 'read-failed'
    }
  }

  private report(cut: Cut, offset: number): void {
    for (const p of cut.problems ?? []) {
      this.problem(p.code, `byte ${offset + p.at}`, p.params)
      if (p.code !== 'record-too-long') continue
      // a dropped record still has its number: the places after it must count it
      this.placesOfBlock.push(1)
      this.listedElsewhere++
      this.options.reading.records++
      this.options.reading.badRecords++
    }
  }

  private dispatch(bytes: Uint8Array, context: unknown): void {
    const block = this.placesOfBlock.push(0) - 1
    const { file, reading } = this.options
    const { id, keepsMainBusy } = this.reader!
    const done = (result: BlockResult | Error) => {
      if (result instanceof Error) this.problem('internal', '', { reason: reasonOf(result) })
      else this.account(block, result, reading)
      this.options.onBlock()
    }
    this.pool.run({ file, reader: id, format: this.sniff!.format, context, bytes }, done, keepsMainBusy)
  }

  private account(block: number, result: BlockResult, reading: Reading): void {
    this.placesOfBlock[block] = result.places
    reading.records += result.records
    reading.badRecords += result.badCount
    if (result.first < this.first) this.first = result.first
    if (result.last > this.last) this.last = result.last
    for (const bad of result.bad) this.bad.push({ block, ...bad })
    // blocks finish out of order: keep more than are shown, then the earliest
    if (this.bad.length > BAD_KEPT * 50) this.keepEarliestBad()
  }

  private keepEarliestBad(): void {
    this.bad.sort((a, b) => a.block - b.block || a.record - b.record)
    this.bad.length = Math.min(this.bad.length, BAD_KEPT)
  }

  private reportBad(): void {
    this.keepEarliestBad()
    const before: number[] = []
    let sum = 0
    for (const places of this.placesOfBlock) {
      before.push(sum)
      sum += places
    }
    for (const { block, record, reason } of this.bad) {
      this.problem('bad-record', `${this.reader!.record} ${before[block] + record + 1}`, { reason })
    }
    const more = this.options.reading.badRecords - this.bad.length - this.listedElsewhere
    if (more > 0) this.problem('bad-records-more', '', { count: more })
  }
}

/**
 * How many zero bytes in front are to be left out: a log that was emptied while its server kept writing begins with a hole as
 * long as it was before, in which nothing is to be recognised. None where nothing follows, or all are seen anyway.
 */
function holeBefore(bytes: Uint8Array, filled: number, ended: boolean): number {
  let zeros = 0
  while (zeros < filled && bytes[zeros] === 0) zeros++
  if (zeros < HEAD_BYTES / 2 || (ended && zeros === filled)) return 0
  // one stays, so that evidence of nothing but zeros is not taken for empty
  return Math.min(zeros, filled - 1)
}

/** The first bytes in a form that can be shown: text where it is text, hexadecimal otherwise. */
function describeHead(head: Uint8Array): string {
  const bytes = head.subarray(0, 24)
  const printable = bytes.every((b) => b >= 32 && b < 127)
  return printable
    ? JSON.stringify(Buffer.from(bytes).toString('latin1'))
    : Buffer.from(bytes.subarray(0, 12)).toString('hex')
}
