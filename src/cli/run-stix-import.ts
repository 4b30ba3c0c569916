/** What `perisai stix import` does once its options are understood. */
import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { PerisaiError } from '../model/problem.ts'
import { wordings } from '../model/text.ts'
import type { Lang } from '../model/taxonomy.ts'
import { importStix } from '../pipeline/indicators.ts'
import type { ImportReport, StixSource } from '../pipeline/indicators.ts'
import { dataHome } from '../store/home.ts'
import { openStore } from '../store/open.ts'
import { issueText } from '../stix/pattern/index.ts'
import { EXIT } from './exit.ts'
import { write } from './output.ts'
import { paint } from './scan-text.ts'
import type { ImportFlags } from './stix-indicators.ts'

/** Refused indicators that are listed one by one in the text form. */
const MOST_LISTED = 20

const words = {
  id: {
    file: (path: string, objects: string, indicators: string) =>
      `${path}: ${objects} objek, ${indicators} indikator`,
    empty: (path: string) => `${path}: tidak berisi objek STIX`,
    bad: (offset: string, reason: string) => `  bita ${offset}: tidak terbaca (${reason})`,
    put: (added: string, changed: string, unchanged: string, revoked: string) =>
      `Indikator: ${added} baru, ${changed} berubah, ${unchanged} sama, ${revoked} dicabut`,
    use: (used: string, shared: string, unused: string) =>
      `Dicari dalam log dan rekaman: ${used}; disisihkan karena prasarana bersama: ${shared}; di luar log dan rekaman: ${unused}`,
    warned: (n: string) => `Dibaca dengan peringatan (ejaan di luar STIX): ${n}`,
    other: (list: string) => `Bahasa pola lain, dilewati: ${list}`,
    refused: (n: string) => `Ditolak: ${n}`,
    noPattern: 'tanpa pola',
    more: (n: string) => `  ... dan ${n} lainnya (--format json)`,
    findings: (n: string) => `Temuan dari Perisai lain: ${n}`,
    refusedFindings: (n: string) => `Temuan yang tidak sah dan tidak diimpor: ${n}`,
  },
  en: {
    file: (path: string, objects: string, indicators: string) =>
      `${path}: ${objects} objects, ${indicators} indicators`,
    empty: (path: string) => `${path}: holds no STIX object`,
    bad: (offset: string, reason: string) => `  byte ${offset}: not readable (${reason})`,
    put: (added: string, changed: string, unchanged: string, revoked: string) =>
      `Indicators: ${added} new, ${changed} changed, ${unchanged} the same, ${revoked} revoked`,
    use: (used: string, shared: string, unused: string) =>
      `Looked for in logs and captures: ${used}; set aside as shared infrastructure: ${shared}; not about logs or captures: ${unused}`,
    warned: (n: string) => `Read with a warning (spelling that STIX lacks): ${n}`,
    other: (list: string) => `Other pattern languages, left alone: ${list}`,
    refused: (n: string) => `Refused: ${n}`,
    noPattern: 'no pattern',
    more: (n: string) => `  ... and ${n} more (--format json)`,
    findings: (n: string) => `Findings of another Perisai: ${n}`,
    refusedFindings: (n: string) => `Findings that are not valid and were not imported: ${n}`,
  },
} as const

/** A file as chunks of a megabyte; `-` is standard input. */
export function sourceOf(path: string): StixSource {
  return {
    path,
    open: () => (path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 })),
  }
}

/** Before anything is imported: a wrong name must not leave half of the files done. */
async function needReadable(path: string): Promise<void> {
  if (path === '-') return
  await access(path).catch((error: NodeJS.ErrnoException) => {
    throw new PerisaiError(error.code === 'ENOENT' ? 'not-found' : 'no-permission', { path }, error)
  })
}

export async function importFiles(files: readonly string[], flags: ImportFlags): Promise<void> {
  for (const path of files) await needReadable(path)
  const store = await openStore(dataHome(flags.home), { actor: 'cli' })
  try {
    const report = await importStix(store, files.map(sourceOf), 'cli')
    const broken = report.files.some(({ bad, objects }) => bad.length > 0 || objects === 0)
    if (broken || report.refused.length + report.refusedFindings.length > 0) process.exitCode = EXIT.partly
    if (flags.format === 'json') await write(`${JSON.stringify(jsonOf(report, flags.lang), null, 2)}\n`)
    else await write(paint(`${textOf(report, flags.lang)}\n`))
  } finally {
    await store.close()
  }
}

function jsonOf({ otherLanguages, refused, refusedFindings, ...rest }: ImportReport, lang: Lang): object {
  return {
    ...rest,
    other_languages: otherLanguages,
    refused: refused.map(({ id, pattern, issue }) => ({
      id,
      pattern,
      reason: issue ? issueText(issue, lang) : null,
    })),
    refused_findings: refusedFindings,
  }
}

function textOf(report: ImportReport, lang: Lang): string {
  const t = words[lang]
  const n = (value: number): string => wordings[lang].number(value)
  const lines: string[] = []
  for (const { path, objects, indicators, bad } of report.files) {
    lines.push(objects === 0 ? t.empty(path) : t.file(path, n(objects), n(indicators)))
    for (const { offset, reason } of bad.slice(0, MOST_LISTED)) lines.push(t.bad(n(offset), reason))
    if (bad.length > MOST_LISTED) lines.push(t.more(n(bad.length - MOST_LISTED)))
  }
  const { added, changed, unchanged, revoked } = report.indicators
  lines.push(t.put(n(added), n(changed), n(unchanged), n(revoked)))
  lines.push(t.use(n(report.use.used), n(report.use.shared), n(report.use.unused)))
  if (report.warned > 0) lines.push(t.warned(n(report.warned)))
  const other = Object.entries(report.otherLanguages).map(([name, count]) => `${name} ${n(count)}`)
  if (other.length > 0) lines.push(t.other(other.join(', ')))
  if (report.refused.length > 0) lines.push(t.refused(n(report.refused.length)))
  for (const { id, issue } of report.refused.slice(0, MOST_LISTED)) {
    lines.push(`  ${id}: ${issue ? issueText(issue, lang) : t.noPattern}`)
  }
  if (report.refused.length > MOST_LISTED) lines.push(t.more(n(report.refused.length - MOST_LISTED)))
  const findings = report.findings.added + report.findings.changed + report.findings.unchanged
  if (findings > 0) lines.push(t.findings(n(findings)))
  const { refusedFindings } = report
  if (refusedFindings.length > 0) lines.push(t.refusedFindings(n(refusedFindings.length)))
  for (const { id, at } of refusedFindings.slice(0, MOST_LISTED))
    lines.push(`  ${id}: finding${at === '' ? '' : `.${at}`}`)
  if (refusedFindings.length > MOST_LISTED) lines.push(t.more(n(refusedFindings.length - MOST_LISTED)))
  return lines.join('\n')
}
