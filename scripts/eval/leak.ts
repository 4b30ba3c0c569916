/**
 * npm run eval:leak: how well personal data is found, into docs/leak.md and its Indonesian twin. The Indonesian sentences
 * come from scripts/gen/persons.ts, which shares nothing with the detectors; the rest from the corpus where it is there.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { namesIn } from '../../src/recognisers/leak/names/tagger.ts'
import { spansIn } from '../../src/recognisers/leak/spans.ts'
import { sentences } from '../gen/persons.ts'
import { f2, findShared, measure, precision, presidioTexts, recall, shared } from './pii.ts'
import type { LabelledText, Score } from './pii.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const corpus = resolve(process.env.PERISAI_CORPUS ?? join(root, '../shared/data'))
const SENTENCES = 20_000

type Row = readonly [string, Score]

const own: readonly LabelledText[] = sentences(7, SENTENCES).map(({ text, labels }) => ({
  text,
  spans: labels.map(({ kind, start, end }) => ({ label: kind, start, end })),
}))
const ownKinds = new Set(own.flatMap(({ spans }) => spans.map(({ label }) => label)))
const made = measure(
  own,
  (text) => spansIn(text).map(({ kind, ...at }) => ({ label: kind, ...at })),
  ownKinds,
)

const tables: { en: string; id: string; rows: readonly Row[] }[] = [
  {
    en: `Indonesian sentences, made up: ${SENTENCES} with orders, parcels, cards and family cards as look-alikes`,
    id: `Kalimat Indonesia buatan: ${SENTENCES}, dengan pesanan, resi, kartu, dan KK sebagai pengecoh`,
    rows: [...made.byLabel].sort(([a], [b]) => (a < b ? -1 : 1)),
  },
]

const piiFile = join(corpus, 'privacy/pii/synth_dataset_v2.json')
if (existsSync(piiFile)) {
  const texts = presidioTexts(readFileSync(piiFile, 'utf8'))
  const { all, byLabel } = measure(texts, findShared, new Set(Object.values(shared)))
  tables.push({
    en: `presidio-research: ${texts.length} English sentences, labels that both have`,
    id: `presidio-research: ${texts.length} kalimat Inggris, label yang dimiliki keduanya`,
    rows: [['*', all], ...byLabel],
  })
}

for (const part of ['valid', 'test']) {
  const path = join(corpus, `privacy/ner/nergrit_ner-grit.${part}.txt`)
  if (!existsSync(path)) continue
  const texts = tagged(readFileSync(path, 'utf8'))
  const find = (text: string) => namesIn(text).map((span) => ({ label: 'PERSON', ...span }))
  tables.push({
    en: `NERGrit ${part}: ${texts.length} Indonesian sentences, names of people`,
    id: `NERGrit ${part}: ${texts.length} kalimat Indonesia, nama orang`,
    rows: [...measure(texts, find, new Set(['PERSON'])).byLabel],
  })
}

/** Sentences of one word and label a line. */
function tagged(file: string): LabelledText[] {
  return file
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      let text = ''
      const spans: { label: string; start: number; end: number }[] = []
      for (const line of block.trim().split('\n')) {
        const [word, tag = 'O'] = line.split('\t')
        const start = text.length
        text += `${word} `
        if (/^[BI]-/.test(tag)) spans.push({ label: tag.slice(2), start, end: start + word.length })
      }
      return { text, spans }
    })
}

function table(lang: 'en' | 'id'): string {
  const head =
    lang === 'en'
      ? '| label | precision | recall | F2 | words |\n|---|---|---|---|---|'
      : '| label | presisi | recall | F2 | kata |\n|---|---|---|---|---|'
  const number = (value: number, digits: number) => {
    const text = value.toFixed(digits)
    return lang === 'id' ? text.replace('.', ',') : text
  }
  return tables
    .map(({ rows, ...caption }) => {
      const lines = rows.map(([label, score]) => {
        const name = label === '*' ? (lang === 'en' ? '**all**' : '**semua**') : label
        const figures = [precision(score), recall(score), f2(score)].map((value) => number(value, 3))
        return `| ${name} | ${figures.join(' | ')} | ${score.tp + score.fn} |`
      })
      return `**${caption[lang]}**\n\n${head}\n${lines.join('\n')}`
    })
    .join('\n\n')
}

for (const [lang, path] of [
  ['en', 'docs/leak.md'],
  ['id', 'docs/id/leak.md'],
] as const) {
  const file = join(root, path)
  const text = readFileSync(file, 'utf8')
  const marks = /<!-- eval:leak -->[\s\S]*<!-- \/eval:leak -->/
  writeFileSync(
    file,
    text.replace(marks, () => `<!-- eval:leak -->\n\n${table(lang)}\n\n<!-- /eval:leak -->`),
  )
}
console.log(table('en'))
