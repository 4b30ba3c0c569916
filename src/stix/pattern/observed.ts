/** Observed-data of STIX 2.1 (object_refs) and 2.0 (objects), made ready for matching. */
import { inCalendar, microseconds, parseInstant } from './instant.ts'
import type { JsonObject, Resolve } from './path.ts'
import { MatchError } from './values.ts'

/** One observed-data object: what was seen, when, how often. Times in microseconds since 1970. */
export interface Observed {
  /** the observed-data object itself, for the answer */
  readonly source: JsonObject
  readonly first: number
  readonly last: number
  readonly count: number
  readonly objects: readonly JsonObject[]
  readonly resolve: Resolve
}

/**
 * Takes bundles, lists of objects and single observed-data objects in any mixture; references are resolved within the
 * bundle or list that they stand in. An observed-data object that lacks its times or count goes to `bad`, which throws
 * by default.
 */
export function observedOf(inputs: readonly unknown[], bad: (error: MatchError) => void = raise): Observed[] {
  const found: Observed[] = []
  const loose: JsonObject[] = []
  for (const input of inputs) {
    if (!isObject(input)) continue
    if (input.type === 'bundle')
      addAll(Array.isArray(input.objects) ? input.objects.filter(isObject) : [], found, bad)
    else loose.push(input)
  }
  addAll(loose, found, bad)
  return found
}

function raise(error: MatchError): never {
  throw error
}

function addAll(objects: readonly JsonObject[], found: Observed[], bad: (error: MatchError) => void): void {
  const byId = new Map<string, JsonObject>()
  for (const object of objects) if (typeof object.id === 'string') byId.set(object.id, object)
  for (const object of objects) {
    if (object.type !== 'observed-data') continue
    try {
      found.push(observed(object, byId))
    } catch (error) {
      if (!(error instanceof MatchError)) throw error
      bad(error)
    }
  }
}

function observed(source: JsonObject, byId: ReadonlyMap<string, JsonObject>): Observed {
  const count = source.number_observed
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) {
    throw new MatchError(`${label(source)}: number_observed must be a whole number above zero`)
  }
  const inner = isObject(source.objects) ? source.objects : {}
  const resolve: Resolve = (id) => {
    const own = Object.hasOwn(inner, id) ? inner[id] : undefined
    return isObject(own) ? own : byId.get(id)
  }
  const objects = Object.values(inner).filter(isObject)
  for (const id of Array.isArray(source.object_refs) ? source.object_refs : []) {
    const object = typeof id === 'string' ? byId.get(id) : undefined
    if (object) objects.push(object)
  }
  const first = time(source, 'first_observed')
  return { source, first, last: Math.max(first, time(source, 'last_observed')), count, objects, resolve }
}

function time(source: JsonObject, property: string): number {
  const text = source[property]
  const instant = typeof text === 'string' ? parseInstant(text) : null
  if (!instant || !inCalendar(text as string)) {
    throw new MatchError(`${label(source)}: ${property} is not a timestamp`)
  }
  return microseconds(instant)
}

function label(source: JsonObject): string {
  return typeof source.id === 'string' ? source.id : 'observed-data'
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
