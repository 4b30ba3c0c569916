/** The verdict: a pure function of the merged tables. */
import type { StoredFinding } from '../../model/finding.ts'
import type { JudgeContext } from '../recogniser.ts'
import { gather } from './absorb.ts'
import { stands } from './case.ts'
import { directFloods } from './direct.ts'
import { findingOfPackets, findingOfRequests } from './finding.ts'
import { prefixKey } from './prefix.ts'
import { amplifications, synAckReflections } from './reflection.ts'
import { mayReach, mayStand, scaleOf } from './loud.ts'
import type { Span } from './rate.ts'
import { siteViews } from './sites.ts'
import { heldConnections } from './slow.ts'
import { CARPET_FEWEST, CARPET_HOSTS, groupsOf, numberHosts, targetsOf } from './targets.ts'
import type { Group, HostNumbers } from './targets.ts'
import type { Tables } from './tables.ts'
import { always } from './verdict.ts'
import type { Counts, Verdict } from './verdict.ts'
import { viewOf } from './view.ts'
import type { Line, View } from './view.ts'
import { webFloods } from './web.ts'

/** Lowest rate of a carpet, packets/s and bits/s. */
const CARPET_RATE = 1000
const CARPET_BITS = 10e6

export function judge(t: Tables, context: JudgeContext): StoredFinding[] {
  const hosts = numberHosts(t)
  const scale = t.parts * scaleOf(context.evidence)
  const hits: Hit[] = []
  for (const { host, key, bundles } of targetsOf(t, hosts)) {
    if (!mayStand(t, bundles, scale)) continue
    const view = viewOf(t, key, bundles, 1, context.evidence)
    const attacks = attacksOn(view)
    if (attacks.length > 0) hits.push({ host, view, attacks })
  }
  const apart = standingOut(t, hosts, hits)
  const carpets: Attack[] = []
  for (const carpet of prefixesOf(t, groupsOf(t, hosts, apart), scale, context)) {
    for (const group of attacksOn(carpet.view, (line, span) => isCarpet(carpet, line, span)))
      carpets.push({ view: carpet.view, group })
  }
  const findings = carpets.map(({ view, group }) => findingOfPackets(view, group, true, context))
  for (const { host, view, attacks } of hits) {
    for (const group of attacks) {
      if (!apart.has(host) && carpets.some((carpet) => isPartOf(carpet, view, group))) continue
      findings.push(findingOfPackets(view, group, false, context))
    }
  }
  for (const { view, target } of siteViews(t, context)) {
    for (const verdict of webFloods(view)) {
      if (stands(verdict.case)) findings.push(findingOfRequests(view, verdict, target, t.texts, context))
    }
  }
  return findings.sort((a, b) => compare(a.start, b.start) || compare(a.id, b.id))
}

interface Attack {
  readonly view: View
  /** its vectors, the main one first */
  readonly group: readonly Verdict[]
}

/** A host against which something stands. */
interface Hit {
  readonly host: number
  readonly view: View
  readonly attacks: readonly (readonly Verdict[])[]
}

/** So many times what the eighth host of its prefix got must a host get to be a target of its own. */
const STANDS_OUT = 4

/** The numbers of the hosts that were hit for themselves: not as one of many in their prefix, all with about as much. */
function standingOut(t: Tables, hosts: HostNumbers, hits: readonly Hit[]): Set<number> {
  const apart = new Set(hits.map(({ host }) => host))
  if (hits.length === 0) return apart
  const shares = new Map<string, ReadonlyMap<number, readonly number[]>>()
  for (const group of groupsOf(t, hosts, new Set())) shares.set(group.key.join(), group.shares)
  const key = new Uint32Array(4)
  for (const { host, view, attacks } of hits) {
    prefixKey(view.key, 0, key)
    const around = shares.get(key.join())
    const isOneOfMany = attacks.every(([{ line }]) => {
      const all = around?.get(line.vector) ?? []
      const eighth = all.toSorted((a, b) => b - a)[CARPET_HOSTS - 1] ?? 0
      return (view.lines.get(line.vector)?.packets ?? 0) <= eighth * STANDS_OUT
    })
    if (isOneOfMany) apart.delete(host)
  }
  return apart
}

/** True where a host's attack is its part of one against its prefix. */
function isPartOf(carpet: Attack, view: View, [own]: readonly Verdict[]): boolean {
  const key = new Uint32Array(4)
  prefixKey(view.key, 0, key)
  return (
    key.every((word, i) => word === carpet.view.key[i]) &&
    carpet.group.some(
      ({ variant, span }) =>
        variant === own.variant && span.start < own.span.end && own.span.start < span.end,
    )
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * What stands against a target, attack by attack. Vectors that overlap in time are one attack with several vectors,
 * named after the one with the most packets: whoever defends the target has one incident to handle, not five.
 */
export function attacksOn(view: View, counts: Counts = always): Verdict[][] {
  const standing = [
    ...amplifications(view),
    ...synAckReflections(view),
    ...directFloods(view, counts),
    ...heldConnections(view),
  ].filter((verdict) => stands(verdict.case) && counts(verdict.line, verdict.span))
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

interface Carpet {
  readonly view: View
  readonly shares: ReadonlyMap<number, readonly number[]>
}

/** True where many hosts got the vector and none of them most of it: otherwise that host would be the target. */
function isCarpet(carpet: Carpet, line: Line, { packets, peak }: Span): boolean {
  if (packets < CARPET_FEWEST || (peak.perSecond < CARPET_RATE && peak.bitsPerSecond < CARPET_BITS))
    return false
  const shares = carpet.shares.get(line.vector) ?? []
  const all = shares.reduce((sum, packets) => sum + packets, 0)
  const most = shares.reduce((m, packets) => Math.max(m, packets), 0)
  return shares.length >= CARPET_HOSTS && (most <= all / 2 || shares.includes(0))
}

/** Prefixes of which many hosts were hit, without the hosts that are targets themselves. */
function prefixesOf(t: Tables, groups: Iterable<Group>, scale: number, context: JudgeContext): Carpet[] {
  const carpets: Carpet[] = []
  for (const { key, bundles, hosts, partial, shares } of groups) {
    if (!mayReach(t, bundles, scale, CARPET_RATE, CARPET_BITS)) continue
    const sketches = (some: readonly number[]) => gather(t, some, key)
    carpets.push({ view: viewOf(t, key, bundles, hosts, context.evidence, { partial, sketches }), shares })
  }
  return carpets
}
