/** The report after an import, for a terminal. */
import { importTexts } from '../catalogue/importers/texts.ts'
import type { ImportReport } from '../model/atlas.ts'
import type { Lang } from '../model/taxonomy.ts'
import { wordings } from '../model/text.ts'

const words = {
  id: {
    same: (name: string) => `${name}: isi yang sama sudah ada; tidak ada yang berubah.`,
    done: (name: string, what: string) => `${name}: ${what}.`,
    incidents: (n: string, s: string) => `${n} insiden, ${s} pernyataan atribusi`,
    actors: (n: string) => `${n} pelaku`,
    links: (n: string) => `${n} pasangan yang mungkin sama dengan katalog lain`,
    replaces: 'versi sebelumnya tetap disimpan',
    odd: 'Yang ganjil:',
    missing: 'Yang tidak diisi:',
    unmapped: 'Yang tidak dapat dipetakan (disimpan seperti tertulis):',
    more: (n: string) => `dan ${n} lagi`,
  },
  en: {
    same: (name: string) => `${name}: the same content is here already; nothing was changed.`,
    done: (name: string, what: string) => `${name}: ${what}.`,
    incidents: (n: string, s: string) => `${n} incidents, ${s} attribution statements`,
    actors: (n: string) => `${n} actors`,
    links: (n: string) => `${n} pairs that may be the same in another catalogue`,
    replaces: 'the version before is kept',
    odd: 'What was odd:',
    missing: 'What is not given:',
    unmapped: 'What could not be mapped (kept as written):',
    more: (n: string) => `and ${n} more`,
  },
} as const

const SHOWN = 12

export function reportText(report: ImportReport, lang: Lang): string {
  const t = words[lang]
  const n = (value: number) => wordings[lang].number(value)
  if (report.unchanged) return t.same(report.dataset)
  const what = [
    report.incidents > 0 ? t.incidents(n(report.incidents), n(report.statements)) : '',
    report.actors > 0 ? t.actors(n(report.actors)) : '',
    report.links > 0 ? t.links(n(report.links)) : '',
    report.replaces === null ? '' : t.replaces,
  ].filter((part) => part !== '')
  const lines = [t.done(report.dataset, what.join('; '))]
  const list = (title: string, rows: readonly string[], more = 0) => {
    if (rows.length === 0) return
    lines.push(`  ${title}`, ...rows.slice(0, SHOWN).map((row) => `    ${row}`))
    const rest = rows.length - SHOWN + more
    if (rest > 0) lines.push(`    ${t.more(n(rest))}`)
  }
  const texts = importTexts[lang]
  list(
    t.odd,
    report.oddities.map(({ code, count, examples: [first] }) => {
      const example = first
        ? ` (${[first.at, first.value.replace(/\s+/g, ' ').slice(0, 60)].filter(Boolean).join(': ')})`
        : ''
      return `${n(count)} ${texts.oddities[code]}${example}`
    }),
  )
  list(
    t.missing,
    report.missing.map(({ field, kind, count }) => `${field}: ${n(count)} ${texts.missing[kind]}`),
  )
  list(
    t.unmapped,
    report.unmapped.map(
      ({ field, value, count }) => `${field}: "${value.replace(/\s+/g, ' ').slice(0, 60)}" ${n(count)}`,
    ),
    report.unmapped_more,
  )
  return lines.join('\n')
}
