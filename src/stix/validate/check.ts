/**
 * Checks of property values and how they are put together. The tables under ../schema are made of them; the TypeScript
 * type of an object is inferred from its table.
 */
import { typeOfId } from '../object.ts'
import { vocabularies } from '../registry/vocabularies.ts'
import type { Vocabulary } from '../registry/vocabularies.ts'
import { Cursor, shown } from './cursor.ts'
import { inCalendar, isBase64, isHex, isIdentifier, isTimestamp, isUri } from './formats.ts'
import type { MustRule } from './issue.ts'

/** Reports to the cursor what is wrong with a value. `_` is never set: it carries the value's type. */
export interface Check<T = unknown> {
  (value: unknown, at: Cursor): void
  readonly _?: T
}

/** Property name, with ! where it is required, and its check. */
export type Table = Readonly<Record<string, Check>>

type Value<C> = C extends Check<infer T> ? T : never
/** The object that a table describes. */
export type ObjectOf<T extends Table> = {
  -readonly [K in keyof T as K extends `${infer N}!` ? N : never]: Value<T[K]>
} & {
  -readonly [K in keyof T as K extends `${string}!` ? never : K]?: Value<T[K]>
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const expect = (value: unknown, at: Cursor, expected: string) =>
  at.must('type', { expected, found: shown(value) })

export const string: Check<string> = (value, at) => {
  if (typeof value !== 'string') expect(value, at, 'string')
}

export const boolean: Check<boolean> = (value, at) => {
  if (typeof value !== 'boolean') expect(value, at, 'boolean')
}

function numeric(integer: boolean, min: number, max: number): Check<number> {
  return (value, at) => {
    if (typeof value !== 'number' || (integer && !Number.isInteger(value))) {
      expect(value, at, integer ? 'integer' : 'number')
    } else if (value < min || value > max) at.must('range', { found: value, min, max })
  }
}

export const integer = (min = -Infinity, max = Infinity): Check<number> => numeric(true, min, max)
export const number = (min = -Infinity, max = Infinity): Check<number> => numeric(false, min, max)

/** Text that has to pass `test`; `rule` says what is wrong where it does not. */
export function format(rule: MustRule, test: (text: string) => boolean): Check<string> {
  return (value, at) => {
    if (typeof value !== 'string') expect(value, at, 'string')
    else if (!test(value)) at.must(rule, { found: shown(value) })
  }
}

export const binary = format('base64', isBase64)
export const hex = format('hex', isHex)
export const uri = format('uri', isUri)
export const identifier = format('id-format', isIdentifier)

export const timestamp: Check<string> = (value, at) => {
  if (typeof value !== 'string') expect(value, at, 'string')
  else if (!isTimestamp(value)) at.must('timestamp', { found: shown(value) })
  else if (!inCalendar(value)) at.must('calendar', { found: value })
}

/** created and modified: at least milliseconds. */
export const preciseTimestamp: Check<string> = (value, at) => {
  const before = at.errors
  timestamp(value, at)
  if (at.errors === before && (value as string).length < 24)
    at.must('milliseconds', { found: value as string })
}

/** Whole seconds only. */
export const coarseTimestamp: Check<string> = (value, at) => {
  const before = at.errors
  timestamp(value, at)
  if (at.errors === before && (value as string).length > 20) {
    at.must('whole-seconds', { found: value as string })
  }
}

/** One of a closed enumeration. */
export function oneOf<const T extends string>(...values: T[]): Check<T> {
  const set = new Set<unknown>(values)
  return (value, at) => {
    if (!set.has(value)) at.must('enum', { found: shown(value), values: values.join(', ') })
  }
}

/** Reference to an object whose type is in (or, with `not`, outside) `types`; any where there are none. */
function reference(types: readonly string[], not: boolean, lenient = false): Check<string> {
  const set = new Set(types)
  return (value, at) => {
    if (typeof value !== 'string') return expect(value, at, 'string')
    const { container } = at
    let type: unknown
    if (container) {
      if (!Object.hasOwn(container, value)) return at.must('dangling-key', { found: shown(value) })
      const target = container[value]
      type = isObject(target) ? target.type : undefined
    } else {
      // a mangled UUID is named, but the reference is still one to the type that it says
      type = typeOfId(value)
      if (!isIdentifier(value)) {
        if (type === '' || !lenient) return at.must('id-format', { found: shown(value) })
        at.note('id-format', { found: shown(value) })
      }
    }
    if (set.size > 0 && set.has(String(type)) === not) {
      at.must(not ? 'ref-type-not' : 'ref-type', { found: shown(value), types: types.join(', ') })
    }
  }
}

export const ref = (...types: string[]): Check<string> => reference(types, false)
/** Reference of a cyber-observable: consumers find its target by text alone, so a mangled UUID is a warning. */
export const observableRef = (...types: string[]): Check<string> => reference(types, false, true)
export const refExcept = (...types: string[]): Check<string> => reference(types, true)

export function list<T>(item: Check<T>, min = 1): Check<T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return expect(value, at, 'list')
    if (value.length < min) at.must('empty-list')
    for (let i = 0; i < value.length; i++) {
      at.enter(i)
      item(value[i], at)
      at.leave()
    }
  }
}

/** A word of an open vocabulary: others are permitted, but have a form. */
export function vocabulary(name: Vocabulary, formatted = true): Check<string> {
  const words: ReadonlySet<string> = vocabularies[name]
  return (value, at) => {
    if (typeof value !== 'string') return expect(value, at, 'string')
    if (words.has(value)) return
    at.should(name, { found: shown(value), vocabulary: name })
    if (formatted && !isVocabularyWord(value)) at.should('open-vocab-format', { found: shown(value) })
  }
}

/** Lower case with at least one letter, hyphens between words. */
export function isVocabularyWord(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase() && !/[_ ]/.test(text)
}

/** Plain embedded object: known properties are checked, others left alone. */
export function object<T extends Table>(
  table: T,
  rule?: (value: Record<string, unknown>, at: Cursor) => void,
): Check<ObjectOf<T>> {
  const { checks, required } = compile(table)
  return (value, at) => {
    if (!isObject(value)) return expect(value, at, 'object')
    for (const name of required) if (!Object.hasOwn(value, name)) at.must('required', { property: name })
    for (const key of Object.keys(value)) checkProperty(checks.get(key), value[key], key, at)
    rule?.(value, at)
  }
}

export function checkProperty(check: Check | undefined, value: unknown, key: string, at: Cursor): void {
  if (!check) return
  at.enter(key)
  check(value, at)
  at.leave()
}

/** STIX dictionary: at least one key of [a-zA-Z0-9_-], no null and no empty list. */
export function dictionary<T = unknown>(
  entry?: Check<T>,
  key = /^[a-zA-Z0-9_-]{0,250}$/,
): Check<Record<string, T>> {
  return (value, at) => {
    if (!isObject(value)) return expect(value, at, 'object')
    const keys = Object.keys(value)
    if (keys.length === 0) at.must('empty-object')
    for (const name of keys) {
      if (!key.test(name)) at.must('dictionary-key', { found: shown(name) })
      at.enter(name)
      if (entry) entry(value[name], at)
      else present(value[name], at)
      at.leave()
    }
  }
}

/** Any value that STIX can hold: neither null nor an empty list. */
export const present: Check = (value, at) => {
  if (value === null) at.must('null')
  else if (Array.isArray(value) && value.length === 0) at.must('empty-list')
}

export interface Compiled {
  readonly checks: ReadonlyMap<string, Check>
  readonly required: readonly string[]
}

export function compile(...tables: readonly Table[]): Compiled {
  const checks = new Map<string, Check>()
  const required: string[] = []
  for (const table of tables) {
    for (const [key, check] of Object.entries(table)) {
      const name = key.endsWith('!') ? key.slice(0, -1) : key
      if (name !== key) required.push(name)
      checks.set(name, check)
    }
  }
  return { checks, required }
}

/** At least one of the properties is present. */
export function anyOf(value: Record<string, unknown>, properties: readonly string[], at: Cursor): void {
  if (!properties.some((p) => Object.hasOwn(value, p))) {
    at.must('any-of', { properties: properties.join(', ') })
  }
}

/** Reads a text property of an object that may be anything. */
export function textOf(value: unknown, property: string): string | undefined {
  if (!isObject(value) || !Object.hasOwn(value, property)) return undefined
  const text = value[property]
  return typeof text === 'string' ? text : undefined
}
