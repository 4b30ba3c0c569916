/** perisai watchlist [list | add NAME OWNER | allow NAME | remove NAME] */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { examples } from './help.ts'
import { formatOption, homeOption, langOption } from './options.ts'
import { watchlistHelp } from './texts/watchlist.ts'

export interface WatchlistFlags {
  format: 'text' | 'json'
  lang: Lang
  home?: string
  example?: string
}

export function registerWatchlist(program: Command, lang: Lang): void {
  const t = watchlistHelp[lang]
  const watchlist = program
    .command('watchlist')
    .description(t.about)
    .addHelpText(
      'after',
      examples(
        lang,
        'perisai watchlist add kemlu.go.id "Kementerian Luar Negeri"',
        'perisai watchlist add --example indonesia',
        'perisai watchlist allow kemlu.id && perisai scan certificates.csv',
      ),
    )
  const command = (name: string, about: string, example: string) =>
    watchlist
      .command(name, { isDefault: name === 'list' })
      .description(about)
      .addOption(formatOption(lang, ['text', 'json']))
      .addOption(langOption(lang))
      .addOption(homeOption(lang))
      .addHelpText('after', examples(lang, `perisai watchlist ${example}`))

  command('list', t.list, 'list --format json').action(async (flags: WatchlistFlags) =>
    (await import('./run-watchlist.ts')).listNames(flags),
  )
  command('add', t.add, 'add kemlu.go.id "Kementerian Luar Negeri"')
    .argument('[name]', t.name)
    .argument('[owner]', t.owner)
    .addOption(new Option('--example <list>', t.example).choices(['indonesia']))
    .action(async (name: string | undefined, owner: string | undefined, flags: WatchlistFlags) =>
      (await import('./run-watchlist.ts')).addNames(name, owner, flags),
    )
  command('allow', t.allow, 'allow kemlu.id')
    .argument('<name...>', t.allowed)
    .action(async (names: string[], flags: WatchlistFlags) =>
      (await import('./run-watchlist.ts')).sayOf('allowed', names, flags),
    )
  command('remove', t.remove, 'remove kemlu.go.id')
    .argument('<name...>', t.removed)
    .action(async (names: string[], flags: WatchlistFlags) =>
      (await import('./run-watchlist.ts')).sayOf('removed', names, flags),
    )
}
