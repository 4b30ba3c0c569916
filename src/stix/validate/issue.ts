/** What validation can say: MUST rules of STIX 2.1, and SHOULD rules by the names that OASIS's validator gave them. */
import { render } from '../../model/text.ts'
import type { Texts } from '../../model/text.ts'
import type { Params } from '../../model/finding.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { mustTexts } from './must-texts.ts'
import { shouldTexts } from './should-texts.ts'

export type MustRule = keyof (typeof mustTexts)['en']
export type ShouldRule = keyof (typeof shouldTexts)['en']

export interface StixIssue {
  /** error: not valid STIX. warning: valid, but not as recommended or not as expected */
  readonly severity: 'error' | 'warning'
  readonly rule: MustRule | ShouldRule
  /** of the object that it is about; empty where it has none */
  readonly id: string
  /** within the object: external_references[0].url; empty for the object as a whole */
  readonly path: string
  readonly params: Params
  /** byte offset of the object where the document was read as a stream */
  readonly offset?: number
}

const texts: Texts = {
  id: { ...mustTexts.id, ...shouldTexts.id },
  en: { ...mustTexts.en, ...shouldTexts.en },
}

/** What is wrong, without its place. */
export function issueText(issue: StixIssue, lang: Lang): string {
  return render(texts, { key: issue.rule, params: issue.params }, lang)
}
