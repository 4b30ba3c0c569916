/** perisai findings [list | show ID | export ID] */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { homeOption, langOption, wholeNumber } from './options.ts'

export interface ListFlags {
  format: 'text' | 'json'
  lang: Lang
  home?: string
  class?: string
  area?: 'infrastructure' | 'politics' | 'privacy'
  minConfidence?: number
  limit: number
}

export interface ShowFlags {
  format: 'text' | 'json' | 'stix'
  lang: Lang
  home?: string
  /** false: accounts go out under numbers */
  named?: boolean
}

const formats = (...choices: string[]) =>
  new Option('--format <format>', 'form of the answer').choices(choices).default(choices[0])

export function registerFindings(program: Command): void {
  const findings = program
    .command('findings')
    .description('what was found so far')
    .addHelpText('after', '\nExample:\n  perisai findings list --class denial-of-service --min-confidence 70')

  findings
    .command('list', { isDefault: true })
    .description('all findings, latest first')
    .addOption(formats('text', 'json'))
    .addOption(langOption())
    .addOption(homeOption())
    .option('--class <class>', 'only this threat')
    .addOption(
      new Option('--area <area>', 'only this area').choices(['infrastructure', 'politics', 'privacy']),
    )
    .option('--min-confidence <0-100>', 'only from this confidence on', wholeNumber)
    .option('--limit <n>', 'at most so many', wholeNumber, 50)
    .addHelpText('after', '\nExample:\n  perisai findings list --area infrastructure --lang en')
    .action(async (flags: ListFlags) => (await import('./run-findings.ts')).list(flags))

  findings
    .command('show')
    .description('one finding as a report')
    .argument('<id>', 'id of the finding, or its first characters')
    .addOption(formats('text', 'json'))
    .addOption(langOption())
    .addOption(homeOption())
    .addHelpText('after', '\nExample:\n  perisai findings show 3f2a --lang en')
    .action(async (id: string, flags: ShowFlags) => (await import('./run-findings.ts')).show([id], flags))

  findings
    .command('export')
    .description('findings for other tools, as one STIX 2.1 bundle or JSON')
    .argument('<id...>', 'ids of findings, or their first characters')
    .addOption(formats('stix', 'json'))
    .addOption(langOption())
    .addOption(homeOption())
    .option('--named', 'accounts by their names; they go out under numbers otherwise')
    .addHelpText('after', '\nExample:\n  perisai findings export 3f2a > bundle.json')
    .action(async (ids: string[], flags: ShowFlags) =>
      (await import('./run-findings.ts')).exportThem(ids, { ...flags, named: flags.named === true }),
    )
}
