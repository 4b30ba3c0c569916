/** What the replay of an artefact over the evidence counted: how much of the attack it stops, whom else it hits. */

export interface ReplayReport {
  /** what is counted */
  readonly unit: 'packets' | 'requests'
  readonly attack: { readonly seen: number; readonly stopped: number }
  /** traffic towards the target that is held to be legitimate */
  readonly legitimate: { readonly seen: number; readonly hit: number }
  /** false: the evidence shows what came in only, so nobody's innocence can be seen from an answer */
  readonly bothDirections: boolean
  /** true: more peers or clients than are told apart; those beyond count as attack where they fit it */
  readonly partial: boolean
}

/** Largest share of legitimate traffic that an artefact may hit. No option raises it. */
export const MOST_LEGITIMATE_HIT = 0.01
/** An artefact that stops less than this of the attack is worth a warning. */
export const LEAST_STOPPED = 0.99

export function hitShare({ legitimate }: ReplayReport): number {
  return legitimate.seen === 0 ? 0 : legitimate.hit / legitimate.seen
}

export function stoppedShare({ attack }: ReplayReport): number {
  return attack.seen === 0 ? 0 : attack.stopped / attack.seen
}
