/** The report after an import of fingerprints, for a terminal. */
import type { Lang } from '../model/taxonomy.ts'
import { wordings } from '../model/text.ts'
import type { FingerprintReport } from '../pipeline/fingerprints.ts'

const words = {
  id: {
    same: (name: string) => `${name}: isi yang sama sudah ada; tidak ada yang berubah.`,
    done: (name: string, all: string, taking: string) =>
      `${name}: ${all} sidik, ${taking} ikut dalam pemindaian.`,
    aside: 'Dikesampingkan:',
    bad: 'Tidak terbaca:',
  },
  en: {
    same: (name: string) => `${name}: the same content is here already; nothing was changed.`,
    done: (name: string, all: string, taking: string) =>
      `${name}: ${all} fingerprints, ${taking} take part in scans.`,
    aside: 'Set aside:',
    bad: 'Not read:',
  },
} as const

const SHOWN = 12

export function fingerprintsText(report: FingerprintReport, lang: Lang): string {
  const t = words[lang]
  const n = (value: number): string => wordings[lang].number(value)
  const head = report.unchanged
    ? t.same(report.source)
    : t.done(report.source, n(report.entries), n(report.taking_part))
  const lines = [head]
  const list = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push(`  ${title}`, ...rows.slice(0, SHOWN).map((row) => `    ${row}`))
  }
  list(
    t.aside,
    report.set_aside.map(
      ({ reason, count, names }) => `${n(count)}: ${reason} (${names.slice(0, 3).join(', ')})`,
    ),
  )
  list(
    t.bad,
    report.bad.map(({ at, reason }) => `${at}: ${reason}`),
  )
  return lines.join('\n')
}
