/** Rates, spans and baselines of a line. Pure statistics. */
import { within } from './view.ts'
import type { Cell, Line, View, Window } from './view.ts'

/** Pulses closer together than this are one attack, in seconds. */
export const JOIN_GAP = 300
/** A burst belongs to the attack from this share of the peak on. */
const EDGE = 0.1
/**
 * The trickle before and after belongs to it from this share of the peak on, if it is next to it (seconds) and well above
 * what came before the attack, where the evidence shows enough of that (seconds).
 */
const TRICKLE = 0.002
const TRICKLE_LEAST = 5
const TRICKLE_REACH = 60
const TRICKLE_ABOVE = 4
const QUIET = 2
/** A rise of up to so many seconds belongs to the attack, as long as no second of it falls back to what is usual. */
const RISE_REACH = 300
/** So many times are loud stretches looked for, each time among what lies apart from those found. */
const ROUNDS = 3
/** Shortest time that a rate is taken over, in seconds: below it a count says nothing about a rate. */
export const SHORTEST = 0.01
/** A past shorter than this is no baseline, in seconds. */
export const ENOUGH_PAST = 120

export interface Peak {
  readonly perSecond: number
  readonly bitsPerSecond: number
  /** the time that both are taken over: 1 s, less where the evidence is shorter, more where seconds were folded */
  readonly window: number
}

export interface Span extends Window {
  /** seconds since 1970, as exact as the evidence allows */
  readonly from: number
  readonly to: number
  readonly packets: number
  readonly bytes: number
  readonly peak: Peak
}

export const rate = (cell: Cell) => cell.packets / cell.width

/** What a cell counts as, per second, where it is asked whether it stands out. */
export type Level = (cell: Cell) => number

/** Seconds over which requests are levelled: a page with its images is many of them in one. */
const LEVELLED = 10

/** The lower of a cell's rate and the mean of the ten seconds around it: one page with its images stands out no more. */
export function levelled(line: Line): Level {
  const { cells } = line
  const levels = new Map<Cell, number>()
  let from = 0
  let to = 0
  let inside = 0
  for (const cell of cells) {
    while (to < cells.length && cells[to].second <= cell.second + LEVELLED / 2) inside += cells[to++].packets
    while (cells[from].second < cell.second - LEVELLED / 2 + 1) inside -= cells[from++].packets
    levels.set(cell, cell.width > 1 ? rate(cell) : Math.min(rate(cell), inside / LEVELLED))
  }
  return (cell) => levels.get(cell) ?? rate(cell)
}

/**
 * The stretches of a line that stand out from it, joined over short gaps: at least a tenth of its peak, and twice what is
 * usual in it, if that is no more than half the peak (else much of the evidence is the attack).
 */
export function spansOf(view: View, line: Line, level: Level = rate): Span[] {
  const usual = usualOf(view, line, level) * 2
  const spans: Span[] = []
  // What lies apart from the loudest stretch is held against its own peak: a smaller attack hours later is one, too.
  for (let round = 0; round < ROUNDS; round++) {
    const apart = round === 0 ? line.cells : cellsApart(line, spans)
    const found = louderThan(usual, view, line, apart, level)
    spans.push(...found)
    spans.sort((a, b) => a.start - b.start)
    if (found.length === 0) break
  }
  return spans
}

/** All of a line, in stretches that no longer silence than JOIN_GAP breaks. */
export function stretchesOf(view: View, line: Line): Span[] {
  const spans: Span[] = []
  let run: Cell[] = []
  let end = -Infinity
  for (const cell of line.cells) {
    if (run.length > 0 && cell.second > end + JOIN_GAP) {
      spans.push(spanOf(view, line, run))
      run = []
    }
    run.push(cell)
    end = Math.max(end, cell.second + cell.width)
  }
  if (run.length > 0) spans.push(spanOf(view, line, run))
  return spans
}

/** The cells that no span, of those in order, would be joined with. */
function cellsApart(line: Line, spans: readonly Span[]): Cell[] {
  let next = 0
  return line.cells.filter((cell) => {
    while (next < spans.length && spans[next].end + JOIN_GAP <= cell.second) next++
    return next === spans.length || cell.second + cell.width <= spans[next].start - JOIN_GAP
  })
}

function louderThan(usual: number, view: View, line: Line, cells: readonly Cell[], level: Level): Span[] {
  const top = cells.reduce((most, cell) => Math.max(most, level(cell)), 0)
  const edge = Math.max(top * EDGE, Math.min(top * 0.5, usual))
  const spans: Span[] = []
  let run: Cell[] = []
  const close = () => {
    if (run.length > 0) spans.push(spanOf(view, line, withTrickle(view, line, run, top, edge, level)))
    run = []
  }
  let end = -Infinity
  for (const cell of cells) {
    if (level(cell) < edge) continue
    if (cell.second > end + JOIN_GAP) close()
    run.push(cell)
    end = Math.max(end, cell.second + cell.width)
  }
  close()
  return spans
}

/**
 * The level that half of the seconds stay under, of those in which the evidence was looking; nine in ten of them where it
 * is of requests, which come in bursts.
 */
function usualOf(view: View, line: Line, level: Level): number {
  const above = covered(view, { start: view.first, end: view.last }) * (level === rate ? 0.5 : 0.1)
  return above < QUIET ? 0 : reachedFor(above, line.cells, Infinity, level)
}

/** The highest rate that the cells which end by `until` reach for more than so many seconds; 0 where they do not. */
function reachedFor(seconds: number, cells: readonly Cell[], until: number, level: Level = rate): number {
  const lengths = new Map<number, number>()
  for (const cell of cells) {
    if (cell.second + cell.width <= until)
      lengths.set(level(cell), (lengths.get(level(cell)) ?? 0) + cell.width)
  }
  let left = seconds
  for (const [reached, length] of [...lengths].sort(([a], [b]) => b - a)) {
    left -= length
    if (left < 0) return reached
  }
  return 0
}

/** Cells that begin within a window: they are in order, and a long log has thousands of spans. */
function beginningIn({ cells }: Line, start: number, end: number): Cell[] {
  return cells.slice(firstFrom(cells, start), firstFrom(cells, end))
}

/** Index of the first cell that begins at `second` or later. */
function firstFrom(cells: readonly Cell[], second: number): number {
  let low = 0
  let high = cells.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (cells[middle].second < second) low = middle + 1
    else high = middle
  }
  return low
}

function withTrickle(
  view: View,
  line: Line,
  run: readonly Cell[],
  top: number,
  edge: number,
  level: Level,
): readonly Cell[] {
  const last = Math.max(...ends(run))
  const before = usualIn(view, line, run[0].second - TRICKLE_REACH) ?? usualIn(view, line, last) ?? 0
  const least = Math.min(Math.max(TRICKLE_LEAST, top * TRICKLE, before * TRICKLE_ABOVE), edge)
  const start = run[0].second - TRICKLE_REACH
  const rise = riseTo(
    view,
    line,
    run[0].second,
    Math.min(Math.max(TRICKLE_LEAST, top * TRICKLE), edge),
    level,
  )
  const end = last + TRICKLE_REACH
  return beginningIn(line, Math.min(rise, start), end).filter(
    (c) =>
      (c.second >= rise && c.second < run[0].second) ||
      (level(c) >= least && c.second >= start && c.second + c.width <= end),
  )
}

/** Where the rise to `start` began: the mean before a slow one holds much of itself, the quiet seconds do not. */
function riseTo(view: View, line: Line, start: number, least: number, level: Level): number {
  const before = { start: start - RISE_REACH, end: start }
  const seconds = covered(view, before)
  if (seconds < QUIET) return start
  const cells = beginningIn(line, before.start, start).filter((c) => c.second + c.width <= start)
  const above = Math.max(least, reachedFor(seconds * 0.75, cells, start, level) * TRICKLE_ABOVE)
  let rise = start
  for (const cell of cells.reverse()) {
    if (cell.second + cell.width < rise || level(cell) < above) break
    rise = cell.second
  }
  return rise
}

/** Mean rate of the line over the minute from `start` on; null where the evidence shows next to nothing of it. */
function usualIn(view: View, line: Line, start: number): number | null {
  const window = { start, end: start + TRICKLE_REACH }
  const seconds = covered(view, window)
  if (seconds < QUIET) return null
  // wide cells that began before reach into it
  const first = Math.max(0, firstFrom(line.cells, start) - 8)
  const cells = line.cells.slice(first, firstFrom(line.cells, window.end))
  return within({ cells }, window).packets / seconds
}

/** Seconds of a window in which the evidence was looking. */
export function covered(view: View, window: Window): number {
  let seconds = 0
  for (const one of view.covered) {
    seconds += Math.max(0, Math.min(one.end, window.end) - Math.max(one.start, window.start))
  }
  return seconds
}

function spanOf(view: View, line: Line, run: readonly Cell[]): Span {
  const start = run[0].second
  const end = Math.max(...ends(run))
  let packets = 0
  let bytes = 0
  for (const cell of beginningIn(line, start, end)) {
    packets += cell.packets
    bytes += cell.bytes
  }
  const from = run.reduce((least, cell) => Math.min(least, cell.from), Infinity)
  const to = run.reduce((most, cell) => Math.max(most, cell.to), from)
  // Evidence shorter than a second shows a rate over what there is of it; in longer evidence a short burst is one second's.
  const looked = covered(view, { start: from - 1, end: to + 1 })
  const lasts = looked > 0 && looked < 1 ? to - from : Infinity
  return { start, end, from, to, packets, bytes, peak: peakOf(run, packets, bytes, lasts) }
}

function* ends(run: readonly Cell[]) {
  for (const cell of run) yield cell.second + cell.width
}

function peakOf(run: readonly Cell[], packets: number, bytes: number, lasts: number): Peak {
  if (lasts < 1) {
    const window = Math.max(lasts, SHORTEST)
    return { perSecond: packets / window, bitsPerSecond: (bytes * 8) / window, window }
  }
  let top = run[0]
  let bits = 0
  for (const cell of run) {
    if (rate(cell) > rate(top)) top = cell
    bits = Math.max(bits, (cell.bytes * 8) / cell.width)
  }
  return { perSecond: rate(top), bitsPerSecond: bits, window: top.width }
}

export interface Past {
  /** seconds of evidence about the target before the span */
  readonly seconds: number
  /** the rate that 99 % of these seconds stay under */
  readonly p99: number
}

/**
 * Seconds before the span in which the evidence was looking and the target was known. `attacks`: earlier ones of the same
 * kind, of which none is past: else an attack would make the next one usual.
 */
export function secondsBefore(view: View, span: Window, attacks: readonly Window[]): number {
  let seconds = covered(view, { start: Math.floor(view.first), end: span.start })
  for (const { start, end } of attacks) seconds -= covered(view, { start, end: Math.min(end, span.start) })
  return Math.floor(Math.max(0, seconds))
}

/** The target's own past before the span; null where there is not enough of it to say what is usual. */
export function pastOf(
  line: Line,
  view: View,
  span: Window,
  attacks: readonly Window[],
  level: Level = rate,
): Past | null {
  const seconds = secondsBefore(view, span, attacks)
  if (seconds < ENOUGH_PAST) return null
  const usual = line.cells.filter(
    (cell) => !attacks.some(({ start, end }) => cell.second < end && cell.second + cell.width > start),
  )
  return { seconds, p99: reachedFor(seconds * 0.01, usual, span.start, level) }
}
