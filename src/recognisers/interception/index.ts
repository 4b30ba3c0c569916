import type { StoredFinding } from '../../model/finding.ts'
import { defineRecogniser } from '../recogniser.ts'
import type { Heading } from '../recogniser.ts'
import { headed } from '../measurement/heading.ts'
import { texts } from './texts.ts'

export const RECOGNISER = { id: 'interception', version: 1 }

/** Connections that pass through somebody who can read them, by active measurements. See README.md. */
export const interception = defineRecogniser({
  ...RECOGNISER,
  classes: ['interception'],
  reads: ['measurement'],
  texts,
  judging: () => import('./judge.ts'),
  describe: (finding: StoredFinding): Heading => headed(finding),
})
