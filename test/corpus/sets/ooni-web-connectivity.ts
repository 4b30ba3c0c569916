/** OONI's measurements of known situations: held against what its rig really did, and against OONI's own conclusions. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { measurementOf } from '../../../src/readers/ooni/measurement.ts'
import { judgeMeasurement } from '../../../src/recognisers/measurement/index.ts'
import { scan } from '../../../src/pipeline/scan.ts'
import type { CorpusSet } from '../set.ts'

type Truth = Record<string, { truth: 'interference' | 'down' | 'none' }>
type Keys = Record<string, { Blocking?: string | false | null; Accessible?: boolean | null }>

export const ooniWebConnectivity: CorpusSet = {
  name: 'ooni-web-connectivity',
  async run(corpus) {
    const folder = join(corpus, 'privacy/ooni-web-connectivity')
    if (!existsSync(join(folder, '_truth.json'))) return null
    const truths = JSON.parse(await readFile(join(folder, '_truth.json'), 'utf8')) as Truth
    const keys = JSON.parse(await readFile(join(folder, '_expected_testkeys.json'), 'utf8')) as Keys
    const files = (await readdir(folder)).filter((name) => name.endsWith('.json') && !name.startsWith('_'))
    const failures: string[] = []
    const unlike: string[] = []
    let passed = 0
    let agree = 0
    for (const file of files.sort()) {
      const name = basename(file, '.json')
      const path = join(folder, file)
      const measurement = measurementOf(JSON.parse(await readFile(path, 'utf8')))
      const verdict = typeof measurement === 'string' ? null : judgeMeasurement(measurement)
      const rules = verdict?.fired.map(({ rule }) => rule).join(' ') || 'nothing'
      // the verdict, and what a user gets: findings where there is interference and only there
      const { findings } = await scan([{ path }], { workers: 0, only: ['blocking', 'interception'] })
      const { truth } = truths[name]
      const right = verdict?.outcome === truth && findings.length > 0 === (truth === 'interference')
      if (right) passed++
      else
        failures.push(
          `${name}: ${truth}, judged ${verdict?.outcome} by ${rules}, ${findings.length} findings`,
        )
      const blocked = Boolean(keys[name]?.Blocking)
      if (blocked === (verdict?.outcome === 'interference')) agree++
      else
        unlike.push(`OONI says blocking=${keys[name]?.Blocking} of ${name} (truth: ${truth}); here: ${rules}`)
    }
    return {
      cases: files.length,
      passed,
      failed: files.length - passed,
      notes: { peer_keys_agree: `${agree}/${files.length}` },
      failures,
      remarks: unlike,
    }
  },
}
