/**
 * CACAO playbooks of made-up findings against OASIS's JSON schemas for CACAO 2.0: as draft-07, which they declare, and as
 * 2020-12, whose unevaluatedProperties they use. Read so, command-data.json forbids in every command the very property
 * that bash.json and manual.json demand, since each closes itself before the other is asked; that one complaint is theirs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { exportFinding } from '../../../src/pipeline/protect/export.ts'
import { scan } from '../../../src/pipeline/scan.ts'
import { sampleFile } from '../../../src/pipeline/samples.ts'
import { contacted, impersonation } from '../../enforce/findings.ts'
import type { CorpusSet } from '../set.ts'

const samples = ['dns-amplification.pcap.gz', 'syn-flood.pcap.gz', 'http-flood.log.gz']

export const cacaoSchemas: CorpusSet = {
  name: 'cacao-schemas',
  async run(corpus) {
    const folder = join(corpus, 'protect', 'cacao-schemas', 'schemas')
    if (!existsSync(folder)) return null
    const options = { strict: false, allErrors: true, validateFormats: false }
    const readings = [new Ajv(options), new Ajv2020(options)]
    let root = ''
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!file.endsWith('.json')) continue
      const { $schema: _, ...schema } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        $id: string
        $schema: string
      }
      for (const ajv of readings) ajv.addSchema(schema)
      if (file === 'playbook.json') root = schema.$id
    }
    const complaints = (value: unknown, path = 'playbook.json') =>
      readings.flatMap((ajv) => {
        const validate = ajv.getSchema(root.replace('playbook.json', path))!
        return validate(value) ? [] : [...(validate.errors ?? [])]
      })
    const isTheirs = (e: { keyword: string; instancePath: string }) =>
      e.keyword === 'unevaluatedProperties' && /(?:^|\/commands\/\d+)$/.test(e.instancePath)
    const findings = [impersonation(['kpu-login.example']), contacted(['198.51.100.66', 'evil.example'])]
    for (const name of samples)
      findings.push(...(await scan([{ path: name, file: sampleFile(name) }], { sample: true })).findings)
    const config = { own_networks: ['192.0.2.0/24'], never_block: [], carrier_nat: [] }
    const failures: string[] = []
    let cases = 0
    for (const finding of findings) {
      const { artefact } = await exportFinding(finding, { format: 'cacao', config })
      for (const [which, text] of Object.entries({ playbook: artefact.text, rollback: artefact.rollback })) {
        cases++
        const playbook = JSON.parse(text) as { workflow: Record<string, { commands?: { type: string }[] }> }
        const errors = complaints(playbook).filter((e) => !(isTheirs(e) && e.instancePath !== ''))
        for (const step of Object.values(playbook.workflow)) {
          for (const one of step.commands ?? [])
            errors.push(...complaints(one, `commands/${one.type}.json`).filter((e) => !isTheirs(e)))
        }
        const [first] = errors
        if (first) failures.push(`${finding.variant} ${which}: ${first.instancePath} ${first.message}`)
      }
    }
    // a schema that refuses nothing would prove nothing
    cases++
    if (complaints({ type: 'playbook' }).length === 0) failures.push('the schemas accept an empty playbook')
    return { cases, passed: cases - failures.length, failed: failures.length, failures }
  },
}
