/** perisai findings [list | show ID | export ID] */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang, ThreatClassId } from '../model/taxonomy.ts'
import { examples } from './help.ts'
import { confidence, formatOption, homeOption, langOption, threatClassId, wholeNumber } from './options.ts'
import { findingsHelp } from './texts/findings.ts'
import { sharedHelp } from './texts/shared.ts'

export interface ListFlags {
  format: 'text' | 'json'
  lang: Lang
  home?: string
  class?: ThreatClassId
  area?: 'infrastructure' | 'politics' | 'privacy'
  minConfidence?: number
  limit: number
}

export interface ShowFlags {
  format: 'text' | 'json' | 'stix'
  lang: Lang
  home?: string
  /** false: accounts go out under numbers */
  named?: boolean
}

export function registerFindings(program: Command, lang: Lang): void {
  const t = findingsHelp[lang]
  const shared = sharedHelp[lang]
  const findings = program
    .command('findings')
    .description(t.about)
    .addHelpText(
      'after',
      examples(lang, 'perisai findings list --class denial-of-service --min-confidence 70'),
    )

  findings
    .command('list', { isDefault: true })
    .description(t.list)
    .addOption(formatOption(lang, ['text', 'json']))
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .option('--class <class>', t.class, threatClassId)
    .addOption(new Option('--area <area>', t.area).choices(['infrastructure', 'politics', 'privacy']))
    .option('--min-confidence <0-100>', t.minConfidence, confidence)
    .option('--limit <n>', shared.limit, wholeNumber, 50)
    .addHelpText('after', examples(lang, 'perisai findings list --area infrastructure --lang en'))
    .action(async (flags: ListFlags) => (await import('./run-findings.ts')).list(flags))

  findings
    .command('show')
    .description(t.show)
    .argument('<id>', shared.finding)
    .addOption(formatOption(lang, ['text', 'json']))
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .addHelpText('after', examples(lang, 'perisai findings show 3f2a --lang en'))
    .action(async (id: string, flags: ShowFlags) => (await import('./run-findings.ts')).show([id], flags))

  findings
    .command('export')
    .description(t.export)
    .argument('<id...>', shared.findings)
    .addOption(formatOption(lang, ['stix', 'json']))
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .option('--named', shared.named)
    .addHelpText('after', examples(lang, 'perisai findings export 3f2a > bundle.json'))
    .action(async (ids: string[], flags: ShowFlags) =>
      (await import('./run-findings.ts')).exportThem(ids, { ...flags, named: flags.named === true }),
    )
}
