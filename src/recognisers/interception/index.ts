import type { StoredFinding } from '../../model/finding.ts'
import { defineRecogniser } from '../recogniser.ts'
import type { Heading } from '../recogniser.ts'
import { merge } from '../measurement/summary.ts'
import { headed } from '../measurement/heading.ts'
import { judge, RECOGNISER } from './judge.ts'
import { texts } from './texts.ts'

/** Connections that pass through somebody who can read them, by active measurements. See README.md. */
export const interception = defineRecogniser({
  id: RECOGNISER.id,
  version: RECOGNISER.version,
  classes: ['interception'],
  reads: ['measurement'],
  texts,
  merge,
  judge,
  describe: (finding: StoredFinding): Heading => headed(finding),
})
