import type { ProtectionEvent } from '../../../../src/model/ledger.ts'
import { asFailure, ask } from '../../lib/api.ts'
import type { Failure } from '../../lib/api.ts'
import { noteOutcome, refreshAll } from '../../lib/resource.ts'

/** Writes to the ledger of a finding; everything on screen is asked for again. Null where it went well. */
export async function record(finding: string, event: ProtectionEvent): Promise<Failure | null> {
  try {
    await ask(`/findings/${finding}/ledger`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event),
    })
    refreshAll()
    return null
  } catch (error) {
    return failed(error)
  }
}

export function failed(error: unknown): Failure {
  const failure = asFailure(error)
  noteOutcome(failure)
  return failure
}
