/**
 * Matches one pattern against a sequence of observed-data: finds an observation for every [...] such that all
 * operators and qualifiers hold and no observation is used more often than it was seen (number_observed).
 */
import { observes } from './ast.ts'
import type { Literal, Observation } from './ast.ts'
import { foldComparison } from './fold.ts'
import { inCalendar } from './instant.ts'
import { PatternError } from './issue.ts'
import type { IssueCode } from './issue.ts'
import type { Place } from './ast.ts'
import type { Params } from '../../model/finding.ts'
import { observedOf } from './observed.ts'
import type { Observed } from './observed.ts'
import type { JsonObject } from './path.ts'
import { compileComparison } from './test.ts'
import type { ObjectTest } from './test.ts'
import { MAX_BINDING, Search } from './search.ts'

export interface Matcher {
  /** the observations of one way in which the pattern is fulfilled, in order of time; null where it is not fulfilled */
  (observations: readonly Observed[]): Observed[] | null
}

/** The observed-data objects that fulfil `root`, null where none do. Throws PatternError and MatchError. */
export function matchPattern(root: Observation, inputs: readonly unknown[]): JsonObject[] | null {
  return compileMatcher(root)(observedOf(inputs))?.map((observed) => observed.source) ?? null
}

/**
 * Compiles a pattern once for many sequences; `folded` as in `compileComparison`. Throws PatternError where it can
 * never be evaluated.
 */
export function compileMatcher(root: Observation, folded = false): Matcher {
  const tests = new Map<Observation, ObjectTest>()
  for (const node of observes(root)) {
    tests.set(node, compileComparison(folded ? foldComparison(node.test) : node.test, folded))
  }
  const size = bindingSize(root)
  return (observations) => new Search(observations, tests, size).run(root)
}

/** How many observations one binding of `node` may hold at most; refuses what can never be evaluated. */
function bindingSize(node: Observation): number {
  if (node.kind === 'observe') return 1
  if (node.kind !== 'qualified') return node.operands.reduce((sum, operand) => sum + bindingSize(operand), 0)
  const { qualifier, operand } = node
  if (qualifier.kind === 'within' && !(qualifier.seconds > 0)) {
    throw refused(qualifier.at, 'not-positive', { kind: 'WITHIN' })
  }
  if (qualifier.kind === 'start-stop') {
    needDate(qualifier.start, qualifier.at)
    needDate(qualifier.stop, qualifier.at)
  }
  if (qualifier.kind !== 'repeats') return bindingSize(operand)
  if (qualifier.times < 1) throw refused(qualifier.at, 'not-positive', { kind: 'REPEATS' })
  return Math.min(qualifier.times * bindingSize(operand), MAX_BINDING + 1)
}

function needDate(literal: Literal & { type: 'timestamp' }, at: Place): void {
  if (!inCalendar(literal.text)) throw refused(at, 'no-such-date', { text: literal.text })
}

function refused(at: Place, code: IssueCode, params: Params): PatternError {
  return new PatternError({ code, params, severity: 'unrunnable', ...at })
}
