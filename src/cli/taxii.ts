/** perisai taxii: collections and keys to share with, sources to take from. */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { tlpLevels } from '../stix/tlp.ts'
import type { TlpLevel } from '../stix/tlp.ts'
import { homeOption, langOption } from './options.ts'

export interface TaxiiFlags {
  lang: Lang
  home?: string
}

export interface CollectionFlags extends TaxiiFlags {
  id?: string
  description?: string
}

export interface KeyFlags extends TaxiiFlags {
  collection: string[]
  read?: boolean
  write?: boolean
  tlp: TlpLevel
}

export interface SourceFlags extends TaxiiFlags {
  collection?: string
  user?: string
  bearer?: boolean
  allowPrivate?: boolean
  allowHttp?: boolean
}

/** How a collection of another server is chosen and reached. */
export const withTaxiiOptions = (command: Command): Command =>
  command
    .option('--collection <id>', 'the collection')
    .option('--user <name>', 'Basic; the secret is read from PERISAI_TAXII_SECRET or standard input')
    .option('--bearer', 'Bearer; the token is read from PERISAI_TAXII_SECRET or standard input')
    .option('--allow-private', 'the name may lead into a private network')
    .option('--allow-http', 'send the secret without TLS')

export function registerTaxii(program: Command): void {
  const taxii = program
    .command('taxii')
    .description('TAXII 2.1: share STIX objects with other tools, take theirs')
    .addHelpText(
      'after',
      '\nExample:\n  perisai taxii add partner https://taxii.example.org/taxii2/ --user me',
    )
  const sub = (parent: Command, name: string, description: string, example: string) =>
    parent
      .command(name)
      .description(description)
      .addOption(langOption())
      .addOption(homeOption())
      .addHelpText('after', `\nExample:\n  perisai taxii ${example}`)

  const collection = taxii
    .command('collection')
    .description('what this server shares')
    .addHelpText('after', '\nExample:\n  perisai taxii collection add "Indicators for partners"')
  sub(collection, 'add', 'makes a collection', 'collection add "Indicators for partners"')
    .argument('<title>')
    .option('--id <uuid>', 'its id; a new one by default. That of a source shares what came from there')
    .option('--description <text>')
    .action(async (title: string, flags: CollectionFlags) => (await run()).addCollection(title, flags))
  sub(collection, 'list', 'all collections and their ids', 'collection list').action(
    async (flags: TaxiiFlags) => (await run()).listCollections(flags),
  )

  const key = taxii
    .command('key')
    .description('who may read or write collections')
    .addHelpText('after', '\nExample:\n  perisai taxii key add partner --collection ID --read')
  sub(
    key,
    'add',
    'makes a key, or gives one more rights; a new secret is shown once',
    'key add partner --collection ID --read --tlp amber',
  )
    .argument('<name>')
    .requiredOption('--collection <id...>', 'collections that it is for')
    .option('--read', 'may read')
    .option('--write', 'may add objects; with --read may delete them')
    .addOption(
      new Option('--tlp <level>', 'most restrictive marking that it reads')
        .choices([...tlpLevels])
        .default('green'),
    )
    .action(async (name: string, flags: KeyFlags) => (await run()).addKey(name, flags))
  sub(key, 'list', 'all keys with their rights', 'key list').action(async (flags: TaxiiFlags) =>
    (await run()).listKeys(flags),
  )
  sub(key, 'remove', 'takes a key away at once', 'key remove partner')
    .argument('<name>')
    .action(async (name: string, flags: TaxiiFlags) => (await run()).removeKey(name, flags))

  sub(taxii, 'put', 'puts STIX objects into a collection', 'put ID bundle.json')
    .argument('<collection>', 'id of the collection')
    .argument('<file...>', 'STIX bundles; - for standard input')
    .action(async (id: string, files: string[], flags: TaxiiFlags) =>
      (await run()).putFiles(id, files, flags),
    )

  withTaxiiOptions(
    sub(
      taxii,
      'add',
      'names a collection of another server as a source',
      'add partner https://taxii.example.org/taxii2/ --user me',
    )
      .argument('<name>')
      .argument('<url>', 'discovery address or API root; where it has several collections, say which'),
  ).action(async (name: string, url: string, flags: SourceFlags) =>
    (await sources()).addSource(name, url, flags),
  )
  sub(taxii, 'sync', 'takes what sources have added since the last time', 'sync partner')
    .argument('[name...]', 'sources; all by default')
    .action(async (names: string[], flags: TaxiiFlags) => (await sources()).syncSources(names, flags))
  sub(taxii, 'list', 'all sources and how far they were read', 'list').action(async (flags: TaxiiFlags) =>
    (await sources()).listSources(flags),
  )
  sub(taxii, 'remove', 'forgets a source; what came from it stays', 'remove partner')
    .argument('<name>')
    .action(async (name: string, flags: TaxiiFlags) => (await sources()).forgetSource(name, flags))
}

const run = () => import('./run-taxii.ts')
const sources = () => import('./run-taxii-sources.ts')
