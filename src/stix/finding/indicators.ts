/**
 * Indicators of a finding. An indicator makes other people block something, so it is given only for sources that the
 * evidence proves to have acted: never spoofable ones, samples, doubtful findings, or addresses that mean something
 * else in every network.
 */
import { uuid5 } from '../../model/ids.ts'
import type { StoredFinding } from '../../model/finding.ts'
import type { ThreatClassId } from '../../model/taxonomy.ts'
import type { StixObject } from '../object.ts'
import { ownObject } from './own.ts'
import type { Times } from './own.ts'

/** Findings below this confidence give no indicator. */
export const MIN_CONFIDENCE = 60

/** In other classes the sources are people, resolvers or bystanders. */
const classes: readonly ThreatClassId[] = ['denial-of-service', 'intrusion', 'impersonation', 'wiretap']

/** Days that an indicator stays valid: addresses change hands sooner than names. */
const validDays: Readonly<Record<string, number>> = {
  'ipv4-addr': 30,
  'ipv6-addr': 30,
  'domain-name': 180,
  url: 90,
}

/** Private, shared, loopback, link-local, multicast and unspecified ranges (IANA special-purpose registries). */
const local =
  /^(0|10|127|22[4-9]|23\d|24\d|25[0-5])\.|^192\.168\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^::1?$|^::ffff:|^f[cd]|^fe[89a-f]|^ff/i

export function indicatorObject(
  finding: StoredFinding,
  source: StixObject,
  times: Times,
): StixObject | undefined {
  const value = String(source.value)
  const days = validDays[source.type]
  if (days === undefined || finding.sources.spoofable || finding.sample) return undefined
  if (finding.confidence < MIN_CONFIDENCE || !classes.includes(finding.class)) return undefined
  if (source.type.startsWith('ip') && local.test(value)) return undefined
  const quoted = value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  return ownObject(
    'indicator',
    uuid5(`indicator:${finding.id}:${source.id}`),
    {
      name: `${value} (${finding.variant})`,
      description: `Seen as a source of a finding of class ${finding.class}, variant ${finding.variant}.`,
      indicator_types: ['malicious-activity'],
      pattern: `[${source.type}:value = '${quoted}']`,
      pattern_type: 'stix',
      pattern_version: '2.1',
      valid_from: finding.start,
      valid_until: new Date(Date.parse(finding.end) + days * 86_400_000).toISOString(),
      confidence: finding.confidence,
    },
    times,
  )
}
