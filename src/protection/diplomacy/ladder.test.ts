import { expect, test } from 'vitest'
import type { Attribution } from '../../model/finding.ts'
import type { Likelihood } from '../../model/law.ts'
import type { Fact } from '../../model/measure.ts'
import { horizons } from '../../model/measure.ts'
import { presentPlan } from '../plan/present.ts'
import { plan } from '../plan/plan.ts'
import { testFinding } from '../testing.ts'
import { diplomacyOf, ladder, rungOf } from './ladder.ts'

const bands: readonly Likelihood[] = [
  'unknown',
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even',
  'likely',
  'very-likely',
  'almost-certain',
]

const hypothesis = (
  likelihood: Likelihood,
  confidence: number,
  more: Attribution['actor'] = {},
): Attribution => ({
  hypothesis: { key: 'h', params: {} },
  likelihood,
  confidence,
  basis: [],
  actor: { country: 'XA', state: 'state', origin: 'foreign', ...more },
})

const finding = (attribution: Attribution[], confidence = 90) => testFinding({ attribution, confidence })
const now = '2026-03-01T10:00:00.000Z'
const everything: Fact[] = ['state-link', 'legal-review']

test.each<[string, Attribution[], Fact[], number]>([
  ['nothing known', [], everything, 0],
  ['territory known', [hypothesis('roughly-even', 40)], [], 1],
  ['likely', [hypothesis('likely', 60)], [], 2],
  ['likely on weak ground', [hypothesis('likely', 40)], [], 1],
  ['very likely without a documented link', [hypothesis('very-likely', 90)], [], 2],
  ['very likely with a documented link', [hypothesis('very-likely', 75)], ['state-link'], 3],
  ['after legal review', [hypothesis('almost-certain', 90)], everything, 4],
  ['review without a link', [hypothesis('almost-certain', 90)], ['legal-review'], 2],
  ['a private group', [hypothesis('almost-certain', 90, { state: 'non-state' })], everything, 1],
  ['at home', [hypothesis('almost-certain', 90, { origin: 'domestic' })], everything, 0],
  ['the own country', [hypothesis('almost-certain', 90, { country: 'ID' })], everything, 0],
])('%s', (_, attribution, facts, rung) => {
  expect(rungOf(finding(attribution), facts)).toBe(rung)
})

test('proven traffic from abroad makes the territory known, forged traffic does not', () => {
  const countries = { XA: 0.9, unknown: 0.1 }
  const sources = { count: 10, top: [], countries }
  expect(rungOf(testFinding({ sources: { ...sources, spoofable: false } }), [])).toBe(1)
  expect(rungOf(testFinding({ sources: { ...sources, spoofable: true } }), [])).toBe(0)
  expect(rungOf(testFinding({ sources: { ...sources, spoofable: false, countries: { ID: 1 } } }), [])).toBe(0)
})

/** Small and repeatable: mulberry32. */
function random(seed: number) {
  let s = seed
  return () => {
    s = (s + 0x6d2b79f5) | 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

test('property: weaker likelihood, confidence or fewer facts never open a harsher step', () => {
  const next = random(20260102)
  const pick = (n: number) => Math.floor(next() * n)
  for (let i = 0; i < 3000; i++) {
    const actor = {
      state: (['state', 'non-state', 'unknown'] as const)[pick(3)],
      country: ['XA', 'XB', 'ID', undefined][pick(4)],
    }
    const strong = { band: pick(8), ground: pick(101), sure: pick(101) }
    const weak = {
      band: pick(strong.band + 1),
      ground: pick(strong.ground + 1),
      sure: pick(strong.sure + 1),
    }
    const facts = everything.filter(() => next() < 0.6)
    const fewer = facts.filter(() => next() < 0.6)
    const open = (s: typeof strong, f: Fact[]) =>
      diplomacyOf(finding([hypothesis(bands[s.band], s.ground, actor)], s.sure), f)
        .steps.filter((step) => step.open)
        .map((step) => step.id)
    const before = open(strong, facts)
    for (const step of open(weak, fewer)) expect(before).toContain(step)
  }
})

test('property: the harshest step of a plan never grows when the ground gets weaker', () => {
  const next = random(7)
  const rungs = new Map(ladder.map((s) => [s.id, s.rung]))
  const harshest = (band: number, ground: number, sure: number) => {
    const made = plan(finding([hypothesis(bands[band], ground)], sure), 'ministry', now, {
      facts: everything,
    })
    return Math.max(-1, ...horizons.flatMap((h) => made.horizons[h]).map((i) => rungs.get(i.measure) ?? -1))
  }
  for (let i = 0; i < 150; i++) {
    const [band, ground, sure] = [Math.floor(next() * 8), Math.floor(next() * 101), Math.floor(next() * 101)]
    const lower = [
      Math.floor(next() * (band + 1)),
      Math.floor(next() * (ground + 1)),
      Math.floor(next() * (sure + 1)),
    ]
    expect(harshest(lower[0], lower[1], lower[2])).toBeLessThanOrEqual(harshest(band, ground, sure))
  }
})

test('likelihood and confidence never stand in one sentence', () => {
  for (const lang of ['id', 'en'] as const)
    for (const band of bands) {
      const worded = presentPlan(plan(finding([hypothesis(band, 65)]), 'ministry', now), lang).diplomacy!
      const sentences = [worded.text!.likelihood, worded.text!.confidence]
      for (const step of worded.steps) if (step.needs) sentences.push(...step.needs.split(/(?<=\.) /))
      for (const s of sentences) expect([s, /%/.test(s) && /(of 100|dari 100)/.test(s)]).toEqual([s, false])
    }
})

test('counter-measures are weighed in sight and never suggested, whatever is known', () => {
  const made = plan(finding([hypothesis('almost-certain', 100)], 100), 'ministry', now, { facts: everything })
  expect(made.rejected).toContainEqual({
    measure: 'diplomacy.countermeasures',
    reason: 'never-by-machine',
    params: {},
  })
  expect(JSON.stringify(made.horizons)).not.toContain('countermeasures')
})
