import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openScratch } from './scratch.ts'

test.each([
  ['little is worked on in memory', 1_000_000, false],
  ['much goes into a file', 1_000_000_000, true],
  ['what is not known goes into a file', undefined, true],
])('%s', async (_, bytes, inFile) => {
  const engine = await openScratch({ bytes })
  await engine.run('CREATE TABLE t AS SELECT range AS n FROM range(1000)')
  expect(await engine.rows('SELECT sum(n) AS sum FROM t')).toEqual([{ sum: 499_500 }])
  expect((await readdir(engine.folder)).includes('tables.duckdb')).toBe(inFile)
  await engine.close()
  expect(existsSync(engine.folder)).toBe(false)
})

test('tables that outgrow memory spill to the folder, and go with it', async () => {
  const engine = await openScratch({ bytes: 1 }, { ...process.env, PERISAI_DUCKDB_MEMORY: '40MB' })
  await engine.run(
    'CREATE TABLE t AS SELECT hash(range) AS a, CAST(hash(range) AS VARCHAR) AS b FROM range(1000000)',
  )
  expect(await engine.rows('SELECT count(*) AS n, count(DISTINCT length(b)) > 1 AS varied FROM t')).toEqual([
    { n: 1_000_000, varied: true },
  ])
  expect((await readdir(`${engine.folder}/spill`)).length).toBeGreaterThan(0)
  await engine.close()
  expect(existsSync(engine.folder)).toBe(false)
})
