/** perisai atlas share | check | incidents | actors | links */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { examples } from './help.ts'
import { collect, formatOption, homeOption, langOption, rate, wholeNumber } from './options.ts'
import { atlasHelp } from './texts/atlas.ts'
import { sharedHelp } from './texts/shared.ts'

export interface AtlasFlags {
  format: 'text' | 'json' | 'csv'
  lang: Lang
  home?: string
  dataset: string[]
  where: string[]
  region?: string
  from?: number
  to?: number
}
export interface ShareFlags extends AtlasFlags {
  of: string
  unit: 'incident' | 'attribution' | 'pair'
  denominator: 'all' | 'attributed'
  multi: 'count' | 'fraction'
  reading: 'repaired' | 'published'
  limit: number
}
export interface CheckFlags extends AtlasFlags {
  source?: string
  targetSector?: string
  percent?: string
}
export interface ListFlags extends AtlasFlags {
  query?: string
  country?: string
  reading: 'repaired' | 'published'
  minScore: number
  limit: number
  offset: number
}

const choice = (flags: string, text: string, choices: string[]) =>
  new Option(flags, text).choices(choices).default(choices[0])

export function registerAtlas(program: Command, lang: Lang): void {
  const t = atlasHelp[lang]

  const withAnswer = (command: Command): Command =>
    command
      .addOption(formatOption(lang, ['text', 'json', 'csv']))
      .addOption(langOption(lang))
      .addOption(homeOption(lang))
  const withDataset = (command: Command): Command =>
    command.option('--dataset <name>', t.dataset, collect, [])
  const withFilters = (command: Command): Command =>
    withAnswer(
      withDataset(command)
        .option('--where <dimension=value>', t.where, collect, [])
        .option('--region <region,...>', t.region)
        .option('--from <year>', t.from, wholeNumber)
        .option('--to <year>', t.to, wholeNumber),
    )
  const withPage = (command: Command): Command =>
    command
      .option('--limit <n>', sharedHelp[lang].limit, wholeNumber, 50)
      .option('--offset <n>', t.offset, wholeNumber, 0)
  const reading = () => choice('--reading <reading>', t.reading, ['repaired', 'published'])

  const atlas = program
    .command('atlas')
    .description(t.about)
    .addHelpText(
      'after',
      examples(
        lang,
        'perisai atlas share --of source --where target.sector=government',
        'perisai atlas check "China menyumbangkan 22 persen serangan terhadap pemerintah"',
      ),
    )

  withFilters(atlas.command('share'))
    .description(t.share)
    .option('--of <dimension>', t.of, 'source')
    .addOption(choice('--unit <unit>', t.unit, ['incident', 'attribution', 'pair']))
    .addOption(choice('--denominator <which>', t.denominator, ['all', 'attributed']))
    .addOption(choice('--multi <how>', t.multi, ['count', 'fraction']))
    .addOption(reading())
    .option('--limit <n>', t.rows, wholeNumber, 20)
    .addHelpText(
      'after',
      examples(
        lang,
        'perisai atlas share --of source --where target.sector=government --region europe --from 2014 --to 2018 ' +
          '--dataset eurepoc --denominator attributed',
      ),
    )
    .action(async (flags: ShareFlags) => (await import('./run-atlas-share.ts')).share(flags))

  withFilters(atlas.command('check'))
    .description(t.check)
    .argument('[claim]', t.claim)
    .option('--source <place,...>', t.source)
    .option('--target-sector <sector,...>', t.targetSector)
    .option('--percent <figure>', t.percent)
    .addHelpText(
      'after',
      examples(
        lang,
        'perisai atlas check "China makes 22 % of all attacks on governments"',
        'perisai atlas check --source US --target-sector government --region europe,africa,middle-east --percent 28',
      ),
    )
    .action(async (claim: string | undefined, flags: CheckFlags) =>
      (await import('./run-atlas-check.ts')).check(claim, flags),
    )

  withPage(withFilters(atlas.command('incidents')))
    .description(t.incidents)
    .argument('[id]', t.incident)
    .option('--query <text>', t.text)
    .addOption(reading())
    .addHelpText(
      'after',
      examples(lang, 'perisai atlas incidents --where source=CN --where target=ID --from 2020'),
    )
    .action(async (id: string | undefined, flags: ListFlags) =>
      (await import('./run-atlas-incidents.ts')).incidents(id, flags),
    )

  withAnswer(withPage(withDataset(atlas.command('actors'))))
    .description(t.actors)
    .argument('[id]', t.actor)
    .option('--query <name>', t.name)
    .option('--country <place>', t.country)
    .addHelpText('after', examples(lang, 'perisai atlas actors --query "APT 28"'))
    .action(async (id: string | undefined, flags: ListFlags) =>
      (await import('./run-atlas-actors.ts')).actors(id, flags),
    )

  withAnswer(withPage(withDataset(atlas.command('links'))))
    .description(t.links)
    .option('--min-score <0-1>', t.minScore, rate, 0.5)
    .addHelpText('after', examples(lang, 'perisai atlas links --min-score 0.8 --format csv > duplicates.csv'))
    .action(async (flags: ListFlags) => (await import('./run-atlas-links.ts')).links(flags))
}
