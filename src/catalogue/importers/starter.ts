/**
 * Perisai's own selection of landmark incidents. Who did it is never coded here: the initiators of an incident are those
 * whom its attribution statements name, and where nobody was named there is none.
 */
import { z } from 'zod'
import type { FuzzyDate, Initiator, Place, Translation } from '../../model/incident.ts'
import { PerisaiError } from '../../model/problem.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { jsonOf, shown } from '../files/content.ts'
import type { CatalogueFile } from '../files/content.ts'
import { country } from '../geo/iso.ts'
import { countryName, placeOf } from '../geo/place.ts'
import { readDate } from '../normalise/dates.ts'
import { bases, entrySchema } from '../starter/entry.ts'
import type { Accused, Entry, Speaker, Words } from '../starter/entry.ts'
import { emptyIncident } from './importer.ts'
import type { Imported, Importer, IncidentDraft } from './importer.ts'

const fileSchema = z.strictObject({ release: z.string(), incidents: z.array(entrySchema) })

export const starter: Importer = {
  catalogue: 'starter',
  wants: 'starter catalogue',
  read([file]): Imported {
    const parsed = fileSchema.safeParse(jsonOf(file))
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      const head = `${issue.path.join('.')}: ${issue.message}`
      throw new PerisaiError('catalogue-not', { file: file.name, wanted: starter.wants, head: shown(head) })
    }
    const { release, incidents } = parsed.data
    return { release, incidents: incidents.map((entry, i) => draftOf(file, i + 1, entry)), actors: [] }
  },
}

function draftOf(file: CatalogueFile, row: number, entry: Entry): IncidentDraft {
  return {
    ...emptyIncident(file, row, entry.id),
    ...wordsOf(entry, 'en'),
    start: dateOf(entry.start),
    end: entry.end === undefined ? null : dateOf(entry.end),
    types: entry.classes.map((id) => ({ published: id, class: id })),
    sources: entry.sources.flatMap(({ url }) => url ?? []),
    ...(entry.aliases ? { aliases: entry.aliases } : {}),
    references: entry.sources.map((source) => ({ ...source, url: source.url ?? null })),
    indonesian: wordsOf(entry, 'id'),
  }
}

/** What is said in words, in one language. */
function wordsOf(entry: Entry, lang: Lang): Translation {
  const attributions = entry.says.map(({ by, when, basis, status, whom, note }, i) => ({
    id: String(i + 1),
    by: by.map((speaker) => speakerOf(speaker, lang)),
    date: when === undefined ? null : dateOf(when),
    basis: note?.[lang] ?? '',
    type: bases[basis][lang],
    status: status ?? ('not-stated' as const),
    initiators: whom.map((accused) => initiatorOf(accused, lang)),
  }))
  return {
    name: entry.name[lang],
    description: entry.summary[lang],
    initiators: initiatorsOf(attributions.flatMap((s) => s.initiators)),
    receivers: entry.targets.map(({ name, country: at, sectors }) => ({
      name: name === undefined ? null : said(name, lang),
      country: placeAt(at, lang),
      groups: [],
      category: '',
      subcategory: '',
      sectors,
    })),
    attributions,
    responses: (entry.responses ?? []).map(({ kind, when, by, what }) => {
      const { name, country: from } = speakerOf(by, lang)
      return {
        kind,
        type: what[lang],
        date: when === undefined ? null : dateOf(when),
        country: from,
        actor: name,
      }
    }),
  }
}

const said = (words: Words, lang: Lang): string => (typeof words === 'string' ? words : words[lang])

/** A first of January that is written here is a day. */
function dateOf(text: string): FuzzyDate {
  const date = readDate(text)
  return text.length === 10 && date.date !== null ? { ...date, precision: 'day' } : date
}

function placeAt(text: string, lang: Lang): Place {
  return country(text) ? { ...placeOf(text, true), published: countryName(text, lang) } : placeOf(text)
}

const speakerOf = ({ name, country: from }: Speaker, lang: Lang) => ({
  name: said(name, lang),
  country: from === undefined ? null : placeAt(from, lang),
})

const initiatorOf = ({ name, country: from, type }: Accused, lang: Lang): Initiator => ({
  name: name === undefined ? null : said(name, lang),
  country: from === undefined ? placeOf('Unknown') : placeAt(from, lang),
  category: { published: '', type },
})

const nobody: Initiator = {
  name: null,
  country: placeOf('Not attributed'),
  category: { published: '', type: 'unknown' },
}

/** Each of those who were named, once. */
function initiatorsOf(named: readonly Initiator[]): Initiator[] {
  const each = new Map(named.map((i) => [JSON.stringify([i.name, i.country.key, i.category.type]), i]))
  return each.size > 0 ? [...each.values()] : [nobody]
}
