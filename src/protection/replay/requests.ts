/**
 * The evidence's requests under the artefact, in two passes: first every client's ways, then each request under the
 * rules.
 *
 * A client takes part in the attack where, within the finding's time, its pace is one that no client had outside of it,
 * and it asks for what the attack asks for, or for pages without anything that belongs to them. All else is legitimate:
 * other clients, and what the same client sent outside of the finding's time, since one address may be many people.
 */
import { addressAt } from '../guards/range.ts'
import type { Block, Family, Range } from '../guards/range.ts'
import { isV4 } from '../../model/address.ts'
import { spanText } from '../../model/observation.ts'
import type { HttpBatch } from '../../model/observation.ts'
import type { Exporter } from '../exports/exporter.ts'
import type { RequestLimit } from '../exports/order.ts'
import { BlockIndex } from './packets.ts'
import type { ReplayReport } from './report.ts'

export interface RequestCase {
  readonly from: number
  readonly to: number
  /** paths that the attack asks for, as the finding names them; empty: all kinds */
  readonly paths: readonly string[]
}

/** Clients that are told apart; of later ones only the traffic is counted. */
export const MOST_CLIENTS = 1_000_000

/** A client's pace is its largest number of requests in one minute of the clock, of the attacked kind. */
interface Client {
  readonly family: Family
  readonly value: bigint
  during: number
  asked: number
  assets: number
  outside: number
  minute: number
  inMinute: number
  paceDuring: number
  paceOutside: number
}

/** A pace that no rule may call inhuman, requests a minute: a person who reloads, or several behind one address. */
const LEAST_PACE = 20

export class RequestProfile {
  readonly about: RequestCase
  readonly clients = new Map<string, Client>()
  private readonly paths: readonly Buffer[]
  private attackers: ReadonlySet<string> | null = null
  full = false

  constructor(about: RequestCase) {
    this.about = about
    this.paths = about.paths.map((path) => Buffer.from(path))
  }

  add(batch: HttpBatch): void {
    for (let i = 0; i < batch.count; i++) {
      const client = this.clientOf(batch, i)
      if (!client) continue
      const isDuring = this.isDuring(batch.time[i])
      const isAsked = this.asksFor(batch, i)
      if (isDuring) {
        client.during++
        if (isAsked) client.asked++
        if (isAsset(batch, i)) client.assets++
      } else client.outside++
      if (!isAsked) continue
      const minute = Math.floor(batch.time[i] / 60)
      if (minute !== client.minute) {
        client.minute = minute
        client.inMinute = 0
      }
      client.inMinute++
      if (isDuring) client.paceDuring = Math.max(client.paceDuring, client.inMinute)
      else client.paceOutside = Math.max(client.paceOutside, client.inMinute)
    }
  }

  /** Whether the request is for one of the attacked paths, with any query. */
  asksFor({ bytes, target }: HttpBatch, at: number): boolean {
    if (this.paths.length === 0) return true
    const start = target.start[at]
    const length = target.end[at] - start
    return this.paths.some((path) => {
      if (length < path.length || (length > path.length && bytes[start + path.length] !== 63)) return false
      for (let k = 0; k < path.length; k++) if (bytes[start + k] !== path[k]) return false
      return true
    })
  }

  isDuring(time: number): boolean {
    return time >= this.about.from && time <= this.about.to
  }

  /** Requests a minute that hardly any client had outside of the attack: one in a thousand, and a half more. */
  get humanPace(): number {
    const paces = [...this.clients.values()].map((c) => c.paceOutside).filter((pace) => pace > 0)
    paces.sort((a, b) => a - b)
    const usual = paces.length === 0 ? 0 : paces[Math.min(paces.length - 1, Math.floor(paces.length * 0.999))]
    return Math.max(LEAST_PACE, Math.ceil(usual * 1.5))
  }

  /** Keys of the clients that take part. Fixed when first asked for. */
  get taking(): ReadonlySet<string> {
    if (this.attackers) return this.attackers
    // a window that begins or ends within a minute cuts the count of that minute
    const minutes = Math.max(1, (this.about.to - this.about.from) / 60)
    const pace =
      minutes < 2 ? this.humanPace * Math.min(1, (this.about.to - this.about.from) / 60) : this.humanPace
    const found = new Set<string>()
    for (const [key, c] of this.clients) {
      const single = c.assets < c.during * 0.1 && c.asked >= c.during * 0.8
      if (single && c.paceDuring > Math.max(LEAST_PACE / 2, pace)) found.add(key)
    }
    return (this.attackers = found)
  }

  isAttack(batch: HttpBatch, at: number): boolean {
    return this.isDuring(batch.time[at]) && this.taking.has(keyOf(batch.client, at))
  }

  private clientOf({ client: words }: HttpBatch, at: number): Client | undefined {
    const key = keyOf(words, at)
    const known = this.clients.get(key)
    if (known || key === '') return known
    if (this.clients.size >= MOST_CLIENTS) {
      this.full = true
      return undefined
    }
    const fresh: Client = {
      ...addressAt(words, at),
      during: 0,
      asked: 0,
      assets: 0,
      outside: 0,
      minute: -1,
      inMinute: 0,
      paceDuring: 0,
      paceOutside: 0,
    }
    this.clients.set(key, fresh)
    return fresh
  }

  /** Clients that take part and were hardly seen before: blocking them hits nobody else that the evidence shows. */
  sources(): Range[] {
    return [...this.taking].flatMap((key): Range[] => {
      const { family, value, during, outside } = this.clients.get(key)!
      return outside > during * 0.01 ? [] : [{ family, from: value, to: value }]
    })
  }

  /** A limit for each client that the paces seen outside of the attack stay under. */
  limit(): { perMinute: number; burst: number } {
    const perMinute = this.humanPace
    return { perMinute, burst: Math.max(5, Math.ceil(perMinute / 2)) }
  }
}

function keyOf(words: Uint32Array, at: number): string {
  const i = at * 4
  if (isV4(words, at)) return String(words[i + 3])
  if ((words[i] | words[i + 1] | words[i + 2] | words[i + 3]) === 0) return ''
  return `${words[i]}.${words[i + 1]}.${words[i + 2]}.${words[i + 3]}`
}

const asset = /\.(?:css|js|mjs|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|map|mp4)(?:\?|$)/i

function isAsset(batch: HttpBatch, at: number): boolean {
  return asset.test(spanText(batch.bytes, batch.target, at))
}

/** How long exporters ban, seconds. */
export const BAN_SECONDS = 3600

export class RequestReplay {
  private readonly profile: RequestProfile
  private readonly blocks: BlockIndex
  private readonly exempt: BlockIndex
  private readonly limit: RequestLimit | null
  private readonly style: NonNullable<Exporter['limits']>
  private readonly banned = new Map<string, number>()
  private readonly windows = new Map<string, { minute: number; now: number; before: number }>()
  private readonly excess = new Map<string, { excess: number; last: number }>()
  private readonly attack = { seen: 0, stopped: 0 }
  private readonly legitimate = { seen: 0, hit: 0 }

  constructor(
    profile: RequestProfile,
    order: { blocks: readonly Block[]; exempt: readonly Range[]; limit: RequestLimit | null },
    enforcement: Pick<Exporter, 'takes' | 'limits'>,
  ) {
    this.profile = profile
    this.blocks = new BlockIndex(enforcement.takes.includes('blocks') ? order.blocks : [])
    this.limit = enforcement.takes.includes('limit') ? order.limit : null
    this.style = enforcement.limits ?? 'bucket'
    const ranges = order.exempt.map((range) => ({ ...range, expires: 0 }))
    this.exempt = new BlockIndex(ranges.sort((a, b) => (a.from < b.from ? -1 : 1)))
  }

  add(batch: HttpBatch): void {
    for (let i = 0; i < batch.count; i++) {
      const isAttack = this.profile.isAttack(batch, i)
      const side = isAttack ? this.attack : this.legitimate
      side.seen++
      if (this.exempt.has(batch.client, i) || !this.drops(batch, i)) continue
      if (isAttack) this.attack.stopped++
      else this.legitimate.hit++
    }
  }

  report(): ReplayReport {
    const { attack, legitimate } = this
    return {
      unit: 'requests',
      attack: { ...attack },
      legitimate: { ...legitimate },
      bothDirections: true,
      partial: this.profile.full,
    }
  }

  private drops(batch: HttpBatch, i: number): boolean {
    if (this.blocks.has(batch.client, i)) return true
    if (!this.limit) return false
    const key = keyOf(batch.client, i)
    const time = batch.time[i]
    // a ban keeps the client from everything
    if ((this.banned.get(key) ?? -Infinity) > time) return true
    if (key === '' || !this.profile.asksFor(batch, i)) return false
    if (this.style === 'bucket') return this.overBucket(key, time, this.limit)
    const over = this.overWindow(key, time, this.limit)
    if (over && this.style === 'ban') this.banned.set(key, time + BAN_SECONDS)
    return over
  }

  /** The last sixty seconds, with what was refused: HAProxy's own estimate from this minute and the one before. */
  private overWindow(key: string, time: number, { perMinute, burst }: RequestLimit): boolean {
    const state = this.windows.get(key) ?? { minute: Math.floor(time / 60), now: 0, before: 0 }
    this.windows.set(key, state)
    const minute = Math.floor(time / 60)
    if (minute !== state.minute) {
      state.before = minute === state.minute + 1 ? state.now : 0
      state.now = 0
      state.minute = minute
    }
    state.now++
    return state.now + state.before * (1 - (time / 60 - minute)) > perMinute + burst
  }

  /** nginx's leaky bucket: what is above the burst is refused and does not count. */
  private overBucket(key: string, time: number, { perMinute, burst }: RequestLimit): boolean {
    const state = this.excess.get(key)
    if (!state) {
      this.excess.set(key, { excess: 0, last: time })
      return false
    }
    const excess = Math.max(0, state.excess - ((time - state.last) * perMinute) / 60) + 1
    if (excess > burst) return true
    state.excess = excess
    state.last = Math.max(state.last, time)
    return false
  }
}
