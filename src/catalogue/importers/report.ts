/** Counts, while an import runs, of what was odd, missing or could not be mapped, with a few examples of each. */
import type { ImportReport } from '../../model/atlas.ts'
import type { Missing, OddityCode, Place } from '../../model/incident.ts'

const EXAMPLES = 5
const VALUES = 200

export class Report {
  readonly #oddities = new Map<OddityCode, { count: number; examples: { at: string; value: string }[] }>()
  readonly #unmapped = new Map<string, { field: string; value: string; count: number; at: string }>()
  readonly #missing = new Map<string, { field: string; kind: Missing; count: number }>()
  #unmappedMore = 0

  odd(code: OddityCode, at: string, value = ''): void {
    let entry = this.#oddities.get(code)
    if (!entry) this.#oddities.set(code, (entry = { count: 0, examples: [] }))
    entry.count++
    if (entry.examples.length < EXAMPLES) entry.examples.push({ at, value: value.slice(0, 160) })
  }

  unmapped(field: string, value: string, at: string): void {
    const short = value.slice(0, 160)
    const key = `${field}\u0000${short}`
    const entry = this.#unmapped.get(key)
    if (entry) entry.count++
    else if (this.#unmapped.size < VALUES) this.#unmapped.set(key, { field, value: short, count: 1, at })
    else this.#unmappedMore++
  }

  missing(field: string, kind: Missing): void {
    const key = `${field}\u0000${kind}`
    const entry = this.#missing.get(key)
    if (entry) entry.count++
    else this.#missing.set(key, { field, kind, count: 1 })
  }

  /** Counts what a place is lacking, and gives it back. */
  place(field: string, place: Place, at: string): Place {
    if (place.kind === 'missing') this.missing(field, place.missing!)
    else if (place.kind === 'unmapped') this.unmapped(field, place.published, at)
    return place
  }

  result(): Pick<ImportReport, 'oddities' | 'unmapped' | 'unmapped_more' | 'missing'> {
    const byCount = (a: { count: number }, b: { count: number }) => b.count - a.count
    return {
      oddities: [...this.#oddities].map(([code, entry]) => ({ code, ...entry })).sort(byCount),
      unmapped: [...this.#unmapped.values()].sort(byCount),
      unmapped_more: this.#unmappedMore,
      missing: [...this.#missing.values()].sort(byCount),
    }
  }
}
