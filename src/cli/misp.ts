/** perisai misp import PATH..., perisai misp export --out DIR [ID...] */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { examples } from './help.ts'
import { formatOption, homeOption, langOption } from './options.ts'
import { mispHelp } from './texts/misp.ts'

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

export function registerMisp(program: Command, lang: Lang): void {
  const t = mispHelp[lang]
  const misp = program
    .command('misp')
    .description(t.about)
    .addHelpText('after', examples(lang, 'perisai misp import ./feed'))

  misp
    .command('import')
    .description(t.import)
    .argument('<path...>', t.paths)
    .addOption(formatOption(lang, ['text', 'json']))
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .addHelpText(
      'after',
      examples(lang, 'perisai misp import ./circl-feed blocklist.csv && perisai scan access.log'),
    )
    .action(async (paths: string[], flags: MispImportFlags) =>
      (await import('./run-misp.ts')).importCommand(paths, flags),
    )

  misp
    .command('export')
    .description(t.export)
    .argument('[id...]', t.findings)
    .requiredOption('--out <dir>', t.out)
    .addOption(
      new Option('--tlp <level>', t.tlp)
        .choices(['clear', 'green', 'amber', 'amber+strict', 'red'])
        .default('amber'),
    )
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .addHelpText('after', examples(lang, 'perisai misp export --out ./feed 3f2a'))
    .action(async (ids: string[], flags: MispExportFlags) =>
      (await import('./run-misp.ts')).exportCommand(ids, flags),
    )
}
