/** Cuts a pattern into tokens (lexical part of the STIX 2.1 pattern grammar). */
import type { Place } from './ast.ts'
import { PatternError } from './issue.ts'
import type { Issue, IssueCode } from './issue.ts'
import type { Params } from '../../model/finding.ts'

/** Longest pattern that is read, in UTF-16 units. */
export const MAX_PATTERN_LENGTH = 1_000_000

export type TokenKind =
  | 'word'
  | 'keyword'
  | 'string'
  | 'integer'
  | 'float'
  | 'boolean'
  | 'binary'
  | 'hex'
  | 'timestamp'
  | 'punctuation'
  | 'bad'
  | 'end'

export interface Token {
  readonly kind: TokenKind
  /** as written, without the quotes of a literal; keywords in upper case */
  readonly text: string
  readonly offset: number
  /** of a "bad" one: what is wrong with it */
  readonly issue?: Issue
}

// LAST is reserved without being used.
const keywords = new Set([
  'AND',
  'OR',
  'NOT',
  'FOLLOWEDBY',
  'LIKE',
  'MATCHES',
  'ISSUPERSET',
  'ISSUBSET',
  'EXISTS',
  'LAST',
  'IN',
  'START',
  'STOP',
  'SECONDS',
  'WITHIN',
  'REPEATS',
  'TIMES',
])

const blank = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/y
const comment = /\/\*[^]*?\*\/|\/\/[^\r\n]*/y
const word = /[a-zA-Z_][a-zA-Z0-9_-]*/y
const float = /[+-]?[0-9]*\.[0-9]+/y
const integer = /[+-]?(?:0|[1-9][0-9]*)/y
const strictString = /'((?:[^'\\]|\\['\\])*)'/y
const looseString =
  /'((?:[^'\\]|\\[^])*)'|"((?:[^"\\]|\\[^])*)"|[\u2018\u2019]([^\u2018\u2019]*)[\u2018\u2019]/y
const hex = /h'((?:[0-9a-fA-F]{2})*)'/y
const binary = /b'((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==))'/y
const timestamp =
  /t'(\d{4}-(?:0[1-9]|1[012])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?Z)'/y
const sign = /<=|>=|<>|!=|==|[=<>()[\]:.,*]/y

const prefixed = { h: ['hex', hex], b: ['binary', binary], t: ['timestamp', timestamp] } as const

/**
 * All tokens of `text`, the last of kind "end". What is no token is one of kind "bad" and nothing after it is read, so
 * that a mistake of the grammar before it is named first. Throws PatternError where the text is too long. `lenient` also takes keywords in lower case, other quotes and stray backslashes, and reports each to `warn`.
 */
export function tokenise(
  text: string,
  places: Places,
  lenient: boolean,
  warn: (issue: Issue) => void,
): Token[] {
  if (text.length > MAX_PATTERN_LENGTH) {
    throw new PatternError(issueAt(places, 0, 'too-long', { limit: MAX_PATTERN_LENGTH }))
  }
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  const put = (kind: TokenKind, value: string, length: number) => {
    tokens.push({ kind, text: value, offset: at })
    at += length
  }
  while (at < text.length) {
    const skipped = take(blank) ?? take(comment)
    if (skipped) {
      at += skipped[0].length
      continue
    }
    const c = text[at]
    if ((c === 'h' || c === 'b' || c === 't') && text[at + 1] === "'") {
      const [kind, pattern] = prefixed[c]
      const found = take(pattern)
      if (!found) return refuse(issueAt(places, at, 'bad-literal', { kind }))
      put(kind, found[1], found[0].length)
      continue
    }
    const name = take(word)
    if (name) {
      const upper = name[0].toUpperCase()
      if (name[0] === 'true' || name[0] === 'false') put('boolean', name[0], name[0].length)
      else if (keywords.has(name[0])) put('keyword', name[0], name[0].length)
      else if (lenient && keywords.has(upper) && isKeywordPlace(tokens)) {
        warn(issueAt(places, at, 'lenient-spelling', { found: name[0], read: upper }, 'warning'))
        put('keyword', upper, name[0].length)
      } else put('word', name[0], name[0].length)
      continue
    }
    if (c === "'" || (lenient && (c === '"' || c === '\u2018' || c === '\u2019'))) {
      const issue = readString()
      if (issue) return refuse(issue)
      continue
    }
    const number = take(float) ?? take(integer)
    if (number) {
      put(number[0].includes('.') ? 'float' : 'integer', number[0], number[0].length)
      continue
    }
    const found = take(sign)
    if (!found) return refuse(issueAt(places, at, 'unknown-character', { found: JSON.stringify(c) }))
    const same = found[0] === '==' ? '=' : found[0] === '<>' ? '!=' : found[0]
    put('punctuation', same, found[0].length)
  }
  tokens.push({ kind: 'end', text: '', offset: text.length })
  return tokens

  function refuse(issue: Issue): Token[] {
    tokens.push({ kind: 'bad', text: '', offset: issue.offset, issue })
    return tokens
  }

  function readString(): Issue | null {
    const strict = take(strictString)
    if (strict) {
      put('string', strict[1].replace(/\\(['\\])/g, '$1'), strict[0].length)
      return null
    }
    const loose = take(looseString)
    if (!loose) return issueAt(places, at, 'open-string', {})
    const inner = loose[1] ?? loose[2] ?? loose[3]
    if (!lenient) {
      const bad = /\\(?!['\\])/.exec(inner.replace(/\\['\\]/g, '__'))
      return issueAt(places, at + 1 + (bad?.index ?? 0), 'bad-escape', {})
    }
    warn(
      issueAt(
        places,
        at,
        'lenient-spelling',
        { found: loose[0].slice(0, 40), read: inner.slice(0, 40) },
        'warning',
      ),
    )
    put('string', inner.replace(/\\(['"\\])/g, '$1'), loose[0].length)
    return null
  }
}

/** A lower-case keyword is meant only where the grammar has no place for a name. */
function isKeywordPlace(tokens: readonly Token[]): boolean {
  const before = tokens.at(-1)
  if (!before) return false
  return before.kind !== 'punctuation' || before.text === ']' || before.text === ')'
}

/** Places of one text; lines end at LF, CR LF or CR. */
export class Places {
  private readonly starts = [0]

  constructor(text: string) {
    for (const end of text.matchAll(/\r\n|\r|\n/g)) this.starts.push(end.index + end[0].length)
  }

  at(offset: number): Place {
    let low = 0
    let high = this.starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.starts[middle] <= offset) low = middle
      else high = middle
    }
    return { offset, line: low + 1, column: offset - this.starts[low] + 1 }
  }
}

export function issueAt(
  places: Places,
  offset: number,
  code: IssueCode,
  params: Params,
  severity: Issue['severity'] = 'error',
): Issue {
  return { code, params, severity, ...places.at(offset) }
}
