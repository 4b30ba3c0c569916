/** The view of the Atlas is its address; this turns it into requests, and back into addresses of what is behind a figure. */
import type { Denominator, Dimension, Multi, Reading, Unit } from '../../../../src/model/atlas.ts'

/** What can be shared out, in the order of the menu. */
export const shared = [
  'source',
  'target',
  'target.sector',
  'class',
  'source.type',
  'source.region',
  'target.region',
  'year',
] as const satisfies readonly Dimension[]
export type Shared = (typeof shared)[number]

/** What can stand across the matrix. */
export const across = [
  'target.sector',
  'target',
  'class',
  'year',
  'target.region',
  'source.type',
] as const satisfies readonly Dimension[]
export type Across = (typeof across)[number]

export const units = ['incident', 'attribution', 'pair'] as const satisfies readonly Unit[]
export const denominators = ['all', 'attributed'] as const satisfies readonly Denominator[]
export const multis = ['count', 'fraction'] as const satisfies readonly Multi[]
export const readings = ['repaired', 'published'] as const satisfies readonly Reading[]

/** Parameters of the address that narrow what is counted, and the dimension that each stands for. */
export const filters = {
  source: 'source',
  type: 'source.type',
  origin: 'source.region',
  target: 'target',
  sector: 'target.sector',
  class: 'class',
} as const satisfies Record<string, Dimension>
export type Filter = keyof typeof filters

export const filterKeys = ['from', 'to', 'region', ...(Object.keys(filters) as Filter[])] as const
/** Every parameter that says what is counted and how: kept when the view changes to the incidents behind it. */
export const scopeKeys = ['dataset', 'reading', ...filterKeys] as const

export interface View {
  readonly of: Shared
  readonly across: Across
  readonly dataset: string | null
  readonly unit: Unit
  readonly denominator: Denominator
  readonly multi: Multi
  readonly reading: Reading
  /** a filter narrows what is counted */
  readonly filtered: boolean
  /** every row of the ranking */
  readonly all: boolean
}

const pick = <T extends string>(values: readonly T[], asked: string | null, fallback: T): T =>
  values.find((value) => value === asked) ?? fallback

/** Unknown words fall back to the default: an address may be typed by hand. What is filtered by, the server checks. */
export function viewOf(query: URLSearchParams): View {
  const unit = pick(units, query.get('unit'), 'incident')
  const of = pick(shared, query.get('of'), 'source')
  const beside = across.filter((one) => one !== of)
  return {
    of,
    across: pick(beside, query.get('across'), beside[0]),
    dataset: query.get('dataset'),
    unit,
    denominator: pick(denominators, query.get('denominator'), 'all'),
    // a pair has one source, so that there is nothing to share out
    multi: unit === 'pair' ? 'count' : pick(multis, query.get('multi'), 'count'),
    reading: pick(readings, query.get('reading'), 'repaired'),
    filtered: filterKeys.some((key) => query.get(key)),
    all: query.get('rows') === 'all',
  }
}

const yearOf = (text: string | null): string | null => (text !== null && /^\d{4}$/.test(text) ? text : null)

/** The filters of an address as the API takes them. */
export function conditions(query: URLSearchParams): URLSearchParams {
  const ask = new URLSearchParams()
  for (const [key, dimension] of Object.entries(filters)) {
    const value = query.get(key)
    if (value) ask.append('where', `${dimension}=${value}`)
  }
  const region = query.get('region')
  if (region) ask.set('region', region)
  for (const key of ['from', 'to'] as const) {
    const year = yearOf(query.get(key))
    if (year !== null) ask.set(key, year)
  }
  if (query.get('reading') === 'published') ask.set('reading', 'published')
  return ask
}

export interface ShareAsked {
  readonly of: Dimension
  /** absent: the newest release of every catalogue */
  readonly dataset?: string | null
  readonly limit?: number
  readonly csv?: boolean
}

/** The data sets, with what was odd when each was imported. */
export const setsPath = (report: boolean): string => `/atlas/datasets${report ? '?report=true' : ''}`

export function sharesPath(query: URLSearchParams, asked: ShareAsked): string {
  const view = viewOf(query)
  const ask = conditions(query)
  ask.set('of', asked.of)
  ask.set('unit', view.unit)
  ask.set('denominator', view.denominator)
  ask.set('multi', view.multi)
  ask.set('limit', String(asked.limit ?? 300))
  if (asked.dataset) ask.set('dataset', asked.dataset)
  if (asked.csv) ask.set('format', 'csv')
  return `/atlas/shares?${ask.toString()}`
}

export interface FlowsAsked {
  readonly rows: Dimension
  readonly columns: Dimension
  readonly dataset: string | null
  readonly limit: number
  readonly csv?: boolean
}

export function flowsPath(query: URLSearchParams, asked: FlowsAsked): string {
  const ask = conditions(query)
  ask.set('rows', asked.rows)
  ask.set('columns', asked.columns)
  ask.set('limit', String(asked.limit))
  if (asked.dataset) ask.set('dataset', asked.dataset)
  if (asked.csv) ask.set('format', 'csv')
  return `/atlas/flows?${ask.toString()}`
}

export type Narrowing = Partial<Record<Dimension, string>>

/** What narrowing to some values changes in the address. */
function changesOf(narrow: Narrowing): Record<string, string> {
  const changes: Record<string, string> = {}
  for (const [key, dimension] of Object.entries(filters)) {
    const value = narrow[dimension]
    if (value !== undefined) changes[key] = value
  }
  if (narrow.year !== undefined) {
    changes.from = narrow.year
    changes.to = narrow.year
  }
  if (narrow['target.region'] !== undefined) changes.region = narrow['target.region']
  return changes
}

/** Address of the incidents behind a row, an arc, a cell or a year of `dataset`. */
export function behind(query: URLSearchParams, dataset: string, narrow: Narrowing): string {
  const to = new URLSearchParams()
  for (const key of scopeKeys) {
    const value = query.get(key)
    if (value) to.set(key, value)
  }
  to.set('dataset', dataset)
  for (const [key, value] of Object.entries(changesOf(narrow))) to.set(key, value)
  return `/atlas/incidents?${to.toString()}`
}

export const PAGE = 50

export function pageOf(query: URLSearchParams): number {
  const page = Number(query.get('page') ?? 1)
  return Number.isInteger(page) && page > 1 ? page : 1
}

/** The incidents that an address asks for; as CSV all that one answer may hold. */
export function incidentsPath(query: URLSearchParams, csv = false): string {
  const ask = conditions(query)
  const [dataset, q] = [query.get('dataset'), query.get('q')]
  if (dataset) ask.set('dataset', dataset)
  if (q) ask.set('q', q)
  ask.set('limit', csv ? '500' : String(PAGE))
  const offset = (pageOf(query) - 1) * PAGE
  if (offset > 0) ask.set('offset', String(offset))
  if (csv) ask.set('format', 'csv')
  return `/atlas/incidents?${ask.toString()}`
}
