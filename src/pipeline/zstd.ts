/**
 * Frames of zstd (RFC 8878). Node's unpacker takes the end of a frame for the end of all where more bytes come in the same
 * write, and throws away what it made in a write that meets damage: what it is given is therefore cut where frames and blocks end.
 */
const MAGIC = 0xfd2fb528
const SKIPPABLE = 0x184d2a50
const SKIPPABLE_HEADER = 8
const BLOCK_HEADER = 3
const RLE = 1
const RESERVED = 3
const SUM = 4

/** Blocks go together up to this many bytes: each piece costs a step of its own. */
const LEAST_PIECE = 4096

/** Says whether zstd's data begins so; a skippable frame may come first, as pzstd writes it. */
export function isZstd(b: Uint8Array): boolean {
  if (b.length < 4) return false
  const magic = new DataView(b.buffer, b.byteOffset, 4).getUint32(0, true)
  return magic === MAGIC || isSkippable(magic)
}

const isSkippable = (magic: number): boolean => (magic & 0xfffffff0) >>> 0 === SKIPPABLE

export class ZstdFrames {
  private readonly header = new DataView(new ArrayBuffer(SKIPPABLE_HEADER))
  private have = 0
  /** bytes to go before the next header */
  private pass = 0
  private inFrame = false
  private hasSum = false
  /** bytes a piece must have to end behind what is to be passed; Infinity where a header follows that belongs to it */
  private least = Infinity
  /** the frame's sum follows: it may be wrong, and must not cost what came before */
  private sumFollows = false
  /** these bytes are no zstd: whoever unpacks them will say so */
  private lost = false

  /** The chunk in pieces that end where frames do, before their sums, behind blocks, or with the chunk. */
  cut(chunk: Uint8Array): Uint8Array[] {
    const pieces: Uint8Array[] = []
    let from = 0
    let p = 0
    while (p < chunk.length && !this.lost) {
      if (this.pass === 0) {
        this.header.setUint8(this.have++, chunk[p++])
        this.look()
      } else {
        const n = Math.min(this.pass, chunk.length - p)
        p += n
        this.pass -= n
      }
      if (this.pass > 0 || p - from < this.least) continue
      pieces.push(chunk.subarray(from, p))
      from = p
      this.least = this.sumFollows ? 0 : Infinity
      this.pass = this.sumFollows ? SUM : 0
      this.sumFollows = false
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from))
    return pieces
  }

  /** Sees whether the header is whole, and how far the next one is. */
  private look(): void {
    if (this.inFrame) {
      if (this.have === BLOCK_HEADER) this.block()
    } else if (this.have >= 4) this.frame()
  }

  private frame(): void {
    const magic = this.header.getUint32(0, true)
    if (isSkippable(magic)) {
      if (this.have === SKIPPABLE_HEADER) this.go(this.header.getUint32(4, true), 0)
    } else if (magic !== MAGIC) this.lost = true
    else if (this.have === 5) {
      const traits = this.header.getUint8(4)
      const single = (traits >>> 5) & 1
      const size = traits >>> 6
      this.go((single ? 0 : 1) + [0, 1, 2, 4][traits & 3] + (size === 0 ? single : 1 << size), Infinity)
      this.hasSum = (traits & 4) !== 0
      this.inFrame = true
    }
  }

  private block(): void {
    const said = this.header.getUint16(0, true) | (this.header.getUint8(2) << 16)
    const kind = (said >>> 1) & 3
    const isLast = (said & 1) !== 0
    this.lost = kind === RESERVED
    this.sumFollows = isLast && this.hasSum
    this.inFrame = !isLast
    this.go(kind === RLE ? 1 : said >>> 3, isLast ? 0 : LEAST_PIECE)
  }

  private go(bytes: number, least: number): void {
    this.pass = bytes
    this.least = least
    this.have = 0
  }
}
