/** Data types and properties that many objects share (STIX 2.1, chapters 2 and 3). */
import {
  boolean,
  dictionary,
  format,
  identifier,
  integer,
  isObject,
  list,
  object,
  oneOf,
  preciseTimestamp,
  ref,
  string,
  textOf,
  timestamp,
  uri,
} from '../validate/check.ts'
import type { Check } from '../validate/check.ts'
import { shown } from '../validate/cursor.ts'
import type { Cursor } from '../validate/cursor.ts'
import { vocabularies } from '../registry/vocabularies.ts'
import { customType } from '../validate/custom.ts'

const hashForms: Readonly<Record<string, RegExp>> = {
  MD5: /^[a-fA-F0-9]{32}$/,
  'SHA-1': /^[a-fA-F0-9]{40}$/,
  'SHA-256': /^[a-fA-F0-9]{64}$/,
  'SHA-512': /^[a-fA-F0-9]{128}$/,
  'SHA3-256': /^[a-fA-F0-9]{64}$/,
  'SHA3-512': /^[a-fA-F0-9]{128}$/,
  SSDEEP: /^[a-zA-Z0-9/+:.]{1,200}$/,
  TLSH: /^(?:T1)?[a-zA-Z0-9]{70}$/,
}

/** hashes (2.7): algorithm to value. External references may only use algorithms of the vocabulary. */
function hashTable(closed: boolean): Check<Record<string, string>> {
  return (value, at) => {
    if (!isObject(value)) return at.must('type', { expected: 'object', found: shown(value) })
    const names = Object.keys(value)
    if (names.length === 0) at.must('empty-object')
    for (const name of names) {
      const hash = value[name]
      const known = vocabularies['hash-algo'].has(name)
      if (!/^[a-zA-Z0-9_-]{3,250}$/.test(name) || (closed && !known)) {
        at.must('hash-name', { found: shown(name) })
      } else if (!known && !name.startsWith('x_')) {
        at.should('hash-algo', { found: shown(name), vocabulary: 'hash-algo' }, name)
      }
      if (name.length > 30) at.should('hash-length', { found: shown(name) }, name)
      if (typeof hash !== 'string') at.must('type', { expected: 'string', found: shown(hash) }, name)
      else if (known && !hashForms[name].test(hash)) {
        at.must('hash-value', { name, found: shown(hash) }, name)
      }
    }
  }
}

export const hashes = hashTable(false)

const cve = /^CVE-\d{4}-(?:0\d{3}|[1-9]\d{3,})$/
const capec = /^CAPEC-\d+$/

/** external-reference (2.5). A CVE or CAPEC id and its source name go together. */
export const externalReference = object(
  {
    'source_name!': string,
    description: string,
    url: uri,
    hashes: hashTable(true),
    external_id: string,
  },
  (value, at) => {
    const source = textOf(value, 'source_name')
    const id = textOf(value, 'external_id')
    const isCve = id !== undefined && cve.test(id)
    const isCapec = id !== undefined && capec.test(id)
    if ((source === 'cve') !== isCve) at.must('external-id', { name: 'cve', form: 'CVE-YYYY-NNNN' })
    if ((source === 'capec') !== isCapec) at.must('external-id', { name: 'capec', form: 'CAPEC-N' })
    if (!['external_id', 'description', 'url'].some((p) => Object.hasOwn(value, p))) {
      at.must('any-of', { properties: 'external_id, description, url' })
    }
    if (Object.hasOwn(value, 'url') && !Object.hasOwn(value, 'hashes')) at.should('extref-hashes')
  },
)

const selector = /^(?:[a-z0-9_-]{3,249}(?:\.(?:\[\d+\]|[a-z0-9_-]{1,250}))*|id)$/

/** granular-marking (7.2.3): a marking or a language for parts of the object. */
export const granularMarking = object(
  {
    'selectors!': list(format('selector', (text) => text.length <= 5000 && selector.test(text))),
    lang: string,
    marking_ref: ref('marking-definition'),
  },
  (value, at) => {
    if (!Object.hasOwn(value, 'marking_ref') && !Object.hasOwn(value, 'lang')) {
      at.must('any-of', { properties: 'marking_ref, lang' })
    }
    if (Object.hasOwn(value, 'marking_ref') && Object.hasOwn(value, 'lang')) {
      at.must('exactly-one', { properties: 'marking_ref, lang' })
    }
  },
)

/** kill-chain-phase (2.8). */
export const killChainPhase = object({ 'kill_chain_name!': string, 'phase_name!': string }, (value, at) => {
  for (const name of ['kill_chain_name', 'phase_name']) {
    const text = textOf(value, name)
    if (
      text !== undefined &&
      (text !== text.toLowerCase() || text === text.toUpperCase() || /[_ ]/.test(text))
    ) {
      at.should('kill-chain-names', { found: shown(text) }, name)
    }
  }
})

export const killChainPhases = list(killChainPhase)

export const extensionTypes = oneOf(
  'new-sdo',
  'new-sco',
  'new-sro',
  'property-extension',
  'toplevel-property-extension',
)

const extensionId =
  /^extension-definition--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
const namedExtension = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*-ext$/

/** Checks the properties of an object that has no table. */
type FreeProperties = (value: Record<string, unknown>, at: Cursor) => void

/**
 * extensions (3.2, 7.3): predefined ones by name, others by the id of their extension-definition. `named` says whether
 * names ending in -ext are allowed that the standard does not define.
 */
export function extensions(
  free: FreeProperties,
  predefined: Readonly<Record<string, Check>> = {},
  named = true,
): Check<Record<string, Record<string, unknown>>> {
  const checks = new Map(Object.entries(predefined))
  return (value, at) => {
    if (!isObject(value)) return at.must('type', { expected: 'object', found: shown(value) })
    const keys = Object.keys(value)
    if (keys.length === 0) at.must('empty-object')
    for (const key of keys) {
      const check = checks.get(key)
      at.enter(key)
      if (check) check(value[key], at)
      else {
        if (checks.size > 0) unlisted(key, value, at)
        if (extensionId.test(key)) extension(value[key], at, free)
        else if (named && namedExtension.test(key)) namedCustom(value[key], at, free)
        else at.must('extension-key', { found: shown(key) })
      }
      at.leave()
    }
  }
}

function extension(value: unknown, at: Cursor, free: FreeProperties): void {
  if (!isObject(value)) return at.must('type', { expected: 'object', found: shown(value) })
  if (!Object.hasOwn(value, 'extension_type')) at.must('required', { property: 'extension_type' })
  else {
    at.enter('extension_type')
    extensionTypes(value.extension_type, at)
    at.leave()
  }
  free(value, at)
}

/** An observable that has predefined extensions takes others as property extensions only. */
function unlisted(key: string, all: Record<string, unknown>, at: Cursor): void {
  if (!usesExtension(all, 'property-extension')) at.should('extensions-use', { found: shown(key) })
  customType(key, at, '-ext')
}

function namedCustom(value: unknown, at: Cursor, free: FreeProperties): void {
  if (!isObject(value)) return at.must('type', { expected: 'object', found: shown(value) })
  if (Object.keys(value).length === 0) at.must('empty-object')
  free(value, at)
}

/** Whether an `extensions` value holds an extension of one of these types. */
export function usesExtension(value: unknown, ...types: string[]): boolean {
  if (!isObject(value)) return false
  return Object.values(value).some((ext) => {
    const type = textOf(ext, 'extension_type')
    return type !== undefined && types.includes(type)
  })
}

const objectType: Check<string> = (value, at) => {
  if (typeof value !== 'string') return at.must('type', { expected: 'string', found: shown(value) })
  const valid = value.length >= 3 && value.length <= 250 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*-?$/.test(value)
  if (!valid || value === 'action') at.must('type-name', { found: shown(value) })
}

const specVersion: Check<'2.1'> = (value, at) => {
  if (value !== '2.1') at.must('spec-version', { found: shown(value) })
}

/** Properties of every SDO and SRO (3.2). */
export const coreProperties = {
  'type!': objectType,
  'spec_version!': specVersion,
  'id!': identifier,
  created_by_ref: identifier,
  'created!': preciseTimestamp,
  'modified!': preciseTimestamp,
  revoked: boolean,
  labels: list(string),
  confidence: integer(0, 100),
  lang: string,
  external_references: list(externalReference),
  object_marking_refs: list(identifier),
  granular_markings: list(granularMarking),
}

/** Properties of every cyber-observable (3.2, table of applicability). */
export const observableProperties = {
  'type!': objectType,
  spec_version: specVersion,
  'id!': identifier,
  object_marking_refs: list(identifier),
  granular_markings: list(granularMarking),
  defanged: boolean,
}

export { dictionary, timestamp }
