/**
 * Absolute floors, for targets without a past of their own in the evidence. They are lower than the fixed triggers of
 * detection appliances (FastNetMon: 20,000 packets/s, 1,000 Mbit/s; Akvorado's author: 200 Mbit/s of UDP), because
 * volume never decides alone here: a capture shows the part of a flood that reached one link, often for a moment.
 */
import { because, drop } from './case.ts'
import type { Case } from './case.ts'
import { pastOf, rate } from './rate.ts'
import type { Span } from './rate.ts'
import type { Line, View, Window } from './view.ts'

export interface Floor {
  readonly packets: number
  readonly bits: number
  readonly adds: number
}

/** Steps of volume: packets/s or bits/s, whichever reaches further. */
export const FLOORS: readonly Floor[] = [
  { packets: 10_000, bits: 100e6, adds: 30 },
  { packets: 1_000, bits: 10e6, adds: 22 },
  { packets: 100, bits: 1e6, adds: 12 },
  // Enough only where the structure leaves no doubt: unasked answers of services that nobody asks.
  { packets: 20, bits: 0.2e6, adds: 4 },
]
/** The lowest floor of at least so many packets/s. */
export const floorFrom = (least: number): Floor => FLOORS.findLast((f) => f.packets >= least) ?? FLOORS[0]

/** False where no second of the line reaches the floor of so many packets/s. */
export function mayBeLoud(view: View, line: Line, least: number): boolean {
  // evidence shorter than a second shows a rate over what there is of it
  if (view.covered.some(({ start, end }) => end - start < 1)) return true
  const { packets, bits } = floorFrom(least)
  return line.cells.some((cell) => rate(cell) >= packets || (cell.bytes * 8) / cell.width >= bits)
}

/** Fewer packets than this are no flood, whatever their rate. */
export const FEWEST = 64
/** So many times its own p99 of earlier seconds must a target receive (p99 x 3 and P95 x 5 are in use elsewhere). */
export const ABOVE_PAST = 5

/** Weighs the volume of a span; drops the case under the lowest floor or where the target is used to it. */
export function weighVolume(
  c: Case,
  view: View,
  line: Line,
  span: Span,
  least: number,
  earlier: readonly Window[],
): void {
  const { perSecond, bitsPerSecond, window } = span.peak
  const floor = FLOORS.find((f) => perSecond >= f.packets || bitsPerSecond >= f.bits)
  if (!floor || floor.packets < least || span.packets < FEWEST) {
    drop(c)
    return
  }
  because(c, 'volume', floor.adds, {
    packets_per_s: Math.round(perSecond),
    bits_per_s: Math.round(bitsPerSecond),
    window_s: round(window),
    floor_packets_per_s: floor.packets,
    floor_bits_per_s: floor.bits,
  })
  const past = pastOf(line, view, span, earlier)
  if (past === null) return
  if (perSecond < past.p99 * ABOVE_PAST) {
    drop(c)
    return
  }
  because(c, 'above-past', 10, {
    past_s: past.seconds,
    p99_packets_per_s: round(past.p99),
    factor: past.p99 > 0 ? Math.round(perSecond / past.p99) : null,
  })
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
