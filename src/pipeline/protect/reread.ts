/** Reads evidence again through its readers and lends every batch, in order, in this thread. */
import type { Batch } from '../../model/observation.ts'
import type { Evidence } from '../../model/finding.ts'
import type { Parser } from '../../readers/reader.ts'
import { readers } from '../../readers/index.ts'
import type { BlockJob, BlockResult } from '../engine.ts'
import type { EvidenceInput } from '../discover.ts'
import { BLOCK_BYTES } from '../pool.ts'
import type { Done, Pool } from '../pool.ts'
import { readEvidence } from '../read.ts'
import { Tables } from '../tables.ts'

/** Resolves to what the evidence is now. */
export async function reread(input: EvidenceInput, take: (batch: Batch) => void): Promise<Evidence> {
  const tables = new Tables([input])
  try {
    const reading = { rawBytes: 0, records: 0, badRecords: 0 }
    const options = { file: 0, reading, onBlock: () => {} }
    return (await readEvidence(input, new Tap(take), tables, options)).evidence
  } finally {
    await tables.close()
  }
}

/** A pool of no workers: rules that remember what came before need packets in their order. */
class Tap implements Pool {
  private readonly take: (batch: Batch) => void
  private readonly free: Uint8Array[] = []
  private parser: { key: string; parser: Parser } | null = null

  constructor(take: (batch: Batch) => void) {
    this.take = take
  }

  async buffer(): Promise<Uint8Array> {
    return this.free.pop() ?? new Uint8Array(BLOCK_BYTES)
  }

  release(buffer: Uint8Array): void {
    this.free.push(new Uint8Array(buffer.buffer))
  }

  run(job: BlockJob, done: Done): void {
    const result: BlockResult = {
      records: 0,
      places: 0,
      badCount: 0,
      bad: [],
      first: Infinity,
      last: -Infinity,
    }
    const block = { bytes: job.bytes, context: job.context, file: job.file }
    const { records, places } = this.parserOf(job).parse(block, {
      batch: (batch) => this.take(batch),
      bad: () => result.badCount++,
    })
    result.records = records
    result.places = places ?? records
    this.release(job.bytes)
    done(result)
  }

  async idle(): Promise<void> {}

  async *summaries(): AsyncGenerator<Record<string, unknown>> {}

  async close(): Promise<void> {}

  private parserOf({ reader: id, format }: BlockJob): Parser {
    const key = `${id} ${format}`
    if (this.parser?.key !== key) {
      const reader = readers.find((r) => r.id === id)
      if (!reader) throw new Error(`no reader ${id}`)
      this.parser = { key, parser: reader.parser(format) }
    }
    return this.parser.parser
  }
}
