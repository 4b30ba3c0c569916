/** Judges measurements as they come and counts the verdicts. */
import type { Fingerprint } from '../../model/fingerprint.ts'
import type { Batch } from '../../model/observation.ts'
import type { Collector, ScanSettings } from '../recogniser.ts'
import { compileFingerprints } from './fingerprints.ts'
import type { Fingerprints } from './fingerprints.ts'
import { judgeMeasurement } from './index.ts'
import type { Meaning } from './rules.ts'
import { bound, newSummary, note } from './summary.ts'
import type { Summary } from './summary.ts'

/** Measurements between two looks at how much is kept. */
const BOUND_EVERY = 20_000

/** Two recognisers of one scan share what was compiled. */
const lists = new WeakMap<readonly Fingerprint[], Fingerprints>()

function compiled(fingerprints: readonly Fingerprint[]): Fingerprints {
  let found = lists.get(fingerprints)
  if (!found) lists.set(fingerprints, (found = compileFingerprints(fingerprints)))
  return found
}

export function collector(meaning: Meaning, settings: ScanSettings = {}): Collector<Summary> {
  const known = compiled(settings.fingerprints ?? [])
  let summary = newSummary()
  let since = 0
  return {
    add(batch: Batch): void {
      if (batch.kind !== 'measurement') return
      for (let row = 0; row < batch.count; row++) {
        const verdict = judgeMeasurement(batch.measurements[row], known)
        if (verdict) note(summary, batch.measurements[row], verdict, meaning, batch.file)
      }
      since += batch.count
      if (since >= BOUND_EVERY) {
        since = 0
        bound(summary)
      }
    },
    take(): Summary {
      const taken = summary
      summary = newSummary()
      return taken
    },
  }
}
