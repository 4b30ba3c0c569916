/** Writes schema/scan.schema.json from the zod schemas; `--check` only says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs'
import { scanJsonSchema } from '../src/model/json-schema.ts'

const file = new URL('../schema/scan.schema.json', import.meta.url)
const text = `${JSON.stringify(scanJsonSchema(), null, 2)}\n`
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('schema/scan.schema.json is out of date: node scripts/schema.ts')
    process.exitCode = 1
  }
} else writeFileSync(file, text)
