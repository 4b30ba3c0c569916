/** OASIS's pattern validator: is the pattern valid; where its error names a place, the share of equal places. */
import { validatePattern } from '../../../src/stix/pattern/index.ts'
import type { CorpusSet } from '../set.ts'
import { runVectors } from './vectors.ts'

interface Vector {
  pattern: string
  valid: boolean
  error?: string
}

export const stixPatternValidator: CorpusSet = {
  name: 'stix-pattern-validator',
  run(corpus) {
    let places = 0
    let equal = 0
    const result = runVectors<Vector>(corpus, 'pattern_validator.jsonl', ({ pattern, valid, error }) => {
      const found = validatePattern(pattern).find((issue) => issue.severity === 'error')
      const place = /line (\d+):(\d+)/.exec(error ?? '')
      if (place) {
        places++
        // The recorded columns count from 0.
        if (found?.line === Number(place[1]) && found.column === Number(place[2]) + 1) equal++
      }
      return { label: pattern, expected: valid ? 'valid' : 'invalid', got: found ? 'invalid' : 'valid' }
    })
    return Promise.resolve(result && { ...result, notes: { places, equal_places: equal } })
  },
}
