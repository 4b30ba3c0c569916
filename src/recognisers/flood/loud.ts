/**
 * Whether anything can stand against a target at all, from its loudest cells: reading a target in full costs a thousand
 * times as much, and next to none of those that a capture shows is ever a target.
 */
import type { Evidence } from '../../model/finding.ts'
import { floods } from './direct.ts'
import { floorFrom } from './floors.ts'
import { SHORTEST } from './rate.ts'
import { HANDSHAKE_ANSWERS } from './reflection.ts'
import { services } from './services.ts'
import { CONNECTIONS } from './slow.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'
import { IN, SERVICE, isInbound } from './vectors.ts'

/** What is judged together, and the lowest rates that are looked at. */
const groups = [
  ...floods.map(({ vectors, least }) => group(vectors, least)),
  group(HANDSHAKE_ANSWERS, 100),
  ...services.map((_, i) => group([SERVICE + i + 1, IN.laterFragment], 0)),
]

function group(vectors: readonly number[], least: number) {
  const { packets, bits } = floorFrom(least)
  return { vectors, packets, bits }
}

const VECTORS = 128
const packetRate = new Float64Array(VECTORS)
const bitRate = new Float64Array(VECTORS)

/** False where no verdict on a target of these bundles could stand. `scale`: what its rates may be raised by at most. */
export function mayStand(t: Tables, bundles: readonly number[], scale: number): boolean {
  readRates(t, bundles)
  if (bundles.some((b) => T.vectorOf(t, b) === IN.syn && T.packetsIn(t, b) >= CONNECTIONS)) return true
  return groups.some(({ vectors, packets, bits }) => {
    let allPackets = 0
    let allBits = 0
    for (const vector of vectors) {
      allPackets += packetRate[vector]
      allBits += bitRate[vector]
    }
    return allPackets * scale >= packets || allBits * scale >= bits
  })
}

/** False where these bundles together never reached so many packets/s or bits/s of anything. */
export function mayReach(
  t: Tables,
  bundles: readonly number[],
  scale: number,
  packets: number,
  bits: number,
): boolean {
  readRates(t, bundles)
  if (sum(packetRate) * scale < packets && sum(bitRate) * scale < bits) return false
  const reached = mostAtOnce(t, bundles)
  return reached.packets * scale >= packets || reached.bits * scale >= bits
}

function sum(rates: Float64Array): number {
  let all = 0
  for (let vector = 0; vector < VECTORS; vector++) all += rates[vector]
  return all
}

/** Sums of what lies in the same second, and of the highest rates of wider cells. */
interface Together {
  readonly packets: Map<number, number>
  readonly bits: Map<number, number>
  widePackets: number
  wideBits: number
}

/** The most that bundles received together in one second, or more: wider cells count as if they had met in it. */
function mostAtOnce(t: Tables, bundles: readonly number[]): { packets: number; bits: number } {
  const sums: Together = { packets: new Map(), bits: new Map(), widePackets: 0, wideBits: 0 }
  for (const b of bundles) if (isInbound(T.vectorOf(t, b))) addTogether(t, b, sums)
  return { packets: most(sums.packets) + sums.widePackets, bits: most(sums.bits) + sums.wideBits }
}

function addTogether(t: Tables, b: number, sums: Together): void {
  const { cells } = t
  const { packets, bits } = sums
  let wide = 0
  let wideBytes = 0
  for (let row = t.bundles[b * T.BUNDLE + T.CELL_HEAD]; row !== 0;) {
    const c = (row - 1) * T.CELL
    row = cells[c + T.CELL_NEXT]
    const second = cells[c + T.SECOND]
    if (cells[c + T.SHIFT] > 0) {
      const width = 2 ** cells[c + T.SHIFT]
      wide = Math.max(wide, cells[c + T.CELL_PACKETS] / width)
      wideBytes = Math.max(wideBytes, cells[c + T.BYTES] / width)
    } else {
      packets.set(second, (packets.get(second) ?? 0) + cells[c + T.CELL_PACKETS])
      bits.set(second, (bits.get(second) ?? 0) + cells[c + T.BYTES] * 8)
    }
  }
  sums.widePackets += wide
  sums.wideBits += wideBytes * 8
}

function most(sums: ReadonlyMap<number, number>): number {
  let top = 0
  for (const sum of sums.values()) if (sum > top) top = sum
  return top
}

/** Sums of the highest rates of bundles, by vector: at least what they received at any one time. */
function readRates(t: Tables, bundles: readonly number[]): void {
  packetRate.fill(0)
  bitRate.fill(0)
  for (const b of bundles) if (isInbound(T.vectorOf(t, b))) addRates(t, b, T.vectorOf(t, b))
}

function addRates(t: Tables, b: number, vector: number): void {
  const { cells } = t
  let packets = 0
  let bytes = 0
  for (let row = t.bundles[b * T.BUNDLE + T.CELL_HEAD]; row !== 0;) {
    const c = (row - 1) * T.CELL
    const width = cells[c + T.SHIFT] === 0 ? 1 : 2 ** cells[c + T.SHIFT]
    packets = Math.max(packets, cells[c + T.CELL_PACKETS] / width)
    bytes = Math.max(bytes, cells[c + T.BYTES] / width)
    row = cells[c + T.CELL_NEXT]
  }
  packetRate[vector] += packets
  bitRate[vector] += bytes * 8
}

/** Evidence shorter than a second shows a rate over what there is of it, which may be a hundred times as high. */
export function scaleOf(evidence: readonly Evidence[]): number {
  const short = evidence.some(
    (e) => e.first !== null && e.last !== null && Date.parse(e.last) - Date.parse(e.first) < 1000,
  )
  return short ? 1 / SHORTEST : 1
}
