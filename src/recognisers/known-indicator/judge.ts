/** From what was seen of indicators to findings: one for each relation, publisher and threat. */
import type { Message, Source, StoredFinding, Target } from '../../model/finding.ts'
import { uuid5 } from '../../model/ids.ts'
import type { Indicator } from '../../model/indicator.ts'
import { tlpLevels } from '../../stix/tlp.ts'
import { parseNetwork } from '../../stix/pattern/network.ts'
import type { JudgeContext } from '../recogniser.ts'
import { HALF_LIFE_DAYS, kindOf, weigh } from './decay.ts'
import type { Kind, Weight } from './decay.ts'
import { fileHits } from './files.ts'
import { isPrivateNetwork } from './shared.ts'
import type { Hit, Summary } from './summary.ts'
import { RECOGNISER } from './index.ts'

export { merge } from './summary.ts'

const CLASS = 'intrusion'
const VARIANT = 'known-indicator'
/** Findings of less say too little to take somebody's time. */
const LEAST_CONFIDENCE = 15
const MOST_CONFIDENCE = 95
/** Indicators that a finding lists one by one. */
const MOST_LISTED = 100
const TOP = 10

export type Relation = 'contacted' | 'visited' | 'blocked' | 'present'

/** What an outcome leaves of an indicator's score. */
const BLOCKED = 0.85
const UNANSWERED = 0.7
const PRIVATE = 0.5

interface Case {
  readonly hit: Hit
  readonly indicator: Indicator
  readonly kind: Kind
  readonly weight: Weight
  readonly unanswered: boolean
  readonly isPrivate: boolean
  readonly score: number
}

export function judge(summary: Summary, context: JudgeContext): StoredFinding[] {
  const indicators = context.indicators ?? []
  const groups = new Map<string, { relation: Relation; cases: Case[] }>()
  for (const hit of [...summary.values(), ...fileHits(indicators, context.evidence)]) {
    const indicator = indicators[hit.indicator]
    if (!indicator) continue
    const relation = relationOf(hit)
    const key = JSON.stringify([relation, indicator.source, indicator.threat])
    const group = groups.get(key) ?? { relation, cases: [] }
    groups.set(key, group)
    group.cases.push(caseOf(hit, indicator, relation, context))
  }
  const findings = [...groups.values()].flatMap(
    ({ relation, cases }) => findingOf(relation, cases, context) ?? [],
  )
  return findings.sort((a, b) => compare(a.start, b.start) || compare(a.id, b.id))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function relationOf({ channel, live, denied }: Hit): Relation {
  if (channel === 'file') return 'present'
  if (live === 0 && denied > 0) return 'blocked'
  return channel === 'client' || channel === 'packets' || channel === 'agent' ? 'contacted' : 'visited'
}

function caseOf(hit: Hit, indicator: Indicator, relation: Relation, context: JudgeContext): Case {
  const kind = kindOf(hit.channel, hit.value)
  const [, last] = timesOf(hit, context)
  const weight = weigh(indicator, kind, last)
  const unanswered = hit.channel === 'packets' && hit.live === 0 && hit.denied === 0
  const network = kind === 'address' ? parseNetwork(hit.value) : null
  const isPrivate = network !== null && isPrivateNetwork(network)
  const outcome = relation === 'blocked' ? BLOCKED : unanswered ? UNANSWERED : 1
  return {
    hit,
    indicator,
    kind,
    weight,
    unanswered,
    isPrivate,
    score: weight.score * outcome * (isPrivate ? PRIVATE : 1),
  }
}

/** Seconds since 1970; the evidence's own span where the records have no times, the indicator's date as a last resort. */
function timesOf(hit: Hit, { evidence, indicators }: JudgeContext): [number, number] {
  if (Number.isFinite(hit.first)) return [hit.first, hit.last]
  const { first, last } = evidence[hit.file] ?? { first: null, last: null }
  const from = Date.parse(first ?? indicators?.[hit.indicator].modified ?? '')
  const to = Date.parse(last ?? indicators?.[hit.indicator].modified ?? '')
  return [(Number.isNaN(from) ? 0 : from) / 1000, (Number.isNaN(to) ? 0 : to) / 1000]
}

function findingOf(relation: Relation, cases: Case[], context: JudgeContext): StoredFinding | null {
  cases.sort((a, b) => b.score - a.score || b.hit.count - a.hit.count || compare(a.hit.value, b.hit.value))
  const distinct = new Set(cases.map(({ indicator }) => indicator.id)).size
  // Several indicators of one threat support each other, but less than independent witnesses would.
  const best = cases[0].score
  const joint = best + (MOST_CONFIDENCE - best) * 0.5 * (1 - 0.8 ** (distinct - 1))
  const confidence = Math.round(Math.min(MOST_CONFIDENCE, Math.max(best, joint)))
  if (confidence < LEAST_CONFIDENCE) return null
  const spans = cases.map(({ hit }) => timesOf(hit, context))
  const start = instant(Math.min(...spans.map(([first]) => first)))
  const end = instant(Math.max(...spans.map(([, last]) => last)))
  const target = targetOf(relation, cases, context)
  const [{ indicator }] = cases
  const count = sum(cases.map(({ hit }) => hit.count))
  return {
    id: uuid5([CLASS, VARIANT, relation, indicator.source, indicator.threat, target.value, start].join('|')),
    class: CLASS,
    area: 'infrastructure',
    variant: VARIANT,
    confidence,
    start,
    end,
    target,
    sources: sourcesOf(relation, cases, context),
    magnitude: { hits: count, indicators: distinct, bytes: sum(cases.map(({ hit }) => hit.bytes)) },
    reasons: reasonsOf(relation, cases, distinct, count),
    alternatives: alternativesOf(cases),
    evidence: [...new Set(cases.map(({ hit }) => hit.file))]
      .sort((a, b) => a - b)
      .flatMap((f) => context.evidence[f] ?? []),
    attribution: [],
    techniques: [],
    detail: {
      relation,
      threat: indicator.threat,
      tlp: strictest(cases),
      indicators: cases.slice(0, MOST_LISTED).map(listed),
    },
    recogniser: RECOGNISER,
  }
}

function listed({ hit, indicator, kind, weight, score }: Case): Record<string, unknown> {
  return {
    id: indicator.id,
    name: indicator.name,
    value: hit.value,
    source: indicator.source,
    threat: indicator.threat,
    channel: hit.channel,
    count: hit.count,
    first: Number.isFinite(hit.first) ? instant(hit.first) : null,
    last: Number.isFinite(hit.last) ? instant(hit.last) : null,
    valid_from: indicator.validFrom,
    valid_until: indicator.validUntil,
    age_days: weight.ageDays,
    half_life_days: HALF_LIFE_DAYS[kind],
    decay: Math.round(weight.decay * 1000) / 1000,
    score: Math.round(score),
    confidence: indicator.confidence,
    tlp: indicator.tlp,
  }
}

/** Our side where the indicator came to us, the indicator where we went to it. */
function targetOf(relation: Relation, cases: readonly Case[], context: JudgeContext): Target {
  const [{ hit, kind }] = cases
  const path = context.evidence[hit.file]?.path ?? ''
  if (relation === 'present') return { type: 'name', value: path }
  if (kind === 'host' || kind === 'url')
    return { type: kind === 'url' ? 'url' : 'domain-name', value: hit.value }
  const peers = tally(cases.filter((other) => other.kind === kind).map((other) => other.hit.peers))
  if (peers.length === 0) return { type: 'name', value: path }
  const [[peer]] = peers
  return { type: typeOf(peer), value: peer }
}

function typeOf(text: string): Target['type'] {
  const network = parseNetwork(text)
  if (!network) return 'domain-name'
  const wide = network.bits < 128
  return text.includes(':') ? (wide ? 'ipv6-prefix' : 'ipv6-addr') : wide ? 'ipv4-prefix' : 'ipv4-addr'
}

/** Who came: the indicators' addresses where they came to us, our clients where these went to them. */
function sourcesOf(
  relation: Relation,
  cases: readonly Case[],
  { geo }: JudgeContext,
): StoredFinding['sources'] {
  const outward = cases.some(({ kind }) => kind === 'host' || kind === 'url' || kind === 'user-agent')
  const counts = outward
    ? tally(cases.map(({ hit }) => hit.peers))
    : tally(cases.map(({ hit }) => new Map([[hit.value, hit.count]])))
  const all = relation === 'present' ? [] : counts
  const total = sum(all.map(([, count]) => count))
  const top = all.slice(0, TOP).map(([value, count]): Source => {
    const place = geo?.(value)
    const where = {
      country: place?.country ?? (geo ? 'unknown' : undefined),
      asn: place?.asn,
      as_name: place?.asName,
    }
    return { value, count, share: total === 0 ? 0 : count / total, ...where }
  })
  // A packet that nobody answered can bear any sender's address.
  return { count: all.length, spoofable: cases.every(({ unanswered }) => unanswered), top }
}

function tally(maps: readonly ReadonlyMap<string, number>[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const map of maps) for (const [key, count] of map) counts.set(key, (counts.get(key) ?? 0) + count)
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
}

function reasonsOf(relation: Relation, cases: readonly Case[], distinct: number, count: number): Message[] {
  const [{ hit, indicator, weight, kind }] = cases
  const channels = [...new Set(cases.map((c) => c.hit.channel))]
  const reasons: Message[] = [
    {
      key: 'reason.listed',
      params: { value: hit.value, source: indicator.source, threat: indicator.threat, count: distinct },
    },
    ...channels.map((channel): Message => {
      const own = sum(cases.filter((c) => c.hit.channel === channel).map((c) => c.hit.count))
      return { key: `reason.${channel}`, params: { count: own } }
    }),
    {
      key: weight.ageDays < 0 ? 'reason.before' : 'reason.age',
      params: { days: Math.abs(weight.ageDays), half_life: HALF_LIFE_DAYS[kind], decay: weight.decay },
    },
  ]
  if (relation === 'blocked') reasons.push({ key: 'reason.blocked', params: { count } })
  if (cases[0].unanswered) reasons.push({ key: 'reason.unanswered', params: {} })
  if (cases[0].isPrivate) reasons.push({ key: 'reason.private', params: { value: hit.value } })
  if (weight.expired) reasons.push({ key: 'reason.expired', params: { until: indicator.validUntil } })
  if (indicator.confidence !== null) {
    reasons.push({
      key: 'reason.rated',
      params: { confidence: indicator.confidence, source: indicator.source },
    })
  }
  const tlp = strictest(cases)
  if (tlp) reasons.push({ key: 'reason.tlp', params: { tlp: tlp.toUpperCase() } })
  return reasons
}

function strictest(cases: readonly Case[]): string | null {
  let rank = -1
  for (const { indicator } of cases)
    rank = Math.max(
      rank,
      tlpLevels.findIndex((level) => level === indicator.tlp),
    )
  return tlpLevels[rank] ?? null
}

function alternativesOf(cases: readonly Case[]): StoredFinding['alternatives'] {
  const [{ kind, weight }] = cases
  if (kind === 'file') return []
  const recent = Math.abs(weight.ageDays) <= HALF_LIFE_DAYS[kind]
  return [
    {
      key: 'alternative.new-owner',
      params: {},
      rejected_because: {
        key: recent ? 'rejected.recent' : 'rejected.weighed',
        params: { days: Math.abs(weight.ageDays) },
      },
    },
    { key: 'alternative.shared', params: {}, rejected_because: { key: 'rejected.not-shared', params: {} } },
  ]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const instant = (seconds: number): string => new Date(Math.round(seconds * 1000)).toISOString()
