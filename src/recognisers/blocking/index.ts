import type { StoredFinding } from '../../model/finding.ts'
import { defineRecogniser } from '../recogniser.ts'
import type { Heading } from '../recogniser.ts'
import { headed } from '../measurement/heading.ts'
import { texts } from './texts.ts'

export const RECOGNISER = { id: 'blocking', version: 1 }

/** Pages that a network keeps people from reading, by active measurements. See README.md. */
export const blocking = defineRecogniser({
  ...RECOGNISER,
  classes: ['blocking'],
  reads: ['measurement'],
  texts,
  judging: () => import('./judge.ts'),
  describe: (finding: StoredFinding): Heading => headed(finding),
})
