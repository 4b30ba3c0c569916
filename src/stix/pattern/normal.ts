/**
 * A normal form of patterns. Two patterns with the same normal form match the same observations; the reverse is not
 * decided (it is as hard as satisfiability), so patterns that differ here may still mean the same.
 *
 * Both levels are brought to an OR of terms, without terms that another one contains: within the brackets a term is a
 * set of tests; outside it is a tree of AND (order-free, each its own observation), FOLLOWEDBY and qualifiers.
 */
import type { Comparison, Literal, Observation, PropertyTest, Qualifier } from './ast.ts'
import { PatternError } from './issue.ts'
import { pathText, quote } from './path.ts'
import { microseconds } from './instant.ts'
import { specialValue } from './special.ts'

/** Most terms that distributing AND over OR may give. */
export const MAX_TERMS = 5_000

/** A conjunction of tests on one object type. */
export type TestTerm = ReadonlyMap<string, PropertyTest>

/** Whether the two patterns have the same normal form. Throws PatternError beyond MAX_TERMS. */
export function equivalent(a: Observation, b: Observation): boolean {
  return normalForm(a) === normalForm(b)
}

/** The normal form as text; equal text, equal meaning. Throws PatternError beyond MAX_TERMS. */
export function normalForm(root: Observation): string {
  return orKey(terms(root))
}

/** An OR of ANDs of tests: none where it can never be true. Throws PatternError beyond MAX_TERMS. */
export function testTerms(node: Comparison): PropertyTest[][] {
  // Most patterns are one test and need no keys.
  return node.kind === 'test' ? [[node]] : comparisonTerms(node).map((term) => [...term.values()])
}

function comparisonTerms(node: Comparison): TestTerm[] {
  if (node.kind === 'test') return [new Map([[testKey(node), node]])]
  if (node.kind === 'or') return absorb(node.operands.flatMap(comparisonTerms))
  let found: TestTerm[] = [new Map()]
  for (const operand of node.operands) {
    const right = comparisonTerms(operand)
    limit(found.length * right.length, node)
    const product: TestTerm[] = []
    for (const a of found) {
      for (const b of right) {
        const type = a.values().next().value?.path.type
        // A test on another type of object: nothing is of two types.
        if (type !== undefined && type !== b.values().next().value?.path.type) continue
        product.push(new Map([...a, ...b]))
      }
    }
    found = absorb(product)
  }
  return found
}

/** Drops every term that another one is part of: A OR (A AND B) is A. */
function absorb(all: readonly TestTerm[]): TestTerm[] {
  const sorted = [...all].sort((a, b) => a.size - b.size)
  const frequency = new Map<string, number>()
  for (const term of sorted) for (const key of term.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const kept: TestTerm[] = []
  // Kept terms by their rarest test, so that few have to be compared.
  const byRarest = new Map<string, TestTerm[]>()
  for (const term of sorted) {
    let rarest = ''
    let contained = false
    for (const key of term.keys()) {
      if (rarest === '' || frequency.get(key)! < frequency.get(rarest)!) rarest = key
      contained ||= byRarest.get(key)?.some((small) => isPart(small, term)) ?? false
    }
    if (contained) continue
    kept.push(term)
    const list = byRarest.get(rarest)
    if (list) list.push(term)
    else byRarest.set(rarest, [term])
  }
  return kept
}

function isPart(small: TestTerm, big: TestTerm): boolean {
  for (const key of small.keys()) if (!big.has(key)) return false
  return true
}

function termKey(term: TestTerm): string {
  return [...term.keys()].sort().join(' AND ')
}

function testKey(test: PropertyTest): string {
  const values = test.values.map((literal) => literalKey(test, literal))
  // For one value the negated form of = and != is the other one.
  const swaps = test.negated && (test.operator === '=' || test.operator === '!=')
  const operator = swaps
    ? test.operator === '='
      ? '!='
      : '='
    : `${test.negated ? 'NOT ' : ''}${test.operator}`
  return `${pathText(test.path)} ${operator} (${[...new Set(values)].sort().join(', ')})`
}

function literalKey(test: PropertyTest, literal: Literal): string {
  switch (literal.type) {
    case 'string':
      return quote(specialValue(test, literal) ?? literal.value)
    case 'hex':
    case 'binary':
      return `h'${Buffer.from(literal.value).toString('hex')}'`
    case 'timestamp':
      return `t'${literal.value.seconds}.${literal.value.fraction}'`
    default:
      return String(literal.value)
  }
}

/** A node of the normal form: `parts` only of AND and FOLLOWEDBY. */
interface Term {
  readonly kind: 'observe' | 'and' | 'followed-by' | 'qualified'
  readonly key: string
  readonly parts: readonly Term[]
}

function orKey(or: readonly Term[]): string {
  return or
    .map((term) => term.key)
    .sort()
    .join(' OR ')
}

function terms(node: Observation): Term[] {
  switch (node.kind) {
    case 'observe': {
      const inner = comparisonTerms(node.test)
      if (inner.length === 0) return []
      return [{ kind: 'observe', key: `[${inner.map(termKey).sort().join(' OR ')}]`, parts: [] }]
    }
    case 'qualified': {
      const inner = terms(node.operand)
      if (inner.length === 0) return []
      const key = `(${orKey(inner)}) ${qualifierKey(node.qualifier)}`
      return [{ kind: 'qualified', key, parts: [] }]
    }
    case 'or':
      return absorbTerms(node.operands.flatMap(terms))
    default: {
      let found: Term[][] = [[]]
      for (const operand of node.operands) {
        const right = terms(operand)
        limit(found.length * right.length, node)
        found = found.flatMap((left) => right.map((term) => [...left, ...flat(node.kind, term)]))
      }
      return absorbTerms(found.map((parts) => compound(node.kind as 'and' | 'followed-by', parts)))
    }
  }
}

function flat(kind: string, term: Term): readonly Term[] {
  return term.kind === kind ? term.parts : [term]
}

function compound(kind: 'and' | 'followed-by', parts: readonly Term[]): Term {
  const ordered =
    kind === 'and' ? [...parts].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)) : parts
  return { kind, parts: ordered, key: `(${ordered.map((part) => part.key).join(` ${kind} `)})` }
}

/** Drops repeated terms and those that contain another: A OR (A AND B) is A. Not across qualifiers. */
function absorbTerms(all: readonly Term[]): Term[] {
  const unique = [...new Map(all.map((term) => [term.key, term])).values()]
  if (unique.every((term) => term.parts.length === 0)) return unique
  limit(unique.length, null)
  return unique.filter((big) => !unique.some((small) => small !== big && contains(big, small)))
}

function contains(big: Term, small: Term): boolean {
  if (small.kind === 'qualified') return false
  if (big.key === small.key) return true
  if (big.parts.some((part) => contains(part, small))) return true
  if (big.kind !== small.kind) return false
  if (big.kind === 'and') {
    const left = big.parts.map((part) => part.key)
    return small.parts.every((part) => {
      const at = left.indexOf(part.key)
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    })
  }
  let next = 0
  for (const part of big.parts) if (next < small.parts.length && part.key === small.parts[next].key) next++
  return small.parts.length > 0 && next === small.parts.length
}

function qualifierKey(qualifier: Qualifier): string {
  switch (qualifier.kind) {
    case 'within':
      return `WITHIN ${qualifier.seconds}`
    case 'repeats':
      return `REPEATS ${qualifier.times}`
    case 'start-stop':
      return `START ${microseconds(qualifier.start.value)} STOP ${microseconds(qualifier.stop.value)}`
  }
}

function limit(count: number, node: Observation | Comparison | null): void {
  if (count <= MAX_TERMS) return
  const at = node && 'at' in node ? node.at : { offset: 0, line: 1, column: 1 }
  throw new PatternError({
    code: 'too-many-terms',
    params: { limit: MAX_TERMS },
    severity: 'unrunnable',
    ...at,
  })
}
