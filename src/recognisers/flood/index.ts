import type { StoredFinding } from '../../model/finding.ts'
import { defineRecogniser } from '../recogniser.ts'
import type { Heading } from '../recogniser.ts'
import { mergeTables } from './collector.ts'
import { RECOGNISER } from './finding.ts'
import { judge } from './judge.ts'
import { texts } from './texts/index.ts'

/** Denial of service by volume, protocol or application, from packets and access logs. See README.md. */
export const flood = defineRecogniser({
  id: RECOGNISER.id,
  version: RECOGNISER.version,
  classes: ['denial-of-service'],
  reads: ['packet', 'http-request'],
  texts,
  judging: async () => ({ merge: mergeTables, judge }),
  describe,
})

function describe(finding: StoredFinding): Heading {
  const { magnitude, target, sources } = finding
  const params = {
    variant: finding.variant,
    target: target.value,
    port: target.port ?? null,
    start: finding.start,
    duration_s: magnitude.duration_s,
    sources: sources.count,
    forged: sources.spoofable && !finding.techniques.includes('T1498.002'),
    packets: magnitude.packets ?? null,
    packets_per_s: magnitude.peak_packets_per_s ?? null,
    bits_per_s: magnitude.peak_bits_per_s ?? null,
    requests: magnitude.requests ?? null,
    requests_per_s: magnitude.peak_requests_per_s ?? null,
  }
  const summary =
    finding.variant === 'slow-requests' ? 'slow' : magnitude.requests === undefined ? 'packets' : 'requests'
  return {
    title: { key: 'title', params },
    summary: { key: `summary.${summary}`, params },
    variant: { key: 'variant', params: { variant: finding.variant } },
  }
}
