/** Fills packet batches with frames and lends them out. One a parser: a batch is used again and again. */
import { putV4 } from '../../model/address.ts'
import { newPacketBatch } from '../../model/observation.ts'
import { FLAGS_SHIFT, IS_V6 } from '../../model/packet.ts'
import type { Block, Sink } from '../reader.ts'
import { TCP, UDP, readIp } from './ip.ts'
import { CUT, TOO_DEEP, ipStart } from './link.ts'

/** Small enough to stay in the cache until it has been read. */
const BATCH_ROWS = 1024
/** Frames that are gone over at a time: the engine makes fast code of what is called often. */
const RUN = 64

const nothing = new Uint8Array(0)
const nowhere = new DataView(nothing.buffer)

export class Frames {
  private readonly batch = newPacketBatch(BATCH_ROWS)
  /** rows that hold IPv6; all others have the words that IPv4 addresses share, so that nobody writes those again and again */
  private readonly wide = new Uint16Array(BATCH_ROWS)
  private wideCount = 0
  private sink: Sink | undefined
  private bytes: Uint8Array = nothing
  /** the block; numbers of several bytes come out of it in one step */
  view: DataView = nowhere
  /** times of the rows; the caller writes that of the frame it is about to add, so that no number is boxed */
  readonly time = this.batch.time
  row = 0
  /** frames of this block so far */
  records = 0

  constructor() {
    for (let row = 0; row < BATCH_ROWS; row++) this.clear(row)
  }

  begin(block: Block, sink: Sink): void {
    this.sink = sink
    const { bytes } = block
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.batch.bytes = bytes
    this.batch.file = block.file
    this.row = 0
    this.records = 0
    this.narrow()
  }

  /** Takes in the frame at bytes[at..end) that had `wire` bytes on the wire; its time is in time[row]. */
  add(at: number, end: number, wire: number, link: number): void {
    const { batch, bytes, view, row } = this
    const found = ipStart(bytes, at, end, link)
    if (found >= 0) {
      const ip = found >>> 2
      const reason = readIp(batch, row, view, ip, end, wire - (ip - at), found & 3)
      if (reason === '') {
        if ((batch.head[row] & IS_V6) !== 0) this.wide[this.wideCount++] = row
        this.row = row + 1
        if (row + 1 === BATCH_ROWS) this.flush()
      } else this.sink!.bad(this.records, reason)
    } else if (found === CUT) this.sink!.bad(this.records, 'cut inside the link header')
    else if (found === TOO_DEEP) this.sink!.bad(this.records, 'too many VLAN tags or MPLS labels')
    this.records++
  }

  /**
   * Takes in frames of pcap from `from` on for as long as they are what most are: Ethernet, IPv4 without options, TCP or UDP,
   * not a fragment, with their ports and flags captured. Goes over them with every column at hand, which halves what they
   * cost. At most RUN of them; returns where they end. What it takes in is what `add` would make of it. `unit`: seconds that a
   * part of a second is.
   */
  addPlain(from: number, header: number, little: boolean, unit: number): number {
    const { view } = this
    const { time, source, destination, ports, head, length, payloadLength, payload } = this.batch
    const { start, end: ends } = payload
    const room = BATCH_ROWS - this.row
    const most = room < RUN ? room : RUN
    const last = view.byteLength
    let { row } = this
    let p = from
    for (let n = 0; n < most; n++) {
      if (p + header > last) break
      const at = p + header
      const end = at + view.getUint32(p + 8, little)
      // Ethernet, IPv4 and UDP have 42 bytes.
      if (end > last || at + 42 > end || view.getUint32(at + 12) >>> 8 !== 0x080045) break
      const bytes = view.getUint32(at + 16) >>> 16
      const traits = view.getUint32(at + 20)
      if ((traits & 0x3fff0000) !== 0) break
      const kind = traits & 255
      let size = 8
      let bits = kind
      if (kind === TCP) {
        if (bytes < 34 || at + 48 > end) break
        const more = view.getUint16(at + 46)
        const said = (more >>> 12) << 2
        size = said > 20 ? said : 20
        bits |= (more & 255) << FLAGS_SHIFT
      } else if (kind !== UDP || bytes < 28) break
      const wireEnd = at + 14 + bytes
      const captured = wireEnd < end ? wireEnd : end
      const content = at + 34 + size
      const i = row * 4
      time[row] = view.getUint32(p, little) + view.getUint32(p + 4, little) * unit
      source[i + 3] = view.getUint32(at + 26)
      destination[i + 3] = view.getUint32(at + 30)
      ports[row] = view.getUint32(at + 34)
      head[row] = bits
      length[row] = bytes
      payloadLength[row] = content < wireEnd ? wireEnd - content : 0
      start[row] = content < captured ? content : captured
      ends[row] = captured
      row++
      p = end
    }
    this.records += row - this.row
    this.row = row
    if (row === BATCH_ROWS) this.flush()
    return p
  }

  /** A record that holds no frame. */
  bad(reason: string): void {
    this.sink!.bad(this.records++, reason)
  }

  /** Lends out what is left and lets go of the block. Returns how many records there were. */
  end(): { records: number } {
    this.flush()
    this.bytes = nothing
    this.view = nowhere
    this.batch.bytes = nothing
    this.sink = undefined
    return { records: this.records }
  }

  private flush(): void {
    if (this.row === 0) return
    this.batch.count = this.row
    this.row = 0
    this.sink!.batch(this.batch)
    this.narrow()
  }

  private narrow(): void {
    for (let n = 0; n < this.wideCount; n++) this.clear(this.wide[n])
    this.wideCount = 0
  }

  /** Makes a row ready for IPv4. */
  private clear(row: number): void {
    putV4(this.batch.source, row, 0)
    putV4(this.batch.destination, row, 0)
  }
}
