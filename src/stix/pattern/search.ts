/**
 * The search for observations that fulfil a pattern. Every constraint in time is one box: WITHIN, START/STOP and
 * FOLLOWEDBY all say that the observations chosen must have been last seen at or after one instant and first seen at
 * or before another. So the search walks the tree from the left with such a box, and a matching in the graph of
 * demands and observations cuts hopeless branches.
 */
import { observes } from './ast.ts'
import type { Observation } from './ast.ts'
import { microseconds } from './instant.ts'
import type { Observed } from './observed.ts'
import type { ObjectTest } from './test.ts'
import { MatchError } from './values.ts'

/** Steps of search after which a pattern is given up on this evidence. */
export const MAX_SEARCH_STEPS = 2_000_000
/** Most observations that one binding may hold (REPEATS multiplied out). */
export const MAX_BINDING = 5_000

/** Observations in the box were last seen at or after `lastFrom` and first seen at or before `firstTo`. */
interface Box {
  readonly lastFrom: number
  readonly firstTo: number
}

/** What was chosen for a part of the tree: how the parts to its right are bound to it in time. */
interface Chosen {
  readonly maxFirst: number
}

type Next = (chosen: Chosen) => boolean

/** One search over one sequence of observations; throws MatchError where it would take too long. */
export class Search {
  private readonly observations: readonly Observed[]
  private readonly candidates = new Map<Observation, number[]>()
  private readonly left: Int32Array
  private readonly binding: number[] = []
  private readonly size: number
  private steps = 0

  constructor(observations: readonly Observed[], tests: ReadonlyMap<Observation, ObjectTest>, size: number) {
    this.observations = observations
    this.size = size
    this.left = Int32Array.from(observations, (observed) => Math.min(observed.count, size))
    for (const [node, test] of tests) {
      const list: number[] = []
      for (let i = 0; i < observations.length; i++) {
        const { objects, resolve } = observations[i]
        if (objects.some((object) => test(object, resolve))) list.push(i)
      }
      // Early ones first: they leave the most room for what must follow.
      this.candidates.set(
        node,
        list.sort((a, b) => observations[a].first - observations[b].first || a - b),
      )
    }
  }

  run(root: Observation): Observed[] | null {
    if (this.size > MAX_BINDING) throw new MatchError(`more than ${MAX_BINDING} observations in one match`)
    let result: Observed[] | null = null
    const everything: Box = { lastFrom: -Infinity, firstTo: Infinity }
    this.solve(root, everything, () => {
      const used = [...new Set(this.binding)].map((i) => this.observations[i])
      result = used.sort((a, b) => a.first - b.first || a.last - b.last)
      return true
    })
    return result
  }

  /** Tries every way to fulfil `node` in `box`, and `next` after each; true as soon as `next` is. */
  private solve(node: Observation, box: Box, next: Next): boolean {
    if (++this.steps > MAX_SEARCH_STEPS) {
      throw new MatchError(`gave up after ${MAX_SEARCH_STEPS} steps of search`)
    }
    switch (node.kind) {
      case 'observe':
        return this.solveObserve(node, box, 1, next)
      case 'or':
        return node.operands.some((operand) => this.solve(operand, box, next))
      case 'and':
        return this.possible(node, box) && this.solveAnd(node.operands, 0, box, -Infinity, next)
      case 'followed-by':
        return this.solveFollowedBy(node.operands, 0, box, -Infinity, next)
      case 'qualified':
        return this.solveQualified(node, box, next)
    }
  }

  private inBox(i: number, box: Box): boolean {
    const { first, last } = this.observations[i]
    return last >= box.lastFrom && first <= box.firstTo
  }

  /** Chooses `times` observations for one [...]; orders that differ only by exchange are tried once. */
  private solveObserve(node: Observation, box: Box, times: number, next: Next): boolean {
    const list = this.candidates.get(node)!.filter((i) => this.left[i] > 0 && this.inBox(i, box))
    let room = 0
    for (const i of list) room += this.left[i]
    if (room < times) return false
    const from = this.binding.length
    const choose = (start: number, missing: number, maxFirst: number): boolean => {
      if (missing === 0) return next({ maxFirst })
      if (++this.steps > MAX_SEARCH_STEPS) {
        throw new MatchError(`gave up after ${MAX_SEARCH_STEPS} steps of search`)
      }
      for (let k = start; k < list.length; k++) {
        const i = list[k]
        // Taking fewer of one leaves more of it for another part of the pattern.
        for (let take = Math.min(this.left[i], missing); take > 0; take--) {
          this.left[i] -= take
          for (let n = 0; n < take; n++) this.binding.push(i)
          if (choose(k + 1, missing - take, Math.max(maxFirst, this.observations[i].first))) return true
          this.binding.length -= take
          this.left[i] += take
        }
      }
      return false
    }
    const found = choose(0, times, -Infinity)
    if (!found) this.binding.length = from
    return found
  }

  private solveAnd(
    operands: readonly Observation[],
    k: number,
    box: Box,
    maxFirst: number,
    next: Next,
  ): boolean {
    if (k === operands.length) return next({ maxFirst })
    return this.solve(operands[k], box, (chosen) =>
      this.solveAnd(operands, k + 1, box, Math.max(maxFirst, chosen.maxFirst), next),
    )
  }

  private solveFollowedBy(
    operands: readonly Observation[],
    k: number,
    box: Box,
    maxFirst: number,
    next: Next,
  ): boolean {
    if (k === operands.length) return next({ maxFirst })
    const after: Box = { lastFrom: Math.max(box.lastFrom, maxFirst), firstTo: box.firstTo }
    return this.solve(operands[k], after, (chosen) =>
      this.solveFollowedBy(operands, k + 1, box, Math.max(maxFirst, chosen.maxFirst), next),
    )
  }

  private solveQualified(node: Observation & { kind: 'qualified' }, box: Box, next: Next): boolean {
    const { qualifier, operand } = node
    switch (qualifier.kind) {
      case 'start-stop': {
        const start = microseconds(qualifier.start.value)
        const stop = microseconds(qualifier.stop.value)
        if (start >= stop) return false
        // STOP itself is outside; times are whole microseconds.
        const firstTo = Math.min(box.firstTo, stop - 1)
        return this.solve(operand, { lastFrom: Math.max(box.lastFrom, start), firstTo }, next)
      }
      case 'within': {
        const span = qualifier.seconds * 1e6
        for (const start of this.starts(operand, box)) {
          const firstTo = Math.min(box.firstTo, start + span)
          if (this.solve(operand, { lastFrom: Math.max(box.lastFrom, start), firstTo }, next)) return true
        }
        return false
      }
      case 'repeats':
        if (!this.possible(node, box)) return false
        if (operand.kind === 'observe') return this.solveObserve(operand, box, qualifier.times, next)
        return this.solveRepeats(operand, qualifier.times, box, -Infinity, next)
    }
  }

  private solveRepeats(operand: Observation, times: number, box: Box, maxFirst: number, next: Next): boolean {
    if (times === 0) return next({ maxFirst })
    return this.solve(operand, box, (chosen) =>
      this.solveRepeats(operand, times - 1, box, Math.max(maxFirst, chosen.maxFirst), next),
    )
  }

  /** Instants at which a period of WITHIN may begin: when some candidate was last seen. */
  private starts(operand: Observation, box: Box): number[] {
    const found = new Set<number>()
    for (const node of observes(operand)) {
      for (const i of this.candidates.get(node)!) if (this.inBox(i, box)) found.add(this.observations[i].last)
    }
    return [...found].sort((a, b) => a - b)
  }

  /**
   * A necessary condition, cheap to check: all that must be chosen for certain can be chosen at once in this box
   * (bipartite matching by augmenting paths). Parts under OR are not certain and are left out.
   */
  private possible(node: Observation, box: Box): boolean {
    const demands: number[][] = []
    const collect = (part: Observation, times: number): boolean => {
      if (part.kind === 'or') return true
      if (part.kind === 'qualified') {
        return collect(part.operand, part.qualifier.kind === 'repeats' ? times * part.qualifier.times : times)
      }
      if (part.kind !== 'observe') return part.operands.every((operand) => collect(operand, times))
      const list = this.candidates.get(part)!.filter((i) => this.left[i] > 0 && this.inBox(i, box))
      let room = 0
      for (const i of list) room += this.left[i]
      if (room < times) return false
      for (let n = 0; n < times && demands.length < 64; n++) demands.push(list)
      return true
    }
    if (!collect(node, 1)) return false
    return demands.length >= 64 || canServeAll(demands, this.left)
  }
}

function canServeAll(demands: readonly number[][], left: Int32Array): boolean {
  const served = new Map<number, number[]>()
  const serve = (demand: number, seen: Set<number>): boolean => {
    for (const i of demands[demand]) {
      if (seen.has(i)) continue
      seen.add(i)
      const holders = served.get(i) ?? []
      if (!served.has(i)) served.set(i, holders)
      if (holders.length < left[i]) {
        holders.push(demand)
        return true
      }
      for (let h = 0; h < holders.length; h++) {
        if (serve(holders[h], seen)) {
          holders[h] = demand
          return true
        }
      }
    }
    return false
  }
  return demands.every((_, demand) => serve(demand, new Set()))
}
