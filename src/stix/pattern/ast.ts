/**
 * The STIX 2.1 patterning language as a tree (STIX 2.1, part 9). Nodes are plain data: they survive structured cloning
 * and are never changed after parsing.
 */

/** A place in the pattern's text; `line` and `column` count from 1, `offset` from 0, all in UTF-16 units. */
export interface Place {
  readonly offset: number
  readonly line: number
  readonly column: number
}

/** Whole seconds since 1970-01-01 UTC and the digits after the decimal point without trailing zeros: exact. */
export interface Instant {
  readonly seconds: number
  readonly fraction: string
}

export type Literal =
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'integer' | 'float'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'binary' | 'hex'; readonly value: Uint8Array }
  | { readonly type: 'timestamp'; readonly value: Instant; readonly text: string }

/** One step of an object path: a property, an element of a list, or every element of it. */
export type Step = { readonly key: string } | { readonly index: number | '*' }

export interface ObjectPath {
  readonly type: string
  readonly steps: readonly Step[]
  readonly at: Place
}

export type Operator =
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'IN'
  | 'LIKE'
  | 'MATCHES'
  | 'ISSUBSET'
  | 'ISSUPERSET'
  | 'EXISTS'

/** One property test. `values` has one element, any number for IN, none for EXISTS. */
export interface PropertyTest {
  readonly kind: 'test'
  readonly path: ObjectPath
  readonly operator: Operator
  readonly negated: boolean
  readonly values: readonly Literal[]
  readonly at: Place
}

export interface BooleanTest {
  readonly kind: 'and' | 'or'
  readonly operands: readonly Comparison[]
}

/** What stands between the square brackets. */
export type Comparison = PropertyTest | BooleanTest

export type Qualifier =
  | { readonly kind: 'within'; readonly seconds: number; readonly at: Place }
  | { readonly kind: 'repeats'; readonly times: number; readonly at: Place }
  | {
      readonly kind: 'start-stop'
      readonly start: Literal & { type: 'timestamp' }
      readonly stop: Literal & { type: 'timestamp' }
      readonly at: Place
    }

export type Observation = (
  | { readonly kind: 'observe'; readonly test: Comparison; readonly at: Place }
  | { readonly kind: 'and' | 'or' | 'followed-by'; readonly operands: readonly Observation[] }
  | { readonly kind: 'qualified'; readonly operand: Observation; readonly qualifier: Qualifier }
) & {
  /** stood in parentheses: a qualifier may then be repeated on it */
  readonly grouped?: boolean
}

/** Whether the members of an IN set are of one type, as they must be; all numbers are, and all bytes. */
export function isOneType(values: readonly Literal[]): boolean {
  const types = new Set(
    values.map(({ type }) => (type === 'float' ? 'integer' : type === 'hex' ? 'binary' : type)),
  )
  return types.size <= 1
}

/** Every [...] of a pattern, from left to right. */
export function* observes(node: Observation): Generator<Observation & { kind: 'observe' }> {
  if (node.kind === 'observe') yield node
  else if (node.kind === 'qualified') yield* observes(node.operand)
  else for (const operand of node.operands) yield* observes(operand)
}

/** Every property test within square brackets, from left to right. */
export function* propertyTests(node: Comparison): Generator<PropertyTest> {
  if (node.kind === 'test') yield node
  else for (const operand of node.operands) yield* propertyTests(operand)
}
