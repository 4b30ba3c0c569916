/** How fast and how long still, from the progress of a scan. Pure. */
import type { ScanProgress } from '../../lib/api.ts'

export interface Pace {
  /** 0..1, null where the whole size is not known */
  share: number | null
  bytesPerSecond: number | null
  recordsPerSecond: number | null
  /** seconds; null while it is too early to say */
  left: number | null
}

/** Before this much time has gone by, a rate says more about the start than about the work. */
const EARLY_MS = 1000

export function paceOf(p: ScanProgress): Pace {
  const share = p.bytes_total ? Math.min(1, p.bytes_done / p.bytes_total) : null
  if (p.elapsed_ms < EARLY_MS) return { share, bytesPerSecond: null, recordsPerSecond: null, left: null }
  const seconds = p.elapsed_ms / 1000
  const bytesPerSecond = p.bytes_done / seconds
  const rest = p.bytes_total === null ? null : Math.max(0, p.bytes_total - p.bytes_done)
  return {
    share,
    bytesPerSecond,
    recordsPerSecond: p.records / seconds,
    left: rest === null || bytesPerSecond === 0 ? null : rest / bytesPerSecond,
  }
}
