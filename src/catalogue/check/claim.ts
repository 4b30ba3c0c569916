/**
 * A claim out of a sentence. The grammar (docs/atlas.md): who, a verb, a figure, of attacks, on which sector, in which
 * region, in which years; or the figure first and "from X" or "berasal dari X" for who. Whatever cannot be read ends the
 * reading: a word that was passed over might have been "not".
 */
import type { Claim } from '../../model/atlas.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { placeName } from '../geo/place.ts'
import { figuresIn, quantity } from './figure.ts'
import type { Figure } from './figure.ts'
import { ClaimParts } from './parts.ts'
import { phraseAt, plain } from './words.ts'

export interface Reading {
  readonly claim: Claim | null
  /** words without a meaning here */
  readonly unknown: readonly string[]
}

const MAX_TEXT = 500

export function readClaim(text: string, lang: Lang): Reading {
  const short = text.slice(0, MAX_TEXT).normalize('NFKC')
  const figures = figuresIn(short)
  const [figure] = figures
  const tokens = tokensOf(short, figures)
  const parts = new ClaimParts()
  let beyond = 0
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(tokens, at)
    const token = tokens[at]
    if (token === FIGURE) {
      if (beyond === 0) parts.figure()
      else parts.unknown.push(short.slice(figures[beyond].start, figures[beyond].end))
      beyond++
    } else if (/^(19|20)\d\d$/.test(token)) parts.year(Number(token))
    else if (found) parts.word(found.word, tokens.slice(at, at + found.length).join(' '), tokens, at)
    else parts.unknown.push(token)
    at += found && token !== FIGURE ? found.length : 1
  }
  const usable = parts.sources.length > 0 && figure !== undefined && figure.percent <= 100
  const claim = usable ? parts.claim(quantity(figure), short, lang) : null
  return {
    claim,
    unknown: [
      ...parts.unknown.map((word) => word.replace(/\.$/, '')),
      ...parts.loose.map((key) => placeName(key, lang)),
    ],
  }
}

/** Stands in the tokens where a figure was. */
const FIGURE = '%'

function tokensOf(text: string, figures: readonly Figure[]): string[] {
  const words = (piece: string) =>
    piece
      .replace(/(\d{4})\s*[-\u2013]\s*(\d{4})/g, '$1 until $2')
      .replace(/\bas well as\b/gi, 'and')
      .split(/\s+/)
      .flatMap(wordsIn)
  const tokens: string[] = []
  let at = 0
  for (const { start, end } of figures) {
    tokens.push(...words(text.slice(at, start)), FIGURE)
    at = end
  }
  return [...tokens, ...words(text.slice(at))].filter((token) => token !== '')
}

/** AS and US are names of a country, "as" and "us" are not. */
function wordsIn(raw: string): string[] {
  const word = plain(raw)
  const name = word === 'as' || word === 'us'
  return name && !raw.includes(word.toUpperCase()) ? [`${word}.`] : word.split(' ')
}
