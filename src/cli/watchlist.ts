/** perisai watchlist [list | add NAME OWNER | allow NAME | remove NAME] */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { homeOption, langOption } from './options.ts'

export interface WatchlistFlags {
  format: 'text' | 'json'
  lang: Lang
  home?: string
  example?: string
}

const formatOption = () =>
  new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text')

export function registerWatchlist(program: Command): void {
  const watchlist = program
    .command('watchlist')
    .description('official names, whose look-alikes every scan looks for')
    .addHelpText(
      'after',
      `
Examples:
  perisai watchlist add kemlu.go.id "Kementerian Luar Negeri"
  perisai watchlist add --example indonesia
  perisai watchlist allow kemlu.id && perisai scan certificates.csv`,
    )
  const command = (name: string, about: string, example: string) =>
    watchlist
      .command(name, { isDefault: name === 'list' })
      .description(about)
      .addOption(formatOption())
      .addOption(langOption())
      .addOption(homeOption())
      .addHelpText('after', `\nExample:\n  perisai watchlist ${example}`)

  command('list', 'the names on the list', 'list --format json').action(async (flags: WatchlistFlags) =>
    (await import('./run-watchlist.ts')).listNames(flags),
  )
  command(
    'add',
    'protects a name: it and what lies below it are official',
    'add kemlu.go.id "Kementerian Luar Negeri"',
  )
    .argument('[name]', 'host name: kemlu.go.id')
    .argument('[owner]', 'whose name it is')
    .addOption(
      new Option('--example <list>', 'the names of an example that comes along').choices(['indonesia']),
    )
    .action(async (name: string | undefined, owner: string | undefined, flags: WatchlistFlags) =>
      (await import('./run-watchlist.ts')).addNames(name, owner, flags),
    )
  command(
    'allow',
    'a look-alike that is known to be harmless: parked, defensive, a namesake',
    'allow kemlu.id',
  )
    .argument('<name...>', 'host names; what lies below them is allowed too')
    .action(async (names: string[], flags: WatchlistFlags) =>
      (await import('./run-watchlist.ts')).sayOf('allowed', names, flags),
    )
  command('remove', 'takes names off the list', 'remove kemlu.go.id')
    .argument('<name...>', 'official or allowed names')
    .action(async (names: string[], flags: WatchlistFlags) =>
      (await import('./run-watchlist.ts')).sayOf('removed', names, flags),
    )
}
