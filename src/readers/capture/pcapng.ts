/**
 * pcapng (draft-ietf-opsawg-pcapng): blocks that say their length at both ends, which is how the way is found again
 * after damage. Packets come in Enhanced, Simple and the obsolete Packet Blocks; all others are passed over.
 */
import type { Cut, Parser, Splitter } from '../reader.ts'
import { MAX_RECORD_BYTES } from '../reader.ts'
import { u16, u32 } from './bytes.ts'
import { Frames } from './frames.ts'
import { isReadable, linkName } from './link.ts'
import { INTERFACE, MAX_INTERFACES, SECTION_HEADER, Section, orderOf } from './section.ts'
import type { SectionContext } from './section.ts'
import { Seeker } from './seek.ts'

const PACKET = 2
const SIMPLE = 3
const ENHANCED = 6

/** Least bytes of the block types that a search may land on, both lengths included. */
const least: Readonly<Record<number, number>> = {
  [SECTION_HEADER]: 28,
  [INTERFACE]: 20,
  [PACKET]: 32,
  [SIMPLE]: 16,
  4: 12,
  5: 24,
  [ENHANCED]: 32,
  10: 20,
}

export function pcapngSplitter(): Splitter {
  const section = new Section()
  const told = new Set<number>()
  let packets = 0
  let started = false
  let crowded = false
  const seeker = new Seeker((b, at, last) => begins(b, at, last, section, started))

  return {
    cut(b, last, full) {
      // What held before the first block that is cut here: the parser goes on from it.
      const context = section.context
      const problems: NonNullable<Cut['problems']> = []
      if (seeker.lost !== '') return seeker.cut(b, 0, last, full, seeker.lost, packets + 1, context)
      let p = 0
      while (p + 12 <= b.length) {
        const header = u32(b, p, false) === SECTION_HEADER
        const order = header ? orderOf(b, p) : started ? section.bigEndian : undefined
        const length = u32(b, p + 4, order ?? false)
        let reason = ''
        if (order === undefined) reason = header ? 'no byte order' : 'no section header'
        else if (length < 12 || length % 4 !== 0 || length > MAX_RECORD_BYTES)
          reason = `block length ${length}`
        else if (p + length > b.length) break
        else if (u32(b, p + length - 4, order) !== length) reason = 'two lengths that differ'
        if (reason !== '') {
          return withProblems(seeker.cut(b, p, last, full, reason, packets + 1, context), problems)
        }
        const type = header ? SECTION_HEADER : u32(b, p, order!)
        if (type === ENHANCED || type === SIMPLE || type === PACKET) packets++
        else if (type === SECTION_HEADER) {
          section.begin(order!)
          started = true
          crowded = false
        } else if (type === INTERFACE && length >= 20) {
          const link = section.describe(b, p, p + length)
          if (link < 0) {
            if (!crowded) problems.push(tooMany(p))
            crowded = true
          } else if (!isReadable(link) && !told.has(link)) {
            told.add(link)
            const params = { type: link, name: linkName(link) }
            problems.push({ code: 'unsupported-link-type', at: p, params })
          }
        }
        p += length
      }
      if (!last || p === b.length) return { end: p, drop: 0, context, problems }
      const want = b.length - p < 12 ? 12 : u32(b, p + 4, section.bigEndian)
      return withProblems(seeker.finish(b, p, want, packets + 1, context), problems)
    },
  }
}

function withProblems(cut: Cut, before: NonNullable<Cut['problems']>): Cut {
  return { ...cut, problems: [...before, ...(cut.problems ?? [])] }
}

function tooMany(at: number) {
  return { code: 'too-many' as const, at, params: { what: 'interfaces', limit: MAX_INTERFACES } }
}

/** Whether a block of a known type begins at `at` that is whole and says the same length at both ends. */
function begins(
  b: Uint8Array,
  at: number,
  last: boolean,
  section: Section,
  started: boolean,
): boolean | undefined {
  if (at + 12 > b.length) return last ? false : undefined
  const header = u32(b, at, false) === SECTION_HEADER
  const order = header ? orderOf(b, at) : section.bigEndian
  if (order === undefined || (!header && !started)) return false
  const length = u32(b, at + 4, order)
  const minimum = least[u32(b, at, order)]
  if (minimum === undefined || length < minimum || length % 4 !== 0 || length > MAX_RECORD_BYTES) return false
  if (at + length > b.length) return last ? false : undefined
  return u32(b, at + length - 4, order) === length
}

export function pcapngParser(): Parser {
  const frames = new Frames()
  return {
    parse(block, sink) {
      const b = block.bytes
      const view = new DataView(b.buffer, b.byteOffset, b.byteLength)
      const section = new Section(block.context as SectionContext)
      frames.begin(block, sink)
      let big = section.bigEndian
      for (let p = 0; p + 12 <= b.length;) {
        if (view.getUint32(p, true) === SECTION_HEADER) {
          big = orderOf(b, p) ?? big
          section.begin(big)
        }
        const type = view.getUint32(p, !big)
        const length = view.getUint32(p + 4, !big)
        if (length < 12 || p + length > b.length) break
        if (type === ENHANCED || type === PACKET) readPacket(frames, view, b, p, p + length, section, type)
        else if (type === SIMPLE) readSimple(frames, view, p, p + length, section)
        else if (type === INTERFACE && length >= 20) section.describe(b, p, p + length)
        p += length
      }
      return frames.end()
    },
  }
}

function readPacket(
  frames: Frames,
  view: DataView,
  b: Uint8Array,
  at: number,
  end: number,
  section: Section,
  type: number,
): void {
  const big = section.bigEndian
  if (end - at < 32) return frames.bad('packet block shorter than its header')
  const id = type === PACKET ? u16(b, at + 8, big) : view.getUint32(at + 8, !big)
  if (id >= section.count) return frames.bad('interface was not described')
  const captured = view.getUint32(at + 20, !big)
  const wire = view.getUint32(at + 24, !big)
  if (captured > end - at - 32) return frames.bad('captured length over the block length')
  const time = seconds(view.getUint32(at + 12, !big), view.getUint32(at + 16, !big), section.units(id))
  frames.time[frames.row] = time + section.offset(id)
  frames.add(at + 28, at + 28 + captured, wire < captured ? captured : wire, section.link(id))
}

/** high * 2^32 + low parts of a second in seconds, rounded once: nanoseconds since 1970 need 61 bits, a double has 53. */
function seconds(high: number, low: number, units: number): number {
  if (high < 0x200000 || units > 2 ** 36) return (high * 4294967296 + low) / units
  const whole = Math.floor(high / units)
  const a = (high - whole * units) * 65536 + (low >>> 16)
  const upper = Math.floor(a / units)
  const c = (a - upper * units) * 65536 + (low & 0xffff)
  const lower = Math.floor(c / units)
  return whole * 4294967296 + upper * 65536 + lower + (c - lower * units) / units
}

/** A Simple Packet Block has no time, and its interface is the first. */
function readSimple(frames: Frames, view: DataView, at: number, end: number, section: Section): void {
  if (end - at < 16) return frames.bad('packet block shorter than its header')
  if (section.count === 0) return frames.bad('interface was not described')
  const wire = view.getUint32(at + 8, !section.bigEndian)
  const snap = section.snap(0)
  const room = end - at - 16
  const captured = Math.min(wire, snap === 0 ? room : snap, room)
  frames.time[frames.row] = NaN
  frames.add(at + 12, at + 12 + captured, wire, section.link(0))
}
