/** What a pattern may say by its grammar and still be wrong, impossible or unusual. */
import { isOneType, observes, propertyTests } from './ast.ts'
import type { Comparison, Observation, Place, PropertyTest } from './ast.ts'
import { compareInstants, inCalendar } from './instant.ts'
import { PatternError } from './issue.ts'
import type { Issue, IssueCode } from './issue.ts'
import { parseNetwork } from './network.ts'
import { parsePattern } from './parser.ts'
import type { ParseOptions } from './parser.ts'
import { compileRegex } from './regex.ts'
import { hashName, isHash, nonstandard } from './standard.ts'
import type { Params } from '../../model/finding.ts'

/** Reads and checks a pattern; an empty list, or one without errors, says that it is valid. Never throws. */
export function validatePattern(text: string, options: ParseOptions = {}): Issue[] {
  try {
    const { root, warnings } = parsePattern(text, options)
    return [...warnings, ...checkPattern(root)]
  } catch (error) {
    if (error instanceof PatternError) return [error.issue]
    throw error
  }
}

/** All issues of a pattern that has been read. */
export function checkPattern(root: Observation): Issue[] {
  const issues: Issue[] = []
  const say = (at: Place, code: IssueCode, severity: Issue['severity'], params: Params = {}) =>
    void issues.push({ code, severity, params, ...at })
  checkQualifiers(root, say)
  for (const node of observes(root)) {
    checkTypes(node.test, say, node.at)
    for (const test of propertyTests(node.test)) checkTest(test, say)
  }
  return issues
}

type Say = (at: Place, code: IssueCode, severity: Issue['severity'], params?: Params) => void

/**
 * A qualifier may stand once on one [...]; on a parenthesised expression it may be repeated. Returns the kinds that
 * stand on `node` directly, null where it is not a single [...] with qualifiers.
 */
function checkQualifiers(node: Observation, say: Say): Set<string> | null {
  if (node.kind === 'observe') return new Set()
  if (node.kind !== 'qualified') {
    for (const operand of node.operands) checkQualifiers(operand, say)
    return null
  }
  const { qualifier } = node
  const inner = checkQualifiers(node.operand, say)
  const kinds = node.operand.grouped ? null : inner
  const name = { within: 'WITHIN', repeats: 'REPEATS', 'start-stop': 'START STOP' }[qualifier.kind]
  if (kinds?.has(name)) say(qualifier.at, 'duplicate-qualifier', 'error', { kind: name })
  kinds?.add(name)
  if (qualifier.kind === 'within' && !(qualifier.seconds > 0)) {
    say(qualifier.at, 'not-positive', 'unrunnable', { kind: name })
  }
  if (qualifier.kind === 'repeats' && qualifier.times < 1) {
    say(qualifier.at, 'not-positive', 'unrunnable', { kind: name })
  }
  if (qualifier.kind === 'start-stop') {
    for (const { text } of [qualifier.start, qualifier.stop]) {
      if (!inCalendar(text)) say(qualifier.at, 'no-such-date', 'unrunnable', { text })
    }
    if (compareInstants(qualifier.start.value, qualifier.stop.value) >= 0) {
      say(qualifier.at, 'empty-period', 'warning')
    }
  }
  return kinds
}

/** Object types for which `node` can be true; reports where AND leaves none. */
function checkTypes(node: Comparison, say: Say, at: Place): Set<string> {
  if (node.kind === 'test') return new Set([node.path.type])
  const sets = node.operands.map((operand) => checkTypes(operand, say, at))
  if (node.kind === 'or') return new Set(sets.flatMap((set) => [...set]))
  const both = sets.reduce((a, b) => a.intersection(b))
  if (both.size === 0 && sets.every((set) => set.size > 0)) say(at, 'never-true', 'warning')
  return both
}

function checkTest(test: PropertyTest, say: Say): void {
  const { path, operator, values, at } = test
  const first = path.steps[0]
  const property = 'key' in first ? first.key : ''
  const odd = nonstandard(path.type, property)
  if (odd) say(path.at, `nonstandard-${odd}`, 'warning', { type: path.type, property })
  for (const literal of values) {
    if (literal.type === 'timestamp' && !inCalendar(literal.text)) {
      say(at, 'no-such-date', 'unrunnable', { text: literal.text })
    }
  }
  if (!isOneType(values)) say(at, 'mixed-set', 'unrunnable')
  checkHash(test, say)
  const [literal] = values
  if (literal?.type !== 'string') return
  if (operator === 'MATCHES') {
    try {
      compileRegex(literal.value)
    } catch (error) {
      say(at, 'bad-regex', 'unrunnable', { reason: error instanceof Error ? error.message : String(error) })
    }
  }
  if ((operator === 'ISSUBSET' || operator === 'ISSUPERSET') && !parseNetwork(literal.value)) {
    say(at, 'bad-network', 'warning', { value: literal.value.slice(0, 60) })
  }
}

/** The value compared with a hash must be of the form that its algorithm gives. */
function checkHash({ path, operator, values, at }: PropertyTest, say: Say): void {
  const last = path.steps.at(-1)!
  if (!('key' in last) || !path.steps.some((step) => 'key' in step && step.key === 'hashes')) return
  const algorithm = hashName(last.key)
  if (!algorithm) return
  if (algorithm !== last.key) say(path.at, 'hash-name', 'warning', { found: last.key, name: algorithm })
  if (operator !== '=' && operator !== '!=' && operator !== 'IN') return
  for (const literal of values) {
    if (literal.type === 'string' && !isHash(algorithm, literal.value)) {
      say(at, 'bad-hash', 'error', { value: literal.value.slice(0, 140), algorithm })
    }
  }
}
