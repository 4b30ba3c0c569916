/** perisai sources list | sync | import | remove */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { homeOption, langOption } from './options.ts'
import { withTaxiiOptions } from './taxii.ts'
import type { SourceFlags } from './taxii.ts'

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

const formats = () =>
  new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text')

export function registerSources(program: Command): void {
  const sources = program
    .command('sources')
    .description('published incident catalogues that the atlas counts on')
    .addHelpText('after', '\nExample:\n  perisai sources sync eurepoc misp-threat-actors')

  sources
    .command('list', { isDefault: true })
    .description('what can be fetched or imported, and what is here')
    .addOption(formats())
    .addOption(langOption())
    .addOption(homeOption())
    .addHelpText('after', '\nExample:\n  perisai sources list --format json')
    .action(async (flags: SourcesFlags) => (await import('./run-sources-list.ts')).listSources(flags))

  sources
    .command('sync')
    .description('fetch the official copies and import them; asks nothing of any other address')
    .argument('[name...]', 'catalogues to fetch; all that have a public copy by default')
    .addOption(formats())
    .addOption(langOption())
    .addOption(homeOption())
    .option('--mirror <url>', 'fetch from here and from nowhere else: URL/NAME/FILE (also PERISAI_MIRROR)')
    .addHelpText(
      'after',
      '\nExamples:\n  perisai sources sync\n  perisai sources sync cissm --mirror http://mirror.example.id/catalogues',
    )
    .action(async (names: string[], flags: SyncFlags) =>
      (await import('./run-sources-sync.ts')).syncSources(names, flags),
    )

  const add = sources
    .command('add')
    .description('names another server as a source of indicators')
    .addHelpText(
      'after',
      '\nExample:\n  perisai sources add taxii https://taxii.example.org/taxii2/ --user me',
    )
  withTaxiiOptions(
    add
      .command('taxii')
      .description('a collection of a TAXII 2.1 server; the same as perisai taxii add')
      .argument('<url>', 'discovery address or API root; where it has several collections, say which')
      .option('--name <name>', 'what it is called here; the host by default'),
  )
    .addOption(langOption())
    .addOption(homeOption())
    .addHelpText(
      'after',
      '\nExample:\n  perisai sources add taxii https://taxii.example.org/taxii2/ --name partner',
    )
    .action(async (url: string, { name, ...flags }: SourceFlags & { name?: string }) => {
      const host = URL.canParse(url) ? new URL(url).hostname.replaceAll(/[^a-zA-Z0-9_.-]/g, '') : 'taxii'
      await (await import('./run-taxii-sources.ts')).addSource(name ?? host, url, flags)
    })

  sources
    .command('import')
    .description('import files at hand as a release of a catalogue')
    .argument(
      '<name>',
      'catalogue: eurepoc, cfr, cissm, veris, disarm, misp-threat-actors, attack-groups, starter, ooni-fingerprints',
    )
    .argument('[file...]', 'its files, or a folder of them; .gz and .zip too; none for starter')
    .addOption(formats())
    .addOption(langOption())
    .addOption(homeOption())
    .option('--release <name>', 'what to call the release, instead of what its data say')
    .addHelpText(
      'after',
      '\nExamples:\n  perisai sources import eurepoc EuRepoC_Global_Database_1.1.csv EuRepoC_Attribution_dataset_1.1.csv\n' +
        '  perisai sources import starter',
    )
    .action(async (name: string, files: string[], flags: ImportFlags) =>
      (await import('./run-sources-import.ts')).importSource(name, files, flags),
    )

  sources
    .command('remove')
    .description('take a data set out; its earlier versions are kept, and importing it again brings it back')
    .argument('<name>', 'data set, or catalogue for all of its data sets')
    .addOption(formats())
    .addOption(langOption())
    .addOption(homeOption())
    .addHelpText('after', '\nExample:\n  perisai sources remove starter')
    .action(async (name: string, flags: SourcesFlags) =>
      (await import('./run-sources-remove.ts')).removeSource(name, flags),
    )
}
