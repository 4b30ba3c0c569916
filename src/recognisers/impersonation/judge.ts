/** From look-alikes to findings: one for each official name. */
import { domainToUnicode } from 'node:url'
import type { Message, StoredFinding } from '../../model/finding.ts'
import { uuid5 } from '../../model/ids.ts'
import type { WatchedName } from '../../model/watchlist.ts'
import type { JudgeContext } from '../recogniser.ts'
import { differenceOf } from './edit.ts'
import { order } from './summary.ts'
import type { Group, Sighting, Summary } from './summary.ts'
import { RECOGNISER } from './index.ts'

export { merge } from './summary.ts'

const CLASS = 'impersonation'
const VARIANT = 'look-alike-name'
const MOST_CONFIDENCE = 92
/** Look-alikes that a finding lists one by one. */
const MOST_LISTED = 100
const TOP = 10
/** Rules that are explained one by one. */
const MOST_RULES = 6

export function judge(summary: Summary, context: JudgeContext): StoredFinding[] {
  const findings: StoredFinding[] = []
  for (const [position, group] of summary) {
    const watched = context.watchlist?.[position]
    if (watched && group.sightings.size > 0) findings.push(findingOf(watched, group, context))
  }
  return findings.sort((a, b) => compare(a.start, b.start) || compare(a.id, b.id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function findingOf(watched: WatchedName, group: Group, context: JudgeContext): StoredFinding {
  const sightings = [...group.sightings.values()].sort(order)
  const [best] = sightings
  const mentions = sightings.reduce((sum, { count }) => sum + count, 0)
  const { start, end, dated } = timesOf(watched, sightings, context)
  // several look-alikes of one name support each other a little: a namesake seldom has company
  const joint = best.confidence + Math.min(8, 3 * Math.log2(sightings.length))
  const files = new Set(sightings.flatMap((sighting) => [...sighting.files]))
  return {
    id: uuid5([CLASS, VARIANT, watched.name, start].join('|')),
    class: CLASS,
    area: 'politics',
    variant: VARIANT,
    confidence: Math.round(Math.min(MOST_CONFIDENCE, joint)),
    start,
    end,
    target: { type: 'domain-name', value: watched.name },
    sources: {
      count: sightings.length,
      count_is_estimate: group.more || undefined,
      spoofable: false,
      top: [...sightings]
        .sort((a, b) => b.count - a.count || order(a, b))
        .slice(0, TOP)
        .map(({ name, count }) => ({ value: name, count, share: count / mentions })),
    },
    magnitude: { look_alikes: sightings.length, mentions },
    reasons: reasonsOf(watched, sightings, mentions, dated),
    alternatives: alternativesOf(best),
    evidence: [...files].sort((a, b) => a - b).flatMap((file) => context.evidence[file] ?? []),
    attribution: [],
    techniques: ['T0149.003', 'T0143.003', 'T1583.001'],
    detail: {
      official: watched.name,
      owner: watched.owner,
      look_alikes: sightings.slice(0, MOST_LISTED).map((sighting) => listed(watched, sighting)),
      listed: Math.min(sightings.length, MOST_LISTED),
      more: group.more,
    },
    recogniser: RECOGNISER,
  }
}

function listed(watched: WatchedName, sighting: Sighting): Record<string, unknown> {
  const official = shown(watched.name)
  const lookAlike = shown(sighting.name)
  const differs = differenceOf(official, lookAlike)
  return {
    name: sighting.name,
    // what a reader sees, side by side, with the positions of the characters that differ
    shown: lookAlike,
    official,
    differs: { official: differs.official, look_alike: differs.lookAlike },
    rule: sighting.rule,
    confidence: sighting.confidence,
    count: sighting.count,
    seen_as: [...sighting.channels].sort(),
    first: Number.isFinite(sighting.first) ? instant(sighting.first) : null,
    last: Number.isFinite(sighting.last) ? instant(sighting.last) : null,
  }
}

/** Names in lists have no times: then those of the evidence, and at last the day on which the name was put on the list. */
function timesOf(
  watched: WatchedName,
  sightings: readonly Sighting[],
  { evidence }: JudgeContext,
): { start: string; end: string; dated: boolean } {
  const first = Math.min(...sightings.map((sighting) => sighting.first))
  const last = Math.max(...sightings.map((sighting) => sighting.last))
  if (Number.isFinite(first)) return { start: instant(first), end: instant(last), dated: true }
  for (const file of sightings.flatMap((sighting) => [...sighting.files]).sort((a, b) => a - b)) {
    const { first: start, last: end } = evidence[file] ?? {}
    if (start && end) return { start, end, dated: true }
  }
  return { start: watched.added, end: watched.added, dated: false }
}

function reasonsOf(
  watched: WatchedName,
  sightings: readonly Sighting[],
  mentions: number,
  dated: boolean,
): Message[] {
  const rules = [...new Set(sightings.map(({ rule }) => rule))]
  const reasons: Message[] = rules.slice(0, MOST_RULES).map((rule) => {
    const same = sightings.filter((sighting) => sighting.rule === rule)
    return {
      key: `rule.${rule}`,
      params: { name: shown(same[0].name), official: shown(watched.name), count: same.length },
    }
  })
  reasons.push({ key: 'reason.seen', params: { mentions, look_alikes: sightings.length } })
  if (!dated) reasons.push({ key: 'reason.undated', params: {} })
  return reasons
}

function alternativesOf({ rule, name }: Sighting): StoredFinding['alternatives'] {
  const shortName = shown(name)
  const plainWord = rule === 'suffix' || rule === 'combination' || rule === 'below' || rule === 'inside'
  const whole = rule === 'embedded' || rule === 'government' || rule === 'flattened'
  const rejected = plainWord
    ? 'rejected.namesake-open'
    : whole
      ? 'rejected.namesake-whole'
      : 'rejected.namesake'
  return [
    {
      key: 'alternative.namesake',
      params: { name: shortName },
      rejected_because: { key: rejected, params: {} },
    },
    {
      key: 'alternative.own',
      params: { name: shortName },
      rejected_because: { key: 'rejected.own', params: {} },
    },
  ]
}

const instant = (seconds: number): string => new Date(Math.round(seconds * 1000)).toISOString()

/** Unicode form, for the eye. */
function shown(name: string): string {
  return name.includes('xn--') ? domainToUnicode(name) || name : name
}
