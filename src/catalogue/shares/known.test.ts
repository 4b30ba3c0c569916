import { expect, test } from 'vitest'
import type { Query, Store } from '../../store/store.ts'
import { rowsOnce } from './known.ts'

const query: Query<{ n: number }, { n: number }> = { name: 'one', duckdb: '' }
const other: Query<{ n: number }, { n: number }> = { name: 'other', duckdb: '' }

function fakeStore(answer: (n: number) => unknown) {
  const asked: string[] = []
  const run = async ({ name }: { name: string }, { n }: { n: number }) => {
    asked.push(`${name} ${n}`)
    return answer(n)
  }
  return { store: { run } as unknown as Store, asked }
}

test('a question is asked once, also where several ask it at the same time', async () => {
  const { store, asked } = fakeStore((n) => [{ n }])
  const all = await Promise.all([rowsOnce(store, query, { n: 1 }), rowsOnce(store, query, { n: 1 })])
  expect(all).toEqual([[{ n: 1 }], [{ n: 1 }]])
  await rowsOnce(store, query, { n: 2 })
  await rowsOnce(store, other, { n: 1 })
  expect(asked).toEqual(['one 1', 'one 2', 'other 1'])
  await rowsOnce(fakeStore(() => []).store, query, { n: 1 })
})

test('what failed is asked again, and what was not asked for long is forgotten', async () => {
  let broken = true
  const { store, asked } = fakeStore((n) => {
    if (broken) throw new Error('no')
    return [{ n }]
  })
  await expect(rowsOnce(store, query, { n: 1 })).rejects.toThrow('no')
  broken = false
  expect(await rowsOnce(store, query, { n: 1 })).toEqual([{ n: 1 }])
  for (let n = 2; n <= 200; n++) await rowsOnce(store, query, { n })
  await rowsOnce(store, query, { n: 1 })
  expect(asked.filter((one) => one === 'one 1')).toHaveLength(3)
})
