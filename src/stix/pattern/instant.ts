/** Timestamps of STIX (RFC 3339, upper-case T and Z), kept exact to any number of decimals. */
import type { Instant } from './ast.ts'

const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?Z$/

/** The instant of `text`; null where it is not of the form. A day that the calendar lacks rolls over: see `inCalendar`. */
export function parseInstant(text: string): Instant | null {
  const m = form.exec(text)
  if (!m) return null
  const [, year, month, day, hour, minute, second] = m
  if (+month < 1 || +month > 12 || +day < 1 || +day > 31 || +hour > 23 || +minute > 59 || +second > 60)
    return null
  const date = new Date(0)
  date.setUTCFullYear(+year, +month - 1, +day)
  date.setUTCHours(+hour, +minute, +second)
  return { seconds: date.getTime() / 1000, fraction: (m[7] ?? '').replace(/0+$/, '') }
}

/** Whether the day of `text` (of the form above) is in the calendar: false for 31 April. */
export function inCalendar(text: string): boolean {
  const day = Number(text.slice(8, 10))
  const last = new Date(0)
  last.setUTCFullYear(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)
  return day <= last.getUTCDate()
}

/** Negative, zero or positive as `a` is before, at or after `b`. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a.seconds !== b.seconds) return a.seconds - b.seconds
  if (a.fraction === b.fraction) return 0
  return a.fraction < b.fraction ? -1 : 1
}

/** Microseconds since 1970, whole: exact until the year 2255, to 32 µs until 9999. */
export function microseconds(instant: Instant): number {
  return instant.seconds * 1e6 + Number(instant.fraction.slice(0, 6).padEnd(6, '0'))
}
