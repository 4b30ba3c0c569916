import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Writes a generated file (path from the root of the project), or with `--check` says when it is out of date. */
export function writeOrCheck(path: string, text: string): void {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url))
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${path} is out of date: npm run generate`)
    process.exitCode = 1
  }
}
