/** Packets into tables: the hot path. A row costs two table look-ups and, for the receiving side, the sketches. */
import { hashAddress } from '../../model/address.ts'
import type { PacketBatch } from '../../model/observation.ts'
import { mix } from '../sketch/hash.ts'
import { addDistinct } from '../sketch/distinct.ts'
import { addSource } from '../sketch/sources.ts'
import { addTally } from '../sketch/tally.ts'
import { DESTINATION_PORT, FIRST_FRAGMENTS, LENGTH, SOURCE_PORT, newProfile } from './profile.ts'
import type { Profile } from './profile.ts'
import { EPOCH_SHIFT, NONE, WAITING, addFile, addToCell, addWaiting, bundleOf } from './tables.ts'
import type { Tables } from './tables.ts'
import { inboundVector, outboundVector } from './vectors.ts'

export function addPackets(t: Tables, batch: PacketBatch): void {
  const { count, time, source, destination, sourcePort, destinationPort, length, payloadLength } = batch
  for (let i = 0; i < count; i++) {
    const when = time[i]
    if (!(when >= 0)) continue
    const second = Math.min(Math.floor(when), 0xffffffff)
    const bytes = length[i]
    const sourceHash = hashAddress(source, i)
    if (!isGroup(destination, i)) {
      const b = bundleOf(t, destination, i, hashAddress(destination, i), inboundVector(batch, i))
      addTotals(t, b, when, bytes, payloadLength[i])
      if (t.file[b] !== batch.file) addFile(t, b, batch.file)
      addToCell(t, b, second, 0, 1, bytes, when, when)
      const ports = ((sourcePort[i] << 16) | destinationPort[i]) >>> 0
      note(t, b, source, i, sourceHash, ports, bytes, second, batch.fragment[i] === 1 ? 1 : 0)
    }
    const b = bundleOf(t, source, i, sourceHash, outboundVector(batch, i))
    addTotals(t, b, when, bytes, payloadLength[i])
    addToCell(t, b, second, 0, 1, bytes, when, when)
  }
}

/** Multicast and the broadcast address: discovery chatter, never the target of a flood by itself. */
function isGroup(words: Uint32Array, at: number): boolean {
  const i = at * 4
  if (words[i] >>> 24 === 0xff) return true
  return words[i + 3] >>> 28 >= 14 && words[i] === 0 && words[i + 1] === 0 && words[i + 2] === 0xffff
}

function addTotals(t: Tables, b: number, when: number, bytes: number, payload: number): void {
  t.packets[b]++
  t.bytes[b] += bytes
  t.payload[b] += payload
  if (when < t.first[b]) t.first[b] = when
  if (when > t.last[b]) t.last[b] = when
}

/** Remembers who sent a packet: waiting while the bundle is small, in a profile after that. */
export function note(
  t: Tables,
  b: number,
  words: Uint32Array,
  at: number,
  hash: number,
  ports: number,
  length: number,
  second: number,
  first: number,
): void {
  if (t.packets[b] <= WAITING) {
    addWaiting(t, b, words, at, ports, length, second, first)
    return
  }
  if (t.waitHead[b] !== NONE) settle(t, b)
  const epoch = second >>> EPOCH_SHIFT
  if (t.profileFrom > 0) {
    if (t.epoch[b] !== epoch) {
      t.epoch[b] = epoch
      t.recent[b] = 0
    }
    if (++t.recent[b] < t.profileFrom) return
  }
  addToProfile(profileOf(t, b, epoch), words, at, hash, ports, length, first)
}

/** Moves a bundle's waiting packets into its profiles. */
export function settle(t: Tables, b: number): void {
  if (t.profileFrom > 0) {
    t.waitHead[b] = NONE
    return
  }
  for (let w = t.waitHead[b]; w !== NONE; w = t.waitNext[w]) {
    const profile = profileOf(t, b, t.waitSecond[w] >>> EPOCH_SHIFT)
    const hash = hashAddress(t.waitSource, w)
    addToProfile(profile, t.waitSource, w, hash, t.waitPorts[w], t.waitLength[w], t.waitFirst[w])
  }
  t.waitHead[b] = NONE
}

export function addToProfile(
  profile: Profile,
  words: Uint32Array,
  at: number,
  hash: number,
  ports: number,
  length: number,
  first: number,
): void {
  profile.packets++
  addSource(profile.sources, words, at, hash, 1, 0)
  addDistinct(profile.flows, mix(hash, ports))
  addTally(profile.tallies[SOURCE_PORT], ports >>> 16, 1)
  addTally(profile.tallies[DESTINATION_PORT], ports & 0xffff, 1)
  addTally(profile.tallies[LENGTH], length, 1)
  profile.counts[FIRST_FRAGMENTS] += first
}

/** The profile of a bundle's epoch, made where there is none. */
export function profileOf(t: Tables, b: number, epoch: number): Profile {
  const head = t.profileHead[b]
  for (let p = head; p !== NONE; p = t.profiles[p].next) {
    if (t.profiles[p].epoch === epoch) return t.profiles[p]
  }
  const profile = newProfile(b, epoch, head)
  t.profileHead[b] = t.profiles.length
  t.profiles.push(profile)
  return profile
}
