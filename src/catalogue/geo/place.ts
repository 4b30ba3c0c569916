/**
 * From what a catalogue wrote to a place: a country's ISO code, a region, a body, one of the kinds of missing, or, where
 * nothing fits, the name itself, which is kept and counted as unmapped.
 */
import type { Missing, Place } from '../../model/incident.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { countries, country } from './iso.ts'
import { bodies, otherNames } from './names.ts'
import { region, regions } from './regions.ts'

const displayNames = {
  id: new Intl.DisplayNames('id', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
}

/** Name of a country in a language, as CLDR has it. */
export const countryName = (code: string, lang: Lang): string => displayNames[lang].of(code) ?? code

/** Letters and digits only, without accents, articles and the marks that spellings differ in. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}

const known = new Map<string, Place>()

function learn(name: string, key: string, kind: Place['kind']): void {
  const folded = fold(name)
  if (!known.has(folded)) known.set(folded, { key, kind, published: '' })
}

for (const { code, alpha3 } of countries) {
  for (const name of otherNames[code] ?? []) learn(name, code, 'country')
  learn(countryName(code, 'en'), code, 'country')
  learn(countryName(code, 'id'), code, 'country')
  learn(alpha3, code, 'country')
}
for (const { id, name, aliases } of regions) {
  for (const other of [...aliases, name.en, name.id]) learn(other, `region:${id}`, 'region')
}
for (const [id, names] of Object.entries(bodies)) {
  for (const name of names) learn(name, `body:${id}`, 'body')
}

/** What catalogues write where they have nothing to say. They stay apart: they do not mean the same. */
const missingWords: Readonly<Record<string, Missing>> = {
  '': 'empty',
  na: 'empty',
  nan: 'empty',
  nat: 'empty',
  none: 'empty',
  null: 'empty',
  'not available': 'not-available',
  unknown: 'unknown',
  unkown: 'unknown',
  undetermined: 'undetermined',
  'not attributed': 'not-attributed',
  'unknown not attributed': 'not-attributed',
  'not specified': 'not-specified',
}

const longestMissing = Math.max(...Object.keys(missingWords).map((word) => word.length)) + 4

/** Which kind of missing a cell is; null where it says something. Asked for every cell, so it is quick to say no. */
export function missingKind(text: string): Missing | null {
  if (text === '') return 'empty'
  if (text.length > longestMissing) return null
  // the words begin with n or u, and a cell of marks only is empty
  if (/^\s*[^nu\s\p{P}\p{S}]/iu.test(text)) return null
  const word = fold(text)
  return Object.hasOwn(missingWords, word) ? missingWords[word] : null
}

const places = new Map<string, Place>()

/**
 * The place that a name means. The same name gives the same object. Two capital letters are taken for a code only where
 * `codes` says that this column holds codes.
 */
export function placeOf(published: string, codes = false): Place {
  const cacheKey = codes ? `#${published}` : published
  let place = places.get(cacheKey)
  if (!place) {
    place = find(published, codes)
    // names come from files, and a file may hold any number of them
    if (places.size < 20_000) places.set(cacheKey, place)
  }
  return place
}

function find(published: string, codes: boolean): Place {
  const text = published.trim()
  // first: among codes, NA is Namibia
  if (codes && country(text)) return { published, key: text, kind: 'country' }
  const missing = missingKind(text)
  if (missing) return { published, key: null, kind: 'missing', missing }
  const found = known.get(fold(text)) ?? known.get(fold(text.replace(/\s*\([^)]*\)\s*$/, '')))
  if (found) return { ...found, published }
  return { published, key: `name:${text.slice(0, 200)}`, kind: 'unmapped' }
}

/** A place key in words. */
export function placeName(key: string, lang: Lang): string {
  if (/^[A-Z]{2}$/.test(key)) return countryName(key, lang)
  const colon = key.indexOf(':')
  const rest = key.slice(colon + 1)
  if (key.startsWith('region:')) return region(rest)?.name[lang] ?? rest
  if (key.startsWith('body:')) return bodies[rest]?.[0] ?? rest
  return rest
}

/** For people: a name or code of a country or region, in Indonesian or English; undefined where there is none. */
export function askedPlace(text: string): Place | undefined {
  // names first: in Indonesian AS is the United States and not American Samoa
  const place = placeOf(text)
  if (place.kind === 'country' || place.kind === 'region' || place.kind === 'body') return place
  const code = text.trim().toUpperCase()
  return country(code) && { published: text, key: code, kind: 'country' }
}
