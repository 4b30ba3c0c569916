/** From verdicts to findings: numbers, series, sources and the words to render. */
import { formatAddress, formatV4 } from '../../model/address.ts'
import type { Evidence, Series, Sources, StoredFinding, Target } from '../../model/finding.ts'
import { uuid5 } from '../../model/ids.ts'
import type { JudgeContext } from '../recogniser.ts'
import { sampledSources, topSources } from '../sketch/spread.ts'
import type { Spread } from '../sketch/spread.ts'
import type { Sources as Sketch } from '../sketch/sources.ts'
import { attributionOfPackets, attributionOfRequests } from './attribution.ts'
import { confidenceOf } from './case.ts'
import { FLOORS, round } from './floors.ts'
import { ENOUGH_PAST, levelled, pastOf, secondsBefore } from './rate.ts'
import type { Span } from './rate.ts'
import { services } from './services.ts'
import type { Tables } from './tables.ts'
import type { Values } from './traits.ts'
import { IN, SERVICE } from './vectors.ts'
import type { Verdict } from './verdict.ts'
import { within } from './view.ts'
import type { Line, View } from './view.ts'
import { FEWEST_REQUESTS, FLOOR, FLOOR_WITH_PAST } from './web.ts'
import type { WebVerdict } from './web.ts'

export const RECOGNISER = { id: 'flood', version: 1 }
const CLASS = 'denial-of-service'
const MOST_POINTS = 600
const TOP = 10

/** `group` is one attack: its main vector first, which the numbers are of; it lasts as long as any of its vectors. */
export function findingOfPackets(
  view: View,
  group: readonly Verdict[],
  carpet: boolean,
  context: JudgeContext,
): StoredFinding {
  const [main] = group
  const { span, traits } = main
  const target = carpet ? prefixTarget(view.key) : hostTarget(view.key)
  const port = traits.destinationPorts.top[0]
  const ported = ![
    IN.gre,
    IN.other,
    IN.laterFragment,
    IN.echo,
    IN.echoReply,
    IN.icmpOther,
    IN.icmpError,
  ].includes(main.line.vector as never)
  if (ported && port && port.share >= 0.8 && port.key > 0) target.port = port.key
  const from = Math.min(...group.map((v) => v.span.from))
  const to = Math.max(...group.map((v) => v.span.to))
  const start = instant(from)
  const past = pastOf(main.line, view, span, main.earlier)
  const reasons = [...main.case.reasons]
  if (carpet) reasons.push({ key: 'reason.carpet', params: { hosts: view.hosts, adds: 0 } })
  if (span.peak.window < 1) {
    reasons.push({ key: 'reason.short-evidence', params: { seconds: round(span.peak.window), adds: 0 } })
  }
  return {
    id: uuid5(`${CLASS}|${main.variant}|${target.type}|${target.value}|${start}`),
    class: CLASS,
    area: 'infrastructure',
    variant: main.variant,
    confidence: confidenceOf(main.case),
    start,
    end: instant(to),
    target,
    sources: sourcesOf(traits.profile.sources, traits.spread, main.spoofable || main.reflected, context),
    magnitude: {
      packets: span.packets,
      bytes: span.bytes,
      duration_s: round(to - from),
      peak_packets_per_s: Math.round(span.peak.perSecond),
      peak_bits_per_s: Math.round(span.peak.bitsPerSecond),
      peak_window_s: round(span.peak.window),
      ...(carpet ? { hosts: view.hosts } : {}),
    },
    reasons,
    alternatives: main.alternatives.map(([key, rejected]) => ({
      key,
      params: {},
      rejected_because: { key: rejected, params: {} },
    })),
    evidence: evidenceOf(view.files, { from, to }, context),
    attribution: attributionOfPackets(main),
    techniques: [...new Set(group.flatMap((v) => v.techniques))],
    series: [
      series(
        view.first,
        view.last,
        main.line,
        span,
        'series.packets_per_second',
        'packet/s',
        (c) => c.packets,
      ),
      series(view.first, view.last, main.line, span, 'series.bits_per_second', 'bit/s', (c) => c.bytes * 8),
    ],
    detail: {
      ...main.detail,
      vectors: group.map((v) => ({
        variant: v.variant,
        packets: v.span.packets,
        bytes: v.span.bytes,
        confidence: confidenceOf(v.case),
      })),
      received: mixOf(view, span),
      source_ports: listed(traits.sourcePorts, 'port'),
      destination_ports: listed(traits.destinationPorts, 'port'),
      packet_sizes: listed(traits.lengths, 'bytes'),
      single_packet_sources: round(traits.spread.once),
      floors: FLOORS.map((f) => ({ packets_per_s: f.packets, bits_per_s: f.bits })),
      ...givenUp(view),
      baseline: past
        ? { seconds: past.seconds, p99_packets_per_s: round(past.p99) }
        : { seconds: secondsBefore(view, span, main.earlier), enough_s: ENOUGH_PAST },
    },
    recogniser: RECOGNISER,
  }
}

export function findingOfRequests(
  view: View,
  verdict: WebVerdict,
  target: Target,
  texts: Tables['texts'],
  context: JudgeContext,
): StoredFinding {
  const { span, variant, line, profile, spread } = verdict
  const start = instant(span.from)
  const past = pastOf(line, view, span, verdict.earlier, levelled(line))
  return {
    id: uuid5(`${CLASS}|${variant}|${target.type}|${target.value}|${start}`),
    class: CLASS,
    area: 'infrastructure',
    variant,
    confidence: confidenceOf(verdict.case),
    start,
    end: instant(span.to),
    target,
    sources: sourcesOf(profile.sources, spread, false, context),
    magnitude: {
      requests: span.packets,
      bytes: span.bytes,
      duration_s: round(span.to - span.from),
      peak_requests_per_s: Math.round(span.peak.perSecond),
      peak_window_s: round(span.peak.window),
    },
    reasons: [...verdict.case.reasons],
    alternatives: verdict.alternatives.map(([key, rejected]) => ({
      key,
      params: {},
      rejected_because: { key: rejected, params: {} },
    })),
    evidence: evidenceOf(view.files, span, context),
    attribution: attributionOfRequests(verdict),
    techniques: ['T1499.002'],
    series: [
      series(view.first, view.last, line, span, 'series.requests_per_second', 'request/s', (c) => c.packets),
    ],
    detail: {
      paths: named(verdict.paths, texts, 'p', 'path'),
      agents: named(verdict.agents, texts, 'a', 'agent'),
      statuses: listed(verdict.statuses, 'status'),
      floors: { requests: FEWEST_REQUESTS, per_s: FLOOR, per_s_with_past: FLOOR_WITH_PAST },
      ...givenUp(view),
      baseline: past
        ? { seconds: past.seconds, p99_requests_per_s: round(past.p99) }
        : { seconds: secondsBefore(view, span, verdict.earlier), enough_s: ENOUGH_PAST },
    },
    recogniser: RECOGNISER,
  }
}

/** Says where the memory limit left something out of the whole evidence. */
function givenUp(view: View): Record<string, unknown> {
  if (view.lost === 0 && view.profilesLost === 0) return {}
  return { given_up: { packets_of_quiet_hosts: view.lost, quiet_profiles: view.profilesLost } }
}

export function instant(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString()
}

function hostTarget(key: Uint32Array): Target {
  const value = formatAddress(key, 0)
  return { type: value.includes(':') ? 'ipv6-addr' : 'ipv4-addr', value }
}

function prefixTarget(key: Uint32Array): Target {
  if (key[0] === 0 && key[1] === 0) return { type: 'ipv4-prefix', value: `${formatV4(key[3])}/24` }
  return { type: 'ipv6-prefix', value: `${formatAddress(Uint32Array.of(key[0], key[1], 0, 0), 0)}/48` }
}

function sourcesOf(sketch: Sketch, spread: Spread, spoofable: boolean, context: JudgeContext): Sources {
  const top = topSources(sketch, 0.005, TOP).map((source) => {
    const value = formatAddress(source.words, 0)
    const place = context.geo?.(value)
    return {
      value,
      count: source.count,
      share: round(source.share),
      country: place?.country ?? 'unknown',
      ...(place?.asn === undefined ? {} : { asn: place.asn }),
      ...(place?.asName === undefined ? {} : { as_name: place.asName }),
    }
  })
  return {
    count: spread.count,
    ...(spread.estimated ? { count_is_estimate: true } : {}),
    spoofable,
    concentration: round(spread.concentration),
    ...(context.geo ? { countries: countriesOf(sketch, context.geo) } : {}),
    top,
  }
}

/** Share of the traffic by country, from the sample of sources. */
function countriesOf(sketch: Sketch, geo: NonNullable<JudgeContext['geo']>): Record<string, number> {
  const counts = new Map<string, number>()
  let all = 0
  for (const source of sampledSources(sketch)) {
    const country = geo(formatAddress(source.words, 0)).country ?? 'unknown'
    counts.set(country, (counts.get(country) ?? 0) + source.count)
    all += source.count
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 20)
  return Object.fromEntries(sorted.map(([country, count]) => [country, round(count / all)]))
}

function evidenceOf(
  files: readonly number[],
  span: Pick<Span, 'from' | 'to'>,
  context: JudgeContext,
): Evidence[] {
  const known = files.map((file) => context.evidence[file]).filter((e) => e !== undefined)
  const touching = known.filter(
    (e) =>
      e.first === null ||
      e.last === null ||
      (Date.parse(e.first) <= span.to * 1000 + 1000 && Date.parse(e.last) >= span.from * 1000 - 1000),
  )
  return touching.length > 0 ? touching : known
}

/** The line around the span, with a quarter of its length of context, in at most MOST_POINTS steps. */
function series(
  first: number,
  last: number,
  line: Line,
  span: Span,
  name: string,
  unit: string,
  of: (sums: { packets: number; bytes: number }) => number,
): Series {
  const context = Math.max(30, Math.ceil((span.end - span.start) / 4))
  const start = Math.max(Math.floor(first), span.start - context)
  const end = Math.max(start + 1, Math.min(Math.floor(last) + 1, span.end + context))
  const step = Math.ceil((end - start) / MOST_POINTS)
  const values = Array.from({ length: Math.ceil((end - start) / step) }, () => 0)
  for (const cell of line.cells) {
    if (cell.second + cell.width <= start || cell.second >= end) continue
    const from = Math.max(cell.second, start)
    const to = Math.min(cell.second + cell.width, end)
    for (let s = from; s < to;) {
      const at = Math.floor((s - start) / step)
      const until = Math.min(to, start + (at + 1) * step)
      values[at] += (of(cell) * (until - s)) / cell.width / step
      s = until
    }
  }
  return { name, unit, start: instant(start), step_s: step, values: values.map(round) }
}

const names = new Map<number, string>([
  ...Object.entries(IN).map(([name, vector]): [number, string] => [vector, name]),
  ...services.map((s, i): [number, string] => [SERVICE + i + 1, s.id]),
])

/** What the target received during the span, packets by kind. */
function mixOf(view: View, span: Span): Record<string, number> {
  const mix: [string, number][] = []
  for (const [vector, line] of view.lines) {
    const name = names.get(vector)
    const { packets } = within(line, span)
    if (name !== undefined && packets > 0) mix.push([name, packets])
  }
  return Object.fromEntries(mix.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}

function listed(values: Values, name: string): Record<string, number>[] {
  return values.top
    .filter((v) => v.share >= 0.03)
    .slice(0, TOP)
    .map((v) => ({ [name]: v.key, share: round(v.share) }))
}

function named(
  values: Values,
  texts: Tables['texts'],
  kind: string,
  name: string,
): Record<string, unknown>[] {
  return values.top
    .filter((v) => v.share >= 0.03 && texts[`${kind}${v.key}`] !== undefined)
    .slice(0, 5)
    .map((v) => ({ [name]: texts[`${kind}${v.key}`], share: round(v.share) }))
}
