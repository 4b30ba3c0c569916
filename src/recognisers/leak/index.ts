import { describe } from './describe.ts'
import { defineRecogniser } from '../recogniser.ts'
import { texts } from './texts.ts'

export const RECOGNISER = { id: 'leak', version: 1 }

/** Personal data where others can read it. See README.md. */
export const leak = defineRecogniser({
  ...RECOGNISER,
  classes: ['leak'],
  reads: ['text', 'cell'],
  texts,
  judging: () => import('./judge.ts'),
  describe,
})
