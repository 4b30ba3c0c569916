/** Fills packet batches with frames and lends them out. One a parser: a batch is used again and again. */
import { BATCH_ROWS, newPacketBatch } from '../../model/observation.ts'
import type { Block, Sink } from '../reader.ts'
import { readIp } from './ip.ts'
import { CUT, TOO_DEEP, ipStart } from './link.ts'

const nothing = new Uint8Array(0)

export class Frames {
  private readonly batch = newPacketBatch(BATCH_ROWS)
  private sink: Sink | undefined
  private bytes: Uint8Array = nothing
  /** times of the rows; the caller writes that of the frame it is about to add, so that no number is boxed */
  readonly time = this.batch.time
  row = 0
  /** frames of this block so far */
  records = 0

  begin(block: Block, sink: Sink): void {
    this.sink = sink
    this.bytes = block.bytes
    this.batch.bytes = block.bytes
    this.batch.file = block.file
    this.row = 0
    this.records = 0
  }

  /** Takes in the frame at bytes[at..end) that had `wire` bytes on the wire; its time is in time[row]. */
  add(at: number, end: number, wire: number, link: number): void {
    const { batch, bytes, row } = this
    const found = ipStart(bytes, at, end, link)
    if (found >= 0) {
      const ip = found >>> 2
      const reason = readIp(batch, row, bytes, ip, end, wire - (ip - at), found & 3)
      if (reason === '') {
        this.row = row + 1
        if (row + 1 === BATCH_ROWS) this.flush()
      } else this.sink!.bad(this.records, reason)
    } else if (found === CUT) this.sink!.bad(this.records, 'cut inside the link header')
    else if (found === TOO_DEEP) this.sink!.bad(this.records, 'too many VLAN tags or MPLS labels')
    this.records++
  }

  /** A record that holds no frame. */
  bad(reason: string): void {
    this.sink!.bad(this.records++, reason)
  }

  /** Lends out what is left and lets go of the block. Returns how many records there were. */
  end(): { records: number } {
    this.flush()
    this.bytes = nothing
    this.batch.bytes = nothing
    this.sink = undefined
    return { records: this.records }
  }

  private flush(): void {
    if (this.row === 0) return
    this.batch.count = this.row
    this.row = 0
    this.sink!.batch(this.batch)
  }
}
