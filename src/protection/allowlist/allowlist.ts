/**
 * Who must not be hit. Overlap counts in both directions: a block within a protected network hits a part of it, a block
 * around a protected address hits it with the rest.
 */
import { Warninglists } from '../../stix/misp/warninglist.ts'
import type { Warninglist } from '../../stix/misp/warninglist.ts'
import { hostName } from '../guards/literal.ts'
import { parseNetwork } from '../../stix/pattern/network.ts'
import { addressAt, parseRange, prefixAround, prefixLength, rangeText } from '../guards/range.ts'
import type { Range } from '../guards/range.ts'
import * as builtin from './builtin.ts'
import type { Category } from './builtin.ts'

export interface Protected {
  readonly category: Category
  /** the network or name of the list that is hit */
  readonly entry: string
}

interface Entry extends Range {
  readonly category: Category
  /** largest `to` of this entry and all before it, so that a search knows where to stop */
  reach: bigint
}

export class Allowlist {
  private readonly ranges: Record<4 | 6, Entry[]> = { 4: [], 6: [] }
  private readonly names = new Map<string, Category>()
  /** names above a protected one: blocking them blocks it too */
  private readonly above = new Map<string, string>()
  /** lists of regular expressions and parts of names, which are no ranges */
  private readonly other: Warninglists
  /** networks of the user's own that no rule may touch at all */
  readonly exempt: readonly Range[]

  constructor(
    own: readonly Range[],
    user: { networks?: readonly Range[]; names?: readonly string[] } = {},
    warninglists: readonly Warninglist[] = [],
  ) {
    this.other = new Warninglists(warninglists)
    this.exempt = [...own, ...(user.networks ?? [])]
    for (const range of own) this.addRange(range, 'own')
    for (const range of user.networks ?? []) this.addRange(range, 'user')
    for (const name of user.names ?? []) this.addName(name, 'user')
    for (const [category, list] of Object.entries(builtin.networks) as [Category, readonly string[]][])
      for (const text of list) this.addRange(builtinRange(text), category)
    for (const [category, list] of Object.entries(builtin.names) as [Category, readonly string[]][])
      for (const name of list) this.addName(name, category)
    for (const list of warninglists) this.addList(list)
    for (const family of [4, 6] as const) {
      let reach = -1n
      const sorted = this.ranges[family].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      for (const entry of sorted) {
        if (entry.to > reach) reach = entry.to
        entry.reach = reach
      }
    }
  }

  /** The protected network that the range touches; undefined where it touches none. */
  hitBy(range: Range): Protected | undefined {
    const list = this.ranges[range.family]
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (list[middle].from <= range.to) low = middle + 1
      else high = middle
    }
    for (let i = low - 1; i >= 0 && list[i].reach >= range.from; i--) {
      if (list[i].to >= range.from) return { category: list[i].category, entry: rangeText(list[i]) }
    }
    if (this.other.size === 0) return undefined
    const name = this.other.listOf('address', rangeText(range))
    return name === undefined ? undefined : { category: 'warninglist', entry: name }
  }

  /** The protected name that blocking `name` and all below it would hit. */
  hitByName(name: string): Protected | undefined {
    const labels = name.split('.')
    for (let k = 0; k < labels.length; k++) {
      const suffix = labels.slice(k).join('.')
      const category = this.names.get(suffix)
      if (category) return { category, entry: suffix }
    }
    const below = this.above.get(name)
    if (below) return { category: this.names.get(below)!, entry: below }
    const list = this.other.listOf('host', name)
    return list === undefined ? undefined : { category: 'warninglist', entry: list }
  }

  /** Lists that only identify (`known`) excuse nobody. */
  private addList({ category, matching, entries }: Warninglist): void {
    if (category === 'known' || matching === 'regex' || matching === 'substring') return
    for (const entry of entries) {
      const range = rangeOf(entry)
      const name = range ? null : hostName(entry.replace(/^\./, ''))
      if (range) this.addRange(range, 'warninglist')
      else if (name) this.addName(name, 'warninglist')
    }
  }

  private addRange({ family, from, to }: Range, category: Category): void {
    this.ranges[family].push({ family, from, to, category, reach: to })
  }

  private addName(text: string, category: Category): void {
    const name = hostName(text) ?? text
    if (!this.names.has(name)) this.names.set(name, category)
    const labels = name.split('.')
    for (let k = 1; k < labels.length; k++) this.above.set(labels.slice(k).join('.'), name)
  }
}

/** Other people's lists write prefixes with host bits set. */
function rangeOf(text: string): Range | null {
  const network = parseNetwork(text)
  if (!network) return null
  const { family, value } = addressAt(network.words, 0)
  return prefixAround(family, value, family === 4 ? network.bits - 96 : network.bits)
}

function builtinRange(text: string): Range {
  const mapped =
    text === '::ffff:0:0/96' ? { family: 6 as const, from: 0xffffn << 32n, to: 0xffffffffffffn } : null
  const range = mapped ?? parseRange(text)
  if (!range || prefixLength(range) === null) throw new Error(`allowlist: ${text}`)
  return range
}
