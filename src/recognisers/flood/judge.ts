/** The verdict: a pure function of the merged tables. */
import { hashAddress } from '../../model/address.ts'
import type { StoredFinding } from '../../model/finding.ts'
import type { JudgeContext } from '../recogniser.ts'
import { gather } from './absorb.ts'
import { stands } from './case.ts'
import { directFloods } from './direct.ts'
import { findingOfPackets, findingOfRequests } from './finding.ts'
import { FEWEST } from './floors.ts'
import { amplifications, synAckReflections } from './reflection.ts'
import { Keys } from './keys.ts'
import { mayReach, mayStand, scaleOf } from './loud.ts'
import { isPrefixKey, prefixKey } from './prefix.ts'
import { siteViews } from './sites.ts'
import { heldConnections } from './slow.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'
import { HTTP, isInbound } from './vectors.ts'
import type { Verdict } from './verdict.ts'
import { viewOf } from './view.ts'
import type { View } from './view.ts'
import { webFloods } from './web.ts'

/** Hosts and prefixes that are looked at, those with the most packets first. */
const MOST_TARGETS = 5000
/** Hosts that must be hit for a prefix to be the target. */
const CARPET_HOSTS = 8
/** Fewest packets to a prefix: a network of many busy hosts has short moments of everything. */
const CARPET_FEWEST = 1000
/** Lowest rate of a carpet, packets/s and bits/s. */
const CARPET_RATE = 1000
const CARPET_BITS = 10e6

export function judge(t: Tables, context: JudgeContext): StoredFinding[] {
  const findings: StoredFinding[] = []
  const hit = new Keys()
  const scale = t.parts * scaleOf(context.evidence)
  for (const { key, bundles } of hostsOf(t)) {
    if (!mayStand(t, bundles, scale)) continue
    const view = viewOf(t, key, bundles, 1, context.evidence)
    for (const group of attacksOn(view)) {
      findings.push(findingOfPackets(view, group, false, context))
      hit.add(key, 0)
    }
  }
  for (const carpet of prefixesOf(t, hit, scale, context)) {
    const groups = attacksOn(carpet.view).map((group) => group.filter((v) => isCarpet(carpet, v)))
    for (const group of groups) {
      if (group.length > 0) findings.push(findingOfPackets(carpet.view, group, true, context))
    }
  }
  for (const { view, target } of siteViews(t, context)) {
    for (const verdict of webFloods(view)) {
      if (stands(verdict.case)) findings.push(findingOfRequests(view, verdict, target, t.texts, context))
    }
  }
  return findings.sort((a, b) => compare(a.start, b.start) || compare(a.id, b.id))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * What stands against a target, attack by attack. Vectors that overlap in time are one attack with several vectors,
 * named after the one with the most packets: whoever defends the target has one incident to handle, not five.
 */
export function attacksOn(view: View): Verdict[][] {
  const standing = [
    ...amplifications(view),
    ...synAckReflections(view),
    ...directFloods(view),
    ...heldConnections(view),
  ].filter((verdict) => stands(verdict.case))
  standing.sort((a, b) => b.span.packets - a.span.packets || compare(a.variant, b.variant))
  const groups: Verdict[][] = []
  for (const verdict of standing) {
    const group = groups.find(
      ([main]) => main.span.start < verdict.span.end && verdict.span.start < main.span.end,
    )
    if (group) group.push(verdict)
    else groups.push([verdict])
  }
  return groups
}

interface Host {
  readonly key: Uint32Array
  /** of every vector, what it sent among them */
  readonly bundles: number[]
  readonly packets: number
}

/** Hosts that received enough to be looked at. */
function hostsOf(t: Tables): Host[] {
  const keys = new Keys()
  const packets: number[] = []
  for (let b = 0; b < t.bundleCount; b++) {
    if (!isInbound(T.vectorOf(t, b)) || T.packetsIn(t, b) < FEWEST || isPrefixKey(t.bundles, T.keyRow(b)))
      continue
    const n = keys.add(t.bundles, T.keyRow(b))
    packets[n] = (packets[n] ?? 0) + T.packetsIn(t, b)
  }
  const hosts: Host[] = packets.map((all, n) => ({ key: keys.key(n), bundles: [], packets: all }))
  for (let b = 0; b < t.bundleCount; b++) {
    if (T.vectorOf(t, b) !== HTTP) hosts[keys.find(t.bundles, T.keyRow(b))]?.bundles.push(b)
  }
  return hosts
    .sort((a, b) => b.packets - a.packets || hashAddress(a.key, 0) - hashAddress(b.key, 0))
    .slice(0, MOST_TARGETS)
}

interface Group {
  readonly key: Uint32Array
  readonly bundles: number[]
  /** hosts that were hit */
  readonly hosts: number
  partial: boolean
  /** packets of each host, by vector */
  readonly shares: Map<number, number[]>
}

interface Carpet {
  readonly view: View
  readonly shares: ReadonlyMap<number, readonly number[]>
}

/** True where many hosts got the vector and none of them most of it: otherwise that host would be the target. */
function isCarpet(carpet: Carpet, verdict: Verdict): boolean {
  const { packets, peak } = verdict.span
  if (packets < CARPET_FEWEST || (peak.perSecond < CARPET_RATE && peak.bitsPerSecond < CARPET_BITS))
    return false
  const shares = carpet.shares.get(verdict.line.vector) ?? []
  const all = shares.reduce((sum, packets) => sum + packets, 0)
  const most = shares.reduce((m, packets) => Math.max(m, packets), 0)
  return shares.length >= CARPET_HOSTS && (most <= all / 2 || shares.includes(0))
}

/** Prefixes of which many hosts were hit, without the hosts that are targets themselves. */
function prefixesOf(t: Tables, hit: Keys, scale: number, context: JudgeContext): Carpet[] {
  const carpets: Carpet[] = []
  for (const { key, bundles, hosts, partial, shares } of groupsOf(t, hit)) {
    if (!mayReach(t, bundles, scale, CARPET_RATE, CARPET_BITS)) continue
    const sketches = (some: readonly number[]) => gather(t, some, key)
    carpets.push({ view: viewOf(t, key, bundles, hosts, context.evidence, { partial, sketches }), shares })
  }
  return carpets
}

/** Bundles of hosts that are no targets, by prefix, for prefixes that received enough in enough places. */
function groupsOf(t: Tables, hit: Keys): Iterable<Group> {
  const prefixes = new Keys()
  const hosts = new Keys()
  const packets: number[] = []
  const counts: number[] = []
  const folded: boolean[] = []
  const key = new Uint32Array(4)
  const counted = (b: number) => T.vectorOf(t, b) !== HTTP && hit.find(t.bundles, T.keyRow(b)) < 0
  for (let b = 0; b < t.bundleCount; b++) {
    if (!isInbound(T.vectorOf(t, b)) || !counted(b)) continue
    prefixOf(t, b, key)
    const n = prefixes.add(key, 0)
    packets[n] = (packets[n] ?? 0) + T.packetsIn(t, b)
    counts[n] ??= 0
    if (!isPrefixKey(t.bundles, T.keyRow(b))) {
      if (hosts.count === hosts.add(t.bundles, T.keyRow(b))) counts[n]++
    } else if (!folded[n]) {
      // A folded prefix stands for at least as many hosts as are asked for: single hosts were too quiet to keep.
      folded[n] = true
      counts[n] += CARPET_HOSTS
    }
  }
  const groups = new Map<number, Group>()
  counts.forEach((count, n) => {
    if (count < CARPET_HOSTS || packets[n] < CARPET_FEWEST) return
    groups.set(n, { key: prefixes.key(n), bundles: [], hosts: count, partial: false, shares: new Map() })
  })
  if (groups.size === 0) return []
  for (let b = 0; b < t.bundleCount; b++) {
    if (!counted(b)) continue
    prefixOf(t, b, key)
    const group = groups.get(prefixes.find(key, 0))
    if (group) addToGroup(group, t, b)
  }
  return groups.values()
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

/** Writes the key of the prefix that a bundle is of, or that its host lies in. */
function prefixOf(t: Tables, b: number, out: Uint32Array): void {
  if (isPrefixKey(t.bundles, T.keyRow(b))) T.keyOf(t, b, out)
  else prefixKey(t.bundles, T.keyRow(b), out)
}
