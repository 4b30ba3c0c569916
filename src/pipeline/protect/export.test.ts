import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pcapOf } from '../../../scripts/gen/capture.ts'
import { scene } from '../../../scripts/gen/scenes.ts'
import { accessLog } from '../../../scripts/gen/access-log.ts'
import type { StoredFinding } from '../../model/finding.ts'
import type { ExportFormat } from '../../model/measure.ts'
import { hitShare, stoppedShare } from '../../protection/replay/report.ts'
import { scan } from '../scan.ts'
import { exportFinding } from './export.ts'
import type { ExportOptions } from './export.ts'

const folder = mkdtempSync(join(tmpdir(), 'perisai-export-'))
const evening = Date.UTC(2026, 2, 10, 13) / 1000

async function findingOf(name: string, bytes: Uint8Array): Promise<StoredFinding> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const { findings } = await scan([{ path }])
  return findings.find((f) => f.class === 'denial-of-service')!
}

const options = (format: ExportFormat, more: Partial<ExportOptions> = {}): ExportOptions => ({
  format,
  now: 1_800_000_000,
  config: { own_networks: [], never_block: [], carrier_nat: [] },
  ...more,
})

const capture = (name: Parameters<typeof scene>[0], seed: number) =>
  pcapOf(scene(name, { background: 60, start: evening, duration: 30, rate: 700, seed }), { snap: 96 })
const log = (seed: number) =>
  Buffer.from(
    [
      ...accessLog({
        lines: 2000,
        rate: 8,
        seed,
        start: evening,
        flood: { start: 120, seconds: 60, rate: 200, sources: 60 },
      }),
    ].join(''),
  )

const amplification = await findingOf('dns.pcap', capture('dns-amplification', 5))
const syn = await findingOf('syn.pcap', capture('syn-flood', 6))
const web = await findingOf('web.log', log(7))

test.each([
  ['amplification', amplification],
  ['a SYN flood', syn],
])(
  'of %s, state stops the attack and hits nobody; no list of sources is given out',
  async (_name, finding) => {
    const { artefact, replay } = await exportFinding(finding, options('nft'))
    expect(stoppedShare(replay!)).toBeGreaterThanOrEqual(0.99)
    expect(hitShare(replay!)).toBeLessThanOrEqual(0.01)
    expect(replay!.legitimate.seen).toBeGreaterThan(100)
    expect(artefact.text).not.toContain('saddr')
    expect(artefact.expires).toBe('2027-01-15T09:00:00.000Z')
    await expect(exportFinding(finding, options('csv'))).rejects.toMatchObject({ code: 'export-unproven' })
  },
)

test('the same finding gives the same artefact', async () => {
  const [a, b] = [await exportFinding(web, options('nft')), await exportFinding(web, options('nft'))]
  expect(a).toEqual(b)
})

test('sources of a request flood are taken from the whole evidence and not only from the top of the list', async () => {
  const { artefact, replay } = await exportFinding(web, options('csv'))
  expect(artefact.text.split('\r\n').filter((l) => l.startsWith('source,')).length).toBeGreaterThan(
    web.sources.top.length,
  )
  expect(stoppedShare(replay!)).toBeGreaterThan(0.95)
  expect(replay!.legitimate.hit).toBe(0)
})

test('own networks and shared addresses are left out and named', async () => {
  const config = { own_networks: ['198.19.0.0/24'], never_block: [], carrier_nat: ['198.19.1.0/24'] }
  const { artefact, setAside } = await exportFinding(web, options('csv', { config }))
  expect(setAside.some((s) => s.reason === 'own')).toBe(true)
  expect(setAside.some((s) => s.reason === 'carrier-nat')).toBe(true)
  expect(artefact.text).not.toMatch(/,198\.19\.[01]\./)
  const all = { own_networks: ['198.18.0.0/15', '2001:db8::/32'], never_block: [], carrier_nat: [] }
  await expect(exportFinding(web, options('csv', { config: all }))).rejects.toMatchObject({
    code: 'export-allowlisted',
  })
})

test.each([0, 59, 86_401, Infinity, Number.NaN])('a life of %s seconds is refused', async (life) => {
  await expect(exportFinding(web, options('nft', { life }))).rejects.toMatchObject({ code: 'export-life' })
})

test('evidence that changed or is gone is no ground for an artefact', async () => {
  const finding = await findingOf('changing.log', log(8))
  appendFileSync(join(folder, 'changing.log'), '\n')
  await expect(exportFinding(finding, options('nft'))).rejects.toMatchObject({ code: 'evidence-changed' })
  const gone = {
    ...finding,
    evidence: finding.evidence.map((e) => ({ ...e, path: join(folder, 'gone.log') })),
  }
  await expect(exportFinding(gone, options('nft'))).rejects.toMatchObject({ code: 'evidence-gone' })
})

test('evidence that was moved is found where the user says', async () => {
  const finding = await findingOf('moving.log', log(9))
  const moved = mkdtempSync(join(tmpdir(), 'perisai-moved-'))
  const before = {
    ...finding,
    evidence: finding.evidence.map((e) => ({ ...e, path: '/nowhere/moving.log' })),
  }
  writeFileSync(join(moved, 'moving.log'), log(9))
  const { replay } = await exportFinding(before, options('nft', { evidence: [moved] }))
  expect(replay!.attack.seen).toBeGreaterThan(1000)
})

const lookAlikes = (names: readonly string[]): StoredFinding => ({
  ...web,
  class: 'impersonation',
  variant: 'look-alike-name',
  detail: { look_alikes: names.map((name) => ({ name, confidence: 90 })) },
})

test('names: canonical ones are written, others and protected ones are not', async () => {
  const { artefact, setAside } = await exportFinding(
    lookAlikes(['kpu-login.example', 'kpu.go.id', 'evil.example\n0.0.0.0 bca.co.id', '$INCLUDE']),
    options('hosts'),
  )
  expect(artefact.text.match(/^(?:0\.0\.0\.0|::) .*$/gm)).toEqual([
    '0.0.0.0 kpu-login.example',
    ':: kpu-login.example',
  ])
  expect(setAside).toEqual([{ value: 'kpu.go.id', reason: 'election', entry: 'kpu.go.id' }])
  expect(artefact.warnings.some((w) => w.en.startsWith('No canonical address'))).toBe(true)
})

test('what a format cannot express is refused with the formats that can', async () => {
  const refusal = exportFinding(amplification, options('hosts'))
  await expect(refusal).rejects.toMatchObject({ code: 'export-nothing' })
  await expect(refusal).rejects.toThrow(/nft/)
})
