/** From a finding to what could be enforced: patterns of traffic, sources, names. Nothing is measured or guarded yet. */
import type { StoredFinding } from '../../model/finding.ts'
import { hostName, port } from '../guards/literal.ts'
import type { HostName } from '../guards/literal.ts'
import { parseRange } from '../guards/range.ts'
import type { Range } from '../guards/range.ts'
import { PROTOCOL } from './order.ts'
import type { Pattern } from './order.ts'

export interface Wanted<T> {
  readonly value: T
  /** seconds since 1970 after which the finding itself no longer supports it */
  readonly until?: number
}

export interface Draft {
  readonly target: Range | null
  /** without rates, which the evidence gives */
  readonly patterns: readonly Pattern[]
  /** the attack is requests; paths that it asks for, as the finding names them */
  readonly requests: { readonly paths: readonly string[] } | null
  /** that the finding itself names and that truly sent */
  readonly sources: readonly Wanted<Range>[]
  readonly outward: readonly Wanted<Range>[]
  readonly names: readonly Wanted<HostName>[]
  /** values of the finding that are no canonical literal of their kind */
  readonly refused: readonly string[]
}

/** A look-alike below this may be a namesake. */
const LEAST_NAME_CONFIDENCE = 60

type Detail = Readonly<Record<string, unknown>>

/** `portsOf`: UDP ports of the service that a variant of amplification is named after. */
export function draftOf(finding: StoredFinding, portsOf: (variant: string) => readonly number[]): Draft {
  const refused: string[] = []
  const detail: Detail = finding.detail ?? {}
  const draft: Draft = {
    target: targetOf(finding),
    patterns: [],
    requests: null,
    sources: [],
    outward: [],
    names: [],
    refused,
  }
  switch (finding.class) {
    case 'denial-of-service':
      return flood(finding, detail, draft, portsOf)
    case 'impersonation':
      return { ...draft, names: lookAlikes(detail, refused) }
    case 'intrusion':
      return { ...draft, ...indicators(finding, detail, refused) }
    default:
      return draft
  }
}

function targetOf({ target }: StoredFinding): Range | null {
  return /^ipv[46]-(?:addr|prefix)$/.test(target.type) ? parseRange(target.value) : null
}

function flood(
  finding: StoredFinding,
  detail: Detail,
  draft: Draft,
  portsOf: (variant: string) => readonly number[],
): Draft {
  const proven = finding.sources.spoofable ? [] : named(finding, draft)
  if (finding.variant === 'http-flood' || finding.variant === 'slow-requests') {
    return { ...draft, requests: { paths: attackedPaths(detail) }, sources: proven }
  }
  const { target } = draft
  if (!target) return { ...draft, sources: proven }
  const variants = new Set([
    finding.variant,
    ...list(detail.vectors).flatMap(({ variant }) => (typeof variant === 'string' ? [variant] : [])),
  ])
  const patterns = [...variants].flatMap((variant) =>
    patternsOf(variant, finding, detail, target, portsOf(variant)),
  )
  if (typeof detail.fragments === 'number' && detail.fragments > 0)
    patterns.push(pattern('rate', target, PROTOCOL.fragments))
  const unique = new Map(
    patterns.map((p) => [JSON.stringify(p, (_, v) => (typeof v === 'bigint' ? `${v}` : v)), p]),
  )
  return { ...draft, patterns: [...unique.values()], sources: proven }
}

/** Of the requests in the finding's time, what one path must ask for to be named, and all named ones together. */
const LEAST_PATH_SHARE = 0.2
const LEAST_PATHS_SHARE = 0.8

/**
 * What the attack asks for, also where no format can write it: who takes part is told by it. None where the paths that
 * stand out are only a part, because then the attack asks for anything.
 */
function attackedPaths(detail: Detail): string[] {
  const paths = list(detail.paths).flatMap(({ path, share }) =>
    typeof path === 'string' && typeof share === 'number' && share >= LEAST_PATH_SHARE
      ? [{ path, share }]
      : [],
  )
  const together = paths.reduce((sum, { share }) => sum + share, 0)
  return together >= LEAST_PATHS_SHARE ? paths.map(({ path }) => path) : []
}

function patternsOf(
  variant: string,
  finding: StoredFinding,
  detail: Detail,
  target: Range,
  servicePorts: readonly number[],
): Pattern[] {
  const attacked = port(finding.target.port)
  const main = variant === finding.variant
  const destinationPorts = main && attacked !== null ? [attacked] : []
  const { tcp, udp, gre, fragments } = PROTOCOL
  const icmp = target.family === 4 ? PROTOCOL.icmp : PROTOCOL.icmp6
  if (variant.endsWith('-amplification')) {
    const seen = list(detail.source_ports).flatMap((s) =>
      main && port(s.port) !== null ? [s.port as number] : [],
    )
    const sourcePorts = servicePorts.length > 0 ? servicePorts : seen
    return sourcePorts.length === 0 ? [] : [{ ...pattern('unasked', target, udp), sourcePorts }]
  }
  switch (variant) {
    case 'syn-flood':
      return [{ ...pattern('handshake', target, tcp), destinationPorts, flags: 'syn' }]
    case 'syn-ack-reflection':
      return (['syn-ack', 'rst'] as const).map((flags) => ({ ...pattern('unasked', target, tcp), flags }))
    case 'rst-flood':
      return [{ ...pattern('unasked', target, tcp), flags: 'rst' }]
    case 'ack-flood':
    case 'tcp-flag-flood':
      return [{ ...pattern('unasked', target, tcp), flags: 'other' }]
    case 'udp-flood':
      return [{ ...pattern('unasked', target, udp), destinationPorts }]
    case 'icmp-flood':
      return [pattern('rate', target, icmp)]
    case 'gre-flood':
      return [pattern('rate', target, gre)]
    case 'fragment-flood':
      return [pattern('rate', target, fragments)]
    default:
      return []
  }
}

function pattern(judge: Pattern['judge'], destination: Range, protocol: number): Pattern {
  return {
    judge,
    destination,
    protocol,
    sourcePorts: [],
    destinationPorts: [],
    flags: null,
    packetsPerS: 0,
    bytesPerS: 0,
  }
}

function named(finding: StoredFinding, draft: Draft): Wanted<Range>[] {
  return finding.sources.top.flatMap(({ value }) => {
    const range = parseRange(value)
    if (!range) (draft.refused as string[]).push(value)
    return range ? [{ value: range }] : []
  })
}

function lookAlikes(detail: Detail, refused: string[]): Wanted<HostName>[] {
  return list(detail.look_alikes).flatMap(({ name, confidence }) => {
    if (typeof name !== 'string' || typeof confidence !== 'number' || confidence < LEAST_NAME_CONFIDENCE)
      return []
    return nameOf(name, refused)
  })
}

/** What the indicators name: hosts and addresses that ours went to, addresses that came to us. */
function indicators(
  finding: StoredFinding,
  detail: Detail,
  refused: string[],
): Pick<Draft, 'sources' | 'outward' | 'names'> {
  const sources: Wanted<Range>[] = []
  const outward: Wanted<Range>[] = []
  const names: Wanted<HostName>[] = []
  for (const { value, channel, valid_until: validUntil } of list(detail.indicators)) {
    if (typeof value !== 'string' || channel === 'file' || channel === 'agent') continue
    const range = parseRange(value)
    const end = typeof validUntil === 'string' ? Date.parse(validUntil) / 1000 : Number.NaN
    const until = Number.isNaN(end) ? {} : { until: end }
    if (range) {
      if (channel === 'client' && !finding.sources.spoofable) sources.push({ value: range, ...until })
      if (channel !== 'client') outward.push({ value: range, ...until })
      continue
    }
    // a URL names one page of a host that may belong to many
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) continue
    names.push(...nameOf(value, refused).map((name) => ({ ...name, ...until })))
  }
  return { sources, outward, names }
}

function nameOf(text: string, refused: string[]): Wanted<HostName>[] {
  const name = hostName(text)
  if (!name) refused.push(text)
  return name ? [{ value: name }] : []
}

function list(value: unknown): Record<string, unknown>[] {
  if (!Array.isArray(value)) return []
  return value.filter(
    (v): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v),
  )
}
