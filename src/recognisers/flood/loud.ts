/**
 * Whether anything can stand against a target at all, from its loudest cells: reading a target in full costs a thousand
 * times as much, and next to none of those that a capture shows is ever a target.
 */
import type { Evidence } from '../../model/finding.ts'
import { floods } from './direct.ts'
import { FLOORS } from './floors.ts'
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
  const floor = FLOORS.findLast((f) => f.packets >= least) ?? FLOORS[0]
  return { vectors, packets: floor.packets, bits: floor.bits }
}

const VECTORS = 128
const packetRate = new Float64Array(VECTORS)
const bitRate = new Float64Array(VECTORS)

/** False where no verdict on a target of these bundles could stand. */
export function mayStand(t: Tables, bundles: readonly number[], evidence: readonly Evidence[]): boolean {
  packetRate.fill(0)
  bitRate.fill(0)
  for (const b of bundles) {
    const vector = T.vectorOf(t, b)
    if (!isInbound(vector)) continue
    if (vector === IN.syn && T.packetsIn(t, b) >= CONNECTIONS) return true
    addRates(t, b, vector)
  }
  const scale = t.parts * scaleOf(evidence)
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
function scaleOf(evidence: readonly Evidence[]): number {
  const short = evidence.some(
    (e) => e.first !== null && e.last !== null && Date.parse(e.last) - Date.parse(e.first) < 1000,
  )
  return short ? 1 / SHORTEST : 1
}
