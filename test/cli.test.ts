/** The command line where its surroundings fail: a data folder that cannot be used, an output that cannot be written. */
import { spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { ScanDocument } from '../src/model/finding.ts'
import { cli, newFolder } from './support/cli.ts'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const sample = fileURLToPath(new URL('../samples/http-flood.log.gz', import.meta.url))

test('a scan answers though its store cannot be used, says so once, and leaves the file alone', async () => {
  const home = newFolder('foreign')
  const database = join(home, 'perisai.duckdb')
  writeFileSync(database, 'no database')
  const { status, stdout } = await cli(['scan', sample, '--home', home, '--format', 'json'])
  const { findings, problems } = JSON.parse(stdout) as ScanDocument
  expect(findings).toHaveLength(1)
  expect(problems.map(({ code }) => code)).toEqual(['store-failed'])
  expect(status).toBe(1)
  expect(readFileSync(database, 'utf8')).toBe('no database')
})

test('settings that are there and cannot be read are not taken for none: they may say what is never blocked', async () => {
  const home = newFolder('settings')
  mkdirSync(join(home, 'config.json'))
  const { status, stderr } = await cli(['scan', sample, '--home', home])
  expect(stderr).toContain(join(home, 'config.json'))
  expect(status).toBe(2)
})

test.runIf(existsSync('/dev/full'))('a full disk under standard output is told, and is no success', () => {
  for (const args of [
    ['--help'],
    ['scan', sample, '--no-store'],
    ['findings', '--home', newFolder('full')],
  ]) {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [main, ...args], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, PERISAI_LANG: 'en' },
    })
    closeSync(full)
    expect(stderr).toBe(
      'perisai: Standard output cannot be written: ENOSPC: no space left on device, write\n',
    )
    expect(status).toBe(1)
  }
})

test('an interrupt ends a scan of standard input in which nothing more comes, with what came before', async () => {
  const line = '198.51.100.7 - - [10/Mar/2026:13:55:01 +0700] "GET / HTTP/1.1" 200 512 "-" "Mozilla/5.0"\n'
  let child: ChildProcess | undefined
  let ended = () => {}
  const over = new Promise<void>((resolve) => (ended = resolve))
  async function* input() {
    // more than a pipe holds: when it is written, reading has begun
    yield Buffer.from(line.repeat(20_000))
    child?.kill('SIGTERM')
    await over
  }
  const { status, stdout } = await cli(['scan', '-', '--no-store', '--format', 'json'], {
    input: input(),
    onStart: (started) => {
      child = started
      started.on('close', () => ended())
    },
  })
  const { files, problems } = JSON.parse(stdout) as ScanDocument
  expect(status).toBe(130)
  expect(files[0].records).toBeGreaterThan(0)
  expect(problems.map(({ code }) => code)).toContain('interrupted')
})

test('lists tell nothing at all from nothing that matches, and a wrong id from one that is too short', async () => {
  const home = newFolder('lists')
  await cli(['samples', 'add', '--home', home])
  const { stdout } = await cli(['findings', '--format', 'json', '--home', home])
  const [{ id }] = (JSON.parse(stdout) as { findings: { id: string }[] }).findings
  expect((await cli(['findings', 'show', id.slice(0, 4).toUpperCase(), '--home', home])).status).toBe(0)
  const few = await cli(['findings', 'show', id.slice(0, 3), '--home', home])
  expect([few.status, few.stderr]).toEqual([1, expect.stringContaining('perisai findings')])
  const none = await cli(['findings', '--min-confidence', '100', '--home', home])
  expect(none.stdout).toBe('No finding matches.\n')
  const last = await cli(['findings', '--limit', '0', '--home', home])
  expect(last.stdout).toBe('0 of 4 findings\n')
})
