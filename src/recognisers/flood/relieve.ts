/**
 * Making room in tables that have grown to their limits: what stays moves into another set of tables.
 *
 * What is given up when a limit is reached, in this order:
 *   - hosts with the fewest packets are folded into their prefix (/24, /48): carpet bombing stays visible, the single
 *     quiet host does not; what they sent is kept only where the prefix itself sent something of the kind;
 *   - prefixes with the fewest packets are given up (counted in `lost`);
 *   - quiet seconds are folded into cells of 64 s, then 512 s and so on; the loudest seconds stay exact;
 *   - profiles of the quietest epochs are given up (counted in `profilesLost`).
 * A flood is none of these: it is the loudest host, second and epoch there is, even in one of many partial summaries.
 */
import { absorbBundle } from './absorb.ts'
import { foldCells } from './fold.ts'
import { moveBundle } from './move.ts'
import { isPrefixKey, prefixKey } from './prefix.ts'
import { shedProfiles } from './shed.ts'
import { inStrides } from './strides.ts'
import * as T from './tables.ts'
import type { Limits, Tables } from './tables.ts'
import { HTTP, isInbound } from './vectors.ts'

/** Makes room where a limit is reached. `spare` is memory to be used; what is no longer needed comes back second. */
export function relieve(t: Tables, limits: Limits, spare: Tables | null): [Tables, Tables | null] {
  if (t.profiles.length > limits.profiles) shedProfiles(t, Math.floor(limits.profiles * 0.8))
  if (t.bundleCount <= limits.bundles && t.cellCount <= limits.cells && t.waitCount <= limits.waits) {
    return [t, spare]
  }
  const other = spare !== null && T.hasRoomOf(spare, t) ? spare : T.likeTables(t)
  if (t.bundleCount <= limits.bundles / 2 && t.waitCount <= limits.waits / 2) {
    foldCells(t, fewestCells(t, limits), other)
    return [t, other]
  }
  carry(other, t, limits)
  foldCells(other, fewestCells(other, limits), t)
  T.clearTables(t)
  return [other, t]
}

/** Every bundle keeps a cell at least: to ask for fewer would fold the loudest seconds and still not get there. */
const fewestCells = (t: Tables, { cells }: Limits): number => Math.max(cells / 2, t.bundleCount + cells / 8)

/** Moves what stays, and folds or gives up the quietest. */
function carry(into: Tables, from: Tables, limits: Limits): void {
  const { bundles, index, cells, waits } = into
  Object.assign(into, { ...from, bundles, index, cells, waits, files: {}, profiles: [] })
  Object.assign(into, { bundleCount: 0, cellCount: 0, waitCount: 0 })
  T.reindex(into)
  foldQuiet(into, from, moveLoud(into, from, cutsOf(from, limits)))
}

/** Packets up to which hosts and prefixes must go. */
interface Cuts {
  readonly hosts: number
  readonly prefixes: number
}

/** Moves the hosts and prefixes that stay, and all sites; returns the hosts that are left. */
function moveLoud(into: Tables, from: Tables, cuts: Cuts): number[] {
  const left: number[] = []
  inStrides(from.bundleCount, (first, end) => moveSome(into, from, cuts, left, first, end))
  return left
}

function moveSome(
  into: Tables,
  from: Tables,
  { hosts, prefixes }: Cuts,
  left: number[],
  first: number,
  end: number,
): void {
  const { bundles } = from
  for (let b = first; b < end; b++) {
    const k = b * T.BUNDLE
    const packets = bundles[k + T.PACKETS]
    const prefix = isPrefixKey(bundles, k >> 2)
    if (packets > (prefix ? prefixes : hosts) || bundles[k + T.VECTOR] === HTTP) moveBundle(into, from, b)
    else if (prefix) into.lost += packets
    else left.push(b)
  }
}

const CROWDS = 1 << 18
/** hosts that would go into each prefix, by hash: up to two, which is enough */
const crowds = new Uint8Array(CROWDS)
const prefix = new Uint32Array(4)

/** Folds hosts into their prefixes. */
function foldQuiet(into: Tables, from: Tables, hosts: readonly number[]): void {
  const received = hosts.filter((b) => isInbound(T.vectorOf(from, b)))
  const sent = hosts.filter((b) => !isInbound(T.vectorOf(from, b)))
  crowds.fill(0)
  inStrides(received.length, (first, end) => addCrowds(from, received, first, end))
  inStrides(received.length, (first, end) => foldReceived(into, from, received, first, end))
  inStrides(sent.length, (first, end) => foldSent(into, from, sent, first, end))
}

function addCrowds(t: Tables, hosts: readonly number[], first: number, end: number): void {
  for (let i = first; i < end; i++) {
    const at = crowdOf(t, hosts[i])
    if (crowds[at] < 2) crowds[at]++
  }
}

/** A prefix of one stray host is not even made. */
function foldReceived(
  into: Tables,
  from: Tables,
  hosts: readonly number[],
  first: number,
  end: number,
): void {
  for (let i = first; i < end; i++) {
    const b = hosts[i]
    if (crowds[crowdOf(from, b)] === 2 || T.findBundle(into, prefix, 0, T.vectorOf(from, b)) !== T.NONE) {
      absorbBundle(into, from, b, prefix, true)
      into.folded += T.packetsIn(from, b)
    } else into.lost += T.packetsIn(from, b)
  }
}

/** What they sent stays only where their prefix sent something of the kind too. */
function foldSent(into: Tables, from: Tables, hosts: readonly number[], first: number, end: number): void {
  for (let i = first; i < end; i++) {
    const b = hosts[i]
    prefixKey(from.bundles, T.keyRow(b), prefix)
    if (T.findBundle(into, prefix, 0, T.vectorOf(from, b)) !== T.NONE)
      absorbBundle(into, from, b, prefix, true)
    else into.lost += T.packetsIn(from, b)
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
