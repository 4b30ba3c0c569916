/**
 * Making room in tables that have grown to their limits, where they are: what stays keeps its order and moves up.
 *
 * What is given up when a limit is reached, in this order:
 *   - hosts with the fewest packets are folded into their prefix (/24, /48): carpet bombing stays visible, the single
 *     quiet host does not; what they sent is kept only where the prefix itself sent something of the kind;
 *   - prefixes with the fewest packets are given up (counted in `lost`);
 *   - quiet seconds are folded into cells of 64 s, then 512 s and so on; the loudest seconds stay exact;
 *   - profiles of the quietest epochs are given up (counted in `profilesLost`).
 * A flood is none of these: it is the loudest host, second and epoch there is, even in one of many partial summaries.
 */
import { foldCells } from './fold.ts'
import { closeGaps } from './gaps.ts'
import { joinBundle, renameBundle } from './join.ts'
import { isPrefixKey, prefixKey } from './prefix.ts'
import { shedProfiles } from './shed.ts'
import { inStrides } from './strides.ts'
import * as T from './tables.ts'
import type { Limits, Tables } from './tables.ts'
import { HTTP, isInbound } from './vectors.ts'

/** Makes room where a limit is reached. */
export function relieve(t: Tables, limits: Limits): void {
  if (t.profiles.length > limits.profiles) shedProfiles(t, Math.floor(limits.profiles * 0.8))
  if (t.bundleCount <= limits.bundles && t.cellCount <= limits.cells && t.waitCount <= limits.waits) return
  if (t.bundleCount > limits.bundles / 2 || t.waitCount > limits.waits / 2) thinOut(t, limits)
  foldCells(t, fewestCells(t, limits))
}

/** Every bundle keeps a cell at least: to ask for fewer would fold the loudest seconds and still not get there. */
const fewestCells = (t: Tables, { cells }: Limits): number => Math.max(cells / 2, t.bundleCount + cells / 8)

/** What becomes of a bundle beside GONE and STAYS: hosts that are to be folded into their prefixes. */
const RECEIVED = 2
const SENT = 3

/** Packets up to which hosts and prefixes must go. */
interface Cuts {
  readonly hosts: number
  readonly prefixes: number
}

const CROWDS = 1 << 18
/** hosts that would go into each prefix, by hash: up to two, which is enough */
const crowds = new Uint8Array(CROWDS)
const prefix = new Uint32Array(4)

/** Folds the quietest hosts into their prefixes and gives up the quietest prefixes; all sites stay. */
function thinOut(t: Tables, limits: Limits): void {
  const cuts = cutsOf(t, limits)
  t.index.fill(0)
  crowds.fill(0)
  inStrides(t.bundleCount, (first, end) => sortOut(t, cuts, first, end))
  inStrides(t.bundleCount, (first, end) => foldReceived(t, first, end))
  inStrides(t.bundleCount, (first, end) => foldSent(t, first, end))
  closeGaps(t)
}

/** Says what is to become of bundles; those that stay come into the index. */
function sortOut(t: Tables, { hosts, prefixes }: Cuts, first: number, end: number): void {
  const { bundles } = t
  let lost = 0
  for (let b = first; b < end; b++) {
    const k = b * T.BUNDLE
    const packets = bundles[k + T.PACKETS]
    const vector = bundles[k + T.VECTOR]
    const isPrefix = isPrefixKey(bundles, k >> 2)
    let fate: number = T.STAYS
    if (packets > (isPrefix ? prefixes : hosts) || vector === HTTP) T.place(t, b)
    else if (isPrefix) fate = T.GONE
    else if (isInbound(vector)) {
      const crowd = crowdOf(t, b)
      if (crowds[crowd] < 2) crowds[crowd]++
      fate = RECEIVED
    } else fate = SENT
    lost += fate === T.GONE ? packets : 0
    bundles[k + T.FATE] = fate
  }
  t.lost += lost
}

/** A prefix of one stray host is not even made. */
function foldReceived(t: Tables, first: number, end: number): void {
  const { bundles } = t
  for (let b = first; b < end; b++) {
    const k = b * T.BUNDLE
    if (bundles[k + T.FATE] !== RECEIVED) continue
    const crowd = crowdOf(t, b)
    const to = T.findBundle(t, prefix, 0, bundles[k + T.VECTOR])
    const goes = to !== T.NONE || crowds[crowd] < 2
    bundles[k + T.FATE] = goes ? T.GONE : T.STAYS
    if (to === T.NONE && goes) {
      t.lost += bundles[k + T.PACKETS]
      continue
    }
    t.folded += bundles[k + T.PACKETS]
    if (goes) joinBundle(t, b, to)
    else renameBundle(t, b, prefix)
  }
}

/** What they sent stays only where their prefix sent something of the kind too. */
function foldSent(t: Tables, first: number, end: number): void {
  const { bundles } = t
  for (let b = first; b < end; b++) {
    const k = b * T.BUNDLE
    if (bundles[k + T.FATE] !== SENT) continue
    bundles[k + T.FATE] = T.GONE
    prefixKey(bundles, k >> 2, prefix)
    const to = T.findBundle(t, prefix, 0, bundles[k + T.VECTOR])
    if (to === T.NONE) t.lost += bundles[k + T.PACKETS]
    else joinBundle(t, b, to)
  }
}

/** Place of a host's prefix in `crowds`; the prefix is in `prefix` then. */
function crowdOf(t: Tables, b: number): number {
  prefixKey(t.bundles, T.keyRow(b), prefix)
  return T.slotHash(prefix, 0, T.vectorOf(t, b)) & (CROWDS - 1)
}

const SIZES = 4096

/** So that at most about a sixth of the room goes to hosts and an eighth to prefixes; SIZES packets and more all stay. */
function cutsOf(t: Tables, { bundles }: Limits): Cuts {
  const hosts = new Uint32Array(SIZES)
  const prefixes = new Uint32Array(SIZES)
  inStrides(t.bundleCount, (first, end) => addSizes(t, hosts, prefixes, first, end))
  return { hosts: cutOf(hosts, bundles / 6), prefixes: cutOf(prefixes, bundles / 8) }
}

function addSizes(t: Tables, hosts: Uint32Array, prefixes: Uint32Array, first: number, end: number): void {
  const { bundles } = t
  for (let b = first; b < end; b++) {
    const k = b * T.BUNDLE
    const packets = bundles[k + T.PACKETS]
    const sizes = isPrefixKey(bundles, k >> 2) ? prefixes : hosts
    sizes[packets < SIZES ? packets : SIZES - 1]++
  }
}

/** Packets up to which they must go so that at most about `keep` stay. */
function cutOf(sizes: Uint32Array, keep: number): number {
  let stay = 0
  for (let packets = SIZES - 1; packets > 0; packets--) {
    stay += sizes[packets]
    if (stay > keep) return Math.min(packets, SIZES - 2)
  }
  return 0
}
