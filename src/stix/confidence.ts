/** Confidence scales of STIX 2.1, appendix A: words of a scale to a confidence of 0-100 and back. */

/** Words of a scale, lowest first: [word, its value, the highest confidence that reads as this word]. */
type Scale = readonly (readonly [string, number, number])[]

export const confidenceScales = {
  none_low_med_high: [
    ['None', 0, 0],
    ['Low', 15, 29],
    ['Med', 50, 69],
    ['High', 85, 100],
  ],
  zero_ten: Array.from({ length: 11 }, (_, n) => [String(n), n * 10, Math.min(n * 10 + 4, 100)] as const),
  /** "6 - Truth cannot be judged" has no confidence at all */
  admiralty_credibility: [
    ['5 - Improbable', 10, 19],
    ['4 - Doubtful', 30, 39],
    ['3 - Possibly True', 50, 59],
    ['2 - Probably True', 70, 79],
    ['1 - Confirmed by other sources', 90, 100],
  ],
  /** words of estimative probability */
  wep: [
    ['Impossible', 0, 0],
    ['Highly Unlikely/Almost Certainly Not', 10, 19],
    ['Unlikely/Probably Not', 30, 39],
    ['Even Chance', 50, 59],
    ['Likely/Probable', 70, 79],
    ['Highly likely/Almost Certain', 90, 99],
    ['Certain', 100, 100],
  ],
  /** ICD 203 */
  dni: [
    ['Almost No Chance / Remote', 5, 9],
    ['Very Unlikely / Highly Improbable', 15, 19],
    ['Unlikely / Improbable', 30, 39],
    ['Roughly Even Chance / Roughly Even Odds', 50, 59],
    ['Likely / Probable', 70, 79],
    ['Very Likely / Highly Probable', 85, 89],
    ['Almost Certain / Nearly Certain', 95, 100],
  ],
} as const satisfies Record<string, Scale>

export type ConfidenceScale = keyof typeof confidenceScales

/** The confidence that a word of the scale stands for; undefined where the scale does not have the word. */
export function confidenceOf(scale: ConfidenceScale, word: string): number | undefined {
  return (confidenceScales[scale] as Scale).find(([name]) => name === word)?.[1]
}

/** The scale's word for a confidence; undefined outside 0-100. */
export function confidenceWord(scale: ConfidenceScale, confidence: number): string | undefined {
  if (!(confidence >= 0)) return undefined
  return (confidenceScales[scale] as Scale).find(([, , highest]) => confidence <= highest)?.[0]
}
