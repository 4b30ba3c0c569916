/** Cyber-observables of a finding: its target, its sources, and the traffic between them. */
import { formatAddress, parseAddress } from '../../model/address.ts'
import { uuid5 } from '../../model/ids.ts'
import type { Source, StoredFinding } from '../../model/finding.ts'
import type { StixObject } from '../object.ts'
import { scoId } from '../sco-id.ts'
import { ownObject } from './own.ts'

/** Sources given as objects of their own; the extension holds all that the finding lists. */
export const MAX_SOURCES = 20

const scratch = new Uint32Array(4)

/** An address in canonical text (an IPv4-mapped one as IPv4), or undefined. */
function addressObject(value: string, properties: Record<string, unknown> = {}): StixObject | undefined {
  if (!parseAddress(value, scratch, 0)) return undefined
  const text = formatAddress(scratch, 0)
  return sco(text.includes(':') ? 'ipv6-addr' : 'ipv4-addr', { value: text, ...properties })
}

function isDomain(value: string): boolean {
  if (value.length > 253) return false
  const labels = value.split('.')
  return (
    labels.length >= 2 &&
    labels.every((label) => /^[\p{L}\p{N}_-]{1,63}$/u.test(label)) &&
    !/^\d+$/.test(labels[labels.length - 1])
  )
}

/** A cyber-observable with its deterministic id. */
function sco(type: string, properties: Record<string, unknown>): StixObject {
  const id = scoId({ type, ...properties })
  if (id === undefined) throw new TypeError(`${type} without an ID Contributing Property`)
  return { type, spec_version: '2.1', id, ...properties }
}

/** The target as a cyber-observable, or as an identity where STIX has no observable for it. */
export function targetObject(finding: StoredFinding): StixObject {
  const { type, value } = finding.target
  switch (type) {
    case 'ipv4-addr':
    case 'ipv6-addr':
      return addressObject(value) ?? sco(type, { value })
    case 'ipv4-prefix':
      return sco('ipv4-addr', { value })
    case 'ipv6-prefix':
      return sco('ipv6-addr', { value })
    case 'domain-name':
      return sco('domain-name', { value })
    case 'account':
      return sco('user-account', { account_login: value })
    default:
      if (type === 'url' && URL.canParse(value)) return sco('url', { value })
      return ownObject('identity', uuid5(`identity:${type}:${value}`), {
        name: value,
        identity_class: type === 'service' || type === 'device' ? 'system' : 'unknown',
      })
  }
}

export interface SourceObjects {
  readonly source: Source
  readonly object: StixObject
  readonly autonomousSystem?: StixObject
}

/** What a source is follows from its form; what STIX cannot name (a masked value, a hash) gives undefined. */
export function sourceObjects(finding: StoredFinding, source: Source): SourceObjects | undefined {
  const { value } = source
  const system =
    source.asn !== undefined && source.asn >= 0
      ? sco('autonomous-system', { number: source.asn, ...(source.as_name && { name: source.as_name }) })
      : undefined
  const address = addressObject(value, system && { belongs_to_refs: [system.id] })
  if (address) return { source, object: address, autonomousSystem: system }
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return { source, object: sco('url', { value }) }
  if (finding.class === 'coordination')
    return { source, object: sco('user-account', { account_login: value }) }
  if (isDomain(value)) return { source, object: sco('domain-name', { value }) }
  return undefined
}

/** Protocols, lowest first, as far as the variant tells them. */
function protocols(variant: string, network: string): string[] {
  if (/icmp/.test(variant)) return [network, network === 'ipv6' ? 'ipv6-icmp' : 'icmp']
  if (/udp|amplification/.test(variant)) return [network, 'udp']
  if (/http|slow|web/.test(variant)) return [network, 'tcp', 'http']
  if (/^(syn|ack|rst|fin|tcp)/.test(variant)) return [network, 'tcp']
  return [network]
}

/** Traffic from a source to the target; undefined where no address is known, or the families differ. */
export function trafficObject(
  finding: StoredFinding,
  target: StixObject,
  source: StixObject | undefined,
): StixObject | undefined {
  const known = source ?? target
  if (known.type !== 'ipv4-addr' && known.type !== 'ipv6-addr') return undefined
  if (target.type !== 'domain-name' && target.type !== known.type) return undefined
  const network = known.type === 'ipv6-addr' ? 'ipv6' : 'ipv4'
  const list = protocols(finding.variant, network)
  const port = list.length > 1 && !/icmp/.test(list[1]) ? finding.target.port : undefined
  return sco('network-traffic', {
    start: finding.start,
    end: finding.end,
    is_active: false,
    ...(source && { src_ref: source.id }),
    dst_ref: target.id,
    ...(port !== undefined && { dst_port: port }),
    protocols: list,
  })
}
