/** perisai atlas share | check | incidents | actors | links */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { collect, homeOption, langOption, wholeNumber } from './options.ts'

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
  minScore: string
  limit: number
  offset: number
}

const choice = (flags: string, text: string, choices: string[]) =>
  new Option(flags, text).choices(choices).default(choices[0])
const formats = () => choice('--format <format>', 'form of the answer', ['text', 'json', 'csv'])
const reading = () =>
  choice('--reading <reading>', 'rows that were shifted: as put right, or as they stand', [
    'repaired',
    'published',
  ])
const dataset = () =>
  new Option('--dataset <name>', 'data set, or catalogue for its newest release; repeatable')
    .argParser(collect)
    .default([])

function withFilters(command: Command): Command {
  return command
    .addOption(dataset())
    .option(
      '--where <dimension=value>',
      'only these, such as target.sector=government; repeatable',
      collect,
      [],
    )
    .option('--region <region,...>', 'only targets in these regions, such as europe,middle-east')
    .option('--from <year>', 'only from this year on', wholeNumber)
    .option('--to <year>', 'only up to this year', wholeNumber)
    .addOption(formats())
    .addOption(langOption())
    .addOption(homeOption())
}

const page = (command: Command): Command =>
  command
    .option('--limit <n>', 'at most so many', wholeNumber, 50)
    .option('--offset <n>', 'leave out so many before', wholeNumber, 0)

export function registerAtlas(program: Command): void {
  const atlas = program
    .command('atlas')
    .description('who attacks whom, counted on published catalogues, always with the basis')
    .addHelpText(
      'after',
      '\nExamples:\n  perisai atlas share --of source --where target.sector=government\n' +
        '  perisai atlas check "China menyumbangkan 22 persen serangan terhadap pemerintah"',
    )

  withFilters(atlas.command('share'))
    .description('shares by source, target, sector, class, year ... one table a data set')
    .option('--of <dimension>', 'what to share out', 'source')
    .addOption(choice('--unit <unit>', 'what is counted', ['incident', 'attribution', 'pair']))
    .addOption(
      choice('--denominator <which>', 'of all, or of those with a known source', ['all', 'attributed']),
    )
    .addOption(
      choice('--multi <how>', 'a unit with several values counts fully for each, or is shared out', [
        'count',
        'fraction',
      ]),
    )
    .addOption(reading())
    .option('--limit <n>', 'at most so many rows a table', wholeNumber, 20)
    .addHelpText(
      'after',
      '\nExample:\n  perisai atlas share --of source --where target.sector=government --region europe --from 2014 --to 2018 ' +
        '--dataset eurepoc --denominator attributed',
    )
    .action(async (flags: ShareFlags) => (await import('./run-atlas-share.ts')).share(flags))

  withFilters(atlas.command('check'))
    .description('a quoted figure against every data set and basis')
    .argument('[claim]', 'a sentence in Indonesian or English; or use --source and --percent')
    .option('--source <place,...>', 'who is said to have done it: codes or names')
    .option('--target-sector <sector,...>', 'against which sector')
    .option('--percent <figure>', 'the figure that is quoted: 22, 22.5, 20-25, ">20", "<5"')
    .addHelpText(
      'after',
      '\nExamples:\n  perisai atlas check "China makes 22 % of all attacks on governments"\n' +
        '  perisai atlas check --source US --target-sector government --region europe,africa,middle-east --percent 28',
    )
    .action(async (claim: string | undefined, flags: CheckFlags) =>
      (await import('./run-atlas-check.ts')).check(claim, flags),
    )

  page(withFilters(atlas.command('incidents')))
    .description('the incidents behind a figure, latest first')
    .argument('[id]', 'one incident in full')
    .option('--query <text>', 'part of the name, actor or description')
    .addOption(reading())
    .addHelpText(
      'after',
      '\nExample:\n  perisai atlas incidents --where source=CN --where target=ID --from 2020',
    )
    .action(async (id: string | undefined, flags: ListFlags) =>
      (await import('./run-atlas-incidents.ts')).incidents(id, flags),
    )

  page(atlas.command('actors').addOption(dataset()))
    .description('actors, their names, and who says whose they are')
    .argument('[id]', 'one actor in full')
    .option('--query <name>', 'one of its names, or part of it')
    .option('--country <place>', 'said to belong to this country')
    .addOption(formats())
    .addOption(langOption())
    .addOption(homeOption())
    .addHelpText('after', '\nExample:\n  perisai atlas actors --query "APT 28"')
    .action(async (id: string | undefined, flags: ListFlags) =>
      (await import('./run-atlas-actors.ts')).actors(id, flags),
    )

  page(atlas.command('links').addOption(dataset()))
    .description('incidents that several catalogues may describe, with the reasons; nothing is merged')
    .option('--min-score <0-1>', 'only from this score on', '0.5')
    .addOption(formats())
    .addOption(langOption())
    .addOption(homeOption())
    .addHelpText('after', '\nExample:\n  perisai atlas links --min-score 0.8 --format csv > duplicates.csv')
    .action(async (flags: ListFlags) => (await import('./run-atlas-links.ts')).links(flags))
}
