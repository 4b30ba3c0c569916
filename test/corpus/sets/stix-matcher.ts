/** OASIS's pattern matcher: does the pattern match the observed-data, or is it refused, and at which stage. */
import { MatchError, matchPattern, parsePattern, PatternError } from '../../../src/stix/pattern/index.ts'
import { reasonOf } from '../../../src/model/problem.ts'
import type { CorpusSet } from '../set.ts'
import { runVectors } from './vectors.ts'

interface Vector {
  pattern: string
  observations: unknown[]
  stix_version: '2.0' | '2.1'
  match?: boolean
  raises?: string
}

function verdict({ pattern, observations, stix_version }: Vector): string {
  try {
    const { root } = parsePattern(pattern, { version: stix_version })
    return String(matchPattern(root, observations) !== null)
  } catch (error) {
    // The recorded names: refused while it was read, refused while it was evaluated.
    if (error instanceof PatternError && error.issue.severity === 'error') return 'ParseException'
    if (error instanceof PatternError || error instanceof MatchError) return 'MatcherException'
    return reasonOf(error)
  }
}

export const stixMatcher: CorpusSet = {
  name: 'stix-matcher',
  run: (corpus) =>
    Promise.resolve(
      runVectors<Vector>(corpus, 'matcher.jsonl', (vector) => ({
        label: vector.pattern,
        expected: vector.raises ?? String(vector.match),
        got: verdict(vector),
      })),
    ),
}
