/**
 * Our provisions against the corpus file: citation, days in force, basis, certainty, kind and clocks must be the file's, what
 * rests on memory gives no clock, and no sentence is copied. What the file has and we leave out is a note, for some of it is
 * left out on purpose (articles that could be turned against speech).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { provisions } from '../../../src/protection/law/index.ts'
import { deadlineRules } from '../../../src/protection/law/deadlines.ts'
import type { CorpusSet } from '../set.ts'

interface Row {
  id: string
  jurisdiction: string
  instrument: string
  article: string
  basis: string
  confidence: string
  kind: string
  in_force_from?: string
  in_force_until?: string
  superseded_by?: string
  deadline_hours?: number
  gist_en: string
  gist_id: string
  title_en: string
  title_id: string
}

export const provisionsSet: CorpusSet = {
  name: 'provisions',
  async run(corpus) {
    const file = join(corpus, 'protect/provisions.json')
    if (!existsSync(file)) return null
    const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[]
    const known = new Map(rows.map((r) => [r.id, r]))
    const failures: string[] = []
    for (const p of provisions) {
      const row = known.get(p.id)
      if (!row) {
        failures.push(`${p.id}: not in the file`)
        continue
      }
      const pairs: [string, unknown, unknown][] = [
        ['jurisdiction', row.jurisdiction, p.jurisdiction],
        ['instrument', row.instrument, p.instrument],
        ['article', row.article, p.article],
        ['kind', row.kind.replace('_', '-'), p.kind],
        ['basis', row.basis, p.basis],
        ['certainty', row.confidence, p.certainty],
        ['from', row.in_force_from ?? undefined, p.from],
        ['until', row.in_force_until ?? undefined, p.until],
        ['successor', row.superseded_by ?? undefined, p.successor],
      ]
      if (p.deadlineHours !== undefined) pairs.push(['deadline', row.deadline_hours, p.deadlineHours])
      const wrong = pairs.filter(([, theirs, ours]) => theirs !== ours)
      const problems = wrong.map(([field, theirs, ours]) => `${field}: expected ${theirs}, got ${ours}`)
      if (p.deadlineHours !== undefined && row.basis === 'memory')
        problems.push('a clock that rests on memory')
      if ([row.gist_en, row.gist_id].some((s) => s === p.gist.en || s === p.gist.id))
        problems.push('a sentence is copied')
      if (problems.length > 0) failures.push(`${p.id}: ${problems.join('; ')}`)
    }
    for (const rule of deadlineRules) {
      const row = known.get(rule.provision)
      if (row?.deadline_hours !== rule.hours || row.basis === 'memory')
        failures.push(`${rule.id}: expected ${row?.deadline_hours} h, got ${rule.hours} h`)
    }
    const cases = provisions.length + deadlineRules.length
    const ours = new Set(provisions.map((p) => p.id))
    const left = rows.filter((r) => !ours.has(r.id)).map((r) => r.id)
    return {
      cases,
      passed: cases - failures.length,
      failed: failures.length,
      notes: { in_file: rows.length, left_out: left.join(',') || 'none' },
      failures,
    }
  },
}
