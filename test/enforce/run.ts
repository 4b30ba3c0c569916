/**
 * npm run test:enforce [-- PART OF A NAME...]: artefacts loaded into the programs they are written for, in namespaces of
 * their own, under traffic; what is measured is the effect. Wants root and Debian's programs; says what it skips.
 */
import { tests } from './index.ts'
import { Bench, has } from './support.ts'

const wanted = process.argv.slice(2)
let passed = 0
let failed = 0
let skipped = 0

const isRoot = process.getuid?.() === 0
for (const test of tests) {
  if (wanted.length > 0 && !wanted.some((part) => test.name.includes(part))) continue
  const missing = test.needs.filter((program) => !has(program))
  if (test.needs.length > 0 && !isRoot) missing.unshift('root')
  if (missing.length > 0) {
    skipped++
    console.log(`skipped ${test.name}: not here: ${missing.join(', ')}`)
    continue
  }
  const started = Date.now()
  console.log(test.name)
  const bench = new Bench()
  try {
    await test.run((name, holds, measured) => {
      if (holds) passed++
      else failed++
      // a table is of use where something is wrong
      const shown = holds ? measured?.split('\n')[0].slice(0, 160) : measured
      console.log(`  ${holds ? 'ok  ' : 'FAIL'} ${name}${shown ? ` (${shown.trim()})` : ''}`)
    }, bench)
  } catch (error) {
    failed++
    console.log(`  FAIL ${error instanceof Error ? error.stack : String(error)}`)
  } finally {
    await bench.close()
  }
  console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
