import { expect, test } from 'vitest'
import { facts as allFacts } from '../../model/measure.ts'
import type { Fact } from '../../model/measure.ts'
import { testFinding } from '../testing.ts'
import { deadlinesOf } from './deadlines.ts'
import { dayOf, lawOf } from './force.ts'
import { provisions } from './index.ts'
import { noticeIds } from '../../model/law.ts'
import { noticeDraft } from './notices.ts'

const on = (day: string) => ({ start: `${day}T05:00:00.000Z`, end: `${day}T05:10:00.000Z` })
const ids = (finding: Parameters<typeof lawOf>[0], facts: Fact[] = []) =>
  lawOf(finding, facts).map((p) => p.id)

test('ids are unique, successors are known, and the days are days', () => {
  expect(new Set(provisions.map((p) => p.id)).size).toBe(provisions.length)
  for (const p of provisions) {
    for (const day of [p.from, p.until]) if (day) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    if (p.successor) expect(provisions.some((s) => s.id === p.successor)).toBe(true)
    expect(p.sources.length).toBeGreaterThan(0)
  }
})

test.each([
  ['intrusion', 'id-ite-30-1', 'id-kuhp-332-1'],
  ['interception', 'id-ite-31', 'id-kuhp-258'],
  ['wiretap', 'id-ite-31', 'id-kuhp-258'],
] as const)('%s: the day of the act decides between UU ITE and KUHP', (kind, old, successor) => {
  const before = ids(testFinding({ class: kind, ...on('2026-01-01') }))
  expect([before.includes(old), before.includes(successor)]).toEqual([true, false])
  const after = ids(testFinding({ class: kind, ...on('2026-01-02') }))
  expect([after.includes(old), after.includes(successor)]).toEqual([false, true])
})

test('days are those of Jakarta: 17:00 UTC begins the next one', () => {
  expect(dayOf('2026-01-01T16:59:59.999Z')).toBe('2026-01-01')
  expect(dayOf('2026-01-01T17:00:00.000Z')).toBe('2026-01-02')
})

test('an act over the change of law falls under both', () => {
  const over = testFinding({
    class: 'intrusion',
    start: '2025-12-30T00:00:00.000Z',
    end: '2026-01-05T00:00:00.000Z',
  })
  expect(ids(over)).toEqual(expect.arrayContaining(['id-ite-30-1', 'id-kuhp-332-1']))
})

test('disturbing a state system adds KUHP 333, disturbing the count adds UU Pemilu 536', () => {
  const flood = testFinding({ target: { type: 'domain-name', value: 'sirekap.kpu.go.id' } })
  const made = lawOf(flood, ['state-system', 'election', 'election-system'])
  const sure = made.filter((p) => p.provided.length === 0).map((p) => p.id)
  expect(sure).toEqual(expect.arrayContaining(['id-ite-33', 'id-kuhp-333', 'id-pemilu-536']))
})

test('guard of rights: speech is no crime here; UU ITE 28(3) needs physical unrest that somebody asserts', () => {
  const crowd = testFinding({ class: 'coordination', variant: 'group' })
  const offences = (facts: Fact[]) =>
    lawOf(crowd, facts)
      .filter((p) => p.kind === 'offence')
      .map((p) => p.id)
  const without = allFacts.filter((f) => f !== 'physical-unrest')
  expect(offences([])).toEqual([])
  expect(offences([...without])).toEqual([])
  expect(offences(['physical-unrest'])).toEqual(['id-ite-28-3'])
  for (const p of provisions)
    if (p.kind === 'offence' && p.when.classes?.includes('coordination'))
      expect([p.id, p.only]).toEqual([p.id, ['physical-unrest']])
})

test('clocks run from awareness: 3x24 hours, 24 hours, and those of the Union only where it is touched', () => {
  const leak = testFinding({ class: 'leak', variant: 'x' })
  const aware = '2026-03-01T08:00:00.000Z'
  const clocks = (facts: Fact[], now = aware) => deadlinesOf(leak, 'operator', facts, aware, now)
  const pdp = clocks(['personal-data', 'data-controller']).find((d) => d.id === 'deadline.pdp-46')
  expect(pdp).toMatchObject({ due: '2026-03-04T08:00:00.000Z', applies: 'yes', state: 'running' })
  expect(clocks(['personal-data']).find((d) => d.id === 'deadline.pdp-46')).toMatchObject({
    applies: 'if',
    provided: ['data-controller'],
  })
  const bssn = clocks(['critical-infrastructure'])[0]
  expect(bssn).toMatchObject({ id: 'deadline.bssn-15', due: '2026-03-02T08:00:00.000Z', applies: 'yes' })
  expect(clocks([]).some((d) => d.id.includes('gdpr') || d.id.includes('nis2'))).toBe(false)
  expect(clocks(['eu']).map((d) => d.id)).toContain('deadline.gdpr-33')
  expect(clocks([], '2026-03-05T00:00:00.000Z').every((d) => d.state === 'passed')).toBe(true)
  expect(deadlinesOf(leak, 'operator', [], aware, aware, ['id-pdp-46']).map((d) => d.state)).toContain('met')
})

test('what rests on memory never gives a clock, and a private person has none', () => {
  for (const p of provisions)
    if (p.basis === 'memory') expect([p.id, p.deadlineHours]).toEqual([p.id, undefined])
  const leak = testFinding({ class: 'leak', variant: 'x' })
  expect(deadlinesOf(leak, 'person', [...allFacts], leak.start, leak.start)).toEqual([])
})

test('drafts carry what the finding says, leave open what it cannot know, and differ by language', () => {
  const stored = testFinding({ class: 'leak', variant: 'x' })
  const finding = { ...stored, text: { title: 'A title', summary: 'A summary.', variant: 'x' } }
  for (const id of noticeIds) {
    const [indonesian, english] = [
      noticeDraft(id, finding, finding.start, 'id'),
      noticeDraft(id, finding, finding.start, 'en'),
    ]
    expect(indonesian).toContain('KONSEP')
    expect(english).toContain('DRAFT')
    expect(indonesian).toContain('[')
    expect(english).toMatch(/Not legal advice/)
    expect(indonesian).not.toBe(english)
    expect(english).not.toContain('undefined')
  }
  expect(noticeDraft('bssn-15', finding, finding.start, 'en')).toContain('Confidence 90 of 100.')
})
