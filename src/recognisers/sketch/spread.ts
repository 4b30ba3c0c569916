/** What the sources of a stream look like as a crowd. Pure readings of a Sources sketch. */
import { hashAddress } from '../../model/address.ts'
import { countSources, slotOf } from './sources.ts'
import type { Sources } from './sources.ts'

export interface TopSource {
  /** four words at 0 */
  readonly words: Uint32Array
  readonly count: number
  readonly share: number
}

export interface Spread {
  readonly count: number
  readonly estimated: boolean
  /** share of the sources that sent exactly one */
  readonly once: number
  /** 1 - entropy / log(count); 1 for a single source */
  readonly concentration: number
  /** share of the heaviest source, at least */
  readonly topShare: number
  /** share of the total from sources whose mark stayed 0 */
  readonly unmarked: number
}

/** Sources with a share of at least `least`, heaviest first; equal ones in address order. */
export function topSources(sources: Sources, least: number, limit: number): TopSource[] {
  const table = sources.heavy ?? sources.kept
  const top: TopSource[] = []
  for (let i = 0; i < table.counts.length; i++) {
    const share = table.counts[i] / sources.total
    if (table.counts[i] === 0 || share < least) continue
    top.push({ words: table.keys.slice(i * 4, i * 4 + 4), count: table.counts[i], share })
  }
  return top.sort((a, b) => b.count - a.count || compareWords(a.words, b.words)).slice(0, limit)
}

/** Every source of the sample: all of them while there are few. */
export function sampledSources(sources: Sources): TopSource[] {
  const { kept } = sources
  const out: TopSource[] = []
  for (let i = 0; i < kept.counts.length; i++) {
    if (kept.counts[i] === 0) continue
    out.push({
      words: kept.keys.slice(i * 4, i * 4 + 4),
      count: kept.counts[i],
      share: kept.counts[i] / sources.total,
    })
  }
  return out.sort((a, b) => b.count - a.count || compareWords(a.words, b.words))
}

export function spreadOf(sources: Sources): Spread {
  const { count, estimated } = countSources(sources)
  const { kept } = sources
  let once = 0
  for (let i = 0; i < kept.counts.length; i++) if (kept.counts[i] === 1) once++
  const heavy = topSources(sources, 0, 1)
  return {
    count,
    estimated,
    once: kept.used > 0 ? once / kept.used : 0,
    concentration: concentrationOf(sources, count),
    topShare: heavy.length > 0 ? heavy[0].share : 0,
    unmarked: unmarkedOf(sources),
  }
}

/** The heaviest one by one, the rest by the sample. */
function unmarkedOf(sources: Sources): number {
  const { kept, heavy, total } = sources
  let known = 0
  let bare = 0
  if (heavy !== null) {
    for (let i = 0; i < heavy.counts.length; i++) {
      if (heavy.counts[i] === 0 || heavy.counts[i] < total / 100) continue
      known += heavy.counts[i]
      if (heavy.marks[i] === 0) bare += heavy.counts[i]
    }
  }
  let sampled = 0
  let sampledBare = 0
  for (let i = 0; i < kept.counts.length; i++) {
    if (kept.counts[i] === 0 || isApart(sources, i)) continue
    sampled += kept.counts[i]
    if (kept.marks[i] === 0) sampledBare += kept.counts[i]
  }
  const rest = Math.max(0, total - known)
  if (sampled === 0) return known > 0 ? bare / known : 0
  return total > 0 ? (bare + (rest * sampledBare) / sampled) / total : 0
}

/** Share of `a`'s total whose sources are also among `b`'s: both samples hold the same part of the address space. */
export function overlap(a: Sources, b: Sources): number {
  const level = Math.max(a.level, b.level)
  let shared = 0
  let all = 0
  for (let i = 0; i < a.kept.counts.length; i++) {
    if (a.kept.counts[i] === 0) continue
    const hash = hashAddress(a.kept.keys, i)
    if (Math.clz32(hash) < level) continue
    all += a.kept.counts[i]
    if (slotOf(b.kept, a.kept.keys, i, hash) >= 0) shared += a.kept.counts[i]
  }
  return all > 0 ? shared / all : 0
}

function concentrationOf(sources: Sources, count: number): number {
  if (count <= 1) return 1
  const { kept, heavy, total } = sources
  let entropy = 0
  if (heavy !== null) {
    for (let i = 0; i < heavy.counts.length; i++) {
      if (heavy.counts[i] < total / 100) continue
      entropy += term(heavy.counts[i] / total)
    }
  }
  let rest = 0
  for (let i = 0; i < kept.counts.length; i++) {
    if (kept.counts[i] > 0 && !isApart(sources, i)) rest += term(kept.counts[i] / total)
  }
  entropy += rest * 2 ** sources.level
  return Math.min(1, Math.max(0, 1 - entropy / Math.log(count)))
}

const term = (p: number) => (p > 0 ? -p * Math.log(p) : 0)

/** True where the address in a slot of the sample is among the heavy ones and sent a hundredth of everything. */
function isApart({ kept, heavy, total }: Sources, i: number): boolean {
  if (heavy === null) return false
  const slot = slotOf(heavy, kept.keys, i, hashAddress(kept.keys, i))
  return slot >= 0 && heavy.counts[slot] >= total / 100
}

function compareWords(a: Uint32Array, b: Uint32Array): number {
  for (let i = 0; i < 4; i++) if (a[i] !== b[i]) return a[i] - b[i]
  return 0
}
