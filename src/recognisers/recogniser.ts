/**
 * A recogniser turns observations into findings, in three steps, so that one laptop and fifty collectors run the same
 * code: a Collector (see collectors.ts) reduces batches to a summary that adds up (in a worker, hot); `merge` adds two
 * summaries; `judge` is a pure function of the merged summary.
 */
import type { Batch, ObservationKind, TableKind } from '../model/observation.ts'
import type { Evidence, Message, Params, StoredFinding } from '../model/finding.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import type { Indicator } from '../model/indicator.ts'
import type { ProblemCode } from '../model/problem.ts'
import type { ThreatClassId } from '../model/taxonomy.ts'
import type { Texts } from '../model/text.ts'
import type { WatchedName } from '../model/watchlist.ts'
import type { Scratch } from '../store/scratch.ts'

export interface Collector<S> {
  /** Takes in a batch of one of the kinds that the recogniser reads. The batch is only lent. */
  add(batch: Batch): void
  /** Hands over what was collected since the last take, as plain data that survives structured cloning. */
  take(): S
}

/** Country and AS of an address, from the user's own database. */
export interface GeoLookup {
  (address: string): { country?: string; asn?: number; asName?: string }
}

/** What a scan knows beforehand; plain data that survives structured cloning. */
export interface ScanSettings {
  /** imported indicators; their positions name them in summaries */
  readonly indicators?: readonly Indicator[]
  /** official names and allowed look-alikes; their positions name them in summaries */
  readonly watchlist?: readonly WatchedName[]
  /** signs of known block pages */
  readonly fingerprints?: readonly Fingerprint[]
}

export interface JudgeContext extends ScanSettings {
  /** evidence by file index; a finding lists those that it rests on */
  readonly evidence: readonly Evidence[]
  readonly geo?: GeoLookup
}

/** What heads a finding when it is shown: messages of the recogniser's own texts. */
export interface Heading {
  readonly title: Message
  readonly summary: Message
  /** the variant's name, as a list shows it */
  readonly variant: Message
}

/** What adds summaries up and judges them. */
export interface Judging<S = unknown> {
  /** Adds `from` into `into` and returns it. Order must not matter. */
  merge(into: S, from: S): S
  /** Pure: same summary and context, same findings, in the same order. */
  judge(summary: S, context: JudgeContext): StoredFinding[]
}

export interface Recogniser<S = unknown> {
  readonly id: string
  /** goes up when the same evidence may give another judgement */
  readonly version: number
  readonly classes: readonly ThreatClassId[]
  readonly reads: readonly ObservationKind[]
  readonly texts: Texts
  /** Loads what judges: a scan needs that of those alone that collected something. */
  judging(): Promise<Judging<S>>
  /** The summary that is judged where nothing was collected: for what looks at the evidence itself too. */
  whenNone?(settings: ScanSettings): S | undefined
  /** Pure: what heads a finding of this recogniser when it is shown; keys of `texts`. */
  describe(finding: StoredFinding): Heading
}

/** Keeps the summary type inside the recogniser; the lists outside see Recogniser<unknown>. */
export function defineRecogniser<S>(recogniser: Recogniser<S>): Recogniser {
  return recogniser as Recogniser
}

/** How the user wants accounts to be compared; what is absent is the recogniser's own choice. */
export interface CoordinationSettings {
  /** count as CooRTweet 2.1.3 does, and judge nothing */
  readonly peerCompatible?: boolean
  /** seconds */
  readonly timeWindow?: number
  /** rows an account must have to count (peer-compatible) */
  readonly minParticipation?: number
  /** share of false edges that is accepted, 0..1 */
  readonly fdr?: number
  /** receives every edge of the peer-compatible count */
  onEdges?(edges: AsyncIterable<readonly Edge[]>): Promise<void>
}

/** Two accounts, the lesser name first, and how often they did the same. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly weight: number
}

export interface TableContext extends JudgeContext {
  /** holds a table for each kind that was read */
  readonly engine: Scratch
  readonly coordination?: CoordinationSettings
  /** by path of the evidence: which column was taken for what */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** says what stood in the way of a part of the work */
  problem(code: ProblemCode, params: Params): void
}

/** Works on tables of the engine as sets, where a Recogniser collects batches. */
export interface TableRecogniser {
  readonly id: string
  readonly version: number
  readonly classes: readonly ThreatClassId[]
  readonly reads: readonly TableKind[]
  readonly texts: Texts
  /** The same tables and settings give the same findings, in the same order. */
  recognise(context: TableContext): Promise<StoredFinding[]>
  describe(finding: StoredFinding): Heading
}
