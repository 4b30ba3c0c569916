/**
 * Runs blocks on worker threads, or in this thread where there is little to do. A worker is started when all others have
 * work: each costs a tenth of a second of processor time and 20 MB before it has done anything. Lends the buffers that blocks
 * are read into and waits when all are in use: that is what keeps memory flat.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ScanSettings } from '../recognisers/recogniser.ts'
import { MAX_RECORD_BYTES } from '../readers/reader.ts'
import { Engine } from './engine.ts'
import type { BlockJob, BlockResult } from './engine.ts'

/** Size of a buffer: the longest record must fit. */
export const BLOCK_BYTES = MAX_RECORD_BYTES

/** Evidence smaller than this is read in the main thread: starting workers would cost more than they save. */
const SMALL_BYTES = 16 * 1024 * 1024

export type Done = (result: BlockResult | Error) => void

export interface Pool {
  /** A free buffer of BLOCK_BYTES; waits until there is one. */
  buffer(): Promise<Uint8Array>
  /** Gives back a buffer that was not used. */
  release(buffer: Uint8Array): void
  /**
   * Takes the job's buffer away; `done` is called with what came of it. `keepsMainBusy`: no worker is started that would
   * take the last processor from the main thread.
   */
  run(job: BlockJob, done: Done, keepsMainBusy?: boolean): void
  /** Resolves when all jobs are done. */
  idle(): Promise<void>
  /** One set of summaries a worker, by recogniser id. */
  summaries(): AsyncIterable<Record<string, unknown>>
  close(): Promise<void>
}

/** `workers` 0: everything runs in this thread. */
export function openPool(wanted: readonly string[], workers: number, settings: ScanSettings = {}): Pool {
  return workers === 0
    ? new InlinePool(new Engine(wanted, settings))
    : new WorkerPool(wanted, workers, settings)
}

/** Workers for a scan of so many bytes (undefined: not known). */
export function workersFor(bytes: number | undefined): number {
  return bytes !== undefined && bytes < SMALL_BYTES ? 0 : Math.min(availableParallelism(), 16)
}

/** Everything in this thread, in order. */
export class InlinePool implements Pool {
  private readonly engine: Engine
  private readonly free: Uint8Array[] = []
  /** resolves when all jobs so far are done */
  private turn = Promise.resolve()

  constructor(engine: Engine) {
    this.engine = engine
  }

  /** There is nobody beside this thread to work on what would be read meanwhile. */
  async buffer(): Promise<Uint8Array> {
    await this.turn
    return this.free.pop() ?? new Uint8Array(BLOCK_BYTES)
  }

  release(buffer: Uint8Array): void {
    this.free.push(new Uint8Array(buffer.buffer))
  }

  run(job: BlockJob, done: Done): void {
    this.turn = this.turn.then(() => this.take(job, done))
  }

  idle(): Promise<void> {
    return this.turn
  }

  async *summaries(): AsyncGenerator<Record<string, unknown>> {
    yield this.engine.summaries()
  }

  async close(): Promise<void> {}

  private async take(job: BlockJob, done: Done): Promise<void> {
    let outcome: BlockResult | Error
    try {
      outcome = await this.engine.run(job)
    } catch (error) {
      outcome = error as Error
    }
    this.release(job.bytes)
    done(outcome)
  }
}

type Reply = { number: number; result?: BlockResult; error?: string } | { summaries: Record<string, unknown> }

/** A block that a worker has: whom to tell, and the buffer that is free again then. */
interface Lent {
  readonly done: Done
  readonly buffer: Uint8Array
}

interface Member {
  readonly worker: Worker
  busy: number
}

/**
 * Shared with the worker that reads it. A buffer that is handed over instead is gone here, and from the first one that goes
 * the engine asks at every access to any array whether that one is still there.
 */
const newBuffer = () => new Uint8Array(new SharedArrayBuffer(BLOCK_BYTES))

class WorkerPool implements Pool {
  private readonly members: Member[] = []
  private readonly most: number
  private readonly workerData: unknown
  private readonly waiting = new Map<number, Lent>()
  private readonly wantBuffer: ((buffer: Uint8Array) => void)[] = []
  private readonly free: Uint8Array[] = []
  private readonly whenIdle: (() => void)[] = []
  private readonly whenSummary: ((summaries: Record<string, unknown>) => void)[] = []
  /** two blocks a worker, one being parsed and one waiting, and one being filled */
  private buffersLeft = 3
  private number = 0
  private failure: Error | null = null

  constructor(wanted: readonly string[], workers: number, settings: ScanSettings) {
    this.most = workers
    this.workerData = { wanted, settings }
  }

  buffer(): Promise<Uint8Array> {
    if (this.failure) return Promise.reject(this.failure)
    const free = this.free.pop()
    if (free) return Promise.resolve(free)
    if (this.buffersLeft > 0) {
      this.buffersLeft--
      return Promise.resolve(newBuffer())
    }
    return new Promise((resolve) => this.wantBuffer.push(resolve))
  }

  release(buffer: Uint8Array): void {
    this.freed(buffer)
  }

  run(job: BlockJob, done: Done, keepsMainBusy = false): void {
    if (this.failure) return done(this.failure)
    const most = keepsMainBusy ? Math.max(1, this.most - 1) : this.most
    if (this.members.length < most && this.members.every((m) => m.busy > 0)) this.start()
    const member = this.members.reduce((a, b) => (b.busy < a.busy ? b : a))
    const number = this.number++
    this.waiting.set(number, { done, buffer: job.bytes })
    member.busy++
    member.worker.postMessage({ ...job, number })
  }

  idle(): Promise<void> {
    if (this.waiting.size === 0) return Promise.resolve()
    return new Promise((resolve) => this.whenIdle.push(resolve))
  }

  /** One after the other: two large summaries in flight at once would double the peak. */
  async *summaries(): AsyncGenerator<Record<string, unknown>> {
    // all is read: the summaries may have the buffers' memory
    this.free.length = 0
    for (const member of this.members) {
      if (this.failure) throw this.failure
      const reply = new Promise<Record<string, unknown>>((resolve) => this.whenSummary.push(resolve))
      member.worker.postMessage('summaries')
      const summaries = await reply
      if (this.failure) throw this.failure
      await member.worker.terminate()
      yield summaries
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.members.map((m) => m.worker.terminate()))
  }

  private start(): void {
    // the compiled package has worker.js beside this file, the sources have worker.ts
    const file = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)
    const worker = new Worker(file, {
      workerData: this.workerData,
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 4 },
    })
    const member: Member = { worker, busy: 0 }
    worker.on('message', (reply: Reply) => this.received(member, reply))
    worker.on('error', (error: Error) => this.failed(error))
    if (this.members.push(member) > 1) this.allow(2)
  }

  /** So many buffers more may be in use. */
  private allow(buffers: number): void {
    this.buffersLeft += buffers
    while (this.buffersLeft > 0 && this.wantBuffer.length > 0) {
      this.buffersLeft--
      this.wantBuffer.shift()!(newBuffer())
    }
  }

  private received(member: Member, reply: Reply): void {
    if ('summaries' in reply) {
      this.whenSummary.shift()?.(reply.summaries)
      return
    }
    member.busy--
    const lent = this.waiting.get(reply.number)
    this.waiting.delete(reply.number)
    lent?.done(reply.result ?? new Error(reply.error ?? 'no result'))
    if (lent) this.freed(lent.buffer)
    this.wakeIfIdle()
  }

  private freed(buffer: Uint8Array): void {
    const bytes = new Uint8Array(buffer.buffer)
    const next = this.wantBuffer.shift()
    if (next) next(bytes)
    else this.free.push(bytes)
  }

  /** A dead worker (out of memory) ends the scan with its reason; nobody is left waiting. */
  private failed(error: Error): void {
    this.failure = error
    for (const { done } of this.waiting.values()) done(error)
    this.waiting.clear()
    for (const resolve of this.wantBuffer.splice(0)) resolve(new Uint8Array(BLOCK_BYTES))
    for (const resolve of this.whenSummary.splice(0)) resolve({})
    this.wakeIfIdle()
  }

  private wakeIfIdle(): void {
    if (this.waiting.size === 0) for (const resolve of this.whenIdle.splice(0)) resolve()
  }
}
