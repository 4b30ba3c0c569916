/**
 * Findings as MISP events. An attribute is meant for detection (to_ids) exactly where a STIX export gives an indicator:
 * never for targets, for sources that can be spoofed, for samples or for doubtful findings. The same finding gives the
 * same UUIDs and bytes everywhere.
 */
import { createHash } from 'node:crypto'
import type { Finding } from '../../model/finding.ts'
import { uuid5 } from '../../model/ids.ts'
import { cellOf } from '../csv/parse.ts'
import { indicatorObject } from '../finding/indicators.ts'
import { sourceObjects, targetObject } from '../finding/observables.ts'
import { creatorId } from '../finding/own.ts'
import { attackPattern } from '../finding/techniques.ts'
import type { StixObject } from '../object.ts'
import type { TlpLevel } from '../tlp.ts'

export interface MispAttribute {
  readonly uuid: string
  readonly type: string
  readonly category: string
  readonly value: string
  readonly to_ids: boolean
  readonly timestamp: string
  readonly comment: string
  readonly distribution: '5'
  readonly disable_correlation: boolean
}

interface Header {
  readonly info: string
  readonly date: string
  readonly threat_level_id: string
  readonly analysis: '2'
  readonly timestamp: string
  readonly Orgc: { readonly name: string; readonly uuid: string }
  readonly Tag: readonly { readonly name: string }[]
}

export interface MispEvent extends Header {
  readonly uuid: string
  readonly published: true
  readonly publish_timestamp: string
  readonly Attribute: readonly MispAttribute[]
}

const organisation = { name: 'Perisai', uuid: creatorId.slice(creatorId.indexOf('--') + 2) }

/** The finding's id is the event's UUID. Give a finding rendered in English, so that names read well elsewhere. */
export function mispEvent(finding: Finding, tlp: TlpLevel = 'amber'): MispEvent {
  const seconds = (iso: string) => String(Math.floor(Date.parse(iso) / 1000))
  const timestamp = seconds(finding.modified ?? finding.end)
  const attributes = new Map<string, MispAttribute>()
  const add = (type: string, value: string, more: { category: string; to_ids: boolean; comment: string }) => {
    const uuid = uuid5(`misp-attribute:${finding.id}:${type}:${value}`)
    // a source that is the target too stays what it was first: the target, not to be blocked
    if ([...attributes.values()].some((other) => other.value === value)) return
    attributes.set(uuid, {
      uuid,
      type,
      value,
      timestamp,
      distribution: '5',
      disable_correlation: false,
      ...more,
    })
  }
  const target = typeOf(targetObject(finding), 'dst')
  if (target)
    add(target.type, target.value, { category: 'Network activity', to_ids: false, comment: 'target' })
  else add('text', finding.target.value, { category: 'Other', to_ids: false, comment: 'target' })
  const times = { created: finding.start, modified: finding.end }
  for (const source of finding.sources.top) {
    const found = sourceObjects(finding, source)
    const typed = found && typeOf(found.object, 'src')
    if (!typed) continue
    const to_ids = indicatorObject(finding, found.object, times) !== undefined
    const share = `${Math.round(source.share * 1000) / 10}%`
    const spoofable = finding.sources.spoofable ? ', may be spoofed' : ''
    const comment = `source, ${share} of what was counted${spoofable}`
    add(typed.type, typed.value, { category: 'Network activity', to_ids, comment })
  }
  add('comment', finding.text.summary, { category: 'Other', to_ids: false, comment: '' })
  return {
    uuid: finding.id,
    info: finding.text.title,
    date: finding.start.slice(0, 10),
    threat_level_id: finding.confidence >= 80 ? '1' : finding.confidence >= 50 ? '2' : '3',
    analysis: '2',
    timestamp,
    published: true,
    publish_timestamp: timestamp,
    Orgc: organisation,
    Tag: tagsOf(finding, tlp).map((name) => ({ name })),
    Attribute: [...attributes.values()],
  }
}

function typeOf(object: StixObject, end: 'src' | 'dst'): { type: string; value: string } | undefined {
  const value = String(object.value)
  if (object.type === 'ipv4-addr' || object.type === 'ipv6-addr') return { type: `ip-${end}`, value }
  if (object.type === 'domain-name') return { type: 'domain', value }
  return object.type === 'url' ? { type: 'url', value } : undefined
}

function tagsOf(finding: Finding, tlp: TlpLevel): string[] {
  const { confidence } = finding
  const word = confidence >= 70 ? 'high' : confidence >= 30 ? 'moderate' : 'low'
  const techniques = finding.techniques.map(attackPattern).flatMap((pattern, i) => {
    const attack = pattern.external_references as { source_name: string }[]
    if (attack[0]?.source_name !== 'mitre-attack') return []
    return [`misp-galaxy:mitre-attack-pattern="${String(pattern.name)} - ${finding.techniques[i]}"`]
  })
  return [
    // MISP's taxonomy has both words; every instance knows the older one
    ...(tlp === 'clear' ? ['tlp:white'] : []),
    `tlp:${tlp}`,
    `estimative-language:confidence-in-analytic-judgment="${word}"`,
    `perisai:class="${finding.class}"`,
    ...(finding.sample ? ['perisai:sample'] : []),
    ...techniques,
  ]
}

/** What manifest.json says of an event. */
export function manifestEntry(event: MispEvent): Header {
  const { info, date, threat_level_id, analysis, timestamp, Orgc, Tag } = event
  return { info, date, threat_level_id, analysis, timestamp, Orgc, Tag }
}

/** Lines of hashes.csv: MD5 of each value and the event, by which MISP finds correlations without fetching events. */
export function hashLines(event: MispEvent): string[] {
  return event.Attribute.map(
    ({ value }) => `${createHash('md5').update(value, 'utf8').digest('hex')},${event.uuid}`,
  )
}

export const TABLE_HEADER = 'type,value,source,first_seen,tlp,confidence'

/** What is meant for detection, as rows of a table that a spreadsheet can open safely. */
export function tableLines(event: MispEvent, finding: Finding, tlp: TlpLevel): string[] {
  return event.Attribute.filter(({ to_ids }) => to_ids).map(({ type, value }) =>
    [type, value, 'Perisai', finding.start, tlp, String(finding.confidence)].map(cellOf).join(','),
  )
}
