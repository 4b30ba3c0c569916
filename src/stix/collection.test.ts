import { expect, test } from 'vitest'
import { StixCollection } from './collection.ts'

const relationship = (id: string, kind: string, source: string, target: string) => ({
  type: 'relationship',
  id,
  relationship_type: kind,
  source_ref: source,
  target_ref: target,
})
const malware = {
  type: 'malware',
  id: 'm',
  modified: '2026-01-01T00:00:00.000Z',
  external_references: [null, { source_name: 'mitre-attack', external_id: 'S1' }],
}

test('objects are found by id, type, external id and relationship', () => {
  const collection = new StixCollection()
  const uses = relationship('r1', 'uses', 'a', 'm')
  for (const object of [malware, uses, relationship('r2', 'related-to', 'a', 'm'), { type: 'a', id: 'a' }]) {
    expect(collection.add(object)).toBe(true)
  }
  expect(collection.get('m')).toBe(malware)
  expect(collection.ofType('malware')).toEqual([malware])
  expect(collection.withExternalId('mitre-attack', 'S1')).toEqual([malware])
  expect(collection.from('a', 'uses')).toEqual([uses])
  expect(collection.to('m')).toHaveLength(2)
  expect([collection.ofType('x'), collection.from('m'), collection.get('__proto__')]).toEqual([
    [],
    [],
    undefined,
  ])
})

test('the latest version stands, also after questions were asked', () => {
  const collection = new StixCollection()
  collection.add(malware)
  expect(collection.ofType('malware')).toEqual([malware])
  const later = { ...malware, modified: '2026-01-02T00:00:00.000Z' }
  expect(collection.add(later)).toBe(true)
  expect(collection.add(malware)).toBe(false)
  expect(collection.ofType('malware')).toEqual([later])
  expect(collection.size).toBe(1)
})
