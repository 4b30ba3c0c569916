import type { StoredFinding } from '../model/finding.ts'

/** A finding for a list: the time series, by far its largest part, are left to the answer about it alone. */
export function withoutSeries(finding: StoredFinding): StoredFinding {
  const { series: _, ...rest } = finding
  return rest
}
