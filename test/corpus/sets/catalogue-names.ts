/** Every spelling of a country in the catalogues must be a country, region or body, a kind of missing, or reported as unmapped. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { placeOf } from '../../../src/catalogue/geo/place.ts'
import { sponsorNames } from '../../../src/catalogue/importers/cfr.ts'
import type { CorpusSet } from '../set.ts'

export const catalogueNames: CorpusSet = {
  name: 'catalogue-names',
  async run(corpus) {
    const file = join(corpus, 'catalogue/country_names.json')
    if (!existsSync(file)) return null
    const lists = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>
    const failures: string[] = []
    const kinds: Record<string, number> = {}
    let cases = 0
    for (const [list, names] of Object.entries(lists)) {
      for (const cell of names) {
        for (const name of list.startsWith('cfr') ? [cell, ...sponsorNames(cell)].slice(1) : [cell]) {
          cases++
          const { kind } = placeOf(name)
          kinds[kind] = (kinds[kind] ?? 0) + 1
          // what came from a shifted row names no place, and must not be taken for one
          const noPlace = /^(Espionage|Defacement|Government|Military|https?:.*)$/.test(name.trim())
          if ((kind === 'unmapped') !== noPlace) failures.push(`${list} "${name}": ${kind}`)
        }
      }
    }
    return { cases, passed: cases - failures.length, failed: failures.length, notes: kinds, failures }
  },
}
