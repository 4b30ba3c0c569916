import type { Case } from './case.ts'
import type { Span } from './rate.ts'
import type { Traits } from './traits.ts'
import type { Line, View, Window } from './view.ts'
import { packetsOf, within } from './view.ts'
import { OUT, REQUEST } from './vectors.ts'
import { services } from './services.ts'

export interface Verdict {
  readonly variant: string
  readonly case: Case
  readonly span: Span
  readonly line: Line
  /** attacks of the same kind before it, which are no part of the target's past */
  readonly earlier: readonly Window[]
  readonly traits: Traits
  /** true: nothing in the evidence shows that these sources sent it themselves */
  readonly spoofable: boolean
  /** the packets are answers of servers that somebody else asked */
  readonly reflected: boolean
  readonly techniques: readonly string[]
  readonly alternatives: readonly (readonly [key: string, rejected: string])[]
  readonly detail: Record<string, unknown>
}

/** Whether an attack of that line in that span would count against the target at hand. */
export type Counts = (line: Line, span: Span) => boolean
export const always: Counts = () => true

const outbound: readonly number[] = [...Object.values(OUT), ...services.map((_, i) => REQUEST + i + 1)]

/**
 * Packets that the target itself sent in or around the window: 0 where the evidence shows one direction only, or not
 * enough of the other to say what was left unanswered.
 */
export function sentBy(view: View, window: Window): number {
  if (view.partial) return 0
  return packetsOf(view, outbound, { start: window.start - 5, end: window.end + 5 })
}

/** Packets sent by the target in the given vectors, with time for question and answer to lie apart. */
export function sentIn(view: View, vectors: readonly number[], window: Window): number {
  return packetsOf(view, vectors, { start: window.start - 1, end: window.end + 1 })
}

export function received(view: View, vectors: readonly number[], window: Window): number {
  let packets = 0
  for (const vector of vectors) packets += within(view.lines.get(vector), window).packets
  return packets
}
