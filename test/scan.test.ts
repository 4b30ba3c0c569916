/** The main job from bytes to the store, as a user runs it. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import type { Finding } from '../src/model/finding.ts'
import { openStore } from '../src/store/open.ts'
import { cli, newFolder, scanJson } from './support/cli.ts'

const sample = (name: string) => fileURLToPath(new URL(`../samples/${name}`, import.meta.url))
const attacks = [sample('dns-amplification.pcap.gz'), sample('http-flood.log.gz')]

test('the JSON document is alone on standard output and follows the published schema', async () => {
  const schema = JSON.parse(readFileSync(new URL('../schema/scan.schema.json', import.meta.url), 'utf8'))
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const valid = ajv.compile(schema)
  const { status, document, stderr } = await scanJson(attacks)
  expect(valid(document), JSON.stringify(valid.errors)).toBe(true)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(document.findings.map((f) => f.variant).sort()).toEqual(['dns-amplification', 'http-flood'])
  expect(valid({ findings: [{}], files: [], problems: [] })).toBe(false)
})

test('both languages say the same with different words', async () => {
  const [id, en] = await Promise.all(
    ['id', 'en'].map(async (lang) => (await scanJson([...attacks, '--lang', lang])).document.findings),
  )
  const keys = (f: Finding) => [
    f.id,
    f.reasons.map((r) => r.key),
    f.alternatives.map((a) => a.key),
    f.confidence,
  ]
  expect(id.map(keys)).toEqual(en.map(keys))
  for (const [k, f] of id.entries()) {
    expect(f.text.title).not.toBe(en[k].text.title)
    expect(f.reasons[0].text).not.toBe(en[k].reasons[0].text)
  }
})

test('the same evidence a second time adds nothing; findings are listed, shown and exported', async () => {
  const home = newFolder('home')
  const first = await cli(['scan', ...attacks, '--home', home])
  expect(first.stdout).toMatch(/Kept: 2 new, 0 updated/)
  const second = await cli(['scan', ...attacks, '--home', home, '--fail-on-finding'])
  expect(second.stdout).toMatch(/Kept: 0 new, 0 updated/)
  expect(second.status).toBe(3)
  const list = JSON.parse((await cli(['findings', '--format', 'json', '--home', home])).stdout)
  expect(list.total).toBe(2)
  const id = list.findings[0].id as string
  const shown = await cli(['findings', 'show', id.slice(0, 8), '--home', home])
  expect(shown.stdout).toContain(list.findings[0].text.title)
  const bundle = JSON.parse((await cli(['findings', 'export', id, '--home', home])).stdout)
  expect(bundle.type).toBe('bundle')
  const store = await openStore(home, { actor: 'test' })
  const [event] = await store.ledger({ subject: id, limit: 1 })
  await store.close()
  expect(event).toMatchObject({
    action: 'exported',
    actor: 'cli',
    detail: { format: 'stix', named: false },
  })
  const missing = await cli(['findings', 'show', 'ffffffff', '--home', home])
  expect(missing.status).toBe(1)
  expect(missing.stderr).toMatch(/no finding with the id ffffffff/)
})

test('--only leaves out other threats', async () => {
  const { document } = await scanJson([...attacks, '--only', 'leak'])
  expect(document.findings).toEqual([])
})

test('what lies beside evidence in a folder is named and no failure; a file that was named is', async () => {
  const folder = newFolder('evidence')
  const stray = join(folder, 'photo.jpg')
  writeFileSync(stray, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 0, 0, 1]))
  expect((await scanJson([folder])).status).toBe(1)
  copyFileSync(attacks[1], join(folder, 'http-flood.log.gz'))
  const walked = await scanJson([folder])
  expect(walked.status).toBe(0)
  expect(walked.document.files.find((f) => f.path === stray)?.skipped_because).toBe('unknown-format')
  expect(walked.document.problems.map((p) => [p.code, p.path])).toEqual([['unknown-format', stray]])
  expect((await scanJson([folder, stray])).status).toBe(1)
  writeFileSync(join(folder, 'empty.pcap.gz'), Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]))
  expect((await scanJson([folder])).status).toBe(1)
})

test('the text names the variant in words', async () => {
  const { stdout } = await cli([
    'scan',
    attacks[1],
    '--no-store',
    '--lang',
    'en',
    '--home',
    newFolder('home'),
  ])
  expect(stdout).not.toContain('http-flood ·')
  expect(stdout).toMatch(/Denial of service · [^·]*flood[^·]* · confidence/i)
})
