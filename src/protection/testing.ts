/** For tests: findings of any class, made here. */
import type { StoredFinding } from '../model/finding.ts'
import { threatClass } from '../model/taxonomy.ts'
import { uuid5 } from '../model/ids.ts'

/** A finding with everything a planner looks at; `changes` replace fields. */
export function testFinding(changes: Partial<StoredFinding> = {}): StoredFinding {
  const kind = changes.class ?? 'denial-of-service'
  return {
    id: uuid5(`test ${kind} ${changes.variant ?? ''}`),
    class: kind,
    area: threatClass(kind)!.area,
    variant: 'syn-flood',
    confidence: 90,
    start: '2026-03-01T08:00:00.000Z',
    end: '2026-03-01T08:10:00.000Z',
    target: { type: 'ipv4-addr', value: '192.0.2.10', port: 443 },
    sources: {
      count: 20_000,
      spoofable: true,
      top: [{ value: '198.51.100.7', count: 10, share: 0.001 }],
    },
    magnitude: { packets: 2_000_000, packets_per_second_peak: 50_000 },
    reasons: [],
    alternatives: [],
    evidence: [],
    attribution: [],
    techniques: ['T1498.001'],
    recogniser: { id: 'flood', version: 1 },
    modified: '2026-03-01T09:00:00.000Z',
    ...changes,
  }
}
