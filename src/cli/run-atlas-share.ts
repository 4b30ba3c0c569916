/** What `perisai atlas share` prints. */
import { csvText } from '../catalogue/files/csv-write.ts'
import { computeShares } from '../catalogue/shares/compute.ts'
import { shareCsv } from '../catalogue/shares/csv.ts'
import { conditionsOf, dimensionOf } from '../catalogue/shares/question.ts'
import { dimensionNames } from '../catalogue/shares/texts.ts'
import { catalogueSource } from '../catalogue/sources.ts'
import { wordings } from '../model/text.ts'
import type { ShareFlags } from './atlas.ts'
import { noDatasets } from './no-datasets.ts'
import { write } from './output.ts'
import { paint } from './scan-text.ts'
import { textTable } from './table.ts'
import { withStore } from './with-store.ts'

const words = {
  id: {
    nothing: 'Tidak ada yang cocok.',
    columns: ['jumlah', 'dari', 'persen', 'selang 95 %'],
    unknown: (n: string) => `${n} tanpa nilai yang diketahui`,
    overlap: 'satu insiden dapat berada di beberapa baris, jadi baris tidak boleh dijumlahkan',
    bias: 'Batasan data',
    more: (n: string) => `${n} baris lagi (--limit)`,
  },
  en: {
    nothing: 'Nothing matches.',
    columns: ['count', 'of', 'per cent', '95 % interval'],
    unknown: (n: string) => `${n} without a known value`,
    overlap: 'one incident may stand in several rows, so that rows must not be added up',
    bias: 'Limits of the data',
    more: (n: string) => `${n} more rows (--limit)`,
  },
} as const

export async function share(flags: ShareFlags): Promise<void> {
  const { lang, unit, denominator, multi, reading, limit } = flags
  const of = dimensionOf(flags.of)
  const where = conditionsOf(flags, lang)
  const question = { of, where, datasets: flags.dataset, unit, denominator, multi, reading, limit }
  const tables = await withStore(flags.home, (store) => computeShares(store, question, lang))
  if (flags.format === 'json') return write(`${JSON.stringify({ tables }, null, 2)}\n`)
  if (flags.format === 'csv') return write(csvText(...shareCsv(tables)))
  const t = words[lang]
  if (tables.length === 0) return write(`${noDatasets[lang]}\n`)
  const w = wordings[lang]
  const blocks = tables.map(({ basis, rows, more }) => {
    const head = [basis.text]
    if (rows.length === 0) return [...head, `  ${t.nothing}`].join('\n')
    const [count, total, percent, interval] = t.columns
    const table = textTable(
      [
        { title: dimensionNames[of][lang], max: 50 },
        ...[count, total, percent, interval].map((title) => ({ title, right: true })),
      ],
      rows.map((row) => [
        row.label,
        w.number(row.count, 2),
        w.number(row.denominator),
        row.percent === null ? '-' : w.fixed(row.percent, 2),
        row.low === null ? '-' : `${w.fixed(row.low, 1)} .. ${w.fixed(row.high, 1)}`,
      ]),
    )
    const notes = [
      more > 0 ? t.more(w.number(more)) : '',
      basis.unknown > 0 ? t.unknown(w.number(basis.unknown)) : '',
      basis.overlapping ? t.overlap : '',
    ]
    const bias = catalogueSource(basis.catalogue)?.bias[lang]
    return [
      ...head,
      table,
      ...notes.filter((note) => note !== '').map((note) => `  ${note}`),
      ...(bias ? [`  ${t.bias}: ${bias}`] : []),
    ].join('\n')
  })
  return write(paint(`${blocks.join('\n\n')}\n`))
}
