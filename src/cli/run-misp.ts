/** What `perisai misp` does once its options are understood. */
import type { StoredFinding } from '../model/finding.ts'
import { wordings } from '../model/text.ts'
import type { Lang } from '../model/taxonomy.ts'
import { exportFeed } from '../pipeline/exchange/export.ts'
import { importPaths } from '../pipeline/exchange/import.ts'
import type { ExchangeReport } from '../pipeline/exchange/import.ts'
import { presentReport } from '../pipeline/exchange/present.ts'
import type { Store } from '../store/store.ts'
import { EXIT } from './exit.ts'
import type { MispExportFlags, MispImportFlags } from './misp.ts'
import { write } from './output.ts'
import { findOne } from './run-findings.ts'
import { paint } from './scan-text.ts'
import { withStore } from './with-store.ts'

/** Issues that are listed one by one for a file in the text form. */
const MOST_LISTED = 20

const words = {
  id: {
    objects: {
      stix: 'objek',
      misp: 'atribut',
      'misp-warninglist': 'entri',
      csv: 'baris',
    },
    unknown: 'format tidak dikenal',
    nothing:
      'Tidak ada yang dapat diterima di sana: tidak ada berkas .json atau .csv, atau manifest.json tidak menyebut event.',
    put: (added: string, changed: string, unchanged: string, revoked: string) =>
      `${added} indikator baru, ${changed} berubah, ${unchanged} sama, ${revoked} dicabut`,
    use: (used: string, shared: string, unused: string) =>
      `dicari dalam log dan rekaman: ${used}; disisihkan karena prasarana bersama: ${shared}; di luar log dan rekaman: ${unused}`,
    list: (entries: string, same: boolean) => `${entries} entri${same ? ', sudah ada' : ''}`,
    left: (n: string) => `bukan untuk deteksi (to_ids), dilewati: ${n}`,
    unsupported: 'jenis yang tidak dapat dicari',
    other: 'bahasa aturan lain',
    sightings: (n: string) => `sightings, dihitung saja: ${n}`,
    findings: (n: string) => `temuan dari Perisai lain: ${n}`,
    error: 'salah',
    warning: 'peringatan',
    exported: (events: string, attributes: string, detection: string, out: string) =>
      `${events} event MISP dengan ${attributes} atribut (${detection} untuk deteksi) ditulis ke ${out}`,
    more: (n: string) => `... dan ${n} lainnya (--format json)`,
  },
  en: {
    objects: { stix: 'objects', misp: 'attributes', 'misp-warninglist': 'entries', csv: 'rows' },
    unknown: 'unknown format',
    nothing:
      'There is nothing to take in there: no .json or .csv file, or a manifest.json that names no event.',
    put: (added: string, changed: string, unchanged: string, revoked: string) =>
      `${added} new indicators, ${changed} changed, ${unchanged} the same, ${revoked} revoked`,
    use: (used: string, shared: string, unused: string) =>
      `looked for in logs and captures: ${used}; set aside as shared infrastructure: ${shared}; not about logs or captures: ${unused}`,
    list: (entries: string, same: boolean) => `${entries} entries${same ? ', known already' : ''}`,
    left: (n: string) => `not meant for detection (to_ids), left alone: ${n}`,
    unsupported: 'types that cannot be looked for',
    other: 'rules in other languages',
    sightings: (n: string) => `sightings, counted only: ${n}`,
    findings: (n: string) => `findings of another Perisai: ${n}`,
    error: 'error',
    warning: 'warning',
    exported: (events: string, attributes: string, detection: string, out: string) =>
      `${events} MISP events with ${attributes} attributes (${detection} for detection) written to ${out}`,
    more: (n: string) => `... and ${n} more (--format json)`,
  },
} as const

export async function importCommand(paths: readonly string[], flags: MispImportFlags): Promise<void> {
  await withStore(flags.home, async (store) => {
    const reports = await importPaths(store, paths, 'cli')
    if (reports.some(({ errors, refused }) => errors + refused.length > 0)) process.exitCode = EXIT.partly
    if (flags.format === 'json') {
      const imports = reports.map((report) => presentReport(report, flags.lang))
      await write(`${JSON.stringify({ imports }, null, 2)}\n`)
    } else if (reports.length === 0) await write(`${words[flags.lang].nothing}\n`)
    else for (const report of reports) await write(paint(`${textOf(report, flags.lang)}\n`))
  })
}

function textOf(report: ExchangeReport, lang: Lang): string {
  const t = words[lang]
  const n = (value: number): string => wordings[lang].number(value)
  const { format, indicators, use, warninglist } = report
  const what = format === null ? t.unknown : `${format}, ${n(report.objects)} ${t.objects[format]}`
  const lines = [`${report.path}: ${what}`]
  const tell = (line: string) => lines.push(`  ${line}`)
  if (warninglist) tell(`${warninglist.name}: ${t.list(n(warninglist.entries), warninglist.unchanged)}`)
  const { added, changed, unchanged, revoked } = indicators
  if (added + changed + unchanged + revoked > 0) {
    tell(t.put(n(added), n(changed), n(unchanged), n(revoked)))
    tell(t.use(n(use.used), n(use.shared), n(use.unused)))
  }
  if (report.notForDetection > 0) tell(t.left(n(report.notForDetection)))
  tellCounts(t.unsupported, report.unsupported)
  tellCounts(t.other, report.otherLanguages)
  if (report.sightings > 0) tell(t.sightings(n(report.sightings)))
  const findings = report.findings.added + report.findings.changed + report.findings.unchanged
  if (findings > 0) tell(t.findings(n(findings)))
  const { issues } = presentReport(report, lang)
  for (const { severity, object, path, message } of issues.slice(0, MOST_LISTED)) {
    const at = [object, path].filter(Boolean).join(' ')
    tell(`${t[severity]}  ${at && `${at}: `}${message}`)
  }
  const hidden =
    report.errors + report.warnings + report.refused.length - Math.min(issues.length, MOST_LISTED)
  if (hidden > 0) tell(t.more(n(hidden)))
  return lines.join('\n')

  function tellCounts(name: string, counts: Readonly<Record<string, number>>): void {
    const list = Object.entries(counts).sort((a, b) => b[1] - a[1])
    if (list.length > 0) tell(`${name}: ${list.map(([type, count]) => `${type} ${n(count)}`).join(', ')}`)
  }
}

export async function exportCommand(ids: readonly string[], flags: MispExportFlags): Promise<void> {
  await withStore(flags.home, async (store) => {
    const findings: StoredFinding[] = []
    if (ids.length === 0) findings.push(...(await allOwn(store)))
    for (const id of ids) findings.push(await findOne(store, id))
    const report = await exportFeed(store, findings, flags.out, { tlp: flags.tlp, actor: 'cli' })
    const n = (value: number): string => wordings[flags.lang].number(value)
    const { events, attributes, detection } = report
    await write(paint(`${words[flags.lang].exported(n(events), n(attributes), n(detection), flags.out)}\n`))
  })
}

/** Findings of the user's own evidence. */
async function allOwn(store: Store): Promise<StoredFinding[]> {
  const all: StoredFinding[] = []
  for (;;) {
    const { findings } = await store.findings({ sample: false, limit: 500, offset: all.length })
    all.push(...findings)
    if (findings.length < 500) return all
  }
}
