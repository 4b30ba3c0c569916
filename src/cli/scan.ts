/** perisai scan PATH... */
import { Option } from 'commander'
import type { Command } from 'commander'
import { threatClass, threatClasses } from '../model/taxonomy.ts'
import type { Lang, ThreatClassId } from '../model/taxonomy.ts'
import { PerisaiError } from '../model/problem.ts'
import { homeOption, langOption } from './options.ts'

interface ScanFlags {
  format: 'text' | 'json' | 'stix'
  lang: Lang
  home?: string
  store: boolean
  only?: string
  geoip: string[]
  failOnFinding?: boolean
}

export function registerScan(program: Command): void {
  program
    .command('scan')
    .description('look at evidence and say what threat it shows')
    .argument('<path...>', 'files, folders (with all that is in them), - for standard input')
    .addOption(
      new Option('--format <format>', 'form of the answer').choices(['text', 'json', 'stix']).default('text'),
    )
    .addOption(langOption())
    .addOption(homeOption())
    .option('--no-store', 'keep nothing: only answer')
    .option('--only <class,...>', `only these threats: ${threatClasses.map((c) => c.id).join(', ')}`)
    .option('--geoip <file>', 'MMDB file that gives country and AS of sources (repeatable)', collect, [])
    .option('--fail-on-finding', 'exit with 3 when there is a finding')
    .addHelpText(
      'after',
      `
Examples:
  perisai scan /var/log/nginx/access.log*
  perisai scan attack.pcapng --format json --no-store > finding.json
  zcat old.log.gz | perisai scan - --lang en

Exit codes: 0 done, 1 some evidence could not be read, 2 wrong use, 3 a finding (--fail-on-finding)`,
    )
    .action(run)
}

function collect(value: string, before: string[]): string[] {
  return [...before, value]
}

async function run(paths: string[], flags: ScanFlags): Promise<void> {
  const only = classesOf(flags.only)
  const { runScan } = await import('./run-scan.ts')
  process.exitCode = await runScan(paths, { ...flags, only })
}

function classesOf(list: string | undefined): ThreatClassId[] | undefined {
  if (list === undefined) return undefined
  const ids = list.split(',').map((id) => id.trim())
  const unknown = ids.filter((id) => !threatClass(id))
  if (unknown.length > 0) {
    const known = threatClasses.map((c) => c.id).join(', ')
    throw new PerisaiError('wrong-use', { reason: `--only ${unknown.join(',')}: ? (${known})` })
  }
  return ids as ThreatClassId[]
}
