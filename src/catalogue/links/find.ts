/**
 * Incidents that several catalogues may describe. They are linked with a score and its reasons and never merged: two
 * catalogues may cut one campaign differently, and shares are counted within one catalogue anyway.
 *
 * The score is 1 - product of (1 - weight) over the reasons, so that each reason only ever adds. Weights were set by hand
 * and looked at on pairs that cite the same address; docs/atlas.md says so.
 */
import type { Store } from '../../store/store.ts'
import { linkCandidates } from '../queries/link-candidates.ts'
import type { Candidate } from '../queries/link-candidates.ts'

export interface Reason {
  readonly key: string
  readonly params: Record<string, string | number>
}

/** Pairs that share no address are kept from here on; those that share one always, however little that says. */
export const MIN_SCORE = 0.4

/** Rows for the table of links. */
export async function findLinks(store: Store, load: number, others: readonly number[]): Promise<unknown[][]> {
  if (others.length === 0) return []
  const candidates = await store.run(linkCandidates, { load, others: [...others] })
  return candidates.flatMap((candidate) => {
    const { score, reasons } = scored(candidate)
    if (candidate.urls === 0 && score < MIN_SCORE) return []
    return [
      [load, candidate.incident_a, candidate.load_b, candidate.incident_b, score, JSON.stringify(reasons)],
    ]
  })
}

export function scored(c: Candidate): { score: number; reasons: Reason[] } {
  const reasons: Reason[] = []
  let doubt = 1
  const add = (weight: number, key: string, params: Reason['params']) => {
    doubt *= 1 - weight
    reasons.push({ key, params })
  }
  if (c.urls > 0) {
    // one that twenty incidents cite is a list of incidents and no account of one
    add(Math.max(0.1, 0.75 / Math.sqrt(c.crowd)), 'link.url', { count: c.urls, url: c.url ?? '' })
    if (c.urls > 1) add(0.4, 'link.urls', { count: c.urls })
  }
  if (c.terms > 0) add(Math.min(0.6, 0.25 * c.terms), 'link.names', { term: c.term ?? '' })
  if (c.days !== null && c.precision < 3) {
    const within = [7, 31, 366][c.precision]
    if (c.days <= within)
      add(c.precision === 0 ? 0.3 : c.precision === 1 ? 0.2 : 0.1, 'link.date', { days: c.days })
    else if (c.days > 2 * 366) doubt = Math.sqrt(doubt)
  }
  if (c.targets > 0) add(0.15, 'link.targets', { count: c.targets })
  if (c.sources > 0) add(0.15, 'link.sources', { count: c.sources })
  return { score: Math.round((1 - doubt) * 1000) / 1000, reasons }
}
