/** The playbook's own commands, run as a player would: loaded, verified, taken back. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportFinding } from '../../src/pipeline/protect/export.ts'
import { contacted } from './findings.ts'
import type { EnforceTest } from './support.ts'

interface Step {
  readonly type: string
  readonly name?: string
  readonly commands?: readonly { type: string; command?: string; command_b64?: string }[]
  readonly on_completion?: string
  readonly on_success?: string
}

interface Playbook {
  readonly workflow_start: string
  readonly workflow: Readonly<Record<string, Step>>
}

export const cacaoTest: EnforceTest = {
  name: 'a CACAO playbook plays',
  needs: ['ip', 'nft', 'bash'],
  async run(check, bench) {
    const config = { own_networks: [], never_block: [], carrier_nat: [] }
    const finding = contacted(['198.51.100.66', '2001:db8:66::1'])
    const { artefact } = await exportFinding(finding, { format: 'cacao', config })
    const space = bench.namespace()
    space.run(
      'nft',
      'table ip owner { chain c { type filter hook input priority 0; tcp dport 22 accept ; } ; }',
    )
    const before = space.ruleset()
    const play = (playbook: Playbook): { name: string; status: number | null; ruleset: string }[] => {
      const played: { name: string; status: number | null; ruleset: string }[] = []
      for (let id: string | undefined = playbook.workflow_start; id;) {
        const step: Step = playbook.workflow[id]
        for (const { type, command, command_b64: packed } of step.commands ?? []) {
          const text = packed === undefined ? command! : Buffer.from(packed, 'base64').toString()
          // the clock is not what is tried here
          if (type !== 'bash' || text.startsWith('sleep ')) continue
          const script = join(bench.folder, 'step.sh')
          writeFileSync(script, text)
          const { status } = space.try('bash', [script])
          played.push({ name: step.name ?? '', status, ruleset: space.ruleset() })
        }
        id = step.on_success ?? step.on_completion
      }
      return played
    }
    const [load, verify, takeBack] = play(JSON.parse(artefact.text) as Playbook)
    check(
      'it loads',
      load.status === 0 && load.ruleset.includes('198.51.100.66') && load.ruleset.includes('2001:db8:66::1'),
    )
    check('it verifies', verify.status === 0)
    check('it takes itself back byte for byte', takeBack.status === 0 && takeBack.ruleset === before)
    const [undo] = play(JSON.parse(artefact.rollback) as Playbook)
    check('its rollback may be played again', undo.status === 0 && undo.ruleset === before)
  },
}
