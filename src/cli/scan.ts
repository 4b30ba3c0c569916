/** perisai scan PATH... */
import type { Command } from 'commander'
import { threatClasses } from '../model/taxonomy.ts'
import type { Lang, ThreatClassId } from '../model/taxonomy.ts'
import { columnsOf, meanings } from '../model/posts.ts'
import { examples } from './help.ts'
import {
  collect,
  formatOption,
  homeOption,
  langOption,
  rate,
  seconds,
  threatClassId,
  wholeNumber,
} from './options.ts'
import { scanHelp } from './texts/scan.ts'
import { sharedHelp } from './texts/shared.ts'
import { refuseAlone, refusedChoice } from './usage-error.ts'

interface ScanFlags {
  format: 'text' | 'json' | 'stix'
  lang: Lang
  home?: string
  store: boolean
  only?: ThreatClassId[]
  geoip: string[]
  watchlist: string[]
  failOnFinding?: boolean
  columns?: Record<string, string>
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
    .option('--only <class,...>', `${t.only}: ${threatClasses.map((c) => c.id).join(', ')}`, threatClassIds)
    .option('--geoip <file>', t.geoip, collect, [])
    .option('--columns <meaning=column,...>', `${t.columns}: ${meanings.join(', ')}`, columnsGiven)
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

async function run(paths: string[], flags: ScanFlags, command: Command): Promise<void> {
  if (!flags.peerCompatible) {
    refuseAlone(command, flags.lang, ['--edges', '--min-participation'], '--peer-compatible')
  }
  process.exitCode = await (await import('./run-scan.ts')).runScan(paths, flags)
}

const threatClassIds = (list: string): ThreatClassId[] =>
  list.split(',').map((id) => threatClassId(id.trim()))

function columnsGiven(list: string): Record<string, string> {
  const said = columnsOf(list)
  if ('columns' in said) return said.columns
  throw refusedChoice(meanings.map((meaning) => `${meaning}=...`))
}
