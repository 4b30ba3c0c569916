/** What `perisai atlas check` prints. */
import { checkClaim, checkSentence } from '../catalogue/check/check.ts'
import { claimOf } from '../catalogue/check/structured.ts'
import { basisWords, quotedFigure } from '../catalogue/check/texts.ts'
import { csvText } from '../catalogue/files/csv-write.ts'
import type { Check } from '../model/atlas.ts'
import { PerisaiError } from '../model/problem.ts'
import { wordings } from '../model/text.ts'
import type { CheckFlags } from './atlas.ts'
import { EXIT } from './exit.ts'
import { write } from './output.ts'
import { paint } from './scan-text.ts'
import { textTable } from './table.ts'
import { withStore } from './with-store.ts'

const words = {
  id: {
    columns: ['kumpulan data', 'dasar hitungan', 'jumlah', 'dari', 'persen', 'selang 95 %', ''],
    agrees: { yes: 'cocok', 'within-interval': 'dalam selang', no: 'tidak', 'no-data': 'tanpa data' },
    need: 'Beri kalimat, atau --source dan --percent',
    none: 'Belum ada katalog yang dapat dihitung. Mulailah dengan: perisai sources sync',
    both: 'Beri kalimat atau --source dan --percent, tidak keduanya',
  },
  en: {
    columns: ['data set', 'basis', 'count', 'of', 'per cent', '95 % interval', ''],
    agrees: { yes: 'agrees', 'within-interval': 'within interval', no: 'no', 'no-data': 'no data' },
    need: 'Give a sentence, or --source and --percent',
    none: 'There is no catalogue yet that can be counted. Begin with: perisai sources sync',
    both: 'Give a sentence, or --source and --percent, and not both',
  },
} as const

export async function check(sentence: string | undefined, flags: CheckFlags): Promise<void> {
  const t = words[flags.lang]
  const structured = flags.source !== undefined || flags.percent !== undefined
  if (sentence === undefined && (flags.source === undefined || flags.percent === undefined)) {
    throw new PerisaiError('wrong-use', { reason: t.need })
  }
  if (sentence !== undefined && structured) throw new PerisaiError('wrong-use', { reason: t.both })
  const datasets = flags.dataset.length > 0 ? flags.dataset : undefined
  const claim =
    sentence === undefined
      ? claimOf({ ...flags, source: flags.source!, percent: flags.percent! }, flags.lang)
      : null
  const answer = await withStore(flags.home, (store) =>
    claim
      ? checkClaim(store, claim, datasets, flags.lang)
      : checkSentence(store, sentence!, datasets, flags.lang),
  )
  if (!answer.understood) process.exitCode = EXIT.wrongUse
  if (flags.format === 'json') return write(`${JSON.stringify(answer, null, 2)}\n`)
  if (flags.format === 'csv') return write(checkCsv(answer))
  return write(paint(`${checkText(answer, flags)}\n`))
}

function checkText(answer: Check, { lang }: CheckFlags): string {
  const t = words[lang]
  const w = wordings[lang]
  const rows = answer.rows.filter((row) => row.agrees !== 'no-data')
  if (answer.understood && answer.rows.length === 0) return `${answer.sentence}\n${t.none}`
  if (rows.length === 0) return answer.sentence
  const table = textTable(
    t.columns.map((title, i) => ({ title, right: i >= 2 && i <= 5 })),
    rows.map((row) => [
      row.dataset,
      basisWords(row, lang),
      w.number(row.count, 2),
      w.number(row.of),
      w.fixed(row.percent, 2),
      `${w.fixed(row.low, 1)} .. ${w.fixed(row.high, 1)}`,
      t.agrees[row.agrees],
    ]),
  )
  return `${table}\n\n${answer.sentence}`
}

function checkCsv({ rows, claim }: Check): string {
  const columns = [
    'quoted_percent',
    'dataset',
    'unit',
    'denominator',
    'multi',
    'reading',
    'count',
    'of',
    'percent',
    'low_95',
    'high_95',
    'agrees',
    'basis',
  ]
  return csvText(
    columns,
    rows.map((r) => [
      claim ? quotedFigure(claim) : null,
      r.dataset,
      r.unit,
      r.denominator,
      r.multi,
      r.reading,
      r.count,
      r.of,
      r.percent,
      r.low,
      r.high,
      r.agrees,
      r.basis,
    ]),
  )
}
