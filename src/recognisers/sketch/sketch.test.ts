import { expect, test } from 'vitest'
import { hashAddress, putV4 } from '../../model/address.ts'
import { addDistinct, countDistinct, mergeDistinct, newDistinct } from './distinct.ts'
import { hashBytes, mix } from './hash.ts'
import { addSource, clearSources, countSources, mergeSources, newSources } from './sources.ts'
import type { Sources } from './sources.ts'
import { overlap, spreadOf, topSources } from './spread.ts'
import { TALLY_KEYS, addTally, mergeTally, newTally, tallyDistinct, tallyTop } from './tally.ts'

const word = new Uint32Array(4)
function see(sources: Sources, v4: number, times = 1, mark = 0): void {
  putV4(word, 0, v4)
  for (let k = 0; k < times; k++) addSource(sources, word, 0, hashAddress(word, 0), 1, mark)
}

test.each([10, 1000, 30_000, 2_000_000])('%i different things are counted within 5 %%', (n) => {
  const registers = newDistinct(12)
  for (let i = 0; i < n; i++) addDistinct(registers, mix(7, i))
  expect(Math.abs(countDistinct(registers) / n - 1)).toBeLessThan(0.05)
})

test('sketches of parts merge into the sketch of the whole', () => {
  const whole = newDistinct(10)
  const parts = [newDistinct(10), newDistinct(10)]
  for (let i = 0; i < 5000; i++) {
    addDistinct(whole, mix(1, i))
    addDistinct(parts[i % 2], mix(1, i))
  }
  mergeDistinct(parts[0], parts[1])
  expect(parts[0]).toEqual(whole)
})

test('bytes that differ in length or content hash differently', () => {
  const bytes = Uint8Array.from([0, 0, 0, 0, 1, 2, 3])
  const hashes = [
    hashBytes(bytes, 0, 3),
    hashBytes(bytes, 0, 4),
    hashBytes(bytes, 4, 7),
    hashBytes(bytes, 5, 7),
  ]
  expect(new Set(hashes).size).toBe(4)
  expect(hashBytes(bytes, 1, 3)).toBe(hashBytes(Uint8Array.of(0, 0), 0, 2))
})

test('a tally is exact while it holds all values', () => {
  const tally = newTally()
  for (let i = 0; i < 900; i++) addTally(tally, i % 90, 2)
  expect(tallyDistinct(tally)).toBe(90)
  expect(tallyTop(tally)).toHaveLength(90)
  expect(tallyTop(tally)[0]).toEqual({ key: 0, count: 20 })
})

test('a tally of too many values keeps the heavy ones, never counts too much, and counts the values', () => {
  const tally = newTally()
  for (let i = 0; i < 60_000; i++) addTally(tally, i % 3 === 0 ? 443 : 10_000 + (mix(1, i) % 10_000), 1)
  const [first, second] = tallyTop(tally)
  expect(first.key).toBe(443)
  expect(first.count).toBeGreaterThan(19_000)
  expect(first.count).toBeLessThanOrEqual(20_000)
  expect(second.count).toBeLessThan(600)
  expect(tally.used).toBeLessThanOrEqual(TALLY_KEYS)
  expect(Math.abs(tallyDistinct(tally) / 9826 - 1)).toBeLessThan(0.1)
})

test('tallies merge', () => {
  const [a, b] = [newTally(), newTally()]
  for (let i = 0; i < 300; i++) addTally(i % 2 ? a : b, i % 30, 1)
  mergeTally(a, b)
  expect(tallyTop(a)).toHaveLength(30)
  expect(tallyTop(a).every(({ count }) => count === 10)).toBe(true)
})

test('few sources are known one by one', () => {
  const sources = newSources()
  for (let i = 0; i < 200; i++) see(sources, 0x0a000000 + i, i === 0 ? 101 : 1)
  expect(countSources(sources)).toEqual({ count: 200, estimated: false })
  const spread = spreadOf(sources)
  expect(spread.once).toBe(199 / 200)
  expect(spread.topShare).toBeCloseTo(101 / 300)
  expect(topSources(sources, 0.01, 5)).toHaveLength(1)
})

test('many sources are counted, sampled, and their heaviest kept, however they were shared out', () => {
  const whole = newSources()
  const parts = Array.from({ length: 5 }, newSources)
  for (let i = 0; i < 40_000; i++) {
    const v4 = i % 4 === 0 ? 0x01020304 : mix(3, i)
    see(whole, v4)
    see(parts[i % 5], v4)
  }
  const merged = newSources()
  for (const part of parts) mergeSources(merged, part)
  expect(merged.registers).toEqual(whole.registers)
  expect(merged.level).toBe(whole.level)
  expect(merged.kept.used).toBe(whole.kept.used)
  for (const sources of [whole, merged]) {
    expect(Math.abs(countSources(sources).count / 30_001 - 1)).toBeLessThan(0.05)
    const spread = spreadOf(sources)
    expect(spread.once).toBeGreaterThan(0.98)
    expect(spread.topShare).toBeCloseTo(0.25, 1)
    expect(spread.concentration).toBeGreaterThan(0.1)
    expect(spread.concentration).toBeLessThan(0.35)
  }
})

test('parts that are small alone are counted in full together', () => {
  const parts = [newSources(), newSources()]
  for (let i = 0; i < 400; i++) see(parts[i % 2], 0x0a000000 + i)
  mergeSources(parts[0], parts[1])
  expect(Math.abs(countSources(parts[0]).count - 400)).toBeLessThan(20)
})

test('one source is all concentration, equal ones are none', () => {
  const [one, many] = [newSources(), newSources()]
  see(one, 1, 50)
  for (let i = 0; i < 100; i++) see(many, i + 1, 3)
  expect(spreadOf(one).concentration).toBe(1)
  expect(spreadOf(many).concentration).toBeCloseTo(0)
})

test('the share of a stream whose sources are among those of another', () => {
  const [a, b] = [newSources(), newSources()]
  for (let i = 0; i < 5000; i++) {
    see(a, mix(9, i))
    if (i % 4 !== 0) see(b, mix(9, i), 2)
  }
  expect(overlap(a, b)).toBeCloseTo(0.75, 1)
  expect(overlap(b, a)).toBeCloseTo(1, 1)
})

test('the share that comes from unmarked sources counts the heaviest by themselves', () => {
  const sources = newSources()
  see(sources, 77, 6000, 0)
  for (let i = 0; i < 4000; i++) see(sources, mix(5, i), 1, 1)
  expect(spreadOf(sources).unmarked).toBeCloseTo(0.6, 1)
})

test('sources that are cleared and used again are as good as new', () => {
  const fill = (sources: Sources) => {
    for (let i = 0; i < 3000; i++) see(sources, mix(11, i % 2 === 0 ? i : i % 50))
  }
  const fresh = newSources()
  fill(fresh)
  const used = newSources()
  const other = newSources()
  for (let i = 0; i < 5000; i++) see(used, mix(12, i), 3, 1)
  clearSources(used)
  fill(used)
  for (let i = 0; i < 5000; i++) see(other, mix(13, i))
  expect(used.registers).toEqual(fresh.registers)
  expect(countSources(used)).toEqual(countSources(fresh))
  expect(spreadOf(used)).toEqual(spreadOf(fresh))
  expect(topSources(used, 0, 100)).toEqual(topSources(fresh, 0, 100))
  expect(used.registers).not.toBe(other.registers)
})

test('tables that are full are thinned out in the arrays that they have', () => {
  const sources = newSources()
  const tally = newTally()
  const add = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      see(sources, mix(14, i))
      addTally(tally, mix(15, i), 1 + (i % 3))
    }
  }
  const arrays = () => [sources.kept.keys, sources.heavy?.counts, sources.registers, tally.keys, tally.counts]
  add(0, 2000)
  const before = arrays()
  add(2000, 20_000)
  for (const [at, array] of arrays().entries()) expect(array).toBe(before[at])
})
