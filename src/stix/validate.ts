/**
 * Validation of STIX 2.1 objects, bundles and lists of objects: errors for broken requirements, warnings for
 * recommendations that are not followed, each with the object's id, the property's path and the rule.
 */
import { readObjects } from './stream.ts'
import type { StreamItem } from './stream.ts'
import { MAX_NESTING } from './stream/value-scanner.ts'
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
  /** errors and warnings kept, 10,000 each by default; of the rest only the first of each rule */
  readonly limit?: number
}

export interface Validation {
  readonly valid: boolean
  /** there was a bundle, be it one of nothing */
  readonly framed: boolean
  readonly objects: number
  readonly errors: number
  readonly warnings: number
  /** how often each rule was broken or not followed */
  readonly byRule: ReadonlyMap<StixIssue['rule'], number>
  /** in the order of the document, as many as the limit allows */
  readonly issues: readonly StixIssue[]
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

  /** Checks a bundle apart from its objects; see checkBundleFrame. */
  frame(bundle: Record<string, unknown>, count?: number): void {
    this.framed = true
    checkBundleFrame(bundle, this.cursor, count)
  }

  /** The document is UTF-16: it is read for what it says, and is not valid. */
  wide(): void {
    this.cursor.id = ''
    this.cursor.offset = 0
    this.cursor.must('utf-16')
    this.cursor.offset = undefined
  }

  /** Takes one item of a document that streams by. */
  item(item: StreamItem): void {
    this.cursor.offset = item.offset
    if (item.kind === 'object') this.part(item.value)
    else if (item.kind === 'bad') {
      this.count++
      this.cursor.id = ''
      this.cursor.must(item.reason, { limit: MAX_NESTING })
    } else if (item.value.type === 'bundle') this.frame(item.value, item.count)
    this.cursor.offset = undefined
  }

  /** Checks one part of a document in memory: a bundle with its objects, or an object. */
  part(value: unknown): void {
    if (!isObject(value) || value.type !== 'bundle') return this.object(value)
    this.frame(value)
    if (Array.isArray(value.objects)) for (const object of value.objects) this.object(object)
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
      framed: this.framed,
      objects: this.count,
      errors: cursor.errors,
      warnings: cursor.warnings,
      byRule: cursor.byRule,
      issues: cursor.issues,
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
  for (const part of Array.isArray(document) ? document : [document]) validator.part(part)
  return validator.end()
}

/** Validates a document of any size as it streams by, in flat memory. Throws wrong-use for unknown checks. */
export async function validateStream(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ValidateOptions = {},
): Promise<Validation> {
  const validator = new Validator(options)
  const objects = readObjects(chunks, { onWide: () => validator.wide() })
  for await (const items of objects) for (const item of items) validator.item(item)
  return validator.end()
}
