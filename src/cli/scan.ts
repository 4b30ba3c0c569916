/** perisai scan PATH... */
import type { Command } from 'commander'
import { threatClass, threatClasses } from '../model/taxonomy.ts'
import type { Lang, ThreatClassId } from '../model/taxonomy.ts'
import { columnsOf, meanings } from '../model/posts.ts'
import { PerisaiError } from '../model/problem.ts'
import { examples } from './help.ts'
import { collect, formatOption, homeOption, langOption, rate, seconds, wholeNumber } from './options.ts'
import { scanHelp } from './texts/scan.ts'
import { sharedHelp } from './texts/shared.ts'

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

export function registerScan(program: Command, lang: Lang): void {
  const t = scanHelp[lang]
  program
    .command('scan')
    .description(t.about)
    .argument('<path...>', t.path)
    .addOption(formatOption(lang, ['text', 'json', 'stix']))
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .option('--no-store', t.noStore)
    .option('--only <class,...>', `${t.only}: ${threatClasses.map((c) => c.id).join(', ')}`)
    .option('--geoip <file>', t.geoip, collect, [])
    .option('--columns <meaning=column,...>', `${t.columns}: ${meanings.join(', ')}`)
    .option('--time-window <seconds>', t.timeWindow, seconds)
    .option('--fdr <share>', t.fdr, rate)
    .option('--peer-compatible', t.peerCompatible)
    .option('--min-participation <n>', t.minParticipation, wholeNumber)
    .option('--edges <file>', t.edges)
    .option('--named', `${t.withStix}: ${sharedHelp[lang].named}`)
    .option('--watchlist <file>', t.watchlist, collect, [])
    .option('--fail-on-finding', t.failOnFinding)
    .addHelpText(
      'after',
      examples(
        lang,
        'perisai scan /var/log/nginx/access.log*',
        'perisai scan attack.pcapng --format json --no-store > finding.json',
        'zcat old.log.gz | perisai scan - --lang en',
        'perisai scan posts.csv --columns account=author,time=date,text=body',
      ),
    )
    .addHelpText('after', `\n${t.exit}`)
    .action(run)
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
