/** Profiles that are given up where there are too many. */
import { attach } from './packets.ts'
import { SLOW_FAILED, TIMEOUTS } from './profile.ts'
import type { Profile } from './profile.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'

/** Requests that one which is left hanging weighs as many as. */
const HANGING = 50

/**
 * Keeps the profiles that tell most, and from now on makes new ones only for bundles that reach as much. A bundle's loudest
 * epoch counts in full, its next for half, a third ...: a busy site's thousandth minute gives way to a quiet one's worst.
 */
export function shedProfiles(t: Tables, keep: number): void {
  const { profiles } = t
  const owners = Uint32Array.from(profiles, ({ bundle }) => bundle)
  const weights = Float64Array.from(profiles, weightOf)
  const order = Uint32Array.from(profiles.keys())
  order.sort((x, y) => owners[x] - owners[y] || weights[y] - weights[x])
  const worth = new Float64Array(profiles.length)
  let rank = 0
  for (let at = 0; at < order.length; at++) {
    rank = at > 0 && owners[order[at - 1]] === owners[order[at]] ? rank + 1 : 1
    worth[order[at]] = weights[order[at]] / rank
  }
  order.sort((x, y) => worth[y] - worth[x] || x - y)
  t.profileFrom = Math.max(t.profileFrom, worth[order[keep]], 32)
  t.profilesLost += profiles.length - keep
  for (const b of owners) t.bundles[b * T.BUNDLE + T.PROFILE_HEAD] = 0
  t.profiles = []
  for (const p of order.subarray(0, keep)) attach(t, owners[p], profiles[p])
  for (const p of order.subarray(keep)) t.spent.push(profiles[p])
}

/** A request left hanging stands for the many that it kept out. */
const weightOf = ({ packets, counts }: Profile) =>
  packets + HANGING * Math.max(counts[SLOW_FAILED], counts[TIMEOUTS])
