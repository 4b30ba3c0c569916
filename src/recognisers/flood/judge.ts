/** The verdict: a pure function of the merged tables. */
import { hashAddress, isV4 } from '../../model/address.ts'
import type { StoredFinding } from '../../model/finding.ts'
import type { JudgeContext } from '../recogniser.ts'
import { stands } from './case.ts'
import { directFloods } from './direct.ts'
import { findingOfPackets, findingOfRequests } from './finding.ts'
import { FEWEST } from './floors.ts'
import { amplifications, synAckReflections } from './reflection.ts'
import { mayReach, mayStand, scaleOf } from './loud.ts'
import { gather, isPrefixKey, isV4Prefix, prefixKey } from './relieve.ts'
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
  T.reindex(t)
  const findings: StoredFinding[] = []
  const hit = new Set<number | string>()
  const scale = t.parts * scaleOf(context.evidence)
  for (const { key, bundles } of hostsOf(t)) {
    if (!mayStand(t, bundles, scale)) continue
    const view = viewOf(t, key, bundles, 1, context.evidence)
    for (const group of attacksOn(view)) {
      findings.push(findingOfPackets(view, group, false, context))
      hit.add(nameOf(key))
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

/** What tells a key of a host or prefix from all others of its sort: text costs ten times as much as a number. */
function nameOf(key: Uint32Array): number | string {
  return isV4(key, 0) || isV4Prefix(key) ? key[2] * 0x1_0000_0000 + key[3] : key.join()
}

interface Host {
  readonly key: Uint32Array
  /** of every vector, what it sent among them */
  readonly bundles: number[]
  packets: number
}

/** Hosts that received enough to be looked at. */
function hostsOf(t: Tables): Host[] {
  const hosts = new Map<number | string, Host>()
  const enough = (b: number) => isInbound(T.vectorOf(t, b)) && T.packetsIn(t, b) >= FEWEST
  for (let b = 0; b < t.bundleCount; b++) {
    if (!enough(b) || isPrefixKey(t.bundles, b * 4)) continue
    const key = T.keyOf(t, b)
    const name = nameOf(key)
    const known = hosts.get(name)
    if (known) known.packets += T.packetsIn(t, b)
    else hosts.set(name, { key, bundles: [], packets: T.packetsIn(t, b) })
  }
  const key = new Uint32Array(4)
  for (let b = 0; b < t.bundleCount; b++) {
    if (T.vectorOf(t, b) !== HTTP) hosts.get(nameOf(T.keyOf(t, b, key)))?.bundles.push(b)
  }
  return [...hosts.values()]
    .sort((a, b) => b.packets - a.packets || hashAddress(a.key, 0) - hashAddress(b.key, 0))
    .slice(0, MOST_TARGETS)
}

interface Group {
  readonly key: Uint32Array
  readonly bundles: number[]
  readonly hosts: Set<number | string>
  packets: number
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
function prefixesOf(
  t: Tables,
  hit: ReadonlySet<number | string>,
  scale: number,
  context: JudgeContext,
): Carpet[] {
  const groups = new Map<number | string, Group>()
  const key = new Uint32Array(4)
  for (let b = 0; b < t.bundleCount; b++) {
    const vector = T.vectorOf(t, b)
    if (vector === HTTP) continue
    const host = T.keyOf(t, b)
    const prefix = isPrefixKey(host, 0)
    if (prefix) key.set(host)
    else prefixKey(host, 0, key)
    const name = nameOf(host)
    if (hit.has(name)) continue
    const groupName = nameOf(key)
    let group = groups.get(groupName)
    if (!group) {
      group = {
        key: key.slice(),
        bundles: [],
        hosts: new Set(),
        packets: 0,
        partial: false,
        shares: new Map(),
      }
      groups.set(groupName, group)
    }
    group.bundles.push(b)
    if (prefix) group.partial = true
    if (!isInbound(vector)) continue
    group.packets += T.packetsIn(t, b)
    const shares = group.shares.get(vector) ?? []
    shares.push(T.packetsIn(t, b))
    group.shares.set(vector, shares)
    if (prefix) for (let i = 0; i < CARPET_HOSTS; i++) shares.push(0)
    // A folded prefix stands for at least as many hosts as are asked for: single hosts were too quiet to keep.
    if (prefix) for (let i = 0; i < CARPET_HOSTS; i++) group.hosts.add(`${name}#${i}`)
    else group.hosts.add(name)
  }
  const carpets: Carpet[] = []
  for (const group of groups.values()) {
    if (group.hosts.size < CARPET_HOSTS || group.packets < CARPET_FEWEST) continue
    if (!mayReach(t, group.bundles, scale, CARPET_RATE, CARPET_BITS)) continue
    const own = gather(t, group.bundles, group.key)
    const all = Array.from({ length: own.bundleCount }, (_, b) => b)
    carpets.push({
      view: viewOf(own, group.key, all, group.hosts.size, context.evidence, group.partial),
      shares: group.shares,
    })
  }
  return carpets
}
