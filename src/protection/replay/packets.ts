/**
 * The evidence's packets under the artefact, in two passes over the same files.
 *
 * First pass: who is innocent, and what is usual. Innocent are peers that the target itself sent something to that a
 * forged sender could not have provoked (UDP in answer or question outside of the attack, TCP with data or ACK after a
 * handshake), or, where the evidence shows one direction only, peers whose own packets show a completed handshake.
 * Everything outside of the finding's time is legitimate too, whoever sent it.
 *
 * Second pass: each packet goes through the rules as the filter would have judged it at that moment.
 */
import type { PacketBatch } from '../../model/observation.ts'
import { destinationPortOf, flagsOf, fragmentOf, protocolOf, sourcePortOf } from '../../model/packet.ts'
import type { Exporter } from '../exports/exporter.ts'
import { PROTOCOL } from '../exports/order.ts'
import type { Pattern } from '../exports/order.ts'
import { disjoint } from '../guards/disjoint.ts'
import type { Block, Range } from '../guards/range.ts'
import { addressAt } from '../guards/range.ts'
import { isSyn, matcher, within } from './match.ts'
import { peerKey, Peers } from './peers.ts'
import type { ReplayReport } from './report.ts'

export interface PacketCase {
  readonly target: Range
  /** seconds since 1970, both included */
  readonly from: number
  readonly to: number
  /** what the attack looks like; a packet in the attack's time that fits one of them and proves nothing is attack */
  readonly patterns: readonly Pattern[]
  /** where nothing but the sender tells the attack apart: senders that the finding names and that are proven */
  readonly sources: readonly Range[]
}

const RST = 0x04
const ACK = 0x10
const SYN_ACK = 0x12

/** Finds the innocent, and what is usual for the target in each pattern. */
export class PacketProfile {
  private readonly about: PacketCase
  private readonly isTarget: (words: Uint32Array, at: number) => boolean
  private readonly matches: ((batch: PacketBatch, at: number) => boolean)[]
  private readonly innocent = new Peers()
  /** one direction: peers whose own packets show a handshake, or that came before the attack */
  private readonly shook = new Peers()
  /** peers that sent something without a connection */
  private readonly came = new Peers()
  bothDirections = false
  private readonly sources: BlockIndex
  private readonly seconds: Map<number, { packets: number; bytes: number }>[]

  constructor(about: PacketCase) {
    this.about = about
    this.isTarget = within(about.target)
    this.sources = indexOf(about.sources)
    this.matches = about.patterns.map(matcher)
    this.seconds = about.patterns.map(() => new Map())
  }

  add(batch: PacketBatch): void {
    for (let i = 0; i < batch.count; i++) {
      if (this.isTarget(batch.source, i)) this.sent(batch, i)
      if (this.isTarget(batch.destination, i)) this.received(batch, i)
    }
  }

  get isPartial(): boolean {
    return this.innocent.full || this.shook.full || this.came.full
  }

  isInnocent(batch: PacketBatch, at: number): boolean {
    const key = innocenceKey(batch.source, at, protocolOf(batch, at), sourcePortOf(batch, at))
    return (this.bothDirections ? this.innocent : this.shook).has(key)
  }

  isAttack(batch: PacketBatch, at: number): boolean {
    if (!this.isDuring(batch.time[at])) return false
    if (this.matches.length === 0) return this.sources.has(batch.source, at)
    return this.matches.some((matches) => matches(batch, at)) && !this.isInnocent(batch, at)
  }

  /** Packets and bytes a second of legitimate traffic of pattern `index` that only a hundredth of the seconds exceed. */
  usual(index: number): { packets: number; bytes: number } {
    const counts = [...this.seconds[index].values()]
    const p99 = (of: (c: { packets: number; bytes: number }) => number) => {
      const sorted = counts.map(of).sort((a, b) => a - b)
      return sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))]
    }
    return { packets: p99((c) => c.packets), bytes: p99((c) => c.bytes) }
  }

  private sent(batch: PacketBatch, i: number): void {
    this.bothDirections = true
    const t = batch.time[i]
    const protocol = protocolOf(batch, i)
    const flags = flagsOf(batch, i)
    const key = innocenceKey(batch.destination, i, protocol, destinationPortOf(batch, i))
    if (protocol === PROTOCOL.tcp) {
      // a RST or a SYN-ACK is what any forged packet draws
      if ((flags & RST) !== 0 || (flags & SYN_ACK) === SYN_ACK) return
    } else if (this.isDuring(t) && this.came.has(key)) {
      // what goes to a peer that came first may be an answer to the attack itself
      return
    }
    this.innocent.note(key, t)
  }

  private received(batch: PacketBatch, i: number): void {
    const t = batch.time[i]
    const protocol = protocolOf(batch, i)
    const flags = flagsOf(batch, i)
    const key = innocenceKey(batch.source, i, protocol, sourcePortOf(batch, i))
    if (protocol !== PROTOCOL.tcp) {
      this.came.note(key, t)
      if (t < this.about.from) this.shook.note(key, t)
    } else if ((flags & ACK) !== 0 && (flags & RST) === 0 && (flags & SYN_ACK) !== SYN_ACK) {
      if (this.isOpening || !this.isDuring(t)) this.shook.note(key, t)
    }
    if (this.isDuring(t)) return
    const second = Math.floor(t)
    for (let p = 0; p < this.matches.length; p++) {
      if (!this.matches[p](batch, i)) continue
      const sums = this.seconds[p].get(second) ?? { packets: 0, bytes: 0 }
      sums.packets++
      sums.bytes += batch.length[i]
      this.seconds[p].set(second, sums)
    }
  }

  /** Only where the attack is opening connections does an ACK prove that its sender is no attacker. */
  private get isOpening(): boolean {
    return this.about.patterns.every((p) => p.flags === 'syn')
  }

  private isDuring(t: number): boolean {
    return t >= this.about.from && t <= this.about.to
  }
}

/** A TCP peer is a connection's end; the others are known by their address, since later fragments have no port. */
function innocenceKey(words: Uint32Array, at: number, protocol: number, port: number): number {
  return peerKey(words, at, protocol === PROTOCOL.tcp ? port : protocol)
}

/** Seconds that connection tracking remembers a question over UDP or ICMP. */
const REMEMBERED = 30

export type Enforcement = Exporter['patterns']

export class PacketReplay {
  private readonly profile: PacketProfile
  private readonly isTarget: (words: Uint32Array, at: number) => boolean
  private readonly rules: Rule[]
  private readonly all: boolean
  private readonly blocks: BlockIndex
  private readonly asked = new Peers()
  /** first fragments that were dropped or let through, by source and identification */
  private readonly firsts = new Map<number, boolean>()
  private readonly lost = new Peers()
  private readonly attack = { seen: 0, stopped: 0 }
  private readonly legitimate = { seen: 0, hit: 0 }

  constructor(
    profile: PacketProfile,
    order: {
      target: Range
      patterns: readonly Pattern[]
      blocks: readonly Block[]
      exempt: readonly Range[]
    },
    enforcement: Enforcement,
  ) {
    this.profile = profile
    this.isTarget = within(order.target)
    this.blocks = new BlockIndex(order.blocks)
    this.all = enforcement === 'all'
    this.rules = enforcement === 'none' || this.all ? [] : order.patterns.map((p) => new Rule(p, enforcement))
  }

  add(batch: PacketBatch): void {
    for (let i = 0; i < batch.count; i++) {
      if (this.isTarget(batch.source, i))
        this.asked.note(this.stateKey(batch.destination, i, batch, true), batch.time[i])
      if (!this.isTarget(batch.destination, i)) continue
      const isAttack = this.profile.isAttack(batch, i)
      const dropped = this.drops(batch, i)
      const side = isAttack ? this.attack : this.legitimate
      side.seen++
      if (!dropped) continue
      if (isAttack) this.attack.stopped++
      else this.legitimate.hit++
    }
  }

  report(): ReplayReport {
    return {
      unit: 'packets',
      attack: { ...this.attack },
      legitimate: { ...this.legitimate },
      bothDirections: this.profile.bothDirections,
      partial: this.profile.isPartial || this.asked.full || this.lost.full,
    }
  }

  private drops(batch: PacketBatch, i: number): boolean {
    if (this.all || this.blocks.has(batch.source, i)) return true
    const fragment = fragmentOf(batch, i)
    const flow = peerKey(batch.source, i, sourcePortOf(batch, i))
    const tcp = protocolOf(batch, i) === PROTOCOL.tcp
    // a connection whose first packet was dropped never came about
    if (tcp && this.lost.has(flow)) {
      if (!isSyn(flagsOf(batch, i))) return true
    }
    let dropped = false
    for (const rule of this.rules) {
      if (!rule.matches(batch, i)) continue
      if (this.judges(rule, batch, i)) {
        dropped = true
        break
      }
    }
    if (tcp && dropped && isSyn(flagsOf(batch, i))) this.lost.note(flow, batch.time[i])
    if (fragment === 0 || !this.rules.some((rule) => rule.keepsState)) return dropped
    // state is kept over whole datagrams: later fragments share the lot of the first, and wait for it in vain
    const datagram = peerKey(batch.source, i, batch.fragmentId[i] & 0xffff)
    if (fragment === 1) {
      this.firsts.set(datagram, dropped)
      return dropped
    }
    return dropped || this.firsts.get(datagram) !== false
  }

  private judges(rule: Rule, batch: PacketBatch, i: number): boolean {
    if (!rule.keepsState) return rule.overLimit(batch.time[i], batch.length[i])
    // who completes the handshake gets through, at any time
    if (rule.pattern.judge === 'handshake') return this.profile.isAttack(batch, i)
    const last = this.asked.last(this.stateKey(batch.source, i, batch, false))
    if (last === undefined) return true
    return protocolOf(batch, i) !== PROTOCOL.tcp && batch.time[i] - last > REMEMBERED
  }

  /** UDP and TCP are remembered by the peer's address and port, the rest by the address. */
  private stateKey(words: Uint32Array, i: number, batch: PacketBatch, outgoing: boolean): number {
    const ported = protocolOf(batch, i) === PROTOCOL.tcp || protocolOf(batch, i) === PROTOCOL.udp
    const port = outgoing ? destinationPortOf(batch, i) : sourcePortOf(batch, i)
    return peerKey(words, i, ported ? port : 0)
  }
}

class Rule {
  readonly pattern: Pattern
  readonly matches: (batch: PacketBatch, at: number) => boolean
  readonly keepsState: boolean
  private readonly bytes: boolean
  private readonly perS: number
  private readonly most: number
  private tokens: number
  private last = Number.NaN

  constructor(pattern: Pattern, enforcement: Enforcement) {
    this.pattern = pattern
    this.matches = matcher(pattern)
    this.keepsState = enforcement === 'state' && pattern.judge !== 'rate'
    this.bytes = enforcement === 'bytes'
    this.perS = this.bytes ? pattern.bytesPerS : pattern.packetsPerS
    this.most = Math.max(5, this.perS)
    this.tokens = this.most
  }

  /** A bucket of tokens, as nftables and routers keep it. */
  overLimit(time: number, length: number): boolean {
    if (!Number.isNaN(this.last)) {
      this.tokens = Math.min(this.most, this.tokens + Math.max(0, time - this.last) * this.perS)
    }
    this.last = time
    const cost = this.bytes ? length : 1
    if (this.tokens < cost) return true
    this.tokens -= cost
    return false
  }
}

function indexOf(ranges: readonly Range[]): BlockIndex {
  const blocks = ranges.map((range) => ({ ...range, expires: 0 }))
  return new BlockIndex(disjoint(blocks))
}

/** Blocks, disjoint and sorted, as a search. */
export class BlockIndex {
  private readonly by: Record<4 | 6, readonly Block[]>

  constructor(blocks: readonly Block[]) {
    this.by = { 4: blocks.filter((b) => b.family === 4), 6: blocks.filter((b) => b.family === 6) }
  }

  has(words: Uint32Array, at: number): boolean {
    if (this.by[4].length + this.by[6].length === 0) return false
    const { family, value } = addressAt(words, at)
    const list = this.by[family]
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (list[middle].to < value) low = middle + 1
      else high = middle
    }
    return low < list.length && list[low].from <= value
  }
}
