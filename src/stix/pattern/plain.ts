/** Nine of ten indicators compare one property with one string: they are read without cutting them into tokens. */
import type { Literal, ObjectPath, Observation, Place, PropertyTest } from './ast.ts'

const plain = /^\[([a-z][a-z0-9-]*):([a-z][a-z0-9_]*) ?= ?'([^'\\]*)'\]$/

/** The tree of such a pattern; null for any other. */
export function parsePlain(text: string): Observation | null {
  const m = text.length < 10_000 ? plain.exec(text) : null
  if (!m || isReserved(m[1]) || isReserved(m[2])) return null
  const at: Place = { offset: 1, line: 1, column: 2 }
  const path: ObjectPath = { type: m[1], steps: [{ key: m[2] }], at }
  const values: Literal[] = [{ type: 'string', value: m[3] }]
  const test: PropertyTest = { kind: 'test', path, operator: '=', negated: false, values, at }
  return { kind: 'observe', test, at: { offset: 0, line: 1, column: 1 } }
}

function isReserved(word: string): boolean {
  return word === 'true' || word === 'false'
}
