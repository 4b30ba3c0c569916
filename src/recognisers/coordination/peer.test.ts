import { afterAll, beforeAll, expect, test } from 'vitest'
import { openScratch } from '../../store/scratch.ts'
import type { Scratch } from '../../store/scratch.ts'
import { peerEdgePages, peerEdges } from './peer.ts'

let engine: Scratch
beforeAll(async () => {
  engine = await openScratch()
})
afterAll(() => engine.close())

/** Rows are [object, account, content, seconds]. */
async function edges(rows: [string, string, string, number][], window: number, least: number) {
  await engine.run(
    'CREATE OR REPLACE TABLE posts (object VARCHAR, account VARCHAR, id VARCHAR, t BIGINT, text VARCHAR)',
  )
  for (const [object, account, id, t] of rows)
    await engine.run('INSERT INTO posts VALUES ($object, $account, $id, $t, NULL)', {
      object,
      account,
      id,
      t: t * 1000,
    })
  await peerEdges(engine, window * 1000, least)
  const all: [string, string, number][] = []
  for await (const page of peerEdgePages(engine)) for (const e of page) all.push([e.from, e.to, e.weight])
  return all
}

test('pairs within the window count once each, at its edge too, across buckets', async () => {
  const rows: [string, string, string, number][] = [
    ['o', 'a', '1', 9],
    ['o', 'b', '2', 19],
    ['o', 'c', '3', 30],
    ['p', 'a', '4', 100],
    ['p', 'b', '5', 100],
    ['p', 'c', '6', 111],
  ]
  expect(await edges(rows, 10, 2)).toEqual([['a', 'b', 2]])
  expect(await edges(rows, 11, 2)).toEqual([
    ['a', 'b', 2],
    ['a', 'c', 1],
    ['b', 'c', 2],
  ])
  expect(await edges(rows, 0, 1)).toEqual([['a', 'b', 1]])
})

test('an account, a post and an object do not pair with themselves', async () => {
  const rows: [string, string, string, number][] = [
    ['o', 'a', '1', 0],
    ['o', 'a', '2', 1],
    ['o', 'b', 'o', 1],
    ['q', 'a', '3', 5],
    ['q', 'b', '3', 5],
    ['r', 'a', '7', 9],
    ['r', 'b', '8', 9],
    ['s', 'a', '9', 11],
    ['s', 'b', '10', 11],
  ]
  expect(await edges(rows, 10, 2)).toEqual([['a', 'b', 2]])
})

test('who takes part too little is left out, before pairs and after', async () => {
  const rows: [string, string, string, number][] = [
    ['o', 'a', '1', 0],
    ['o', 'b', '2', 0],
    ['x', 'a', '3', 0],
    ['y', 'b', '4', 0],
    ['o', 'once', '5', 0],
  ]
  // each has two rows, but only one of them is in a pair
  expect(await edges(rows, 10, 2)).toEqual([])
  expect(await edges(rows, 10, 1)).toHaveLength(3)
})
