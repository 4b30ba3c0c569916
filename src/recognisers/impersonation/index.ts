import type { StoredFinding } from '../../model/finding.ts'
import { defineRecogniser } from '../recogniser.ts'
import type { Heading } from '../recogniser.ts'
import { texts } from './texts.ts'

export const RECOGNISER = { id: 'impersonation', version: 1 }

/** Names that look like official ones of the watchlist. See README.md. */
export const impersonation = defineRecogniser({
  ...RECOGNISER,
  classes: ['impersonation'],
  reads: ['name', 'http-request', 'packet'],
  texts,
  judging: () => import('./judge.ts'),
  describe,
})

function describe(finding: StoredFinding): Heading {
  const { owner, look_alikes: lookAlikes } = finding.detail as {
    owner: string
    look_alikes: { shown: string }[]
  }
  const params = {
    official: finding.target.value,
    owner,
    name: lookAlikes[0]?.shown ?? '',
    look_alikes: finding.magnitude.look_alikes,
    mentions: finding.magnitude.mentions,
  }
  return {
    title: { key: 'title', params },
    summary: { key: 'summary', params },
    variant: { key: 'variant', params: {} },
  }
}
