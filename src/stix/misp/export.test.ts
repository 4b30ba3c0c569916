import { expect, test } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import { readTable } from '../csv/indicators.ts'
import { readMisp } from './event.ts'
import { hashLines, manifestEntry, mispEvent, tableLines } from './export.ts'

const finding = (change: Partial<Finding> = {}): Finding => ({
  id: '3f2a3a52-0d0c-5b7e-9a5d-2f6f0c1d7e11',
  class: 'intrusion',
  area: 'infrastructure',
  variant: 'brute-force',
  confidence: 85,
  start: '2026-10-01T00:00:00.000Z',
  end: '2026-10-01T01:00:00.000Z',
  target: { type: 'domain-name', value: 'portal.example.go.id' },
  sources: {
    count: 2,
    spoofable: false,
    top: [
      { value: '198.51.100.7', count: 90, share: 0.9 },
      { value: '10.0.0.1', count: 10, share: 0.1 },
    ],
  },
  magnitude: {},
  reasons: [],
  alternatives: [],
  evidence: [],
  attribution: [],
  techniques: ['T1110', 'T0049'],
  recogniser: { id: 'x', version: 1 },
  text: { title: 'Brute force', summary: '=HYPERLINK("http://x") somebody guessed', variant: 'Brute force' },
  ...change,
})

const detected = (change: Partial<Finding>) =>
  mispEvent(finding(change))
    .Attribute.filter(({ to_ids }) => to_ids)
    .map(({ value }) => value)

test('a finding as an event: its own id, TLP, techniques; sources for detection, the target never', () => {
  const event = mispEvent(finding())
  expect(event.uuid).toBe(finding().id)
  expect(event.Tag.map(({ name }) => name)).toEqual([
    'tlp:amber',
    'estimative-language:confidence-in-analytic-judgment="high"',
    'perisai:class="intrusion"',
    'misp-galaxy:mitre-attack-pattern="Brute Force - T1110"',
  ])
  expect(event.Attribute.map(({ type, value, to_ids }) => [type, value, to_ids])).toEqual([
    ['domain', 'portal.example.go.id', false],
    ['ip-src', '198.51.100.7', true],
    ['ip-src', '10.0.0.1', false],
    ['comment', finding().text.summary, false],
  ])
  expect(mispEvent(finding())).toEqual(event)
  expect(hashLines(event)[1]).toMatch(/^[0-9a-f]{32},3f2a3a52-0d0c-5b7e-9a5d-2f6f0c1d7e11$/)
  expect(manifestEntry(event)).not.toHaveProperty('Attribute')
})

test('nothing is for detection where it would harm the innocent', () => {
  const { sources } = finding()
  expect(detected({})).toEqual(['198.51.100.7'])
  expect(detected({ sources: { ...sources, spoofable: true } })).toEqual([])
  expect(detected({ sample: true })).toEqual([])
  expect(detected({ confidence: 40 })).toEqual([])
  expect(detected({ class: 'coordination', area: 'politics' })).toEqual([])
  // one that attacks itself, or a proxy in front of it
  expect(detected({ target: { type: 'ipv4-addr', value: '198.51.100.7' } })).toEqual([])
})

test('the event and the table come back as the same indicator to look for', () => {
  const shown = finding()
  const event = mispEvent(shown, 'green')
  const back = readMisp(JSON.parse(JSON.stringify({ Event: event })), 'feed')
  expect(back.issues.list).toEqual([])
  expect(back.indicators.map(({ indicator }) => indicator)).toMatchObject([
    { pattern: "[ipv4-addr:value = '198.51.100.7']", source: 'Perisai', tlp: 'green', confidence: 85 },
  ])
  const rows = readTable(
    ['type,value,source,first_seen,tlp,confidence', ...tableLines(event, shown, 'green')].join('\n'),
    'x',
    shown.start,
  )
  expect(rows.indicators.map(({ indicator }) => [indicator.pattern, indicator.validFrom])).toEqual([
    ["[ipv4-addr:value = '198.51.100.7']", shown.start],
  ])
})
