/** What was made of one measurement. */
import { LEAST_ALONE, rules } from './rules.ts'
import type { Layer, Meaning, RuleId } from './rules.ts'

export interface Fired {
  readonly rule: RuleId
  /** 0..1; the rule's own, or more where this measurement has further proof */
  readonly weight: number
  /** what it was: an address, a failure, a fingerprint's name; empty where the rule says it all */
  readonly of: string
}

/** One rung of the ladder: what was asked, what came, what the control saw. Short texts, OONI's words for failures. */
export interface Step {
  readonly layer: Layer
  readonly asked: string
  readonly came: string
  /** empty: the control did not look */
  readonly control: string
  readonly rules: readonly RuleId[]
}

export interface Verdict {
  readonly outcome: 'interference' | 'down' | 'none'
  readonly fired: readonly Fired[]
  /** layers that were reached: rules of others could not fire */
  readonly looked: ReadonlySet<Layer>
  readonly steps: readonly Step[]
  /** the page came, whatever else was seen on the way */
  readonly reached: boolean
  /** where a redirect or an answer led that the control did not see; empty where nowhere */
  readonly ledTo: string
}

export function outcomeOf(fired: readonly Fired[]): Verdict['outcome'] {
  if (fired.some(({ rule, weight }) => isAccusing(rule) && weight >= LEAST_ALONE)) return 'interference'
  return fired.some(({ rule }) => rules[rule].meaning === 'down') ? 'down' : 'none'
}

export function isAccusing(rule: RuleId): boolean {
  const meaning: Meaning = rules[rule].meaning
  return meaning === 'blocking' || meaning === 'interception'
}

/** The rule that weighs most of those with this meaning; the first of equals. */
export function strongest(fired: readonly Fired[], meaning: Meaning): Fired | null {
  let best: Fired | null = null
  for (const one of fired) {
    if (rules[one.rule].meaning === meaning && (!best || one.weight > best.weight)) best = one
  }
  return best
}
