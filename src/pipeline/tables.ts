/**
 * Evidence that is a table of millions of rows: unpacked where the engine can read it, loaded by a table reader, and
 * judged there by table recognisers. One engine a scan, opened when the first table comes.
 */
import { createWriteStream } from 'node:fs'
import { realpath, symlink, unlink } from 'node:fs/promises'
import { once } from 'node:events'
import { join } from 'node:path'
import type { StoredFinding } from '../model/finding.ts'
import type { TableKind } from '../model/observation.ts'
import type { Problem } from '../model/problem.ts'
import { reasonOf } from '../model/problem.ts'
import type { Head, Sniff } from '../readers/reader.ts'
import type { TableOptions, TableReader, TableReading } from '../readers/table.ts'
import type { Recogniser, ScanSettings, TableContext, TableRecogniser } from '../recognisers/recogniser.ts'
import type { Scratch } from '../store/scratch.ts'
import type { EvidenceInput } from './discover.ts'
import { EncodingCheck, transcode } from './encoding.ts'
import { Engine } from './engine.ts'
import { linkedHosts } from './links.ts'
import type { Source } from './source.ts'

export interface TableJob {
  readonly file: number
  readonly input: EvidenceInput
  readonly reader: TableReader
  readonly sniff: Sniff
  readonly head: Head
  readonly source: Source
  /** bytes already pulled from the source */
  readonly begun: Uint8Array
  readonly signal?: AbortSignal
  onBytes(): void
}

const CHUNK_BYTES = 1024 * 1024

export class Tables {
  private readonly inputs: readonly EvidenceInput[]
  private readonly options: TableOptions
  private readonly signal: AbortSignal | undefined
  private engine: Promise<Scratch> | null = null
  private readonly kinds = new Set<TableKind>()
  private readonly columns: Record<string, Readonly<Record<string, string>>> = {}

  constructor(inputs: readonly EvidenceInput[], options: TableOptions = {}, signal?: AbortSignal) {
    this.inputs = inputs
    this.options = options
    this.signal = signal
  }

  /** The engine is a large library: a scan of logs and captures never loads it. */
  private async open(): Promise<Scratch> {
    const { openScratch } = await import('../store/scratch.ts')
    const allow = this.inputs.filter((input) => !input.stream).map((input) => input.file ?? input.path)
    const sizes = this.inputs.map((input) => (input.stream ? undefined : input.size))
    const known = sizes.every((size) => size !== undefined)
    const bytes = known ? sizes.reduce((sum, size) => sum + size, 0) : undefined
    return openScratch({ signal: this.signal, allow, bytes })
  }

  sniff(reader: TableReader, head: Head): Sniff | null {
    return reader.sniff(head, this.options)
  }

  /** Unpacks and loads one file. Throws where its bytes or the engine fail. */
  async load(job: TableJob): Promise<TableReading> {
    const engine = await (this.engine ??= this.open())
    const path = join(engine.folder, `file-${job.file}`)
    const direct = job.source.packing === 'none' && !job.input.stream
    const check = new EncodingCheck()
    await unpack(job, direct ? null : path, check)
    if (direct) await symlink(await realpath(job.input.file ?? job.input.path), path)
    const problems: { code: Problem['code']; at: string; params: Problem['params'] }[] = []
    let readable = path
    const isText = Buffer.from(job.head.bytes.subarray(0, 4)).toString('latin1') !== 'PAR1'
    const encoding = isText ? check.end() : 'utf-8'
    if (encoding !== 'utf-8' || (isText && check.bad > 0)) {
      readable = `${path}-utf8`
      await transcode(path, readable, encoding)
      if (encoding === 'utf-8')
        problems.push({ code: 'bytes-replaced', at: '', params: { count: check.bad } })
      else problems.push({ code: 'encoding-assumed', at: '', params: { encoding } })
    }
    try {
      const file = { file: job.file, path: readable, head: job.head, format: job.sniff.format }
      const reading = await job.reader.load(file, engine, this.options)
      if (!reading.refused) {
        this.kinds.add(job.reader.observes)
        this.columns[job.input.path] = reading.columns
      }
      return { ...reading, problems: [...problems, ...reading.problems] }
    } finally {
      await unlink(path).catch(() => {})
      if (readable !== path) await unlink(readable).catch(() => {})
    }
  }

  /** Names that links in tables lead to, for recognisers of names; by id of the recogniser, as a worker's summaries. */
  async summaries(
    wanted: readonly Recogniser[],
    settings: ScanSettings,
    problems: Problem[],
  ): Promise<Record<string, unknown>> {
    const readers = wanted.filter(({ reads }) => reads.includes('name')).map(({ id }) => id)
    if (!this.engine || !this.kinds.has('posts') || readers.length === 0 || this.signal?.aborted) return {}
    const names = new Engine(readers, settings)
    try {
      await names.collectFrom(['name'])
      for await (const batch of linkedHosts(await this.engine)) names.collect(batch)
    } catch (error) {
      if (!this.signal?.aborted)
        problems.push({ code: 'internal', path: '', at: 'links', params: { reason: reasonOf(error) } })
    }
    return names.summaries()
  }

  /** One recogniser's mistake costs only its own findings. */
  async judge(
    wanted: readonly TableRecogniser[],
    context: Omit<TableContext, 'engine' | 'problem'>,
    problems: Problem[],
  ): Promise<StoredFinding[]> {
    const findings: StoredFinding[] = []
    if (!this.engine) return findings
    const engine = await this.engine
    for (const recogniser of wanted) {
      if (!recogniser.reads.some((kind) => this.kinds.has(kind)) || this.signal?.aborted) continue
      const problem: TableContext['problem'] = (code, params) =>
        problems.push({ code, path: '', at: recogniser.id, params })
      try {
        findings.push(...(await recogniser.recognise({ ...context, columns: this.columns, engine, problem })))
      } catch (error) {
        if (this.signal?.aborted) break
        problems.push({ code: 'internal', path: '', at: recogniser.id, params: { reason: reasonOf(error) } })
      }
    }
    return findings
  }

  async close(): Promise<void> {
    const engine = await this.engine?.catch(() => null)
    await engine?.close()
  }
}

/** Pulls the source to its end: for its sum and its encoding, and into a file where the engine cannot read it as it is. */
async function unpack(job: TableJob, path: string | null, check: EncodingCheck): Promise<void> {
  const output = path === null ? null : createWriteStream(path, { mode: 0o600 })
  let failure: unknown
  output?.on('error', (error) => (failure = error))
  let chunk: Uint8Array = job.begun.slice()
  while (chunk.length > 0 && !job.signal?.aborted) {
    check.add(chunk)
    if (failure) throw failure
    if (output && !output.write(chunk)) await Promise.race([once(output, 'drain'), once(output, 'close')])
    const next = new Uint8Array(CHUNK_BYTES)
    chunk = next.subarray(0, await job.source.pull(next, 0))
    job.onBytes()
  }
  if (output) {
    output.end()
    await once(output, 'close')
    if (failure) throw failure
  }
}
