/**
 * A claim out of a sentence. The grammar (docs/atlas.md): who, a verb, a percentage, of attacks, on which sector, in which
 * region, in which years; or the percentage first and "from X" or "berasal dari X" for who. Whatever cannot be read ends
 * the reading: a word that was passed over might have been "not".
 */
import type { Claim, Condition } from '../../model/atlas.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { placeName } from '../geo/place.ts'
import { keysWithin } from '../geo/regions.ts'
import { FIRST_YEAR, LAST_YEAR, yearCondition } from '../shares/question.ts'
import { phraseAt, plain } from './words.ts'

export interface Reading {
  readonly claim: Claim | null
  /** words without a meaning here */
  readonly unknown: readonly string[]
}

const MAX_TEXT = 500

/** Half a unit of the last digit that was quoted, and at least half a percentage point: quoted figures are round. */
export const toleranceOf = (figure: string): number =>
  Math.max(0.5, 0.5 * 10 ** -(/[.,](\d+)/.exec(figure)?.[1].length ?? 0))

export function readClaim(text: string, lang: Lang): Reading {
  const short = text.slice(0, MAX_TEXT)
  const figure = /(\d{1,3}(?:[.,]\d{1,4})?)\s*(?:%|per\s?cent\b|percent\b|persen\b|pct\b)/iu.exec(short)
  const tokens = tokensOf(short, figure)
  const parts = new ClaimParts()
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(tokens, at)
    const token = tokens[at]
    if (token === FIGURE) parts.figure()
    else if (/^(19|20)\d\d$/.test(token)) parts.year(Number(token))
    else if (found) parts.word(found.word, tokens.slice(at, at + found.length).join(' '))
    else parts.unknown.push(token)
    at += found && token !== FIGURE ? found.length : 1
  }
  const percent = figure ? Number(figure[1].replace(',', '.')) : Number.NaN
  const usable = parts.sources.length > 0 && percent >= 0 && percent <= 100
  const claim = usable ? parts.claim(percent, toleranceOf(figure![1]), short, lang) : null
  return {
    claim,
    unknown: [
      ...parts.unknown.map((word) => word.replace(/\.$/, '')),
      ...parts.loose.map((key) => placeName(key, lang)),
    ],
  }
}

/** Stands in the tokens where the figure was. */
const FIGURE = '%'

function tokensOf(text: string, figure: RegExpExecArray | null): string[] {
  const words = (piece: string) =>
    piece
      .replace(/(\d{4})\s*[-\u2013]\s*(\d{4})/g, '$1 until $2')
      .replace(/\bas well as\b/gi, 'and')
      .split(/\s+/)
      .flatMap(wordsIn)
  const all = figure
    ? [...words(text.slice(0, figure.index)), FIGURE, ...words(text.slice(figure.index + figure[0].length))]
    : words(text)
  return all.filter((token) => token !== '')
}

/** AS and US are names of a country, "as" and "us" are not. */
function wordsIn(raw: string): string[] {
  const word = plain(raw)
  const name = word === 'as' || word === 'us'
  return name && !raw.includes(word.toUpperCase()) ? [`${word}.`] : word.split(' ')
}

/** What was read so far. A place takes the role of the last preposition before it, and keeps it through a list. */
class ClaimParts {
  readonly unknown: string[] = []
  readonly sources: string[] = []
  readonly targets: string[] = []
  /** places before any verb or preposition said what they are */
  loose: string[] = []
  readonly #sectors = new Set<string>()
  readonly #classes = new Set<string>()
  readonly #years: number[] = []
  #role: 'from' | 'to' | null = null
  #since = false
  #until = false

  figure(): void {
    // "China 22 %": who stands before the figure without a verb
    this.#subject()
  }

  year(year: number): void {
    this.#years.push(year)
  }

  word(word: NonNullable<ReturnType<typeof phraseAt>>['word'], text: string): void {
    switch (word.kind) {
      case 'place':
        if (this.#role === 'from') this.sources.push(word.key)
        else if (this.#role === 'to') this.targets.push(word.key)
        else this.loose.push(word.key)
        break
      case 'sector':
        // "the government of China" is who did it, and its sector is not what was hit
        if (this.#role === 'to') this.#sectors.add(word.sector)
        else this.unknown.push(text)
        break
      case 'class':
        this.#classes.add(word.class)
        break
      case 'from':
      case 'to':
        this.#role = word.kind
        break
      case 'makes':
        this.#subject()
        break
      case 'since':
        this.#since = true
        break
      case 'until':
        this.#until = true
        break
      default:
        break
    }
  }

  /** What stood loose before the verb did it. */
  #subject(): void {
    this.sources.push(...this.loose)
    this.loose = []
    this.#role = null
  }

  claim(percent: number, tolerance: number, text: string, lang: Lang): Claim {
    const where: Condition[] = []
    if (this.#sectors.size > 0) where.push({ dimension: 'target.sector', values: [...this.#sectors] })
    if (this.#classes.size > 0) where.push({ dimension: 'class', values: [...this.#classes] })
    if (this.targets.length > 0) {
      const values = [...new Set(this.targets.flatMap(keysOf))]
      where.push({
        dimension: 'target',
        values,
        label: this.targets.map((key) => placeName(key, lang)).join(', '),
      })
    }
    const years = this.#yearCondition()
    if (years) where.push(years)
    return { source: [...new Set(this.sources.flatMap(keysOf))], where, percent, tolerance, text }
  }

  #yearCondition(): Condition | null {
    const [first, second] = [...this.#years].sort((a, b) => a - b)
    if (first === undefined) return null
    if (second !== undefined) return yearCondition(first, second)
    if (this.#since) return yearCondition(first, LAST_YEAR)
    return this.#until ? yearCondition(FIRST_YEAR, first) : yearCondition(first, first)
  }
}

const keysOf = (key: string): string[] =>
  key.startsWith('region:') ? keysWithin(key.slice('region:'.length)) : [key]
