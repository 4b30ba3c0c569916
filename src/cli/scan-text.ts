/** A scan's answer as a person reads it on a terminal: findings first, then what was read, then what was wrong. */
import type { Finding, ScanDocument } from '../model/finding.ts'
import type { Lang } from '../model/taxonomy.ts'
import { threatClass } from '../model/taxonomy.ts'
import { wordings } from '../model/text.ts'
import { harmless } from './output.ts'
import { widthOf } from './table.ts'

const words = {
  id: {
    none: 'Tidak ada ancaman yang dikenali.',
    nothingRead: 'Tidak ada bukti yang dapat dibaca.',
    findings: (n: string) => `${n} temuan`,
    confidence: 'keyakinan',
    why: 'Mengapa',
    else: 'Bukan karena',
    rejected: 'ditolak sebab',
    who: 'Siapa',
    sources: 'Sumber terbanyak',
    unknown: 'negara tidak diketahui',
    read: 'Yang dibaca',
    problems: 'Yang bermasalah',
    more: (n: string) => `... dan ${n} lainnya`,
    record: 'catatan',
    records: 'catatan',
    bad: 'dilewati',
    places: {
      line: 'baris',
      packet: 'paket',
      row: 'baris',
      record: 'catatan',
      measurement: 'pengukuran',
      message: 'pesan',
      block: 'blok',
      byte: 'bita',
      page: 'halaman',
    } as Record<string, string>,
    columns: 'kolom',
    skipped: 'dilewati',
    sample: 'CONTOH',
    kept: (added: string, changed: string) => `Disimpan: ${added} baru, ${changed} diperbarui.`,
    next: 'Selanjutnya',
  },
  en: {
    none: 'No threat was recognised.',
    nothingRead: 'No evidence could be read.',
    findings: (n: string) => `${n} ${n === '1' ? 'finding' : 'findings'}`,
    confidence: 'confidence',
    why: 'Why',
    else: 'Not because of',
    rejected: 'rejected because',
    who: 'Who',
    sources: 'Top sources',
    unknown: 'country unknown',
    read: 'What was read',
    problems: 'What was wrong',
    more: (n: string) => `... and ${n} more`,
    record: 'record',
    records: 'records',
    bad: 'left out',
    places: {} as Record<string, string>,
    columns: 'columns',
    skipped: 'skipped',
    sample: 'SAMPLE',
    kept: (added: string, changed: string) => `Kept: ${added} new, ${changed} updated.`,
    next: 'Next',
  },
} as const

export interface TextOptions {
  kept?: { added: number; changed: number } | null
  color?: boolean
}

const PROBLEMS_SHOWN = 20
const FILES_SHOWN = 20

export function scanText(document: ScanDocument, lang: Lang, options: TextOptions = {}): string {
  const t = words[lang]
  const w = wordings[lang]
  const lines: string[] = []
  const read = document.files.filter((f) => f.format !== null)
  if (document.findings.length === 0) lines.push(read.length > 0 ? t.none : t.nothingRead)
  else lines.push(bold(t.findings(w.number(document.findings.length)), options))
  for (const finding of document.findings) lines.push('', findingText(finding, lang, options))
  if (document.files.length > 0) {
    lines.push('', bold(t.read, options))
    for (const f of document.files.slice(0, FILES_SHOWN)) {
      const what =
        f.format === null
          ? t.skipped
          : `${f.format}, ${w.number(f.records)} ${f.records === 1 ? t.record : t.records}${f.bad_records ? `, ${w.number(f.bad_records)} ${t.bad}` : ''}`
      lines.push(`  ${f.path}: ${what}`)
      const columns = Object.entries(f.columns ?? {}).map(([meaning, column]) => `${meaning}=${column}`)
      if (columns.length > 0) lines.push(...wrap(`${t.columns}: ${columns.join(', ')}`, 4, 6))
    }
    if (document.files.length > FILES_SHOWN)
      lines.push(`  ${t.more(w.number(document.files.length - FILES_SHOWN))}`)
  }
  if (document.problems.length > 0) {
    lines.push('', bold(t.problems, options))
    for (const p of document.problems.slice(0, PROBLEMS_SHOWN)) {
      const at = p.at.replace(/^[a-z]+(?= \d)/, (word) => t.places[word] ?? word)
      const place = [p.path, at].filter((part) => part !== '').join(', ')
      lines.push(`  ${place === '' ? '' : `${place}: `}${p.message}`)
    }
    const more = document.problems.length - PROBLEMS_SHOWN
    if (more > 0) lines.push(`  ${t.more(w.number(more))}`)
  }
  if (options.kept) {
    lines.push('', t.kept(w.number(options.kept.added), w.number(options.kept.changed)))
    lines.push(`${t.next}: perisai findings show ${document.findings[0].id}`)
  }
  return paint(`${lines.join('\n')}\n`)
}

/** One finding as a short report. */
export function findingText(finding: Finding, lang: Lang, options: TextOptions = {}): string {
  const t = words[lang]
  const w = wordings[lang]
  const cells = Math.round(finding.confidence / 10)
  const className = threatClass(finding.class)?.name[lang] ?? finding.class
  const lines = [
    `${finding.sample ? `[${t.sample}] ` : ''}${bold(finding.text.title, options)}`,
    `  ${className} · ${finding.text.variant} · ${t.confidence} ${'■'.repeat(cells)}${'□'.repeat(10 - cells)} ${finding.confidence}/100`,
    ...wrap(finding.text.summary, 2),
  ]
  if (finding.reasons.length > 0) lines.push(`  ${t.why}:`)
  for (const r of finding.reasons) lines.push(...wrap(`- ${r.text}`, 4, 6))
  if (finding.alternatives.length > 0) lines.push(`  ${t.else}:`)
  for (const a of finding.alternatives) {
    lines.push(...wrap(`- ${a.text} (${t.rejected}: ${a.rejected_because.text})`, 4, 6))
  }
  if (finding.attribution.length > 0) lines.push(`  ${t.who}:`)
  for (const a of finding.attribution) lines.push(...wrap(`- ${a.hypothesis.text}`, 4, 6))
  const top = finding.sources.top.slice(0, 5)
  if (top.length > 0) {
    lines.push(`  ${t.sources}:`)
    for (const s of top) {
      const place = [s.country === 'unknown' ? t.unknown : s.country, s.asn ? `AS${s.asn}` : '', s.as_name]
        .filter(Boolean)
        .join(' ')
      lines.push(`    ${s.value.padEnd(40)} ${w.percent(s.share).padStart(8)}  ${place}`.trimEnd())
    }
  }
  lines.push(`  id ${finding.id}`)
  return lines.join('\n')
}

const BOLD_ON = '\ue000'
const BOLD_OFF = '\ue001'

export function bold(text: string, options: TextOptions): string {
  return options.color ? `${BOLD_ON}${text}${BOLD_OFF}` : text
}

/** The text as a terminal may get it, with its bold parts. */
export function paint(text: string): string {
  return harmless(text).replaceAll(BOLD_ON, '\u001b[1m').replaceAll(BOLD_OFF, '\u001b[22m')
}

/** A line is read best up to here; a narrower terminal has its own width. */
const MOST_COLUMNS = 100
const columnsHere = (): number => Math.min(MOST_COLUMNS, Math.max(30, process.stdout.columns || MOST_COLUMNS))

/** Breaks at spaces. */
export function wrap(text: string, indent: number, hanging = indent): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const room = columnsHere() - (lines.length === 0 ? indent : hanging)
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(line)
  return lines.map((l, i) => ' '.repeat(i === 0 ? indent : hanging) + l)
}
