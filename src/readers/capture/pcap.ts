/**
 * pcap (draft-ietf-opsawg-pcap): a header of 24 bytes, then records. Nothing marks where a record begins, so a damaged
 * length loses the way; it is found again where three record headers in a row make sense.
 */
import type { Cut, Parser, Splitter } from '../reader.ts'
import { u32, u32be, u32le } from './bytes.ts'
import { Frames } from './frames.ts'
import { ETHERNET, isReadable, linkName } from './link.ts'
import { Seeker } from './seek.ts'

const FILE_HEADER = 24
/** What libpcap takes for the longest packet (MAXIMUM_SNAPLEN). */
const MAX_CAPTURED = 262_144
/** Longest packet before a network card cuts it up, with room to spare. */
const MAX_WIRE = 1_048_576
/** Records next to each other are not further apart than this, seconds. */
const MAX_LEAP = 86_400

export interface PcapContext {
  readonly bigEndian: boolean
  /** parts of a second: 1e6 or 1e9 */
  readonly units: number
  /** bytes of a record header: 16, or 24 in the modified format of some old Linux systems */
  readonly header: number
  readonly link: number
}

const MICRO = 0xa1b2c3d4
const NANO = 0xa1b23c4d
const MODIFIED = 0xa1b2cd34

/** Reads byte order, resolution and link type; null where these bytes begin no pcap file. */
export function readPcapHeader(b: Uint8Array): PcapContext | null {
  if (b.length < 4) return null
  for (const bigEndian of [false, true]) {
    const magic = u32(b, 0, bigEndian)
    if (magic !== MICRO && magic !== NANO && magic !== MODIFIED) continue
    return {
      bigEndian,
      units: magic === NANO ? 1e9 : 1e6,
      header: magic === MODIFIED ? 24 : 16,
      // The upper half tells the length of the frame check sequence.
      link: u32(b, 20, bigEndian) & 0xffff,
    }
  }
  return null
}

export function pcapSplitter(): Splitter {
  let context: PcapContext | undefined
  let packets = 0
  let lastSecond = -1
  /** records in a row whose time is far from what came before: one may be damaged, three are a pause */
  let strays = 0
  const plain = new Plain()
  const seeker = new Seeker((b, at, last) => begins(b, at, last, context!, lastSecond, true))
  return {
    cut(b, last, full) {
      const c = context
      if (!c) return open(b, last, (header) => (context = header))
      if (seeker.lost !== '') return seeker.cut(b, 0, last, full, seeker.lost, packets + 1, c)
      const { bigEndian, header, units } = c
      const view = new DataView(b.buffer, b.byteOffset, b.byteLength)
      let p = 0
      for (;;) {
        // Most records are as they should be, and are gone over without looking any closer.
        p = plain.over(view, p, c, lastSecond)
        packets += plain.packets
        lastSecond = plain.second
        if (plain.packets > 0) strays = 0
        if (plain.packets === STRIDE) continue
        if (p + header > b.length) break
        const second = bigEndian ? u32be(b, p) : u32le(b, p)
        const part = bigEndian ? u32be(b, p + 4) : u32le(b, p + 4)
        const captured = bigEndian ? u32be(b, p + 8) : u32le(b, p + 8)
        let reason = ''
        if (captured > MAX_CAPTURED) reason = `captured length ${captured}`
        else if (captured === 0 && u32(b, p + 12, bigEndian) === 0) reason = 'length 0'
        else if (part >= units) {
          // Some writers put nanoseconds under the magic of microseconds: believe it where records follow.
          const sound = begins(b, p, last, c, lastSecond, false)
          if (sound === undefined) return { end: p, drop: 0, context: c }
          if (!sound) reason = 'impossible time'
        }
        if (reason !== '') return seeker.cut(b, p, last, full, reason, packets + 1, c)
        if (p + header + captured > b.length) break
        if (lastSecond < 0 || Math.abs(second - lastSecond) <= MAX_LEAP || ++strays === 3) {
          lastSecond = second
          strays = 0
        }
        packets++
        p += header + captured
      }
      if (!last || p === b.length) return { end: p, drop: 0, context: c }
      const want = b.length - p < header ? header : header + u32(b, p + 8, bigEndian)
      return seeker.finish(b, p, want, packets + 1, c)
    },
  }
}

/** Records that are gone over at a time: short enough that the engine makes fast code of it, which waits for many calls. */
const STRIDE = 256

/** Goes over records in which there is nothing to be seen to. */
class Plain {
  /** how many there were, at most STRIDE, and the second of the last one */
  packets = 0
  second = -1

  /** Returns where they end. `before` is the second of the record before, -1 where there is none. */
  over(b: DataView, from: number, { bigEndian, header, units }: PcapContext, before: number): number {
    const little = !bigEndian
    const end = b.byteLength
    let p = from
    let last = before
    let n = 0
    for (; n < STRIDE && p + header <= end; n++) {
      const second = b.getUint32(p, little)
      const captured = b.getUint32(p + 8, little)
      if (captured === 0 || captured > MAX_CAPTURED || p + header + captured > end) break
      if (b.getUint32(p + 4, little) >= units) break
      if (last >= 0 && Math.abs(second - last) > MAX_LEAP) break
      last = second
      p += header + captured
    }
    this.packets = n
    this.second = last
    return p
  }
}

function open(b: Uint8Array, last: boolean, set: (context: PcapContext) => void): Cut {
  if (b.length < FILE_HEADER) {
    if (!last) return { end: 0, drop: 0 }
    const params = { reason: `file header of ${b.length}/${FILE_HEADER} bytes` }
    return { end: 0, drop: b.length, problems: [{ code: 'cut-short', at: 0, params }] }
  }
  const context = readPcapHeader(b)
  if (!context) {
    const params = { reason: 'no pcap file header' }
    return { end: 0, drop: b.length, problems: [{ code: 'bad-record', at: 0, params }], stop: true }
  }
  set(context)
  if (isReadable(context.link)) return { end: 0, drop: FILE_HEADER }
  const params = { type: context.link, name: linkName(context.link) }
  return { end: 0, drop: FILE_HEADER, problems: [{ code: 'unsupported-link-type', at: 20, params }] }
}

/**
 * Whether records begin at `at`: three in a row that make sense, or all up to the end. `before` is the second of the
 * record before, -1 where there is none.
 */
function begins(
  b: Uint8Array,
  at: number,
  last: boolean,
  c: PcapContext,
  before: number,
  strict: boolean,
): boolean | undefined {
  let p = at
  let second = before
  for (let k = 0; k < 3; k++) {
    if (p + c.header > b.length) return last ? k > 0 : undefined
    const captured = u32(b, p + 8, c.bigEndian)
    const wire = u32(b, p + 12, c.bigEndian)
    if (captured > MAX_CAPTURED || captured > wire || wire === 0 || wire > MAX_WIRE) return false
    if (strict && u32(b, p + 4, c.bigEndian) >= c.units) return false
    const here = u32(b, p, c.bigEndian)
    if (second >= 0 && Math.abs(here - second) > MAX_LEAP) return false
    second = here
    p += c.header + captured
    if (p === b.length && last) return true
    if (p > b.length) return last ? k > 0 : undefined
  }
  return true
}

export function pcapParser(): Parser {
  const frames = new Frames()
  return {
    parse(block, sink) {
      const context = block.context as PcapContext
      frames.begin(block, sink)
      for (let p = 0; p >= 0;) p = stride(p, context, frames)
      return frames.end()
    },
  }
}

/** Takes in up to STRIDE records from `from` on; returns where they end, -1 where there are no more. */
function stride(from: number, context: PcapContext, frames: Frames): number {
  const { header, units, link } = context
  const unit = 1 / units
  const { view } = frames
  const little = !context.bigEndian
  let p = from
  for (let n = 0; n < STRIDE; n++) {
    if (link === ETHERNET) p = frames.addPlain(p, header, little, unit)
    if (p + header > view.byteLength) return -1
    const second = view.getUint32(p, little)
    const part = view.getUint32(p + 4, little)
    const captured = view.getUint32(p + 8, little)
    const wire = view.getUint32(p + 12, little)
    const at = p + header
    p = at + captured
    if (p > view.byteLength) return -1
    frames.time[frames.row] = second + part * unit
    frames.add(at, p, wire < captured ? captured : wire, link)
  }
  return p
}
