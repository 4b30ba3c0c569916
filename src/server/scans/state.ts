import type { ApiScanProgress, ProblemDetail, ScanState } from '../../model/api.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { presentScan } from '../../pipeline/present.ts'
import type { ScanProgress } from '../../pipeline/scan.ts'
import { problemDetail } from '../errors.ts'
import type { Job } from './queue.ts'

/** A scan as the API shows it. */
export function stateOf(job: Job, lang: Lang): ScanState {
  return {
    id: job.id,
    state: job.state,
    progress: job.progress && progressOf(job.progress),
    result: job.result && presentScan(job.result, lang),
    problem: failureOf(job, lang),
  }
}

export function failureOf(job: Job, lang: Lang): ProblemDetail | undefined {
  return job.failure && problemDetail(job.failure.code, job.failure.params, lang)
}

export function progressOf(p: ScanProgress): ApiScanProgress {
  return {
    phase: p.phase,
    file: p.file,
    file_index: p.fileIndex,
    file_count: p.fileCount,
    bytes_done: p.bytesDone,
    bytes_total: p.bytesTotal,
    records: p.records,
    bad_records: p.badRecords,
    elapsed_ms: p.elapsedMs,
  }
}
