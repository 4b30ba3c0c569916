/** What is drawn of a group: accounts and what joins them, or accounts and the texts they copied. */
import type { Coordination } from './detail.ts'
import { layoutOf, partsOf } from './layout.ts'
import type { Layout, Link, Parts } from './layout.ts'

export interface Node {
  readonly label: string
  readonly kind: 'account' | 'text'
  /** posts or copies */
  readonly count: number
}

export interface Graph {
  readonly nodes: readonly Node[]
  /** between positions of nodes */
  readonly links: readonly Link[]
  /** what a link stands for: position of its pair, or of its text */
  readonly meanings: readonly number[]
  readonly layout: Layout
}

const LABEL = 32

export function graphOf(detail: Coordination): Graph {
  const accounts: Node[] = detail.accounts.map(({ account, posts }) => ({
    label: account,
    kind: 'account',
    count: posts,
  }))
  if (detail.copied) {
    const texts: Node[] = detail.copied.texts.map(({ text, copies }) => ({
      label: text.length > LABEL ? `${text.slice(0, LABEL)}…` : text,
      kind: 'text',
      count: copies,
    }))
    const nodes = [...accounts, ...texts]
    const links = detail.copied.links.map(([account, text]): Link => [account, accounts.length + text])
    const meanings = detail.copied.links.map(([, text]) => text)
    return { nodes, links, meanings, layout: layoutOf(nodes.length, links) }
  }
  const at = new Map(detail.accounts.map(({ account }, position) => [account, position]))
  const links: Link[] = []
  const meanings: number[] = []
  for (const [position, { from, to }] of detail.pairs.entries()) {
    const [a, b] = [at.get(from), at.get(to)]
    if (a === undefined || b === undefined) continue
    links.push([a, b])
    meanings.push(position)
  }
  return { nodes: accounts, links, meanings, layout: layoutOf(accounts.length, links) }
}

/** Which links of a graph are drawn, and the parts that they make. */
export interface Drawn extends Parts {
  readonly links: readonly number[]
  /** accounts that a link joins */
  readonly accounts: number
}

export function drawnOf(graph: Graph, standing: ReadonlySet<number> | null): Drawn {
  const links = graph.links.flatMap((_, at) => (!standing || standing.has(graph.meanings[at]) ? [at] : []))
  const parts = partsOf(
    graph.nodes.length,
    links.map((at) => graph.links[at]),
  )
  const accounts = graph.nodes.filter(({ kind }, k) => kind === 'account' && parts.part[k] >= 0).length
  return { ...parts, links, accounts }
}

/** Parts that have a colour of their own; smaller ones share grey. */
export const COLOURS = 6

export const sizeOf = (count: number): number => 3 + Math.min(6, Math.log2(1 + count) * 0.7)
