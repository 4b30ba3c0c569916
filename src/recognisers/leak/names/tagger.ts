/**
 * Finds people's names in Indonesian and English text: an averaged perceptron over words, from left to right. Its weights
 * are in model.ts, made by scripts/train/names.ts.
 */
import { isCommon } from './common.ts'
import { featuresOf, featuresOfLabel, LABELS, look, PLACES, wordsOf } from './features.ts'
import { weightsText } from './model.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

let loaded: Int8Array | null = null

function weights(): Int8Array {
  loaded ??= unpacked(weightsText)
  return loaded
}

/** Runs of zeros are written as 0 and their length (1..255). */
function unpacked(text: string): Int8Array {
  const packed = Buffer.from(text, 'base64')
  const all = new Int8Array(PLACES * LABELS)
  let at = 0
  for (let i = 0; i < packed.length; i++) {
    if (packed[i] === 0) at += packed[++i]
    else all[at++] = (packed[i] << 24) >> 24
  }
  return all
}

/** Labels of the words of a text, for the same weights. */
export function labelsOf(text: string, w: Int8Array | Float32Array = weights()) {
  const words = wordsOf(text)
  const looked = look(words)
  const labels = new Uint8Array(words.length)
  for (let at = 0; at < words.length; at++) {
    let [outside, begins, inside] = [0, 0, 0]
    const add = (place: number) => {
      outside += w[place * LABELS]
      begins += w[place * LABELS + 1]
      inside += w[place * LABELS + 2]
    }
    for (const place of featuresOf(words, looked, at, text)) add(place)
    const before = at === 0 ? 0 : labels[at - 1]
    for (const place of featuresOfLabel(looked, at, before)) add(place)
    let best = begins > outside ? 1 : 0
    if (inside > (best === 1 ? begins : outside)) best = 2
    labels[at] = best === 2 && before === 0 ? 1 : best
  }
  return { words, labels }
}

/** Where names stand, in UTF-16 units. */
export function namesIn(text: string): Span[] {
  const { words, labels } = labelsOf(text)
  const plain = !/\p{Lu}/u.test(text)
  const found: Span[] = []
  for (let at = 0; at < words.length; at++) {
    // a name has its capitals, and a common word alone is none
    if (labels[at] === 0 || !(plain || /^\p{Lu}/u.test(words[at].text))) continue
    const start = words[at].start
    const first = at
    while (at + 1 < words.length && labels[at + 1] === 2) at++
    if (at === first && isCommon(words[at].text.toLowerCase())) continue
    found.push({ start, end: words[at].end })
  }
  return found
}
