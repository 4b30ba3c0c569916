/** Which recommendations are checked. Names and groups are those of OASIS's stix2-validator. */
import { PerisaiError } from '../../model/problem.ts'
import { vocabularies } from '../registry/vocabularies.ts'
import type { ShouldRule } from './issue.ts'
import { shouldTexts } from './should-texts.ts'

const formatChecks: readonly ShouldRule[] = [
  'uuid-check',
  'open-vocab-format',
  'kill-chain-names',
  'observable-object-keys',
  'observable-dictionary-keys',
  'malware-analysis-product',
  'windows-process-priority-format',
  'hash-length',
]
const vocabularyChecks = Object.keys(vocabularies) as ShouldRule[]
const sourceChecks: readonly ShouldRule[] = [
  'mime-type',
  'protocols',
  'ipfix',
  'http-request-headers',
  'socket-options',
  'pdf-doc-info',
  'countries',
]
const approvedValues: readonly ShouldRule[] = [
  'marking-definition-type',
  'relationship-types',
  'duplicate-ids',
  ...vocabularyChecks,
  ...sourceChecks,
]
/** Only where extensions-use is switched off: older habits of naming custom content. */
const naming: readonly ShouldRule[] = ['custom-prefix', 'custom-prefix-lax']
/** These run by default and by name, but not in a run that switches something off: OASIS's validator does the same. */
const onlyByDefault: ReadonlySet<ShouldRule> = new Set([
  'uuid-check',
  'extension-description',
  'extension-properties',
  'grouping-context',
  'implementation-languages',
  'infrastructure-types',
  'malware-result',
  'malware-capabilities',
  'processor-architecture',
])
const known = Object.keys(shouldTexts.en) as ShouldRule[]
const standard = known.filter((rule) => !naming.includes(rule))

const groups: Readonly<Record<string, readonly ShouldRule[]>> = {
  all: standard,
  'format-checks': formatChecks,
  'approved-values': approvedValues,
  'all-vocabs': vocabularyChecks,
  'all-external-sources': sourceChecks,
}

/** Names that `enabled` and `disabled` take. */
export const checkNames: readonly string[] = [...Object.keys(groups), ...known]

function expand(names: readonly string[]): Set<ShouldRule> {
  return new Set(
    names.flatMap((name) => {
      if (Object.hasOwn(groups, name)) return groups[name]
      if (known.includes(name as ShouldRule)) return [name as ShouldRule]
      throw new PerisaiError('wrong-use', {
        reason: `"${name}" is not a check; one of ${checkNames.join(', ')}`,
      })
    }),
  )
}

/**
 * The checks that run: all of them by default, only `enabled` ones where there are such, all but `disabled` ones
 * otherwise. Throws wrong-use for a name that is no check.
 */
export function chosenChecks(
  enabled: readonly string[] = [],
  disabled: readonly string[] = [],
): ReadonlySet<ShouldRule> {
  const off = expand(disabled)
  const usual = disabled.length === 0 ? standard : standard.filter((rule) => !onlyByDefault.has(rule))
  const base = enabled.length > 0 && disabled.length === 0 ? [] : usual.filter((rule) => !off.has(rule))
  const chosen = new Set<ShouldRule>([...base, ...expand(enabled)])
  if (off.has('extensions-use') && !disabled.includes('all') && !disabled.includes('format-checks')) {
    if (!off.has('custom-prefix')) chosen.add('custom-prefix')
    else if (!off.has('custom-prefix-lax')) chosen.add('custom-prefix-lax')
  }
  return chosen
}
