/** From posts in the engine to findings. Loaded where there are posts, and not by every scan. */
import type { StoredFinding } from '../../model/finding.ts'
import type { TableContext } from '../recogniser.ts'
import { cohortsOf } from './cohort.ts'
import { edgesOf, forgetDraws } from './edges.ts'
import type { TraceResult } from './edges.ts'
import { findingOf } from './finding.ts'
import type { TraceEdge } from './groups.ts'
import { families } from './near.ts'
import { recogniseAsPeer } from './peer-finding.ts'
import { traces } from './traces.ts'
import { prepare } from './work.ts'
import type { Work } from './work.ts'

/** Share of edges by chance that is accepted where the user does not say. */
export const FDR = 0.01
/** Edges that groups are sought in; of more, the heaviest. */
const MOST_EDGES = 2_000_000
const MOST_FINDINGS = 100

export async function recognise(context: TableContext): Promise<StoredFinding[]> {
  if (context.coordination?.peerCompatible) return recogniseAsPeer(context)
  const analysis = await analyse(context)
  // the peer's count needs no library of graphs
  const { groupsOf } = await import('./groups.ts')
  const groups = groupsOf(analysis.edges, analysis.cohorts, traces)
  const findings: StoredFinding[] = []
  for (const group of groups.slice(0, MOST_FINDINGS)) findings.push(await findingOf(group, analysis, context))
  return findings.sort((x, y) => y.confidence - x.confidence || (x.id < y.id ? -1 : 1))
}

export interface Analysis {
  readonly work: Work
  readonly results: readonly TraceResult[]
  readonly edges: readonly TraceEdge[]
  readonly cohorts: Awaited<ReturnType<typeof cohortsOf>>
  readonly fdr: number
}

/** Everything before groups: traces, their null model, the edges that survive it. */
export async function analyse(
  context: Pick<TableContext, 'engine' | 'coordination' | 'problem'>,
): Promise<Analysis> {
  const { engine, coordination: settings = {} } = context
  const fdr = settings.fdr ?? FDR
  const work = await prepare(engine)
  if (work.accounts < 2) return { work, results: [], edges: [], cohorts: [], fdr }
  await families(engine)
  const cohorts = work.resolution <= 60 ? await cohortsOf(engine) : []
  // they are explained, and their copies would hide other groups in the null model
  await engine.run(
    `CREATE OR REPLACE TABLE cohort_accounts AS
       SELECT unnest([${cohorts.flatMap((c) => c.members).join(', ')}]::INTEGER[]) AS a`,
  )
  const shuffles = work.posts > 200_000 ? 5 : 10
  await forgetDraws(engine, shuffles)
  const results: TraceResult[] = []
  const edges: TraceEdge[] = []
  for (const [number, trace] of traces.entries()) {
    const window = trace.fixed ? trace.window : (settings.timeWindow ?? trace.window)
    const least = trace.id === 'same-minute' ? 60 : window
    if (work.resolution > least) {
      context.problem('window-below-resolution', {
        trace: trace.id,
        window: least,
        resolution: work.resolution,
      })
      continue
    }
    const result = await edgesOf(engine, number, { trace, window, shuffles, fdr })
    results.push(result)
    if (result.threshold === null) continue
    const rows = await engine.rows<Omit<TraceEdge, 'trace'>>(
      `SELECT a, b, weight FROM edges_${number} WHERE weight >= ${result.threshold}
       ORDER BY weight DESC, a, b LIMIT ${MOST_EDGES}`,
    )
    for (const row of rows) edges.push({ ...row, trace: trace.id })
  }
  await forgetDraws(engine, shuffles)
  return { work, results, edges, cohorts, fdr }
}
