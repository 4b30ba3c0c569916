/** Floods of requests and slow requests against a web site, from its access log. */
import { spreadOf, sampledSources, topSources } from '../sketch/spread.ts'
import type { Spread } from '../sketch/spread.ts'
import { countDistinct } from '../sketch/distinct.ts'
import { because, drop, newCase, stands } from './case.ts'
import type { Case } from './case.ts'
import { ABOVE_PAST, round } from './floors.ts'
import { fewPrivate, mostlyPrivate } from './private.ts'
import * as P from './profile.ts'
import { mergeProfile, newProfile } from './profile.ts'
import type { Profile } from './profile.ts'
import { EPOCH_SHIFT } from './tables.ts'
import { tallyDistinct } from '../sketch/tally.ts'
import { ENOUGH_PAST, levelled, pastOf, spansOf } from './rate.ts'
import type { Level, Span } from './rate.ts'
import { valuesOf } from './traits.ts'
import type { Values } from './traits.ts'
import { HTTP } from './vectors.ts'
import { profileWithin, sum } from './view.ts'
import type { Line, View } from './view.ts'

export interface WebVerdict {
  readonly variant: 'http-flood' | 'slow-requests'
  readonly case: Case
  readonly span: Span
  readonly line: Line
  /** floods before it, which are no part of the site's past */
  readonly earlier: readonly Span[]
  readonly profile: Profile
  readonly spread: Spread
  readonly alternatives: readonly (readonly [key: string, rejected: string])[]
  readonly paths: Values
  readonly agents: Values
  readonly statuses: Values
}

/** Fewest requests of a flood, and its lowest rates: with a past to compare with, and without. */
export const FEWEST_REQUESTS = 1000
export const FLOOR_WITH_PAST = 20
export const FLOOR = 100
/** What a single source must send, since scanners and load tests send hundreds a second for a moment. */
const SINGLE_FLOOR = 100
const SINGLE_FEWEST = 3000

/** Fewest requests that were left hanging. */
const STUCK = 100

interface Shape {
  readonly n: number
  readonly spread: Spread
  readonly paths: Values
  readonly agents: Values
  readonly statuses: Values
  /** requests a source and minute, the mean */
  readonly each: number
  readonly share: (place: number) => number
  /** different full targets per request */
  readonly variety: number
  readonly failed: number
  /** true: most of what came is from private addresses */
  readonly inside: boolean
  /** true: fewer than twenty sources sent nearly all of it */
  readonly handful: boolean
}

const innocent: WebVerdict['alternatives'] = [
  ['alternative.flash-crowd', 'rejected.not-browsers'],
  ['alternative.crawler', 'rejected.rate'],
  ['alternative.monitoring', 'rejected.rate'],
]
/** Where most sources are private, nothing rejects it: a reason says so. */
const loadTest = ['alternative.measurement', 'rejected.public-sources'] as const

export function webFloods(view: View): WebVerdict[] {
  const line = view.lines.get(HTTP)
  if (!line) return []
  const verdicts: WebVerdict[] = []
  const attacks: Span[] = []
  const level = levelled(line)
  for (const span of spansOf(view, line, level)) {
    // Most spans of an ordinary log are just a busy moment: who made it need not be read.
    if (span.packets < FEWEST_REQUESTS || sustained(line, span) < FLOOR_WITH_PAST) continue
    const profile = profileWithin(line, span)
    if (!profile || profile.packets === 0) continue
    const shape = shapeOf(profile, span)
    const earlier = [...attacks]
    const c = weighFlood(view, line, span, profile, shape, earlier, level)
    if (stands(c)) attacks.push(span)
    verdicts.push({
      ...common(line, span, profile, shape),
      earlier,
      variant: 'http-flood',
      case: c,
      alternatives: shape.inside ? innocent : [...innocent, loadTest],
    })
  }
  const slow = slowRequests(line)
  return slow ? [...verdicts, slow] : verdicts
}

function common(line: Line, span: Span, profile: Profile, shape: Shape) {
  const { spread, paths, agents, statuses } = shape
  return { span, line, profile, spread, paths, agents, statuses }
}

function shapeOf(profile: Profile, span: Span): Shape {
  const n = profile.packets
  const spread = spreadOf(profile.sources)
  const statuses = valuesOf(profile.tallies[P.STATUS], n)
  const minutes = Math.max(1, span.to - span.from) / 60
  return {
    n,
    spread,
    paths: valuesOf(profile.tallies[P.PATH], n),
    agents: valuesOf(profile.tallies[P.AGENT], n),
    statuses,
    each: n / Math.max(1, spread.count) / minutes,
    share: (place) => profile.counts[place] / n,
    variety: Math.min(1, countDistinct(profile.flows) / n),
    inside: mostlyPrivate(profile.sources),
    handful: topSources(profile.sources, 0.01, 19).reduce((all, s) => all + s.share, 0) >= 0.9,
    failed: statuses.top.filter((s) => s.key >= 400).reduce((all, s) => all + s.share, 0),
  }
}

/** Requests/s over the busiest ten seconds: one second alone may be a page with many images. */
function sustained(line: Line, span: Span): number {
  let best = 0
  const cells = line.cells.filter((c) => c.second >= span.start && c.second < span.end)
  let from = 0
  let inside = 0
  for (let to = 0; to < cells.length; to++) {
    inside += cells[to].packets
    while (cells[to].second - cells[from].second >= 10) inside -= cells[from++].packets
    best = Math.max(best, inside / Math.max(10, cells[to].width))
  }
  return best
}

function weighFlood(
  view: View,
  line: Line,
  span: Span,
  profile: Profile,
  shape: Shape,
  earlier: readonly Span[],
  level: Level,
): Case {
  const c = newCase()
  const rate = sustained(line, span)
  const past = pastOf(line, view, span, earlier, level)
  const floor = past ? Math.max(FLOOR_WITH_PAST, past.p99 * ABOVE_PAST) : FLOOR
  const single = shape.spread.topShare >= 0.8
  if (rate < floor || span.packets < FEWEST_REQUESTS) drop(c)
  if (single && (rate < SINGLE_FLOOR || span.packets < SINGLE_FEWEST)) drop(c)
  // A few private addresses: the operator's own load test, or a balancer in front that hides who asks.
  if (fewPrivate(profile.sources) || nameless(profile)) drop(c)
  if (shape.inside) because(c, 'private-sources', -8, { count: shape.spread.count })
  if (shape.share(P.NAMED_BOTS) >= 0.8 && rate < FLOOR) drop(c)
  const params = {
    requests_per_s: round(rate),
    peak_per_s: Math.round(span.peak.perSecond),
    floor_per_s: round(floor),
  }
  because(c, 'request-rate', rate >= FLOOR * 10 ? 30 : rate >= FLOOR ? 22 : 15, params)
  if (past) {
    because(c, 'above-past-requests', 12, {
      past_s: past.seconds,
      p99_per_s: round(past.p99),
      factor: past.p99 > 0 ? Math.round(rate / past.p99) : null,
      enough_s: ENOUGH_PAST,
    })
  }
  weighClients(c, shape)
  weighRequests(c, shape, single)
  if (past === null && !isForced(shape)) drop(c)
  return c
}

/** Without a past, a busy service of machines looks like a flood in all but this: its clients keep a pace and succeed. */
function isForced(shape: Shape): boolean {
  return shape.each >= 20 || shape.failed >= 0.3 || shape.variety >= 0.5
}

/** Browsers fetch what belongs to a page and come from somewhere; tools ask for one thing. */
function weighClients(c: Case, shape: Shape): void {
  const { spread } = shape
  if (spread.unmarked >= 0.9) because(c, 'no-assets', 12, { share: round(spread.unmarked) })
  else if (spread.unmarked < 0.5) because(c, 'browsers', -25, { share: round(1 - spread.unmarked) })
  const referred = shape.share(P.REFERRED)
  if (referred < 0.05) because(c, 'no-referrers', 5, { share: round(referred) })
  const copies = shape.statuses.top.find((s) => s.key === 304)?.share ?? 0
  if (copies >= 0.2) because(c, 'kept-copies', -15, { share: round(copies) })
  if (shape.each >= 60) because(c, 'inhuman-pace', 18, { per_minute: Math.round(shape.each) })
  else if (shape.each >= 20) because(c, 'fast-pace', 8, { per_minute: Math.round(shape.each) })
  else if (shape.each < 6 || shape.n < spread.count * 2)
    because(c, 'human-pace', -12, { per_minute: round(Math.min(shape.each, shape.n / spread.count)) })
  const agent = shape.agents.top[0]
  const none = shape.share(P.NO_AGENT)
  if (none >= 0.5) because(c, 'no-agent', 8, { share: round(none) })
  else if (agent && agent.share >= 0.8 && spread.count >= 5)
    because(c, 'one-agent', 6, { share: round(agent.share) })
  if (spread.count >= 20 && spread.topShare < 0.5)
    because(c, 'many-sources', 5, { count: spread.count, top_share: round(spread.topShare) })
}

function weighRequests(c: Case, shape: Shape, single: boolean): void {
  const first = shape.paths.top[0]
  const queried = shape.share(P.WITH_QUERY)
  const few = first ? first.share : 0
  if (few >= 0.6 && queried >= 0.5 && shape.variety >= 0.5) {
    because(c, 'random-queries', 20, { share: round(few), different: round(shape.variety) })
  } else if (few >= 0.8) because(c, 'one-path', 18, { share: round(few) })
  else if (few >= 0.4) because(c, 'few-paths', 8, { share: round(few) })
  else if (shape.variety >= 0.8 && shape.failed >= 0.8 && !single) {
    because(c, 'random-paths', 15, { different: round(shape.variety), failed: round(shape.failed) })
  }
  // One machine or a handful that asks for ever other things copies a site.
  if ((single || shape.handful) && few < 0.6) drop(c)
  if (shape.failed >= 0.5) because(c, 'failing', 8, { share: round(shape.failed) })
  if (shape.share(P.POSTS) >= 0.8) because(c, 'posts', 4, { share: round(shape.share(P.POSTS)) })
}

/** Logs with names instead of addresses say nothing about how many clients there were. */
function nameless(profile: Profile): boolean {
  const top = sampledSources(profile.sources).find((s) => s.words.every((w) => w === 0))
  return top !== undefined && top.share > 0.2
}

/**
 * Requests that are kept open on purpose. Seen where the log has the time taken, or where the server logged its own
 * time-outs (408); a plain combined log of a server that does not log them shows nothing.
 */
function slowRequests(line: Line): WebVerdict | null {
  const stuckIn = (profile: Profile) => Math.max(profile.counts[P.SLOW_FAILED], profile.counts[P.TIMEOUTS])
  const held = line.profiles.filter((profile) => stuckIn(profile) >= STUCK / 2)
  const count = sum(held, stuckIn)
  if (count < STUCK) return null
  const length = 2 ** EPOCH_SHIFT
  const start = Math.min(...held.map((profile) => profile.epoch)) * length
  const end = (Math.max(...held.map((profile) => profile.epoch)) + 1) * length
  const whole: Span = {
    start,
    end,
    from: Math.max(start, line.first),
    to: Math.min(end, line.last),
    packets: count,
    bytes: 0,
    peak: { perSecond: Math.max(...held.map(stuckIn)) / length, bitsPerSecond: 0, window: length },
  }
  const profile = newProfile(0)
  for (const one of held) mergeProfile(profile, one)
  const shape = shapeOf(profile, whole)
  const share = count / profile.packets
  const holders = profile.stuck ? tallyDistinct(profile.stuck) : shape.spread.count
  const each = count / Math.max(1, holders)
  const c = newCase()
  if (fewPrivate(profile.sources) || nameless(profile)) drop(c)
  because(c, 'stuck-requests', 30, { count, share: round(share) })
  if (each >= 10) because(c, 'stuck-each', 30, { each: Math.round(each), count: holders })
  else if (each >= 3) because(c, 'stuck-each', 15, { each: round(each), count: holders })
  if (share >= 0.3) because(c, 'mostly-stuck', 10, { share: round(share) })
  return {
    ...common(line, whole, profile, shape),
    earlier: [],
    spread: { ...shape.spread, count: holders, estimated: false },
    variant: 'slow-requests',
    case: c,
    alternatives: [['alternative.slow-links', 'rejected.many-from-few']],
  }
}
