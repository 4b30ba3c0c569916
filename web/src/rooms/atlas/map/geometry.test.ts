import { expect, test } from 'vitest'
import { makeWorld } from '../../../../build/world.ts'
import { SHEET, flowWidth, moved, stepOf, steps, wedge, whole, zoomed } from './geometry.ts'

test('every country of the world has a point, however small, and shapes bear ISO codes', () => {
  const { topology, points } = makeWorld()
  for (const code of ['ID', 'SG', 'BH', 'MT', 'HK', 'TW', 'PS', 'XK', 'US', 'VA']) {
    expect(points[code], code).toHaveLength(2)
  }
  // the largest piece: France without Guiana, the United States without Alaska
  expect(points.FR[1]).toBeGreaterThan(44)
  expect(points.US[1]).toBeLessThan(45)
  const { countries } = topology.objects as unknown as { countries: { geometries: { id?: string }[] } }
  const ids = countries.geometries.flatMap((g) => g.id ?? [])
  expect(ids.every((id) => /^[A-Z]{2}$/.test(id))).toBe(true)
  expect(ids).toContain('ID')
  expect(countries.geometries.length - ids.length).toBe(2)
})

test('a flow is wide where it begins and ends in a point; there and back lie apart', () => {
  const there = wedge([100, 100], [300, 100], 10)
  const back = wedge([300, 100], [100, 100], 10)
  expect(there).toMatch(/^M100,105Q.* 300,100Q.* 100,95Z$/)
  expect(there).toContain('200,58.5')
  expect(back).toContain('200,141.5')
  expect(wedge([5, 5], [5, 5], 3)).toBe('')
  expect(flowWidth(1, 500)).toBeGreaterThan(0.7)
  expect(flowWidth(500, 500)).toBeCloseTo(13.8)
})

test('the sheet never leaves its frame', () => {
  const close = zoomed(whole, 2, [0, 0])
  expect(close).toEqual({ scale: 2, x: 0, y: 0 })
  expect(moved(close, 500, -9999)).toEqual({ scale: 2, x: 0, y: -SHEET.height })
  expect(zoomed(close, 0.01, [400, 200])).toEqual(whole)
  expect(zoomed(whole, 100, [480, 228]).scale).toBe(8)
})

test('classes are round, hold the highest value, and nothing is in none', () => {
  expect(steps(22.4)).toEqual([5, 10, 15, 20, 25])
  expect(steps(3)).toEqual([1, 2, 3])
  expect(steps(0)).toEqual([])
  expect(stepOf(0, [5, 10])).toBe(0)
  expect(stepOf(5, [5, 10])).toBe(1)
  expect(stepOf(5.1, [5, 10])).toBe(2)
})
