/** A finding for the tests of the store and of what stands on it. */
import type { StoredFinding } from '../model/finding.ts'
import { uuid5 } from '../model/ids.ts'

/** A made-up finding; the same `n` gives the same content. */
export function exampleFinding(n: number, change: Partial<StoredFinding> = {}): StoredFinding {
  const start = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString()
  return {
    id: uuid5(`example finding ${n}`),
    class: 'denial-of-service',
    area: 'infrastructure',
    variant: 'syn-flood',
    confidence: 80,
    start,
    end: new Date(Date.parse(start) + 30_000).toISOString(),
    target: { type: 'ipv4-addr', value: `192.0.2.${n % 256}`, port: 443 },
    sources: { count: 3, spoofable: true, top: [{ value: '198.51.100.7', count: 12, share: 0.4 }] },
    magnitude: { peak_packets_per_s: 21_000.5 },
    reasons: [{ key: 'reason.rate', params: { rate: 21_000.5, note: 'tanda "kutip" \u2014 \u{1f6e1}' } }],
    alternatives: [
      {
        key: 'alternative.flash-crowd',
        params: {},
        rejected_because: { key: 'rejected.no-handshake', params: {} },
      },
    ],
    evidence: [
      { path: 'a.pcap', sha256: 'a'.repeat(64), format: 'pcap', records: 9, first: start, last: null },
    ],
    attribution: [],
    techniques: ['T1498.001'],
    recogniser: { id: 'example', version: 1 },
    ...change,
  }
}
