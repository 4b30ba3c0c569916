import type { StoredFinding } from '../../model/finding.ts'
import type { Heading, TableRecogniser } from '../recogniser.ts'
import { texts } from './texts/index.ts'

export const RECOGNISER = { id: 'coordination', version: 2 }

/** Accounts that act as one. See README.md. */
export const coordination: TableRecogniser = {
  ...RECOGNISER,
  classes: ['coordination'],
  reads: ['posts'],
  texts,
  recognise: async (context) => (await import('./recognise.ts')).recognise(context),
  describe,
}

function describe(finding: StoredFinding): Heading {
  const variant = finding.variant === 'peer-compatible' ? 'peer' : 'group'
  const params = {
    accounts: finding.magnitude.accounts,
    posts: finding.magnitude.posts,
    edges: finding.magnitude.edges,
    window: finding.magnitude.window_s ?? 0,
    start: finding.start,
    end: finding.end,
    target: finding.target.value,
  }
  return {
    title: { key: `title.${variant}`, params },
    summary: { key: `summary.${variant}`, params },
    variant: { key: 'variant', params: { variant: finding.variant } },
  }
}
