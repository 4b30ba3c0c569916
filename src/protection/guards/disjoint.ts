/**
 * Overlapping blocks made disjoint. An address stays out until the last of the blocks that hold it ends. nft's own
 * auto-merge does not do this: it joins a /25 for ten minutes and its neighbour for an hour into a /24 for ten minutes,
 * and releases half of what was meant to stay out.
 */
import type { Block, Family } from './range.ts'

/** Sorted by family and address; neighbours that end together are one. Takes n log n. */
export function disjoint(blocks: readonly Block[]): Block[] {
  return [...sweep(blocks, 4), ...sweep(blocks, 6)]
}

function sweep(blocks: readonly Block[], family: Family): Block[] {
  const sorted = blocks
    .filter((b) => b.family === family)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const out: Block[] = []
  const open = new LatestFirst()
  let next = 0
  let at = 0n
  for (;;) {
    open.dropEnded(at)
    if (open.size === 0) {
      if (next === sorted.length) return out
      at = sorted[next].from
    }
    while (next < sorted.length && sorted[next].from <= at) open.push(sorted[next++])
    const top = open.top
    const until = next < sorted.length && sorted[next].from <= top.to ? sorted[next].from - 1n : top.to
    const last = out.at(-1)
    if (last && last.to + 1n === at && last.expires === top.expires) {
      out[out.length - 1] = { family, from: last.from, to: until, expires: top.expires }
    } else out.push({ family, from: at, to: until, expires: top.expires })
    at = until + 1n
  }
}

/** A heap: the block that ends last in time is on top. */
class LatestFirst {
  private readonly heap: Block[] = []

  get size(): number {
    return this.heap.length
  }

  get top(): Block {
    return this.heap[0]
  }

  push(block: Block): void {
    const { heap } = this
    let at = heap.push(block) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (heap[parent].expires >= heap[at].expires) return
      ;[heap[parent], heap[at]] = [heap[at], heap[parent]]
      at = parent
    }
  }

  /** Blocks that end before address `at` leave once they reach the top. */
  dropEnded(at: bigint): void {
    while (this.heap.length > 0 && this.heap[0].to < at) this.pop()
  }

  private pop(): void {
    const { heap } = this
    const last = heap.pop()!
    if (heap.length === 0) return
    heap[0] = last
    for (let at = 0; ;) {
      let best = at
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && heap[child].expires > heap[best].expires) best = child
      }
      if (best === at) return
      ;[heap[best], heap[at]] = [heap[at], heap[best]]
      at = best
    }
  }
}
