/** What the tables say about one target: a host, a prefix or a site. Read once, then judged. */
import type { Evidence } from '../../model/finding.ts'
import { mergeProfile, newProfile } from './profile.ts'
import type { Profile } from './profile.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'

/** Packets and bytes of `width` seconds from `second` on: a row of cells, read where it lies. */
export class Cell {
  readonly #cells: Float64Array
  readonly #at: number

  constructor(cells: Float64Array, at: number) {
    this.#cells = cells
    this.#at = at
  }

  get second(): number {
    return this.#cells[this.#at + T.SECOND]
  }

  get width(): number {
    const shift = this.#cells[this.#at + T.SHIFT]
    return shift === 0 ? 1 : 2 ** shift
  }

  get packets(): number {
    return this.#cells[this.#at + T.CELL_PACKETS]
  }

  get bytes(): number {
    return this.#cells[this.#at + T.BYTES]
  }

  /** time of the first packet */
  get from(): number {
    return this.#cells[this.#at + T.FIRST]
  }

  /** time of the last packet */
  get to(): number {
    return this.#cells[this.#at + T.LAST]
  }

  /** Both in one, of the same stretch of time. */
  plus(other: Cell): Cell {
    const sum = this.#cells.slice(this.#at, this.#at + T.CELL)
    sum[T.CELL_PACKETS] += other.packets
    sum[T.BYTES] += other.bytes
    sum[T.FIRST] = Math.min(sum[T.FIRST], other.from)
    sum[T.LAST] = Math.max(sum[T.LAST], other.to)
    return new Cell(sum, 0)
  }
}

/** One vector of a target over time. Cells are in order and each (second, width) comes once. */
export class Line {
  readonly vector: number
  packets = 0
  bytes = 0
  payload = 0
  first = Infinity
  last = -Infinity
  cells: Cell[] = []
  readonly #sketches: () => Profile[]
  #profiles: Profile[] | null = null

  /** `sketches` is asked once, and only where somebody wants to know: to add them up costs more than all the rest. */
  constructor(vector: number, sketches: () => Profile[]) {
    this.vector = vector
    this.#sketches = sketches
  }

  get profiles(): readonly Profile[] {
    return (this.#profiles ??= this.#sketches())
  }
}

export interface View {
  /** four words at 0: an address, or a key of prefix or site */
  readonly key: Uint32Array
  /** hosts that were hit; 1 for a host */
  readonly hosts: number
  readonly lines: Map<number, Line>
  readonly first: number
  readonly last: number
  /** evidence files by index, and the stretches of time that they cover */
  readonly files: readonly number[]
  readonly covered: readonly Window[]
  /** true: some of its hosts were too many to keep, so that what they sent is not known in full */
  readonly partial: boolean
  /** what the limits of the tables cost over the whole evidence: packets of quiet hosts, profiles of quiet epochs */
  readonly lost: number
  readonly profilesLost: number
}

export interface ViewOptions {
  readonly partial?: boolean
  /** tables to take the profiles of bundles of one vector from: those where the small ones of many hosts are added up */
  readonly sketches?: (bundles: readonly number[]) => Tables
}

/** Adds bundles of one or several hosts up into a view. */
export function viewOf(
  t: Tables,
  key: Uint32Array,
  bundles: readonly number[],
  hosts: number,
  evidence: readonly Evidence[],
  { partial = false, sketches }: ViewOptions = {},
): View {
  const groups = new Map<number, number[]>()
  for (const b of bundles) {
    const vector = T.vectorOf(t, b)
    const group = groups.get(vector)
    if (group) group.push(b)
    else groups.set(vector, [b])
  }
  const lines = new Map<number, Line>()
  let first = Infinity
  let last = -Infinity
  for (const [vector, group] of groups) {
    const line = lineOf(t, vector, group, () =>
      sketches ? sketches(group).profiles : group.flatMap((b) => [...T.profilesOf(t, b)]),
    )
    lines.set(vector, line)
    first = Math.min(first, line.first)
    last = Math.max(last, line.last)
  }
  const files = [...new Set(bundles.flatMap((b) => T.filesOf(t, b)))].sort((a, b) => a - b)
  const covered = coverage(files, evidence)
  return {
    key,
    hosts,
    lines,
    first,
    last,
    files,
    covered,
    partial,
    lost: t.lost,
    profilesLost: t.profilesLost,
  }
}

/** When the evidence was looking: a target's past is what was seen of it, not the days between two files. */
function coverage(files: readonly number[], evidence: readonly Evidence[]): Window[] {
  const windows: Window[] = []
  for (const file of files) {
    const e = evidence[file]
    if (e?.first == null || e.last == null) continue
    windows.push({
      start: Date.parse(e.first) / 1000,
      end: Date.parse(e.last) / 1000,
    })
  }
  windows.sort((a, b) => a.start - b.start)
  const apart: { start: number; end: number }[] = []
  for (const window of windows) {
    const before = apart.at(-1)
    if (before && window.start <= before.end) before.end = Math.max(before.end, window.end)
    else apart.push({ ...window })
  }
  return apart
}

function lineOf(t: Tables, vector: number, bundles: readonly number[], sketches: () => Profile[]): Line {
  const line = new Line(vector, sketches)
  const cells: Cell[] = []
  for (const b of bundles) {
    for (const row of T.cellsOf(t, b)) {
      const c = row * T.CELL
      line.packets += t.cells[c + T.CELL_PACKETS]
      line.bytes += t.cells[c + T.BYTES]
      line.payload += t.cells[c + T.PAYLOAD]
      line.first = Math.min(line.first, t.cells[c + T.FIRST])
      line.last = Math.max(line.last, t.cells[c + T.LAST])
      cells.push(new Cell(t.cells, c))
    }
  }
  line.cells = tidy(cells)
  return line
}

/** In order, and each stretch of time once. */
function tidy(cells: Cell[]): Cell[] {
  cells.sort((a, b) => a.second - b.second || a.width - b.width)
  let kept = 0
  for (const cell of cells) {
    const before = kept > 0 ? cells[kept - 1] : null
    if (before !== null && before.second === cell.second && before.width === cell.width) {
      cells[kept - 1] = before.plus(cell)
    } else cells[kept++] = cell
  }
  cells.length = kept
  return cells
}

/** Several vectors as one. */
export function joined(view: View, vectors: readonly number[]): Line | null {
  const lines = vectors.map((v) => view.lines.get(v)).filter((line) => line !== undefined)
  if (lines.length === 0) return null
  if (lines.length === 1) return lines[0]
  const all = new Line(lines[0].vector, () => lines.flatMap((l) => l.profiles))
  all.packets = sum(lines, (l) => l.packets)
  all.bytes = sum(lines, (l) => l.bytes)
  all.payload = sum(lines, (l) => l.payload)
  all.first = Math.min(...lines.map((l) => l.first))
  all.last = Math.max(...lines.map((l) => l.last))
  all.cells = tidy(lines.flatMap((l) => l.cells))
  return all
}

export function sum<T>(items: Iterable<T>, of: (item: T) => number): number {
  let total = 0
  for (const item of items) total += of(item)
  return total
}

/** A stretch of time, in whole seconds: from `start` up to, not including, `end`. */
export interface Window {
  readonly start: number
  readonly end: number
}

/** Packets of a line within a window; cells that lie across its edge count by their part. */
export function within(
  line: Pick<Line, 'cells'> | undefined | null,
  window: Window,
): { packets: number; bytes: number } {
  let packets = 0
  let bytes = 0
  if (!line) return { packets, bytes }
  for (const cell of line.cells) {
    const from = Math.max(cell.second, window.start)
    const to = Math.min(cell.second + cell.width, window.end)
    if (to <= from) continue
    const part = (to - from) / cell.width
    packets += cell.packets * part
    bytes += cell.bytes * part
  }
  return { packets: Math.round(packets), bytes: Math.round(bytes) }
}

export function packetsOf(view: View, vectors: readonly number[], window: Window): number {
  return sum(vectors, (v) => within(view.lines.get(v), window).packets)
}

/** One profile of everything that touches the window; null where none was kept. */
export function profileWithin(line: Line | null, window: Window): Profile | null {
  if (!line) return null
  const touching = line.profiles.filter((p) => {
    const start = p.epoch * 2 ** T.EPOCH_SHIFT
    return start < window.end && start + 2 ** T.EPOCH_SHIFT > window.start
  })
  if (touching.length === 0) return null
  const whole = newProfile(0)
  for (const profile of touching) mergeProfile(whole, profile)
  return whole
}
