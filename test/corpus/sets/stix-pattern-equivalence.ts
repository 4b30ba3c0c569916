/** OASIS's pattern equivalence: do two patterns mean the same. */
import { equivalent, parsePattern } from '../../../src/stix/pattern/index.ts'
import type { CorpusSet } from '../set.ts'
import { runVectors } from './vectors.ts'

interface Vector {
  a: string
  b: string
  equivalent: boolean
}

export const stixPatternEquivalence: CorpusSet = {
  name: 'stix-pattern-equivalence',
  run: (corpus) =>
    Promise.resolve(
      runVectors<Vector>(corpus, 'pattern_equivalence.jsonl', (vector) => ({
        label: `${vector.a} ~ ${vector.b}`,
        expected: String(vector.equivalent),
        got: String(equivalent(parsePattern(vector.a).root, parsePattern(vector.b).root)),
      })),
    ),
}
