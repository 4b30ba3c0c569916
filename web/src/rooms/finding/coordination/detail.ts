/** The detail of a finding about coordinated accounts, as the recogniser stores it; what is missing becomes empty. */
import type { Finding } from '../../../lib/api.ts'

export type Weights = Readonly<Record<string, number>>

export interface Rate {
  weight: number
  fdr: number
}

export interface Trace {
  trace: string
  window_s: number
  /** least weight at the rate that was accepted; null: none was enough */
  threshold: number | null
  supports_only: boolean
  edges: number
  coverage: number
  rates: readonly Rate[]
}

export interface Post {
  account: string
  time: string
  text: string
}

export interface Counted {
  value: string
  posts: number
  accounts: number
}

export interface Pair {
  from: string
  to: string
  weights: Weights
  /** posts side by side; empty where they were not kept */
  posts: readonly { trace: string; left: Post; right: Post }[]
}

export interface CopiedText {
  text: string
  copies: number
  accounts: number
  first: string
  last: string
  posts: readonly Post[]
}

export interface Coordination {
  acceptedFdr: number
  loosestFdr: number
  traces: readonly Trace[]
  accounts: readonly { account: string; posts: number }[]
  accountsTotal: number
  pairs: readonly Pair[]
  pairsTotal: number
  copied: { texts: readonly CopiedText[]; links: readonly (readonly [number, number, number])[] } | null
  pushes: { links: readonly Counted[]; hashtags: readonly Counted[]; names: readonly Counted[] }
  languages: readonly Counted[]
  places: readonly Counted[]
  minutes: readonly number[]
}

interface Raw {
  accepted_fdr?: number
  traces?: Trace[]
  accounts?: { account: string; posts: number }[]
  accounts_total?: number
  edges?: (Pair | [string, string, number])[]
  edges_total?: number
  network?: { loosest_fdr: number; pairs: [number, number, Weights][]; pairs_total: number }
  copied?: Coordination['copied']
  pushes?: Partial<Coordination['pushes']>
  languages?: Counted[]
  places?: Counted[]
  minute_of_day?: number[]
}

/** Findings of other versions may lack parts; CooRTweet's count has pairs and nothing else. */
export function coordinationOf(finding: Finding): Coordination {
  const raw = (finding.detail ?? {}) as Raw
  const kept = (raw.edges ?? []).map((edge): Pair => {
    if (!Array.isArray(edge)) return edge
    const [from, to, weight] = edge
    return { from, to, weights: { 'peer-compatible': weight }, posts: [] }
  })
  const accounts = raw.accounts ?? namesIn(kept)
  const posts = new Map(kept.map((pair) => [keyOf(pair.from, pair.to), pair.posts]))
  const pairs = raw.network
    ? raw.network.pairs.map(([x, y, weights]): Pair => {
        const [from, to] = [accounts[x].account, accounts[y].account]
        return { from, to, weights, posts: posts.get(keyOf(from, to)) ?? [] }
      })
    : kept
  return {
    acceptedFdr: raw.accepted_fdr ?? 1,
    loosestFdr: raw.network?.loosest_fdr ?? raw.accepted_fdr ?? 1,
    traces: raw.traces ?? [],
    accounts,
    accountsTotal: raw.accounts_total ?? finding.sources.count,
    pairs,
    pairsTotal: raw.network?.pairs_total ?? raw.edges_total ?? pairs.length,
    copied: raw.copied ?? null,
    pushes: {
      links: raw.pushes?.links ?? [],
      hashtags: raw.pushes?.hashtags ?? [],
      names: raw.pushes?.names ?? [],
    },
    languages: raw.languages ?? [],
    places: raw.places ?? [],
    minutes: raw.minute_of_day ?? [],
  }
}

const keyOf = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a])

function namesIn(pairs: readonly Pair[]): { account: string; posts: number }[] {
  const counts = new Map<string, number>()
  for (const { from, to } of pairs)
    for (const name of [from, to]) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([account, posts]) => ({ account, posts }))
}
