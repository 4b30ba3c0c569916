/**
 * Data markings (STIX 2.1, 7.2): of a whole object in object_marking_refs, of parts of it in granular_markings. A
 * selector names a property or list element ("labels.[0]") and all below it. All functions return new objects.
 */
import type { StixObject } from './object.ts'
import { select } from './validate/object.ts'

interface Granular {
  selectors: string[]
  marking_ref?: string
  lang?: string
}

const refsOf = (object: StixObject): string[] =>
  Array.isArray(object.object_marking_refs) ? (object.object_marking_refs as string[]) : []
const granularOf = (object: StixObject): Granular[] =>
  Array.isArray(object.granular_markings) ? (object.granular_markings as Granular[]) : []

const isUnder = (selector: string, ancestor: string) =>
  selector === ancestor || selector.startsWith(`${ancestor}.`)

/**
 * Markings of the whole object, or with a selector those that hold for this part: given for the part itself, for what
 * it is in, and for the object.
 */
export function markingsOf(object: StixObject, selector?: string): string[] {
  const markings = [...refsOf(object)]
  if (selector !== undefined) {
    for (const { selectors, marking_ref: marking } of granularOf(object)) {
      if (marking !== undefined && selectors.some((s) => isUnder(selector, s))) markings.push(marking)
    }
  }
  return [...new Set(markings)]
}

/** Adds markings to the object, or to the parts that the selectors name. Throws TypeError for a part it lacks. */
export function addMarkings(
  object: StixObject,
  markings: readonly string[],
  selectors?: readonly string[],
): StixObject {
  if (!selectors) {
    return { ...object, object_marking_refs: [...new Set([...refsOf(object), ...markings])] }
  }
  requireParts(object, selectors)
  const added = markings.map((marking): Granular => ({ selectors: [...selectors], marking_ref: marking }))
  return withGranular(object, [...granularOf(object), ...added])
}

/** Takes markings away (all of them without `markings`), from the object or from exactly these parts. */
export function clearMarkings(
  object: StixObject,
  markings?: readonly string[],
  selectors?: readonly string[],
): StixObject {
  if (!selectors) {
    const left = markings ? refsOf(object).filter((ref) => !markings.includes(ref)) : []
    const { object_marking_refs: _, ...rest } = object
    return (left.length > 0 ? { ...rest, object_marking_refs: left } : rest) as StixObject
  }
  requireParts(object, selectors)
  const left = granularOf(object).map((granular) => {
    const meant = granular.marking_ref !== undefined && (markings?.includes(granular.marking_ref) ?? true)
    return meant
      ? { ...granular, selectors: granular.selectors.filter((s) => !selectors.includes(s)) }
      : granular
  })
  return withGranular(object, left)
}

/** Puts markings in place of those that the object, or exactly these parts, had. */
export function setMarkings(
  object: StixObject,
  markings: readonly string[],
  selectors?: readonly string[],
): StixObject {
  return addMarkings(clearMarkings(object, undefined, selectors), markings, selectors)
}

function requireParts(object: StixObject, selectors: readonly string[]): void {
  const missing = selectors.find((selector) => select(object, selector) === undefined)
  if (missing !== undefined) throw new TypeError(`${object.id} has nothing at ${missing}`)
}

/** One entry a marking or language, selectors in order, none empty. */
function withGranular(object: StixObject, granular: readonly Granular[]): StixObject {
  const merged = new Map<string, Granular>()
  for (const { selectors, ...kind } of granular) {
    const key = JSON.stringify([kind.marking_ref, kind.lang])
    const known = merged.get(key)
    merged.set(key, { ...kind, selectors: [...new Set([...(known?.selectors ?? []), ...selectors])].sort() })
  }
  const list = [...merged.values()].filter((entry) => entry.selectors.length > 0)
  const { granular_markings: _, ...rest } = object
  return (list.length > 0 ? { ...rest, granular_markings: list } : rest) as StixObject
}
