import { expect, test } from 'vitest'
import { RecentTexts } from './texts.ts'

test('asks only for what it does not have, and forgets what was not used for longest', async () => {
  const texts = new RecentTexts(10)
  let asked: number[] = []
  const read = async (missing: number[]) => {
    asked = missing
    return missing.toReversed().map((seq) => ({ seq, json: `text${seq}` }))
  }
  const get = async (...seqs: number[]) => {
    asked = []
    return texts.get(seqs, read)
  }
  expect(await get(1, 2)).toEqual(['text1', 'text2'])
  expect(asked).toEqual([1, 2])
  expect(await get(2, 1)).toEqual(['text2', 'text1'])
  expect(asked).toEqual([])
  // Room for two: 3 takes the place of 2.
  expect(await get(3)).toEqual(['text3'])
  expect(await get(1, 3)).toEqual(['text1', 'text3'])
  expect(asked).toEqual([])
  expect(await get(2)).toEqual(['text2'])
  expect(asked).toEqual([2])
})

test('one text larger than all the room is given and not kept', async () => {
  const texts = new RecentTexts(3)
  let reads = 0
  const read = async () => {
    reads++
    return [{ seq: 1, json: 'long text' }]
  }
  expect(await texts.get([1], read)).toEqual(['long text'])
  expect(await texts.get([1], read)).toEqual(['long text'])
  expect(reads).toBe(2)
})
