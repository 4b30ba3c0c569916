/** For one object path: which terms of many patterns may hold for a value found there. */
import { isOneType } from './ast.ts'
import type { Literal, ObjectPath, PropertyTest } from './ast.ts'
import { foldOf } from './fold.ts'
import type { Fold } from './fold.ts'
import { parseNetwork } from './network.ts'
import { select } from './path.ts'
import type { JsonObject, Resolve } from './path.ts'
import { Prefixes } from './prefixes.ts'
import { requiredByLike, requiredByRegex } from './required.ts'
import { Substrings } from './substrings.ts'

/** Keys of exact values: text, numbers and booleans as they are; bytes as text of one character a byte. */
type Exact = string | number | boolean

/** How good a test is for finding its term: 0 best; null where it cannot be looked up at all. */
export function anchorRank(test: PropertyTest): number | null {
  if (test.negated) return null
  switch (test.operator) {
    case '=':
      return exactKey(test.values[0]) === null ? null : 0
    case 'IN':
      return isOneType(test.values) && test.values.every((literal) => exactKey(literal) !== null) ? 1 : null
    case 'ISSUBSET':
      return networkOf(test.values[0]) ? 2 : null
    case 'LIKE':
      return requiredByLike(textOf(test.values[0])) ? 3 : null
    case 'MATCHES':
      return requiredByRegex(textOf(test.values[0])) ? 4 : null
    default:
      return null
  }
}

function exactKey(literal: Literal): Exact | null {
  if (literal.type === 'timestamp') return null
  return literal.value instanceof Uint8Array ? Buffer.from(literal.value).toString('latin1') : literal.value
}

function textOf(literal: Literal): string {
  return literal.type === 'string' ? literal.value : ''
}

function networkOf(literal: Literal) {
  return literal.type === 'string' ? parseNetwork(literal.value) : null
}

export class PathIndex {
  private readonly path: ObjectPath
  /** the property's name where the path is a single one that needs no decoding */
  private readonly key: string | null
  private readonly fold: Fold | null
  private readonly exact = new Map<Exact, number | number[]>()
  private prefixes: Prefixes | null = null
  private like: Substrings | null = null
  private regex: Substrings | null = null

  /** `folded`: tests come folded (fold.ts) and values are to be folded; prefixes then also stand for their members. */
  constructor(path: ObjectPath, folded: boolean) {
    this.path = path
    const [first] = path.steps
    const single = path.steps.length === 1 && 'key' in first && !/_(?:hex|bin)$/.test(first.key)
    this.key = single && 'key' in first ? first.key : null
    this.fold = folded ? foldOf(path) : null
  }

  /** Lets `term` be found by this test, whose anchorRank is not null. */
  add(test: PropertyTest, term: number): void {
    switch (test.operator) {
      case 'LIKE':
        ;(this.like ??= new Substrings()).add(requiredByLike(textOf(test.values[0]))!, term)
        return
      case 'MATCHES':
        ;(this.regex ??= new Substrings()).add(requiredByRegex(textOf(test.values[0]))!, term)
        return
      case 'ISSUBSET':
        ;(this.prefixes ??= new Prefixes()).add(networkOf(test.values[0])!, term)
        return
      default:
        for (const literal of test.values) this.addExact(exactKey(literal)!, term)
    }
  }

  private addExact(key: Exact, term: number): void {
    const before = this.exact.get(key)
    if (before === undefined) this.exact.set(key, term)
    else if (typeof before === 'number') this.exact.set(key, [before, term])
    else before.push(term)
  }

  /** Tells the terms that may hold for `object`; a term may be told more than once. */
  find(object: JsonObject, resolve: Resolve, tell: (term: number) => void): void {
    if (this.key !== null) {
      if (Object.hasOwn(object, this.key)) this.findValue(object[this.key], tell)
    } else for (const value of select(object, this.path, resolve)) this.findValue(value, tell)
  }

  private findValue(value: unknown, tell: (term: number) => void): void {
    if (typeof value === 'number' || typeof value === 'boolean') return this.tellExact(value, tell)
    if (value instanceof Uint8Array) return this.findText(Buffer.from(value).toString('latin1'), tell)
    if (typeof value === 'string') this.findText(value, tell)
  }

  private findText(text: string, tell: (term: number) => void): void {
    const folded = this.fold ? this.fold(text) : text
    this.tellExact(folded, tell)
    if (this.prefixes) {
      const network = parseNetwork(text)
      if (network) this.prefixes.find(network, tell)
    }
    this.like?.find(folded.normalize('NFC'), tell)
    this.regex?.find(text.normalize('NFC'), tell)
  }

  private tellExact(key: Exact, tell: (term: number) => void): void {
    const found = this.exact.get(key)
    if (found === undefined) return
    if (typeof found === 'number') tell(found)
    else for (const term of found) tell(term)
  }
}
