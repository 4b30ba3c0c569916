/** perisai stix import FILE..., perisai stix match --patterns FILE EVIDENCE... */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { homeOption, langOption } from './options.ts'

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

const formatOption = () =>
  new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text')

export function registerStixIndicators(stix: Command): void {
  stix
    .command('import')
    .description('takes in indicators, which then take part in every scan, and findings of another Perisai')
    .argument('<file...>', 'STIX bundles; - for standard input')
    .addOption(formatOption())
    .addOption(langOption())
    .addOption(homeOption())
    .addHelpText('after', '\nExample:\n  perisai stix import pegasus.stix2 && perisai scan access.log')
    .action(async (files: string[], flags: ImportFlags) =>
      (await import('./run-stix-import.ts')).importFiles(files, flags),
    )

  stix
    .command('match')
    .description('evaluates STIX patterns on observed-data, logs and captures; keeps nothing')
    .argument('<evidence...>', 'STIX files with observed-data, logs, captures, folders')
    .requiredOption('--patterns <file>', 'one pattern a line, or a STIX bundle with indicators')
    .addOption(formatOption())
    .addOption(langOption())
    .option('--fail-on-match', 'exit with 3 when a pattern matches')
    .addHelpText(
      'after',
      '\nExample:\n  perisai stix match --patterns patterns.txt observed.json capture.pcap',
    )
    .action(async (evidence: string[], flags: MatchFlags) =>
      (await import('./run-stix-match.ts')).matchFiles(evidence, flags),
    )
}
