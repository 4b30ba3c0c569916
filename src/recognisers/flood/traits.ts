/** The structure of a stretch of packets, as far as it tells a flood from a conversation. */
import { countDistinct } from '../sketch/distinct.ts'
import { spreadOf } from '../sketch/spread.ts'
import type { Spread } from '../sketch/spread.ts'
import { tallyDistinct, tallyTop } from '../sketch/tally.ts'
import type { Tally } from '../sketch/tally.ts'
import { DESTINATION_PORT, FIRST_FRAGMENTS, SIZE, SOURCE_PORT } from './profile.ts'
import type { Profile } from './profile.ts'
import type { Span } from './rate.ts'
import { profileWithin } from './view.ts'
import type { Line } from './view.ts'

export interface Values {
  readonly distinct: number
  /** heaviest first, with the share of all packets, at least */
  readonly top: readonly { readonly key: number; readonly share: number }[]
}

export interface Traits {
  readonly profile: Profile
  readonly spread: Spread
  /** conversations (source address and both ports) per packet: near 1 where nothing is ever continued */
  readonly fresh: number
  readonly sourcePorts: Values
  readonly destinationPorts: Values
  readonly lengths: Values
  readonly meanLength: number
  readonly firstFragments: number
}

export function valuesOf(tally: Tally, total: number): Values {
  return {
    distinct: tallyDistinct(tally),
    top: tallyTop(tally).map(({ key, count }) => ({ key, share: Math.min(1, count / total) })),
  }
}

export function traitsOf(line: Line, span: Span): Traits | null {
  const profile = profileWithin(line, span)
  if (profile === null || profile.packets === 0) return null
  const n = profile.packets
  return {
    profile,
    spread: within(spreadOf(profile.sources), span),
    fresh: Math.min(1, countDistinct(profile.flows) / n),
    sourcePorts: valuesOf(profile.tallies[SOURCE_PORT], n),
    destinationPorts: valuesOf(profile.tallies[DESTINATION_PORT], n),
    lengths: valuesOf(profile.tallies[SIZE], n),
    meanLength: span.packets > 0 ? span.bytes / span.packets : 0,
    firstFragments: profile.counts[FIRST_FRAGMENTS],
  }
}

/** Share that the `k` heaviest values carry. */
export function carried(values: Values, k: number): number {
  let share = 0
  for (const value of values.top.slice(0, k)) share += value.share
  return Math.min(1, share)
}

/** Profiles reach somewhat beyond the span they are read for: more sources than packets cannot have taken part. */
function within(spread: Spread, span: Span): Spread {
  return spread.count <= span.packets ? spread : { ...spread, count: span.packets, estimated: true }
}
