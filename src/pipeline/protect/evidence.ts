/** The files that a finding rests on, as they are now: the same, changed, or gone. */
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Evidence, StoredFinding } from '../../model/finding.ts'
import { PerisaiError } from '../../model/problem.ts'
import type { Batch } from '../../model/observation.ts'
import { discover } from '../discover.ts'
import type { EvidenceInput } from '../discover.ts'
import { sampleFile } from '../samples.ts'
import { reread } from './reread.ts'

/**
 * Finds each file where the finding says it was, or among `given` where it was moved (by name, and by content once it is
 * read). Throws evidence-gone for the first that is nowhere.
 */
export async function locate(finding: StoredFinding, given: readonly string[]): Promise<EvidenceInput[]> {
  const { inputs: others } = await discover(given)
  const inputs: EvidenceInput[] = []
  // rules that remember need time to go forward
  const inOrder = [...finding.evidence].sort(
    (a, b) => Date.parse(a.first ?? '') - Date.parse(b.first ?? '') || 0,
  )
  for (const { path } of inOrder) {
    const moved = others.filter((o) => basename(o.path) === basename(path))
    const place = moved[0]?.path ?? (finding.sample ? sampleFile(path) : path)
    const there = await stat(place).then(
      (info) => info.isFile(),
      () => false,
    )
    if (!there) throw new PerisaiError('evidence-gone', { path })
    inputs.push({ path, file: place })
  }
  if (inputs.length === 0) throw new PerisaiError('evidence-gone', { path: finding.id })
  return inputs
}

/** Lends all batches of the evidence, and throws evidence-changed where a file is not what the finding was made from. */
export async function replayAll(
  finding: StoredFinding,
  inputs: readonly EvidenceInput[],
  take: (batch: Batch) => void,
): Promise<void> {
  const known = new Map<string, Evidence>(finding.evidence.map((e) => [e.path, e]))
  for (const input of inputs) {
    const now = await reread(input, take)
    if (now.sha256 !== known.get(input.path)!.sha256) {
      throw new PerisaiError('evidence-changed', { path: input.path })
    }
  }
}
