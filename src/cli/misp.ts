/** perisai misp import PATH..., perisai misp export --out DIR [ID...] */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { homeOption, langOption } from './options.ts'

export interface MispImportFlags {
  format: 'text' | 'json'
  lang: Lang
  home?: string
}

export interface MispExportFlags {
  out: string
  tlp: 'clear' | 'green' | 'amber' | 'amber+strict' | 'red'
  lang: Lang
  home?: string
}

export function registerMisp(program: Command): void {
  const misp = program
    .command('misp')
    .description('exchange with MISP: feeds, events, warninglists, tables of indicators')
    .addHelpText('after', '\nExample:\n  perisai misp import ./feed')

  misp
    .command('import')
    .description(
      'takes in feeds, events, warninglists and CSV of indicators, which then take part in every scan',
    )
    .argument('<path...>', 'feed folder with manifest.json, event or warninglist (JSON), CSV')
    .addOption(
      new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text'),
    )
    .addOption(langOption())
    .addOption(homeOption())
    .addHelpText(
      'after',
      '\nExample:\n  perisai misp import ./circl-feed blocklist.csv && perisai scan access.log',
    )
    .action(async (paths: string[], flags: MispImportFlags) =>
      (await import('./run-misp.ts')).importCommand(paths, flags),
    )

  misp
    .command('export')
    .description('findings as a MISP feed: manifest.json, hashes.csv, one event a finding')
    .argument('[id...]', 'ids of findings, or their first characters; all without samples by default')
    .requiredOption('--out <dir>', 'folder for the feed; events that are in it already stay')
    .addOption(
      new Option('--tlp <level>', 'who may read it on')
        .choices(['clear', 'green', 'amber', 'amber+strict', 'red'])
        .default('amber'),
    )
    .addOption(langOption())
    .addOption(homeOption())
    .addHelpText('after', '\nExample:\n  perisai misp export --out ./feed 3f2a')
    .action(async (ids: string[], flags: MispExportFlags) =>
      (await import('./run-misp.ts')).exportCommand(ids, flags),
    )
}
