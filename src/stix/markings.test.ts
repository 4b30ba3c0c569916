import { expect, test } from 'vitest'
import { addMarkings, clearMarkings, markingsOf, setMarkings } from './markings.ts'
import { tlpLevelOf, tlpMarking, tlpOf } from './tlp.ts'

const [green, red] = ['green', 'red'].map((level) => tlpMarking(level as 'green' | 'red').id)
const plain = { type: 'campaign', id: 'campaign--1', name: 'a', labels: ['x', 'y'], x_a: { b: { c: 1 } } }

test('a part has the markings of the object, of what it is in, and its own', () => {
  const marked = addMarkings(addMarkings(plain, [green]), [red], ['x_a.b'])
  expect(markingsOf(marked)).toEqual([green])
  expect(markingsOf(marked, 'name')).toEqual([green])
  expect(markingsOf(marked, 'x_a')).toEqual([green])
  expect(markingsOf(marked, 'x_a.b')).toEqual([green, red])
  expect(markingsOf(marked, 'x_a.b.c')).toEqual([green, red])
  expect(markingsOf(marked, 'x_a.bc')).toEqual([green])
})

test('selectors of one marking stand together, once each', () => {
  const marked = addMarkings(addMarkings(plain, [red], ['name']), [red, green], ['labels.[1]', 'name'])
  expect(marked.granular_markings).toEqual([
    { marking_ref: red, selectors: ['labels.[1]', 'name'] },
    { marking_ref: green, selectors: ['labels.[1]', 'name'] },
  ])
})

test('markings are cleared and replaced where meant, languages stay', () => {
  const lang = { lang: 'id', selectors: ['name'] }
  const marked = addMarkings({ ...plain, granular_markings: [lang] }, [red, green], ['name', 'labels'])
  const cleared = clearMarkings(marked, [red], ['name'])
  expect(cleared.granular_markings).toEqual([
    lang,
    { marking_ref: red, selectors: ['labels'] },
    { marking_ref: green, selectors: ['labels', 'name'] },
  ])
  const set = setMarkings(cleared, [red], ['name', 'labels'])
  expect(set.granular_markings).toEqual([lang, { marking_ref: red, selectors: ['labels', 'name'] }])
  expect(clearMarkings(addMarkings(plain, [red]))).toEqual(plain)
  expect(setMarkings(addMarkings(plain, [red]), [green]).object_marking_refs).toEqual([green])
})

test('a part that is not there cannot be marked', () => {
  for (const selector of ['nothing', 'labels.[2]', 'name.x', '__proto__', 'x_a.b.constructor']) {
    expect(() => addMarkings(plain, [red], [selector]), selector).toThrow(selector)
  }
})

test('both versions of TLP are told apart by level, and the strictest counts', () => {
  expect(tlpLevelOf(tlpMarking('amber', 1).id)).toBe('amber')
  expect(tlpLevelOf(tlpMarking('amber', 2).id)).toBe('amber')
  expect(tlpMarking('amber', 1).id).not.toBe(tlpMarking('amber', 2).id)
  expect(tlpOf({ object_marking_refs: [green, 'marking-definition--x', red] })).toBe('red')
  expect(tlpOf({ object_marking_refs: ['marking-definition--x'] })).toBeUndefined()
  expect(tlpOf({})).toBeUndefined()
})
