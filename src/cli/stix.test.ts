import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundleOf } from '../stix/export.ts'
import { arbitraryFinding } from '../stix/finding/arbitrary.ts'

const folder = mkdtempSync(join(tmpdir(), 'perisai-stix-'))
afterAll(() => rmSync(folder, { recursive: true }))

const main = new URL('main.ts', import.meta.url).pathname
const run = (args: string[], input?: string) =>
  spawnSync(process.execPath, [main, 'stix', 'validate', ...args], { input, encoding: 'utf8' })

test('stix validate says what is wrong where, and tells it by its exit code', () => {
  const good = join(folder, 'good.json')
  const bundle = bundleOf([arbitraryFinding(1)])
  writeFileSync(good, JSON.stringify(bundle))
  expect(run([good, '--lang', 'en'])).toMatchObject({ status: 0, stderr: '' })
  const bad = run(['-', '--lang', 'id'], '{"type":"url","id":"url--\\u001b[2J","value":7}')
  expect(bad.status).toBe(1)
  expect(bad.stdout).toContain('-: TIDAK SAH: 1 objek, 2 kesalahan')
  expect(bad.stdout).toContain(' value: harus teks, bukan 7  [type]')
  expect(bad.stdout).not.toContain('\u001b[2J')
  const mixed = run([good, join(folder, 'absent'), folder, '--format', 'json', '--lang', 'en'])
  expect(mixed.status).toBe(1)
  expect(JSON.parse(mixed.stdout).documents).toMatchObject([
    { path: good, valid: true, objects: bundle.objects.length, errors: 0 },
    { valid: false, unreadable: 'There is no file or folder of this name. Check the spelling.' },
    { path: folder, valid: false },
  ])
  expect(run([good, '--enable', 'nonsense']).status).toBe(2)
  const wrong = run([join(folder, 'absent'), '--enable', 'nonsense', '--lang', 'id'])
  expect(wrong.status).toBe(2)
  expect(wrong.stderr).toMatch(/^perisai: "nonsense" bukan pemeriksaan; yang ada: all, .*\n$/)
})
