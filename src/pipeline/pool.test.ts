import { expect, test } from 'vitest'
import type { BlockJob, BlockResult } from './engine.ts'
import { BLOCK_BYTES, openPool } from './pool.ts'

const lines = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `198.51.100.${n} - - [02/May/2026:10:00:0${n} +0000] "GET / HTTP/1.1" 200 5 "-" "-"\n`,
  ).join('')

/** A block of the text in one of the pool's buffers. */
function job(buffer: Uint8Array, text: string, reader = 'access-log'): BlockJob {
  const { written } = new TextEncoder().encodeInto(text, buffer)
  return { file: 0, reader, format: 'combined', context: undefined, bytes: buffer.subarray(0, written) }
}

test.each([0, 1])(
  'blocks that come before anything is loaded are done in order, with %i workers',
  async (workers) => {
    const pool = openPool(['flood'], workers)
    try {
      const records: number[] = []
      const done = (result: BlockResult | Error) => records.push((result as BlockResult).records)
      const buffers = [await pool.buffer(), new Uint8Array(BLOCK_BYTES), new Uint8Array(BLOCK_BYTES)]
      for (const [n, buffer] of buffers.entries()) pool.run(job(buffer, lines(n + 1)), done)
      await pool.idle()
      expect(records).toEqual([1, 2, 3])
      for await (const summaries of pool.summaries()) expect(Object.keys(summaries)).toEqual(['flood'])
    } finally {
      await pool.close()
    }
  },
)

test.each([0, 1])(
  'a block that nothing can be loaded for is an error of its own, with %i workers',
  async (workers) => {
    const pool = openPool(['flood'], workers)
    try {
      const results: (BlockResult | Error)[] = []
      const done = (result: BlockResult | Error) => results.push(result)
      pool.run(job(await pool.buffer(), lines(1), 'constructor'), done)
      pool.run(job(await pool.buffer(), lines(2)), done)
      await pool.idle()
      expect(results).toMatchObject([new Error('no reader constructor'), { records: 2, badCount: 0 }])
    } finally {
      await pool.close()
    }
  },
)

test('a buffer is lent again only when its block was read', async () => {
  const pool = openPool(['flood'], 0)
  const buffer = await pool.buffer()
  let records = 0
  pool.run(job(buffer, lines(3)), (result) => (records = (result as BlockResult).records))
  const next = await pool.buffer()
  expect(records).toBe(3)
  expect(next.buffer).toBe(buffer.buffer)
})
