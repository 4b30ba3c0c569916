/**
 * npm test: all unit and system tests, then the browser tests where there is a Chromium. Ends with one line
 * "N passed, N failed, N skipped" over everything.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const folder = mkdtempSync(join(tmpdir(), 'perisai-test-'))
const sum = { passed: 0, failed: 0, skipped: 0 }
let broken = false

function run(name: string, config: string): void {
  const report = join(folder, `${name}.json`)
  const args = [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { status } = spawnSync(process.execPath, [vitest, ...args, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  })
  if (!existsSync(report)) {
    broken = true
    return
  }
  const result = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
  sum.passed += result.numPassedTests
  sum.failed += result.numFailedTests
  sum.skipped += result.numPendingTests
  // a test file that could not be loaded has no failed test, yet the run failed
  if (status !== 0 && result.numFailedTests === 0) broken = true
}

run('unit', 'vitest.config.ts')
run('browser', 'vitest.browser.config.ts')
rmSync(folder, { recursive: true })
if (broken) console.error('a test file could not be run: see above')
console.log(`${sum.passed} passed, ${sum.failed + (broken ? 1 : 0)} failed, ${sum.skipped} skipped`)
process.exitCode = broken || sum.failed > 0 ? 1 : 0
