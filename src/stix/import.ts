/** Findings out of a bundle that Perisai exported. Objects of others are left alone. */
import type { StoredFinding } from '../model/finding.ts'
import { FINDING_EXTENSION } from './finding/extension.ts'
import { receivedSchema } from './finding/schema.ts'

/** The extension's text may not be longer than this (UTF-16 units). */
export const MAX_FINDING_LENGTH = 16 * 1024 * 1024

export interface ImportedFindings {
  readonly findings: StoredFinding[]
  /** incidents that claim to carry a finding but do not: where in the finding the mistake is, '' where it is no JSON text */
  readonly rejected: { readonly id: string; readonly at: string }[]
}

/** Reads the findings that a bundle's incidents carry. Never throws. A later `modified` of the same finding wins. */
export function findingsOf(bundle: unknown): ImportedFindings {
  const rejected: { id: string; at: string }[] = []
  const latest = new Map<string, StoredFinding>()
  const objects = (bundle as { objects?: unknown } | null)?.objects
  for (const object of Array.isArray(objects) ? objects : []) {
    const text = carriedText(object)
    if (text === undefined) continue
    const result = parse(text)
    if (typeof result === 'string') rejected.push({ id: String(object.id).slice(0, 300), at: result })
    else {
      const known = latest.get(result.id)
      if (!known || (known.modified ?? '') < (result.modified ?? '')) latest.set(result.id, result)
    }
  }
  return { findings: [...latest.values()], rejected }
}

function carriedText(object: unknown): unknown {
  const incident = object as {
    type?: unknown
    extensions?: Record<string, { finding?: unknown } | null>
  } | null
  if (incident?.type !== 'incident' || typeof incident.extensions !== 'object') return undefined
  return incident.extensions?.[FINDING_EXTENSION]?.finding
}

/** The finding, or where in it the first mistake is. */
function parse(text: unknown): StoredFinding | string {
  if (typeof text !== 'string' || text.length > MAX_FINDING_LENGTH) return ''
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return ''
  }
  const result = receivedSchema.safeParse(value)
  if (result.success) return result.data
  return result.error.issues[0].path.join('.')
}
