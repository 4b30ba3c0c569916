import { expect, test } from 'vitest'
import type { Store } from './store.ts'
import { untilWritten } from './until-written.ts'

const counted = () => {
  let asked = 0
  const ask = untilWritten(async () => ++asked)
  return ask
}

test('asks again after a write, and of each store by itself', async () => {
  const ask = counted()
  const store: { writes?: number } = { writes: 0 }
  expect(await ask(store as Store)).toBe(1)
  expect(await ask(store as Store)).toBe(1)
  store.writes = 1
  expect(await ask(store as Store)).toBe(2)
  expect(await ask({ writes: 1 } as Store)).toBe(3)
  expect(await ask(store as Store)).toBe(2)
})

test('a write while it asks is not taken for seen', async () => {
  const store = { writes: 0 }
  let asked = 0
  const ask = untilWritten(async () => {
    store.writes = 1
    return ++asked
  })
  expect(await ask(store as unknown as Store)).toBe(1)
  expect(await ask(store as unknown as Store)).toBe(2)
})

test('keeps nothing where others may write unseen', async () => {
  const ask = counted()
  const store = {} as Store
  expect(await ask(store)).toBe(1)
  expect(await ask(store)).toBe(2)
})
