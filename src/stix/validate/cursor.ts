/** Where a validation is, and what it has found so far. */
import type { Params } from '../../model/finding.ts'
import type { MustRule, ShouldRule, StixIssue } from './issue.ts'

type Key = string | number

/** Text of a value for a message: never long, whatever came in. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value.slice(0, 81) : (JSON.stringify(value) ?? '').slice(0, 81)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

export interface CursorOptions {
  readonly shoulds: ReadonlySet<string>
  readonly strict?: boolean
  readonly strictProperties?: boolean
  readonly strictTypes?: boolean
  /** errors and warnings kept, 10,000 each by default; of the rest only the first of each rule */
  readonly limit?: number
}

export class Cursor {
  readonly issues: StixIssue[] = []
  /** id of the object at hand, as far as it has one */
  id = ''
  /** byte offset of the object at hand where the document streams by */
  offset: number | undefined
  /** objects that references are resolved in, within the deprecated `objects` of observed-data */
  container: Record<string, unknown> | undefined
  private readonly path: Key[] = []
  private readonly shoulds: ReadonlySet<string>
  private readonly strict: boolean
  private readonly limit: number
  /** only what the standard defines is allowed */
  readonly strictProperties: boolean
  readonly strictTypes: boolean
  /** so far, kept or not */
  errors = 0
  warnings = 0
  readonly byRule = new Map<StixIssue['rule'], number>()

  constructor(options: CursorOptions) {
    this.shoulds = options.shoulds
    this.strict = options.strict ?? false
    this.strictProperties = options.strictProperties ?? false
    this.strictTypes = options.strictTypes ?? false
    this.limit = options.limit ?? 10_000
  }

  /** A requirement of the standard is broken. */
  must(rule: MustRule, params: Params = {}, key?: Key): void {
    this.add('error', rule, params, key)
  }

  /** A recommendation is not followed: a warning, an error in strict mode, nothing where the check is off. */
  should(rule: ShouldRule, params: Params = {}, key?: Key): void {
    if (this.shoulds.has(rule)) this.add(this.strict ? 'error' : 'warning', rule, params, key)
  }

  checks(rule: ShouldRule): boolean {
    return this.shoulds.has(rule)
  }

  /** Worth knowing, but nobody's rule: never an error. */
  note(rule: MustRule, params: Params = {}, key?: Key): void {
    this.add('warning', rule, params, key)
  }

  enter(key: Key): void {
    this.path.push(key)
  }

  leave(): void {
    this.path.pop()
  }

  private add(
    severity: StixIssue['severity'],
    rule: StixIssue['rule'],
    params: Params,
    key: Key | undefined,
  ): void {
    const before = severity === 'error' ? this.errors++ : this.warnings++
    const ofRule = this.byRule.get(rule) ?? 0
    this.byRule.set(rule, ofRule + 1)
    if (before >= this.limit && ofRule > 0) return
    const path = key === undefined ? this.path : [...this.path, key]
    const issue = { severity, rule, id: shown(this.id), path: pathText(path), params }
    this.issues.push(this.offset === undefined ? issue : { ...issue, offset: this.offset })
  }
}

/** external_references[0].url */
function pathText(path: readonly Key[]): string {
  let text = ''
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`
    else {
      const name = shown(key)
      text += `${text && '.'}${/^[\w-]+$/.test(name) ? name : JSON.stringify(name)}`
    }
  }
  return text
}
