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
  const n = profiles.length
  const owners = new Uint32Array(n)
  const weights = new Float64Array(n)
  const order = new Uint32Array(n)
  for (let p = 0; p < n; p++) {
    owners[p] = profiles[p].bundle
    weights[p] = weightOf(profiles[p])
    order[p] = p
  }
  order.sort((x, y) => owners[x] - owners[y] || weights[y] - weights[x])
  const worth = new Float64Array(n)
  let rank = 0
  for (let at = 0; at < n; at++) {
    rank = at > 0 && owners[order[at - 1]] === owners[order[at]] ? rank + 1 : 1
    worth[order[at]] = weights[order[at]] / rank
  }
  order.sort((x, y) => worth[y] - worth[x] || x - y)
  t.profileFrom = Math.max(t.profileFrom, worth[order[keep]], 32)
  t.profilesLost += n - keep
  for (let p = 0; p < n; p++) t.bundles[owners[p] * T.BUNDLE + T.PROFILE_HEAD] = 0
  t.profiles = []
  for (let at = 0; at < keep; at++) attach(t, owners[order[at]], profiles[order[at]])
  for (let at = keep; at < n; at++) t.spent.push(profiles[order[at]])
}

/** A request left hanging stands for the many that it kept out. */
const weightOf = ({ packets, counts }: Profile) =>
  packets + HANGING * Math.max(counts[SLOW_FAILED], counts[TIMEOUTS])
