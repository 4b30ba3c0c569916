/** Packets into the sketches of their bundle. */
import { hashAddress } from '../../model/address.ts'
import { addDistinct } from '../sketch/distinct.ts'
import { mix } from '../sketch/hash.ts'
import { addSource } from '../sketch/sources.ts'
import { addTally } from '../sketch/tally.ts'
import { DESTINATION_PORT, FIRST_FRAGMENTS, SIZE, SOURCE_PORT, newProfile, renewProfile } from './profile.ts'
import type { Profile } from './profile.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'

/** From so many packets on a profile tallies ports, sizes and heavy sources of one packet in THINNED, for all of them. */
const THIN_FROM = 2048
const THINNED = 8

/**
 * Remembers who sent `packets` alike packets: waiting while the bundle is small, in a profile after that. `hash`, `ports` and
 * `length` (with FIRST_FRAGMENT in its sign) are 32 bits with a sign.
 */
export function note(
  t: Tables,
  b: number,
  words: Uint32Array,
  at: number,
  hash: number,
  ports: number,
  length: number,
  second: number,
  packets: number,
): void {
  const { bundles } = t
  const k = b * T.BUNDLE
  if (bundles[k + T.PACKETS] <= T.WAITING) {
    T.addWait(t, b, words, at, ports, length, second, packets)
    return
  }
  if (bundles[k + T.WAIT_HEAD] !== 0) settle(t, b)
  const epoch = second >>> T.EPOCH_SHIFT
  if (t.profileFrom > 0) {
    if (bundles[k + T.EPOCH] !== epoch) {
      bundles[k + T.EPOCH] = epoch
      bundles[k + T.RECENT] = 0
    }
    if ((bundles[k + T.RECENT] += packets) < t.profileFrom) return
  }
  addToProfile(profileOf(t, b, epoch), words, at, hash, ports, length, packets)
}

/** Moves a bundle's waiting packets into its profiles. Their rows are empty then. */
export function settle(t: Tables, b: number): void {
  const { waits } = t
  for (let next = t.bundles[b * T.BUNDLE + T.WAIT_HEAD]; next !== 0;) {
    const row = next - 1
    const w = row * T.WAIT
    if (t.profileFrom === 0) {
      const profile = profileOf(t, b, waits[w + T.WAIT_SECOND] >>> T.EPOCH_SHIFT)
      const [hash, ports] = [hashAddress(waits, w >> 2), waits[w + T.PORTS] | 0]
      addToProfile(profile, waits, w >> 2, hash, ports, T.waitLength(t, row), T.waitCount(t, row))
    }
    waits[w + T.LENGTH] = 0
    next = waits[w + T.WAIT_NEXT]
  }
  t.bundles[b * T.BUNDLE + T.WAIT_HEAD] = 0
}

function addToProfile(
  profile: Profile,
  words: Uint32Array,
  at: number,
  hash: number,
  ports: number,
  length: number,
  packets: number,
): void {
  const before = profile.packets
  const n = (profile.packets += packets)
  const heavy = n <= THIN_FROM ? packets : (Math.floor(n / THINNED) - Math.floor(before / THINNED)) * THINNED
  addDistinct(profile.flows, mix(hash, ports))
  if (length < 0) profile.counts[FIRST_FRAGMENTS] += packets
  addSource(profile.sources, words, at, hash, packets, 0, heavy)
  if (heavy === 0) return
  addTally(profile.tallies[SOURCE_PORT], ports >>> 16, heavy)
  addTally(profile.tallies[DESTINATION_PORT], ports & 0xffff, heavy)
  addTally(profile.tallies[SIZE], length & T.LONGEST, heavy)
}

/** The profile of a bundle's epoch, made where there is none. */
export function profileOf(t: Tables, b: number, epoch: number): Profile {
  const found = findProfile(t, b, epoch)
  if (found !== null) return found
  const spent = t.spent.pop()
  const profile = spent ? renewProfile(spent, epoch) : newProfile(epoch)
  attach(t, b, profile)
  return profile
}

export function findProfile(t: Tables, b: number, epoch: number): Profile | null {
  const row = t.bundles[b * T.BUNDLE + T.PROFILE_HEAD]
  if (row === 0) return null
  const latest = t.profiles[row - 1]
  return latest.epoch === epoch ? latest : findOlder(t, b, latest, epoch)
}

/** A profile behind the latest one comes to the front: a second log of the same days would look for it at every line. */
function findOlder(t: Tables, b: number, latest: Profile, epoch: number): Profile | null {
  const head = b * T.BUNDLE + T.PROFILE_HEAD
  for (let before = latest; before.next !== 0;) {
    const row = before.next
    const profile = t.profiles[row - 1]
    if (profile.epoch === epoch) {
      before.next = profile.next
      profile.next = t.bundles[head]
      t.bundles[head] = row
      return profile
    }
    before = profile
  }
  return null
}

/** Makes a profile the bundle's. */
export function attach(t: Tables, b: number, profile: Profile): void {
  const head = b * T.BUNDLE + T.PROFILE_HEAD
  profile.bundle = b
  profile.next = t.bundles[head]
  t.profiles.push(profile)
  t.bundles[head] = t.profiles.length
}
