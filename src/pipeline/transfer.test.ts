import { expect, test } from 'vitest'
import { buffersOf } from './transfer.ts'

test('large arrays are given away wherever they lie, each buffer once, and arrive whole', () => {
  const cells = new Float64Array(1000).fill(3)
  const keys = new Uint32Array(500).fill(7)
  const summary = {
    flood: { cells, again: cells, profiles: [{ keys }] },
    leak: new Map([['a', new Set([1])]]),
  }
  const buffers = buffersOf(summary)
  expect(new Set(buffers)).toEqual(new Set([cells.buffer, keys.buffer]))
  const arrived = structuredClone(summary, { transfer: buffers })
  expect(cells.length).toBe(0)
  expect(arrived.flood.cells[999]).toBe(3)
  expect(arrived.flood.profiles[0].keys[499]).toBe(7)
  expect(arrived.leak.get('a')).toEqual(new Set([1]))
})

test('small arrays, parts of buffers and what holds none are left alone', () => {
  const part = new Uint8Array(new ArrayBuffer(4096), 0, 2048)
  expect(buffersOf({ small: new Uint8Array(16), part, text: 'a', nothing: null, when: new Date(0) })).toEqual(
    [],
  )
  expect(part.length).toBe(2048)
})
