/** What the columns of the object table say about one STIX object. */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../../model/ids.ts'
import type { StixObject } from '../../stix/object.ts'
import { tlpLevels, tlpLevelOf } from '../../stix/tlp.ts'
import { inCalendar, isIdentifier, isTimestamp } from '../../stix/validate/formats.ts'

/** Longest JSON text of one object, UTF-16 units. */
export const MAX_OBJECT_LENGTH = 8 * 1024 * 1024

export interface Described {
  readonly id: string
  readonly type: string
  /** '2.1', '2.0' ... */
  readonly spec: string
  /** as the object spells it; null: the object has no times and its version is the moment of storing */
  readonly version: string | null
  /** microseconds since 1970 of `version` */
  readonly vkey: number | null
  /** rank in `tlpLevels`; 0 for objects without a TLP marking too */
  readonly tlp: number
  readonly hash: string
  readonly json: string
}

/** The rank of the most restrictive TLP marking of the object or any part of it. */
export function tlpRank(object: Readonly<Record<string, unknown>>): number {
  const refs: unknown[] = Array.isArray(object.object_marking_refs) ? [...object.object_marking_refs] : []
  if (Array.isArray(object.granular_markings)) {
    for (const part of object.granular_markings as { marking_ref?: unknown }[]) refs.push(part?.marking_ref)
  }
  // the definition of a level is no secret of that level
  let rank = 0
  for (const ref of refs) {
    const level = typeof ref === 'string' ? tlpLevelOf(ref) : undefined
    if (level) rank = Math.max(rank, tlpLevels.indexOf(level))
  }
  return rank
}

/**
 * Microseconds since 1970 of an RFC 3339 instant; digits beyond are dropped, and a leap second is the one after it. NaN
 * where it is none, also for a day that no calendar has.
 */
export function micros(instant: string): number {
  if (!isTimestamp(instant) || !inCalendar(instant)) return Number.NaN
  const [whole, fraction = ''] = instant.slice(0, -1).split('.')
  const leap = whole.endsWith(':60')
  const seconds = Date.parse(`${leap ? whole.replace(/60$/, '59') : whole}Z`) + (leap ? 1000 : 0)
  return seconds * 1000 + Number(fraction.slice(0, 6).padEnd(6, '0'))
}

/** RFC 3339 with six decimals. */
export function instantOf(micro: number): string {
  const seconds = Math.floor(micro / 1e6)
  const below = String(micro - seconds * 1e6).padStart(6, '0')
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}.${below}Z`
}

/** Eight bytes that stand for an object in a collection. */
export function headOf(collection: string, id: string): bigint {
  return createHash('sha256').update(`${collection}\0${id}`, 'utf8').digest().readBigInt64BE()
}

/** The columns, or why the value cannot be kept. */
export function describe(value: unknown): Described | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it is not an object'
  const object = value as StixObject
  const { id, type } = object
  if (typeof type !== 'string') return '"type" is missing'
  if (typeof id !== 'string' || !isIdentifier(id)) return '"id" is not TYPE--UUID'
  if (!id.startsWith(`${type}--`)) return `"id" does not begin with the type ${type.slice(0, 100)}`
  const version = object.modified ?? object.created ?? null
  const vkey = typeof version === 'string' ? micros(version) : null
  if (version !== null && (vkey === null || !Number.isSafeInteger(vkey))) {
    return `"${object.modified === undefined ? 'created' : 'modified'}" is not a timestamp`
  }
  const json = JSON.stringify(object)
  if (json.length > MAX_OBJECT_LENGTH) return `it is longer than ${MAX_OBJECT_LENGTH} characters`
  const { spec_version: stated } = object
  if (stated !== undefined && (typeof stated !== 'string' || !/^\d\.\d$/.test(stated))) {
    return '"spec_version" is not a version of STIX'
  }
  // only cyber-observables, which have no times, may leave it out since 2.1
  const spec = stated ?? (object.created === undefined ? '2.1' : '2.0')
  const hash = createHash('sha256').update(canonicalJson(object), 'utf8').digest('base64url')
  return { id, type, spec, version: version as string | null, vkey, tlp: tlpRank(object), hash, json }
}
