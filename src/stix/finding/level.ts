/** Who may read what is written of a finding. */
import type { StoredFinding } from '../../model/finding.ts'
import { tlpLevels } from '../tlp.ts'
import type { TlpLevel } from '../tlp.ts'

/** The level asked for, or that of what the finding rests on (`detail.tlp`) where it is more restrictive. */
export function levelOf(finding: Pick<StoredFinding, 'detail'>, asked: TlpLevel): TlpLevel {
  const own = tlpLevels.findIndex((level) => level === finding.detail?.tlp)
  return tlpLevels[Math.max(tlpLevels.indexOf(asked), own)]
}
