/**
 * Writes to the store of the folder in its first argument until it is killed, and prints a line for each write that
 * was acknowledged: `put BATCH FIRST COUNT`, `row BATCH` or `gone FINDING`. The second argument numbers the run.
 */
import { writeSync } from 'node:fs'
import { exampleFinding } from '../src/store/example.ts'
import { openOwnStore } from '../src/store/open.ts'

const [home, run] = [process.argv[2], Number(process.argv[3])]
const store = await openOwnStore(home, { actor: `writer ${run}` })
const say = (line: string) => writeSync(1, `${line}\n`)
const table = {
  name: 'filler',
  duckdb: 'CREATE TABLE IF NOT EXISTS filler (batch INTEGER, wanted INTEGER, text VARCHAR)',
}

for (let step = 0; ; step++) {
  const batch = run * 10_000 + step
  const [first, count] = [batch * 10, 1 + (step % 10)]
  await store.putFindings(
    Array.from({ length: count }, (_, n) =>
      exampleFinding(first + n, { detail: { batch, text: 'x'.repeat(batch % 3000) } }),
    ),
  )
  say(`put ${batch} ${first} ${count}`)
  if (step % 4 === 1) {
    // In some runs so much that the engine folds its log into the file (every 16 MB), to be killed in that too.
    const wanted = run % 6 === 0 ? 40_000 : 500
    await store.append(
      table,
      Array.from({ length: wanted }, () => [batch, wanted, String(batch).padEnd(500, 'x')]),
    )
    say(`row ${batch}`)
  }
  if (step % 5 === 2) {
    await store.removeFindings([exampleFinding(first).id], 'writer')
    say(`gone ${first}`)
  }
}
