/**
 * Capture files made by code: pcap (draft-ietf-opsawg-pcap) and pcapng (draft-ietf-opsawg-pcapng), in both byte
 * orders and any resolution. Every function returns bytes; a file is what `join` makes of them.
 */

/** A frame and when it was seen. */
export interface CapturedFrame {
  /** seconds since 1970-01-01 UTC */
  time: number
  bytes: Uint8Array
  /** bytes on the wire, where fewer were captured */
  wire?: number
}

export interface PcapOptions {
  linkType?: number
  bigEndian?: boolean
  nanoseconds?: boolean
  /** captured bytes a frame at most */
  snap?: number
  /** the variant of old Linux captures with eight more bytes a record header (magic 0xa1b2cd34) */
  modified?: boolean
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

export function pcapHeader(options: PcapOptions = {}): Uint8Array {
  const b = new Uint8Array(24)
  const view = new DataView(b.buffer)
  const little = !options.bigEndian
  view.setUint32(0, options.modified ? 0xa1b2cd34 : options.nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4, little)
  view.setUint16(4, 2, little)
  view.setUint16(6, 4, little)
  view.setUint32(16, options.snap ?? 262144, little)
  view.setUint32(20, options.linkType ?? 1, little)
  return b
}

/** Writes one record to `out` at `at` and returns where it ends. */
export function putPcapRecord(out: Uint8Array, at: number, f: CapturedFrame, options: PcapOptions): number {
  const units = options.nanoseconds ? 1e9 : 1e6
  let seconds = Math.floor(f.time)
  let rest = Math.round((f.time - seconds) * units)
  if (rest >= units) {
    seconds++
    rest = 0
  }
  const captured = Math.min(f.bytes.length, options.snap ?? 262144)
  const header = [seconds, rest, captured, f.wire ?? f.bytes.length]
  let p = at
  for (const value of header) {
    put32(out, p, value, options.bigEndian ?? false)
    p += 4
  }
  if (options.modified) {
    out.fill(0, p, p + 8)
    p += 8
  }
  out.set(captured === f.bytes.length ? f.bytes : f.bytes.subarray(0, captured), p)
  return p + captured
}

export function pcapRecord(f: CapturedFrame, options: PcapOptions = {}): Uint8Array {
  const out = new Uint8Array(24 + f.bytes.length)
  return out.subarray(0, putPcapRecord(out, 0, f, options))
}

export function pcap(frames: readonly CapturedFrame[], options: PcapOptions = {}): Uint8Array {
  return join([pcapHeader(options), ...frames.map((f) => pcapRecord(f, options))])
}

/** One pcapng block of any type; the body is filled up to a multiple of four. */
export function block(type: number, body: Uint8Array, bigEndian = false): Uint8Array {
  const total = 12 + ((body.length + 3) & ~3)
  const b = new Uint8Array(total)
  put32(b, 0, type, bigEndian)
  put32(b, 4, total, bigEndian)
  b.set(body, 8)
  put32(b, total - 4, total, bigEndian)
  return b
}

export function sectionHeader(bigEndian = false): Uint8Array {
  const body = new Uint8Array(16)
  put32(body, 0, 0x1a2b3c4d, bigEndian)
  put16(body, 4, 1, bigEndian)
  body.fill(0xff, 8, 16)
  return block(0x0a0d0d0a, body, bigEndian)
}

export interface InterfaceOptions {
  linkType?: number
  snap?: number
  /** if_tsresol as it stands in the file: 6 is microseconds, 9 nanoseconds, 0x80 | n is 2^-n */
  resolution?: number
  /** if_tsoffset, seconds */
  offset?: number
  bigEndian?: boolean
}

export function interfaceBlock(o: InterfaceOptions = {}): Uint8Array {
  const big = o.bigEndian ?? false
  const parts: Uint8Array[] = [new Uint8Array(8)]
  put16(parts[0], 0, o.linkType ?? 1, big)
  put32(parts[0], 4, o.snap ?? 0, big)
  if (o.resolution !== undefined) parts.push(option(9, new Uint8Array([o.resolution]), big))
  if (o.offset !== undefined) {
    const value = new Uint8Array(8)
    new DataView(value.buffer).setBigInt64(0, BigInt(o.offset), !big)
    parts.push(option(14, value, big))
  }
  if (parts.length > 1) parts.push(option(0, new Uint8Array(0), big))
  return block(1, join(parts), big)
}

/** One option: code, length, value filled up to a multiple of four. */
export function option(code: number, value: Uint8Array, bigEndian = false): Uint8Array {
  const b = new Uint8Array(4 + ((value.length + 3) & ~3))
  put16(b, 0, code, bigEndian)
  put16(b, 2, value.length, bigEndian)
  b.set(value, 4)
  return b
}

export interface PacketBlockOptions {
  interface?: number
  /** of the interface, as in InterfaceOptions; 6 where absent */
  resolution?: number
  /** of the interface */
  offset?: number
  snap?: number
  bigEndian?: boolean
  /** true: the obsolete Packet Block (type 2) */
  old?: boolean
}

/** An Enhanced Packet Block (or the obsolete Packet Block). */
export function packetBlock(f: CapturedFrame, o: PacketBlockOptions = {}): Uint8Array {
  const big = o.bigEndian ?? false
  const resolution = o.resolution ?? 6
  const units = resolution & 0x80 ? 2 ** (resolution & 0x7f) : 10 ** resolution
  const seconds = Math.floor(f.time) - (o.offset ?? 0)
  const ticks = BigInt(seconds) * BigInt(units) + BigInt(Math.round((f.time - Math.floor(f.time)) * units))
  const captured = f.bytes.subarray(0, o.snap ?? f.bytes.length)
  const body = new Uint8Array(20 + captured.length)
  if (o.old) put16(body, 0, o.interface ?? 0, big)
  else put32(body, 0, o.interface ?? 0, big)
  put32(body, 4, Number(BigInt.asUintN(32, ticks >> 32n)), big)
  put32(body, 8, Number(BigInt.asUintN(32, ticks)), big)
  put32(body, 12, captured.length, big)
  put32(body, 16, f.wire ?? f.bytes.length, big)
  body.set(captured, 20)
  return block(o.old ? 2 : 6, body, big)
}

/** A Simple Packet Block: interface 0, no time; `snap` must be the interface's. */
export function simplePacketBlock(bytes: Uint8Array, snap = 0, bigEndian = false): Uint8Array {
  const captured = snap > 0 ? bytes.subarray(0, snap) : bytes
  const body = new Uint8Array(4 + captured.length)
  put32(body, 0, bytes.length, bigEndian)
  body.set(captured, 4)
  return block(3, body, bigEndian)
}

/** A pcapng file of one section and one interface. */
export function pcapng(frames: readonly CapturedFrame[], o: InterfaceOptions = {}): Uint8Array {
  const big = o.bigEndian ?? false
  return join([
    sectionHeader(big),
    interfaceBlock(o),
    ...frames.map((f) =>
      packetBlock(f, {
        resolution: o.resolution,
        offset: o.offset,
        bigEndian: big,
        snap: o.snap || undefined,
      }),
    ),
  ])
}

function put16(b: Uint8Array, at: number, value: number, bigEndian: boolean): void {
  b[at + (bigEndian ? 0 : 1)] = value >>> 8
  b[at + (bigEndian ? 1 : 0)] = value
}

function put32(b: Uint8Array, at: number, value: number, bigEndian: boolean): void {
  put16(b, at + (bigEndian ? 0 : 2), value >>> 16, bigEndian)
  put16(b, at + (bigEndian ? 2 : 0), value & 0xffff, bigEndian)
}
