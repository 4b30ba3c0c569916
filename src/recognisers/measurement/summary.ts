/**
 * Verdicts as sums that add up: one cell for each country, site and network, with a count for each step of time. Two
 * summaries merge into what one collector would have made of all.
 */
import type { Measurement } from '../../model/measurement.ts'
import { LEAST_ALONE, rules } from './rules.ts'
import type { Meaning, RuleId } from './rules.ts'
import type { Fired, Step, Verdict } from './verdict.ts'

export interface RuleCount {
  count: number
  /** greatest weight that it had in one measurement */
  weight: number
  /** what it was, of the first by name; empty where the rule says it all */
  of: string
  /** first and last time; Infinity and -Infinity where no measurement had one */
  first: number
  last: number
}

export interface Example {
  readonly weight: number
  /** seconds since 1970, NaN where unknown */
  readonly time: number
  readonly input: string
  readonly steps: readonly Step[]
  readonly fired: readonly Fired[]
  readonly looked: readonly string[]
}

export interface Cell {
  readonly country: string
  readonly site: string
  readonly asn: number
  network: string
  category: string
  measured: number
  /** measurements in which something weighs enough by itself */
  accused: number
  /** measurements in which only light rules fired */
  doubted: number
  reached: number
  down: number
  /** nothing could be compared */
  unjudged: number
  first: number
  last: number
  /** of accused and doubted measurements */
  firstAccused: number
  lastAccused: number
  readonly rules: Map<RuleId, RuleCount>
  readonly innocent: Map<RuleId, number>
  /** hosts that pages or redirects led to */
  readonly ledTo: Map<string, number>
  /** step number since 1970 -> measured, accused */
  readonly times: Map<number, [number, number]>
  example: Example | null
  readonly files: Set<number>
}

export interface Summary {
  readonly cells: Map<string, Cell>
  /** length of a step of time, days */
  step: number
  /** counts of cells that nothing was said against, without their times, where there are too many for more */
  readonly tallies: Map<string, Tally>
  /** as many cells as there may be are accused: no further one is begun */
  full: boolean
  /** measurements of further cells, for which there was no room */
  passed: number
}

/** measured, reached, down, unjudged */
export type Tally = readonly [number, number, number, number]

const DAY = 86_400
/**
 * Sites times networks. A cell takes about 1.5 kB, an accused one 2.5 kB, a tally a tenth of that; every worker has its own for each of
 * the two recognisers. Accused cells are kept first; what finds no room is counted and told, never guessed at.
 */
export const MAX_CELLS = 50_000
export const MAX_TALLIES = 300_000
const MAX_STEPS = 1_000_000
const MAX_LED_TO = 20

export const newSummary = (): Summary => ({
  cells: new Map(),
  tallies: new Map(),
  step: 1,
  full: false,
  passed: 0,
})

/** Counts one measurement. `meaning` is what this recogniser accuses of. */
export function note(
  summary: Summary,
  m: Measurement,
  verdict: Verdict,
  meaning: Meaning,
  file: number,
): void {
  const site = new URL(m.input).hostname.toLowerCase()
  const cell = cellOf(summary, m.country, site, m.asn)
  if (!cell) {
    summary.passed++
    return
  }
  if (m.network !== '' && (cell.network === '' || m.network < cell.network)) cell.network = m.network
  if (m.category !== '' && (cell.category === '' || m.category < cell.category)) cell.category = m.category
  cell.measured++
  if (verdict.reached) cell.reached++
  if (verdict.outcome === 'down') cell.down++
  cell.files.add(file)
  cell.first = Math.min(cell.first, num(m.time, Infinity))
  cell.last = Math.max(cell.last, num(m.time, -Infinity))
  let weight = 0
  for (const fired of verdict.fired) {
    if (rules[fired.rule].meaning === meaning) {
      countRule(cell, fired, m.time)
      weight = Math.max(weight, fired.weight)
    } else if (rules[fired.rule].meaning === 'innocent') {
      if (fired.rule === 'control-failed') cell.unjudged++
      cell.innocent.set(fired.rule, (cell.innocent.get(fired.rule) ?? 0) + 1)
    }
  }
  const accused = weight >= LEAST_ALONE
  if (accused) cell.accused++
  else if (weight > 0) cell.doubted++
  if (weight > 0) {
    cell.firstAccused = Math.min(cell.firstAccused, num(m.time, Infinity))
    cell.lastAccused = Math.max(cell.lastAccused, num(m.time, -Infinity))
    if (verdict.ledTo !== '') add(cell.ledTo, verdict.ledTo, 1)
    const looked = [...verdict.looked]
    keepExample(cell, {
      weight,
      time: m.time,
      input: m.input,
      steps: verdict.steps,
      fired: verdict.fired,
      looked,
    })
  }
  if (!Number.isNaN(m.time)) {
    const at = Math.floor(m.time / (DAY * summary.step))
    const counts = cell.times.get(at)
    if (!counts) cell.times.set(at, [1, accused ? 1 : 0])
    else {
      counts[0]++
      if (accused) counts[1]++
    }
  }
}

const num = (value: number, otherwise: number): number => (Number.isNaN(value) ? otherwise : value)

/** Null: there is no room for another one. */
function cellOf(summary: Summary, country: string, site: string, asn: number): Cell | null {
  const key = `${country} ${asn} ${site}`
  const found = summary.cells.get(key)
  if (found) return found
  const tally = summary.tallies.get(key)
  if (summary.full) return null
  const cell = cellFrom(key, tally)
  summary.tallies.delete(key)
  summary.cells.set(key, cell)
  return cell
}

/** A cell of this key with what was counted before. */
export function cellFrom(key: string, tally: Tally = [0, 0, 0, 0]): Cell {
  const [country, asn, site] = key.split(' ')
  const [measured, reached, down, unjudged] = tally
  return {
    country,
    site,
    asn: Number(asn),
    network: '',
    category: '',
    measured,
    accused: 0,
    doubted: 0,
    reached,
    down,
    unjudged,
    first: Infinity,
    last: -Infinity,
    firstAccused: Infinity,
    lastAccused: -Infinity,
    rules: new Map(),
    innocent: new Map(),
    ledTo: new Map(),
    times: new Map(),
    example: null,
    files: new Set(),
  }
}

function countRule(cell: Cell, { rule, weight, of }: Fired, time: number): void {
  const counted = cell.rules.get(rule)
  const [first, last] = [num(time, Infinity), num(time, -Infinity)]
  if (!counted) cell.rules.set(rule, { count: 1, weight, of, first, last })
  else addRule(counted, { count: 1, weight, of, first, last })
}

function addRule(into: RuleCount, from: RuleCount): void {
  into.count += from.count
  into.weight = Math.max(into.weight, from.weight)
  if (from.of !== '' && (into.of === '' || from.of < into.of)) into.of = from.of
  into.first = Math.min(into.first, from.first)
  into.last = Math.max(into.last, from.last)
}

/** The heaviest, then the earliest, so that it does not matter who saw it first. */
function keepExample(cell: Cell, one: Example): void {
  const kept = cell.example
  if (kept) {
    const order =
      one.weight - kept.weight ||
      num(kept.time, Infinity) - num(one.time, Infinity) ||
      (one.input < kept.input ? 1 : one.input > kept.input ? -1 : 0)
    if (!(order > 0)) return
  }
  cell.example = one
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  const before = counts.get(key)
  if (before !== undefined || counts.size < MAX_LED_TO) counts.set(key, (before ?? 0) + count)
}

export function merge(into: Summary, from: Summary): Summary {
  const step = Math.max(into.step, from.step)
  coarsen(into, step)
  coarsen(from, step)
  into.passed += from.passed
  for (const [key, cell] of from.cells) {
    const own = into.cells.get(key)
    const tally = into.tallies.get(key)
    if (own) mergeCell(own, cell)
    else {
      if (tally) mergeCell(cell, cellFrom(key, tally))
      into.tallies.delete(key)
      into.cells.set(key, cell)
    }
  }
  for (const [key, tally] of from.tallies) {
    const own = into.cells.get(key)
    if (own) mergeCell(own, cellFrom(key, tally))
    else keepTally(into, key, tally)
  }
  bound(into)
  return into
}

function keepTally(summary: Summary, key: string, tally: Tally): void {
  const before = summary.tallies.get(key)
  if (before) {
    const [measured, reached, down, unjudged] = tally
    const sum: Tally = [before[0] + measured, before[1] + reached, before[2] + down, before[3] + unjudged]
    summary.tallies.set(key, sum)
  } else if (summary.tallies.size < MAX_TALLIES) summary.tallies.set(key, tally)
  else summary.passed += tally[0]
}

function mergeCell(own: Cell, cell: Cell): void {
  if (cell.network !== '' && (own.network === '' || cell.network < own.network)) own.network = cell.network
  if (cell.category !== '' && (own.category === '' || cell.category < own.category))
    own.category = cell.category
  for (const key of ['measured', 'accused', 'doubted', 'reached', 'down', 'unjudged'] as const) {
    own[key] += cell[key]
  }
  for (const key of ['first', 'firstAccused'] as const) own[key] = Math.min(own[key], cell[key])
  for (const key of ['last', 'lastAccused'] as const) own[key] = Math.max(own[key], cell[key])
  for (const [rule, counted] of cell.rules) {
    const before = own.rules.get(rule)
    if (before) addRule(before, counted)
    else own.rules.set(rule, counted)
  }
  for (const [rule, count] of cell.innocent) own.innocent.set(rule, (own.innocent.get(rule) ?? 0) + count)
  for (const [host, count] of cell.ledTo) add(own.ledTo, host, count)
  for (const [at, [measured, accused]] of cell.times) {
    const counts = own.times.get(at)
    if (!counts) own.times.set(at, [measured, accused])
    else {
      counts[0] += measured
      counts[1] += accused
    }
  }
  if (cell.example) keepExample(own, cell.example)
  for (const file of cell.files) own.files.add(file)
}

/** Keeps the summary within its memory: tallies in place of cells that accuse nobody, and longer steps of time. */
export function bound(summary: Summary, most: number = MAX_CELLS): void {
  if (summary.cells.size >= most) {
    for (const [key, cell] of summary.cells) {
      if (cell.accused + cell.doubted > 0) continue
      summary.cells.delete(key)
      keepTally(summary, key, [cell.measured, cell.reached, cell.down, cell.unjudged])
    }
  }
  summary.full = summary.cells.size >= most
  let steps = 0
  for (const cell of summary.cells.values()) steps += cell.times.size
  if (steps > MAX_STEPS) coarsen(summary, summary.step * 2)
}

function coarsen(summary: Summary, step: number): void {
  if (step === summary.step) return
  const factor = step / summary.step
  for (const cell of summary.cells.values()) {
    const old = [...cell.times]
    cell.times.clear()
    for (const [at, [measured, accused]] of old) {
      const counts = cell.times.get(Math.floor(at / factor))
      if (!counts) cell.times.set(Math.floor(at / factor), [measured, accused])
      else {
        counts[0] += measured
        counts[1] += accused
      }
    }
  }
  summary.step = step
}
