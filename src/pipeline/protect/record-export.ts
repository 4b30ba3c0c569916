/** That an artefact was given out, as the ledger keeps it. */
import { hitShare, stoppedShare } from '../../protection/replay/report.ts'
import type { LedgerEvent } from '../../store/store.ts'
import type { Exported } from './export.ts'

/** The ledger's word on an artefact of a finding; `measure`: the one of the plan that it was asked for. */
export function exportedEvent(
  finding: string,
  { artefact, replay }: Exported,
  actor: string,
  measure?: string,
): LedgerEvent {
  return {
    action: 'exported',
    actor,
    subject: finding,
    detail: {
      ...(measure === undefined ? {} : { measure }),
      format: artefact.format,
      measures: artefact.measures,
      sha256: artefact.sha256,
      expires: artefact.expires,
      ...(replay ? { stopped: stoppedShare(replay), legitimate_hit: hitShare(replay) } : {}),
    },
  }
}
