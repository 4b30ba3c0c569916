/** What leaves for other people's tools: the same bytes whatever language the user reads. */
import type { StoredFinding } from '../model/finding.ts'
import { bundleOf } from '../stix/export.ts'
import type { Bundle } from '../stix/object.ts'
import { present } from './present.ts'

/** Findings as a STIX 2.1 bundle, worded in English with Indonesian beside it. */
export function sharedBundle(findings: readonly StoredFinding[]): Bundle {
  return bundleOf(
    findings.map((finding) => present(finding, 'en')),
    { lang: 'en', translated: { lang: 'id', findings: findings.map((finding) => present(finding, 'id')) } },
  )
}
