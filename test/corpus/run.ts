/**
 * npm run test:corpus [-- SET...]: the same recognisers and importers against public material that is not part of this
 * project. The folder is PERISAI_CORPUS, ../shared/data by default.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { sets } from './index.ts'

const corpus = resolve(process.env.PERISAI_CORPUS ?? '../shared/data')
const wanted = process.argv.slice(2)
let passed = 0
let failed = 0
let beyond = 0
let skipped = 0

if (!existsSync(corpus))
  console.log(`corpus absent: ${corpus} does not exist (set PERISAI_CORPUS to its folder)`)
for (const set of sets) {
  if (wanted.length > 0 && !wanted.includes(set.name)) continue
  const started = performance.now()
  const result = existsSync(corpus) ? await set.run(corpus) : null
  if (!result) {
    skipped++
    console.log(`set ${set.name} skipped: not in this corpus`)
    continue
  }
  passed += result.passed
  failed += result.failed
  beyond += Math.max(0, result.failed - (result.forgiven ?? 0))
  const notes = Object.entries(result.notes ?? {}).map(([key, value]) => ` ${key}=${value}`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `set ${set.name} cases=${result.cases} passed=${result.passed} failed=${result.failed}${notes.join('')} seconds=${seconds}`,
  )
  for (const remark of result.remarks ?? []) console.log(`    (${remark})`)
  for (const failure of result.failures.slice(0, 50)) console.log(`    ${failure}`)
  if (result.failures.length > 50) console.log(`    ... and ${result.failures.length - 50} more`)
}
// a recall below 1 is a figure; a recall below the floor that its set states is a failure
if (failed > beyond) console.log(`${failed - beyond} misses are within the floors that their sets state`)
console.log(`${passed} passed, ${beyond} failed, ${skipped} skipped`)
process.exitCode = beyond > 0 ? 1 : 0
