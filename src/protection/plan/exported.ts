/** Which measures an artefact of a format puts in place for a finding. */
import type { StoredFinding } from '../../model/finding.ts'
import { horizons } from '../../model/measure.ts'
import type { ExportFormat } from '../../model/measure.ts'
import { plan } from './plan.ts'

/** Ids in the order of the operator's plan. Lists that are handed over put nothing in place. */
export function measuresFor(finding: StoredFinding, format: ExportFormat): string[] {
  const { horizons: columns } = plan(finding, 'operator', finding.end)
  return horizons
    .flatMap((h) => columns[h])
    .filter((item) => item.exports.includes(format) && item.enforce && item.enforce !== 'hand-over')
    .map((item) => item.measure)
}
