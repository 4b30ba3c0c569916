/** perisai scan PATH... */
import { Option } from 'commander'
import type { Command } from 'commander'
import { threatClass, threatClasses } from '../model/taxonomy.ts'
import type { Lang, ThreatClassId } from '../model/taxonomy.ts'
import { columnsOf, meanings } from '../model/posts.ts'
import { PerisaiError } from '../model/problem.ts'
import { homeOption, langOption, rate, seconds, wholeNumber } from './options.ts'

interface ScanFlags {
  format: 'text' | 'json' | 'stix'
  lang: Lang
  home?: string
  store: boolean
  only?: string
  geoip: string[]
  watchlist: string[]
  failOnFinding?: boolean
  columns?: string
  peerCompatible?: boolean
  timeWindow?: number
  minParticipation?: number
  fdr?: number
  edges?: string
  named?: boolean
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
    .option('--columns <meaning=column,...>', `of posts: ${meanings.join(', ')}`)
    .option('--time-window <seconds>', 'of posts: how close in time two accounts must do the same', seconds)
    .option('--fdr <share>', 'of posts: share of edges by chance that is accepted, 0.01 by default', rate)
    .option('--peer-compatible', 'of posts: count edges as CooRTweet 2.1.3 does, and judge nothing')
    .option('--min-participation <n>', 'with --peer-compatible: rows that an account must have', wholeNumber)
    .option('--edges <file>', 'with --peer-compatible: write all edges there as CSV')
    .option('--named', 'with --format stix: accounts by their names; they go out under numbers otherwise')
    .option(
      '--watchlist <file>',
      'official names, one a line, whose look-alikes are looked for (repeatable)',
      collect,
      [],
    )
    .option('--fail-on-finding', 'exit with 3 when there is a finding')
    .addHelpText(
      'after',
      `
Examples:
  perisai scan /var/log/nginx/access.log*
  perisai scan attack.pcapng --format json --no-store > finding.json
  zcat old.log.gz | perisai scan - --lang en
  perisai scan posts.csv --columns account=author,time=date,text=body

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
  process.exitCode = await runScan(paths, { ...flags, only, columns: columnsGiven(flags.columns) })
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

function columnsGiven(list: string | undefined): Record<string, string> | undefined {
  if (list === undefined) return undefined
  const said = columnsOf(list)
  if ('columns' in said) return said.columns
  throw new PerisaiError('wrong-use', { reason: `--columns ${said.wrong}: ? (${meanings.join(', ')})` })
}
