import { expect, test } from 'vitest'
import { audiences, horizons } from '../../model/measure.ts'
import { planSchema } from '../../model/plan.ts'
import type { Plan } from '../../model/plan.ts'
import { canonicalJson } from '../../model/ids.ts'
import { threatClasses } from '../../model/taxonomy.ts'
import { testFinding } from '../testing.ts'
import { plan } from './plan.ts'
import { presentPlan } from './present.ts'

const now = '2026-03-01T10:00:00.000Z'
const items = (p: Plan) => horizons.flatMap((h) => p.horizons[h])
const ids = (p: Plan) => items(p).map((i) => i.measure)

test('the same finding gives the same plan, byte for byte, whatever the order of its fields', () => {
  const finding = testFinding()
  const turned = Object.fromEntries(Object.entries(finding).reverse()) as typeof finding
  for (const audience of audiences) {
    const first = JSON.stringify(plan(finding, audience, now))
    expect(JSON.stringify(plan(structuredClone(finding), audience, now))).toBe(first)
    expect(JSON.stringify(plan(turned, audience, now))).toBe(first)
  }
})

test('the plan of every class and audience keeps to its schema, bare and in words', () => {
  for (const { id } of threatClasses)
    for (const audience of audiences) {
      const made = plan(testFinding({ class: id, variant: 'x' }), audience, now)
      expect(planSchema.parse(made)).toEqual(made)
      for (const lang of ['id', 'en'] as const) {
        const worded = presentPlan(made, lang)
        expect(canonicalJson(planSchema.parse(worded))).toBe(canonicalJson(worded))
        expect(JSON.stringify(worded)).not.toContain('undefined')
      }
    }
})

test('a source block is rejected, with the reason, where sources can be forged', () => {
  const forged = plan(testFinding(), 'operator', now)
  expect(ids(forged)).not.toContain('flood.block-sources')
  expect(forged.rejected).toContainEqual({
    measure: 'flood.block-sources',
    reason: 'sources-not-proven',
    params: {},
  })
  const base = testFinding({ variant: 'http-flood' })
  const proven = plan({ ...base, sources: { ...base.sources, spoofable: false } }, 'operator', now)
  expect(ids(proven)).toContain('flood.block-sources')
})

test('every total is made of the terms that are shown, and orders each horizon', () => {
  const made = plan(testFinding({ variant: 'dns-amplification' }), 'operator', now)
  expect(items(made).length).toBeGreaterThan(5)
  for (const { score: s } of items(made))
    expect(s.total).toBe(Math.round(s.harm * s.confidence - s.collateral - s.rights))
  for (const h of horizons) {
    const free = made.horizons[h].filter((i) => i.deadline === undefined).map((i) => i.score.total)
    expect(free).toEqual([...free].sort((a, b) => b - a))
  }
})

test('black-holing comes last of all that stops a flood now, and not at all on weaker evidence', () => {
  const sure = plan(testFinding({ confidence: 95 }), 'operator', now).horizons.now
  const acting = sure.filter((i) => i.kind === 'technical').map((i) => i.measure)
  expect(acting.at(-1)).toBe('flood.blackhole')
  const weak = plan(testFinding({ confidence: 80 }), 'operator', now)
  expect(ids(weak)).not.toContain('flood.blackhole')
  expect(weak.rejected.find((r) => r.measure === 'flood.blackhole')?.reason).toBe('confidence-too-low')
})

test('a replay against the evidence replaces the collateral, and refuses above the cap', () => {
  const finding = testFinding()
  const mild = plan(finding, 'operator', now, { replay: { 'flood.limit-pattern': 0.005 } })
  expect(items(mild).find((i) => i.measure === 'flood.limit-pattern')?.score).toMatchObject({
    collateral: 5,
    replay: 0.005,
  })
  const harsh = plan(finding, 'operator', now, { replay: { 'flood.limit-pattern': 0.4 } })
  expect(harsh.rejected.find((r) => r.measure === 'flood.limit-pattern')?.reason).toBe('collateral-above-cap')
})
