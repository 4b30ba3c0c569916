import { isCommon } from './common.ts'

/** Words of a text and what a tagger looks at: the word, its shape and ends, and the words beside it. */

export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORD = /\p{Lu}\.(?=\s)|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+|[^\s\p{L}\p{M}\d]/gu

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }))
}

/** Features are hashed into so many places; two that meet share a weight. */
export const PLACES = 1 << 15

/** What a word can be: outside of a name, its beginning, its inside. */
export const LABELS = 3

/** A hash is begun with the feature's number, run over its text, and ended: what words share is run over once a word. */
const begin = (name: number): number => Math.imul(name + 1, 0x9e3779b1)

function run(h: number, text: string): number {
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x5bd1e995) ^ (h >>> 13)
  return h
}

function end(state: number): number {
  const h = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 12)) & (PLACES - 1)
}

const hash = (name: number, text: string): number => end(run(begin(name), text))

function shape(text: string): string {
  if (isCommon(text.toLowerCase())) return /^\p{Lu}/u.test(text) ? 'C' : 'c'
  if (/^\p{Lu}\.?$/u.test(text)) return 'X'
  if (/^\p{Lu}+$/u.test(text)) return 'XX'
  if (/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text)) return 'Xx'
  if (/^\p{Lu}/u.test(text)) return 'Xy'
  if (/^\p{L}/u.test(text)) return 'x'
  return /^\d/.test(text) ? (text.length > 3 ? 'dddd' : 'd') : text
}

/** A word with what of its features does not hang on the words beside it. */
interface Looked {
  readonly lower: string
  readonly shape: string
  /** places of its own features (0, 2, 3, 4), and of those that it brings to the word after and before it (5, 7) */
  readonly own: readonly [number, number, number, number]
  readonly asBefore: number
  readonly asAfter: number
  /** hashes begun with it, by the feature's number */
  readonly run6: number
  readonly run8: number
  readonly run11: number
  readonly run12: number
  readonly run14: number
}

function lookedAt(lower: string, form: string): Looked {
  const begun = (name: number) => run(begin(name), lower)
  return {
    lower,
    shape: form,
    own: [
      end(begun(0)),
      hash(2, lower.slice(-3)),
      hash(3, lower.slice(-2) + form),
      hash(4, lower.slice(0, 3)),
    ],
    asBefore: end(begun(5)),
    asAfter: end(begun(7)),
    run6: begun(6),
    run8: begun(8),
    run11: begun(11),
    run12: begun(12),
    run14: begun(14),
  }
}

const beyond: Looked = lookedAt('', '')

/** Words that were looked at; the same few thousand make up most of any text. */
const known = { usual: new Map<string, Looked>(), plain: new Map<string, Looked>() }
const MOST_KNOWN = 20_000

export function look(words: readonly Word[]): Looked[] {
  // a writer who leaves capitals out leaves them out everywhere: small letters then mean something else
  const plain = !words.some(({ text }) => /^\p{Lu}/u.test(text))
  const cache = plain ? known.plain : known.usual
  return words.map(({ text }) => {
    let found = cache.get(text)
    if (!found) {
      if (cache.size >= MOST_KNOWN) cache.clear()
      cache.set(text, (found = lookedAt(text.toLowerCase(), shape(text) + (plain ? 'p' : ''))))
    }
    return found
  })
}

/** Places of the features of word `at`, without those of the label before it. */
export function featuresOf(
  words: readonly Word[],
  looked: readonly Looked[],
  at: number,
  text: string,
): number[] {
  const me = looked[at]
  const before = looked[at - 1] ?? beyond
  const before2 = looked[at - 2] ?? beyond
  const after = looked[at + 1] ?? beyond
  const after2 = looked[at + 2] ?? beyond
  const gap = at === 0 ? '^' : hasLineEnd(text, words[at - 1].end, words[at].start) ? '/' : ''
  const starts = gap !== '' || isEnd(before.lower) ? '1' : '0'
  const shapes = run(run(begin(13), before.shape), me.shape)
  return [
    me.own[0],
    end(run(run(begin(1), me.shape), starts)),
    me.own[1],
    me.own[2],
    me.own[3],
    before.asBefore,
    end(run(before.run6, me.shape)),
    after.asAfter,
    end(run(after.run8, me.shape)),
    end(run(run(begin(9), before.shape), me.shape)),
    end(run(run(begin(10), me.shape), after.shape)),
    end(run(before2.run11, before.lower)),
    end(run(after.run12, after2.lower)),
    end(run(run(shapes, after.shape), gap)),
    end(run(before2.run14, me.shape)),
    end(run(run(run(begin(15), gap), me.shape), after.lower)),
  ]
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true
  return false
}

/** A sign behind which a sentence begins. */
const isEnd = (lower: string): boolean => lower.length === 1 && '.!?:"'.includes(lower)

/** Places of the features that the label before brings. */
export function featuresOfLabel(
  looked: readonly Looked[],
  at: number,
  label: number,
): readonly [number, number, number] {
  const l = labelNames[label]
  return [hash(20, l), hash(21, l + looked[at].shape), end(run(run(begin(22), l), looked[at].lower))]
}

const labelNames = Array.from({ length: LABELS }, (_, label) => String(label))
