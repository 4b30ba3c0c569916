/** Values that mean something to a configuration format: none of them may reach one, whatever the format. */
import { exportFormats } from '../../src/model/measure.ts'
import { PerisaiError } from '../../src/model/problem.ts'
import { exportFinding } from '../../src/pipeline/protect/export.ts'
import { contacted, impersonation } from './findings.ts'
import type { EnforceTest } from './support.ts'

const corpus = [
  'evil.example\n$INCLUDE /etc/shadow',
  'evil.example\r\nkpu.go.id',
  'evil.example; flush ruleset',
  'evil.example }',
  'evil.example"; sid:1; msg:"',
  "evil.example'; rm -rf /; echo '",
  '$INCLUDE /etc/passwd',
  '$(reboot).example',
  '`reboot`.example',
  '${jndi:x}.example',
  '=cmd|calc!A1',
  '+1.example',
  '-e.example',
  '@SUM(A1).example',
  '*.id',
  '*',
  '.',
  'id',
  'go.id',
  'kpu.go.id',
  'www.kpu.go.id',
  'ev\u0456l.example',
  '\uff45vil.example',
  'evil\u3002example',
  'evil.example\u0000',
  '\u202eelpmaxe.live',
  'xn--a.example',
  'ab--cd.example',
  `${'a'.repeat(129)}.example`,
  `${'a.'.repeat(129)}example`,
  '0.0.0.0/0',
  '::/0',
  '8.8.8.8',
  '198.51.100.0/8',
  '198.51.0.0/16',
  '2001:db8::/32',
  '198.51.100.1 } ; flush ruleset ; {',
  '198.51.100.1\nflush ruleset',
  '198.51.100.010',
  '0xc6336401',
  '3325256705',
  '198.51.100.1-198.51.100.255',
  '::ffff:198.51.100.1',
  'fe80::1%eth0',
  'localhost',
  '127.0.0.1',
  '10.0.0.1',
  '224.0.0.1',
]

export const injection: EnforceTest = {
  name: 'injection is refused before export',
  needs: [],
  async run(check) {
    const config = { own_networks: [], never_block: [], carrier_nat: [] }
    let tried = 0
    const through: string[] = []
    for (const value of corpus) {
      for (const finding of [impersonation([value]), contacted([value])]) {
        for (const format of exportFormats) {
          tried++
          try {
            const { artefact } = await exportFinding(finding, { format, config })
            through.push(`${JSON.stringify(value)} as ${format}: ${artefact.text.slice(0, 80)}`)
          } catch (error) {
            if (!(error instanceof PerisaiError))
              through.push(`${JSON.stringify(value)} as ${format}: ${String(error)}`)
          }
        }
      }
    }
    check(
      'nothing of the corpus is written in any format',
      through.length === 0,
      through[0] ?? `${tried} tries`,
    )
    // beside one good value the bad ones are dropped, and only the good one is written
    const wrong: string[] = []
    for (const format of ['hosts', 'rpz', 'suricata', 'csv', 'cacao'] as const) {
      const { artefact } = await exportFinding(impersonation([...corpus, 'good.example']), {
        format,
        config,
        now: 1_800_000_000,
      })
      const alone = await exportFinding(impersonation(['good.example']), {
        format,
        config,
        now: 1_800_000_000,
      })
      if (artefact.text !== alone.artefact.text || artefact.rollback !== alone.artefact.rollback)
        wrong.push(format)
    }
    check('beside a good value they leave no trace', wrong.length === 0, wrong.join(', '))
  },
}
