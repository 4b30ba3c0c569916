/** Writes a pattern tree as text: one spelling for one tree, which parses back to the same tree. */
import type { Comparison, Literal, Observation, PropertyTest, Qualifier } from './ast.ts'
import { pathText, quote } from './path.ts'

const strength = { 'followed-by': 1, or: 2, and: 3, qualified: 4, observe: 4, test: 4 } as const
const words = { 'followed-by': 'FOLLOWEDBY', or: 'OR', and: 'AND' } as const

/** The pattern's canonical text: one blank between words, no needless parentheses. */
export function printPattern(node: Observation): string {
  if (node.kind === 'observe') return `[${printComparison(node.test)}]`
  if (node.kind === 'qualified') {
    const inner = printPattern(node.operand)
    const bare = strength[node.operand.kind] === 4 && !node.operand.grouped
    return `${bare ? inner : `(${inner})`} ${printQualifier(node.qualifier)}`
  }
  return node.operands
    .map((operand) => {
      const text = printPattern(operand)
      return strength[operand.kind] > strength[node.kind] ? text : `(${text})`
    })
    .join(` ${words[node.kind]} `)
}

/** What stands between square brackets. */
export function printComparison(node: Comparison): string {
  if (node.kind === 'test') return printTest(node)
  return node.operands
    .map((operand) => {
      const text = printComparison(operand)
      return strength[operand.kind] > strength[node.kind] ? text : `(${text})`
    })
    .join(` ${words[node.kind]} `)
}

function printTest(test: PropertyTest): string {
  const path = pathText(test.path)
  if (test.operator === 'EXISTS') return `${test.negated ? 'NOT ' : ''}EXISTS ${path}`
  const values = test.values.map(printLiteral)
  const right = test.operator === 'IN' ? `(${values.join(', ')})` : values[0]
  return `${path} ${test.negated ? 'NOT ' : ''}${test.operator} ${right}`
}

export function printLiteral(literal: Literal): string {
  switch (literal.type) {
    case 'string':
      return quote(literal.value)
    case 'hex':
      return `h'${Buffer.from(literal.value).toString('hex')}'`
    case 'binary':
      return `b'${Buffer.from(literal.value).toString('base64')}'`
    case 'timestamp':
      return `t'${literal.text}'`
    case 'float':
      return Number.isInteger(literal.value) ? literal.value.toFixed(1) : printNumber(literal.value)
    default:
      return String(literal.value)
  }
}

/** The grammar has no exponents. */
function printNumber(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text
}

export function printQualifier(qualifier: Qualifier): string {
  switch (qualifier.kind) {
    case 'within':
      return `WITHIN ${printNumber(qualifier.seconds)} SECONDS`
    case 'repeats':
      return `REPEATS ${qualifier.times} TIMES`
    case 'start-stop':
      return `START t'${qualifier.start.text}' STOP t'${qualifier.stop.text}'`
  }
}
