/** The look-alikes seen of each official name, as a sum that adds up. */
import type { Rule } from './matcher.ts'

/** Where the name stood: in a list, as the host of a request or of its referrer, in a post's link, in a DNS question, in a TLS ClientHello. */
export type Channel = 'name' | 'host' | 'referrer' | 'link' | 'dns' | 'tls'

export interface Sighting {
  /** as it stood in the evidence, lower case */
  readonly name: string
  readonly rule: Rule
  readonly confidence: number
  count: number
  /** seconds since 1970; Infinity and -Infinity where the evidence has no times */
  first: number
  last: number
  readonly channels: Set<Channel>
  readonly files: Set<number>
}

export interface Group {
  readonly sightings: Map<string, Sighting>
  /** a look-alike was let go because there were better ones */
  more: boolean
}

/** By position of the official name in the watchlist. */
export type Summary = Map<number, Group>

/** Look-alikes of one official name that are kept by name: the surest. */
export const MAX_KEPT = 1000

export function groupOf(summary: Summary, watched: number): Group {
  let group = summary.get(watched)
  if (!group) summary.set(watched, (group = { sightings: new Map(), more: false }))
  return group
}

/** The surest first. A total order, so that what is kept does not depend on who saw it first. */
export function order(a: Sighting, b: Sighting): number {
  return b.confidence - a.confidence || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}

/** Lets go of the least sure ones; room for as many again, so that this is rare. */
export function trim(group: Group, most: number = MAX_KEPT): void {
  if (group.sightings.size <= most) return
  const kept = [...group.sightings.values()].sort(order).slice(0, most)
  group.sightings.clear()
  for (const sighting of kept) group.sightings.set(sighting.name, sighting)
  group.more = true
}

export function merge(into: Summary, from: Summary): Summary {
  for (const [watched, { sightings, more }] of from) {
    const group = groupOf(into, watched)
    group.more ||= more
    for (const [name, sighting] of sightings) {
      const own = group.sightings.get(name)
      if (!own) group.sightings.set(name, sighting)
      else {
        own.count += sighting.count
        own.first = Math.min(own.first, sighting.first)
        own.last = Math.max(own.last, sighting.last)
        for (const channel of sighting.channels) own.channels.add(channel)
        for (const file of sighting.files) own.files.add(file)
      }
    }
    trim(group)
  }
  return into
}
