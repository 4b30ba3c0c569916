/** From a group of accounts to a finding that can be checked post by post. */
import type { Message, StoredFinding, Target } from '../../model/finding.ts'
import { uuid5 } from '../../model/ids.ts'
import type { TableContext } from '../recogniser.ts'
import { copiedBy } from './copied.ts'
import { accountsOf, edgesOfGroup, factsOf, iso, pushedBy, saidBy, selectMembers } from './detail.ts'
import type { Counted, Facts } from './detail.ts'
import { fdrAt } from './edges.ts'
import type { Group } from './groups.ts'
import { RECOGNISER } from './index.ts'
import { networkOf } from './network.ts'
import { originOf } from './origin.ts'
import type { Analysis } from './recognise.ts'
import { traces as allTraces } from './traces.ts'
import type { TraceId } from './traces.ts'

const TOP = 10
const MOST_RATES = 200

/** What a group mostly does, by its best covered trace. */
const variants: Readonly<Record<TraceId, string>> = {
  'same-object': 'shared-objects',
  'same-text': 'copied-posts',
  'near-text': 'copied-posts',
  'same-link': 'shared-links',
  'same-hashtags': 'shared-links',
  'same-repost': 'boosting',
  'fast-repost': 'boosting',
  'same-minute': 'clockwork',
}

/** DISARM Red techniques that a trace shows; none that presume automation or intent. */
const techniques: Readonly<Record<TraceId, readonly string[]>> = {
  'same-object': ['T0049'],
  'same-text': ['T0084.001', 'T0049'],
  'near-text': ['T0084', 'T0049'],
  'same-link': ['T0049'],
  'same-hashtags': ['T0015', 'T0049.002'],
  'same-repost': ['T0118'],
  'fast-repost': ['T0118'],
  'same-minute': ['T0049'],
}

export async function findingOf(
  group: Group,
  analysis: Analysis,
  context: TableContext,
): Promise<StoredFinding> {
  const { engine } = context
  await selectMembers(engine, group)
  const windows = new Map(analysis.results.map((result) => [result.trace, result.window]))
  const facts = await factsOf(engine)
  const accounts = await accountsOf(engine)
  const pushes = await pushedBy(engine)
  const languages = await saidBy(engine, 'language')
  const places = await saidBy(engine, 'place')
  const edges = await edgesOfGroup(engine, group, windows)
  const evidence = facts.files.map((file) => context.evidence[file]).filter(Boolean)
  const ids = [...group.traces.keys()]
  const used: TraceId[] = group.cohort ? [...new Set<TraceId>(['same-text', ...ids])] : ids
  const pairs = new Set(group.edges.map((edge) => `${edge.a} ${edge.b}`)).size
  return {
    id: uuid5(
      JSON.stringify([
        RECOGNISER.id,
        evidence.map((e) => e.sha256).sort(),
        accounts.map((a) => a.account).sort(),
        group.members.length,
      ]),
    ),
    class: 'coordination',
    area: 'politics',
    variant: variantOf(group),
    confidence: confidenceOf(group, analysis),
    start: iso(facts.first),
    end: iso(facts.last),
    target: targetOf(pushes.hashtags, pushes.links, evidence[0]?.path ?? ''),
    sources: {
      count: group.members.length,
      spoofable: false,
      top: accounts.slice(0, TOP).map(({ account, posts }) => ({
        value: account,
        count: posts,
        share: posts / facts.posts,
      })),
    },
    magnitude: {
      accounts: group.members.length,
      posts: facts.posts,
      edges: pairs,
      ...(group.cohort ? { copied_texts: group.cohort.texts, copies: group.cohort.copies } : {}),
    },
    reasons: reasonsOf(group, analysis, facts),
    alternatives: alternativesOf(group, analysis, facts),
    evidence,
    attribution: originOf(facts.hours, languages, places),
    techniques: [...new Set(used.flatMap((id) => techniques[id]))].sort(),
    series: [facts.series],
    detail: {
      strength: group.strength,
      columns: context.columns ?? {},
      resolution_s: analysis.work.resolution,
      duplicates: analysis.work.duplicates,
      accepted_fdr: analysis.fdr,
      traces: tracesOf(group, analysis),
      accounts,
      accounts_total: group.members.length,
      edges,
      edges_total: pairs,
      ...(group.cohort
        ? { copied: await copiedBy(engine) }
        : { network: await networkOf(engine, analysis.results) }),
      pushes,
      languages,
      places,
      minute_of_day: facts.minutes,
    },
    recogniser: RECOGNISER,
  }
}

function variantOf(group: Group): string {
  if (group.cohort) return 'copied-posts'
  const [best] = [...group.traces].sort(
    ([x, a], [y, b]) =>
      Number(x === 'same-hashtags') - Number(y === 'same-hashtags') ||
      b.coverage - a.coverage ||
      b.edges - a.edges,
  )
  return variants[best[0]]
}

function targetOf(hashtags: readonly Counted[], links: readonly Counted[], path: string): Target {
  if (hashtags.length > 0) return { type: 'name', value: `#${hashtags[0].value}` }
  if (links.length > 0) return { type: 'url', value: links[0].value }
  // whose folder it lay in is nobody's business
  return { type: 'dataset', value: path.split(/[\\/]/).at(-1)! }
}

function confidenceOf(group: Group, { work }: Analysis): number {
  const solid = [...group.traces].filter(([, t]) => t.coverage >= 0.5).length
  const base = { 'several-traces': 62, 'strong-trace': 60, cohort: 75 }[group.strength]
  const more = Math.min(20, 7 * Math.max(0, solid - 1))
  const size = group.members.length >= 10 ? 5 : group.members.length < 5 ? -10 : 0
  const coarse = work.resolution >= 60 ? -5 : 0
  return Math.max(30, Math.min(95, base + more + size + coarse))
}

function reasonsOf(group: Group, analysis: Analysis, facts: Facts): Message[] {
  const reasons: Message[] = []
  if (group.cohort) {
    const { members, texts, copies, share } = group.cohort
    reasons.push({ key: 'reason.cohort', params: { accounts: members.length, texts, copies, share } })
  }
  for (const [trace, { coverage, edges, median }] of group.traces) {
    const result = analysis.results.find((r) => r.trace === trace)
    if (!result || result.threshold === null) continue
    const fdr = fdrAt(result.observed, result.expected, result.threshold)
    reasons.push({
      key: `reason.${trace}`,
      params: { edges, coverage, median, window: result.window, threshold: result.threshold, fdr },
    })
  }
  const { share, minutes } = busiestMinutes(facts.minutes)
  if (share >= 0.5) reasons.push({ key: 'reason.clock', params: { share, minutes } })
  if (analysis.work.resolution >= 60)
    reasons.push({ key: 'reason.coarse', params: { resolution: analysis.work.resolution } })
  return reasons
}

/** Share of the posts in the two busiest minutes of the day, and which they are (UTC). */
function busiestMinutes(minutes: readonly number[]): { share: number; minutes: string } {
  const total = minutes.reduce((sum, n) => sum + n, 0)
  const top = minutes.map((n, m) => ({ n, m })).sort((x, y) => y.n - x.n || x.m - y.m)
  const clock = (m: number) =>
    `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`
  const two = top.slice(0, 2).filter((entry) => entry.n > 0)
  return {
    share: two.reduce((sum, entry) => sum + entry.n, 0) / Math.max(1, total),
    minutes: two
      .map((entry) => clock(entry.m))
      .sort()
      .join(', '),
  }
}

function alternativesOf(group: Group, analysis: Analysis, facts: Facts): StoredFinding['alternatives'] {
  const own = facts.posts / group.members.length
  return [
    {
      key: 'alternative.trend',
      params: {},
      rejected_because: group.cohort
        ? { key: 'rejected.copies', params: { texts: group.cohort.texts, share: group.cohort.share } }
        : { key: 'rejected.chance', params: { fdr: analysis.fdr, posts: own } },
    },
    {
      key: 'alternative.same-owner',
      params: {},
      rejected_because: { key: 'rejected.open-question', params: {} },
    },
  ]
}

function tracesOf(group: Group, { results }: Analysis) {
  return results.map((result) => {
    const own = group.traces.get(result.trace)
    const weights = [...result.observed.keys()].sort((a, b) => a - b).slice(0, MOST_RATES)
    return {
      trace: result.trace,
      window_s: result.window,
      threshold: result.threshold,
      // never makes a pair by itself
      supports_only: allTraces.find(({ id }) => id === result.trace)?.strong === undefined,
      edges: own?.edges ?? 0,
      coverage: own?.coverage ?? 0,
      // for choosing another accepted rate
      rates: weights.map((weight) => ({ weight, fdr: fdrAt(result.observed, result.expected, weight) })),
    }
  })
}
