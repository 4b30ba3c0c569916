/** What heads a leak when it is shown. */
import type { StoredFinding } from '../../model/finding.ts'
import type { Heading } from '../recogniser.ts'

export function describe(finding: StoredFinding): Heading {
  const detail = finding.detail as {
    severity: string
    persons_is_estimate: boolean
    kinds: { kind: string }[]
    law: { specific: string[] }
  }
  const params = {
    target: finding.target.value.split('/').findLast((part) => part !== '') ?? finding.target.value,
    path: finding.target.value,
    persons: finding.magnitude.persons,
    estimate: detail.persons_is_estimate,
    kinds: detail.kinds
      .slice(0, 4)
      .map(({ kind }) => kind)
      .join(','),
    more: Math.max(0, detail.kinds.length - 4),
    specific: detail.law.specific.length,
    severity: detail.severity,
  }
  const secrets = finding.variant === 'secrets'
  return {
    title: { key: secrets ? 'title.secrets' : 'title', params },
    summary: { key: secrets ? 'summary.secrets' : 'summary', params },
    variant: { key: `variant.${finding.variant}`, params: {} },
  }
}
