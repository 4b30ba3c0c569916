/** The verdict on a claim as a sentence that can be printed, and the structured form of a claim. */
import type { Check, CheckRow, Claim } from '../../model/atlas.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { wordings } from '../../model/text.ts'
import { placeName } from '../geo/place.ts'
import { region, regions } from '../geo/regions.ts'
import { figuresIn } from './figure.ts'
import { FIRST_YEAR, LAST_YEAR } from '../shares/question.ts'
import { dimensionNames, valueLabel } from '../shares/texts.ts'

/** The command that asks the same; with gaps where something was not understood. */
export function hintText(claim: Claim | null): string {
  if (!claim) return 'perisai atlas check --source CN --target-sector government --percent 22'
  const flags = [`--source ${claim.source.slice(0, 20).join(',')}`]
  for (const { dimension, values, label } of claim.where) {
    if (dimension === 'target.sector') flags.push(`--target-sector ${values.join(',')}`)
    else if (dimension === 'target' && label !== undefined)
      flags.push(`--region ${quoted(regionIds(values) ?? values.slice(0, 20).join(','))}`)
    else if (dimension === 'year' && label !== undefined) flags.push(...spanFlags(values))
    else flags.push(`--where ${quoted(`${dimension}=${values.slice(0, 20).join(',')}`)}`)
  }
  return `perisai atlas check ${flags.join(' ')} --percent ${quoted(quotedFigure(claim))}`
}

/** The figure as `--percent` takes it: 22, 20-25, >20, <5. */
export function quotedFigure({ percent, range }: Pick<Claim, 'percent' | 'range'>): string {
  if (!range) return String(percent)
  if (range.high === 100 && range.low === percent) return `>${percent}`
  return range.low === 0 && range.high === percent ? `<${percent}` : `${range.low}-${range.high}`
}

const quoted = (text: string): string => (/^[\w,.=:-]+$/.test(text) ? text : `"${text.replaceAll('"', '')}"`)

function spanFlags(years: readonly string[]): string[] {
  const [from, to] = [Number(years[0]), Number(years.at(-1))]
  return [...(from === FIRST_YEAR ? [] : [`--from ${from}`]), ...(to === LAST_YEAR ? [] : [`--to ${to}`])]
}

/** The regions that a list of place keys names as such; null where it has none. */
function regionIds(values: readonly string[]): string | null {
  const named = values.filter((key) => key.startsWith('region:')).map((key) => key.slice('region:'.length))
  const whole = named.filter((id) => {
    const members = region(id)?.members ?? []
    const within = regions.some(
      (r) =>
        r.id !== id &&
        named.includes(r.id) &&
        members.length > 0 &&
        r.members.length > members.length &&
        members.every((m) => r.members.includes(m)),
    )
    return members.length > 0 && members.every((m) => values.includes(m)) && !within
  })
  return whole.length > 0 ? whole.join(',') : null
}

type Answer = Pick<
  Check,
  'understood' | 'claim' | 'not_understood' | 'rows' | 'agreeing' | 'bases' | 'verdict' | 'hint'
>

export function sentenceOf(answer: Answer, lang: Lang): string {
  const { claim, verdict } = answer
  if (verdict === 'not-understood' || !claim) return notUnderstood(answer, lang)
  const quoted = quotedText(claim, lang)
  const id = lang === 'id'
  if (verdict === 'no-data') {
    return id
      ? `${quoted}: tidak ada kumpulan data yang dapat dihitung untuk itu.`
      : `${quoted}: no data set here can be counted for it.`
  }
  const agreeing = answer.rows.filter((row) => row.agrees === 'yes')
  const spread = spreadText(answer.rows, lang)
  if (agreeing.length === 0) {
    return id
      ? `${quoted}: tidak cocok dengan satu pun dari ${answer.bases} dasar hitungan; hasilnya ${spread}.`
      : `${quoted}: agrees with none of ${answer.bases} bases; counted, it is ${spread}.`
  }
  const best = agreeing.reduce((a, b) => (distance(a.percent!, claim) <= distance(b.percent!, claim) ? a : b))
  const where = `${best.dataset}, ${basisWords(best, lang)}: ${figure(best, lang)}`
  return id
    ? `${quoted}: cocok pada ${agreeing.length} dari ${answer.bases} dasar hitungan (paling dekat ${where}); seluruhnya ${spread}.`
    : `${quoted}: holds on ${agreeing.length} of ${answer.bases} bases (closest ${where}); over all of them it is ${spread}.`
}

/** Percentage points between what was counted and what was quoted; 0 inside a quoted range. */
export function distance(percent: number, { percent: only, range }: Claim): number {
  const { low, high } = range ?? { low: only, high: only }
  return Math.max(0, low - percent, percent - high)
}

function notUnderstood({ not_understood: words, claim, hint }: Answer, lang: Lang): string {
  const id = lang === 'id'
  const parts: string[] = []
  if (words.some((word) => figuresIn(word).length > 0))
    parts.push(id ? 'Satu kalimat, satu angka.' : 'One figure a sentence.')
  if (words.length > 0) {
    const list = words
      .slice(0, 12)
      .map((word) => `"${word.slice(0, 40)}"`)
      .join(', ')
    parts.push(id ? `Tidak dipahami: ${list}.` : `Not understood: ${list}.`)
  }
  if (!claim) {
    parts.push(
      id
        ? 'Kalimat harus menyebut siapa pelakunya (negara atau wilayah) dan berapa persen.'
        : 'The sentence must say who did it (a country or region) and how many per cent.',
    )
  }
  parts.push(id ? `Bentuk terstruktur: ${hint}` : `The structured form: ${hint}`)
  return parts.join(' ')
}

/** "China, 22 % (sector = Government ...)" */
function quotedText(claim: Claim, lang: Lang): string {
  const who =
    claim.source.length > 4
      ? `${claim.source.length} ${lang === 'id' ? 'asal' : 'sources'}`
      : claim.source.map((key) => placeName(key, lang)).join(', ')
  const where = claim.where.map(
    ({ dimension, values, label }) =>
      `${dimensionNames[dimension][lang]} = ${label ?? values.map((v) => valueLabel(dimension, v, lang)).join(', ')}`,
  )
  const percent = quantityText(claim, lang)
  return `${who}, ${percent}${where.length > 0 ? ` (${where.join('; ')})` : ''}`
}

/** "22%", "20% sampai 25%", "more than 20%" */
function quantityText({ percent, range }: Claim, lang: Lang): string {
  const figure = (value: number) => wordings[lang].percent(value / 100, 2)
  if (!range) return figure(percent)
  const id = lang === 'id'
  if (range.high === 100 && range.low === percent)
    return `${id ? 'sedikitnya' : 'at least'} ${figure(percent)}`
  if (range.low === 0 && range.high === percent)
    return `${id ? 'paling banyak' : 'at most'} ${figure(percent)}`
  return `${figure(range.low)} ${id ? 'sampai' : 'to'} ${figure(range.high)}`
}

/** How one row was counted, short. */
export function basisWords(
  row: Pick<CheckRow, 'unit' | 'denominator' | 'multi' | 'reading'>,
  lang: Lang,
): string {
  const id = lang === 'id'
  const unit = {
    incident: id ? 'insiden' : 'incidents',
    attribution: id ? 'atribusi' : 'attributions',
    pair: id ? 'pasangan asal-sasaran' : 'source-target pairs',
  }[row.unit]
  const total =
    row.denominator === 'all' ? (id ? 'semua' : 'all') : id ? 'yang asalnya diketahui' : 'with a known source'
  const parts = [
    id ? `${unit} ${total}` : row.denominator === 'all' ? `${total} ${unit}` : `${unit} ${total}`,
  ]
  if (row.multi === 'fraction') parts.push(id ? 'dibagi rata' : 'shared out')
  if (row.reading === 'published') parts.push(id ? 'baris seperti tertulis' : 'rows as they stand')
  return parts.join(', ')
}

function figure(row: CheckRow, lang: Lang): string {
  const w = wordings[lang]
  const percent = (value: number) => w.percent(value / 100, 2)
  const interval = `${w.number(row.low, 1)}${lang === 'id' ? ' sampai ' : ' to '}${percentOne(row.high!, lang)}`
  return lang === 'id'
    ? `${percent(row.percent!)}, selang ${w.percent(0.95)} ${interval}`
    : `${percent(row.percent!)}, ${w.percent(0.95)} interval ${interval}`
}

const percentOne = (value: number, lang: Lang): string => wordings[lang].percent(value / 100, 1)

function spreadText(rows: readonly CheckRow[], lang: Lang): string {
  const counted = rows.filter((row) => row.agrees !== 'no-data')
  const ordered = [...counted].sort((a, b) => a.percent! - b.percent!)
  const w = wordings[lang]
  const [first, last] = [ordered[0], ordered.at(-1)!]
  const percent = (row: CheckRow) => w.percent(row.percent! / 100, 2)
  return lang === 'id'
    ? `antara ${percent(first)} (${first.dataset}) dan ${percent(last)} (${last.dataset})`
    : `between ${percent(first)} (${first.dataset}) and ${percent(last)} (${last.dataset})`
}
