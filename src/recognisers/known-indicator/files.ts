/** Evidence that is itself a file which an indicator names by its SHA-256. */
import type { Evidence } from '../../model/finding.ts'
import type { Indicator } from '../../model/indicator.ts'
import { parsePattern, PatternError, PatternSet } from '../../stix/pattern/index.ts'
import type { Hit } from './summary.ts'

export function fileHits(indicators: readonly Indicator[], evidence: readonly Evidence[]): Hit[] {
  const hits: Hit[] = []
  const wanted = new Map(evidence.map(({ sha256 }, file) => [sha256, file]))
  for (const [position, indicator] of indicators.entries()) {
    // Whole patterns are read only where one of these hashes stands in them.
    for (const [value] of indicator.pattern
      .toLowerCase()
      .matchAll(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g)) {
      const file = wanted.get(value)
      if (file === undefined || indicator.setAside?.includes(value)) continue
      if (!holds(indicator, value)) continue
      const times = { first: Infinity, last: -Infinity, bytes: 0 }
      hits.push({
        indicator: position,
        channel: 'file',
        value,
        file,
        count: 1,
        live: 1,
        denied: 0,
        ...times,
        peers: new Map(),
      })
    }
  }
  return hits
}

function holds(indicator: Indicator, sha256: string): boolean {
  try {
    const { root } = parsePattern(indicator.pattern, { version: indicator.patternVersion, lenient: true })
    let found = false
    new PatternSet([root], { folded: true }).match(
      { type: 'file', hashes: { 'SHA-256': sha256 } },
      () => (found = true),
    )
    return found
  } catch (error) {
    if (error instanceof PatternError) return false
    throw error
  }
}
