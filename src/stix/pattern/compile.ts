/**
 * Many patterns as one matcher. Every bracketed expression is an OR of terms; a term is looked up by its most telling
 * test (an exact value, a prefix, a text that must occur) and evaluated in full only when that is found. So the cost
 * of an observation hardly depends on how many patterns there are.
 */
import { observes, propertyTests } from './ast.ts'
import type { Comparison, Observation, PropertyTest } from './ast.ts'
import { foldComparison } from './fold.ts'
import { PatternError } from './issue.ts'
import { compileMatcher } from './match.ts'
import type { Matcher } from './match.ts'
import { testTerms } from './normal.ts'
import type { Observed } from './observed.ts'
import { anchorRank, PathIndex } from './path-index.ts'
import { pathText } from './path.ts'
import type { JsonObject, Resolve } from './path.ts'
import { compileComparison } from './test.ts'
import type { ObjectTest } from './test.ts'
import { MatchError } from './values.ts'

/** Observations that are kept for one pattern of several brackets; later ones are counted and not kept. */
export const MAX_KEPT_OBSERVATIONS = 10_000

export interface CompileOptions {
  /** compares host names, hashes, addresses and URLs by meaning (fold.ts); STIX's own comparison is exact */
  readonly folded?: boolean
}

export interface Refused {
  /** position among the patterns given */
  readonly pattern: number
  readonly error: PatternError
}

interface Term {
  /** the pattern that it belongs to */
  readonly pattern: number
  /** what remains to be evaluated; null where the lookup has decided */
  readonly test: ObjectTest | null
}

interface TypeIndex {
  readonly paths: Map<string, PathIndex>
  /** terms that no lookup finds */
  readonly residual: number[]
}

/** A pattern whose brackets must be fulfilled by several observations. */
interface Sequence {
  readonly matcher: Matcher
  readonly kept: Observed[]
}

const unresolved: Resolve = () => undefined

export class PatternSet {
  /** patterns that can never be evaluated; the others are not affected */
  readonly refused: readonly Refused[]
  /** observations that could not be evaluated by some pattern, and those not kept */
  readonly counts = { unevaluated: 0, dropped: 0 }
  private readonly types = new Map<string, TypeIndex>()
  private readonly terms: Term[] = []
  private readonly sequences = new Map<number, Sequence>()
  private readonly folded: boolean
  private readonly seen: Uint32Array
  private serial = 0

  constructor(patterns: readonly Observation[], options: CompileOptions = {}) {
    this.folded = options.folded ?? false
    const refused: Refused[] = []
    for (const [pattern, root] of patterns.entries()) {
      try {
        this.add(pattern, root)
      } catch (error) {
        if (!(error instanceof PatternError)) throw error
        refused.push({ pattern, error })
      }
    }
    this.refused = refused
    this.seen = new Uint32Array(patterns.length)
  }

  /**
   * Tells the positions of the patterns that this one cyber-observable object fulfils, each once. Patterns that want
   * several observations are told by `finish` and only of what came through `observe`.
   */
  match(object: JsonObject, tell: (pattern: number) => void, resolve: Resolve = unresolved): void {
    this.next()
    this.find(object, resolve, (pattern) => {
      if (!this.sequences.has(pattern)) tell(pattern)
    })
  }

  /** Takes one observation of a sequence; tells the patterns that it fulfils alone, each once. */
  observe(observed: Observed, tell: (pattern: number) => void): void {
    this.next()
    for (const object of observed.objects) {
      this.find(object, observed.resolve, (pattern) => {
        const sequence = this.sequences.get(pattern)
        if (!sequence) tell(pattern)
        else if (sequence.kept.length < MAX_KEPT_OBSERVATIONS) sequence.kept.push(observed)
        else this.counts.dropped++
      })
    }
  }

  /** Ends a sequence: tells the patterns that several of its observations fulfil together. */
  finish(tell: (pattern: number, matched: Observed[]) => void): void {
    for (const [pattern, { matcher, kept }] of this.sequences) {
      if (kept.length === 0) continue
      const matched = this.guarded(() => matcher(kept), null)
      kept.length = 0
      if (matched) tell(pattern, matched)
    }
  }

  private next(): void {
    if (++this.serial < 0xffffffff) return
    this.seen.fill(0)
    this.serial = 1
  }

  private find(object: JsonObject, resolve: Resolve, tell: (pattern: number) => void): void {
    const index = this.types.get(object.type as string)
    if (!index) return
    const candidate = (number: number) => {
      const { pattern, test } = this.terms[number]
      if (this.seen[pattern] === this.serial) return
      if (test && !this.guarded(() => test(object, resolve), false)) return
      this.seen[pattern] = this.serial
      tell(pattern)
    }
    for (const path of index.paths.values()) path.find(object, resolve, candidate)
    for (const number of index.residual) candidate(number)
  }

  /** Evidence that a pattern cannot be evaluated on costs this pattern this observation, nothing else. */
  private guarded<T>(work: () => T, otherwise: T): T {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof MatchError)) throw error
      this.counts.unevaluated++
      return otherwise
    }
  }

  private add(pattern: number, root: Observation): void {
    // First all that can be refused: nothing of a refused pattern may stay behind.
    const sequence = isSingle(root) ? null : { matcher: compileMatcher(root, this.folded), kept: [] }
    const prepared: [PropertyTest | null, string, ObjectTest | null][] = []
    for (const { test } of observes(root)) {
      const folded = this.folded ? withMembers(foldComparison(test)) : test
      const terms = termsOf(folded)
      if (!terms) {
        const whole = compileComparison(folded, this.folded)
        const types = new Set([...propertyTests(folded)].map(({ path }) => path.type))
        for (const type of types) prepared.push([null, type, whole])
        continue
      }
      for (const tests of terms) {
        const [anchor, decides] = anchorOf(tests)
        const rest: Comparison = tests.length === 1 ? tests[0] : { kind: 'and', operands: tests }
        prepared.push([anchor, tests[0].path.type, decides ? null : compileComparison(rest, this.folded)])
      }
    }
    if (sequence) this.sequences.set(pattern, sequence)
    for (const [anchor, type, test] of prepared) this.addTerm(anchor, type, { pattern, test })
  }

  private addTerm(anchor: PropertyTest | null, type: string, term: Term): void {
    const number = this.terms.push(term) - 1
    let index = this.types.get(type)
    if (!index) this.types.set(type, (index = { paths: new Map(), residual: [] }))
    if (!anchor) {
      index.residual.push(number)
      return
    }
    const key = pathText(anchor.path)
    let path = index.paths.get(key)
    if (!path) index.paths.set(key, (path = new PathIndex(anchor.path, this.folded)))
    path.add(anchor, number)
  }
}

/** The terms of a bracketed expression; null where there are too many, so that it is evaluated as a whole. */
function termsOf(test: Comparison): PropertyTest[][] | null {
  try {
    return testTerms(test)
  } catch (error) {
    if (error instanceof PatternError && error.issue.code === 'too-many-terms') return null
    throw error
  }
}

/** The test by which a term is best looked up, and whether finding it decides the term. */
function anchorOf(tests: readonly PropertyTest[]): [PropertyTest | null, boolean] {
  let anchor: PropertyTest | null = null
  let best = Infinity
  for (const candidate of tests) {
    const rank = anchorRank(candidate)
    if (rank === null || rank >= best) continue
    best = rank
    anchor = candidate
  }
  return [anchor, tests.length === 1 && best <= 1]
}

/** Whether one observation can fulfil the pattern by itself, whenever it was made. */
function isSingle(node: Observation): boolean {
  return node.kind === 'observe' || (node.kind === 'or' && node.operands.every(isSingle))
}

/** Folded, "equal to a prefix" means "within it": evidence shows addresses, hardly ever prefixes. */
function withMembers(node: Comparison): Comparison {
  if (node.kind !== 'test') return { kind: node.kind, operands: node.operands.map(withMembers) }
  const [literal] = node.values
  const isPrefix = literal?.type === 'string' && /^[0-9a-f.:]+\/\d+$/.test(literal.value)
  const isAddress = node.path.type === 'ipv4-addr' || node.path.type === 'ipv6-addr'
  return node.operator === '=' && isAddress && isPrefix ? { ...node, operator: 'ISSUBSET' } : node
}
