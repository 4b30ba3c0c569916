/** Validation of one object by itself. */
import { typeOfId } from '../object.ts'
import { contributingProperties } from '../sco-id.ts'
import { isCountry, isLanguageTag } from '../registry/names.ts'
import { usesExtension } from '../schema/common.ts'
import { freeProperty } from '../schema/free.ts'
import { customObject, customObservable, schemas } from '../schema/index.ts'
import type { Schema } from '../schema/index.ts'
import { isObject, present } from './check.ts'
import type { Cursor } from './cursor.ts'
import { shown } from './cursor.ts'
import { customProperty, customType } from './custom.ts'
import { compareTimestamps, isIdentifier, isTimestamp, uuidVersion } from './formats.ts'
import { checkPatternOf } from './pattern.ts'

/** Deepest nesting that is looked into. */
export const MAX_DEPTH = 100

const reserved = new Set(['severity', 'action', 'username', 'phone_numbers'])

/** Checks `value`, which may be anything, as a STIX object. */
export function checkObject(value: unknown, at: Cursor): void {
  if (!isObject(value) || typeof value.type !== 'string') {
    at.id = isObject(value) && typeof value.id === 'string' ? value.id : ''
    return at.must('not-object')
  }
  at.id = typeof value.id === 'string' ? value.id : ''
  const { type } = value
  const schema = schemas.get(type) ?? customSchema(value)
  const known = schemas.has(type)
  if (!known) {
    if (at.strictTypes) at.must('strict-types', { found: shown(type) }, 'type')
    if (!usesExtension(value.extensions, 'new-sdo', 'new-sco', 'new-sro')) {
      at.should('extensions-use', { found: shown(type) })
    }
    customType(type, at)
  }
  for (const name of schema.required) {
    if (!Object.hasOwn(value, name)) at.must('required', { property: name })
  }
  checkProperties(value, schema, known, at)
  checkId(value, schema, at)
  checkOrder(value, schema, at)
  if (Array.isArray(value.granular_markings)) checkSelectors(value, value.granular_markings, at)
  if (Object.hasOwn(value, 'lang') && !(typeof value.lang === 'string' && isLanguageTag(value.lang))) {
    at.must('language', { found: shown(value.lang) }, 'lang')
  }
  schema.definition.rule?.(value, at)
  if (schema.kind === 'sco') checkKeys(value, at, 0)
  else if (type === 'observed-data') checkObserved(value.objects, at)
  else if (type === 'indicator') checkIndicator(value, at)
  else if (type === 'location' && typeof value.country === 'string' && !isCountry(value.country)) {
    at.should('countries', { found: shown(value.country) }, 'country')
  }
}

/** A custom object is taken for a cyber-observable where it has no times of its own. */
function customSchema(value: Record<string, unknown>): Schema {
  return Object.hasOwn(value, 'created') || Object.hasOwn(value, 'modified') ? customObject : customObservable
}

function checkProperties(value: Record<string, unknown>, schema: Schema, known: boolean, at: Cursor): void {
  const introduced = known && usesExtension(value.extensions, 'toplevel-property-extension')
  for (const name of Object.keys(value)) {
    const check = schema.checks.get(name)
    if (check) {
      const content = value[name]
      at.enter(name)
      if (content === null) present(content, at)
      else check(content, at)
      at.leave()
    } else if (reserved.has(name)) at.must('reserved-property', { found: name }, name)
    else {
      freeProperty(name, value[name], at)
      if (known) customProperty(name, at, introduced)
    }
  }
}

function checkId(value: Record<string, unknown>, schema: Schema, at: Cursor): void {
  const { id, type } = value as { id: unknown; type: string }
  if (typeof id !== 'string') return
  if (typeOfId(id) !== type) at.must('id-type', { type: shown(type) }, 'id')
  if (!isIdentifier(id)) return
  const version = uuidVersion(id)
  const wanted = schema.kind === 'sco' && type !== 'process' && schemas.has(type) ? 5 : 4
  const contributing = schemas.has(type) ? contributingProperties[type] : undefined
  if (version === 5 && contributing && contributing.length > 0) {
    if (!contributing.some((p) => Object.hasOwn(value, p))) at.must('uuid4', {}, 'id')
  }
  if (version !== wanted) at.should('uuid-check', { version: wanted }, 'id')
}

const versioned = ['modified', 'created', false] as const

function checkOrder(value: Record<string, unknown>, schema: Schema, at: Cursor): void {
  for (const [later, earlier, strict] of [versioned, ...(schema.definition.order ?? [])]) {
    const a = value[later]
    const b = value[earlier]
    if (typeof a !== 'string' || typeof b !== 'string' || !isTimestamp(a) || !isTimestamp(b)) continue
    const order = compareTimestamps(a, b)
    if (order < 0 || (strict && order === 0)) at.must('order', { later, earlier, strict }, later)
  }
}

/** Selectors of granular markings must point at something that the object has (7.2.3.1). */
function checkSelectors(value: Record<string, unknown>, markings: readonly unknown[], at: Cursor): void {
  markings.forEach((marking, index) => {
    const selectors = isObject(marking) && Array.isArray(marking.selectors) ? marking.selectors : []
    for (const selector of selectors) {
      if (typeof selector !== 'string' || select(value, selector) !== undefined) continue
      at.enter('granular_markings')
      at.must('selector-target', { found: shown(selector) }, index)
      at.leave()
    }
  })
}

/** What a selector points at; undefined where it points at nothing. */
export function select(object: unknown, selector: string): unknown {
  let value = object
  for (const segment of selector.split('.')) {
    const index = /^\[(\d+)\]$/.exec(segment)
    if (index) value = Array.isArray(value) ? value[Number(index[1])] : undefined
    else value = isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined
    if (value === undefined) return undefined
  }
  return value
}

/** Dictionaries whose keys are names from elsewhere, so that their case is not ours to judge. */
const foreignKeys = new Set([
  'hashes',
  'file_header_hashes',
  'request_header',
  'additional_header_fields',
  'document_info_dict',
  'exif_tags',
  'ipfix',
  'options',
  'environment_variables',
  'startup_info',
])

function checkKeys(value: Record<string, unknown>, at: Cursor, depth: number): void {
  if (!at.checks('observable-dictionary-keys')) return
  if (depth > MAX_DEPTH) return at.must('too-deep', { limit: MAX_DEPTH })
  for (const key of Object.keys(value)) {
    if (/[A-Z]/.test(key)) at.should('observable-dictionary-keys', { found: shown(key) })
    const inner = value[key]
    if (isObject(inner) && !foreignKeys.has(key)) checkKeys(inner, at, depth + 1)
  }
}

/** The deprecated `objects` of observed-data: each is a cyber-observable that refers to others by key. */
function checkObserved(objects: unknown, at: Cursor): void {
  if (!isObject(objects)) return
  const outer = at.id
  at.enter('objects')
  at.container = objects
  for (const key of Object.keys(objects)) {
    if (!/^\d+$/.test(key)) at.should('observable-object-keys', { found: shown(key) })
    at.enter(key)
    checkObject(objects[key], at)
    at.leave()
    at.id = outer
  }
  at.container = undefined
  at.leave()
}

function checkIndicator(value: Record<string, unknown>, at: Cursor): void {
  if (!Object.hasOwn(value, 'name') || !Object.hasOwn(value, 'description')) at.should('indicator-properties')
  checkPatternOf(value, at)
}
