/** From sums to judgement: which networks keep which sites from their users, and how sure that is. */
import { rules } from './rules.ts'
import type { Layer, RuleId } from './rules.ts'
import { cellFrom } from './summary.ts'
import type { Cell, RuleCount, Summary } from './summary.ts'

/** A network that blocks or intercepts a site. */
export interface Network {
  readonly cell: Cell
  /** 0..1 */
  readonly sureness: number
  /** share of the measurements that could be judged */
  readonly share: number
}

export interface Group {
  readonly country: string
  readonly site: string
  /** surest first */
  readonly guilty: readonly Network[]
  /** measured, and nothing to be said against */
  readonly clear: readonly Cell[]
  /** 0..1 */
  readonly sureness: number
  readonly layer: Layer
  /** of the guilty networks together, the commonest first */
  readonly rules: readonly (readonly [RuleId, RuleCount & { networks: number }])[]
}

/** Where the evidence names itself, it stands though other measurements saw nothing. */
const UNMISTAKABLE = 0.7
const MOST = 0.97
const LEAST_SURENESS = 0.3
/** Light rules alone must come so often, on so many days, with nothing against them. */
const LEAST_DOUBTED = 5
const LEAST_DOUBTED_STEPS = 2
/** A network on which so many sites fail in so unspecific a way is broken. */
const LEAST_SITES = 8
const OUTAGE_SHARE = 0.6
const unspecific = new Set<RuleId>([
  'dns-server-failure',
  'dns-timeout',
  'tcp-timeout',
  'tcp-unreachable',
  'tls-timeout',
  'http-timeout',
  'http-closed',
  'tls-closed',
])

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export function weigh(summary: Summary): Group[] {
  const broken = outages(summary)
  const groups = new Map<string, { guilty: Network[]; clear: Cell[] }>()
  for (const cell of summary.cells.values()) {
    const key = `${cell.country} ${cell.site}`
    let group = groups.get(key)
    if (!group) groups.set(key, (group = { guilty: [], clear: [] }))
    const network = weighCell(cell, broken)
    if (network) group.guilty.push(network)
    else group.clear.push(cell)
  }
  for (const [key, tally] of summary.tallies) {
    const [country, , site] = key.split(' ')
    groups.get(`${country} ${site}`)?.clear.push(cellFrom(key, tally))
  }
  const found: Group[] = []
  for (const { guilty, clear } of groups.values()) if (guilty.length > 0) found.push(together(guilty, clear))
  return found.sort((a, b) => order(a.country, b.country) || order(a.site, b.site))
}

function weighCell(cell: Cell, broken: ReadonlySet<string>): Network | null {
  const judged = Math.max(1, cell.measured - cell.unjudged - cell.down)
  const weight = Math.max(0, ...[...cell.rules.values()].map((rule) => rule.weight))
  if (
    broken.has(`${cell.country} ${cell.asn}`) &&
    [...cell.rules.keys()].every((rule) => unspecific.has(rule))
  ) {
    return null
  }
  if (cell.accused > 0) {
    const share = Math.min(1, cell.accused / judged)
    // repetition convinces ever less: the same mistake can be made again and again
    const often = 1 - (1 - weight) ** (1 + 0.5 * Math.log2(cell.accused))
    const steady = weight >= UNMISTAKABLE ? Math.max(share, 0.8) : Math.min(1, share * 1.5)
    const sureness = Math.min(MOST, often * steady)
    return sureness >= LEAST_SURENESS ? { cell, sureness, share } : null
  }
  const share = cell.doubted / judged
  const enough = cell.doubted >= LEAST_DOUBTED && cell.times.size >= LEAST_DOUBTED_STEPS
  if (!enough || share < 0.8 || cell.reached > 0) return null
  return { cell, sureness: Math.min(0.6, 1 - (1 - weight) ** Math.log2(cell.doubted)), share }
}

/** "country asn" of networks on which most sites fail, whichever they are. */
function outages(summary: Summary): Set<string> {
  const sites = new Map<string, { all: number; failing: number }>()
  for (const cell of summary.cells.values()) {
    const key = `${cell.country} ${cell.asn}`
    let counts = sites.get(key)
    if (!counts) sites.set(key, (counts = { all: 0, failing: 0 }))
    counts.all++
    const failing =
      cell.accused + cell.doubted > 0 && [...cell.rules.keys()].every((rule) => unspecific.has(rule))
    if (failing) counts.failing++
  }
  for (const key of summary.tallies.keys()) {
    const counts = sites.get(key.slice(0, key.lastIndexOf(' ')))
    if (counts) counts.all++
  }
  const broken = [...sites].filter(
    ([, { all, failing }]) => all >= LEAST_SITES && failing / all > OUTAGE_SHARE,
  )
  return new Set(broken.map(([key]) => key))
}

function together(guilty: Network[], clear: readonly Cell[]): Group {
  guilty.sort((a, b) => b.sureness - a.sureness || a.cell.asn - b.cell.asn)
  // networks do not decide quite by themselves: each further one counts half
  const doubt = guilty.reduce((left, { sureness }, k) => left * (1 - (k === 0 ? sureness : sureness / 2)), 1)
  const counted = new Map<RuleId, RuleCount & { networks: number }>()
  const byLayer = new Map<Layer, number>()
  for (const { cell } of guilty) {
    for (const [rule, { count, weight, of, first, last }] of cell.rules) {
      const before = counted.get(rule)
      if (!before) counted.set(rule, { count, weight, of, first, last, networks: 1 })
      else {
        before.count += count
        before.networks++
        before.weight = Math.max(before.weight, weight)
        if (of !== '' && (before.of === '' || of < before.of)) before.of = of
        before.first = Math.min(before.first, first)
        before.last = Math.max(before.last, last)
      }
      const { layer } = rules[rule]
      byLayer.set(layer, (byLayer.get(layer) ?? 0) + count * weight)
    }
  }
  const [[layer]] = [...byLayer].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))
  const [{ cell }] = guilty
  return {
    country: cell.country,
    site: cell.site,
    guilty,
    clear: [...clear].sort((a, b) => a.asn - b.asn),
    sureness: Math.min(MOST, 1 - doubt),
    layer,
    rules: [...counted].sort((a, b) => b[1].count - a[1].count || order(a[0], b[0])),
  }
}
