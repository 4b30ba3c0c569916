/**
 * Quoted figures in Indonesian and English: "22 %", "22,5 persen", "dua puluh dua persen", "20-25 %", "more than 20 %",
 * "sepertiga", "two thirds", "22 dari 100", "one in five". A figure that is cut out of a longer number is none.
 */

export interface Figure {
  /** per cent; of a range its middle, of a bound the bound */
  readonly percent: number
  /** the range that was quoted, or everything beyond a bound; null for a single figure */
  readonly range: { readonly low: number; readonly high: number } | null
  /** percentage points by which a count may differ and still be what was quoted */
  readonly tolerance: number
  /** where it stands in the text that was searched */
  readonly start: number
  readonly end: number
}

/** Half a unit of the last digit that was quoted, and at least half a percentage point: quoted figures are round. */
export const toleranceOf = (figure: string): number =>
  Math.max(0.5, 0.5 * 10 ** -(/[.,](\d+)/.exec(figure)?.[1].length ?? 0))

/** "A third" is rounder than "33 %". */
const FRACTION_TOLERANCE = 1

const ones: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
  ].flatMap((list) => list.split(' ').map((word, n) => [word, n])),
)
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, n) => [word, 10 * (n + 2)]),
)
const alternatives = (words: Readonly<Record<string, number>>) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')

const ONE = `(?:${alternatives(ones)})`
const WORDS =
  `(?:(?:one|a)\\s+hundred|hundred|seratus|(?:${alternatives(tens)})(?:[\\s-]+${ONE})?|${ONE}\\s+puluh(?:\\s+${ONE})?|${ONE}\\s+belas|${ONE})` +
  `(?:\\s+(?:point|koma)(?:\\s+${ONE})+)?`
// 22.000 is twenty-two thousand to one half of the readers
const DIGITS = String.raw`\d{1,3}(?:[.,](?:\d{1,2}|\d{4}))?(?![.,]?\d)`
const VALUE = `(?:${DIGITS}|${WORDS})`
const UNIT = String.raw`(?:%|(?:per\s?cent|percent|persen|prosen|pct)(?:nya)?(?![\p{L}\p{N}]))`
/** Not in the middle of a word or number, and not below zero. */
const ALONE = String.raw`(?<![\p{L}\p{N}]|\d[.,/]|[-\u2212])`

const OVER =
  'more than|greater than|over|above|exceeding|at least|no less than|not less than|lebih dari|di atas|melebihi|minimal|setidaknya|sedikitnya|paling sedikit|tidak kurang dari|>=?|\u2265'
const UNDER =
  'less than|fewer than|under|below|at most|up to|no more than|not more than|kurang dari|di bawah|maksimal|paling banyak|tidak lebih dari|<=?|\u2264'

const percentage = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:(?<over>${OVER})|(?<under>${UNDER}))\\s*)?${ALONE}(?:` +
    // "China 22 % and Russia 30 %" is no range: "and" makes one only after "between"
    `(?:between|antara)\\s+(?<between>${VALUE})\\s*${UNIT}?\\s*(?:[-\u2013\u2014]|(?:and|dan|to|sampai(?: dengan)?|hingga)\\s)\\s*` +
    `|(?:(?:from|dari)\\s+)?(?:(?<digits>${DIGITS})\\s*${UNIT}?\\s*[-\u2013\u2014]|(?<from>${VALUE})\\s*${UNIT}?\\s+(?:to|sampai(?: dengan)?|hingga|s\\.?d\\.?)\\s)\\s*` +
    `)?(?<value>${VALUE})\\s*${UNIT}(?:\\s+(?<more>or more|atau lebih|lebih))?`,
  'giu',
)

const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
}
const fraction = new RegExp(
  `${ALONE}(?:(?<numerator>\\d{1,2})\\s*[/\u2044]\\s*(?<denominator>\\d{1,3})(?![\\d/.,]*\\d)` +
    `|(?<half>setengah|separuh|separo|(?:a |one )?half)` +
    `|(?:(?<how>a|an|${ONE})[\\s-]+)?(?<part>third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?` +
    `|(?:se|(?<berapa>${ONE})\\s+)per\\s?(?<bagian>tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))` +
    // half a per cent is not a half
    `(?![\\p{L}\\p{N}]|\\s*(?:of )?(?:an? )?${UNIT})`,
  'giu',
)

const ratio = new RegExp(
  `${ALONE}(?<count>\\d{1,6}|${WORDS})\\s+(?:in|out of|of every|of|dari(?: setiap| tiap)?|di antara)\\s+(?<of>\\d{1,6}|${WORDS})(?![\\p{L}\\p{N}]|[.,]\\d|\\s*${UNIT})`,
  'giu',
)

/** Every figure in the text, in its order. @param text at most some hundred characters, NFKC */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = []
  const take = (figure: Figure | null) => {
    if (figure && found.every((other) => figure.end <= other.start || figure.start >= other.end))
      found.push(figure)
  }
  for (const match of text.matchAll(percentage)) take(percentageOf(match))
  for (const match of text.matchAll(fraction)) take(fractionOf(match))
  for (const match of text.matchAll(ratio)) take(ratioOf(match))
  return found.sort((a, b) => a.start - b.start)
}

const placeOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length })

function percentageOf(match: RegExpExecArray): Figure {
  const { between, digits, value, over, under, more, ...g } = match.groups as Record<
    string,
    string | undefined
  >
  const from = between ?? digits ?? g.from
  const percent = numberOf(value!)
  const place = placeOf(match)
  if (from !== undefined) {
    const [low, high] = [numberOf(from), percent].sort((a, b) => a - b)
    return { percent: (low + high) / 2, range: { low, high }, tolerance: toleranceOf(value!), ...place }
  }
  if (over !== undefined || more !== undefined)
    return { percent, range: { low: percent, high: 100 }, tolerance: 0, ...place }
  if (under !== undefined) return { percent, range: { low: 0, high: percent }, tolerance: 0, ...place }
  return { percent, range: null, tolerance: toleranceOf(value!), ...place }
}

function fractionOf(match: RegExpExecArray): Figure | null {
  const g = match.groups as Record<string, string | undefined>
  let [count, of] = [1, 2]
  if (g.numerator !== undefined) [count, of] = [Number(g.numerator), Number(g.denominator)]
  else if (g.part !== undefined)
    [count, of] = [
      g.how === undefined || /^an?$/i.test(g.how) ? 1 : numberOf(g.how),
      parts[g.part.toLowerCase()],
    ]
  else if (g.bagian !== undefined)
    [count, of] = [g.berapa === undefined ? 1 : numberOf(g.berapa), parts[g.bagian.toLowerCase()]]
  return shareOf(count, of, match)
}

function ratioOf(match: RegExpExecArray): Figure | null {
  const g = match.groups as Record<string, string>
  const read = (text: string) => (/^\d+$/.test(text) ? Number(text) : numberOf(text))
  const year = /^(19|20)\d\d$/
  return year.test(g.count) || year.test(g.of) ? null : shareOf(read(g.count), read(g.of), match)
}

function shareOf(count: number, of: number, match: RegExpExecArray): Figure | null {
  if (of < 2 || count > of) return null
  // of a hundred and more it is a figure to the unit, of a few a way of speaking
  const tolerance = of >= 50 ? toleranceOf('1') : FRACTION_TOLERANCE
  return { percent: (100 * count) / of, range: null, tolerance, ...placeOf(match) }
}

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text.replace(',', '.'))
  const [whole, decimals] = text.toLowerCase().split(/\s+(?:point|koma)\s+/)
  const words = whole.split(/[\s-]+/)
  let sum = 0
  for (const word of words) {
    if (word === 'hundred' || word === 'seratus') sum = 100
    else if (word === 'puluh') sum *= 10
    else if (word === 'belas') sum += 10
    else if (word !== 'a') sum += tens[word] ?? ones[word]
  }
  const digits = (decimals?.split(/\s+/) ?? []).map((word) => ones[word]).join('')
  return Number(`${sum}.${digits || 0}`)
}

/** The figure as a claim holds it. */
export const quantity = ({ percent, range, tolerance }: Figure) => ({
  percent: Math.round(percent * 1e4) / 1e4,
  tolerance,
  ...(range ? { range } : {}),
})
