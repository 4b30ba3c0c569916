/** Versions of an object (STIX 2.1, 3.6): same id, later `modified`; a revoked object has no later version. */
import type { StixObject } from './object.ts'
import { compareTimestamps, isTimestamp } from './validate/formats.ts'

/** Properties that every version of an object has alike. */
const fixed = ['type', 'id', 'created', 'created_by_ref'] as const

/** Why `object` cannot have a new version with these changes; undefined where it can. */
export function versionProblem(
  object: StixObject,
  changes: Readonly<Record<string, unknown>>,
): string | undefined {
  if (typeof object.modified !== 'string' || !isTimestamp(object.modified)) return 'it is not versioned'
  if (object.revoked === true) return 'it is revoked'
  const changed = fixed.find((name) => Object.hasOwn(changes, name) && changes[name] !== object[name])
  return changed && `"${changed}" cannot change`
}

/**
 * The next version of an object. `changes` replace properties, undefined takes them away. `now` becomes `modified`, or
 * the millisecond after the present version where that is later. Throws TypeError where there can be no new version.
 */
export function newVersion(
  object: StixObject,
  changes: Readonly<Record<string, unknown>>,
  now: Date = new Date(),
): StixObject {
  const problem = versionProblem(object, changes)
  if (problem) throw new TypeError(`no new version of ${object.id}: ${problem}`)
  const before = String(object.modified)
  const wanted = now.toISOString()
  const modified =
    compareTimestamps(wanted, before) > 0 ? wanted : new Date(Date.parse(before) + 1).toISOString()
  const next: StixObject = { ...object, ...changes, modified }
  for (const name of Object.keys(changes)) if (changes[name] === undefined) delete next[name]
  return next
}

/** The last version of an object: it says that the object no longer holds. */
export function revoke(object: StixObject, now?: Date): StixObject {
  return newVersion(object, { revoked: true }, now)
}

/** Whether `a` is a later version than `b`. Objects without `modified` have one version only. */
export function isLater(a: StixObject, b: StixObject): boolean {
  const [left, right] = [a.modified, b.modified]
  if (typeof left !== 'string' || typeof right !== 'string') return false
  return isTimestamp(left) && isTimestamp(right) && compareTimestamps(left, right) > 0
}

/** The latest version of each object, in the order in which the ids first came. */
export function latestVersions(objects: Iterable<StixObject>): StixObject[] {
  const latest = new Map<string, StixObject>()
  for (const object of objects) {
    const known = latest.get(object.id)
    if (!known || isLater(object, known)) latest.set(object.id, object)
  }
  return [...latest.values()]
}
