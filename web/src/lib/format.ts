/** Numbers, sizes and times for people, by Intl, in the language of the page. Times are UTC and say so. */
import { useLang } from './prefs.ts'
import type { Lang } from './prefs.ts'

export interface Format {
  readonly lang: Lang
  /** 12.345,6: grouped, at most `digits` decimals */
  number(value: number, digits?: number): string
  /** always with `digits` decimals, so that a column lines up */
  fixed(value: number, digits: number): string
  /** short where it is long: 1,23 jt / 1.23M; whole numbers under ten thousand stay whole */
  compact(value: number): string
  percent(share: number, digits?: number): string
  /** "in" -> Indonesia; what is no code of a language stays as it is */
  language(written: string): string
  /** SI prefixes, for bits and bytes: 1,23 Gbit/s */
  si(value: number, unit: string): string
  bytes(value: number): string
  /** seconds as two largest units: 2 mnt 5 dtk */
  duration(seconds: number): string
  /** 3 Okt 2026, 14.05.09 (UTC, without saying so: the header does) */
  instant(iso: string): string
  /** two instants as one span, to the second; the day said once where it is one day */
  span(from: string, to: string): string
  /** an instant without seconds */
  minute(iso: string): string
  /** 3 Okt; with the year where it is not this one */
  day(iso: string): string
  /** 3 Okt 2026: a day of history, always with its year */
  date(iso: string): string
  /** Okt 2026 */
  month(iso: string): string
  /** 3 Okt, 14.05; with the year where it is not this one */
  short(iso: string): string
  /** time of day alone, UTC */
  clock(iso: string, seconds?: boolean): string
  /** the instant in the reader's own time zone, named */
  local(iso: string): string
  /** 2 jam yang lalu */
  ago(iso: string, now?: number): string
  country(code: string): string
  list(items: readonly string[]): string
}

const locales: Record<Lang, string> = { id: 'id-ID', en: 'en-GB' }

function make(lang: Lang): Format {
  const locale = locales[lang]
  let languages: Intl.DisplayNames | undefined
  const cache = new Map<string, Intl.NumberFormat>()
  const numbers = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options)
    let found = cache.get(key)
    if (!found) cache.set(key, (found = new Intl.NumberFormat(locale, options)))
    return found
  }
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return (iso: string) => {
      const at = new Date(iso)
      return Number.isNaN(at.getTime()) ? iso : format.format(at)
    }
  }
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
  const instant = date({ ...day, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
  const minute = date({ ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const dayShort = date({ day: 'numeric', month: 'short' })
  const dayLong = date(day)
  const month = date({ month: 'short', year: 'numeric' })
  const short = date({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const thisYear = (iso: string) => iso.slice(0, 4) === new Date().toISOString().slice(0, 4)
  const clockLong = date({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
  const clockShort = date({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const local = date({
    ...day,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const countries = new Intl.DisplayNames(locale, { type: 'region' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

  const scaled = (value: number, unit: string, step: number): string => {
    const prefixes = ['', 'k', 'M', 'G', 'T', 'P']
    let v = value
    let k = 0
    while (Math.abs(v) >= step && k < prefixes.length - 1) {
      v /= step
      k++
    }
    return `${numbers({ maximumSignificantDigits: 3 }).format(v)} ${prefixes[k]}${unit}`
  }

  return {
    lang,
    number: (value, digits = 1) => numbers({ maximumFractionDigits: digits }).format(value),
    fixed: (value, digits) =>
      numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    compact: (value) =>
      Math.abs(value) < 10_000
        ? numbers({ maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 }).format(value)
        : numbers({ notation: 'compact', maximumSignificantDigits: 3 }).format(value),
    percent: (share, digits = 1) =>
      numbers({ style: 'percent', maximumFractionDigits: digits }).format(share),
    language(written) {
      if (!/^[a-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/.test(written)) return written
      languages ??= new Intl.DisplayNames(locale, { type: 'language' })
      try {
        return languages.of(written.replaceAll('_', '-')) ?? written
      } catch {
        return written
      }
    },
    si: (value, unit) => scaled(value, unit, 1000),
    bytes: (value) => scaled(value, 'B', 1000),
    duration(seconds) {
      const unit = (value: number, name: string, digits = 0) =>
        numbers({
          style: 'unit',
          unit: name,
          unitDisplay: lang === 'id' ? 'short' : 'narrow',
          maximumFractionDigits: digits,
        }).format(value)
      if (!(seconds >= 0)) return '–'
      if (seconds < 10) return unit(seconds, 'second', 1)
      const s = Math.round(seconds)
      const parts: string[] = []
      if (s >= 86_400) parts.push(unit(Math.floor(s / 86_400), 'day'))
      if (s % 86_400 >= 3600) parts.push(unit(Math.floor((s % 86_400) / 3600), 'hour'))
      if (s % 3600 >= 60) parts.push(unit(Math.floor((s % 3600) / 60), 'minute'))
      if (s % 60) parts.push(unit(s % 60, 'second'))
      return parts.slice(0, 2).join(' ')
    },
    instant,
    minute,
    span: (from, to) =>
      from.slice(0, 10) === to.slice(0, 10)
        ? `${instant(from)} – ${clockLong(to)}`
        : `${instant(from)} – ${instant(to)}`,
    date: dayLong,
    month,
    day: (iso) => (thisYear(iso) ? dayShort(iso) : dayLong(iso)),
    short: (iso) => (thisYear(iso) ? short(iso) : minute(iso)),
    clock: (iso, seconds = true) => (seconds ? clockLong(iso) : clockShort(iso)),
    local,
    ago(iso, now = Date.now()) {
      const s = (new Date(iso).getTime() - now) / 1000
      const steps: [Intl.RelativeTimeFormatUnit, number][] = [
        ['year', 31_557_600],
        ['month', 2_629_800],
        ['week', 604_800],
        ['day', 86_400],
        ['hour', 3600],
        ['minute', 60],
      ]
      for (const [name, size] of steps) {
        if (Math.abs(s) >= size) return relative.format(Math.trunc(s / size), name)
      }
      return relative.format(Math.trunc(s), 'second')
    },
    country(code) {
      try {
        return countries.of(code.toUpperCase()) ?? code
      } catch {
        return code
      }
    },
    list: (items) => lists.format(items),
  }
}

const made: Partial<Record<Lang, Format>> = {}

export function formatFor(lang: Lang): Format {
  return (made[lang] ??= make(lang))
}

export const useFormat = (): Format => formatFor(useLang())
