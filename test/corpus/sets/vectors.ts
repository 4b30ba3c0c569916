/** Vectors recorded as one JSON value a line: reads them and counts how many an own verdict agrees with. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SetResult } from '../set.ts'

/** What a case expects and what came of it, both as text; equal text is a pass. */
export interface Verdict {
  readonly label: string
  readonly expected: string
  readonly got: string
}

/** Runs `judge` on every line of a file of the corpus; null where the corpus does not hold it. */
export function runVectors<T>(corpus: string, file: string, judge: (vector: T) => Verdict): SetResult | null {
  const path = join(corpus, 'vectors', file)
  if (!existsSync(path)) return null
  const result: SetResult = { cases: 0, passed: 0, failed: 0, failures: [] }
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const { label, expected, got } = judge(JSON.parse(line) as T)
    result.cases++
    if (expected === got) result.passed++
    else {
      result.failed++
      result.failures.push(`${label}: expected ${expected}, got ${got}`)
    }
  }
  return result
}
