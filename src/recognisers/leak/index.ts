import { describe } from './describe.ts'
import { judge, RECOGNISER } from './judge.ts'
import { defineRecogniser } from '../recogniser.ts'
import { merge } from './summary.ts'
import { texts } from './texts.ts'

/** Personal data where others can read it. See README.md. */
export const leak = defineRecogniser({
  id: RECOGNISER.id,
  version: RECOGNISER.version,
  classes: ['leak'],
  reads: ['text', 'cell'],
  texts,
  merge,
  judge,
  describe,
})
