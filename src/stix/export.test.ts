import { expect, test } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { bundleOf } from './export.ts'
import { FINDING_EXTENSION } from './finding/extension.ts'
import { arbitraryFinding } from './finding/arbitrary.ts'
import { findingsOf } from './import.ts'
import { tlpOf } from './tlp.ts'
import { validate } from './validate.ts'

const seeds = Array.from({ length: 400 }, (_, seed) => seed)
const ofType = (bundle: ReturnType<typeof bundleOf>, type: string) =>
  bundle.objects.filter((o) => o.type === type)

test('importing an exported bundle gives the same finding', () => {
  for (const seed of seeds) {
    const finding = arbitraryFinding(seed)
    const wire = JSON.parse(JSON.stringify(bundleOf([finding])))
    expect(findingsOf(wire)).toEqual({ findings: [finding], rejected: [] })
  }
})

test('exporting again gives the same bytes, also after an import and with findings in one bundle', () => {
  const findings = seeds.slice(0, 50).map(arbitraryFinding)
  const first = JSON.stringify(bundleOf(findings))
  expect(JSON.stringify(bundleOf(findings.map((f) => structuredClone(f))))).toBe(first)
  expect(JSON.stringify(bundleOf(findingsOf(JSON.parse(first)).findings))).toBe(first)
})

test('every reference is in the bundle and no id comes twice', () => {
  for (const seed of seeds) {
    const { objects } = bundleOf([arbitraryFinding(seed), arbitraryFinding(seed + 1)])
    const ids = new Set(objects.map((o) => o.id))
    expect(ids.size).toBe(objects.length)
    const dangling = objects.flatMap((object) =>
      Object.entries(object).flatMap(([key, value]) => {
        const refs = key.endsWith('_ref') ? [value] : key.endsWith('_refs') ? (value as unknown[]) : []
        return refs.filter((ref) => !ids.has(ref as string)).map((ref) => `${object.id} ${key} ${ref}`)
      }),
    )
    expect(dangling).toEqual([])
  }
})

test('rendered wording names the incident and does not travel in the finding', () => {
  const stored = { ...arbitraryFinding(1), reasons: [{ key: 'r', params: {} }] }
  const shown: Finding = {
    ...stored,
    reasons: [{ key: 'r', params: {}, text: 'because' }],
    text: { title: 'T', summary: 'S', variant: 'V' },
  }
  const bundle = bundleOf([shown])
  expect(ofType(bundle, 'incident')[0]).toMatchObject({ name: 'T', description: 'S' })
  expect(findingsOf(bundle).findings).toEqual([stored])
})

test('another language goes along as language-content', () => {
  const stored = arbitraryFinding(1)
  const shown = (title: string): Finding => ({ ...stored, text: { title, summary: '', variant: 'V' } })
  const bundle = bundleOf([shown('Flood')], { translated: { lang: 'id', findings: [shown('Banjir')] } })
  expect(ofType(bundle, 'language-content')).toMatchObject([
    { object_ref: `incident--${stored.id}`, contents: { id: { name: 'Banjir' } } },
  ])
  expect(validate(bundle).errors).toBe(0)
})

test('spoofable sources, samples and doubtful findings give no indicator; proven public ones do', () => {
  const base = {
    ...arbitraryFinding(3),
    class: 'intrusion' as const,
    confidence: 90,
    sample: undefined,
    sources: {
      count: 2,
      spoofable: false,
      top: ['198.51.100.3', '10.0.0.1'].map((value) => ({ value, count: 5, share: 0.5 })),
    },
  }
  const indicators = (finding: typeof base) => ofType(bundleOf([finding]), 'indicator').map((i) => i.pattern)
  expect(indicators(base)).toEqual(["[ipv4-addr:value = '198.51.100.3']"])
  expect(indicators({ ...base, sources: { ...base.sources, spoofable: true } })).toEqual([])
  expect(indicators({ ...base, sample: true } as never)).toEqual([])
  expect(indicators({ ...base, confidence: 59 })).toEqual([])
})

test('competing attributions stay apart, each with confidence and opinion', () => {
  const hypothesis = (name: string, confidence: number) => ({
    hypothesis: { key: 'h', params: { name } },
    likelihood: 'likely' as const,
    confidence,
    basis: [],
    actor: { name, country: 'RU' },
  })
  const finding = { ...arbitraryFinding(4), attribution: [hypothesis('A', 30), hypothesis('B', 60)] }
  const bundle = bundleOf([finding])
  const links = ofType(bundle, 'relationship').filter((r) => r.relationship_type === 'attributed-to')
  expect(links.map((l) => l.confidence)).toEqual([30, 60])
  expect(new Set(links.map((l) => l.target_ref)).size).toBe(2)
  expect(ofType(bundle, 'opinion').map((o) => o.object_refs)).toEqual(links.map((l) => [l.id]))
})

test('a hypothesis that names nobody accuses nobody', () => {
  const attribution = [
    { hypothesis: { key: 'h', params: {} }, likelihood: 'unknown' as const, confidence: 5, basis: [] },
  ]
  const bundle = bundleOf([{ ...arbitraryFinding(5), attribution }])
  expect(ofType(bundle, 'threat-actor')).toEqual([])
  expect(ofType(bundle, 'note')).toHaveLength(1)
})

test('incidents are TLP:AMBER unless told otherwise', () => {
  const level = (options?: Parameters<typeof bundleOf>[1]) =>
    tlpOf(ofType(bundleOf([arbitraryFinding(6)], options), 'incident')[0])
  expect(level()).toBe('amber')
  expect(level({ tlp: 'clear', tlpVersion: 2 })).toBe('clear')
  expect(level({ tlp: 'amber+strict' })).toBe('amber+strict')
  const red = { ...arbitraryFinding(7), detail: { tlp: 'red' } }
  const both = bundleOf([arbitraryFinding(6), red])
  expect(ofType(both, 'incident').map(tlpOf)).toEqual(['amber', 'red'])
  expect(ofType(both, 'sighting').some((o) => tlpOf(o) === 'red')).toBe(true)
  const made = new Set(ofType(both, 'marking-definition').map((o) => o.id))
  for (const object of both.objects as { object_marking_refs?: string[] }[])
    for (const ref of object.object_marking_refs ?? []) expect(made).toContain(ref)
})

test('a variant that could write lines into a configuration is not taken in', () => {
  const bundle = bundleOf([{ ...arbitraryFinding(6), variant: 'syn-flood\nreload' }])
  expect(findingsOf(bundle)).toMatchObject({ findings: [], rejected: [{ at: 'variant' }] })
})

test('an incident that carries no valid finding is rejected by name, others are left alone', () => {
  const bundle = bundleOf([arbitraryFinding(7)])
  const carrier = (finding: unknown) => ({
    type: 'incident',
    id: 'incident--x',
    extensions: { [FINDING_EXTENSION]: { finding } },
  })
  const objects = [null, 7, { type: 'incident', id: 'y' }, carrier('{'), carrier('{"id":1}'), carrier(5)]
  const result = findingsOf({ objects: [...bundle.objects, ...objects] })
  expect(result.findings).toHaveLength(1)
  expect(result.rejected).toHaveLength(3)
  expect(findingsOf(null)).toEqual({ findings: [], rejected: [] })
})
