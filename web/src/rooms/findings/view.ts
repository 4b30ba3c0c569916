/** The view of the Findings room is its address; this turns it into a request. */
import type { SortKey } from '../../parts/finding-list.tsx'

export const PAGE = 50
export const withins = ['1d', '7d', '30d'] as const
/** Parameters of the address that narrow the list; sort and page do not. */
export const filterKeys = ['q', 'area', 'class', 'within', 'from', 'to', 'min_confidence', 'sample'] as const

const sortKeys: readonly SortKey[] = ['start', 'confidence', 'class', 'target']
const days: Readonly<Record<string, number>> = { '1d': 1, '7d': 7, '30d': 30 }
const DAY_MS = 86_400_000

export interface View {
  by: SortKey
  descending: boolean
  offset: number
  filtered: boolean
  /** path of the API under /api/v1 */
  request: string
}

/** The instant `count` days before `now`, on the whole minute, so that asking twice is one request. */
function daysAgo(count: number, now: number): string {
  return new Date(Math.floor(now / 60_000) * 60_000 - count * DAY_MS).toISOString()
}

/** Unknown or broken values fall back to the default rather than to an error: an address may be typed by hand. */
export function viewOf(query: URLSearchParams, now = Date.now()): View {
  const by = sortKeys.find((key) => key === query.get('sort')) ?? 'start'
  const order = query.get('order')
  const descending = order === null ? by === 'start' || by === 'confidence' : order === 'desc'
  const page = Number(query.get('page') ?? 1)
  const offset = (Number.isInteger(page) && page > 1 ? page - 1 : 0) * PAGE

  const ask = new URLSearchParams()
  for (const key of ['q', 'area', 'class', 'min_confidence', 'sample']) {
    const value = query.get(key)
    if (value) ask.set(key, value)
  }
  const span = days[query.get('within') ?? '']
  if (span) ask.set('from', daysAgo(span, now))
  else {
    const from = dayOf(query.get('from'))
    const to = dayOf(query.get('to'))
    if (from !== null) ask.set('from', new Date(from).toISOString())
    // the last day counts to its end
    if (to !== null) ask.set('to', new Date(to + DAY_MS - 1).toISOString())
  }
  ask.set('sort', by)
  ask.set('order', descending ? 'desc' : 'asc')
  ask.set('limit', String(PAGE))
  if (offset) ask.set('offset', String(offset))
  return {
    by,
    descending,
    offset,
    filtered: filterKeys.some((key) => query.get(key)),
    request: `/findings?${ask.toString()}`,
  }
}

function dayOf(text: string | null): number | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const at = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(at) ? null : at
}
