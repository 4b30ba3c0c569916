/** The parts of a claim, gathered word by word. */
import type { Claim, Condition } from '../../model/atlas.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { placeName } from '../geo/place.ts'
import { keysWithin } from '../geo/regions.ts'
import { FIRST_YEAR, LAST_YEAR, yearCondition } from '../shares/question.ts'
import { phraseAt } from './words.ts'
import type { Word } from './words.ts'

/**
 * What was read so far. A place takes the role of the last preposition before it, and keeps it through a list. "22 % of
 * attacks from China target governments" says what China attacks, and not who attacks governments: such turns, and those
 * that may be read both ways, count as not understood.
 */
export class ClaimParts {
  readonly unknown: string[] = []
  readonly sources: string[] = []
  readonly targets: string[] = []
  /** places before any verb or preposition said what they are */
  loose: string[] = []
  readonly #sectors = new Set<string>()
  readonly #classes = new Set<string>()
  readonly #types = new Set<string>()
  readonly #years: { year: number; mark: YearMark | null }[] = []
  #role: 'from' | 'to' | null = null
  #mark: YearMark | null = null
  #last: Word['kind'] | 'figure' | 'number' | null = null
  #seenFigure = false
  /** the counted noun: "attacks", before and after the figure */
  #noun = { before: false, after: false }
  /** "makes", "accounts for", "come from" */
  #verb = false
  /** who did it stands with the attacks, and what follows would say whom those hit */
  #turned = false

  figure(): void {
    this.#seenFigure = true
    this.#last = 'figure'
    // "China 22 %": who stands before the figure without a verb
    this.#subject()
  }

  year(year: number): void {
    // "from 2014"
    const since = this.#last === 'from' && this.#mark === null
    this.#years.push({ year, mark: since ? 'since' : this.#mark })
    this.#mark = null
    this.#role = null
    this.#last = 'number'
  }

  word(word: Word, text: string, tokens: readonly string[], at: number): void {
    if (word.kind === 'filler' || word.kind === 'year') return
    const last = this.#last
    this.#last = word.kind
    if (word.kind !== 'and') this.#mark = null
    switch (word.kind) {
      case 'place':
        if (this.#role === 'from') this.#source(word.key)
        else if (this.#role === 'to') this.#hit(text, () => this.targets.push(word.key))
        else this.loose.push(word.key)
        break
      case 'sector':
        // "the government of China" is who did it, and its sector is not what was hit
        if (this.#role === 'to') this.#hit(text, () => this.#sectors.add(word.sector))
        else this.unknown.push(text)
        break
      case 'class':
        this.#classes.add(word.class)
        this.#counted()
        break
      case 'type':
        this.#types.add(word.type)
        break
      case 'noun':
        this.#counted()
        break
      case 'from':
      case 'come':
        this.#role = 'from'
        if (word.kind === 'come') this.#verb = true
        break
      case 'to':
        if (text === 'to' && last === 'number') this.#mark = 'until'
        else this.#role = 'to'
        break
      case 'hits':
        // "China targets", "China was hit by"
        if (this.loose.length > 0) this.unknown.push(text)
        if (this.sources.length > 0 && !this.#verb) this.#turned = true
        else if (this.sources.length > 0 && this.#seenFigure && this.#role === 'from') this.#turned = true
        this.#role = 'to'
        break
      case 'makes':
        this.#verb = true
        this.#subject()
        break
      case 'mark':
        this.#mark = word.mark
        break
      case 'land':
        // "attacks by states" is not "attacks by anybody"
        if (!besidePlace(tokens, at, text)) this.unknown.push(text)
        break
      default:
        break
    }
  }

  #counted(): void {
    if (this.#seenFigure) this.#noun.after = true
    else this.#noun.before = true
  }

  #source(key: string): void {
    this.sources.push(key)
    const hit = this.targets.length + this.#sectors.size > 0
    if (!this.#verb && !hit && (this.#seenFigure ? this.#noun.after : this.#noun.before)) this.#turned = true
  }

  /** Whom it hit, unless that was said of the attacks of one source alone. */
  #hit(text: string, add: () => void): void {
    const ofThose = this.#turned && (!this.#seenFigure || !this.#noun.after || !this.#noun.before)
    if (ofThose) this.unknown.push(text)
    else add()
  }

  /** What stood loose before the verb did it. */
  #subject(): void {
    // "of China's attacks, 22 %": the attacks are its own already
    if (this.loose.length > 0 && this.#noun.before && !this.#verb) this.#turned = true
    this.sources.push(...this.loose)
    this.loose = []
    this.#role = null
  }

  claim(quantity: Pick<Claim, 'percent' | 'tolerance' | 'range'>, text: string, lang: Lang): Claim {
    const where: Condition[] = []
    if (this.#sectors.size > 0) where.push({ dimension: 'target.sector', values: [...this.#sectors] })
    if (this.#classes.size > 0) where.push({ dimension: 'class', values: [...this.#classes] })
    if (this.#types.size > 0) where.push({ dimension: 'source.type', values: [...this.#types] })
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
    return { source: [...new Set(this.sources.flatMap(keysOf))], where, ...quantity, text }
  }

  #yearCondition(): Condition | null {
    if (this.#years.length === 0) return null
    const marked = this.#years.some(({ mark }) => mark !== null)
    const years = [...new Set(this.#years.map(({ year }) => year))].sort((a, b) => a - b)
    if (!marked && years.length > 1) return { dimension: 'year', values: years.map(String) }
    const [first, second] = this.#years
    if (second !== undefined) return yearCondition(years[0], years.at(-1))
    switch (first.mark) {
      case 'since':
        return yearCondition(first.year, LAST_YEAR)
      case 'after':
        return yearCondition(first.year + 1, LAST_YEAR)
      case 'until':
        return yearCondition(FIRST_YEAR, first.year)
      case 'before':
        return yearCondition(FIRST_YEAR, first.year - 1)
      default:
        return yearCondition(first.year, first.year)
    }
  }
}

export type YearMark = 'since' | 'after' | 'until' | 'before'

const keysOf = (key: string): string[] =>
  key.startsWith('region:') ? keysWithin(key.slice('region:'.length)) : [key]

/** "negara China", "European countries", "di negara-negara Eropa": the word says nothing that the place beside it does not. */
function besidePlace(tokens: readonly string[], at: number, text: string): boolean {
  const after = at + text.split(' ').length
  const isPlace = (start: number, end?: number) => {
    const found = phraseAt(tokens, start)
    return found?.word.kind === 'place' && (end === undefined || start + found.length === end)
  }
  return (
    isPlace(after) ||
    isPlace(at - 1, at) ||
    isPlace(at - 2, at) ||
    phraseAt(tokens, at - 1)?.word.kind === 'to'
  )
}
