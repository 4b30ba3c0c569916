/** Which findings need somebody first. */
import type { StoredFinding } from '../model/finding.ts'

const DAY_MS = 86_400_000

/**
 * Confidence in per cent, less eight points for each doubling of the age in days: a sure finding of last month (about
 * 40 less) gives way to a fair one of today.
 */
export function urgency(finding: StoredFinding, now: number): number {
  const days = Math.max(0, now - Date.parse(finding.end)) / DAY_MS
  return finding.confidence - 8 * Math.log2(1 + days)
}

/** The `most` most urgent, each once; real findings before those made from samples. */
export function mostUrgent(findings: readonly StoredFinding[], most: number, now: number): StoredFinding[] {
  const each = [...new Map(findings.map((f) => [f.id, f])).values()]
  const sample = (f: StoredFinding) => Number(f.sample ?? false)
  return each
    .sort((a, b) => sample(a) - sample(b) || urgency(b, now) - urgency(a, now) || (a.id < b.id ? -1 : 1))
    .slice(0, most)
}
