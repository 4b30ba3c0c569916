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

const document = (objects: object[], indent?: number) =>
  Buffer.from(JSON.stringify({ type: 'bundle', id: 'bundle--1', objects }, null, indent))

test('a loaded document answers as objects that were added one by one', () => {
  const later = { ...malware, modified: '2026-01-02T00:00:00.000Z', name: 'a "quoted" \\ ü {[' }
  const objects = [
    malware,
    relationship('r1', 'uses', 'a', 'm'),
    later,
    { type: 'a', id: 'a', x: [{ id: 'no' }] },
  ]
  const added = new StixCollection()
  for (const object of objects) added.add(object)
  const forms = [
    document(objects),
    document(objects, 2),
    Buffer.from(`\ufeff ${JSON.stringify(objects)}`),
    Buffer.from(objects.map((object) => JSON.stringify(object)).join('\n')),
    Buffer.from(JSON.stringify({ objects, type: 'bundle' })),
  ]
  for (const bytes of forms) {
    const loaded = StixCollection.load(bytes)
    expect(loaded.bad).toEqual([])
    expect([...loaded]).toEqual([...added])
    expect(loaded.ofType('malware')).toEqual([later])
    expect(loaded.from('a', 'uses')).toEqual(added.from('a', 'uses'))
    expect(loaded.to('m')).toHaveLength(1)
    expect(loaded.withExternalId('mitre-attack', 'S1')).toEqual([later])
  }
})

test('broken objects of a loaded document are named and cost nobody else', () => {
  const cut = StixCollection.load(document([malware, { type: 'a', id: 'a' }]).subarray(0, -20))
  expect([cut.size, cut.bad.map(({ reason }) => reason)]).toEqual([1, ['cut-short']])
  const inside = Buffer.from('[{"type":"a","id":"x","n":01},{"type":"a","id":"y"},{"type":"a"}]')
  const strict = StixCollection.load(inside)
  expect(strict.bad.map(({ reason }) => reason)).toEqual(['not-json', 'not-object'])
  const lazy = StixCollection.load(Buffer.from('[{"type":"a","id":"x","n":01},{"type":"a","id":"y"}]'))
  expect(lazy.size).toBe(2)
  expect(lazy.ofType('a').map(({ id }) => id)).toEqual(['y'])
  expect(lazy.bad.map(({ at }) => at)).toEqual(['x'])
  expect([lazy.size, lazy.get('x')]).toEqual([1, undefined])
})

test('strings of any length and content end where they end, wherever the document begins in memory', () => {
  const pieces = ['', 'a', 'ab', 'abc', 'abcd', '"', '\\', '\\"', '""', 'x"\\y', 'é€😀', '}],{[', '#[!]']
  const objects = pieces.flatMap((one, i) =>
    pieces.map((two, k) => ({
      type: 'a',
      x: one,
      id: `a--${i}-${k}`,
      y: `${two}${one}`,
      z: [{ [one]: two }],
    })),
  )
  const bytes = Buffer.from(JSON.stringify(objects))
  for (let shift = 0; shift < 8; shift++) {
    const room = new Uint8Array(bytes.length + shift + 3)
    room.set(bytes, shift)
    const loaded = StixCollection.load(room.subarray(shift, shift + bytes.length))
    expect(loaded.bad).toEqual([])
    expect([...loaded]).toEqual(objects)
  }
})
