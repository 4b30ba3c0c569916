/** The edges of CooRTweet's count as one finding: a count to compare with, and no judgement. */
import type { StoredFinding } from '../../model/finding.ts'
import { uuid5 } from '../../model/ids.ts'
import type { TableContext } from '../recogniser.ts'
import { iso } from './detail.ts'
import { RECOGNISER } from './index.ts'
import { peerEdgePages, peerEdges } from './peer.ts'
import { prepareTimes } from './work.ts'

const WINDOW = 60
const PARTICIPATION = 2
/** Of more edges a finding holds the first ones; --edges writes all. */
const MOST_EDGES = 50_000
const CONFIDENCE = 10

export async function recogniseAsPeer(context: TableContext): Promise<StoredFinding[]> {
  const { engine, coordination: settings = {} } = context
  const window = settings.timeWindow ?? WINDOW
  const least = settings.minParticipation ?? PARTICIPATION
  const { resolution, first, last, posts, files } = await prepareTimes(engine)
  if (resolution > window) {
    context.problem('window-below-resolution', { trace: 'peer-compatible', window, resolution })
    return []
  }
  const sum = await peerEdges(engine, window * 1000, least)
  await settings.onEdges?.(peerEdgePages(engine))
  if (sum.edges === 0) return []
  const edges: [string, string, number][] = []
  for await (const page of peerEdgePages(engine)) {
    for (const { from, to, weight } of page.slice(0, MOST_EDGES - edges.length))
      edges.push([from, to, weight])
    if (edges.length >= MOST_EDGES) break
  }
  const evidence = files.map((file) => context.evidence[file]).filter(Boolean)
  return [
    {
      id: uuid5(JSON.stringify([RECOGNISER.id, 'peer', evidence.map((e) => e.sha256).sort(), window, least])),
      class: 'coordination',
      area: 'politics',
      variant: 'peer-compatible',
      confidence: CONFIDENCE,
      start: iso(first),
      end: iso(last),
      target: { type: 'dataset', value: evidence[0]?.path ?? '' },
      sources: { count: sum.accounts, spoofable: false, top: [] },
      magnitude: {
        accounts: sum.accounts,
        posts,
        edges: sum.edges,
        window_s: window,
        min_participation: least,
      },
      reasons: [{ key: 'reason.peer', params: { edges: sum.edges, window, participation: least } }],
      alternatives: [],
      evidence,
      attribution: [],
      techniques: [],
      detail: { columns: context.columns ?? {}, resolution_s: resolution, edges, edges_total: sum.edges },
      recogniser: RECOGNISER,
    },
  ]
}
