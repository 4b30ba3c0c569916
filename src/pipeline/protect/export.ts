/**
 * One finding as one artefact: drafted from the finding, measured and replayed on its own evidence, sifted by the guards,
 * written by the format's exporter. Throws with the reason where any of these says no; there is no way around them.
 */
import { createHash } from 'node:crypto'
import type { StoredFinding } from '../../model/finding.ts'
import { exportFormats } from '../../model/measure.ts'
import type { Artefact, ExportFormat } from '../../model/measure.ts'
import { PerisaiError } from '../../model/problem.ts'
import type { Bilingual } from '../../model/taxonomy.ts'
import { Allowlist } from '../../protection/allowlist/allowlist.ts'
import { draftOf } from '../../protection/exports/draft.ts'
import type { Draft, Wanted } from '../../protection/exports/draft.ts'
import type { Exporter } from '../../protection/exports/exporter.ts'
import { exporters } from '../../protection/exports/index.ts'
import type { Order, Pattern } from '../../protection/exports/order.ts'
import { disjoint } from '../../protection/guards/disjoint.ts'
import { hostName, plainPath } from '../../protection/guards/literal.ts'
import { parseRange } from '../../protection/guards/range.ts'
import type { Block, Range } from '../../protection/guards/range.ts'
import { Sieve } from '../../protection/guards/sift.ts'
import type { SetAside } from '../../protection/guards/sift.ts'
import { measuresFor } from '../../protection/plan/exported.ts'
import { PacketProfile, PacketReplay } from '../../protection/replay/packets.ts'
import type { PacketCase } from '../../protection/replay/packets.ts'
import { hitShare, LEAST_STOPPED, MOST_LEGITIMATE_HIT, stoppedShare } from '../../protection/replay/report.ts'
import type { ReplayReport } from '../../protection/replay/report.ts'
import { RequestProfile, RequestReplay } from '../../protection/replay/requests.ts'
import { services } from '../../recognisers/flood/services.ts'
import type { Warninglist } from '../../stix/misp/warninglist.ts'
import type { Config } from '../config.ts'
import { locate, replayAll } from './evidence.ts'
import { exportWarnings } from './warnings.ts'

export interface ExportOptions {
  readonly format: ExportFormat
  /** where evidence is now that is not where it was */
  readonly evidence?: readonly string[]
  /** seconds that the artefact acts; the usual time of its kind by default */
  readonly life?: number
  /** seconds since 1970; the clock by default */
  readonly now?: number
  readonly config: Pick<Config, 'own_networks' | 'never_block' | 'carrier_nat'>
  readonly warninglists?: readonly Warninglist[]
}

export interface Exported {
  readonly artefact: Artefact
  /** null: the artefact is about names or indicators, of which the evidence shows no legitimate use to replay */
  readonly replay: ReplayReport | null
  readonly setAside: readonly SetAside[]
}

/** Seconds. Traffic changes within hours, names within weeks. */
const LIFE = {
  traffic: { normal: 3600, longest: 86_400 },
  names: { normal: 7 * 86_400, longest: 30 * 86_400 },
  hole: { normal: 900, longest: 3600 },
} as const
const LEAST_LIFE = 60

export async function exportFinding(finding: StoredFinding, options: ExportOptions): Promise<Exported> {
  const exporter = exporters.find((e) => e.format === options.format)
  const draft = draftOf(finding, portsOf)
  if (!exporter) throw nothing(finding, options.format, draft)
  const { order: whole, sieve, replayOf } = await orderOf(finding, draft, options)
  const order = within(whole, exporter)
  if (!expresses(exporter, order)) throw refusalOf(finding, exporter, draft, sieve)
  const replay = replayOf === null ? null : await replayOf(order, exporter)
  // a black hole hits all by its nature; that is said, and decided by people
  if (replay && exporter.patterns !== 'all' && hitShare(replay) > MOST_LEGITIMATE_HIT)
    throw unsafe(finding, exporter, draft, replay)
  const written = exporter.write(order)
  const warnings = [...written.warnings, ...exportWarnings(order, replay, sieve.setAside, draft)]
  if (replay && stoppedShare(replay) < LEAST_STOPPED) warnings.push(weakWarning(replay))
  const sum = createHash('sha256').update(written.text).update(written.rollback).digest('hex')
  const artefact: Artefact = {
    format: exporter.format,
    measures: measuresFor(finding, exporter.format),
    name: `perisai-${order.id}${exporter.extension}`,
    rollbackName: `perisai-${order.id}${exporter.rollbackExtension}`,
    text: written.text,
    rollback: written.rollback,
    expires: new Date(order.expires * 1000).toISOString(),
    sha256: sum,
    warnings,
  }
  return { artefact, replay, setAside: sieve.setAside }
}

/** What the format can tell apart: without state, packets of open connections are all alike. */
function within(order: Order, { patterns, format }: Exporter): Order {
  if (format === 'rtbh' && order.target && order.target.from !== order.target.to)
    return { ...order, target: null }
  if (patterns === 'state' || patterns === 'none') return order
  return { ...order, patterns: order.patterns.filter((p) => p.flags !== 'other') }
}

function portsOf(variant: string): readonly number[] {
  return services.find((service) => variant === `${service.id}-amplification`)?.ports ?? []
}

interface Ordered {
  readonly order: Order
  readonly sieve: Sieve
  readonly replayOf: ((order: Order, exporter: Exporter) => Promise<ReplayReport>) | null
}

async function orderOf(finding: StoredFinding, draft: Draft, options: ExportOptions): Promise<Ordered> {
  const made = options.now ?? Math.floor(Date.now() / 1000)
  const named = draft.names.length + draft.outward.length > 0
  const kind = options.format === 'rtbh' ? LIFE.hole : named ? LIFE.names : LIFE.traffic
  const life = options.life ?? kind.normal
  if (!(life >= LEAST_LIFE && life <= kind.longest)) {
    throw new PerisaiError('export-life', { least: LEAST_LIFE, most: kind.longest })
  }
  const expires = made + Math.floor(life)
  const ranges = (list: readonly string[]) => list.flatMap((text) => parseRange(text) ?? [])
  const { own_networks: own, never_block: never, carrier_nat: shared } = options.config
  const partners = { networks: ranges(never), names: never.flatMap((text) => hostName(text) ?? []) }
  const allow = new Allowlist(ranges(own), partners, options.warninglists)
  const sieve = new Sieve(allow, ranges(shared))
  const blocksOf = (wanted: readonly Wanted<Range>[]): Block[] =>
    disjoint(
      wanted.flatMap(({ value, until = Infinity }) => {
        const end = Math.min(expires, Math.floor(until))
        return end > made && sieve.network(value) ? [{ ...value, expires: end }] : []
      }),
    )
  const base = {
    id: finding.id.slice(0, 8),
    finding: finding.id,
    class: finding.class,
    variant: finding.variant,
    made,
    expires,
    outward: blocksOf(draft.outward),
    names: draft.names.flatMap(({ value, until = Infinity }) => {
      const end = Math.min(expires, Math.floor(until))
      return end > made && sieve.name(value) ? [{ name: value, expires: end }] : []
    }),
    target: draft.target,
    exempt: allow.exempt,
    limit: null,
    patterns: [],
  }
  if (draft.requests) {
    const inputs = await locate(finding, options.evidence ?? [])
    const profile = new RequestProfile({ ...spanOf(finding), paths: draft.requests.paths })
    await replayAll(finding, inputs, (batch) => batch.kind === 'http-request' && profile.add(batch))
    const paths = draft.requests.paths.flatMap((path) => plainPath(path) ?? [])
    const order: Order = {
      ...base,
      blocks: blocksOf(profile.sources().map((value) => ({ value }))),
      limit: { ...profile.limit(), paths },
    }
    return {
      order,
      sieve,
      replayOf: async (given, exporter) => {
        const replay = new RequestReplay(profile, given, exporter)
        await replayAll(finding, inputs, (batch) => batch.kind === 'http-request' && replay.add(batch))
        return replay.report()
      },
    }
  }
  const order: Order = { ...base, blocks: blocksOf(draft.sources) }
  if (!draft.target || draft.patterns.length + draft.sources.length === 0)
    return { order, sieve, replayOf: null }
  return packetOrder(finding, draft, { order, sieve, replayOf: null }, options)
}

async function packetOrder(
  finding: StoredFinding,
  draft: Draft,
  { order, sieve }: Ordered,
  options: ExportOptions,
): Promise<Ordered> {
  const target = draft.target!
  const inputs = await locate(finding, options.evidence ?? [])
  const about: PacketCase = {
    ...spanOf(finding),
    target,
    patterns: draft.patterns,
    sources: draft.sources.map((s) => s.value),
  }
  const profile = new PacketProfile(about)
  await replayAll(finding, inputs, (batch) => batch.kind === 'packet' && profile.add(batch))
  const patterns = draft.patterns.map((pattern, i) => withRates(pattern, profile.usual(i)))
  return {
    order: { ...order, patterns },
    sieve,
    replayOf: async (given, exporter) => {
      const replay = new PacketReplay(profile, { ...given, target }, exporter.patterns)
      await replayAll(finding, inputs, (batch) => batch.kind === 'packet' && replay.add(batch))
      return replay.report()
    },
  }
}

/** Twice what is usual, and never so little that a few people's traffic would not pass. */
function withRates(pattern: Pattern, usual: { packets: number; bytes: number }): Pattern {
  return {
    ...pattern,
    packetsPerS: Math.max(10, Math.ceil(usual.packets * 2)),
    bytesPerS: Math.max(15_000, Math.ceil(usual.bytes * 2)),
  }
}

function spanOf(finding: StoredFinding): { from: number; to: number } {
  // instants are rounded to a millisecond
  return { from: Date.parse(finding.start) / 1000 - 0.001, to: Date.parse(finding.end) / 1000 + 0.001 }
}

function expresses({ takes }: Exporter, order: Order): boolean {
  const has = {
    blocks: order.blocks.length > 0,
    outward: order.outward.length > 0,
    patterns: order.patterns.length > 0,
    limit: order.limit !== null,
    names: order.names.length > 0,
    target: order.target !== null && order.patterns.length > 0,
  }
  return takes.some((part) => has[part])
}

/** Formats that could express something of the draft; which of them pass the replay is only known by asking for them. */
export function possibleFormats(draft: Draft): ExportFormat[] {
  const requests = draft.requests !== null
  const has = {
    blocks: draft.sources.length > 0 || requests,
    outward: draft.outward.length > 0,
    patterns: draft.patterns.length > 0,
    limit: requests,
    names: draft.names.length > 0,
    target: draft.target !== null && draft.patterns.length > 0,
  }
  const can = new Set(exporters.filter((e) => e.takes.some((part) => has[part])).map((e) => e.format))
  return exportFormats.filter((format) => can.has(format))
}

function others(draft: Draft, format: ExportFormat): string {
  return (
    possibleFormats(draft)
      // nobody is sent to the last resort by a machine
      .filter((f) => f !== format && f !== 'rtbh')
      .join(', ')
  )
}

function nothing(finding: StoredFinding, format: ExportFormat, draft: Draft): PerisaiError {
  return new PerisaiError('export-nothing', {
    format,
    variant: finding.variant,
    possible: others(draft, format),
  })
}

function refusalOf(
  finding: StoredFinding,
  { format, takes }: Exporter,
  draft: Draft,
  sieve: Sieve,
): PerisaiError {
  const [first] = sieve.setAside
  if (first) {
    return new PerisaiError('export-allowlisted', {
      value: first.value,
      category: first.reason,
      entry: first.entry,
    })
  }
  if (takes.includes('blocks') && finding.sources.spoofable && finding.class !== 'impersonation') {
    return new PerisaiError('export-unproven', { format, possible: others(draft, format) })
  }
  return nothing(finding, format, draft)
}

function unsafe(
  finding: StoredFinding,
  { format }: Exporter,
  draft: Draft,
  replay: ReplayReport,
): PerisaiError {
  return new PerisaiError('export-unsafe', {
    format,
    percent: Number((hitShare(replay) * 100).toPrecision(3)),
    cap: MOST_LEGITIMATE_HIT * 100,
    hit: replay.legitimate.hit,
    seen: replay.legitimate.seen,
    possible: others(draft, format),
    finding: finding.id,
  })
}

function weakWarning(replay: ReplayReport): Bilingual {
  const percent = Number((stoppedShare(replay) * 100).toPrecision(3))
  return {
    id: `Pada bukti yang sama, artefak ini hanya menghentikan ${String(percent).replace('.', ',')}% serangan.`,
    en: `On the same evidence this artefact stops only ${percent}% of the attack.`,
  }
}
