import { expect, test } from 'vitest'
import { isLater, latestVersions, newVersion, revoke } from './version.ts'

const first = {
  type: 'campaign',
  id: 'campaign--1',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.0005Z',
  name: 'a',
  description: 'd',
}
const now = new Date('2026-02-01T00:00:00Z')

test('a new version has a later modified and what was changed', () => {
  expect(newVersion(first, { name: 'b', description: undefined }, now)).toEqual({
    type: 'campaign',
    id: 'campaign--1',
    created: first.created,
    modified: '2026-02-01T00:00:00.000Z',
    name: 'b',
  })
  expect(newVersion(first, {}, new Date(0)).modified).toBe('2026-01-01T00:00:00.001Z')
})

test('what identifies an object cannot change, and a revoked one is finished', () => {
  expect(() => newVersion(first, { created: '2025-01-01T00:00:00.000Z' }, now)).toThrow(
    '"created" cannot change',
  )
  const last = revoke(first, now)
  expect(last.revoked).toBe(true)
  expect(() => newVersion(last, {}, now)).toThrow('it is revoked')
  expect(() => newVersion({ type: 'file', id: 'file--1' }, {}, now)).toThrow('not versioned')
})

test('the latest version wins whatever the order, to the last digit', () => {
  const second = { ...first, modified: '2026-01-01T00:00:00.0005001Z' }
  expect(isLater(second, first)).toBe(true)
  expect(latestVersions([second, first])).toEqual([second])
  expect(latestVersions([first, second, { type: 'file', id: 'file--1' }])).toHaveLength(2)
})
