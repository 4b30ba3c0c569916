/** The main job: evidence in, findings out. The same for the command line, uploads and samples. */
import { stat } from 'node:fs/promises'
import type { Evidence, FileReport, StoredFinding } from '../model/finding.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import type { Indicator } from '../model/indicator.ts'
import type { WatchedName } from '../model/watchlist.ts'
import type { Problem } from '../model/problem.ts'
import { reasonOf } from '../model/problem.ts'
import type { ThreatClassId } from '../model/taxonomy.ts'
import { recognisers } from '../recognisers/index.ts'
import { tableRecognisers } from '../recognisers/tables.ts'
import type { CoordinationSettings, JudgeContext, Recogniser } from '../recognisers/recogniser.ts'
import type { EvidenceInput } from './discover.ts'
import { openGeo } from './geoip.ts'
import { openPool, workersFor } from './pool.ts'
import { readEvidence } from './read.ts'
import type { Reading } from './read.ts'
import { Tables } from './tables.ts'

export type { EvidenceInput } from './discover.ts'
export { discover } from './discover.ts'

export interface ScanProgress {
  phase: 'reading' | 'judging' | 'done'
  /** the file that is being read */
  file: string
  fileIndex: number
  fileCount: number
  /** bytes of evidence read so far, as it lies there (compressed) */
  bytesDone: number
  /** null where a stream's length is not known */
  bytesTotal: number | null
  records: number
  badRecords: number
  elapsedMs: number
}

export interface ScanOptions {
  /** only recognisers of these classes; all by default */
  only?: readonly ThreatClassId[]
  /** MMDB files for country and AS of sources */
  geoip?: readonly string[]
  /** imported indicators that take part */
  indicators?: readonly Indicator[]
  /** columns of tables as the user names them: meaning -> column */
  columns?: Readonly<Record<string, string>>
  coordination?: CoordinationSettings
  /** official names and allowed look-alikes */
  watchlist?: readonly WatchedName[]
  /** imported signs of known block pages */
  fingerprints?: readonly Fingerprint[]
  signal?: AbortSignal
  /** worker threads; as many as there are processors by default, none for small evidence */
  workers?: number
  /** marks every finding as made from samples */
  sample?: boolean
  /** called at most ten times a second, and at the end */
  onProgress?(progress: ScanProgress): void
}

export interface ScanResult {
  /** most confident first within each class */
  findings: StoredFinding[]
  files: FileReport[]
  problems: Problem[]
  interrupted: boolean
}

const PROGRESS_EVERY_MS = 100

/** Scans all inputs as one body of evidence. Rejects only for wrong options, never for bad evidence. */
export async function scan(inputs: readonly EvidenceInput[], options: ScanOptions = {}): Promise<ScanResult> {
  const geo = await openGeo(options.geoip ?? [])
  const asked = (r: { classes: readonly ThreatClassId[] }) =>
    !options.only || r.classes.some((c) => options.only!.includes(c))
  const wanted = recognisers.filter(asked)
  const sized = await Promise.all(inputs.map(withSize))
  const total = sized.every((i) => i.size !== undefined)
    ? sized.reduce((sum, i) => sum + i.size!, 0)
    : undefined
  const settings = {
    indicators: options.indicators,
    watchlist: options.watchlist,
    fingerprints: options.fingerprints,
  }
  const pool = openPool(
    wanted.map((r) => r.id),
    options.workers ?? workersFor(total),
    settings,
  )
  const observed = options.only && kindsReadBy([...wanted, ...tableRecognisers.filter(asked)])
  const tables = new Tables(sized, { columns: options.columns }, options.signal)
  const report = reporter(sized.length, total, options)
  const result: ScanResult = { findings: [], files: [], problems: [], interrupted: false }
  const evidence: Evidence[] = []
  try {
    const read = async (input: EvidenceInput, at: number): Promise<void> => {
      const file = evidence.length
      const reading: Reading = { rawBytes: 0, records: 0, badRecords: 0 }
      const onBlock = () => report.tick(at, input.path, reading)
      onBlock()
      const done = await readEvidence(input, pool, tables, {
        file,
        reading,
        onBlock,
        wanted: observed,
        signal: options.signal,
      })
      // what lies inside was not read from the disk a second time
      report.finished(input.budget ? { ...reading, rawBytes: 0 } : reading)
      evidence.push(done.evidence)
      result.files.push(done.report)
      try {
        for await (const member of done.taken?.members(options.signal) ?? []) {
          await read(member, at)
          done.report.records++
        }
      } finally {
        await done.taken?.close()
        // a container's problems come while its members are read
        result.problems.push(...done.problems)
      }
    }
    for (const [at, input] of sized.entries()) {
      if (options.signal?.aborted) break
      await read(input, at)
    }
    report.phase('judging')
    const parts = async function* () {
      yield* pool.summaries()
      if (settings.watchlist?.length) yield await tables.summaries(wanted, settings, result.problems)
    }
    const merged = await mergeSummaries(parts(), wanted, result.problems)
    const context = { evidence, geo, ...settings }
    result.findings = await judge(merged, wanted, context, result.problems)
    const about = { ...context, coordination: options.coordination }
    result.findings.push(...(await tables.judge(tableRecognisers.filter(asked), about, result.problems)))
  } catch (error) {
    result.problems.push({ code: 'internal', path: '', at: '', params: { reason: reasonOf(error) } })
  } finally {
    await pool.close()
    await tables.close()
  }
  if (options.signal?.aborted) {
    result.interrupted = true
    result.problems.push({ code: 'interrupted', path: '', at: '', params: {} })
  }
  if (options.sample) for (const finding of result.findings) finding.sample = true
  report.phase('done')
  return result
}

function kindsReadBy(judges: readonly { reads: readonly string[] }[]): ReadonlySet<string> {
  const kinds = new Set(judges.flatMap(({ reads }) => reads))
  // posts hold links, and those names
  if (kinds.has('name')) kinds.add('posts')
  return kinds
}

async function withSize(input: EvidenceInput): Promise<EvidenceInput> {
  if (input.stream || input.size !== undefined) return input
  const size = await stat(input.file ?? input.path).then(
    (info) => info.size,
    () => 0,
  )
  return { ...input, size }
}

async function mergeSummaries(
  parts: AsyncIterable<Record<string, unknown>>,
  wanted: readonly Recogniser[],
  problems: Problem[],
): Promise<Map<string, unknown>> {
  const merged = new Map<string, unknown>()
  for await (const part of parts) {
    for (const { id, judging } of wanted) {
      if (!(id in part)) continue
      try {
        const sum = merged.has(id) ? (await judging()).merge(merged.get(id), part[id]) : part[id]
        merged.set(id, sum)
      } catch (error) {
        problems.push({ code: 'internal', path: '', at: id, params: { reason: reasonOf(error) } })
      }
    }
  }
  return merged
}

/** One recogniser's mistake costs only its own findings. */
async function judge(
  merged: ReadonlyMap<string, unknown>,
  wanted: readonly Recogniser[],
  context: JudgeContext,
  problems: Problem[],
): Promise<StoredFinding[]> {
  const findings: StoredFinding[] = []
  for (const { id, whenNone, judging } of wanted) {
    const summary = merged.get(id) ?? whenNone?.(context)
    if (summary === undefined) continue
    try {
      findings.push(...(await judging()).judge(summary, context))
    } catch (error) {
      problems.push({ code: 'internal', path: '', at: id, params: { reason: reasonOf(error) } })
    }
  }
  return findings
}

function reporter(fileCount: number, total: number | undefined, options: ScanOptions) {
  const started = performance.now()
  let lastCall = -Infinity
  const before = { bytes: 0, records: 0, bad: 0 }
  let now: ScanProgress = {
    phase: 'reading',
    file: '',
    fileIndex: 0,
    fileCount,
    bytesDone: 0,
    bytesTotal: total ?? null,
    records: 0,
    badRecords: 0,
    elapsedMs: 0,
  }
  const call = () => {
    lastCall = performance.now()
    now.elapsedMs = Math.round(lastCall - started)
    options.onProgress?.({ ...now })
  }
  return {
    tick(fileIndex: number, file: string, reading: Reading): void {
      now = {
        ...now,
        file,
        fileIndex,
        bytesDone: before.bytes + reading.rawBytes,
        records: before.records + reading.records,
        badRecords: before.bad + reading.badRecords,
      }
      if (performance.now() - lastCall >= PROGRESS_EVERY_MS) call()
    },
    finished(reading: Reading): void {
      before.bytes += reading.rawBytes
      before.records += reading.records
      before.bad += reading.badRecords
    },
    phase(phase: ScanProgress['phase']): void {
      now = { ...now, phase, bytesDone: before.bytes, records: before.records, badRecords: before.bad }
      call()
    },
  }
}
