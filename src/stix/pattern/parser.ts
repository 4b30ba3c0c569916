/**
 * Recursive-descent parser of the STIX 2.1 pattern grammar. FOLLOWEDBY binds weakest, then OR, then AND; a qualifier
 * binds to the observation right before it. STIX 2.0 differs in START/STOP (strings) and in having no EXISTS.
 */
import type { Comparison, Literal, ObjectPath, Observation, Operator, PropertyTest } from './ast.ts'
import type { Qualifier, Step } from './ast.ts'
import { parseInstant } from './instant.ts'
import { PatternError } from './issue.ts'
import type { Issue, IssueCode } from './issue.ts'
import { issueAt, Places, tokenise } from './lexer.ts'
import type { Token, TokenKind } from './lexer.ts'
import { parsePlain } from './plain.ts'
import type { Params } from '../../model/finding.ts'

/** Deepest nesting of parentheses and qualifiers. */
export const MAX_DEPTH = 200
/** Most property tests in one pattern. */
export const MAX_TESTS = 100_000

export interface ParseOptions {
  /** of the language: an indicator's pattern_version */
  readonly version?: '2.0' | '2.1'
  /** reads what real indicators carry (unquoted names, lower-case keywords, other quotes) with a warning each */
  readonly lenient?: boolean
}

export interface Parsed {
  readonly text: string
  readonly root: Observation
  readonly warnings: readonly Issue[]
}

const operators = new Set([
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'IN',
  'LIKE',
  'MATCHES',
  'ISSUBSET',
  'ISSUPERSET',
])
const literalKinds = new Set<TokenKind>([
  'string',
  'integer',
  'float',
  'boolean',
  'binary',
  'hex',
  'timestamp',
])
const textOperators = new Set(['LIKE', 'MATCHES', 'ISSUBSET', 'ISSUPERSET'])

/** Reads one pattern. Throws PatternError with the place and what was expected there. */
export function parsePattern(text: string, options: ParseOptions = {}): Parsed {
  const root = parsePlain(text)
  return root ? { text, root, warnings: [] } : parseAny(text, options)
}

function parseAny(text: string, options: ParseOptions): Parsed {
  const warnings: Issue[] = []
  const parser = new Parser(text, options, warnings)
  return { text, root: parser.pattern(), warnings }
}

class Parser {
  private readonly places: Places
  private readonly lenient: boolean
  private readonly version: '2.0' | '2.1'
  private readonly warnings: Issue[]
  private readonly tokens: Token[]
  private at = 0
  private depth = 0
  private tests = 0

  constructor(text: string, options: ParseOptions, warnings: Issue[]) {
    this.places = new Places(text)
    this.lenient = options.lenient ?? false
    this.version = options.version ?? '2.1'
    this.warnings = warnings
    this.tokens = tokenise(text, this.places, this.lenient, (found) => warnings.push(found))
  }

  pattern(): Observation {
    const root = this.followedBy()
    if (this.token.kind !== 'end') throw this.unexpected('AND, OR, FOLLOWEDBY, a qualifier or the end')
    return root
  }

  private get token(): Token {
    return this.tokens[this.at]
  }

  private fail(code: IssueCode, params: Params, token = this.token): PatternError {
    return new PatternError(token.issue ?? issueAt(this.places, token.offset, code, params))
  }

  private unexpected(expected: string): PatternError {
    const { kind, text } = this.token
    const found = kind === 'end' ? '' : `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`
    return this.fail('unexpected', { found, expected })
  }

  private warn(token: Token, code: IssueCode, params: Params): void {
    this.warnings.push(issueAt(this.places, token.offset, code, params, 'warning'))
  }

  private is(kind: TokenKind, text: string): boolean {
    return this.token.kind === kind && this.token.text === text
  }

  private skip(kind: TokenKind, text: string): boolean {
    if (!this.is(kind, text)) return false
    this.at++
    return true
  }

  private need(kind: TokenKind, text: string): void {
    if (!this.skip(kind, text)) throw this.unexpected(`"${text}"`)
  }

  private deeper(): void {
    if (++this.depth > MAX_DEPTH) throw this.fail('too-deep', { limit: MAX_DEPTH })
  }

  private chain<T>(keyword: string, kind: string, next: () => T): T {
    const operands = [next()]
    while (this.skip('keyword', keyword)) operands.push(next())
    return operands.length === 1 ? operands[0] : ({ kind, operands } as T)
  }

  private followedBy(): Observation {
    return this.chain('FOLLOWEDBY', 'followed-by', () =>
      this.chain<Observation>('OR', 'or', () =>
        this.chain<Observation>('AND', 'and', () => this.observation()),
      ),
    )
  }

  private observation(): Observation {
    let node = this.unqualified()
    let qualifier: Qualifier | null
    const outer = this.depth
    while ((qualifier = this.qualifier())) {
      this.deeper()
      node = { kind: 'qualified', operand: node, qualifier }
    }
    this.depth = outer
    return node
  }

  private unqualified(): Observation {
    const start = this.token
    if (this.skip('punctuation', '(')) {
      this.deeper()
      const inner = this.followedBy()
      this.need('punctuation', ')')
      this.depth--
      return { ...inner, grouped: true }
    }
    if (!this.skip('punctuation', '[')) {
      if (!this.lenient || start.kind !== 'word') throw this.unexpected('"[" or "("')
      this.warn(start, 'lenient-spelling', { found: start.text, read: `[${start.text}` })
      return { kind: 'observe', test: this.comparison(), at: this.places.at(start.offset) }
    }
    const test = this.comparison()
    if (!this.is('punctuation', ']')) throw this.unexpected('AND, OR or "]"')
    this.at++
    return { kind: 'observe', test, at: this.places.at(start.offset) }
  }

  private qualifier(): Qualifier | null {
    const at = this.places.at(this.token.offset)
    if (this.skip('keyword', 'WITHIN')) {
      const { kind, text } = this.token
      if ((kind !== 'integer' && kind !== 'float') || text[0] === '-')
        throw this.unexpected('a positive number')
      this.at++
      this.need('keyword', 'SECONDS')
      return { kind: 'within', seconds: Number(text), at }
    }
    if (this.skip('keyword', 'REPEATS')) {
      const { kind, text } = this.token
      if (kind !== 'integer' || text[0] === '-') throw this.unexpected('a positive whole number')
      this.at++
      this.need('keyword', 'TIMES')
      return { kind: 'repeats', times: Number(text), at }
    }
    if (this.skip('keyword', 'START')) {
      const start = this.timestamp()
      this.need('keyword', 'STOP')
      return { kind: 'start-stop', start, stop: this.timestamp(), at }
    }
    return null
  }

  private timestamp(): Literal & { type: 'timestamp' } {
    const { kind, text } = this.token
    const asString = kind === 'string' && (this.version === '2.0' || this.lenient)
    const value = kind === 'timestamp' || asString ? parseInstant(text) : null
    if (kind !== 'timestamp' && !asString)
      throw this.unexpected("a timestamp such as t'2026-01-31T00:00:00Z'")
    if (!value) throw this.fail('bad-literal', { kind: 'timestamp' })
    this.at++
    return { type: 'timestamp', value, text }
  }

  private comparison(): Comparison {
    return this.chain<Comparison>('OR', 'or', () => this.chain<Comparison>('AND', 'and', () => this.test()))
  }

  private test(): Comparison {
    if (this.skip('punctuation', '(')) {
      this.deeper()
      const inner = this.comparison()
      if (!this.is('punctuation', ')')) throw this.unexpected('AND, OR or ")"')
      this.at++
      this.depth--
      return inner
    }
    if (++this.tests > MAX_TESTS) throw this.fail('too-many-tests', { limit: MAX_TESTS })
    const at = this.places.at(this.token.offset)
    if (this.version === '2.1') {
      const negated = this.skip('keyword', 'NOT')
      if (this.skip('keyword', 'EXISTS')) {
        return { kind: 'test', path: this.path(), operator: 'EXISTS', negated, values: [], at }
      }
      if (negated) throw this.unexpected('EXISTS')
    }
    const path = this.path()
    const negated = this.skip('keyword', 'NOT')
    const { kind, text } = this.token
    if ((kind !== 'punctuation' && kind !== 'keyword') || !operators.has(text)) {
      throw this.unexpected(negated ? 'a comparison operator' : '"." or a comparison operator')
    }
    this.at++
    const operator = text as Operator
    return { kind: 'test', path, operator, negated, values: this.values(operator), at } satisfies PropertyTest
  }

  private values(operator: Operator): Literal[] {
    if (operator !== 'IN') return [this.literal(operator)]
    this.need('punctuation', '(')
    const values: Literal[] = []
    if (this.skip('punctuation', ')')) return values
    do values.push(this.literal(operator))
    while (this.skip('punctuation', ','))
    if (!this.is('punctuation', ')')) throw this.unexpected('"," or ")"')
    this.at++
    return values
  }

  private literal(operator: Operator): Literal {
    const { kind, text } = this.token
    const ordered = operator === '<' || operator === '<=' || operator === '>' || operator === '>='
    if (textOperators.has(operator) ? kind !== 'string' : !literalKinds.has(kind)) {
      throw this.unexpected(textOperators.has(operator) ? 'a string' : 'a literal')
    }
    if (ordered && kind === 'boolean') throw this.unexpected('a literal that can be ordered')
    this.at++
    switch (kind) {
      case 'integer':
      case 'float':
        return { type: kind, value: Number(text) }
      case 'boolean':
        return { type: 'boolean', value: text === 'true' }
      case 'hex':
        return { type: 'hex', value: new Uint8Array(Buffer.from(text, 'hex')) }
      case 'binary':
        return { type: 'binary', value: new Uint8Array(Buffer.from(text, 'base64')) }
      case 'timestamp':
        return { type: 'timestamp', value: parseInstant(text)!, text }
      default:
        return { type: 'string', value: text }
    }
  }

  private path(): ObjectPath {
    const start = this.token
    if (start.kind !== 'word') throw this.unexpected('an object path such as file:name')
    this.at++
    this.need('punctuation', ':')
    const steps: Step[] = [{ key: this.property() }]
    for (;;) {
      if (this.skip('punctuation', '.')) steps.push({ key: this.property() })
      else if (this.skip('punctuation', '[')) {
        steps.push({ index: this.index() })
        this.need('punctuation', ']')
      } else return { type: start.text, steps, at: this.places.at(start.offset) }
    }
  }

  private property(): string {
    const token = this.token
    const hyphen = token.kind === 'word' && token.text.includes('-')
    const odd = hyphen || token.kind === 'keyword' || token.kind === 'boolean'
    if (token.kind !== 'word' && token.kind !== 'string' && !(odd && this.lenient)) {
      throw this.unexpected('a property name')
    }
    if (odd) {
      if (!this.lenient) throw this.unexpected('a property name without a hyphen, or one in quotes')
      this.warn(token, 'unquoted-name', { found: token.text })
    }
    this.at++
    return token.text
  }

  private index(): number | '*' {
    if (this.skip('punctuation', '*')) return '*'
    if (this.token.kind !== 'integer') throw this.unexpected('an index or "*"')
    return Number(this.tokens[this.at++].text)
  }
}
