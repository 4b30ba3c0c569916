import type { StoredFinding } from '../../model/finding.ts'
import { defineRecogniser } from '../recogniser.ts'
import type { Heading } from '../recogniser.ts'
import { texts } from './texts.ts'

export const RECOGNISER = { id: 'known-indicator', version: 1 }

/** Imported indicators in logs and captures: contacted, visited or blocked. See README.md. */
export const knownIndicator = defineRecogniser({
  ...RECOGNISER,
  classes: ['intrusion'],
  reads: ['http-request', 'packet'],
  texts,
  whenNone: ({ indicators }) => (indicators?.length ? new Map() : undefined),
  judging: () => import('./judge.ts'),
  describe,
})

function describe(finding: StoredFinding): Heading {
  const { relation, threat, indicators } = finding.detail as {
    relation: string
    threat: string
    indicators: { value: string; source: string }[]
  }
  const [{ value, source }] = indicators
  const params = {
    value,
    source,
    threat,
    target: finding.target.value,
    hits: finding.magnitude.hits,
    indicators: finding.magnitude.indicators,
    sources: finding.sources.count,
    start: finding.start,
    end: finding.end,
  }
  return {
    title: { key: `title.${relation}`, params },
    summary: { key: `summary.${relation}`, params },
    variant: { key: 'variant', params: {} },
  }
}
