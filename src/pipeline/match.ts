/** STIX patterns of a file against evidence: observed-data as STIX has it, logs and captures by what they name. */
import type { Indicator } from '../model/indicator.ts'
import type { StoredFinding } from '../model/finding.ts'
import type { Problem } from '../model/problem.ts'
import { reasonOf } from '../model/problem.ts'
import { IndicatorGatherer } from '../stix/indicator.ts'
import { observedOf, parsePattern, PatternError, PatternSet } from '../stix/pattern/index.ts'
import type { Issue, Observation } from '../stix/pattern/index.ts'
import { wideOf } from '../model/wide.ts'
import { readObjects } from '../stix/stream.ts'
import type { StixSource } from './indicators.ts'
import { scan } from './scan.ts'
import type { EvidenceInput } from './scan.ts'

/** Objects of one STIX file that are held for resolving references. */
export const MAX_STIX_OBJECTS = 1_000_000

export interface MatchReport {
  patterns: number
  refused: { id: string; pattern: string; issue: Issue | null }[]
  matches: { id: string; pattern: string; path: string; observed: string[] }[]
  /** of logs and captures */
  findings: StoredFinding[]
  problems: Problem[]
}

/** One pattern a line (blank lines and lines that begin with # are none), or indicators in STIX objects. */
export async function readPatterns(source: StixSource): Promise<{ indicators: Indicator[]; text: boolean }> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source.open()) chunks.push(chunk)
  const given = Buffer.concat(chunks)
  const wide = wideOf(given)
  const bytes = wide === null ? given : Buffer.from(new TextDecoder(wide).decode(given))
  if (/^[\s\ufeff]*(?:\{|\[\s*[{\]])/.test(bytes.toString('utf8', 0, 1000))) {
    const gatherer = new IndicatorGatherer()
    for await (const items of readObjects([bytes])) {
      for (const item of items) if (item.kind === 'object') gatherer.add(item.value, source.path)
    }
    return { indicators: gatherer.all().map(({ indicator }) => indicator), text: false }
  }
  // Without a date of their own these neither were too early nor grow old.
  const dates = { validFrom: '1970-01-01T00:00:00Z', validUntil: null, modified: '9999-12-31T23:59:59Z' }
  const lines = bytes.toString('utf8').split(/\r?\n/)
  const indicators = lines.flatMap((line, i): Indicator[] => {
    const pattern = line.trim()
    if (pattern === '' || pattern.startsWith('#')) return []
    const id = `line ${i + 1}`
    const about = { name: id, source: source.path, threat: '', confidence: null, tlp: null }
    return [{ id, pattern, patternVersion: '2.1', ...dates, ...about }]
  })
  return { indicators, text: true }
}

/** Never rejects for bad patterns or bad evidence; both are listed. */
export async function matchEvidence(
  indicators: readonly Indicator[],
  stix: readonly StixSource[],
  other: readonly EvidenceInput[],
): Promise<MatchReport> {
  const report: MatchReport = {
    patterns: indicators.length,
    refused: [],
    matches: [],
    findings: [],
    problems: [],
  }
  const roots: Observation[] = []
  const usable: Indicator[] = []
  const refuse = (indicator: Indicator, { issue }: PatternError): void => {
    report.refused.push({ id: indicator.id, pattern: indicator.pattern, issue })
  }
  for (const indicator of indicators) {
    try {
      roots.push(parsePattern(indicator.pattern, { version: indicator.patternVersion, lenient: true }).root)
      usable.push(indicator)
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      refuse(indicator, error)
    }
  }
  const set = new PatternSet(roots, { folded: true })
  for (const { pattern, error } of set.refused) refuse(usable[pattern], error)
  for (const source of stix) await matchObserved(set, usable, source, report)
  if (other.length > 0) {
    const scanned = await scan(other, { only: ['intrusion'], indicators: usable })
    report.findings = scanned.findings.filter((finding) => finding.variant === 'known-indicator')
    report.problems.push(...scanned.problems)
  }
  return report
}

async function matchObserved(
  set: PatternSet,
  indicators: readonly Indicator[],
  source: StixSource,
  report: MatchReport,
): Promise<void> {
  const objects: unknown[] = []
  try {
    for await (const items of readObjects(source.open())) {
      for (const item of items) {
        if (item.kind === 'object') objects.push(item.value)
        else if (item.kind === 'bad') report.problems.push(bad(source.path, item.offset, item.reason))
      }
      if (objects.length > MAX_STIX_OBJECTS) {
        report.problems.push(
          problem('too-many', source.path, { what: 'STIX objects', limit: MAX_STIX_OBJECTS }),
        )
        return
      }
    }
    const found = new Map<number, Set<string>>()
    const add = (pattern: number, id: unknown): void => {
      found.set(pattern, (found.get(pattern) ?? new Set()).add(String(id)))
    }
    const all = observedOf(objects, (error) => {
      report.problems.push(problem('bad-record', source.path, { reason: error.message }))
    })
    for (const observed of all) set.observe(observed, (pattern) => add(pattern, observed.source.id))
    set.finish((pattern, matched) => {
      for (const observed of matched) add(pattern, observed.source.id)
    })
    for (const [pattern, observed] of [...found].sort(([a], [b]) => a - b)) {
      const { id, pattern: text } = indicators[pattern]
      report.matches.push({ id, pattern: text, path: source.path, observed: [...observed] })
    }
  } catch (error) {
    report.problems.push(problem('read-failed', source.path, { reason: reasonOf(error) }))
  }
}

function bad(path: string, offset: number, reason: string): Problem {
  return { ...problem('bad-record', path, { reason }), at: `byte ${offset}` }
}

function problem(code: Problem['code'], path: string, params: Problem['params']): Problem {
  return { code, path, at: '', params }
}
