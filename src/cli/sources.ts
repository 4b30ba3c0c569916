/** perisai sources list | sync | import | remove */
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { examples } from './help.ts'
import { formatOption, homeOption, langOption } from './options.ts'
import { withTaxiiOptions } from './taxii.ts'
import type { SourceFlags } from './taxii.ts'
import { sharedHelp } from './texts/shared.ts'
import { sourcesHelp } from './texts/sources.ts'

export interface SourcesFlags {
  format: 'text' | 'json'
  lang: Lang
  home?: string
}
export interface SyncFlags extends SourcesFlags {
  mirror?: string
}
export interface ImportFlags extends SourcesFlags {
  release?: string
}

export function registerSources(program: Command, lang: Lang): void {
  const t = sourcesHelp[lang]
  const sources = program
    .command('sources')
    .description(t.about)
    .addHelpText('after', examples(lang, 'perisai sources sync eurepoc misp-threat-actors'))

  sources
    .command('list', { isDefault: true })
    .description(t.list)
    .addOption(formatOption(lang, ['text', 'json']))
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .addHelpText('after', examples(lang, 'perisai sources list --format json'))
    .action(async (flags: SourcesFlags) => (await import('./run-sources-list.ts')).listSources(flags))

  sources
    .command('sync')
    .description(t.sync)
    .argument('[name...]', t.toFetch)
    .addOption(formatOption(lang, ['text', 'json']))
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .option('--mirror <url>', t.mirror)
    .addHelpText(
      'after',
      examples(
        lang,
        'perisai sources sync',
        'perisai sources sync cissm --mirror http://mirror.example.id/catalogues',
      ),
    )
    .action(async (names: string[], flags: SyncFlags) =>
      (await import('./run-sources-sync.ts')).syncSources(names, flags),
    )

  const add = sources
    .command('add')
    .description(t.add)
    .addHelpText(
      'after',
      examples(lang, 'perisai sources add taxii https://taxii.example.org/taxii2/ --user me'),
    )
  withTaxiiOptions(
    lang,
    add
      .command('taxii')
      .description(t.taxii)
      .argument('<url>', sharedHelp[lang].taxiiUrl)
      .option('--name <name>', t.name),
  )
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .addHelpText(
      'after',
      examples(lang, 'perisai sources add taxii https://taxii.example.org/taxii2/ --name partner'),
    )
    .action(async (url: string, { name, ...flags }: SourceFlags & { name?: string }) => {
      const host = URL.canParse(url) ? new URL(url).hostname.replaceAll(/[^a-zA-Z0-9_.-]/g, '') : 'taxii'
      await (await import('./run-taxii-sources.ts')).addSource(name ?? host, url, flags)
    })

  sources
    .command('import')
    .description(t.import)
    .argument(
      '<name>',
      `${t.catalogue}: eurepoc, cfr, cissm, veris, disarm, misp-threat-actors, attack-groups, starter, ooni-fingerprints`,
    )
    .argument('[file...]', t.files)
    .addOption(formatOption(lang, ['text', 'json']))
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .option('--release <name>', t.release)
    .addHelpText(
      'after',
      examples(
        lang,
        'perisai sources import eurepoc EuRepoC_Global_Database_1.1.csv EuRepoC_Attribution_dataset_1.1.csv',
        'perisai sources import starter',
      ),
    )
    .action(async (name: string, files: string[], flags: ImportFlags) =>
      (await import('./run-sources-import.ts')).importSource(name, files, flags),
    )

  sources
    .command('remove')
    .description(t.remove)
    .argument('<name>', t.dataset)
    .addOption(formatOption(lang, ['text', 'json']))
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .addHelpText('after', examples(lang, 'perisai sources remove starter'))
    .action(async (name: string, flags: SourcesFlags) =>
      (await import('./run-sources-remove.ts')).removeSource(name, flags),
    )
}
