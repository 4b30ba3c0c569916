import { expect, test } from 'vitest'
import { heat } from './detail.ts'
import type { MeasuredDetail, Network } from './detail.ts'

const day = (n: number): string => new Date(Date.UTC(2026, 2, n)).toISOString()
const network = (times: Network['times']): Network => ({
  network: 'AS1',
  as_name: '',
  accused: 0,
  measured: 0,
  confidence: 0,
  rules: [],
  first: null,
  last: null,
  times,
})
const detail = (networks: Network[]) => ({ networks, step_s: 86_400 }) as unknown as MeasuredDetail
const on = (n: number, measured: number, accused: number) => ({ start: day(n), measured, accused })

test('a column a day, blank where nothing was measured', () => {
  const { columns, days, rows } = heat(
    detail([network([on(1, 2, 0), on(3, 4, 4)]), network([on(2, 1, 1)])]),
    10,
  )
  expect(columns.map(({ start }) => start)).toEqual([day(1), day(2), day(3)])
  expect(days).toBe(1)
  expect(rows).toEqual([
    [{ measured: 2, accused: 0 }, null, { measured: 4, accused: 4 }],
    [null, { measured: 1, accused: 1 }, null],
  ])
})

test('days are put together where they would be too many, and nothing is lost', () => {
  const many = Array.from({ length: 29 }, (_, k) => on(k + 1, 3, 1))
  const { columns, days, rows } = heat(detail([network(many)]), 10)
  expect(columns).toHaveLength(10)
  expect(days).toBe(3)
  expect(rows[0].reduce((sum, cell) => sum + (cell?.measured ?? 0), 0)).toBe(87)
  expect(columns[0]).toEqual({ start: day(1), end: day(3) })
})

test('measurements without a time give no columns', () => {
  expect(heat(detail([network([])]), 10)).toEqual({ columns: [], days: 0, rows: [[]] })
})
