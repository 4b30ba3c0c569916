import { expect, test } from 'vitest'
import { viewOf } from './view.ts'

const now = Date.UTC(2026, 10, 22, 12, 34, 56)
const asked = (query: string) => {
  const { request } = viewOf(new URLSearchParams(query), now)
  return Object.fromEntries(new URLSearchParams(request.split('?')[1]))
}

test('an empty address is the latest page of everything', () => {
  expect(viewOf(new URLSearchParams(), now)).toMatchObject({
    by: 'start',
    descending: true,
    offset: 0,
    filtered: false,
  })
  expect(asked('')).toEqual({ sort: 'start', order: 'desc', limit: '50' })
})

test('days are UTC and the last one counts to its end', () => {
  expect(asked('from=2026-03-09&to=2026-03-10')).toMatchObject({
    from: '2026-03-09T00:00:00.000Z',
    to: '2026-03-10T23:59:59.999Z',
  })
})

test('a span back from now wins over dates, and is the same for a whole minute', () => {
  expect(asked('within=7d&from=2026-03-09')).toMatchObject({ from: '2026-11-15T12:34:00.000Z' })
  expect(asked('within=7d&from=2026-03-09')).not.toHaveProperty('to')
})

test('names sort from A, numbers from the highest, unless the address says otherwise', () => {
  expect(asked('sort=target')).toMatchObject({ sort: 'target', order: 'asc' })
  expect(asked('sort=confidence')).toMatchObject({ sort: 'confidence', order: 'desc' })
  expect(asked('sort=confidence&order=asc')).toMatchObject({ order: 'asc' })
})

test('what was typed wrongly falls back to the default', () => {
  expect(asked('sort=nonsense&page=-3&from=yesterday&to=2026-13-45&within=1y')).toEqual({
    sort: 'start',
    order: 'desc',
    limit: '50',
  })
  expect(asked('page=3')).toMatchObject({ offset: '100' })
  expect(asked('page=2.5')).not.toHaveProperty('offset')
})
