/**
 * Sketches of one bundle over one epoch: who sent, between which ports and of what size (packets), or for which paths,
 * with which agents and answers (requests). Everything merges.
 */
import { mergeDistinct, newDistinct } from '../sketch/distinct.ts'
import { clearSources, mergeSources, newSources } from '../sketch/sources.ts'
import { clearTally, mergeTally, newTally } from '../sketch/tally.ts'
import type { Sources } from '../sketch/sources.ts'
import type { Tally } from '../sketch/tally.ts'

/** Places in `tallies` for packets. */
export const SOURCE_PORT = 0
export const DESTINATION_PORT = 1
export const SIZE = 2
/** Places in `tallies` for requests. */
export const PATH = 0
export const AGENT = 1
export const STATUS = 2

/** Places in `counts` for packets: first fragments seen. */
export const FIRST_FRAGMENTS = 0
/** Places in `counts` for requests. */
export const ASSETS = 0
export const REFERRED = 1
export const POSTS = 2
export const NO_AGENT = 3
export const NAMED_BOTS = 4
export const WITH_QUERY = 5
export const TIMED = 6
export const SLOW = 7
export const SLOW_FAILED = 8
export const TIMEOUTS = 9
const COUNTS = 10

export interface Profile {
  bundle: number
  /** start of the epoch, seconds since 1970, divided by its length */
  epoch: number
  packets: number
  readonly sources: Sources
  /** HyperLogLog: conversations (address and ports), or full request targets */
  readonly flows: Uint8Array
  readonly tallies: readonly [Tally, Tally, Tally]
  readonly counts: Float64Array
  /** clients that left requests hanging, by hash; null where there were none */
  stuck: Tally | null
  /** row + 1 of the next profile of the same bundle, 0 at the end */
  next: number
}

export function newProfile(epoch: number): Profile {
  return {
    bundle: 0,
    epoch,
    packets: 0,
    sources: newSources(),
    flows: newDistinct(10),
    tallies: [newTally(), newTally(), newTally()],
    counts: new Float64Array(COUNTS),
    stuck: null,
    next: 0,
  }
}

/** Makes a profile that was given up as good as new: its arrays would pile up until they are collected. */
export function renewProfile(profile: Profile, epoch: number): Profile {
  profile.epoch = epoch
  profile.packets = 0
  clearSources(profile.sources)
  profile.flows.fill(0)
  for (const tally of profile.tallies) clearTally(tally)
  profile.counts.fill(0)
  profile.stuck = null
  profile.next = 0
  return profile
}

export function mergeProfile(into: Profile, from: Profile): void {
  into.packets += from.packets
  mergeSources(into.sources, from.sources)
  mergeDistinct(into.flows, from.flows)
  for (let i = 0; i < 3; i++) mergeTally(into.tallies[i], from.tallies[i])
  if (from.stuck !== null) mergeTally((into.stuck ??= newTally()), from.stuck)
  for (let i = 0; i < COUNTS; i++) into.counts[i] += from.counts[i]
}
