/** A measurement with what several rules ask of it. */
import type { Control, ControlHttp, HttpExchange, Measurement } from '../../model/measurement.ts'
import type { Fingerprints } from './fingerprints.ts'
import type { Layer, RuleId } from './rules.ts'
import { rules } from './rules.ts'
import type { Fired, Step } from './verdict.ts'

export class Scene {
  readonly m: Measurement
  readonly known: Fingerprints
  readonly url: URL
  /** host name of the page, as resolvers are asked for it */
  readonly host: string
  readonly fired: Fired[] = []
  readonly looked = new Set<Layer>()
  readonly steps: Step[] = []
  readonly control: Control | null
  /** the page as the control got it; null where it did not */
  readonly controlPage: ControlHttp | null
  /** the last answer on the way that a plain client takes */
  readonly last: HttpExchange | null
  /** that way ended with a page */
  readonly reached: boolean
  /** how far the redirects went */
  readonly depth: number
  ledTo = ''

  constructor(m: Measurement, known: Fingerprints, url: URL) {
    this.m = m
    this.known = known
    this.url = url
    this.host = url.hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '')
    this.control = m.controlFailure === null ? m.control : null
    const page = this.control?.http ?? null
    this.controlPage = page && page.failure === null && page.status > 0 ? page : null
    const usual = m.http.filter((one) => one.usual)
    this.last = usual.at(-1) ?? null
    const depths = [m.tcp, m.tls, m.http].flatMap((list) => list.map((one) => (one.usual ? one.depth : 0)))
    this.depth = Math.max(0, ...depths, ...m.dns.map((one) => one.depth))
    const { mail } = m
    this.reached = mail
      ? mail.accepted && m.tls.length > 0 && m.tls.every((one) => one.failure === null)
      : this.last !== null &&
        this.last.failure === null &&
        this.last.status > 0 &&
        this.last.depth === this.depth &&
        !isRedirect(this.last)
  }

  fire(rule: RuleId, of = '', weight: number = rules[rule].weight): void {
    if (!this.fired.some((one) => one.rule === rule)) this.fired.push({ rule, weight, of: of.slice(0, 200) })
  }

  has(...ids: readonly RuleId[]): boolean {
    return this.fired.some(({ rule }) => ids.includes(rule))
  }

  accused(layer: Layer): boolean {
    return this.fired.some(
      ({ rule }) =>
        rules[rule].layer === layer &&
        (rules[rule].meaning === 'blocking' || rules[rule].meaning === 'interception'),
    )
  }

  /** Adds a rung with the rules that fired since the rung before. */
  step(layer: Layer, asked: string, came: string, control: string, before: number): void {
    this.looked.add(layer)
    const cut = (text: string) => text.slice(0, 300)
    const own = this.fired.slice(before).map(({ rule }) => rule)
    this.steps.push({ layer, asked: cut(asked), came: cut(came), control: cut(control), rules: own })
  }
}

export function isRedirect(exchange: HttpExchange): boolean {
  return exchange.status >= 300 && exchange.status < 400 && exchange.headers.has('location')
}
