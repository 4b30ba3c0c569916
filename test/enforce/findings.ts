/** Findings that no evidence is needed for. */
import type { StoredFinding } from '../../src/model/finding.ts'

export function impersonation(names: readonly string[]): StoredFinding {
  return {
    id: '3f2a9c1e-0d4b-5f6a-8b7c-9d0e1f2a3b4c',
    class: 'impersonation',
    area: 'politics',
    variant: 'look-alike-name',
    confidence: 90,
    start: '2026-03-10T13:00:00.000Z',
    end: '2026-03-10T14:00:00.000Z',
    target: { type: 'domain-name', value: 'kpu.go.id' },
    sources: {
      count: names.length,
      spoofable: false,
      top: names.map((value) => ({ value, count: 1, share: 1 / names.length })),
    },
    magnitude: { look_alikes: names.length, mentions: names.length },
    reasons: [],
    alternatives: [],
    evidence: [],
    attribution: [],
    techniques: [],
    detail: { official: 'kpu.go.id', look_alikes: names.map((name) => ({ name, confidence: 90 })) },
    recogniser: { id: 'impersonation', version: 1 },
  }
}

/** A known-indicator finding: ours went to these values. */
export function contacted(values: readonly string[]): StoredFinding {
  return {
    ...impersonation([]),
    id: '4a3b9c1e-0d4b-5f6a-8b7c-9d0e1f2a3b4c',
    class: 'intrusion',
    area: 'infrastructure',
    variant: 'known-indicator',
    detail: { indicators: values.map((value) => ({ value, channel: 'packets', valid_until: null })) },
  }
}
