/** What leaves for other people's tools: the same bytes whatever language the user reads. */
import type { StoredFinding } from '../model/finding.ts'
import { bundleOf } from '../stix/export.ts'
import type { Bundle } from '../stix/object.ts'
import { present } from './present.ts'
import { withPseudonyms } from './pseudonyms.ts'

/** Findings as a STIX 2.1 bundle, worded in English with Indonesian beside it; accounts are numbered unless `named`. */
export function sharedBundle(stored: readonly StoredFinding[], { named = false } = {}): Bundle {
  const findings = named ? stored : stored.map(withPseudonyms)
  return bundleOf(
    findings.map((finding) => present(finding, 'en')),
    { lang: 'en', translated: { lang: 'id', findings: findings.map((finding) => present(finding, 'id')) } },
  )
}
