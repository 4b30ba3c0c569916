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

function hash(name: number, text: string): number {
  let h = Math.imul(name + 1, 0x9e3779b1)
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x5bd1e995) ^ (h >>> 13)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 12)) & (PLACES - 1)
}

function shape(text: string): string {
  if (isCommon(text.toLowerCase())) return /^\p{Lu}/u.test(text) ? 'C' : 'c'
  if (/^\p{Lu}\.?$/u.test(text)) return 'X'
  if (/^\p{Lu}+$/u.test(text)) return 'XX'
  if (/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text)) return 'Xx'
  if (/^\p{Lu}/u.test(text)) return 'Xy'
  if (/^\p{L}/u.test(text)) return 'x'
  return /^\d/.test(text) ? (text.length > 3 ? 'dddd' : 'd') : text
}

interface Looked {
  readonly lower: string
  readonly shape: string
}

const beyond: Looked = { lower: '', shape: '' }

export function look(words: readonly Word[]): Looked[] {
  // a writer who leaves capitals out leaves them out everywhere: small letters then mean something else
  const plain = !words.some(({ text }) => /^\p{Lu}/u.test(text))
  return words.map(({ text }) => ({ lower: text.toLowerCase(), shape: shape(text) + (plain ? 'p' : '') }))
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
  const gap = at === 0 ? '^' : text.slice(words[at - 1].end, words[at].start).includes('\n') ? '/' : ''
  const starts = gap !== '' || /^[.!?:"]$/.test(before.lower) ? '1' : '0'
  return [
    hash(0, me.lower),
    hash(1, me.shape + starts),
    hash(2, me.lower.slice(-3)),
    hash(3, me.lower.slice(-2) + me.shape),
    hash(4, me.lower.slice(0, 3)),
    hash(5, before.lower),
    hash(6, before.lower + me.shape),
    hash(7, after.lower),
    hash(8, after.lower + me.shape),
    hash(9, before.shape + me.shape),
    hash(10, me.shape + after.shape),
    hash(11, before2.lower + before.lower),
    hash(12, after.lower + after2.lower),
    hash(13, before.shape + me.shape + after.shape + gap),
    hash(14, before2.lower + me.shape),
    hash(15, gap + me.shape + after.lower),
  ]
}

/** Places of the features that the label before brings. */
export function featuresOfLabel(
  looked: readonly Looked[],
  at: number,
  label: number,
): readonly [number, number, number] {
  const l = String(label)
  return [hash(20, l), hash(21, l + looked[at].shape), hash(22, l + looked[at].lower)]
}
