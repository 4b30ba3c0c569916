import { spansIn } from '../../src/recognisers/leak/spans.ts'

/**
 * Token by token, as presidio-research counts: a token is right where its label is. Tokens are runs of letters and digits;
 * a label is that of the span it lies in.
 */
export interface LabelledText {
  readonly text: string
  readonly spans: readonly { readonly label: string; readonly start: number; readonly end: number }[]
}

export interface Score {
  tp: number
  fp: number
  fn: number
}

export const precision = ({ tp, fp }: Score): number => (tp + fp === 0 ? 1 : tp / (tp + fp))
export const recall = ({ tp, fn }: Score): number => (tp + fn === 0 ? 1 : tp / (tp + fn))
/** F with recall counting twice as much. */
export function f2(score: Score): number {
  const p = precision(score)
  const r = recall(score)
  return p + r === 0 ? 0 : (5 * p * r) / (4 * p + r)
}

/** Scores by label, and over all labels that count. What is found elsewhere is wrong, save towns and
 * postcodes within an address. */
export function measure(
  texts: readonly LabelledText[],
  find: (text: string) => readonly { label: string; start: number; end: number }[],
  counting: ReadonlySet<string>,
): { all: Score; byLabel: Map<string, Score> } {
  const all: Score = { tp: 0, fp: 0, fn: 0 }
  const byLabel = new Map<string, Score>([...counting].map((label) => [label, { tp: 0, fp: 0, fn: 0 }]))
  for (const { text, spans } of texts) {
    const found = find(text).filter(({ label }) => counting.has(label))
    for (const m of text.matchAll(/[\p{L}\p{M}\d]+/gu)) {
      const inside = (span: { start: number; end: number }) => m.index >= span.start && m.index < span.end
      const truth = spans.find(inside)?.label
      const said = found.find(inside)?.label
      if (truth !== undefined && counting.has(truth)) {
        if (said === truth) count(truth, 'tp')
        else count(truth, 'fn')
      }
      // the town of an address is part of it: some labels have it apart
      const within = said === 'STREET_ADDRESS' && (truth === 'GPE' || truth === 'ZIP_CODE')
      if (said !== undefined && said !== truth && !within) count(said, 'fp')
    }
  }
  function count(label: string, what: keyof Score): void {
    all[what]++
    byLabel.get(label)![what]++
  }
  return { all, byLabel }
}

/** Kinds of Perisai under the labels of presidio-research; those that both have. */
export const shared: Readonly<Record<string, string>> = {
  name: 'PERSON',
  address: 'STREET_ADDRESS',
  card: 'CREDIT_CARD',
  phone: 'PHONE_NUMBER',
  email: 'EMAIL_ADDRESS',
  iban: 'IBAN_CODE',
  'us-ssn': 'US_SSN',
  ip: 'IP_ADDRESS',
  'driver-licence': 'US_DRIVER_LICENSE',
}

interface PresidioSentence {
  full_text: string
  spans: { entity_type: string; start_position: number; end_position: number }[]
}

/** Sentences of presidio-research. Its offsets count code points. */
export function presidioTexts(json: string): LabelledText[] {
  return (JSON.parse(json) as PresidioSentence[]).map(({ full_text: text, spans }) => {
    const units = [...text]
    const at = (point: number) =>
      units.length === text.length ? point : units.slice(0, point).join('').length
    return {
      text,
      spans: spans.map((s) => ({
        label: s.entity_type,
        start: at(s.start_position),
        end: at(s.end_position),
      })),
    }
  })
}

/** What Perisai finds, under the shared labels. */
export function findShared(text: string): { label: string; start: number; end: number }[] {
  return spansIn(text).map(({ kind, start, end }) => ({ label: shared[kind] ?? kind, start, end }))
}
