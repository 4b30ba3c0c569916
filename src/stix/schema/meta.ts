/** Meta objects (STIX 2.1, chapter 7) without the bundle. */
import { isLanguageTag } from '../registry/names.ts'
import { tlpLevels, tlpMarking } from '../tlp.ts'
import {
  dictionary,
  identifier,
  isObject,
  isVocabularyWord,
  list,
  object,
  ref,
  refExcept,
  string,
  textOf,
  timestamp,
} from '../validate/check.ts'
import type { Check } from '../validate/check.ts'
import type { Cursor } from '../validate/cursor.ts'
import { shown } from '../validate/cursor.ts'
import { coreProperties, extensionTypes, externalReference, granularMarking } from './common.ts'
import type { Definition } from './definition.ts'

const extensionDefinition = {
  'name!': string,
  description: string,
  'schema!': string,
  'version!': string,
  'extension_types!': list(extensionTypes),
  extension_properties: list(string),
}

/** Translated properties of one language: property name to its text, list or object. */
const translation: Check<Record<string, unknown>> = (value, at) => {
  if (!isObject(value)) return at.must('type', { expected: 'object', found: shown(value) })
  for (const key of Object.keys(value)) {
    if (!/^[a-z0-9_]{3,250}$/.test(key)) at.must('property-name', { found: shown(key) }, key)
  }
}

const languageContent = {
  'object_ref!': refExcept('bundle', 'language-content'),
  object_modified: timestamp,
  'contents!': dictionary(translation),
}

/** A marking definition has no `modified`: it cannot be versioned. */
const markingCore = {
  'type!': coreProperties['type!'],
  'spec_version!': coreProperties['spec_version!'],
  'id!': identifier,
  created_by_ref: identifier,
  'created!': timestamp,
  external_references: list(externalReference),
  object_marking_refs: list(ref('marking-definition')),
  granular_markings: list(granularMarking),
}

const anyObject: Check<Record<string, unknown>> = (value, at) => {
  if (!isObject(value)) at.must('type', { expected: 'object', found: shown(value) })
}

const markingDefinition = { name: string, definition_type: string, definition: anyObject }

/** The TLP 1 marking definitions: they must be given exactly as the standard prints them. */
const tlp1 = new Map(tlpLevels.map((level) => tlpMarking(level)).map((marking) => [marking.id, marking]))

const statement = object({ 'statement!': string })

function markingRule(value: Record<string, unknown>, at: Cursor): void {
  const kind = textOf(value, 'definition_type')
  const extended = Object.hasOwn(value, 'extensions')
  if (!extended) {
    for (const name of ['definition_type', 'definition']) {
      if (!Object.hasOwn(value, name)) at.must('required', { property: name })
    }
  }
  if (kind === 'tlp') {
    const right = tlp1.get(String(value.id))
    const word = textOf(right?.definition, 'tlp')
    const same =
      right !== undefined &&
      value.name === right.name &&
      value.created === right.created &&
      textOf(value.definition, 'tlp') === word &&
      Object.keys(value).every((key) => Object.hasOwn(right, key))
    if (!same) at.must('tlp')
  } else if (kind === 'statement') {
    if (!Object.hasOwn(value, 'definition')) at.must('required', { property: 'definition' })
    else {
      at.enter('definition')
      statement(value.definition, at)
      at.leave()
    }
  } else {
    if (!extended) at.should('extensions-use', { found: shown(kind ?? '') }, 'definition_type')
    if (kind !== undefined) {
      at.should('marking-definition-type', { found: shown(kind) }, 'definition_type')
      if (!isVocabularyWord(kind)) at.should('open-vocab-format', { found: shown(kind) }, 'definition_type')
    }
  }
  for (const name of ['object_marking_refs', 'granular_markings']) {
    const marks = Array.isArray(value[name]) ? value[name] : []
    if (marks.some((m: unknown) => m === value.id || textOf(m, 'marking_ref') === value.id)) {
      at.must('marking-itself', {}, name)
    }
  }
}

export const metas = {
  'extension-definition': {
    properties: extensionDefinition,
    rule(value, at) {
      const types = Array.isArray(value.extension_types) ? value.extension_types : []
      const toplevel = types.includes('toplevel-property-extension')
      const listed = Object.hasOwn(value, 'extension_properties')
      if (listed && !toplevel) at.must('extension-properties-misplaced', {}, 'extension_properties')
      if (!listed && toplevel) at.should('extension-properties')
      if (!Object.hasOwn(value, 'description')) at.should('extension-description')
    },
  },
  'language-content': {
    properties: languageContent,
    rule(value, at) {
      if (!isObject(value.contents)) return
      for (const key of Object.keys(value.contents)) {
        if (!isLanguageTag(key)) at.must('language', { found: shown(key) }, 'contents')
      }
    },
  },
  'marking-definition': { properties: markingDefinition, common: markingCore, rule: markingRule },
} satisfies Record<string, Definition>
