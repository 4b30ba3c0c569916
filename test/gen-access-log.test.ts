import { expect, test } from 'vitest'
import { accessLog as lines, defaultBursts } from '../scripts/gen/access-log.ts'
import { accessLog as reader } from '../src/readers/access-log/index.ts'
import { readAll } from '../src/readers/drive.ts'

const make = (options: Parameters<typeof lines>[0]) => [...lines(options)].join('')
const read = (text: string) => readAll(reader, 'combined', Buffer.from(text))

test('makes the same log from the same options, every line of which is read', () => {
  const text = make({ lines: 5000 })
  expect(make({ lines: 5000 })).toBe(text)
  expect(make({ lines: 5000, seed: 2 })).not.toBe(text)
  const { rows, bad } = read(text)
  expect(bad).toEqual([])
  expect(rows).toHaveLength(5000)
  expect(rows.every((row, k) => k === 0 || row.time >= rows[k - 1].time)).toBe(true)
  expect(text.length / 5000).toBeGreaterThan(215)
  expect(text.length / 5000).toBeLessThan(245)
})

test('puts a flood and a crowd where they were asked for', () => {
  const { flood, crowd } = defaultBursts(2000, 5)
  const start = 1_772_298_000
  const { rows } = read(make({ lines: 2000, rate: 5, start, flood, crowd }))
  const searches = rows.filter((row) => String(row.target).startsWith('/cari?q=') && row.referrer === '')
  const during = searches.filter((row) => {
    const second = Number(row.time) - start
    return second >= flood.start && second < flood.start + flood.seconds
  })
  expect(during.length).toBeGreaterThan(flood.rate * flood.seconds * 0.95)
  expect(searches.length - during.length).toBeLessThan(100)
  expect(new Set(during.map((row) => row.client)).size).toBeLessThan(flood.sources + 60)
  const visitors = rows.filter((row) => String(row.referrer).includes('warta-nusantara'))
  expect(visitors.length).toBeGreaterThan(crowd.rate * crowd.seconds * 0.05)
})
