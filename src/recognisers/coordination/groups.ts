/** Groups of accounts on the edges that survive, by Louvain with a fixed seed. */
import { UndirectedGraph } from 'graphology'
import module from 'graphology-communities-louvain'
import type { Cohort } from './cohort.ts'
import type { Trace, TraceId } from './traces.ts'

export interface TraceEdge {
  readonly a: number
  readonly b: number
  readonly trace: TraceId
  readonly weight: number
}

export interface Group {
  /** numbers of accounts, ascending */
  readonly members: readonly number[]
  readonly edges: readonly TraceEdge[]
  /** per trace: share of members with an edge of it, its edges, their median and total weight */
  readonly traces: ReadonlyMap<TraceId, { coverage: number; edges: number; median: number; total: number }>
  readonly cohort: Cohort | null
  /** why it is a finding */
  readonly strength: 'several-traces' | 'strong-trace' | 'cohort'
}

// the package is CommonJS: what its types call default is the module itself
const louvain = module as unknown as typeof module.default

/** Accounts that a group has at least. */
export const LEAST_MEMBERS = 3
/** A trace is one of a group where so many of its members have it. */
const LEAST_COVERAGE = 0.5
/** One trace is enough only for groups of so many. */
const STRONG_MEMBERS = 5

export function groupsOf(
  edges: readonly TraceEdge[],
  cohorts: readonly Cohort[],
  traces: readonly Trace[],
): Group[] {
  const strong = new Map(traces.map((trace) => [trace.id, trace.strong]))
  const backed = new Set(edges.filter((edge) => strong.get(edge.trace)).map(pairKey))
  const kept = edges.filter((edge) => backed.has(pairKey(edge)))
  const groups: Group[] = []
  for (const members of communities(kept)) {
    const own = kept.filter((edge) => members.has(edge.a) && members.has(edge.b))
    const summary = summaries(own, members)
    const strength = strengthOf(summary, strong, members.size)
    if (members.size < LEAST_MEMBERS || strength === null) continue
    groups.push({ members: sorted(members), edges: own, traces: summary, cohort: null, strength })
  }
  for (const cohort of cohorts) {
    groups.push({ members: cohort.members, edges: [], traces: new Map(), cohort, strength: 'cohort' })
  }
  return groups.sort((x, y) => y.members.length - x.members.length || x.members[0] - y.members[0])
}

const pairKey = (edge: TraceEdge): number => edge.a * 2 ** 26 + edge.b
const sorted = (members: ReadonlySet<number>): number[] => [...members].sort((a, b) => a - b)

/** Exported for measuring how communities agree with what is known of accounts. */
export function communities(edges: readonly TraceEdge[]): Set<number>[] {
  const graph = new UndirectedGraph()
  for (const { a, b, weight } of edges) {
    graph.mergeNode(a)
    graph.mergeNode(b)
    // one trace of great weight must not drown the agreement of several
    graph.updateEdgeAttribute(
      graph.mergeEdge(a, b)[0],
      'weight',
      (before: number | undefined) => (before ?? 0) + Math.min(weight, 20),
    )
  }
  if (graph.order === 0) return []
  const found = new Map<number, Set<number>>()
  const labels = louvain(graph, { rng: steady(), getEdgeWeight: 'weight' })
  for (const [node, label] of Object.entries(labels)) {
    const set = found.get(label) ?? new Set<number>()
    set.add(Number(node))
    found.set(label, set)
  }
  return oneWhereDense([...found.values()], graph).sort((x, y) => Math.min(...x) - Math.min(...y))
}

/** Of all pairs across two communities, so many are edges where the two are one. */
const DENSE = 0.5

/** Modularity gains a little by cutting a lone group in two that nearly everybody in it is linked across. */
function oneWhereDense(found: Set<number>[], graph: UndirectedGraph): Set<number>[] {
  const of = new Map(found.flatMap((set) => [...set].map((member) => [member, set] as const)))
  const across = new Map<Set<number>, Map<Set<number>, number>>()
  graph.forEachEdge((_edge, _attributes, source, target) => {
    const [x, y] = [of.get(Number(source))!, of.get(Number(target))!]
    if (x === y) return
    const [low, high] = Math.min(...x) < Math.min(...y) ? [x, y] : [y, x]
    const row = across.get(low) ?? new Map<Set<number>, number>()
    across.set(low, row.set(high, (row.get(high) ?? 0) + 1))
  })
  const joined = new Map<Set<number>, Set<number>>()
  const whole = (set: Set<number>): Set<number> => {
    const into = joined.get(set)
    return into ? whole(into) : set
  }
  for (const [x, row] of across) {
    for (const [y, edges] of row) {
      if (edges < DENSE * x.size * y.size || whole(x) === whole(y)) continue
      joined.set(whole(y), whole(x))
    }
  }
  const wholes = new Map<Set<number>, Set<number>>()
  for (const set of found) {
    const into = whole(set)
    wholes.set(into, new Set([...(wholes.get(into) ?? []), ...set]))
  }
  return [...wholes.values()]
}

/** The same numbers every time (xorshift). */
function steady(): () => number {
  let state = 0x2545f491
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

function summaries(edges: readonly TraceEdge[], members: ReadonlySet<number>): Group['traces'] {
  const byTrace = new Map<TraceId, { accounts: Set<number>; weights: number[] }>()
  for (const { a, b, trace, weight } of edges) {
    const entry = byTrace.get(trace) ?? { accounts: new Set<number>(), weights: [] }
    entry.accounts.add(a).add(b)
    entry.weights.push(weight)
    byTrace.set(trace, entry)
  }
  return new Map(
    [...byTrace].map(([trace, { accounts, weights }]) => {
      weights.sort((x, y) => x - y)
      const median = weights[weights.length >> 1]
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      return [trace, { coverage: accounts.size / members.size, edges: weights.length, median, total }]
    }),
  )
}

/** Traces of one kind are degrees of the same, and not two witnesses. */
function kindOf(id: TraceId): string {
  return id === 'near-text' ? 'same-text' : id === 'fast-repost' ? 'same-repost' : id
}

function strengthOf(
  traces: Group['traces'],
  strong: ReadonlyMap<TraceId, Trace['strong']>,
  size: number,
): Group['strength'] | null {
  const covering = [...traces].filter(([, t]) => t.coverage >= LEAST_COVERAGE)
  const solid = covering.filter(([id]) => strong.get(id))
  const kinds = new Set(covering.map(([id]) => kindOf(id)))
  if (solid.length >= 1 && kinds.size >= 2) return 'several-traces'
  const pairs = (size * (size - 1)) / 2
  const enough = solid.some(([id]) => {
    const alike = [...traces].filter(([other]) => strong.get(other) && kindOf(other) === kindOf(id))
    return alike.reduce((sum, [, t]) => sum + t.total, 0) / pairs >= strong.get(id)!
  })
  return enough && size >= STRONG_MEMBERS ? 'strong-trace' : null
}
