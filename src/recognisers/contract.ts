/** The suite that every recogniser of batches passes. Call `testRecogniser(recogniser, situations)` from its tests. */
import { describe, expect, test } from 'vitest'
import { findingSchema } from '../model/finding.ts'
import type { Evidence, Finding, Message, StoredFinding } from '../model/finding.ts'
import type { Batch } from '../model/observation.ts'
import { render } from '../model/text.ts'
import { collectors } from './collectors.ts'
import type { Collector, Recogniser, ScanSettings } from './recogniser.ts'

export interface Situation {
  /** named after what happens, "dns-amplification"; begins with "benign-" where there must be no finding */
  readonly name: string
  readonly batches: () => Iterable<Batch>
  readonly evidence: readonly Evidence[]
  /** what the scan knows beforehand */
  readonly settings?: ScanSettings
  /** what the only finding must be; null: there must be none */
  readonly expect: { readonly variant: string; readonly target: string; readonly port?: number } | null
  /** what else must hold of the finding */
  readonly check?: (finding: StoredFinding) => void
}

/** Evidence of made-up records, as a context for judging. */
export function madeEvidence(
  path: string,
  format: string,
  records: number,
  first: number,
  last: number,
): Evidence {
  const instant = (seconds: number) => new Date(seconds * 1000).toISOString()
  return { path, sha256: '0'.repeat(64), format, records, first: instant(first), last: instant(last) }
}

/** What a recogniser collects with, as scans load it. */
export async function collectorOf(
  { id }: Recogniser,
  settings: ScanSettings = {},
): Promise<Collector<unknown>> {
  return (await collectors[id].load())(settings)
}

export function testRecogniser(recogniser: Recogniser, situations: readonly Situation[]): void {
  describe(`recogniser ${recogniser.id}`, () => {
    test.each(situations)('$name', async (situation) => {
      const findings = await judged(recogniser, situation, 1)
      if (situation.expect === null) {
        expect(findings).toEqual([])
        return
      }
      expect(findings).toHaveLength(1)
      const [finding] = findings
      const { variant, target, port } = situation.expect
      expect([finding.variant, finding.target.value]).toEqual([variant, target])
      if (port !== undefined) expect(finding.target.port).toBe(port)
      situation.check?.(finding)
    })

    const accusing = situations.filter((situation) => situation.expect !== null)

    test.each(accusing)('$name: the same however the evidence is shared out', async (situation) => {
      const whole = (await judged(recogniser, situation, 1)).map(outline)
      for (const parts of [2, 7]) {
        for (const backwards of [false, true]) {
          const shared = await judged(recogniser, situation, parts, backwards)
          expect(shared.map(outline), `${parts} parts`).toEqual(whole)
        }
      }
    })

    test.each(accusing)(
      '$name: judged twice is judged the same, here and in another thread',
      async (situation) => {
        const summary = await summaryOf(recogniser, situation, 1)
        const elsewhere = structuredClone(summary)
        const context = { evidence: situation.evidence, ...situation.settings }
        const { judge } = await recogniser.judging()
        const once = judge(summary, context)
        expect(judge(summary, context)).toEqual(once)
        expect(judge(elsewhere, context)).toEqual(once)
      },
    )

    test.each(accusing)('$name: can be stored and shown in both languages', async (situation) => {
      for (const finding of await judged(recogniser, situation, 1)) {
        for (const lang of ['id', 'en'] as const) {
          const heading = recogniser.describe(finding)
          const say = (message: Message) => render(recogniser.texts, message, lang)
          const text = {
            title: say(heading.title),
            summary: say(heading.summary),
            variant: say(heading.variant),
          }
          const shown: Finding = { ...finding, text }
          expect(findingSchema.parse(JSON.parse(JSON.stringify(shown)))).toEqual(shown)
          for (const message of [heading.title, heading.summary, heading.variant, ...messagesOf(finding)]) {
            expect(recogniser.texts[lang][message.key], message.key).toBeTypeOf('function')
            expect(say(message)).not.toMatch(/undefined|null|NaN|Infinity|\[object/)
          }
        }
      }
    })
  })

  test(`every wording of ${recogniser.id} is there in both languages`, () => {
    expect(Object.keys(recogniser.texts.id).sort()).toEqual(Object.keys(recogniser.texts.en).sort())
  })
}

async function judged(
  recogniser: Recogniser,
  situation: Situation,
  parts: number,
  backwards = false,
): Promise<StoredFinding[]> {
  const summary = await summaryOf(recogniser, situation, parts, backwards)
  const { judge } = await recogniser.judging()
  return judge(summary, { evidence: situation.evidence, ...situation.settings })
}

async function summaryOf(
  recogniser: Recogniser,
  situation: Situation,
  parts: number,
  backwards = false,
): Promise<unknown> {
  const workers = await Promise.all(
    Array.from({ length: parts }, () => collectorOf(recogniser, structuredClone(situation.settings))),
  )
  let n = 0
  for (const batch of situation.batches()) workers[n++ % parts].add(batch)
  const summaries = workers.map((collector) => structuredClone(collector.take()))
  if (backwards) summaries.reverse()
  const { merge } = await recogniser.judging()
  return summaries.reduce((into, from) => merge(into, from))
}

/** What must not depend on how the evidence was shared out: all but the rounding of what sketches estimate. */
function outline(finding: StoredFinding) {
  const { id, variant, start, end, target, magnitude, evidence, techniques, series } = finding
  return {
    id,
    variant,
    start,
    end,
    target,
    magnitude,
    evidence,
    techniques,
    series,
    confidence: finding.confidence,
    sources: finding.sources.count,
    reasons: finding.reasons.map((reason) => reason.key),
    attribution: finding.attribution.map((one) => one.hypothesis.key),
  }
}

function messagesOf(finding: StoredFinding): Message[] {
  return [
    ...finding.reasons,
    ...finding.alternatives.flatMap((one) => [one, one.rejected_because]),
    ...finding.attribution.flatMap((one) => [one.hypothesis, ...one.basis]),
    ...(finding.series ?? []).map((one) => ({ key: one.name, params: {} })),
  ]
}
