/** perisai ledger [list | aware | approve | decline | exported | verified | rollback | notified] */
import { Option } from 'commander'
import type { Command } from 'commander'
import { exportFormats } from '../model/measure.ts'
import type { Lang } from '../model/taxonomy.ts'
import { homeOption, langOption, wholeNumber } from './options.ts'

export interface LedgerListFlags {
  format: 'text' | 'json'
  lang: Lang
  home?: string
  limit: number
}

export interface RecordFlags {
  lang: Lang
  home?: string
  note?: string
  at?: string
  format?: string
  sha256?: string
  expires?: string
  failed?: boolean
}

const run = () => import('./run-ledger.ts')

export function registerLedger(program: Command): void {
  const ledger = program
    .command('ledger')
    .description('what was found, decided, exported, verified and rolled back')
    .addHelpText('after', '\nExample:\n  perisai ledger list 3f2a')

  ledger
    .command('list', { isDefault: true })
    .description('all events, latest first, or those of one finding')
    .argument('[id]', 'id of a finding, or its first characters')
    .addOption(
      new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text'),
    )
    .addOption(langOption())
    .addOption(homeOption())
    .option('--limit <n>', 'at most so many', wholeNumber, 50)
    .addHelpText('after', '\nExample:\n  perisai ledger list 3f2a --format json')
    .action(async (id: string | undefined, flags: LedgerListFlags) => (await run()).list(id, flags))

  /** what every way to write shares */
  const writes = (name: string, description: string, example: string) =>
    ledger
      .command(name)
      .description(description)
      .argument('<id>', 'id of the finding, or its first characters')
      .addOption(langOption())
      .addOption(homeOption())
      .option('--note <text>', 'why, in your own words')
      .option('--at <time>', 'when it happened (RFC 3339); now by default')
      .addHelpText('after', `\nExample:\n  perisai ledger ${example}`)
  const ofMeasure = (name: string, description: string, more = '') =>
    writes(name, description, `${name} 3f2a flood.limit-pattern${more}`).argument(
      '<measure>',
      'id of the measure, as the plan names it',
    )

  writes(
    'aware',
    'when you learnt of the incident: deadlines run from here',
    'aware 3f2a --at 2026-03-01T08:00:00Z',
  ).action(async (id: string, flags: RecordFlags) => (await run()).record(id, { action: 'aware' }, flags))
  ofMeasure('approve', 'approve a measure').action(async (id: string, measure: string, flags: RecordFlags) =>
    (await run()).record(id, { action: 'approved', measure }, flags),
  )
  ofMeasure('decline', 'decide against a measure', ' --note "maintenance tonight"').action(
    async (id: string, measure: string, flags: RecordFlags) =>
      (await run()).record(id, { action: 'declined', measure }, flags),
  )
  ofMeasure('exported', 'note that a configuration was written for a measure', ' --format nft')
    .addOption(new Option('--format <format>', 'what was written').choices([...exportFormats]))
    .option('--sha256 <hex>', 'of the artefact and its rollback')
    .option('--expires <time>', 'when the artefact ends (RFC 3339)')
    .action(async (id: string, measure: string, flags: RecordFlags) =>
      (await run()).record(id, { action: 'exported', measure }, flags),
    )
  ofMeasure('verified', 'note that the effect of a measure was checked')
    .option('--failed', 'it did not have the effect that was expected')
    .action(async (id: string, measure: string, flags: RecordFlags) =>
      (await run()).record(id, { action: 'verified', measure, ok: flags.failed !== true }, flags),
    )
  ofMeasure('rollback', 'note that a measure was taken back').action(
    async (id: string, measure: string, flags: RecordFlags) =>
      (await run()).record(id, { action: 'rolled-back', measure }, flags),
  )
  writes('notified', 'note that a legal duty to tell was met', 'notified 3f2a id-pdp-46')
    .argument('<provision>', 'id of the provision, as the plan names it')
    .action(async (id: string, provision: string, flags: RecordFlags) =>
      (await run()).record(id, { action: 'notified', provision }, flags),
    )
}
