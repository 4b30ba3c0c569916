/**
 * Closing the gaps in tables, without further memory for rows: what stays moves up and keeps its order, which is that of
 * time. So the rows that the hot path is at lie together.
 */
import type { Profile } from './profile.ts'
import { inStrides } from './strides.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'

/** Gives up the bundles that are GONE, with all that they have, and the rows that are empty. */
export function closeGaps(t: Tables): void {
  const { bundles, bundleCount, index } = t
  inStrides(bundleCount, (first, end) => dropRows(t, first, end))
  for (const b of Object.keys(t.files))
    if (bundles[Number(b) * T.BUNDLE + T.FATE] === T.GONE) delete t.files[Number(b)]
  const to = roomFor(bundleCount)
  t.bundleCount = moveUp(bundles, to, bundleCount, T.BUNDLE, T.FATE, T.FATE)
  inStrides(index.length, (first, end) => relink(index, to, 1, 0, first, end))
  for (const b of Object.keys(t.files)) moveFiles(t, Number(b), to[Number(b)] - 1)
  moveProfiles(t)
  closeCells(t)
  t.waitCount = closeRows(t, t.waits, t.waitCount, T.WAIT, T.LENGTH, T.WAIT_NEXT, T.WAIT_HEAD)
}

/** Gives up the cells that are empty. */
export function closeCells(t: Tables): void {
  t.cellCount = closeRows(t, t.cells, t.cellCount, T.CELL, T.CELL_PACKETS, T.CELL_NEXT, T.CELL_HEAD)
}

/** Gives up the rows that have 0 at place `used`; `next` and the bundles' `head` lead on. Returns how many are left. */
function closeRows(
  { bundles, bundleCount }: Tables,
  rows: Float64Array | Uint32Array,
  count: number,
  size: number,
  used: number,
  next: number,
  head: number,
): number {
  const to = roomFor(count)
  const words = new Uint32Array(rows.buffer)
  // a number above 0 has a bit in one of its words
  const wide = rows.BYTES_PER_ELEMENT / 4
  const kept = moveUp(words, to, count, size * wide, used * wide, used * wide + wide - 1)
  inStrides(kept, (first, end) => relink(rows, to, size, next, first, end))
  inStrides(bundleCount, (first, end) => relink(bundles, to, T.BUNDLE, head, first, end))
  return kept
}

/** Empties the rows of bundles that go, unless they went to others. */
function dropRows(t: Tables, first: number, end: number): void {
  const { bundles, cells, waits } = t
  for (let b = first; b < end; b++) {
    const k = b * T.BUNDLE
    if (bundles[k + T.FATE] !== T.GONE) continue
    for (let row = bundles[k + T.CELL_HEAD]; row !== 0; row = cells[(row - 1) * T.CELL + T.CELL_NEXT])
      cells[(row - 1) * T.CELL + T.CELL_PACKETS] = 0
    for (let row = bundles[k + T.WAIT_HEAD]; row !== 0; row = waits[(row - 1) * T.WAIT + T.WAIT_NEXT])
      waits[(row - 1) * T.WAIT + T.LENGTH] = 0
  }
}

/** The new row + 1 of each row that stays, in memory that stays. */
let moved = new Uint32Array(1 << 16)

function roomFor(rows: number): Uint32Array {
  if (moved.length < rows) moved = new Uint32Array(2 ** Math.ceil(Math.log2(rows)))
  return moved
}

/** Moves up the rows of `size` words in which word `a` or `b` is not 0; `to` gets where to. Returns how many there are. */
function moveUp(words: Uint32Array, to: Uint32Array, count: number, size: number, a: number, b: number) {
  let kept = 0
  inStrides(count, (first, end) => (kept = moveSome(words, to, size, a, b, kept, first, end)))
  return kept
}

function moveSome(
  words: Uint32Array,
  to: Uint32Array,
  size: number,
  a: number,
  b: number,
  before: number,
  first: number,
  end: number,
): number {
  let kept = before
  for (let row = first; row < end; row++) {
    const from = row * size
    if ((words[from + a] | words[from + b]) === 0) continue
    const place = kept * size
    if (place !== from) for (let w = 0; w < size; w++) words[place + w] = words[from + w]
    to[row] = ++kept
  }
  return kept
}

/** Rewrites row numbers, at place `link` of rows first..end. */
function relink(
  rows: Float64Array | Uint32Array | Int32Array,
  to: Uint32Array,
  size: number,
  link: number,
  first: number,
  end: number,
): void {
  for (let at = first * size + link; at < end * size; at += size)
    if (rows[at] !== 0) rows[at] = to[rows[at] - 1]
}

/** Numbers come in ascending order, so none is written over before its turn. */
function moveFiles({ files }: Tables, b: number, to: number): void {
  const list = files[b]
  delete files[b]
  files[to] = list
}

/** Lines up the profiles that lists lead to; the others may be used again. */
function moveProfiles(t: Tables): void {
  const { profiles } = t
  for (const profile of profiles) profile.bundle = T.NONE
  const kept: Profile[] = []
  inStrides(t.bundleCount, (first, end) => keepProfiles(t, kept, first, end))
  for (const profile of profiles) if (profile.bundle === T.NONE) t.spent.push(profile)
  t.profiles = kept
}

function keepProfiles({ bundles, profiles }: Tables, kept: Profile[], first: number, end: number): void {
  for (let b = first; b < end; b++) {
    const head = b * T.BUNDLE + T.PROFILE_HEAD
    let row = bundles[head]
    if (row !== 0) bundles[head] = kept.length + 1
    while (row !== 0) {
      const profile = profiles[row - 1]
      row = profile.next
      kept.push(profile)
      profile.bundle = b
      profile.next = row === 0 ? 0 : kept.length + 1
    }
  }
}
