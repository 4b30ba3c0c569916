/** perisai stix import FILE..., perisai stix match --patterns FILE EVIDENCE... */
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { examples } from './help.ts'
import { formatOption, homeOption, langOption } from './options.ts'
import { sharedHelp } from './texts/shared.ts'
import { stixHelp } from './texts/stix.ts'

export interface ImportFlags {
  format: 'text' | 'json'
  lang: Lang
  home?: string
}

export interface MatchFlags {
  patterns: string
  format: 'text' | 'json'
  lang: Lang
  failOnMatch?: boolean
}

export function registerStixIndicators(stix: Command, lang: Lang): void {
  const t = stixHelp[lang]
  stix
    .command('import')
    .description(t.import)
    .argument('<file...>', sharedHelp[lang].stixFiles)
    .addOption(formatOption(lang, ['text', 'json']))
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .addHelpText('after', examples(lang, 'perisai stix import pegasus.stix2 && perisai scan access.log'))
    .action(async (files: string[], flags: ImportFlags) =>
      (await import('./run-stix-import.ts')).importFiles(files, flags),
    )

  stix
    .command('match')
    .description(t.match)
    .argument('<evidence...>', t.evidence)
    .requiredOption('--patterns <file>', t.patterns)
    .addOption(formatOption(lang, ['text', 'json']))
    .addOption(langOption(lang))
    .option('--fail-on-match', t.failOnMatch)
    .addHelpText(
      'after',
      examples(lang, 'perisai stix match --patterns patterns.txt observed.json capture.pcap'),
    )
    .action(async (evidence: string[], flags: MatchFlags) =>
      (await import('./run-stix-match.ts')).matchFiles(evidence, flags),
    )
}
