/** Two Perisais share a collection over TAXII, each worked by its commands alone. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { cli, newFolder } from './support/cli.ts'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
let server: ChildProcess | undefined
afterAll(async () => {
  if (server?.exitCode === null) {
    const ended = new Promise((resolve) => server!.on('close', resolve))
    server.kill('SIGTERM')
    await ended
  }
})

/** Starts `perisai serve` and resolves with its address. */
function serve(home: string): Promise<string> {
  server = spawn(process.execPath, [main, 'serve', '--port', '0', '--home', home], {
    env: { ...process.env, PERISAI_LANG: 'en' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    let text = ''
    const look = (part: string) => {
      text += part
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0]
      if (url) resolve(url)
    }
    server!.stdout!.setEncoding('utf8').on('data', look)
    server!.stderr!.setEncoding('utf8').on('data', look)
    server!.on('close', () => reject(new Error(`the server ended: ${text}`)))
  })
}

const indicator = (n: number) => ({
  type: 'indicator',
  spec_version: '2.1',
  id: `indicator--00000000-0000-4000-8000-00000000000${n}`,
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  valid_from: '2026-01-01T00:00:00.000Z',
  name: `Host ${n}`,
  pattern_type: 'stix',
  pattern: `[domain-name:value = 'host${n}.example']`,
})
const bundle = (...objects: object[]) => JSON.stringify({ type: 'bundle', id: 'bundle--1', objects })

test('a source is named, taken from, taken from again for what is new, listed and forgotten', async () => {
  const [theirs, ours] = [newFolder('taxii-theirs'), newFolder('taxii-ours')]
  const at = (home: string, ...args: string[]) => cli([...args, '--home', home])
  const id = '5f1c7e0a-3b0d-4b8e-9d57-6a3b1f0c2d4e'
  expect((await at(theirs, 'taxii', 'collection', 'add', 'Hosts', '--id', id)).stdout).toContain(id)
  const made = await at(theirs, 'taxii', 'key', 'add', 'partner', '--collection', id, '--read')
  const secret = made.stdout.split('\n')[1].trim()
  expect(secret).toMatch(/^[\w-]{43}$/)
  const first = join(theirs, 'first.json')
  writeFileSync(first, bundle(indicator(1), indicator(2)))
  expect((await at(theirs, 'taxii', 'put', id, first)).stdout).toContain('2 added')

  const url = await serve(theirs)
  const wrong = await cli(
    ['taxii', 'add', 'partner', `${url}/taxii2/`, '--user', 'partner', '--home', ours],
    {
      env: { PERISAI_TAXII_SECRET: 'guess' },
    },
  )
  expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining('401')])
  const given = { env: { PERISAI_TAXII_SECRET: secret } }
  const added = await cli(
    ['sources', 'add', 'taxii', `${url}/taxii2/`, '--name', 'partner', '--user', 'partner', '--home', ours],
    given,
  )
  expect([added.status, added.stdout]).toEqual([0, expect.stringContaining('Source "partner" added: Hosts')])

  const taken = await at(ours, 'taxii', 'sync', 'partner')
  expect([taken.status, taken.stdout]).toEqual([0, expect.stringContaining('2 objects came, 2 new')])
  expect(taken.stdout).toContain('indicators: 2 new')
  // the server holds the store: the command goes through it
  const second = join(theirs, 'second.json')
  writeFileSync(second, bundle(indicator(2), indicator(3)))
  expect((await at(theirs, 'taxii', 'put', id, second)).stdout).toContain('1 added, 1 there already')
  expect((await at(ours, 'taxii', 'sync')).stdout).toContain('1 objects came, 1 new')

  const listed = await at(ours, 'taxii', 'list')
  expect(listed.stdout).toContain('3 objects  Hosts')
  expect(listed.stdout + listed.stderr).not.toContain(secret)
  expect((await at(ours, 'taxii', 'remove', 'partner')).stdout).toContain('taken off the list')
  expect((await at(ours, 'taxii', 'sync', 'partner')).status).toBe(1)
  expect((await at(ours, 'taxii', 'list')).stdout).toContain('There is no source yet')
})
