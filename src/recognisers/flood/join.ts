/** Folding a bundle into another one of the same tables: its rows change hands and are not copied. */
import { hashAddress } from '../../model/address.ts'
import { findProfile, note, settle } from './packets.ts'
import { mergeProfile } from './profile.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'

/** Adds bundle `b` to bundle `to`; it has nothing then and has to go. */
export function joinBundle(t: Tables, b: number, to: number): void {
  const { bundles } = t
  const from = b * T.BUNDLE
  const into = to * T.BUNDLE
  bundles[into + T.PACKETS] += bundles[from + T.PACKETS]
  const file = bundles[from + T.FILE]
  const files = file === 0 ? undefined : t.files[b]
  if (files !== undefined) for (const one of files) T.addFile(t, to, one)
  else if (file !== 0) T.addFile(t, to, file - 1)
  takeCells(t, to, bundles[from + T.CELL_HEAD])
  bundles[from + T.CELL_HEAD] = 0
  if (bundles[into + T.PACKETS] > T.WAITING && bundles[into + T.WAIT_HEAD] !== 0) settle(t, to)
  takeWaits(t, to, bundles[from + T.WAIT_HEAD])
  bundles[from + T.WAIT_HEAD] = 0
  takeProfiles(t, to, bundles[from + T.PROFILE_HEAD])
  bundles[from + T.PROFILE_HEAD] = 0
}

/** Gives a bundle another key: of a host becomes its prefix. Nothing else in the index has that key. */
export function renameBundle(t: Tables, b: number, key: Uint32Array): void {
  const { bundles } = t
  const k = b * T.BUNDLE
  for (let w = 0; w < 4; w++) bundles[k + w] = key[w]
  bundles[k + T.EPOCH] = 0
  bundles[k + T.RECENT] = 0
  const waits = bundles[k + T.WAIT_HEAD]
  bundles[k + T.WAIT_HEAD] = 0
  takeWaits(t, b, waits)
  T.place(t, b)
}

/** Cells of a list that are looked at to find a place in it. */
const FAR = 16

/**
 * Adds a list of cells to those of a bundle, newest first; a cell of a second and width that the bundle has is added to that
 * one and empty then. One that belongs far back may come too early, and twice: cells add up.
 */
function takeCells(t: Tables, to: number, list: number): void {
  const { bundles, cells } = t
  const head = to * T.BUNDLE + T.CELL_HEAD
  /** offset of the cell that the next one comes behind, or NONE */
  let before = T.NONE
  for (let row = list; row !== 0;) {
    const c = (row - 1) * T.CELL
    const next = cells[c + T.CELL_NEXT]
    const second = cells[c + T.SECOND]
    let at = before === T.NONE ? bundles[head] : cells[before + T.CELL_NEXT]
    let same = false
    for (let steps = 0; at !== 0 && steps < FAR; steps++) {
      const a = (at - 1) * T.CELL
      if (cells[a + T.SECOND] < second) break
      same = cells[a + T.SECOND] === second && cells[a + T.SHIFT] === cells[c + T.SHIFT]
      if (same) break
      before = a
      at = cells[a + T.CELL_NEXT]
    }
    if (same) {
      T.addUp(cells, (at - 1) * T.CELL, cells, c)
      cells[c + T.CELL_PACKETS] = 0
    } else {
      cells[c + T.CELL_NEXT] = at
      if (before === T.NONE) bundles[head] = row
      else cells[before + T.CELL_NEXT] = row
      before = c
    }
    row = next
  }
}

/** Adds a list of waiting packets to a bundle: they wait on while it is small, and their rows are empty otherwise. */
function takeWaits(t: Tables, to: number, list: number): void {
  const { bundles, waits } = t
  const head = to * T.BUNDLE + T.WAIT_HEAD
  const small = bundles[to * T.BUNDLE + T.PACKETS] <= T.WAITING
  for (let row = list; row !== 0;) {
    const w = (row - 1) * T.WAIT
    const at = w >> 2
    const next = waits[w + T.WAIT_NEXT]
    if (small) {
      waits[w + T.WAIT_NEXT] = bundles[head]
      bundles[head] = row
    } else {
      const length = T.waitLength(t, row - 1)
      const packets = T.waitCount(t, row - 1)
      const second = waits[w + T.WAIT_SECOND]
      note(t, to, waits, at, hashAddress(waits, at), waits[w + T.PORTS] | 0, length, second, packets)
      waits[w + T.LENGTH] = 0
    }
    row = next
  }
}

/** Adds a list of profiles to a bundle: those of epochs that it has not got change hands. */
function takeProfiles(t: Tables, to: number, list: number): void {
  const head = to * T.BUNDLE + T.PROFILE_HEAD
  for (let row = list; row !== 0;) {
    const profile = t.profiles[row - 1]
    const next = profile.next
    const same = findProfile(t, to, profile.epoch)
    if (same !== null) mergeProfile(same, profile)
    else {
      profile.next = t.bundles[head]
      t.bundles[head] = row
    }
    row = next
  }
}
