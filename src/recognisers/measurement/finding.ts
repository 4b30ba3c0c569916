/** A finding of measured sites: what blocking and interception share. */
import { isIP } from 'node:net'
import type { Attribution, Message, StoredFinding } from '../../model/finding.ts'
import { uuid5 } from '../../model/ids.ts'
import type { JudgeContext } from '../recogniser.ts'
import { ruleIds, rules } from './rules.ts'
import type { Meaning } from './rules.ts'
import { MAX_CELLS, MAX_TALLIES } from './summary.ts'
import type { Cell, Summary } from './summary.ts'
import { weigh } from './weigh.ts'
import type { Group } from './weigh.ts'

export interface Kind {
  readonly recogniser: { readonly id: string; readonly version: number }
  readonly class: 'blocking' | 'interception'
  variantOf(group: Group): string
  alternativesOf(group: Group): StoredFinding['alternatives']
  attributionOf(group: Group): Attribution[]
  readonly techniques: readonly string[]
}

/** Findings of one scan; the surest are kept. */
const MOST_FINDINGS = 5000
const MOST_NETWORKS = 100
const MOST_STEPS = 400
const TOP = 10
const DAY = 86_400

export function findings(summary: Summary, context: JudgeContext, kind: Kind): StoredFinding[] {
  const groups = weigh(summary)
  if (groups.length > MOST_FINDINGS) {
    groups.sort((a, b) => b.sureness - a.sureness)
    groups.length = MOST_FINDINGS
  }
  return groups.flatMap((group) => findingOf(group, summary, context, kind) ?? [])
}

const instant = (seconds: number): string => new Date(Math.round(seconds * 1000)).toISOString()
const maybe = (seconds: number): string | null => (Number.isFinite(seconds) ? instant(seconds) : null)

export const asName = (cell: Cell): string =>
  cell.asn > 0 ? `AS${cell.asn}` : cell.network === '' ? 'AS?' : cell.network

function findingOf(group: Group, summary: Summary, context: JudgeContext, kind: Kind): StoredFinding | null {
  const cells = group.guilty.map(({ cell }) => cell)
  const files = [...new Set(cells.flatMap((cell) => [...cell.files]))].sort((a, b) => a - b)
  const evidence = files.flatMap((file) => context.evidence[file] ?? [])
  const first = Math.min(...cells.map((cell) => cell.firstAccused))
  const last = Math.max(...cells.map((cell) => cell.lastAccused))
  const start = maybe(first) ?? evidence[0]?.first
  const end = maybe(last) ?? evidence[0]?.last
  if (!start || !end) return null
  const accused = cells.reduce((sum, cell) => sum + cell.accused + cell.doubted, 0)
  const all = [...cells, ...group.clear]
  const measurements = all.reduce((sum, cell) => sum + cell.measured, 0)
  const version = isIP(group.site.replace(/^\[|\]$/g, ''))
  return {
    id: uuid5([kind.class, group.country, group.site, start].join('|')),
    class: kind.class,
    area: 'privacy',
    variant: kind.variantOf(group),
    confidence: Math.round(group.sureness * 100),
    start,
    end,
    target: {
      type: version === 0 ? 'domain-name' : version === 4 ? 'ipv4-addr' : 'ipv6-addr',
      value: group.site.replace(/^\[|\]$/g, ''),
    },
    sources: {
      count: cells.length,
      spoofable: false,
      countries: { [group.country]: 1 },
      top: group.guilty.slice(0, TOP).map(({ cell }) => ({
        value: asName(cell),
        count: cell.accused + cell.doubted,
        share: (cell.accused + cell.doubted) / accused,
        country: cell.country,
        ...(cell.asn > 0 ? { asn: cell.asn } : {}),
        ...(cell.network !== '' ? { as_name: cell.network } : {}),
      })),
    },
    magnitude: {
      networks_accused: cells.length,
      networks: all.length,
      accused,
      measurements,
    },
    reasons: reasonsOf(group, summary, measurements, accused, all.length),
    alternatives: kind.alternativesOf(group),
    evidence,
    attribution: kind.attributionOf(group),
    techniques: [...kind.techniques],
    detail: detailOf(group, summary, kind.class),
    recogniser: kind.recogniser,
  }
}

function reasonsOf(
  group: Group,
  { passed }: Summary,
  measurements: number,
  accused: number,
  networks: number,
): Message[] {
  const reasons: Message[] = group.rules.map(([rule, { count, of, networks: on }]) => ({
    key: `rule.${rule}`,
    params: { count, of, networks: on },
  }))
  const params = { measurements, accused, networks, networks_accused: group.guilty.length }
  reasons.push({ key: 'reason.measured', params })
  const control = group.guilty.some(({ cell }) => cell.reached > 0)
  if (control) {
    const reached = group.guilty.reduce((sum, { cell }) => sum + cell.reached, 0)
    reasons.push({ key: 'reason.also-reached', params: { reached } })
  }
  if (passed > 0) {
    const limit = MAX_CELLS + MAX_TALLIES
    reasons.push({ key: 'reason.passed-over', params: { passed, limit } })
  }
  return reasons
}

/** Shape: docs/blocking.md, "What a finding holds". */
function detailOf(group: Group, summary: Summary, meaning: Meaning): Record<string, unknown> {
  const example = group.guilty
    .flatMap(({ cell }) => (cell.example ? [{ cell, ...cell.example }] : []))
    .reduce((best, one) => (one.weight > best.weight ? one : best))
  const seconds = summary.step * DAY
  const networks = [
    ...group.guilty.map(({ cell, sureness }) => ({ cell, sureness })),
    ...group.clear.map((cell) => ({ cell, sureness: 0 })),
  ]
  const looked = new Set(example.looked)
  const fired = new Set(group.rules.map(([rule]) => rule))
  const ledTo = new Map<string, number>()
  for (const { cell } of group.guilty) {
    for (const [host, count] of cell.ledTo) ledTo.set(host, (ledTo.get(host) ?? 0) + count)
  }
  return {
    country: group.country,
    category: networks.map(({ cell }) => cell.category).find((category) => category !== '') ?? '',
    layer: group.layer,
    led_to: [...ledTo].sort((a, b) => b[1] - a[1]).map(([host, count]) => ({ host, count })),
    rules: group.rules.map(([rule, { count, of, networks: on, first, last }]) => ({
      rule,
      layer: rules[rule].layer,
      count,
      networks: on,
      of,
      first: maybe(first),
      last: maybe(last),
    })),
    // what was looked for in the example's layers and was not there
    rules_not_fired: ruleIds.filter(
      (rule) => rules[rule].meaning === meaning && looked.has(rules[rule].layer) && !fired.has(rule),
    ),
    example: {
      input: example.input,
      time: maybe(example.time),
      network: asName(example.cell),
      as_name: example.cell.network,
      steps: example.steps,
      innocent: example.fired
        .filter(({ rule }) => rules[rule].meaning === 'innocent')
        .map(({ rule }) => rule),
    },
    step_s: seconds,
    networks: networks.slice(0, MOST_NETWORKS).map(({ cell, sureness }) => ({
      network: asName(cell),
      as_name: cell.network,
      accused: cell.accused + cell.doubted,
      measured: cell.measured,
      reached: cell.reached,
      down: cell.down,
      not_judged: cell.unjudged,
      confidence: Math.round(sureness * 100),
      rules: [...cell.rules].sort((a, b) => b[1].count - a[1].count).map(([rule]) => rule),
      first: maybe(cell.firstAccused),
      last: maybe(cell.lastAccused),
      times: [...cell.times]
        .sort((a, b) => a[0] - b[0])
        .slice(-MOST_STEPS)
        .map(([at, [measured, accused]]) => ({ start: instant(at * seconds), measured, accused })),
    })),
    networks_listed: Math.min(networks.length, MOST_NETWORKS),
    // sites on networks for which there was no room: other findings may be missing, this one's counts are whole
    passed_over: summary.passed,
  }
}
