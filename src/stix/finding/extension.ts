/**
 * The extension of `incident` that carries a whole finding. The typed properties are for consumers that filter and
 * count; `finding` is the finding itself as canonical JSON text (RFC 8785), because a finding holds nulls, empty lists
 * and free keys, which STIX properties may not.
 */
import { canonicalJson, uuid5 } from '../../model/ids.ts'
import type { Finding, Message, StoredFinding } from '../../model/finding.ts'
import type { StixObject } from '../object.ts'
import { ownObject } from './own.ts'

export const FINDING_EXTENSION = `extension-definition--${uuid5('extension-definition:finding')}`

export const findingExtension: StixObject = ownObject('extension-definition', FINDING_EXTENSION.slice(22), {
  name: 'Perisai finding',
  description:
    'Carries a judged finding in an incident: threat class, variant, target, magnitude, and the finding as text.',
  schema: 'https://perisai.dev/schema/stix-finding.schema.json',
  version: '1.0.0',
  extension_types: ['property-extension'],
})

function bare(message: Message): Message {
  return { key: message.key, params: message.params }
}

/** The finding without rendered wording: what the store keeps. */
export function withoutText(finding: StoredFinding | Finding): StoredFinding {
  const { text: _, ...stored } = finding as Finding
  return {
    ...stored,
    reasons: stored.reasons.map(bare),
    alternatives: stored.alternatives.map((a) => ({
      ...bare(a),
      rejected_because: bare(a.rejected_because),
    })),
    attribution: stored.attribution.map((a) => ({
      ...a,
      hypothesis: bare(a.hypothesis),
      basis: a.basis.map(bare),
    })),
  }
}

export function extensionOf(finding: StoredFinding): Record<string, unknown> {
  const magnitude = Object.fromEntries(
    Object.entries(finding.magnitude)
      .filter(([key]) => /^[a-zA-Z0-9_-]{1,250}$/.test(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  return {
    extension_type: 'property-extension',
    threat_class: finding.class,
    area: finding.area,
    variant: finding.variant,
    target_type: finding.target.type,
    target_value: finding.target.value,
    ...(Object.keys(magnitude).length > 0 && { magnitude }),
    finding: canonicalJson(finding),
  }
}
