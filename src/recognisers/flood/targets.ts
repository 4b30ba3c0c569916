/** What may have been attacked: hosts, and prefixes of which many hosts were hit. */
import { hashAddress } from '../../model/address.ts'
import { FEWEST } from './floors.ts'
import { Keys } from './keys.ts'
import { isPrefixKey, prefixKey } from './prefix.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'
import { HTTP, isInbound } from './vectors.ts'

/** Hosts that are looked at, those with the most packets first. */
const MOST_TARGETS = 5000
/** Hosts that must be hit for a prefix to be the target. */
export const CARPET_HOSTS = 8
/** Fewest packets to a prefix: a network of many busy hosts has short moments of everything. */
export const CARPET_FEWEST = 1000

/** The hosts of tables, and the prefixes that others were folded into, by number; sites have none. */
export interface HostNumbers {
  readonly keys: Keys
  /** number of each bundle's host, NONE of a site's */
  readonly of: Int32Array
}

export function numberHosts(t: Tables): HostNumbers {
  const keys = new Keys()
  const of = new Int32Array(t.bundleCount).fill(T.NONE)
  for (let b = 0; b < t.bundleCount; b++) {
    if (T.vectorOf(t, b) !== HTTP) of[b] = keys.add(t.bundles, T.keyRow(b))
  }
  return { keys, of }
}

export interface Target {
  /** its number among the hosts */
  readonly host: number
  readonly key: Uint32Array
  /** of every vector, what it sent among them */
  readonly bundles: number[]
}

/** Hosts that received enough to be looked at. */
export function targetsOf(t: Tables, { keys, of }: HostNumbers): Target[] {
  const packets = new Float64Array(keys.count)
  for (let b = 0; b < t.bundleCount; b++) {
    if (of[b] !== T.NONE && isInbound(T.vectorOf(t, b)) && T.packetsIn(t, b) >= FEWEST)
      packets[of[b]] += T.packetsIn(t, b)
  }
  const loud: number[] = []
  for (let host = 0; host < keys.count; host++)
    if (packets[host] > 0 && !isPrefixKey(keys.words, host)) loud.push(host)
  loud.sort((a, b) => packets[b] - packets[a] || hashAddress(keys.words, a) - hashAddress(keys.words, b))
  const targets = loud.slice(0, MOST_TARGETS).map((host) => ({ host, key: keys.key(host), bundles: [] }))
  const byHost = new Map<number, Target>(targets.map((target) => [target.host, target]))
  for (let b = 0; b < t.bundleCount; b++) if (packets[of[b]] > 0) byHost.get(of[b])?.bundles.push(b)
  return targets
}

export interface Group {
  readonly key: Uint32Array
  readonly bundles: number[]
  /** hosts that were hit */
  readonly hosts: number
  /** true: some of its hosts were folded into it */
  partial: boolean
  /** packets of each host, by vector */
  readonly shares: Map<number, number[]>
}

/** Prefixes that received enough in enough places, with the bundles of their hosts; of those that are `hit` themselves none. */
export function groupsOf(t: Tables, { keys, of }: HostNumbers, hit: ReadonlySet<number>): Iterable<Group> {
  const prefixes = new Keys()
  const prefixOf = numberPrefixes(keys, prefixes)
  for (const host of hit) prefixOf[host] = T.NONE
  const packets = new Float64Array(prefixes.count)
  const counts = new Uint32Array(prefixes.count)
  const seen = new Uint8Array(keys.count)
  for (let b = 0; b < t.bundleCount; b++) {
    const host = of[b]
    if (host === T.NONE || prefixOf[host] === T.NONE || !isInbound(T.vectorOf(t, b))) continue
    packets[prefixOf[host]] += T.packetsIn(t, b)
    if (seen[host] !== 0) continue
    seen[host] = 1
    // A folded prefix stands for at least as many hosts as are asked for: single hosts were too quiet to keep.
    counts[prefixOf[host]] += isPrefixKey(keys.words, host) ? CARPET_HOSTS : 1
  }
  const groups = new Map<number, Group>()
  for (let n = 0; n < prefixes.count; n++) {
    if (counts[n] < CARPET_HOSTS || packets[n] < CARPET_FEWEST) continue
    groups.set(n, { key: prefixes.key(n), bundles: [], hosts: counts[n], partial: false, shares: new Map() })
  }
  if (groups.size === 0) return []
  for (let b = 0; b < t.bundleCount; b++) {
    const group = of[b] === T.NONE ? undefined : groups.get(prefixOf[of[b]])
    if (group) addToGroup(group, t, b)
  }
  return groups.values()
}

/** The number of each host's prefix; that of a prefix among the hosts is its own. */
function numberPrefixes(keys: Keys, prefixes: Keys): Int32Array {
  const numbers = new Int32Array(keys.count)
  const key = new Uint32Array(4)
  for (let host = 0; host < keys.count; host++) {
    const isPrefix = isPrefixKey(keys.words, host)
    if (!isPrefix) prefixKey(keys.words, host, key)
    numbers[host] = isPrefix ? prefixes.add(keys.words, host) : prefixes.add(key, 0)
  }
  return numbers
}

function addToGroup(group: Group, t: Tables, b: number): void {
  const vector = T.vectorOf(t, b)
  const prefix = isPrefixKey(t.bundles, T.keyRow(b))
  group.bundles.push(b)
  if (prefix) group.partial = true
  if (!isInbound(vector)) return
  const shares = group.shares.get(vector) ?? []
  shares.push(T.packetsIn(t, b))
  if (prefix) for (let i = 0; i < CARPET_HOSTS; i++) shares.push(0)
  group.shares.set(vector, shares)
}
