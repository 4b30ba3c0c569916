/** Official names as a user keeps them, and where their look-alikes are seen. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { scan } from '../src/pipeline/scan.ts'
import { cli, newFolder } from './support/cli.ts'

const watchlist = [
  {
    name: 'kemenkeu.go.id',
    owner: 'Kementerian Keuangan',
    kind: 'official',
    added: '2026-01-02T03:04:05.000Z',
  },
] as const

let folder: string
let home: string
beforeAll(() => {
  folder = newFolder('watchlist')
  home = join(folder, 'home')
})

const watch = (...args: string[]) => cli(['watchlist', ...args, '--home', home])
const listed = async () =>
  (JSON.parse((await watch('list', '--format', 'json')).stdout) as { name: string; kind: string }[])
    .map(({ name, kind }) => `${name} ${kind}`)
    .toSorted()

test('names are added, allowed, removed and listed', { timeout: 240_000 }, async () => {
  const added = await watch('add', 'https://www.Kemenkeu.go.id/berita', 'Kementerian Keuangan')
  expect(added).toMatchObject({ status: 0, stdout: '1 change; 1 name on the watchlist.\n' })
  await watch('allow', 'kemenkeu.top', 'kemenkeu.co')
  expect(await listed()).toEqual(['kemenkeu.co allowed', 'kemenkeu.go.id official', 'kemenkeu.top allowed'])
  const list = join(folder, 'names.txt')
  writeFileSync(list, 'kemenkeu.top\nkemenkeu-login.com\n')
  const { stdout } = await cli(['scan', list, '--home', home, '--format', 'json', '--no-store'])
  const { findings } = JSON.parse(stdout) as { findings: { detail: { look_alikes: { name: string }[] } }[] }
  expect(findings.flatMap(({ detail }) => detail.look_alikes.map(({ name }) => name))).toEqual([
    'kemenkeu-login.com',
  ])
  const removed = await watch('remove', 'kemenkeu.top', 'bukan-di-daftar.id')
  expect(removed.stdout).toBe('1 change; 2 names on the watchlist.\n')
  const { stdout: text } = await watch('list')
  expect(text).toMatch(/^kemenkeu\.go\.id +Kementerian Keuangan$/m)
  expect(text).not.toContain('kemenkeu.top')
})

test('what is no name is refused with the name', async () => {
  for (const args of [
    ['add', 'bukan nama'],
    ['allow', 'kemlu'],
    ['remove', '-_-'],
  ]) {
    const { status, stderr } = await watch(...args)
    expect(status, args.join(' ')).not.toBe(0)
    expect(stderr).toContain(args[1])
  }
})

test('links of posts are held against the list, with how often and when', async () => {
  const path = join(folder, 'posts.csv')
  const link = (k: number) =>
    k % 3 === 0 ? `http://KEMENKEU-login.com:8080/masuk?n=${k}` : 'https://kemenkeu.go.id/a'
  const rows = Array.from(
    { length: 30 },
    (_, k) => `warga${k},2026-08-17T03:${String(k).padStart(2, '0')}:00Z,kata-kata warga ke ${k} ${link(k)}`,
  )
  writeFileSync(path, `author,created_at,text\n${rows.join('\n')}\n`)
  const { findings, problems } = await scan([{ path }], { workers: 0, watchlist, only: ['impersonation'] })
  expect(problems).toEqual([])
  expect(findings).toHaveLength(1)
  const [finding] = findings
  expect(finding).toMatchObject({
    class: 'impersonation',
    start: '2026-08-17T03:00:00.000Z',
    end: '2026-08-17T03:27:00.000Z',
    magnitude: { look_alikes: 1, mentions: 10 },
  })
  expect(finding.detail!.look_alikes).toMatchObject([
    { name: 'kemenkeu-login.com', count: 10, seen_as: ['link'] },
  ])
  expect(finding.evidence.map((one) => one.path)).toEqual([path])
})
