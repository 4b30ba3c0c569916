/** What `perisai atlas links` prints: the table of possible duplicates, for review. */
import { listLinks } from '../catalogue/browse.ts'
import { csvText } from '../catalogue/files/csv-write.ts'
import { wordings } from '../model/text.ts'
import type { ListFlags } from './atlas.ts'
import { emptyAtlas } from './no-datasets.ts'
import { write } from './output.ts'
import { paint } from './scan-text.ts'
import { withStore } from './with-store.ts'

const words = {
  id: { shown: (n: string, of: string) => `${n} dari ${of} pasangan` },
  en: { shown: (n: string, of: string) => `${n} of ${of} pairs` },
} as const

export async function links(flags: ListFlags): Promise<void> {
  const { lang, limit, offset, minScore: min } = flags
  const page = await withStore(flags.home, (store) =>
    listLinks(store, { datasets: flags.dataset, min, limit, offset }, lang),
  )
  if (flags.format === 'json') return write(`${JSON.stringify(page, null, 2)}\n`)
  if (flags.format === 'csv') {
    const columns = [
      'score',
      'dataset_a',
      'incident_a',
      'start_a',
      'name_a',
      'dataset_b',
      'incident_b',
      'start_b',
      'name_b',
      'reasons',
    ]
    const rows = page.links.map(({ a, b, score, reasons }) => [
      score,
      a.dataset,
      a.incident,
      a.start,
      a.name,
      b.dataset,
      b.incident,
      b.start,
      b.name,
      reasons.map((r) => r.text).join('; '),
    ])
    return write(csvText(columns, rows))
  }
  const empty = page.total === 0 && (await emptyAtlas(flags.home, lang))
  if (empty) return write(empty)
  const w = wordings[lang]
  const side = (x: (typeof page.links)[number]['a']) =>
    `${x.incident}  ${x.dataset}  ${x.start ?? '?'}  ${x.name.slice(0, 80)}`
  const blocks = page.links.map(
    ({ a, b, score, reasons }) =>
      `${score.toFixed(2)}  ${reasons.map((r) => r.text).join('; ')}\n      ${side(a)}\n      ${side(b)}`,
  )
  return write(
    paint(
      `${[...blocks, words[lang].shown(w.number(page.links.length), w.number(page.total))].join('\n')}\n`,
    ),
  )
}
