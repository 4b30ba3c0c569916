/**
 * node scripts/train/names.ts: trains the tagger of names on sentences that are made up here, and on this project's own
 * documents as text without names. Writes src/recognisers/leak/names/model.ts. The same sources give the same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import {
  featuresOf,
  featuresOfLabel,
  LABELS,
  look,
  PLACES,
  wordsOf,
} from '../../src/recognisers/leak/names/features.ts'
import { newRandom } from '../gen/random.ts'
import { familyNames, givenNames } from '../gen/persons.ts'
import { english, indonesian, lists, names } from './sentences.ts'

interface Example {
  readonly text: string
  readonly spans: readonly { start: number; end: number }[]
}

const random = newRandom(11)
const ROUNDS = 6
const SENTENCES = 40_000

const pick = <T>(list: readonly T[]): T => random.pick(list)

/** A name that is in no list: syllables of many languages, so that the tagger learns places rather than words. */
function madeName(): string {
  let word = ''
  for (let n = random.int(1, 4); n >= 0; n--)
    word += pick(lists.onsets) + pick(lists.nuclei) + (random.next() < 0.4 ? pick(lists.codas) : '')
  return word[0].toUpperCase() + word.slice(1) + (random.next() < 0.3 ? pick(lists.endings) : '')
}

function given(): string {
  const r = random.next()
  if (r < 0.3) return pick(givenNames)
  return r < 0.6 ? pick(names.given) : madeName()
}

function family(): string {
  const r = random.next()
  if (r < 0.25) return pick(familyNames)
  return r < 0.5 ? pick(names.family) : madeName()
}

function fullName(): string {
  const r = random.next()
  if (r < 0.25) return given()
  if (r < 0.32) return family()
  if (r < 0.42)
    return `${given()} ${String.fromCharCode(65 + random.int(0, 26))}${random.next() < 0.6 ? '.' : ''} ${family()}`
  if (r < 0.5) return `${given()} ${pick(['bin', 'binti', 'van', 'de', 'von', 'al'])} ${family()}`
  return r < 0.56 ? `${given()} ${given()} ${family()}` : `${given()} ${family()}`
}

const company = () => {
  const r = random.next()
  const stem = r < 0.4 ? madeName() : r < 0.6 ? family() : pick(lists.companies)
  const tail = random.next() < 0.5 ? '' : ` ${pick(lists.companyTails)}`
  return random.next() < 0.12
    ? `PT ${stem}${tail}`
    : random.next() < 0.12
      ? `${family()}, ${family()} and ${family()}`
      : `${stem}${tail}`
}
const city = () => (random.next() < 0.5 ? pick(lists.cities) : madeName())
const street = () =>
  pick([
    () => `${random.int(1, 9999)} ${madeName()} ${pick(lists.streets)}`,
    () => `${madeName()}${pick(lists.streetEnds)} ${random.int(1, 200)}`,
    () => `${pick(lists.streetStarts)} ${madeName()} ${random.int(1, 200)}`,
    () => `Jl. ${pick(familyNames)} No. ${random.int(1, 99)}`,
  ])()

const fillers: Record<string, () => string> = {
  first: given,
  last: family,
  org: company,
  city,
  country: () => pick(lists.countries),
  people: () => pick(lists.peoples),
  street,
  job: () => pick(lists.jobs),
  day: () => pick(lists.days),
  month: () => pick(lists.months),
  year: () => String(random.int(1950, 2026)),
  number: () => String(random.int(1, 9999)),
  title: () => pick(['Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Bapak', 'Ibu', 'Pak', 'Bu', 'Prof.']),
  verb: () => pick(lists.verbs),
  word: () => pick(lists.words),
  Word: () => pick(lists.words).replace(/^./, (c) => c.toUpperCase()),
  thing: () => pick(lists.things),
}

function filled(template: string): Example {
  const spans: { start: number; end: number }[] = []
  let text = ''
  let last = 0
  for (const m of template.matchAll(/\{(\w+)\}/g)) {
    text += template.slice(last, m.index)
    const isName = m[1] === 'name' || m[1] === 'first' || m[1] === 'last'
    const value = m[1] === 'name' ? fullName() : fillers[m[1]]()
    if (isName) spans.push({ start: text.length, end: text.length + value.length })
    text += value
    last = m.index + m[0].length
  }
  return varied({ text: text + template.slice(last), spans })
}

/** Some writers leave capitals out. */
function varied(example: Example): Example {
  return random.next() < 0.05 ? { ...example, text: example.text.toLowerCase() } : example
}

/** Sentences of one template give way to headings and lines of capitals, which are no names either. */
const heading = (): Example => ({
  text: Array.from({ length: random.int(2, 7) }, () => {
    const word = pick(lists.words)
    return word[0].toUpperCase() + word.slice(1)
  }).join(' '),
  spans: [],
})

function documents(): Example[] {
  const found: Example[] = []
  for (const folder of ['docs', 'docs/id']) {
    for (const name of readdirSync(folder)
      .filter((file) => /^(?:guide|findings|flood|design|coordination|formats)\.md$/.test(file))
      .sort()) {
      for (const line of readFileSync(`${folder}/${name}`, 'utf8').split('\n')) {
        const text = line.replace(/[`*|#]/g, ' ').trim()
        if (/^[A-Z].{30,}\.$/.test(text)) found.push({ text, spans: [] })
      }
    }
  }
  return found
}

const examples: Example[] = [
  ...Array.from({ length: SENTENCES }, () => filled(pick(random.next() < 0.5 ? english : indonesian))),
  ...Array.from({ length: 1500 }, heading),
  ...documents(),
]

const weights = new Float32Array(PLACES * LABELS)
const sums = new Float64Array(PLACES * LABELS)
const touched = new Float64Array(PLACES * LABELS)
let step = 0

function change(place: number, label: number, by: number): void {
  const at = place * LABELS + label
  sums[at] += (step - touched[at]) * weights[at]
  touched[at] = step
  weights[at] += by
}

function learn({ text, spans }: Example): void {
  const words = wordsOf(text)
  const looked = look(words)
  let before = 0
  for (let at = 0; at < words.length; at++) {
    step++
    const { start } = words[at]
    const span = spans.find((one) => start >= one.start && start < one.end)
    const truth = !span ? 0 : start === span.start ? 1 : 2
    const places = [...featuresOf(words, looked, at, text), ...featuresOfLabel(looked, at, before)]
    let best = 0
    let most = -Infinity
    for (let l = 0; l < LABELS; l++) {
      let score = 0
      for (const place of places) score += weights[place * LABELS + l]
      if (score > most) [best, most] = [l, score]
    }
    if (best !== truth) {
      for (const place of places) {
        change(place, truth, 1)
        change(place, best, -1)
      }
    }
    // the label that will be there when it tags, except where it has gone astray
    before = random.next() < 0.7 ? truth : best
  }
}

for (let round = 0; round < ROUNDS; round++) {
  for (let i = examples.length - 1; i > 0; i--) {
    const j = random.int(0, i + 1)
    ;[examples[i], examples[j]] = [examples[j], examples[i]]
  }
  for (const example of examples) learn(example)
}
for (let at = 0; at < weights.length; at++) sums[at] += (step - touched[at]) * weights[at]
const most = Math.max(
  ...Array.from({ length: 64 }, (_, k) =>
    sums.subarray(k * 1536, (k + 1) * 1536).reduce((a, b) => Math.max(a, Math.abs(b)), 0),
  ),
)
const bytes: number[] = []
let zeros = 0
const flush = () => {
  for (; zeros > 0; zeros -= Math.min(255, zeros)) bytes.push(0, Math.min(255, zeros))
}
for (const sum of sums) {
  const value = Math.round((sum / most) * 127)
  if (value === 0) zeros++
  else {
    flush()
    bytes.push(value & 255)
  }
}
const base64 = Buffer.from(bytes).toString('base64')
const lines = base64.match(/.{1,100}/g)!.map((line) => `  '${line}'`)
writeFileSync(
  'src/recognisers/leak/names/model.ts',
  `/** Weights of the tagger, made by scripts/train/names.ts. */\nexport const weightsText = [\n${lines.join(',\n')},\n].join('')\n`,
)
console.log(`${examples.length} sentences, ${step} words, ${base64.length} signs of weights`)
