/** A quoted figure against every data set and every basis on which it might have been counted. */
import type {
  Check,
  CheckRow,
  Claim,
  Condition,
  Denominator,
  Multi,
  Reading,
  Unit,
} from '../../model/atlas.ts'
import type { Lang } from '../../model/taxonomy.ts'
import type { Store } from '../../store/store.ts'
import { chooseLoads, isSelection } from '../loads.ts'
import type { CurrentLoad } from '../loads.ts'
import { shareQuery } from '../queries/shares.ts'
import type { ShareResult } from '../queries/shares.ts'
import { shareParams } from '../shares/compute.ts'
import { basisText } from '../shares/texts.ts'
import { wilson } from '../shares/wilson.ts'
import { readClaim } from './claim.ts'
import { distance, hintText, sentenceOf } from './texts.ts'

/** The ways of counting that a quoted figure may rest on. */
export const bases: readonly { unit: Unit; denominator: Denominator; multi: Multi }[] = [
  { unit: 'incident', denominator: 'attributed', multi: 'count' },
  { unit: 'incident', denominator: 'attributed', multi: 'fraction' },
  { unit: 'incident', denominator: 'all', multi: 'count' },
  { unit: 'incident', denominator: 'all', multi: 'fraction' },
  { unit: 'attribution', denominator: 'attributed', multi: 'count' },
  { unit: 'attribution', denominator: 'all', multi: 'count' },
  { unit: 'pair', denominator: 'attributed', multi: 'count' },
  { unit: 'pair', denominator: 'all', multi: 'count' },
]

/**
 * Checks a sentence. One that is not understood to the last word is not counted: the answer then says which words had no
 * meaning, and the structured form of what was understood.
 * @throws PerisaiError dataset-unknown
 */
export async function checkSentence(
  store: Store,
  text: string,
  datasets: readonly string[] | undefined,
  lang: Lang,
): Promise<Check> {
  const { claim, unknown } = readClaim(text, lang)
  if (claim && unknown.length === 0) return checkClaim(store, claim, datasets, lang)
  const verdict = 'not-understood' as const
  const answer = {
    understood: false,
    claim,
    not_understood: [...unknown],
    rows: [],
    agreeing: 0,
    bases: 0,
    verdict,
  }
  const hint = hintText(claim)
  return { ...answer, hint, sentence: sentenceOf({ ...answer, hint }, lang) }
}

export async function checkClaim(
  store: Store,
  claim: Claim,
  datasets: readonly string[] | undefined,
  lang: Lang,
): Promise<Check> {
  // a sentence that is fit to print cannot rest on picked examples, not even where somebody asks for them
  const loads = (await chooseLoads(store, datasets ?? ['all'])).filter((load) => !isSelection(load))
  const repaired = await figuresOf(store, loads, claim, 'repaired')
  const published = await figuresOf(store, loads.filter(hasShiftedRows), claim, 'published')
  const rows: CheckRow[] = []
  for (const load of loads) {
    for (const basis of bases) {
      const key = keyOf(load, basis)
      const put = repaired.get(key)!
      rows.push(rowOf(load, basis, 'repaired', put, claim, lang))
      const stands = basis.unit === 'incident' && basis.multi === 'count' ? published.get(key) : undefined
      if (stands && (put.count !== stands.count || put.total !== stands.total)) {
        rows.push(rowOf(load, basis, 'published', stands, claim, lang))
      }
    }
  }
  const counted = rows.filter((row) => row.agrees !== 'no-data')
  const agreeing = counted.filter((row) => row.agrees === 'yes').length
  const verdict =
    counted.length === 0
      ? 'no-data'
      : agreeing === 0
        ? 'fails'
        : agreeing === counted.length
          ? 'holds'
          : 'partly'
  const answer: Omit<Check, 'sentence'> = {
    understood: true,
    claim,
    not_understood: [],
    hint: '',
    rows,
    agreeing,
    bases: counted.length,
    verdict,
  }
  return { ...answer, sentence: sentenceOf(answer, lang) }
}

interface Figure {
  count: number
  /** 0 also where the data set says of no unit who did it: then it has nothing to say on a share of sources */
  total: number
}

/** Where rows were shifted, the figure as the file stands is a basis of its own. */
const hasShiftedRows = ({ report }: CurrentLoad): boolean => report.includes('"shifted-row"')

const keyOf = (load: CurrentLoad, b: (typeof bases)[number]) =>
  `${load.load} ${b.unit} ${b.denominator} ${b.multi}`

/** Every basis of every release: two queries a unit, one for what it is a share of and one for the share. */
async function figuresOf(
  store: Store,
  loads: readonly CurrentLoad[],
  claim: Claim,
  reading: Reading,
): Promise<Map<string, Figure>> {
  const figures = new Map<string, Figure>()
  if (loads.length === 0) return figures
  const whole = shareParams(loads, { where: claim.where, reading }, 'source')
  const source: Condition = { dimension: 'source', values: claim.source }
  // a unit that names two of several sources is one unit: counted by another dimension, so that the sources are a filter
  const by = (['source.type', 'type', 'year'] as const).find((d) =>
    claim.where.every((c) => c.dimension !== d),
  )!
  const part = shareParams(loads, { where: [...claim.where, source], reading }, by)
  for (const unit of ['incident', 'attribution', 'pair'] as const) {
    const [all, named] = await Promise.all([
      store.run(shareQuery(unit, 'source'), whole),
      claim.source.length > 1 ? store.run(shareQuery(unit, by), part) : null,
    ])
    for (const load of loads) {
      for (const basis of bases.filter((b) => b.unit === unit)) {
        figures.set(keyOf(load, basis), figureOf(load, basis, all, named, claim.source))
      }
    }
  }
  return figures
}

function figureOf(
  { load }: CurrentLoad,
  { denominator, multi }: (typeof bases)[number],
  all: readonly ShareResult[],
  named: readonly ShareResult[] | null,
  sources: readonly string[],
): Figure {
  const own = all.filter((row) => row.load === load)
  const totals = own.find((row) => row.kind === 't')
  const rows = own.filter((row) => row.kind === 'r' && sources.includes(row.v!))
  const attributed = totals?.attributed ?? 0
  const total = attributed === 0 || denominator === 'attributed' ? attributed : (totals?.units ?? 0)
  const sum = (value: (row: ShareResult) => number) => rows.reduce((s, row) => s + value(row), 0)
  if (multi === 'fraction') return { count: sum((r) => r.fraction), total }
  if (!named) return { count: sum((r) => r.units), total }
  return { count: named.find((row) => row.load === load && row.kind === 't')?.units ?? 0, total }
}

function rowOf(
  load: CurrentLoad,
  basis: (typeof bases)[number],
  reading: Reading,
  { count, total }: Figure,
  claim: Claim,
  lang: Lang,
): CheckRow {
  const interval = wilson(count, total)
  const percent = interval === null ? null : (100 * count) / total
  const [low, high] = interval === null ? [null, null] : [100 * interval.low, 100 * interval.high]
  const words = {
    ...basis,
    reading,
    dataset: load.dataset,
    catalogue: load.catalogue,
    release: load.release,
    imported: load.imported,
    sha256: load.sha256,
    of: 'source' as const,
    where: claim.where,
    units: total,
    attributed: total,
    unknown: 0,
    unknown_kinds: {},
    overlapping: true,
  }
  return {
    dataset: load.dataset,
    ...basis,
    reading,
    count,
    of: total,
    percent,
    low,
    high,
    agrees: agreement(percent, low, high, claim),
    basis: basisText(words, claim.where, lang),
  }
}

/** `yes`: equal within the rounding of the quoted figure, or inside the quoted range; `within-interval`: chance alone could explain the difference. */
function agreement(
  percent: number | null,
  low: number | null,
  high: number | null,
  claim: Claim,
): CheckRow['agrees'] {
  if (percent === null || low === null || high === null) return 'no-data'
  if (distance(percent, claim) <= claim.tolerance) return 'yes'
  const quoted = claim.range ?? { low: claim.percent, high: claim.percent }
  return quoted.high >= low && quoted.low <= high ? 'within-interval' : 'no'
}
