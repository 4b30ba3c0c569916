/** Known block pages and the addresses that answer in place of blocked sites: one look over a page for all of them. */
import type { Fingerprint } from '../../model/fingerprint.ts'
import type { HttpExchange } from '../../model/measurement.ts'
import { compileRegex } from '../../stix/pattern/regex.ts'
import { isBogon } from './bogon.ts'
import { asExchange, innocentPages } from './innocent-pages.ts'
import { readable } from './page.ts'

export interface Fingerprints {
  address(address: string): Fingerprint | null
  page(exchange: HttpExchange): Fingerprint | null
}

export const noFingerprints: Fingerprints = { address: () => null, page: () => null }

/** Only so much of a page is searched. */
const LOOKED_AT = 128 * 1024
/** Regular expressions run on less: they cost a thousand times more. */
const REGEX_LOOKED_AT = 16 * 1024
/** Shorter signs are in half of all pages. */
const LEAST_PATTERN = 6

interface Sign {
  readonly fingerprint: Fingerprint
  readonly fits: (text: string) => boolean
}

/** Compiles those that are not set aside. A national or an operator's sign is told before a product's or vague words. */
export function compileFingerprints(fingerprints: readonly Fingerprint[]): Fingerprints {
  const taking = fingerprints.filter((one) => one.set_aside === undefined)
  if (taking.length === 0) return noFingerprints
  const addresses = new Map<string, Fingerprint>()
  const bodies: Sign[] = []
  const headers = new Map<string, Sign[]>()
  const contained: Fingerprint[] = []
  for (const fingerprint of [...taking].sort((a, b) => rank(a) - rank(b))) {
    const { location, kind, pattern } = fingerprint
    if (location === 'dns') {
      if (!addresses.has(pattern)) addresses.set(pattern, fingerprint)
    } else if (location === 'body' && kind === 'contains') contained.push(fingerprint)
    else {
      const sign = { fingerprint, fits: testOf(fingerprint) }
      const name = location.replace(/^header\./, '')
      if (location === 'body') bodies.push(sign)
      else headers.set(name, [...(headers.get(name) ?? []), sign])
    }
  }
  const search = new Search(contained)
  return {
    address: (address) => addresses.get(address) ?? null,
    page(exchange) {
      for (const [name, signs] of headers) {
        const value = exchange.headers.get(name)
        const found = value === undefined ? undefined : signs.find(({ fits }) => fits(value))
        if (found) return found.fingerprint
      }
      const raw = exchange.body.slice(0, LOOKED_AT)
      const decoded = readable(exchange)
      for (const text of raw.startsWith(decoded) ? [raw] : [raw, decoded]) {
        const found = best(search.find(text), bodies.find(({ fits }) => fits(text))?.fingerprint ?? null)
        if (found) return found
      }
      return null
    },
  }
}

const ranks = ['nat', 'isp', 'prov', 'inst', 'prod', 'injb', 'vbw']
const rank = ({ scope }: Fingerprint): number => {
  const at = ranks.indexOf(scope)
  return at < 0 ? ranks.length : at
}

function best(a: Fingerprint | null, b: Fingerprint | null): Fingerprint | null {
  if (!a || !b) return a ?? b
  return rank(b) < rank(a) ? b : a
}

/** @throws Error with the reason where a regular expression cannot run in linear time */
function testOf({ kind, pattern }: Fingerprint): (text: string) => boolean {
  if (kind === 'contains') return (text) => text.includes(pattern)
  if (kind === 'prefix') return (text) => text.startsWith(pattern)
  if (kind === 'full') return (text) => text === pattern
  const test = compileRegex(`(?s)${pattern}`)
  // most pages lack the longest plain piece of the expression
  const [piece] = pattern
    .replace(/\\[.\-/()]/g, (escaped) => escaped[1])
    .split(/\\.|[.*+?^${}()|[\]\\]+/)
    .sort((a, b) => b.length - a.length)
  const plain = /[|?{]|\*[^.]/.test(pattern) ? '' : piece
  return (text) => (plain.length < 4 || text.includes(plain)) && test(text.slice(0, REGEX_LOOKED_AT))
}

/** Many texts in one pass: the first four characters of each are looked up at every place of the page. */
class Search {
  private readonly starts = new Map<number, number[]>()
  private readonly maybe = new Uint8Array(65536)
  private readonly all: readonly Fingerprint[]

  constructor(all: readonly Fingerprint[]) {
    this.all = all
    for (const [k, { pattern }] of all.entries()) {
      this.maybe[pair(pattern, 0)] = 1
      const key = keyAt(pattern, 0)
      this.starts.set(key, [...(this.starts.get(key) ?? []), k])
    }
  }

  /** The first by rank. */
  find(text: string): Fingerprint | null {
    let found = this.all.length
    for (let at = 0; at + 4 <= text.length; at++) {
      if (this.maybe[pair(text, at)] === 0) continue
      for (const k of this.starts.get(keyAt(text, at)) ?? []) {
        if (k < found && text.startsWith(this.all[k].pattern, at)) found = k
      }
    }
    return this.all[found] ?? null
  }
}

const pair = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 255) << 8) | (text.charCodeAt(at + 1) & 255)
const keyAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 127) << 21) |
  ((text.charCodeAt(at + 1) & 127) << 14) |
  ((text.charCodeAt(at + 2) & 127) << 7) |
  (text.charCodeAt(at + 3) & 127)

/** Why this fingerprint must take no part, or null. */
export function setAsideReason(fingerprint: Fingerprint): string | null {
  const { scope, location, pattern, kind } = fingerprint
  if (scope === 'fp') return 'published as a sign that was taken for blocking by mistake'
  if (location === 'dns') return isBogon(pattern) ? 'an address that many networks use inside' : null
  if (kind !== 'full' && pattern.length < LEAST_PATTERN) return 'too short'
  let fits: (text: string) => boolean
  try {
    fits = testOf(fingerprint)
  } catch (error) {
    return `cannot be run in linear time: ${(error as Error).message.slice(0, 100)}`
  }
  for (const page of innocentPages) {
    const exchange = asExchange(page)
    const header = location === 'body' ? null : exchange.headers.get(location.replace(/^header\./, ''))
    if (location === 'body' ? fits(exchange.body) : header !== undefined && fits(header!)) {
      return `also fits ${page.what}`
    }
  }
  return null
}
