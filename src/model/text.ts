/**
 * Wording in two languages. A text file is a plain object of functions per language; both languages have the same keys
 * (the type sees to it). Numbers and dates go through `Wording`, which is Intl underneath.
 */
import type { Lang } from './taxonomy.ts'
import type { Message, Params } from './finding.ts'

/** What a template may use to write values. All methods are pure. */
export interface Wording {
  readonly lang: Lang
  /** 12345.6 -> 12.345,6 (id) / 12,345.6 (en); at most `digits` decimals, 1 by default */
  number(value: unknown, digits?: number): string
  /** always with `digits` decimals, so that a column lines up */
  fixed(value: unknown, digits: number): string
  /** 0.218 -> 21,8 % / 21.8% */
  percent(share: unknown, digits?: number): string
  /** SI prefixes: 1234567, "bit/s" -> 1,23 Mbit/s */
  si(value: unknown, unit: string): string
  /** date and time to the second, UTC */
  instant(iso: unknown): string
  /** seconds -> "2 menit 5 detik" / "2 minutes 5 seconds" */
  duration(seconds: unknown): string
  text(value: unknown): string
}

export type Template = (p: Params, w: Wording) => string
export type Texts<K extends string = string> = Readonly<Record<Lang, Readonly<Record<K, Template>>>>

/** Checks at compile time that both languages have the same keys, and returns the texts as they are. */
export function defineTexts<const K extends string>(texts: Texts<K>): Texts<K> {
  return texts
}

const locales: Record<Lang, string> = { id: 'id-ID', en: 'en-GB' }
const cache = new Map<string, Intl.NumberFormat>()

function formatter(lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = lang + JSON.stringify(options)
  let found = cache.get(key)
  if (!found) cache.set(key, (found = new Intl.NumberFormat(locales[lang], options)))
  return found
}

const prefixes = ['', 'k', 'M', 'G', 'T', 'P']

function makeWording(lang: Lang): Wording {
  const number = (value: unknown, digits = 1) =>
    formatter(lang, { maximumFractionDigits: digits }).format(Number(value))
  return {
    lang,
    number,
    fixed: (value, digits) =>
      formatter(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(Number(value)),
    percent: (share, digits = 1) =>
      formatter(lang, { style: 'percent', maximumFractionDigits: digits }).format(Number(share)),
    si(value, unit) {
      let v = Number(value)
      let k = 0
      while (Math.abs(v) >= 1000 && k < prefixes.length - 1) {
        v /= 1000
        k++
      }
      return `${formatter(lang, { maximumSignificantDigits: 3 }).format(v)} ${prefixes[k]}${unit}`
    },
    instant(iso) {
      const date = new Date(String(iso))
      if (Number.isNaN(date.getTime())) return String(iso)
      const text = new Intl.DateTimeFormat(locales[lang], {
        dateStyle: 'medium',
        timeStyle: 'medium',
        timeZone: 'UTC',
      }).format(date)
      return `${text} UTC`
    },
    duration(seconds) {
      const total = Number(seconds)
      const unit = (value: number, name: string, digits = 0) =>
        formatter(lang, {
          style: 'unit',
          unit: name,
          unitDisplay: 'long',
          maximumFractionDigits: digits,
        }).format(value)
      if (total < 10) return unit(total, 'second', total < 1 ? 2 : 1)
      const s = Math.round(total)
      const parts: string[] = []
      const days = Math.floor(s / 86400)
      const hours = Math.floor((s % 86400) / 3600)
      const minutes = Math.floor((s % 3600) / 60)
      if (days) parts.push(unit(days, 'day'))
      if (hours) parts.push(unit(hours, 'hour'))
      if (minutes) parts.push(unit(minutes, 'minute'))
      if (s % 60) parts.push(unit(s % 60, 'second'))
      return parts.slice(0, 2).join(' ')
    },
    text: (value) => (value === null || value === undefined ? '' : String(value)),
  }
}

export const wordings: Readonly<Record<Lang, Wording>> = { id: makeWording('id'), en: makeWording('en') }

/** A name out of evidence must not turn its sentence around, or show itself as another ("exe.gnp" as "png.exe"). */
const visible = (text: string): string => text.replace(/[[\p{Cc}\p{Bidi_Control}]--[\n\t]]/gv, '\ufffd')

/**
 * Renders a message; an unknown key is shown as itself, so that a missing wording is seen and not hidden. So is one whose
 * parameters are not those of its wording: a message that was imported may say anything, and one must not hide the others.
 */
export function render(texts: Texts, message: Message, lang: Lang): string {
  const { key, params } = message
  if (!Object.hasOwn(texts[lang], key)) return key
  try {
    const text: unknown = texts[lang][key](params, wordings[lang])
    return typeof text === 'string' ? visible(text) : key
  } catch {
    return key
  }
}
