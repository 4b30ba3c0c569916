/**
 * Questions as people write them, on the command line and in an address: `target.sector=government`, `source=China`,
 * `--region europe`, `--from 2014`. Everything is held against what there is, so that a slip is seen and not counted as 0.
 */
import { classSchema } from '../../model/finding.ts'
import { partyTypeSchema } from '../../model/incident.ts'
import { sectorIds } from '../../model/sector.ts'
import { PerisaiError } from '../../model/problem.ts'
import type { Condition, Dimension } from '../../model/atlas.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { askedPlace, placeName } from '../geo/place.ts'
import { keysWithin, region, regions } from '../geo/regions.ts'
import { dimensions } from './dimensions.ts'

export interface Filters {
  /** `dimension=value`, several of which must all hold; values of codes may be separated by commas */
  readonly where?: readonly string[]
  /** regions of the target, separated by commas: any of them */
  readonly region?: string
  readonly from?: number
  readonly to?: number
}

export const FIRST_YEAR = 1980
export const LAST_YEAR = 2100

/**
 * @throws PerisaiError atlas-query, which names what is possible
 */
export function conditionsOf(filters: Filters, lang: Lang): Condition[] {
  const conditions = (filters.where ?? []).map((text) => conditionOf(text, lang))
  if (filters.region !== undefined) conditions.push(regionCondition('target', split(filters.region), lang))
  if (filters.from !== undefined || filters.to !== undefined)
    conditions.push(yearCondition(filters.from, filters.to))
  return conditions
}

export function dimensionOf(text: string): Dimension {
  const found = dimensions.find((dimension) => dimension === text.trim())
  if (found) return found
  throw bad(`dimension=${text.slice(0, 60)}: ${dimensions.join(', ')}`)
}

const bad = (reason: string) => new PerisaiError('atlas-query', { reason })
const split = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

function conditionOf(text: string, lang: Lang): Condition {
  const equals = text.indexOf('=')
  if (equals < 1) throw bad(`"${text.slice(0, 60)}": dimension=value`)
  const dimension = dimensionOf(text.slice(0, equals))
  const value = text.slice(equals + 1).trim()
  if (value === '') throw bad(`${dimension}=?`)
  switch (dimension) {
    case 'source':
    case 'target':
      return placeCondition(dimension, value, lang)
    case 'source.region':
    case 'target.region':
      return regionCondition(dimension === 'source.region' ? 'source' : 'target', split(value), lang)
    case 'target.sector':
      return { dimension, values: split(value).map((v) => oneOf(dimension, v, sectorIds)) }
    case 'class':
      return { dimension, values: split(value).map((v) => oneOf(dimension, v, classSchema.options)) }
    case 'source.type':
      return { dimension, values: split(value).map((v) => oneOf(dimension, v, partyTypeSchema.options)) }
    case 'year':
      return yearsIn(value)
    default:
      // published names may have commas of their own
      return { dimension, values: [value] }
  }
}

function oneOf(dimension: Dimension, value: string, known: readonly string[]): string {
  const found = known.find((k) => k === value.toLowerCase())
  if (found) return found
  throw bad(`${dimension}=${value.slice(0, 60)}: ${known.join(', ')}`)
}

/** Names or codes; the whole text first, because "Iran, Islamic Republic of" has a comma. A region stands for its countries. */
function placeCondition(dimension: 'source' | 'target', value: string, lang: Lang): Condition {
  const names = askedPlace(value) || /^(region|body|name):/.test(value) ? [value] : split(value)
  const keys = names.flatMap((name) => {
    if (/^(region|body|name):/.test(name)) return [name]
    const place = askedPlace(name)
    if (!place)
      throw bad(
        `${dimension}=${name.slice(0, 60)}: ISO 3166-1 alpha-2, ${lang === 'id' ? 'nama negara' : 'name of a country'}`,
      )
    return place.kind === 'region' ? keysWithin(place.key!.slice('region:'.length)) : [place.key!]
  })
  const label = keys.length > names.length ? names.join(', ') : undefined
  return { dimension, values: [...new Set(keys)], ...(label === undefined ? {} : { label }) }
}

function regionCondition(dimension: 'source' | 'target', names: readonly string[], lang: Lang): Condition {
  if (names.length === 0) throw bad(`region: ${regions.map((r) => r.id).join(', ')}`)
  const ids = names.map((name) => {
    const direct = region(name.toLowerCase())
    const place = direct ? null : askedPlace(name)
    const id = direct?.id ?? (place?.kind === 'region' ? place.key!.slice('region:'.length) : null)
    if (id === null) throw bad(`region=${name.slice(0, 60)}: ${regions.map((r) => r.id).join(', ')}`)
    return id
  })
  return {
    dimension,
    values: [...new Set(ids.flatMap(keysWithin))],
    label: ids.map((id) => placeName(`region:${id}`, lang)).join(', '),
  }
}

function yearsIn(text: string): Condition {
  const span = /^(\d{4})\s*(?:-|\.\.)\s*(\d{4})$/.exec(text)
  if (span) return yearCondition(Number(span[1]), Number(span[2]))
  const years = split(text)
  if (!years.every((year) => /^\d{4}$/.test(year)))
    throw bad(`year=${text.slice(0, 60)}: 2014, 2014,2016, 2014-2018`)
  return { dimension: 'year', values: years }
}

export function yearCondition(from = FIRST_YEAR, to = LAST_YEAR): Condition {
  const valid = (year: number) => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
  if (!valid(from) || !valid(to) || from > to)
    throw bad(`from=${from}, to=${to}: ${FIRST_YEAR} <= from <= to <= ${LAST_YEAR}`)
  const values = Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
  const open = (year: number, end: number) => (year === end ? '' : String(year))
  const label = from === to ? String(from) : `${open(from, FIRST_YEAR)}-${open(to, LAST_YEAR)}`
  return { dimension: 'year', values, label }
}
