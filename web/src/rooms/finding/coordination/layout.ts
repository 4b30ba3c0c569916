/** Where the nodes of a small network lie: springs and repulsion from a fixed start, the same picture every time. */

export interface Parts {
  /** which connected part a node is in, the largest first; -1 where nothing joins it */
  part: Int32Array
  parts: number
}

export interface Layout {
  x: Float64Array
  y: Float64Array
}

const ROUNDS = 150
/** Repulsion is worked out for every two nodes: so many rounds less for more of them. */
const BUDGET = 40_000_000

export type Link = readonly [number, number]

export function layoutOf(nodes: number, links: readonly Link[]): Layout {
  const { part } = partsOf(nodes, links)
  const x = new Float64Array(nodes)
  const y = new Float64Array(nodes)
  const joined: number[] = []
  for (let k = 0; k < nodes; k++) if (part[k] >= 0) joined.push(k)
  // a spiral in the order of the parts, so that each begins together
  joined.sort((a, b) => part[a] - part[b] || a - b)
  joined.forEach((k, at) => {
    const angle = at * 2.399963
    x[k] = Math.sqrt(at + 0.5) * Math.cos(angle)
    y[k] = Math.sqrt(at + 0.5) * Math.sin(angle)
  })
  relax(joined, links, x, y)
  return { x, y }
}

function relax(joined: readonly number[], links: readonly Link[], x: Float64Array, y: Float64Array): void {
  const n = joined.length
  if (n < 2) return
  const rounds = Math.min(ROUNDS, Math.max(20, Math.floor(BUDGET / (n * n))))
  const dx = new Float64Array(x.length)
  const dy = new Float64Array(x.length)
  for (let round = 0; round < rounds; round++) {
    dx.fill(0)
    dy.fill(0)
    for (let i = 0; i < n; i++) {
      const a = joined[i]
      for (let j = i + 1; j < n; j++) {
        const b = joined[j]
        const ex = x[a] - x[b]
        const ey = y[a] - y[b]
        const force = 1 / Math.max(0.01, ex * ex + ey * ey)
        dx[a] += ex * force
        dy[a] += ey * force
        dx[b] -= ex * force
        dy[b] -= ey * force
      }
    }
    for (const [a, b] of links) {
      const ex = x[a] - x[b]
      const ey = y[a] - y[b]
      const force = Math.sqrt(ex * ex + ey * ey) * 0.12
      dx[a] -= ex * force
      dy[a] -= ey * force
      dx[b] += ex * force
      dy[b] += ey * force
    }
    const most = Math.sqrt(n) * (1 - round / rounds) * 0.3 + 0.02
    for (const k of joined) {
      // towards the middle, so that parts do not fly apart
      const fx = dx[k] - x[k] * 0.05
      const fy = dy[k] - y[k] * 0.05
      const length = Math.sqrt(fx * fx + fy * fy)
      const step = length > most ? most / length : 1
      x[k] += fx * step
      y[k] += fy * step
    }
  }
}

export function partsOf(nodes: number, links: readonly Link[]): Parts {
  const parent = Int32Array.from({ length: nodes }, (_, k) => k)
  const find = (k: number): number => {
    while (parent[k] !== k) k = parent[k] = parent[parent[k]]
    return k
  }
  const touched = new Uint8Array(nodes)
  for (const [a, b] of links) {
    touched[a] = touched[b] = 1
    parent[find(a)] = find(b)
  }
  const sizes = new Map<number, number>()
  for (let k = 0; k < nodes; k++) if (touched[k]) sizes.set(find(k), (sizes.get(find(k)) ?? 0) + 1)
  const order = [...sizes.keys()].toSorted((a, b) => sizes.get(b)! - sizes.get(a)! || a - b)
  const number = new Map(order.map((root, at) => [root, at]))
  const part = Int32Array.from({ length: nodes }, (_, k) => (touched[k] ? number.get(find(k))! : -1))
  return { part, parts: order.length }
}
