/** The batch that a parser fills: names are copied into its own buffer, so that those put together stand there too. */
import { BATCH_ROWS, newNameBatch } from '../../model/observation.ts'
import type { NameBatch } from '../../model/observation.ts'
import type { Block, Sink } from '../reader.ts'
import { isHostName } from './host.ts'

const ROOM = 256 * 1024
const encoder = new TextEncoder()

export class NameRows {
  private readonly batch: NameBatch = newNameBatch(BATCH_ROWS)
  private readonly bytes = new Uint8Array(ROOM)
  private used = 0
  private sink: Sink | null = null

  begin({ file }: Block, sink: Sink): void {
    this.batch.file = file
    this.batch.bytes = this.bytes
    this.sink = sink
  }

  /** Keeps a name; false where it is none. */
  put(b: Uint8Array, start: number, end: number, time: number, record: number): boolean {
    if (!isHostName(b, start, end)) return false
    if (this.used + (end - start) > ROOM || this.batch.count === BATCH_ROWS) this.flush()
    this.bytes.set(b.subarray(start, end), this.used)
    const row = this.batch.count++
    this.batch.name.start[row] = this.used
    this.used += end - start
    this.batch.name.end[row] = this.used
    this.batch.time[row] = time
    this.batch.record[row] = record
    return true
  }

  text(name: string, time: number, record: number): boolean {
    const bytes = encoder.encode(name)
    return this.put(bytes, 0, bytes.length, time, record)
  }

  end(): void {
    this.flush()
    this.sink = null
  }

  private flush(): void {
    if (this.batch.count > 0) this.sink?.batch(this.batch)
    this.batch.count = 0
    this.used = 0
  }
}
