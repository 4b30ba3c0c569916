import { expect, test } from 'vitest'
import { engineError, IN_MEMORY, openEngine } from './engine.ts'

test('the memory limit is what the user says, and 512 MB otherwise', async () => {
  for (const [said, meant] of [
    [undefined, '488.2 MiB'],
    ['1GiB', '1.0 GiB'],
    ['64 MiB', '64.0 MiB'],
  ]) {
    const engine = await openEngine(IN_MEMORY, { PERISAI_DUCKDB_MEMORY: said })
    const connection = await engine.instance.connect()
    const reader = await connection.runAndReadAll("SELECT current_setting('memory_limit')")
    expect(reader.value(0, 0)).toBe(meant)
    connection.closeSync()
    engine.close()
  }
})

test('a memory limit that is none is named', async () => {
  for (const said of ['much', '-1GB', '512', "1GB'; --"]) {
    await expect(openEngine(IN_MEMORY, { PERISAI_DUCKDB_MEMORY: said })).rejects.toMatchObject({
      code: 'bad-setting',
      params: { name: 'PERISAI_DUCKDB_MEMORY', value: said },
    })
  }
})

test.each([
  [
    'TransactionContext Error: Failed to commit: Could not write file "/a/perisai.duckdb.wal": No space left on device',
    'store-full',
  ],
  ['IO Error: Could not write file "a": Disk quota exceeded', 'store-full'],
  ['IO Error: Could not write file "a": Input/output error', 'store-failed'],
])('%s: %s', (reason, code) => {
  expect(engineError(new Error(reason), 'findings')).toMatchObject({ code })
})
