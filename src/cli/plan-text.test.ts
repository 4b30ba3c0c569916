import { expect, test } from 'vitest'
import type { Audience, Fact } from '../model/measure.ts'
import type { Lang } from '../model/taxonomy.ts'
import { plan } from '../protection/plan/plan.ts'
import { presentPlan } from '../protection/plan/present.ts'
import { testFinding } from '../protection/testing.ts'
import { planText } from './plan-text.ts'

const now = '2026-03-01T10:00:00.000Z'

function shown(
  audience: Audience,
  lang: Lang,
  facts: Fact[] = [],
  changes: Parameters<typeof testFinding>[0] = {},
) {
  const stored = testFinding(changes)
  const finding = { ...stored, text: { title: 'SYN flood', summary: 'x', variant: 'x' } }
  return planText(presentPlan(plan(stored, audience, now, { facts }), lang), finding, now, lang)
}

test('the plan shows clocks first, every term of the order, what was rejected and why, and that it is no advice', () => {
  const text = shown('operator', 'en', ['critical-infrastructure'])
  const flat = text.replaceAll(/\s+/g, ' ')
  expect(flat).toContain('copy to the national CSIRT: 23 hours left')
  expect(text.indexOf('Legal deadlines')).toBeLessThan(text.indexOf('\nNow\n'))
  expect(text).toContain('flood.limit-pattern · 58 = 75 x 0.9 - 10 - 0')
  expect(flat).toMatch(/Refuse for a time the sources[^:]*: Source addresses can be forged/)
  expect(text).toMatch(/Not legal advice/)
  expect(shown('operator', 'id', ['critical-infrastructure'])).toContain('sisa 23 jam')
})

test('no line is wider than a terminal', () => {
  for (const audience of ['operator', 'ministry', 'person'] as const)
    for (const lang of ['id', 'en'] as const)
      for (const line of shown(audience, lang).split('\n')) expect(line.length).toBeLessThanOrEqual(100)
})

test('a person reads steps and rights: no scores, ids, approvals or empty spans', () => {
  const text = shown('person', 'id', [], { class: 'leak', variant: 'general-data' })
  expect(text).toContain('Ganti kata sandi yang bocor')
  expect(text).not.toMatch(/person\.leak| x 0,9 |Disetujui|Tidak ada langkah|perisai ledger/)
  expect(text).not.toContain('Anda pengendali data itu')
})
