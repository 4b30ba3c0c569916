/** Dates with the precision that they really have. */
import type { FuzzyDate } from '../../model/incident.ts'
import { missingKind } from '../geo/place.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const two = (n: number) => String(n).padStart(2, '0')

/** Of any time zone's today, what lies further ahead is a typing slip: incidents have happened. */
const AHEAD_MS = 2 * 86_400_000

function made(
  year: number,
  month: number,
  day: number,
  precision: FuzzyDate['precision'],
): Omit<FuzzyDate, 'published'> {
  const time = new Date(Date.UTC(year, month - 1, day))
  const real = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day
  if (!real || year < 1900 || time.getTime() > Date.now() + AHEAD_MS)
    return { date: null, precision: 'unknown' }
  return { date: `${year}-${two(month)}-${two(day)}`, precision }
}

/**
 * Reads 2013-05-17 (with or without a time), 17.05.2013, 5/17/2013, "2013 Jan", 2013-05, 2013. A first of January is
 * taken for a year: catalogues that write whole days put it where they know no more.
 */
export function readDate(published: string): FuzzyDate {
  return { ...parse(published.trim()), published }
}

function parse(text: string): Omit<FuzzyDate, 'published'> {
  let match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text)
  if (match) return day(Number(match[1]), Number(match[2]), Number(match[3]))
  match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: .*)?$/.exec(text)
  if (match) return day(Number(match[3]), Number(match[2]), Number(match[1]))
  match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?$/.exec(text)
  if (match) return day(Number(match[3]), Number(match[1]), Number(match[2]))
  match = /^(\d{4})[ -]([A-Za-z]{3})[a-z]*$/.exec(text)
  if (match) {
    const month = months.indexOf(match[2].toLowerCase())
    return month < 0 ? { date: null, precision: 'unknown' } : made(Number(match[1]), month + 1, 1, 'month')
  }
  match = /^(\d{4})-(\d{1,2})$/.exec(text)
  if (match) return made(Number(match[1]), Number(match[2]), 1, 'month')
  match = /^(\d{4})(?:\.0)?$/.exec(text)
  if (match) return made(Number(match[1]), 1, 1, 'year')
  return { date: null, precision: 'unknown' }
}

const day = (year: number, month: number, date: number) =>
  made(year, month, date, month === 1 && date === 1 ? 'year' : 'day')

/** From a record of numbers, as VERIS has it; parts that are not known are left out. */
export function dateOf(parts: { year?: unknown; month?: unknown; day?: unknown }): FuzzyDate {
  const [year, month, date] = [parts.year, parts.month, parts.day].map((part) => {
    const number = part === undefined || part === null || part === '' ? Number.NaN : Number(part)
    return Number.isInteger(number) && number > 0 ? number : null
  })
  const published = [parts.year, parts.month, parts.day].filter((p) => p !== undefined && p !== '').join('-')
  if (year === null) return { date: null, precision: 'unknown', published }
  if (month === null) return { ...made(year, 1, 1, 'year'), published }
  if (date === null) return { ...made(year, month, 1, 'month'), published }
  const whole = made(year, month, date, 'day')
  // a 31st of November is still a November
  return whole.date === null ? { ...made(year, month, 1, 'month'), published } : { ...whole, published }
}

/** True for text that should have been a date and is none. */
export const isBadDate = (date: FuzzyDate): boolean =>
  date.date === null && missingKind(date.published) === null

/** The last day that a date may mean: the last of its month or year. */
export function lastDay({ date, precision }: FuzzyDate): string | null {
  if (date === null || precision === 'day') return date
  const year = Number(date.slice(0, 4))
  const month = precision === 'year' ? 12 : Number(date.slice(5, 7))
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
