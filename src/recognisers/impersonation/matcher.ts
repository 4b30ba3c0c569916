/**
 * Holds one name against all protected ones at once. Labels of up to four letters are everybody's abbreviations, so that
 * they need more than a likeness; the longer a label, the less chance explains.
 */
import { domainToUnicode } from 'node:url'
import type { WatchedName } from '../../model/watchlist.ts'
import { Automaton } from './automaton.ts'
import { slipOf } from './edit.ts'
import type { Slip } from './edit.ts'
import { latin, shape } from './glyphs.ts'
import { isGeneric, lureStrength } from './lures.ts'
import { Neighbours } from './neighbours.ts'
import { hostOf } from './suffix.ts'
import type { Host, SuffixKind } from './suffix.ts'

/**
 * suffix: the same label elsewhere. homoglyph: letters of another script. shape: digits and letters drawn alike. hyphen:
 * set or left out. embedded: the whole official name inside a longer one. flattened: its dots left out or made hyphens.
 * government: with a look-alike of its government suffix. combination: with lure words. inside: with other words.
 * below: as a label of somebody else's host.
 */
export type Rule =
  | 'suffix'
  | 'homoglyph'
  | 'shape'
  | 'hyphen'
  | 'embedded'
  | 'flattened'
  | 'government'
  | 'combination'
  | 'inside'
  | 'below'
  | Slip

export interface Match {
  /** position of the official name in the watchlist */
  readonly watched: number
  readonly rule: Rule
  /** 0..100 */
  readonly confidence: number
}

interface Protected {
  readonly watched: number
  readonly name: string
  /** the label that somebody registered, Latin letters without hyphens */
  readonly label: string
  readonly spelled: string
  readonly suffix: string
  readonly restricted: boolean
}

/** Labels shorter than this are not looked for. */
const LEAST_LABEL = 3
const SHORT = 4
const MIDDLE = 6
/** Long enough to be told from ordinary words. */
const LONG = 9
/** From here on a label inside other words is no accident. */
const DISTINCT = 12

/** Which kinds tell something when the very label stands under them, by the length of the label. */
const telling: Readonly<Record<'short' | 'middle' | 'long', ReadonlySet<SuffixKind>>> = {
  short: new Set(['new', 'open-country']),
  middle: new Set(['new', 'open-country']),
  long: new Set(['new', 'open-country', 'legacy', 'country', 'hosted']),
}

const none: readonly number[] = []
const plain = (label: string): string => latin(label).replaceAll('-', '')

export class Matcher {
  private readonly names: Protected[] = []
  /** official and allowed names: they and what lies below them never match */
  private readonly own = new Set<string>()
  private readonly labels = new Map<string, number[]>()
  private readonly shapes = new Map<string, number[]>()
  private readonly flat = new Map<string, number[]>()
  /** last two letters of restricted names: a name that ends otherwise need not be put together to be held against them */
  private readonly restrictedEnds = new Set<string>()
  private readonly neighbours = new Neighbours()
  private readonly automaton: Automaton
  private best: Match | null = null

  constructor(watchlist: readonly WatchedName[]) {
    for (const [watched, { name, kind }] of watchlist.entries()) {
      this.own.add(name)
      if (kind === 'official') this.protect(name, watched)
    }
    this.automaton = new Automaton(this.names.map(({ label }) => label))
  }

  get size(): number {
    return this.names.length
  }

  private protect(name: string, watched: number): void {
    const unicode = unicodeOf(name)
    const host = hostOf(unicode)
    const dot = unicode.indexOf('.')
    // a name that is itself a public suffix (gouv.fr) is protected by its first label
    const spelled = host?.label ?? unicode.slice(0, dot)
    const suffix = host?.suffix ?? unicode.slice(dot + 1)
    const label = plain(spelled)
    if (label.length < LEAST_LABEL || dot < 0) return
    const id = this.names.length
    const restricted = host?.kind === 'restricted'
    this.names.push({ watched, name: unicode, label, spelled: latin(spelled), suffix, restricted })
    if (host) this.own.add(name.split('.').slice(host.below.length).join('.'))
    put(this.labels, label, id)
    put(this.shapes, shape(label), id)
    if (restricted) this.restrictedEnds.add(suffix.slice(-2))
    const flat = plain(`${spelled}${suffix}`.replaceAll('.', ''))
    if (flat.length >= 7 || (restricted && flat.length >= 6)) put(this.flat, flat, id)
    this.neighbours.add(label, id)
  }

  /** The official name that `name` looks most like; null for nearly all. Lower case, no dot at the end, no port. */
  match(name: string): Match | null {
    if (this.names.length === 0 || this.isOwn(name)) return null
    const unicode = name.includes('xn--') ? unicodeOf(name) : name
    const host = hostOf(unicode)
    if (!host || host.kind === 'restricted') return null
    this.best = null
    const spelled = latin(host.label)
    const label = spelled.replaceAll('-', '')
    if (label.length <= 63) {
      const foreign = spelled !== host.label
      this.same(host, spelled, label, foreign)
      if (label.length >= LEAST_LABEL) {
        this.near(host, label)
        this.contained(spelled, label, 0, foreign)
      }
      this.flattened(label, host)
    }
    if (host.below.length > 0) this.under(host, label)
    return this.best
  }

  private isOwn(name: string): boolean {
    for (let at = 0; at >= 0; at = name.indexOf('.', at) + 1) {
      if (this.own.has(at === 0 ? name : name.slice(at))) return true
      if (name.indexOf('.', at) < 0) return false
    }
    return false
  }

  private offer(id: number, rule: Rule, confidence: number): void {
    const { best } = this
    if (best && best.confidence >= confidence) return
    this.best = { watched: this.names[id].watched, rule, confidence }
  }

  private same(host: Host, spelled: string, label: string, foreign: boolean): void {
    for (const id of this.labels.get(label) ?? none) {
      const own = this.names[id]
      const { length } = own.label
      if (foreign) this.offer(id, 'homoglyph', length <= SHORT ? 70 : 90)
      else {
        const neighbour =
          own.restricted && host.kind === 'country' && endOf(host.suffix) === endOf(own.suffix)
        const size = length <= SHORT ? 'short' : length <= MIDDLE ? 'middle' : 'long'
        // a ministry's name is nobody else's word, and com is where people look for it
        const ministry = own.restricted && length > SHORT && host.kind === 'legacy'
        if (!telling[size].has(host.kind) && !ministry && !(neighbour && length >= SHORT)) continue
        const rule = spelled === own.spelled ? 'suffix' : 'hyphen'
        const sure = neighbour ? 60 : host.kind === 'new' ? 65 : host.kind === 'open-country' ? 60 : 45
        this.offer(id, rule, sure + (size === 'long' ? 10 : size === 'short' ? -10 : 0))
      }
    }
    for (const id of this.shapes.get(shape(label)) ?? none) {
      const own = this.names[id]
      if (own.label === label || own.label.length < SHORT) continue
      // a digit or two letters for one are put there, other words differ in an i and an l by themselves
      const drawn = /\d/.test(label) || label.length !== own.label.length
      if (
        own.label.length <= MIDDLE &&
        !telling.middle.has(host.kind) &&
        !(drawn && own.label.length > SHORT)
      )
        continue
      // short words differ in an i and an l by themselves; a digit is put there
      if (own.label.length <= SHORT && !/\d/.test(label)) continue
      this.offer(id, 'shape', own.label.length <= SHORT ? 50 : own.label.length <= MIDDLE ? 65 : 85)
    }
  }

  private near(host: Host, label: string): void {
    this.neighbours.find(label, (id) => {
      const own = this.names[id]
      const slip = slipOf(own.label, label)
      if (!slip || isGeneric(label)) return
      const { length } = own.label
      if (length <= SHORT) {
        if (slip === 'repetition' && host.kind === 'new') this.offer(id, slip, 45)
      } else if (length <= MIDDLE) {
        const careful = slip === 'repetition' || slip === 'swap'
        if (telling.middle.has(host.kind) && (careful || (length === MIDDLE && slip !== 'substitution')))
          this.offer(id, slip, careful ? 55 : 45)
      } else if (
        length >= LONG ||
        telling.middle.has(host.kind) ||
        slip === 'repetition' ||
        slip === 'swap'
      ) {
        const least = telling.middle.has(host.kind) ? 60 : 50
        this.offer(id, slip, least + Math.min(20, (length - 7) * 4) - (slip === 'substitution' ? 5 : 0))
      }
    })
  }

  /** `down` is taken off the confidence where the label is not the registered one. */
  private contained(spelled: string, label: string, down: number, foreign = false): void {
    this.automaton.find(label, (id, end) => {
      const own = this.names[id]
      const { length } = own.label
      const start = end - length
      if (length === label.length) return
      const left = label.slice(0, start)
      const right = label.slice(end)
      const parted = isParted(spelled, start, end)
      const flatSuffix = own.suffix.replaceAll('.', '')
      if (own.restricted && (left === '' || right === '') && isGovernment(left + right, flatSuffix)) {
        this.offer(id, 'government', (parted || length > SHORT ? 85 : 70) - down)
        return
      }
      const strength = Math.min(left === '' ? 3 : lureStrength(left), right === '' ? 3 : lureStrength(right))
      const strongest = Math.max(left === '' ? 0 : lureStrength(left), right === '' ? 0 : lureStrength(right))
      if (strength > 0) {
        const strong = strongest === 2
        if (length <= SHORT) {
          if (strong && strength >= 2 && parted) this.offer(id, 'combination', 50 - down)
        } else if (length <= MIDDLE) {
          if (strong && parted) this.offer(id, 'combination', 65 - down)
          else if (strength >= 2 && own.restricted) this.offer(id, 'combination', 50 - down)
        } else if (strong || parted || length >= LONG) {
          this.offer(id, 'combination', (strong ? 75 : parted ? 65 : 55) - down)
        }
      } else if (length >= DISTINCT && parted) this.offer(id, 'inside', (foreign ? 60 : 50) - down)
    })
  }

  private flattened(label: string, host: Host): void {
    for (const id of this.flat.get(label) ?? none) this.offer(id, 'flattened', 85)
    if (!this.restrictedEnds.has(host.suffix.slice(-2))) return
    for (const id of this.flat.get(label + host.suffix.replaceAll('.', '')) ?? none) {
      // another dot, not another name: kpugo.id for kpu.go.id
      if (this.names[id].suffix !== host.suffix && this.names[id].restricted) this.offer(id, 'flattened', 75)
    }
  }

  /** Labels before the registered one: anybody may write there what he likes. */
  private under(host: Host, registered: string): void {
    const { below } = host
    for (const [at, part] of below.entries()) {
      const spelled = latin(part)
      const label = spelled.replaceAll('-', '')
      if (label.length < LEAST_LABEL || label.length > 63) continue
      for (const id of this.flat.get(label) ?? none) this.offer(id, 'flattened', 80)
      for (const id of this.labels.get(label) ?? none) {
        const own = this.names[id]
        const rest = [...below.slice(at + 1), host.label, host.suffix].join('.')
        if (isBefore(own.suffix, rest)) this.offer(id, 'embedded', 90)
        else if (own.restricted && isGovernment(registered, own.suffix.replaceAll('.', '')))
          this.offer(id, 'government', 85)
        else if (spelled !== part) this.offer(id, 'homoglyph', own.label.length <= SHORT ? 50 : 75)
        else if (own.label.length >= DISTINCT && at === below.length - 1) this.offer(id, 'below', 40)
      }
      for (const id of this.shapes.get(shape(label)) ?? none) {
        const own = this.names[id]
        const rest = [...below.slice(at + 1), host.label, host.suffix].join('.')
        if (own.label !== label && isBefore(own.suffix, rest)) this.offer(id, 'embedded', 85)
        else if (own.restricted && isGovernment(registered, own.suffix.replaceAll('.', '')))
          this.offer(id, 'government', 80)
      }
      this.contained(spelled, label, 10)
    }
  }
}

/** `rest` goes on after an official suffix: "go.id.masuk.example", "go.id-masuk.example". */
const isBefore = (suffix: string, rest: string): boolean =>
  rest.startsWith(suffix) && (rest[suffix.length] === '.' || rest[suffix.length] === '-')

/** "goid", "govua", or the first part alone where that already says government: gov, gouv, qov. */
function isGovernment(text: string, flatSuffix: string): boolean {
  const drawn = shape(text)
  if (drawn === shape(flatSuffix)) return true
  if (drawn === shape('gov') || drawn === shape('gouv') || drawn === shape('gob')) return true
  return drawn === shape(`gov${flatSuffix.slice(-2)}`)
}

/** The part start..end of a label without hyphens stands between hyphens or the ends of the label as it is spelled. */
function isParted(spelled: string, start: number, end: number): boolean {
  let left = start === 0
  let right = false
  let at = 0
  for (let i = 0; i < spelled.length; i++) {
    if (spelled[i] !== '-') {
      at++
      continue
    }
    if (at === start) left = true
    if (at === end) right = true
  }
  return left && (right || at === end)
}

const endOf = (suffix: string): string => suffix.slice(suffix.lastIndexOf('.') + 1)

function unicodeOf(name: string): string {
  return name.includes('xn--') ? domainToUnicode(name) || name : name
}

function put(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key)
  if (ids) ids.push(id)
  else map.set(key, [id])
}
