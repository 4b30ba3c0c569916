/** Writes everything that is generated from the sources; `--check` only says what is out of date. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

for (const script of ['schema.ts', 'stix-schema.ts', 'docs-errors.ts']) {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const { status } = spawnSync(process.execPath, [file, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
