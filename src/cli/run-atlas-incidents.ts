/** What `perisai atlas incidents` prints. */
import { listIncidents, showIncident } from '../catalogue/browse.ts'
import { csvText } from '../catalogue/files/csv-write.ts'
import { incidentCsv } from '../catalogue/incident-csv.ts'
import { conditionsOf } from '../catalogue/shares/question.ts'
import type { IncidentAnswer } from '../model/atlas.ts'
import { threatClass } from '../model/taxonomy.ts'
import type { Lang } from '../model/taxonomy.ts'
import { wordings } from '../model/text.ts'
import type { ListFlags } from './atlas.ts'
import { emptyAtlas } from './no-datasets.ts'
import { write } from './output.ts'
import { paint } from './scan-text.ts'
import { textTable } from './table.ts'
import { withStore } from './with-store.ts'

const words = {
  id: {
    columns: ['id', 'mulai', 'asal', 'sasaran', 'nama', 'kumpulan data'],
    shown: (n: string, of: string) => `${n} dari ${of} insiden`,
    sources: 'Asal',
    targets: 'Sasaran',
    attributions: 'Atribusi',
    says: (who: string, whom: string) => `${who} menyatakan: ${whom}`,
    someone: 'tidak disebut siapa',
    status: { settled: 'ditetapkan', contested: 'diperdebatkan', 'not-stated': '' },
    responses: 'Tanggapan',
    links: 'Mungkin insiden yang sama',
    references: 'Rujukan',
    from: 'Baris asal',
    unknown: 'tidak diketahui',
  },
  en: {
    columns: ['id', 'start', 'source', 'target', 'name', 'data set'],
    shown: (n: string, of: string) => `${n} of ${of} incidents`,
    sources: 'Source',
    targets: 'Target',
    attributions: 'Attributions',
    says: (who: string, whom: string) => `${who} says: ${whom}`,
    someone: 'somebody not named',
    status: { settled: 'settled', contested: 'contested', 'not-stated': '' },
    responses: 'Responses',
    links: 'May be the same incident',
    references: 'References',
    from: 'From',
    unknown: 'unknown',
  },
} as const

export async function incidents(id: string | undefined, flags: ListFlags): Promise<void> {
  if (id !== undefined) {
    const answer = await withStore(flags.home, (store) => showIncident(store, id, flags.lang))
    return write(
      flags.format === 'json'
        ? `${JSON.stringify(answer, null, 2)}\n`
        : paint(`${incidentText(answer, flags.lang)}\n`),
    )
  }
  const { lang, limit, offset, reading } = flags
  const where = conditionsOf(flags, lang)
  const options = { datasets: flags.dataset, q: flags.query, limit, offset, reading }
  const page = await withStore(flags.home, (store) => listIncidents(store, where, options, lang))
  if (flags.format === 'json') return write(`${JSON.stringify(page, null, 2)}\n`)
  const labels = (list: readonly { label: string }[]) => list.map((item) => item.label).join(', ')
  if (flags.format === 'csv') return write(csvText(...incidentCsv(page.incidents)))
  const empty = page.total === 0 && (await emptyAtlas(flags.home, lang))
  if (empty) return write(empty)
  const t = words[lang]
  const table = textTable(
    t.columns.map((title, i) => ({ title, max: [36, 10, 24, 24, 50, 20][i] })),
    page.incidents.map((i) => [
      i.id,
      startText(i.start),
      labels(i.sources),
      labels(i.targets),
      i.name,
      i.dataset,
    ]),
  )
  const w = wordings[lang]
  return write(paint(`${table}\n${t.shown(w.number(page.incidents.length), w.number(page.total))}\n`))
}

/** Only as exact as it is known. */
const startText = ({ date, precision }: IncidentAnswer['incident']['start']): string =>
  date === null ? '' : date.slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : 10)

function incidentText({ incident: i, labels, links, citation }: IncidentAnswer, lang: Lang): string {
  const t = words[lang]
  const place = (p: { key: string | null; published: string }) =>
    p.key === null ? t.unknown : (labels[p.key] ?? p.published)
  const party = (x: { name: string | null; country: Parameters<typeof place>[0] }) =>
    x.name && x.country.key === null ? x.name : x.name ? `${x.name} (${place(x.country)})` : place(x.country)
  const distinct = (list: readonly string[]) => [...new Set(list)].join(', ')
  const lines = [
    i.name || i.id,
    `  ${[startText(i.start), distinct(i.types.map((x) => (x.class && threatClass(x.class)?.name[lang]) || x.published)), i.dataset].filter(Boolean).join(' \u00b7 ')}`,
    ...(i.description ? ['', `  ${i.description.replace(/\s+/g, ' ').slice(0, 1200)}`] : []),
    '',
    `  ${t.sources}: ${distinct(i.initiators.map(party))}`,
    `  ${t.targets}: ${distinct(i.receivers.map((x) => place(x.country)))}`,
  ]
  if (i.attributions.length > 0) {
    lines.push(`  ${t.attributions}:`)
    for (const s of i.attributions.slice(0, 40)) {
      const who =
        s.by
          .map((b) => b.name || (b.country ? place(b.country) : ''))
          .filter(Boolean)
          .join(', ') || t.someone
      const whom = distinct(s.initiators.map(party))
      const more = [s.date?.date ? startText(s.date) : '', s.type, s.basis, t.status[s.status]]
        .filter(Boolean)
        .join('; ')
      lines.push(`    ${t.says(who, whom)}${more ? ` (${more})` : ''}`)
    }
  }
  if (i.responses.length > 0) {
    lines.push(`  ${t.responses}:`)
    for (const r of i.responses)
      lines.push(
        `    ${[r.date ? startText(r.date) : '', r.country ? place(r.country) : '', r.actor, r.type || r.kind].filter(Boolean).join(', ')}`,
      )
  }
  if (links.length > 0) {
    lines.push(`  ${t.links}:`)
    for (const link of links.slice(0, 10))
      lines.push(
        `    ${link.score.toFixed(2)}  ${link.incident}  ${link.dataset}: ${link.name.slice(0, 80)} (${link.reasons.map((r) => r.text).join('; ')})`,
      )
  }
  if (i.references)
    lines.push(
      `  ${t.references}:`,
      ...i.references.map((r) => `    ${r.publisher}, ${r.title} (${r.year})${r.url ? ` ${r.url}` : ''}`),
    )
  else if (i.sources.length > 0)
    lines.push(`  ${t.references}:`, ...i.sources.slice(0, 20).map((url) => `    ${url}`))
  lines.push('', `  ${t.from}: ${i.provenance.file}, ${i.provenance.row}; ${citation}`)
  return lines.join('\n')
}
