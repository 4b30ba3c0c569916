/** Turns a property test into a function on a JSON value, and a bracketed expression into one on an object. */
import { isOneType } from './ast.ts'
import type { Comparison, PropertyTest } from './ast.ts'
import { foldOf } from './fold.ts'
import { PatternError } from './issue.ts'
import { isSubset, parseNetwork } from './network.ts'
import type { Network } from './network.ts'
import { select } from './path.ts'
import type { JsonObject, Resolve } from './path.ts'
import { compileLike, compileRegex } from './regex.ts'
import type { TextTest } from './regex.ts'
import { compareValue, latin1, MatchError } from './values.ts'

/** Says whether a value passes. Throws MatchError where the evidence cannot be evaluated. */
export interface ValueTest {
  (value: unknown): boolean
}

/** Says whether one cyber-observable object fulfils a bracketed expression. */
export interface ObjectTest {
  (object: JsonObject, resolve: Resolve): boolean
}

/**
 * Compiles what stands between square brackets. `folded` says that the tree has been through `foldComparison` and that
 * values of the evidence are to be folded alike. Throws PatternError where a test can never be evaluated.
 */
export function compileComparison(node: Comparison, folded = false): ObjectTest {
  if (node.kind === 'test') {
    const { path } = node
    if (node.operator === 'EXISTS') {
      return (object, resolve) =>
        object.type === path.type && select(object, path, resolve).length > 0 !== node.negated
    }
    const exact = compileValueTest(node)
    const fold = folded && node.operator !== 'MATCHES' ? foldOf(path) : null
    const test: ValueTest = fold ? (value) => exact(typeof value === 'string' ? fold(value) : value) : exact
    return (object, resolve) => object.type === path.type && select(object, path, resolve).some(test)
  }
  const tests = node.operands.map((operand) => compileComparison(operand, folded))
  return node.kind === 'and'
    ? (object, resolve) => tests.every((test) => test(object, resolve))
    : (object, resolve) => tests.some((test) => test(object, resolve))
}

/** Compiles one property test but for its path. Throws PatternError: see above. */
export function compileValueTest(node: PropertyTest): ValueTest {
  const { operator, negated, values } = node
  const first = values[0]
  switch (operator) {
    case '=':
    case 'IN':
      if (!isOneType(values)) {
        throw new PatternError({ code: 'mixed-set', params: {}, severity: 'unrunnable', ...node.at })
      }
      return (value) => values.some((literal) => compareValue(value, literal) === 0) !== negated
    case '!=':
      return (value) => (compareValue(value, first) !== 0) !== negated
    case '<':
    case '<=':
    case '>':
    case '>=':
      return (value) => {
        const order = compareValue(value, first)
        // Where two values have no order, neither a test nor its opposite holds.
        if (order === null || Number.isNaN(order)) return false
        const holds =
          operator === '<'
            ? order < 0
            : operator === '<='
              ? order <= 0
              : operator === '>'
                ? order > 0
                : order >= 0
        return holds !== negated
      }
    case 'LIKE': {
      const like = compileLike(text(node))
      return (value) => like8(value, like) !== negated
    }
    case 'MATCHES': {
      const source = text(node)
      const regex = compiled(node, source)
      const forBytes = latin1(source.normalize('NFC')) !== null
      return (value) => matches(value, regex, forBytes) !== negated
    }
    case 'ISSUBSET':
    case 'ISSUPERSET': {
      const source = text(node)
      const network = parseNetwork(source)
      return (value) => {
        if (typeof value !== 'string') return negated
        const [a, b] = [needNetwork(parseNetwork(value), value), needNetwork(network, source)]
        return (operator === 'ISSUBSET' ? isSubset(a, b) : isSubset(b, a)) !== negated
      }
    }
    case 'EXISTS':
      return () => true
  }
}

function text(node: PropertyTest): string {
  const literal = node.values[0]
  return literal.type === 'string' ? literal.value : ''
}

function compiled(node: PropertyTest, source: string): TextTest {
  try {
    return compileRegex(source)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new PatternError({ code: 'bad-regex', params: { reason }, severity: 'unrunnable', ...node.at })
  }
}

function like8(value: unknown, like: TextTest): boolean {
  if (typeof value === 'string') return like(value.normalize('NFC'))
  return value instanceof Uint8Array && like(Buffer.from(value).toString('utf8').normalize('NFC'))
}

function matches(value: unknown, regex: TextTest, forBytes: boolean): boolean {
  if (typeof value === 'string') return regex(value.normalize('NFC'))
  // One character a byte, so that \xd4 in the expression is the byte 0xd4.
  return value instanceof Uint8Array && forBytes && regex(Buffer.from(value).toString('latin1'))
}

function needNetwork(network: Network | null, source: string): Network {
  if (!network) throw new MatchError(`not an address or CIDR prefix: ${JSON.stringify(source.slice(0, 60))}`)
  return network
}
