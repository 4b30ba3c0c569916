/** A finding of the store with what its ledger says: the plan for it, and what was decided about its measures. */
import type { StoredFinding } from '../../model/finding.ts'
import type { ProtectionEvent } from '../../model/ledger.ts'
import { protectionActions } from '../../model/ledger.ts'
import type { Audience, Fact } from '../../model/measure.ts'
import type { Plan } from '../../model/plan.ts'
import { PerisaiError } from '../../model/problem.ts'
import { provisionById } from '../../protection/law/index.ts'
import { measureById } from '../../protection/measures/index.ts'
import { plan } from '../../protection/plan/plan.ts'
import type { LedgerEvent, Store } from '../../store/store.ts'

export interface ProtectOptions {
  readonly facts?: readonly Fact[]
  /** RFC 3339; before the ledger's word */
  readonly aware?: string
  /** RFC 3339; the clock where absent */
  readonly now?: string
}

/** Events about one finding are few: decisions that people made. */
const EVENTS = 10_000

/** Decisions and acts about the measures of a finding, newest first. */
export async function protectionLedger(store: Store, finding: string): Promise<Required<LedgerEvent>[]> {
  const events = await store.ledger({ subject: finding, limit: EVENTS })
  return events.filter((e) => (protectionActions as readonly string[]).includes(e.action))
}

export async function planFor(
  store: Store,
  finding: StoredFinding,
  audience: Audience,
  options: ProtectOptions = {},
): Promise<Plan> {
  const events = await protectionLedger(store, finding.id)
  const aware = options.aware ?? events.find((e) => e.action === 'aware')?.at
  const met = events
    .filter((e) => e.action === 'notified')
    .map((e) => e.detail.provision)
    .filter((p): p is string => typeof p === 'string')
  const replay = replayOf(events)
  const now = options.now ?? new Date().toISOString()
  return plan(finding, audience, now, { aware, facts: options.facts, met, replay })
}

/** What the replay of the last export said of each measure: the share of legitimate traffic that it hits. */
function replayOf(events: readonly Required<LedgerEvent>[]): Record<string, number> {
  const shares: Record<string, number> = {}
  for (const { action, detail } of events) {
    // a black hole hits all by its nature, which its weight in the catalogue says already
    if (action !== 'exported' || detail.format === 'rtbh' || typeof detail.legitimate_hit !== 'number')
      continue
    for (const measure of Array.isArray(detail.measures) ? (detail.measures as unknown[]) : [])
      if (typeof measure === 'string' && !Object.hasOwn(shares, measure))
        shares[measure] = detail.legitimate_hit
  }
  return shares
}

/** Clocks of different machines may differ by so much. */
const SKEW_MS = 5 * 60_000

/**
 * Writes one decision to the ledger. Throws where it names what does not exist, lies in the future, or lacks what its
 * action needs; nothing is written then.
 */
export async function recordProtection(
  store: Store,
  finding: StoredFinding,
  event: ProtectionEvent,
  actor: string,
): Promise<void> {
  const { action, at, measure, provision, ...rest } = event
  const aboutMeasure = action !== 'aware' && action !== 'notified'
  if (aboutMeasure && measure === undefined)
    throw new PerisaiError('bad-field', { field: 'measure', reason: `${action}: ?` })
  if (measure !== undefined && !measureById(measure))
    throw new PerisaiError('measure-not-found', { id: measure })
  if (action === 'notified' && (provision === undefined || !provisionById(provision)))
    throw new PerisaiError('provision-not-found', { id: provision ?? '' })
  if (at !== undefined && Date.parse(at) > Date.now() + SKEW_MS)
    throw new PerisaiError('bad-field', { field: 'at', reason: `${at} > ${new Date().toISOString()}` })
  const detail = {
    ...(measure !== undefined && { measure }),
    ...(provision !== undefined && { provision }),
    ...rest,
  }
  await store.appendLedger([
    {
      action,
      actor,
      subject: finding.id,
      detail,
      ...(at !== undefined && { at: new Date(at).toISOString() }),
    },
  ])
}
