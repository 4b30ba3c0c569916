import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { personRows } from '../scripts/gen/persons.ts'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'perisai-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rows = [...personRows(5, 50)]
const planted = rows
  .slice(1)
  .flatMap((row) => row.match(/\b\d{16}\b|[\w.]+@[\w.]+|\b0?8\d{8,}|Jl\.[^"]*/g) ?? [])

function* filesIn(path: string): Generator<string> {
  for (const name of readdirSync(path)) {
    const inside = join(path, name)
    if (statSync(inside).isDirectory()) yield* filesIn(inside)
    else yield inside
  }
}

test('what was planted is found, and stands nowhere: not in the store, the answer or the log', async () => {
  writeFileSync(join(folder, 'orang.csv'), rows.join(''))
  writeFileSync(join(folder, 'tanpa-kepala.csv'), rows.slice(1).join(''))
  writeFileSync(
    join(folder, 'surat.txt'),
    rows
      .slice(1)
      .map((row) => `NIK ${/\d{16}/.exec(row)![0]}\n`)
      .join(''),
  )
  writeFileSync(
    join(folder, 'kunci.json'),
    JSON.stringify(Object.fromEntries(planted.map((value) => [value, value]))),
  )
  const home = join(folder, 'rumah')
  const evidence = ['orang.csv', 'tanpa-kepala.csv', 'surat.txt', 'kunci.json'].map((name) =>
    join(folder, name),
  )
  const run = promisify(execFile)
  const { stdout, stderr } = await run(
    process.execPath,
    [main, 'scan', ...evidence, '--home', home, '--format', 'json'],
    {
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  const { findings } = JSON.parse(stdout) as { findings: { class: string }[] }
  expect(findings.filter((f) => f.class === 'leak').length).toBeGreaterThanOrEqual(3)
  const text = await run(process.execPath, [main, 'findings', 'list', '--home', home])
  const stored = [...filesIn(home)].map((path) => readFileSync(path).toString('latin1')).join('\n')
  expect(stored.length).toBeGreaterThan(1000)
  expect(planted.length).toBeGreaterThan(150)
  for (const value of planted) {
    for (const [where, said] of Object.entries({ stdout, stderr, stored, list: text.stdout })) {
      expect(said.includes(value), `${value.slice(0, 2)}... in ${where}`).toBe(false)
    }
  }
})
