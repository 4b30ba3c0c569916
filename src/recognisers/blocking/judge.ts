/** From sums to findings of blocking: one for each site and country. */
import type { Attribution, Message, StoredFinding } from '../../model/finding.ts'
import type { JudgeContext } from '../recogniser.ts'
import { findings } from '../measurement/finding.ts'
import type { RuleId } from '../measurement/rules.ts'
import type { Summary } from '../measurement/summary.ts'
import type { Group } from '../measurement/weigh.ts'
import { RECOGNISER } from './index.ts'

export { merge } from '../measurement/summary.ts'

const variants = {
  dns: 'blocked-by-dns',
  tcp: 'blocked-by-ip',
  tls: 'blocked-by-tls',
  http: 'blocked-by-http',
} as const

const explicit: readonly RuleId[] = [
  'dns-known-block-page',
  'http-known-block-page',
  'http-block-page',
  'dns-bogon',
]
const elsewhere: readonly RuleId[] = ['dns-other-certificate', 'dns-other-page', 'dns-other-silent']

export function judge(summary: Summary, context: JudgeContext): StoredFinding[] {
  return findings(summary, context, {
    recogniser: RECOGNISER,
    class: 'blocking',
    variantOf: ({ layer }) => variants[layer],
    alternativesOf,
    attributionOf,
    techniques: ['T0123.002'],
  })
}

const message = (key: string, params: Message['params'] = {}): Message => ({ key, params })

function alternativesOf(group: Group): StoredFinding['alternatives'] {
  const fired = new Set(group.rules.map(([rule]) => rule))
  const has = (rules: readonly RuleId[]): boolean => rules.some((rule) => fired.has(rule))
  const measured = group.guilty.reduce((sum, { cell }) => sum + cell.accused + cell.doubted, 0)
  const outage = has(explicit)
    ? 'rejected.explicit'
    : measured > 1
      ? 'rejected.others-work'
      : 'rejected.single'
  const alternatives: [string, string][] = [
    ['alternative.down', 'rejected.control-saw'],
    ['alternative.outage', outage],
  ]
  if (has(elsewhere)) alternatives.push(['alternative.cdn', 'rejected.not-the-site'])
  if (fired.has('http-difference')) alternatives.push(['alternative.server', 'rejected.unlike-server'])
  return alternatives.map(([key, because]) => ({ ...message(key), rejected_because: message(because) }))
}

/** Networks that agree, and pages that cite a national list, point to an order; one network points to itself. */
function attributionOf(group: Group): Attribution[] {
  const networks = group.guilty.length
  const page = group.rules.find(
    ([rule]) => rule === 'http-known-block-page' || rule === 'dns-known-block-page',
  )
  const national =
    page && /(?:^|[._])(?:nat|kominfo|trustpositif|national)/.test(page[1].of) ? page[1].of : null
  const basis: Message[] = [
    message(networks > 1 ? 'basis.many-networks' : 'basis.one-network', { networks }),
    ...(national ? [message('basis.page-says', { of: national })] : []),
  ]
  const ordered = national !== null || networks >= 3
  const country = group.country === 'ZZ' ? {} : { country: group.country }
  const hypothesis = (
    key: string,
    likelihood: Attribution['likelihood'],
    confidence: number,
    actor: Attribution['actor'],
  ): Attribution => ({ hypothesis: message(`attribution.${key}`), likelihood, confidence, basis, actor })
  return [
    hypothesis('order', ordered ? 'likely' : 'roughly-even', ordered ? 60 : 30, {
      ...country,
      state: 'state',
      origin: 'domestic',
    }),
    hypothesis('operator', ordered ? 'unlikely' : 'roughly-even', ordered ? 40 : 30, {
      ...country,
      state: 'non-state',
      origin: 'domestic',
    }),
    ...(networks === 1
      ? [hypothesis('local', 'roughly-even', 20, { state: 'non-state', origin: 'domestic' })]
      : []),
  ]
}
