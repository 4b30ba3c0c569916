/** A capture and a log in one scan, shared out among threads in every way there is. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pcapOf, sceneOfSize } from '../scripts/gen/capture.ts'
import { accessLog } from '../scripts/gen/access-log.ts'
import { scan } from '../src/pipeline/scan.ts'
import type { ScanResult } from '../src/pipeline/scan.ts'
import { newFolder } from './support/cli.ts'

test.each([1, 2, 3])('%i workers say what the main thread alone says', async (workers) => {
  const folder = newFolder('workers')
  const capture = join(folder, 'a.pcap')
  const log = join(folder, 'access.log')
  writeFileSync(capture, pcapOf(sceneOfSize('dns-amplification', 40_000)))
  writeFileSync(log, [...accessLog({ lines: 20_000 })].join(''))
  const inputs = [{ path: capture }, { path: log }]
  const [alone, shared] = await Promise.all([scan(inputs, { workers: 0 }), scan(inputs, { workers })])
  expect(alone.findings.map((f) => f.variant)).toContain('dns-amplification')
  expect(alone.problems).toEqual([])
  // what sketches estimate may differ in the last digit
  const told = ({ findings, files, problems }: ScanResult) => ({
    findings: findings.map(({ id, variant, target, confidence, magnitude }) => [
      id,
      variant,
      target,
      confidence,
      magnitude.packets,
    ]),
    files,
    problems,
  })
  expect(told(shared)).toEqual(told(alone))
})
