/** Reads evidence again through its readers and lends every batch, in order, in this thread. */
import type { Batch } from '../../model/observation.ts'
import type { Evidence } from '../../model/finding.ts'
import type { EvidenceInput } from '../discover.ts'
import { Engine } from '../engine.ts'
import { InlinePool } from '../pool.ts'
import { readEvidence } from '../read.ts'
import { Tables } from '../tables.ts'

/** Resolves to what the evidence is now. */
export async function reread(input: EvidenceInput, take: (batch: Batch) => void): Promise<Evidence> {
  const tables = new Tables([input])
  // rules that remember what came before need packets in their order: no workers
  const pool = new InlinePool(new Tap(take))
  try {
    const reading = { rawBytes: 0, records: 0, badRecords: 0 }
    const options = { file: 0, reading, onBlock: () => {} }
    return (await readEvidence(input, pool, tables, options)).evidence
  } finally {
    await tables.close()
  }
}

/** Lends the batches to somebody else than recognisers. */
class Tap extends Engine {
  private readonly lend: (batch: Batch) => void

  constructor(lend: (batch: Batch) => void) {
    super([], {})
    this.lend = lend
  }

  override collect(batch: Batch): void {
    this.lend(batch)
  }
}
