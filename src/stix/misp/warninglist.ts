/**
 * MISP warninglists (https://github.com/MISP/misp-warninglists): values that many innocent people share, so that an
 * indicator on them tells nothing. Lists of the category `known` (identifies, does not excuse) are taken and not used.
 */
import { foldHost } from '../pattern/fold.ts'
import { parseNetwork } from '../pattern/network.ts'
import { Prefixes } from '../pattern/prefixes.ts'
import { compileRegex } from '../pattern/regex.ts'
import { Issues, kindOf, shown } from './issue.ts'
import { isObject } from './tags.ts'

export type ListMatching = 'string' | 'substring' | 'hostname' | 'cidr' | 'regex'
const matchings: readonly ListMatching[] = ['string', 'substring', 'hostname', 'cidr', 'regex']

export interface Warninglist {
  readonly name: string
  readonly version: number
  readonly matching: ListMatching
  /** MISP attribute types that it is about; empty: all */
  readonly attributes: readonly string[]
  readonly category: 'false_positive' | 'known'
  readonly entries: readonly string[]
}

export interface WarninglistReading {
  /** undefined where the document is none */
  readonly list: Warninglist | undefined
  readonly issues: Issues
}

/** Entries of one list that are kept. */
export const MAX_ENTRIES = 2_000_000

export function isWarninglist(document: unknown): boolean {
  return isObject(document) && Array.isArray(document.list) && typeof document.name === 'string'
}

export function readWarninglist(document: unknown): WarninglistReading {
  const issues = new Issues()
  if (!isObject(document) || !Array.isArray(document.list) || typeof document.name !== 'string') {
    issues.error('no-list', '')
    return { list: undefined, issues }
  }
  const matching = matchings.find((one) => one === (document.type ?? 'string'))
  if (!matching) {
    issues.error('unknown', 'type', { type: shown(document.type) })
    return { list: undefined, issues }
  }
  const entries: string[] = []
  for (const [i, entry] of (document.list as unknown[]).entries()) {
    if (entries.length >= MAX_ENTRIES) {
      issues.error('too-many', 'list', { limit: MAX_ENTRIES })
      break
    }
    const at = `list[${i}]`
    if (typeof entry !== 'string') issues.error('type', at, { expected: 'string', found: kindOf(entry) })
    else if (isUsable(entry.trim(), matching, at, issues)) entries.push(entry.trim())
  }
  const { matching_attributes: attributes, version, category } = document
  return {
    issues,
    list: {
      name: document.name.slice(0, 200),
      version: typeof version === 'number' ? version : Number(version) || 0,
      matching,
      attributes: Array.isArray(attributes) ? attributes.filter((name) => typeof name === 'string') : [],
      category: category === 'known' ? 'known' : 'false_positive',
      entries,
    },
  }
}

function isUsable(entry: string, matching: ListMatching, at: string, issues: Issues): boolean {
  if (entry === '') {
    issues.error('missing', at)
    return false
  }
  if (matching === 'cidr' && !parseNetwork(entry)) {
    issues.error('value', at, { value: shown(entry), type: 'CIDR' })
    return false
  }
  if (matching !== 'regex') return true
  try {
    regexOf(entry)
    return true
  } catch (error) {
    issues.error('regex', at, { reason: error instanceof Error ? error.message : String(error) })
    return false
  }
}

/** /.../i as PHP writes it, or bare; on RE2, so that a list cannot hang a scan. */
function regexOf(entry: string): (text: string) => boolean {
  const m = /^([/#~])(.*)\1([a-z]*)$/s.exec(entry)
  if (!m) return compileRegex(entry)
  return compileRegex(`${m[3].includes('i') ? '(?i)' : ''}${m[2].replaceAll('\\/', '/')}`)
}

/** What a value is, for lists that are about some types of attributes only. */
export type ListedKind = 'address' | 'host' | 'url' | 'user-agent' | 'sha256'

const kinds: Readonly<Record<ListedKind, RegExp>> = {
  address: /^ip-(?:src|dst)(?:\|port)?$|^domain\|ip$/,
  host: /^(?:hostname|domain)(?:\||$)/,
  url: /^(?:url|uri|link)$/,
  'user-agent': /^user-agent$/,
  sha256: /sha256/,
}

/** Many lists as one lookup. */
export class Warninglists {
  private readonly parts: { name: string; kinds: ReadonlySet<ListedKind>; has(value: string): boolean }[] = []

  constructor(lists: readonly Warninglist[]) {
    for (const list of lists) {
      if (list.category === 'known') continue
      const all = Object.keys(kinds) as ListedKind[]
      const about = all.filter(
        (kind) => list.attributes.length === 0 || list.attributes.some((name) => kinds[kind].test(name)),
      )
      if (about.length > 0) this.parts.push({ name: list.name, kinds: new Set(about), has: testOf(list) })
    }
  }

  get size(): number {
    return this.parts.length
  }

  /** Name of a list that the value is on; undefined where none has it. */
  listOf(kind: ListedKind, value: string): string | undefined {
    return this.parts.find((part) => part.kinds.has(kind) && part.has(value))?.name
  }
}

function testOf({ matching, entries }: Warninglist): (value: string) => boolean {
  switch (matching) {
    case 'cidr':
      return cidrTest(entries)
    case 'hostname':
      return hostTest(entries)
    case 'substring':
      return (value) => entries.some((entry) => value.includes(entry))
    case 'regex': {
      const tests = entries.map(regexOf)
      return (value) => tests.some((test) => test(value))
    }
    default: {
      // an address is one whatever its spelling; case does not tell hosts and hashes apart
      const set = new Set(entries.map((entry) => entry.toLowerCase()))
      return (value) => set.has(value.toLowerCase())
    }
  }
}

function cidrTest(entries: readonly string[]): (value: string) => boolean {
  const table = new Prefixes()
  for (const [i, entry] of entries.entries()) table.add(parseNetwork(entry)!, i)
  return (value) => {
    const network = parseNetwork(value)
    let within = false
    if (network) table.find(network, () => (within = true))
    return within
  }
}

/** A name covers all below it. A URL is covered by its host only where it points at nothing in particular there. */
function hostTest(entries: readonly string[]): (value: string) => boolean {
  const set = new Set(entries.map((entry) => foldHost(entry.replace(/^\.|\.$/g, ''))))
  return (value) => {
    const url = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/?#:]+)(?::\d+)?(.*)$/is.exec(value)
    if (url && url[2].length > 1) return false
    const host = foldHost(url ? url[1] : value)
    const labels = host.split('.')
    return labels.some((_, k) => set.has(labels.slice(k).join('.')))
  }
}
