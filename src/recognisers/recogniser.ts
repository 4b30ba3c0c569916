/**
 * A recogniser turns observations into findings, in three steps, so that one laptop and fifty collectors run the same
 * code: a Collector reduces batches to a summary that adds up (in a worker, hot); `merge` adds two summaries; `judge`
 * is a pure function of the merged summary.
 */
import type { Batch, ObservationKind } from '../model/observation.ts'
import type { Evidence, Message, StoredFinding } from '../model/finding.ts'
import type { Indicator } from '../model/indicator.ts'
import type { ThreatClassId } from '../model/taxonomy.ts'
import type { Texts } from '../model/text.ts'

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

export interface Recogniser<S = unknown> {
  readonly id: string
  /** goes up when the same evidence may give another judgement */
  readonly version: number
  readonly classes: readonly ThreatClassId[]
  readonly reads: readonly ObservationKind[]
  readonly texts: Texts
  collect(settings?: ScanSettings): Collector<S>
  /** Adds `from` into `into` and returns it. Order must not matter. */
  merge(into: S, from: S): S
  /** Pure: same summary and context, same findings, in the same order. */
  judge(summary: S, context: JudgeContext): StoredFinding[]
  /** Pure: what heads a finding of this recogniser when it is shown; keys of `texts`. */
  describe(finding: StoredFinding): Heading
}

/** Keeps the summary type inside the recogniser; the lists outside see Recogniser<unknown>. */
export function defineRecogniser<S>(recogniser: Recogniser<S>): Recogniser {
  return recogniser as Recogniser
}
