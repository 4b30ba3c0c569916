/**
 * MISP events to indicators: attributes that are meant for detection (to_ids), with what their event, object, tags and
 * galaxies say of them. An attribute keeps its UUID, so that the same one out of a feed, an export or another tool's STIX
 * is one indicator. What is broken is listed with its place and costs the rest nothing.
 */
import type { Indicator } from '../../model/indicator.ts'
import { uuid5 } from '../../model/ids.ts'
import type { Gathered } from '../indicator.ts'
import { Issues, kindOf, shown } from './issue.ts'
import { MAX_VALUE, otherLanguages, patternOf } from './pattern.ts'
import { confidenceOfTags, isObject, tagNames, threatOf, tlpOfTags } from './tags.ts'
import type { Unknown } from './tags.ts'
import { tlpLevels } from '../tlp.ts'
import type { TlpLevel } from '../tlp.ts'

/** Attributes of one file that are looked at. */
export const MAX_ATTRIBUTES = 1_000_000

export interface MispReading {
  readonly indicators: readonly Gathered[]
  readonly events: number
  readonly attributes: number
  /** attributes that are not meant for detection (to_ids) */
  readonly notForDetection: number
  /** attributes for detection of types that no STIX pattern can look for, by type */
  readonly unsupported: ReadonlyMap<string, number>
  /** rules in other languages (YARA, Sigma ...), by language */
  readonly otherLanguages: ReadonlyMap<string, number>
  /** sightings beside attributes: counted, not taken */
  readonly sightings: number
  readonly issues: Issues
}

/** What an attribute takes over from what it is in. */
interface Frame {
  readonly info: string
  readonly source: string
  readonly threat: string
  readonly tlp: TlpLevel | null
  readonly confidence: number | null
  /** RFC 3339; where the attribute has no time of its own */
  readonly date: string
  readonly key: string
  readonly deleted: boolean
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Reads a parsed MISP document: one event, `{"Event": ...}`, `{"response": [...]}`, a list of events, or attributes as a
 * search returns them. `feed` names the source where the event does not say who made it.
 */
export function readMisp(document: unknown, feed: string): MispReading {
  const reader = new Reader(feed)
  reader.document(document)
  return reader
}

class Reader implements MispReading {
  readonly issues = new Issues()
  readonly indicators: Gathered[] = []
  readonly unsupported = new Map<string, number>()
  readonly otherLanguages = new Map<string, number>()
  events = 0
  attributes = 0
  notForDetection = 0
  sightings = 0
  private readonly feed: string

  constructor(feed: string) {
    this.feed = feed
  }

  document(value: unknown): void {
    const response = isObject(value) && value.response !== undefined ? value.response : value
    if (Array.isArray(response)) {
      for (const [i, entry] of response.entries()) this.entry(entry, `[${i}]`)
      if (response.length === 0) this.issues.error('no-event', '')
      return
    }
    if (isObject(response) && Array.isArray(response.Attribute) && response.info === undefined) {
      this.attributeList(response.Attribute, 'Attribute', this.frame({}))
      return
    }
    this.entry(response, '')
  }

  private entry(value: unknown, at: string): void {
    if (!isObject(value)) return this.issues.error('type', at, { expected: 'object', found: kindOf(value) })
    const event = value.Event ?? value
    const path = `${at}${at === '' ? '' : '.'}Event`
    if (!isObject(event)) return this.issues.error('type', path, { expected: 'object', found: kindOf(event) })
    if (!('Attribute' in event) && !('Object' in event) && !('info' in event)) {
      return this.issues.error('no-event', at)
    }
    this.event(event, path)
  }

  private event(event: Unknown, path: string): void {
    this.events++
    const frame = this.frame(event)
    if (typeof event.uuid !== 'string' || !UUID.test(event.uuid)) {
      this.issues.warning('uuid', `${path}.uuid`, { value: shown(event.uuid) })
    }
    this.attributeList(event.Attribute, `${path}.Attribute`, frame)
    for (const [i, object] of this.list(event.Object, `${path}.Object`).entries()) {
      const at = `${path}.Object[${i}]`
      if (!isObject(object)) {
        this.issues.error('type', at, { expected: 'object', found: kindOf(object) })
        continue
      }
      const deleted = frame.deleted || isTrue(object.deleted)
      this.attributeList(object.Attribute, `${at}.Attribute`, { ...frame, deleted })
    }
  }

  private frame(event: Unknown): Frame {
    const names = tagNames(event)
    const orgc = isObject(event.Orgc) ? event.Orgc.name : undefined
    return {
      info: text(event.info).slice(0, 200),
      source: text(orgc).slice(0, 200) || this.feed,
      threat: threatOf(event),
      tlp: tlpOfTags(names),
      confidence: confidenceOfTags(names),
      date: instant(event.timestamp) ?? instant(event.date) ?? '',
      key: text(event.uuid).toLowerCase(),
      deleted: isTrue(event.deleted),
    }
  }

  private list(value: unknown, path: string): readonly unknown[] {
    if (value === undefined || value === null) return []
    if (Array.isArray(value)) return value as unknown[]
    this.issues.error('type', path, { expected: 'list', found: kindOf(value) })
    return []
  }

  private attributeList(value: unknown, path: string, frame: Frame): void {
    for (const [i, attribute] of this.list(value, path).entries()) {
      if (this.attributes >= MAX_ATTRIBUTES) {
        this.issues.error('too-many', path, { limit: MAX_ATTRIBUTES })
        return
      }
      this.attributes++
      const at = `${path}[${i}]`
      if (isObject(attribute)) this.attribute(attribute, at, frame)
      else this.issues.error('type', at, { expected: 'object', found: kindOf(attribute) })
    }
  }

  private attribute(attribute: Unknown, at: string, given: Frame): void {
    if (Array.isArray(attribute.Sighting)) this.sightings += attribute.Sighting.length
    // a search for attributes gives each its event
    const frame = isObject(attribute.Event) ? this.frame(attribute.Event) : given
    const id = typeof attribute.uuid === 'string' ? attribute.uuid.slice(0, 80) : ''
    const wrong = (property: string, value: unknown) => {
      if (value === undefined) this.issues.error('missing', `${at}.${property}`, {}, id)
      else this.issues.error('type', `${at}.${property}`, { expected: 'string', found: kindOf(value) }, id)
    }
    const { type, value } = attribute
    if (typeof type !== 'string') return wrong('type', type)
    const deleted = frame.deleted || isTrue(attribute.deleted)
    if (!isTrue(attribute.to_ids) && !deleted) {
      this.notForDetection++
      return
    }
    if (otherLanguages.has(type)) return count(this.otherLanguages, type)
    if (typeof value !== 'string') return wrong('value', value)
    if (value.length > MAX_VALUE) {
      return this.issues.error('too-long', `${at}.value`, { limit: MAX_VALUE }, id)
    }
    const made = patternOf(type, value.trim())
    if (made === 'unsupported') return count(this.unsupported, type.slice(0, 80))
    if (made === 'bad-value') {
      return this.issues.error('value', `${at}.value`, { value: shown(value), type }, id)
    }
    const indicator = this.indicator(attribute, at, frame, { type, value, pattern: made.pattern })
    this.indicators.push({ indicator, revoked: deleted })
  }

  private indicator(
    attribute: Unknown,
    at: string,
    frame: Frame,
    what: { type: string; value: string; pattern: string },
  ): Indicator {
    const names = tagNames(attribute)
    const own = tlpOfTags(names)
    const modified = instant(attribute.timestamp) ?? frame.date
    return {
      id: `indicator--${this.uuid(attribute, at, frame, what)}`,
      name: text(attribute.comment).slice(0, 200) || frame.info,
      pattern: what.pattern,
      patternVersion: '2.1',
      source: frame.source,
      threat: threatOf(attribute) || frame.threat,
      validFrom: instant(attribute.first_seen) ?? modified,
      validUntil: null,
      modified,
      confidence: confidenceOfTags(names) ?? frame.confidence,
      tlp: strictest(own, frame.tlp),
    }
  }

  private uuid(attribute: Unknown, at: string, frame: Frame, what: { type: string; value: string }): string {
    const { uuid } = attribute
    if (typeof uuid === 'string' && UUID.test(uuid)) return uuid.toLowerCase()
    this.issues.warning('uuid', `${at}.uuid`, { value: shown(uuid) })
    return uuid5(`misp:${frame.key || frame.source}:${what.type}:${what.value}`)
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const isTrue = (value: unknown): boolean => value === true || value === 1 || value === '1'

function strictest(a: TlpLevel | null, b: TlpLevel | null): TlpLevel | null {
  const rank = Math.max(a ? tlpLevels.indexOf(a) : -1, b ? tlpLevels.indexOf(b) : -1)
  return tlpLevels[rank] ?? null
}

/**
 * A time as MISP and tables write it: seconds since 1970 (as number or text), a date, an RFC 3339 time, or one with a
 * space and without a zone, which is UTC. RFC 3339 in UTC; null where it is none.
 */
export function instant(value: unknown): string | null {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{9,11}$/.test(value))) {
    const ms = Number(value) * 1000
    return ms > 0 && ms < 4e12 ? new Date(ms).toISOString() : null
  }
  if (typeof value !== 'string') return null
  const m = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?) ?(Z|UTC|[+-]\d\d:?\d\d)?)?$/.exec(
    value.trim(),
  )
  if (!m) return null
  const zone = m[3] === undefined || m[3] === 'UTC' ? 'Z' : m[3]
  const at = new Date(
    m[2] === undefined ? `${m[1]}T00:00:00Z` : `${m[1]}T${m[2].replace(/(\.\d{3})\d+/, '$1')}${zone}`,
  )
  if (Number.isNaN(at.getTime()) || !at.toISOString().slice(0, 4).match(/^\d/)) return null
  // 30 February is not 2 March
  if (m[3] === undefined && at.toISOString().slice(0, 10) !== m[1]) return null
  return at.toISOString()
}
