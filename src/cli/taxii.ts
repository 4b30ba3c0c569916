/** perisai taxii: collections and keys to share with, sources to take from. */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { tlpLevels } from '../stix/tlp.ts'
import type { TlpLevel } from '../stix/tlp.ts'
import { examples } from './help.ts'
import { homeOption, langOption, uuid } from './options.ts'
import { sharedHelp } from './texts/shared.ts'
import { taxiiHelp } from './texts/taxii.ts'

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
export function withTaxiiOptions(lang: Lang, command: Command): Command {
  const t = taxiiHelp[lang]
  return command
    .option('--collection <id>', t.collectionId)
    .option('--user <name>', t.user)
    .option('--bearer', t.bearer)
    .option('--allow-private', t.allowPrivate)
    .option('--allow-http', t.allowHttp)
}

export function registerTaxii(program: Command, lang: Lang): void {
  const t = taxiiHelp[lang]
  const taxii = program
    .command('taxii')
    .description(t.about)
    .addHelpText(
      'after',
      examples(lang, 'perisai taxii add partner https://taxii.example.org/taxii2/ --user me'),
    )
  const sub = (parent: Command, name: string, description: string, example: string) =>
    parent
      .command(name)
      .description(description)
      .addOption(langOption(lang))
      .addOption(homeOption(lang))
      .addHelpText('after', examples(lang, `perisai taxii ${example}`))

  const collection = taxii
    .command('collection')
    .description(t.collection)
    .addHelpText('after', examples(lang, 'perisai taxii collection add "Indicators for partners"'))
  sub(collection, 'add', t.collectionAdd, 'collection add "Indicators for partners"')
    .argument('<title>', t.title)
    .option('--id <uuid>', t.id, uuid)
    .option('--description <text>', t.description)
    .action(async (title: string, flags: CollectionFlags) => (await run()).addCollection(title, flags))
  sub(collection, 'list', t.collectionList, 'collection list').action(async (flags: TaxiiFlags) =>
    (await run()).listCollections(flags),
  )

  const key = taxii
    .command('key')
    .description(t.key)
    .addHelpText('after', examples(lang, 'perisai taxii key add partner --collection ID --read'))
  sub(key, 'add', t.keyAdd, 'key add partner --collection ID --read --tlp amber')
    .argument('<name>', t.keyName)
    .requiredOption('--collection <id...>', t.keyCollections)
    .option('--read', t.read)
    .option('--write', t.write)
    .addOption(new Option('--tlp <level>', t.tlp).choices([...tlpLevels]).default('green'))
    .action(async (name: string, flags: KeyFlags) => (await run()).addKey(name, flags))
  sub(key, 'list', t.keyList, 'key list').action(async (flags: TaxiiFlags) => (await run()).listKeys(flags))
  sub(key, 'remove', t.keyRemove, 'key remove partner')
    .argument('<name>', t.keyName)
    .action(async (name: string, flags: TaxiiFlags) => (await run()).removeKey(name, flags))

  sub(taxii, 'put', t.put, 'put ID bundle.json')
    .argument('<collection>', t.putInto)
    .argument('<file...>', sharedHelp[lang].stixFiles)
    .action(async (id: string, files: string[], flags: TaxiiFlags) =>
      (await run()).putFiles(id, files, flags),
    )

  withTaxiiOptions(
    lang,
    sub(taxii, 'add', t.add, 'add partner https://taxii.example.org/taxii2/ --user me')
      .argument('<name>', t.sourceName)
      .argument('<url>', sharedHelp[lang].taxiiUrl),
  ).action(async (name: string, url: string, flags: SourceFlags) =>
    (await sources()).addSource(name, url, flags),
  )
  sub(taxii, 'sync', t.sync, 'sync partner')
    .argument('[name...]', t.toSync)
    .action(async (names: string[], flags: TaxiiFlags) => (await sources()).syncSources(names, flags))
  sub(taxii, 'list', t.list, 'list').action(async (flags: TaxiiFlags) => (await sources()).listSources(flags))
  sub(taxii, 'remove', t.remove, 'remove partner')
    .argument('<name>', t.sourceName)
    .action(async (name: string, flags: TaxiiFlags) => (await sources()).forgetSource(name, flags))
}

const run = () => import('./run-taxii.ts')
const sources = () => import('./run-taxii-sources.ts')
