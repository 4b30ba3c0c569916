/**
 * Uploaded evidence waits here for its scan. A scan goes on when the client that asked for it has gone; its result is
 * kept for a while so that it can be fetched later. What was found goes to the store, also when the scan is cancelled.
 */
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { PerisaiError } from '../../model/problem.ts'
import type { ThreatClassId } from '../../model/taxonomy.ts'
import { loadKnown } from '../../pipeline/known.ts'
import type { ScanOptions, ScanProgress, ScanResult } from '../../pipeline/scan.ts'
import type { Store } from '../../store/store.ts'
import type { Limits } from '../limits.ts'
import type { Received } from './upload.ts'

/** What who uploads may say about a scan. */
export interface Asked {
  readonly only?: readonly ThreatClassId[]
  readonly columns?: Readonly<Record<string, string>>
}

export interface Job {
  readonly id: string
  readonly inputs: readonly Received[]
  readonly asked: Asked
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  progress: ScanProgress | null
  result?: ScanResult
  /** why it failed */
  failure?: PerisaiError
  finishedAt?: number
  readonly abort: AbortController
  readonly listeners: Set<() => void>
}

interface QueueOptions {
  readonly store: Store
  readonly limits: Limits
  readonly geoip?: readonly string[]
  readonly scan: (inputs: readonly Received[], options: ScanOptions) => Promise<ScanResult>
  readonly log: { error(about: object, message: string): void }
}

export class ScanQueue {
  readonly #options: QueueOptions
  readonly #jobs = new Map<string, Job>()
  readonly #waiting: Job[] = []
  readonly #running = new Map<Job, Promise<void>>()
  #arriving = 0
  #closed = false

  constructor(options: QueueOptions) {
    this.#options = options
  }

  /** Keeps a place for an upload that is about to arrive; call the returned function when it has. */
  reserve(): () => void {
    if (this.#closed) throw new PerisaiError('shutting-down')
    const limit = this.#options.limits.queuedScans
    if (this.#waiting.length + this.#arriving >= limit) throw new PerisaiError('queue-full', { limit })
    this.#arriving++
    let held = true
    return () => {
      if (held) this.#arriving--
      held = false
    }
  }

  submit(inputs: readonly Received[], { only, columns }: Asked = {}): Job {
    const job: Job = {
      id: randomUUID(),
      inputs,
      asked: { only, columns },
      state: 'queued',
      progress: null,
      abort: new AbortController(),
      listeners: new Set(),
    }
    this.#jobs.set(job.id, job)
    this.#waiting.push(job)
    this.#next()
    return job
  }

  get(id: string): Job {
    this.#forgetOld()
    const job = this.#jobs.get(id)
    if (job) return job
    throw new PerisaiError('scan-not-found', { id, minutes: this.#options.limits.resultMs / 60_000 })
  }

  /** Stops a scan; what it found until then is kept. Returns when it has stopped. */
  async cancel(job: Job): Promise<void> {
    const at = this.#waiting.indexOf(job)
    if (at >= 0) {
      this.#waiting.splice(at, 1)
      await this.#discard(job)
      this.#finish(job, 'cancelled')
      return
    }
    job.abort.abort()
    await this.#running.get(job)
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#waiting, ...this.#running.keys()].map((job) => this.cancel(job)))
  }

  #next(): void {
    while (this.#running.size < this.#options.limits.parallelScans) {
      const job = this.#waiting.shift()
      if (!job) return
      const work = this.#run(job).finally(() => {
        this.#running.delete(job)
        this.#next()
      })
      this.#running.set(job, work)
    }
  }

  async #run(job: Job): Promise<void> {
    job.state = 'running'
    tell(job)
    let end: Job['state'] = 'failed'
    try {
      end = await this.#scan(job)
    } catch (error) {
      const entry = randomUUID()
      job.failure = isFullDisk(error) ? error : new PerisaiError('scan-failed', { id: entry }, error)
      this.#options.log.error({ err: error, scan: job.id, entry }, 'a scan failed')
    }
    await this.#discard(job)
    this.#finish(job, end)
  }

  async #scan(job: Job): Promise<Job['state']> {
    const { scan, store, geoip } = this.#options
    const known = await loadKnown(store)
    if (job.abort.signal.aborted) return 'cancelled'
    const result = await scan(job.inputs, {
      ...job.asked,
      ...known,
      geoip,
      signal: job.abort.signal,
      sample: false,
      onProgress(progress) {
        job.progress = progress
        tell(job)
      },
    })
    if (result.findings.length > 0) await store.putFindings(result.findings)
    job.result = withoutTemporaryNames(result, job.inputs)
    return job.abort.signal.aborted ? 'cancelled' : 'done'
  }

  #finish(job: Job, state: Job['state']): void {
    job.state = state
    job.finishedAt = Date.now()
    tell(job)
    job.listeners.clear()
    this.#forgetOld()
  }

  async #discard(job: Job): Promise<void> {
    for (const input of job.inputs) {
      await rm(input.file, { force: true }).catch((error: unknown) => {
        this.#options.log.error({ err: error, scan: job.id }, 'an uploaded file could not be removed')
      })
    }
  }

  /** Forgets results that are too old or too many, oldest first; the latest stays however large it is. */
  #forgetOld(): void {
    const { resultMs, results, resultFindings } = this.#options.limits
    const finished = [...this.#jobs.values()]
      .filter((job) => job.finishedAt !== undefined)
      .sort((a, b) => b.finishedAt! - a.finishedAt!)
    let findings = 0
    for (const [at, job] of finished.entries()) {
      findings += job.result?.findings.length ?? 0
      const tooMany = at >= results || (at > 0 && findings > resultFindings)
      if (tooMany || Date.now() - job.finishedAt! >= resultMs) this.#jobs.delete(job.id)
    }
  }
}

/** The one failure that whoever asked can do something about. */
const isFullDisk = (error: unknown): error is PerisaiError =>
  error instanceof PerisaiError && error.code === 'store-full'

function tell(job: Job): void {
  for (const listener of job.listeners) listener()
}

// An error of the system may quote the file that was opened: the client knows it under the name it sent.
function withoutTemporaryNames(result: ScanResult, inputs: readonly Received[]): ScanResult {
  const problems = result.problems.map((problem) => {
    const reason = problem.params.reason
    if (typeof reason !== 'string') return problem
    const input = inputs.find((i) => reason.includes(i.file))
    if (!input) return problem
    return { ...problem, params: { ...problem.params, reason: reason.replaceAll(input.file, input.path) } }
  })
  return { ...result, problems }
}
