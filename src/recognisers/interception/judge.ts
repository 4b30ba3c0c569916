/** From sums to findings of interception: one for each site and country. */
import type { Attribution, Message, StoredFinding } from '../../model/finding.ts'
import type { JudgeContext } from '../recogniser.ts'
import { findings } from '../measurement/finding.ts'
import { issuerKind } from '../measurement/issuers.ts'
import { rules } from '../measurement/rules.ts'
import type { RuleId } from '../measurement/rules.ts'
import type { Summary } from '../measurement/summary.ts'
import type { Group } from '../measurement/weigh.ts'
import { RECOGNISER } from './index.ts'

export { merge } from '../measurement/summary.ts'

const variants: Partial<Record<RuleId, string>> = {
  'tls-forged': 'forged-certificate',
  'tls-untrusted': 'forged-certificate',
  'tls-wrong-name': 'forged-certificate',
  'tls-middlebox': 'middlebox',
  'dns-to-proxy': 'dns-to-proxy',
  'dns-injected': 'dns-injection',
  'http-proxy': 'http-proxy',
  'https-stripped': 'https-stripped',
  'starttls-blanked': 'starttls-stripped',
  'starttls-refused': 'starttls-stripped',
  'starttls-stripped': 'starttls-stripped',
}

export function judge(summary: Summary, context: JudgeContext): StoredFinding[] {
  return findings(summary, context, {
    recogniser: RECOGNISER,
    class: 'interception',
    variantOf: (group) => variants[chief(group)] ?? 'forged-certificate',
    alternativesOf,
    attributionOf,
    techniques: ['T1557'],
  })
}

/** The rule that weighs most in all its measurements. */
function chief({ rules: fired }: Group): RuleId {
  const [[rule]] = [...fired].sort((a, b) => b[1].count * b[1].weight - a[1].count * a[1].weight)
  return rule
}

const message = (key: string, params: Message['params'] = {}): Message => ({ key, params })

function alternativesOf(group: Group): StoredFinding['alternatives'] {
  const rule = chief(group)
  const byRule: [string, string][] =
    variants[rule] === 'starttls-stripped'
      ? [
          ['alternative.own-firewall', 'rejected.control-was-granted'],
          ['alternative.mail-scanner', 'rejected.other-device'],
        ]
      : rules[rule].layer === 'tls'
        ? [
            ['alternative.antivirus', 'rejected.not-known-software'],
            ['alternative.misconfigured', 'rejected.control-saw-good'],
            ['alternative.clock', 'rejected.not-the-dates'],
          ]
        : rule === 'http-proxy' || rule === 'https-stripped'
          ? [['alternative.cache', 'rejected.still-reads']]
          : [['alternative.cdn', 'rejected.no-such-cache']]
  return byRule.map(([key, because]) => ({ ...message(key), rejected_because: message(because) }))
}

function attributionOf(group: Group): Attribution[] {
  const networks = group.guilty.length
  const product = group.rules.find(([rule]) => rule === 'tls-middlebox')
  const basis = [message(networks > 1 ? 'basis.many-networks' : 'basis.one-network', { networks })]
  const country = group.country === 'ZZ' ? {} : { country: group.country }
  if (product) {
    return [
      {
        hypothesis: message('attribution.organisation'),
        likelihood: networks > 2 ? 'roughly-even' : 'very-likely',
        confidence: networks > 2 ? 40 : 70,
        basis: [message('basis.product', { of: product[1].of }), ...basis],
        actor: { state: 'non-state', origin: 'domestic' },
      },
    ]
  }
  const national = group.rules.find(([, { of }]) => issuerKind(of) === 'state')
  if (national) {
    return [
      {
        hypothesis: message('attribution.state'),
        likelihood: 'very-likely',
        confidence: 75,
        basis: [message('basis.national-certificate', { of: national[1].of }), ...basis],
        actor: { ...country, state: 'state', origin: 'domestic' },
      },
    ]
  }
  const many = networks >= 3
  return [
    {
      hypothesis: message('attribution.operator'),
      likelihood: 'roughly-even',
      confidence: 40,
      basis,
      actor: { ...country, state: 'non-state', origin: 'domestic' },
    },
    {
      hypothesis: message('attribution.state'),
      likelihood: many ? 'likely' : 'unknown',
      confidence: many ? 50 : 10,
      basis,
      actor: { ...country, state: 'state' },
    },
    ...(networks === 1
      ? [
          {
            hypothesis: message('attribution.criminal'),
            likelihood: 'unlikely' as const,
            confidence: 20,
            basis,
            actor: { state: 'non-state' as const },
          },
        ]
      : []),
  ]
}
