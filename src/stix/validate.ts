/**
 * Validation of STIX 2.1 objects, bundles and lists of objects: errors for broken requirements, warnings for
 * recommendations that are not followed, each with the object's id, the property's path and the rule.
 */
import { isObject } from './validate/check.ts'
import { Cursor } from './validate/cursor.ts'
import { checkInterop, checkInteropCreators } from './validate/interop.ts'
import type { StixIssue } from './validate/issue.ts'
import { checkObject } from './validate/object.ts'
import { chosenChecks } from './validate/options.ts'
import { checkBundleFrame, References } from './validate/bundle.ts'

export { issueText } from './validate/issue.ts'
export type { StixIssue } from './validate/issue.ts'

export interface ValidateOptions {
  /** recommendations count as errors */
  readonly strict?: boolean
  /** object types that the standard does not define are errors */
  readonly strictTypes?: boolean
  /** properties that the standard does not define are errors */
  readonly strictProperties?: boolean
  /** what a relationship refers to must be in the same bundle */
  readonly enforceRefs?: boolean
  /** the rules of the STIX 2.1 interoperability profile too */
  readonly interop?: boolean
  /** only these recommendations are checked; see checkNames */
  readonly enabled?: readonly string[]
  readonly disabled?: readonly string[]
  /** further rules by object type or extension id: they return what is wrong with an object */
  readonly schemas?: Readonly<Record<string, (object: Record<string, unknown>) => readonly string[]>>
  /** issues kept; the rest is counted. 10,000 by default */
  readonly limit?: number
}

export interface Validation {
  readonly valid: boolean
  readonly objects: number
  readonly issues: readonly StixIssue[]
  /** issues beyond the limit, which are not listed */
  readonly dropped: number
}

/** Checks objects one after the other, so that a document of any size is validated as it streams by. */
export class Validator {
  private readonly cursor: Cursor
  private readonly options: ValidateOptions
  private readonly references = new References()
  private count = 0
  private framed = false

  constructor(options: ValidateOptions = {}) {
    this.options = options
    this.cursor = new Cursor({ ...options, shoulds: chosenChecks(options.enabled, options.disabled) })
  }

  /** Checks a bundle apart from its objects. */
  frame(bundle: Record<string, unknown>): void {
    this.framed = true
    checkBundleFrame(bundle, this.cursor)
  }

  /** Checks one object of the document. */
  object(value: unknown): void {
    this.count++
    const { cursor, options } = this
    checkObject(value, cursor)
    if (!isObject(value)) return
    if (options.interop) checkInterop(value, cursor)
    if (options.schemas) this.userSchemas(value, options.schemas)
    this.references.add(value, cursor)
  }

  /** What holds among all objects; the result. */
  end(): Validation {
    const { cursor, options } = this
    this.references.report(cursor, options.enforceRefs ?? false)
    if (options.interop && this.framed) checkInteropCreators(this.references, cursor)
    return {
      valid: cursor.errors === 0,
      objects: this.count,
      issues: cursor.issues,
      dropped: cursor.dropped,
    }
  }

  private userSchemas(
    value: Record<string, unknown>,
    schemas: NonNullable<ValidateOptions['schemas']>,
  ): void {
    const names = [value.type, ...(isObject(value.extensions) ? Object.keys(value.extensions) : [])]
    for (const name of names) {
      if (typeof name !== 'string' || !Object.hasOwn(schemas, name)) continue
      for (const reason of schemas[name](value)) this.cursor.must('user-schema', { reason })
    }
  }
}

/** Validates a document in memory: an object, a bundle, or a list of objects. Throws wrong-use for unknown checks. */
export function validate(document: unknown, options: ValidateOptions = {}): Validation {
  const validator = new Validator(options)
  for (const part of Array.isArray(document) ? document : [document]) {
    if (isObject(part) && part.type === 'bundle') {
      validator.frame(part)
      if (Array.isArray(part.objects)) for (const object of part.objects) validator.object(object)
    } else validator.object(part)
  }
  return validator.end()
}
