/** Adding tables up: every bundle of one set goes into another. */
import { hashAddress } from '../../model/address.ts'
import { attach, findProfile, note, profileOf, settle } from './packets.ts'
import { mergeProfile } from './profile.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'

/** Adds `from` into `into`, which takes its profiles over; the index of `from` is not needed. */
export function absorb(into: Tables, from: Tables): void {
  T.reindex(into)
  for (let b = 0; b < from.bundleCount; b++) absorbBundle(into, from, b, T.keyOf(from, b, key), true)
  for (const [name, text] of Object.entries(from.texts)) {
    if (into.texts[name] === undefined || text < into.texts[name]) into.texts[name] = text
  }
  into.parts += from.parts
  into.folded += from.folded
  into.lost += from.lost
  into.profilesLost += from.profilesLost
  into.profileFrom = Math.max(into.profileFrom, from.profileFrom)
  into.keptFrom = Math.max(into.keptFrom, from.keptFrom)
}

const key = new Uint32Array(4)

/** Adds bundle `b` of `from` to the bundle of the same vector and the given key. `moved`: `from` is given up. */
export function absorbBundle(into: Tables, from: Tables, b: number, as: Uint32Array, moved = false): void {
  const to = T.bundleOf(into, as, 0, T.vectorOf(from, b))
  into.bundles[to * T.BUNDLE + T.PACKETS] += T.packetsIn(from, b)
  const file = from.bundles[b * T.BUNDLE + T.FILE]
  if (file !== 0) for (const one of from.files[b] ?? [file - 1]) T.addFile(into, to, one)
  const { cells, waits } = from
  for (let row = from.bundles[b * T.BUNDLE + T.CELL_HEAD]; row !== 0;) {
    const c = (row - 1) * T.CELL
    T.addCell(into, to, cells[c + T.SECOND], cells[c + T.SHIFT], cells, c)
    row = cells[c + T.CELL_NEXT]
  }
  if (T.packetsIn(into, to) > T.WAITING && into.bundles[to * T.BUNDLE + T.WAIT_HEAD] !== 0) settle(into, to)
  for (let row = from.bundles[b * T.BUNDLE + T.WAIT_HEAD]; row !== 0;) {
    const w = (row - 1) * T.WAIT
    const at = w >> 2
    note(
      into,
      to,
      waits,
      at,
      hashAddress(waits, at),
      waits[w + T.PORTS] | 0,
      T.waitLength(from, row - 1),
      waits[w + T.WAIT_SECOND],
      T.waitCount(from, row - 1),
    )
    row = waits[w + T.WAIT_NEXT]
  }
  for (let row = from.bundles[b * T.BUNDLE + T.PROFILE_HEAD]; row !== 0;) {
    const profile = from.profiles[row - 1]
    row = profile.next
    if (moved && findProfile(into, to, profile.epoch) === null) attach(into, to, profile)
    else mergeProfile(profileOf(into, to, profile.epoch), profile)
  }
}

/** Adds the given bundles up under one key: what a prefix received, with its sources. `t` is not changed. */
export function gather(t: Tables, bundles: readonly number[], as: Uint32Array): Tables {
  const into = T.newTables()
  for (const b of bundles) absorbBundle(into, t, b, as)
  return into
}
