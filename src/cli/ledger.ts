/** perisai ledger [list | aware | approve | decline | exported | verified | rollback | notified] */
import { Option } from 'commander'
import type { Command } from 'commander'
import { exportFormats } from '../model/measure.ts'
import type { Lang } from '../model/taxonomy.ts'
import { examples } from './help.ts'
import { formatOption, homeOption, instant, langOption, sha256, wholeNumber } from './options.ts'
import { ledgerHelp } from './texts/ledger.ts'
import { sharedHelp } from './texts/shared.ts'

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

export function registerLedger(program: Command, lang: Lang): void {
  const t = ledgerHelp[lang]
  const shared = sharedHelp[lang]
  const ledger = program
    .command('ledger')
    .description(t.about)
    .addHelpText('after', examples(lang, 'perisai ledger list 3f2a'))

  ledger
    .command('list', { isDefault: true })
    .description(t.list)
    .argument('[id]', shared.finding)
    .addOption(formatOption(lang, ['text', 'json']))
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .option('--limit <n>', shared.limit, wholeNumber, 50)
    .addHelpText('after', examples(lang, 'perisai ledger list 3f2a --format json'))
    .action(async (id: string | undefined, flags: LedgerListFlags) => (await run()).list(id, flags))

  /** what every way to write shares */
  const writes = (name: string, description: string, example: string) =>
    ledger
      .command(name)
      .description(description)
      .argument('<id>', shared.finding)
      .addOption(langOption(lang))
      .addOption(homeOption(lang))
      .option('--note <text>', t.note)
      .option('--at <time>', t.at, instant)
      .addHelpText('after', examples(lang, `perisai ledger ${example}`))
  const ofMeasure = (name: string, description: string, more = '') =>
    writes(name, description, `${name} 3f2a flood.limit-pattern${more}`).argument('<measure>', t.measure)

  writes('aware', t.aware, 'aware 3f2a --at 2026-03-01T08:00:00Z').action(
    async (id: string, flags: RecordFlags) => (await run()).record(id, { action: 'aware' }, flags),
  )
  ofMeasure('approve', t.approve).action(async (id: string, measure: string, flags: RecordFlags) =>
    (await run()).record(id, { action: 'approved', measure }, flags),
  )
  ofMeasure('decline', t.decline, ' --note "maintenance tonight"').action(
    async (id: string, measure: string, flags: RecordFlags) =>
      (await run()).record(id, { action: 'declined', measure }, flags),
  )
  ofMeasure('exported', t.exported, ' --format nft')
    .addOption(new Option('--format <format>', t.written).choices([...exportFormats]))
    .option('--sha256 <hex>', t.sha256, sha256)
    .option('--expires <time>', t.expires, instant)
    .action(async (id: string, measure: string, flags: RecordFlags) =>
      (await run()).record(id, { action: 'exported', measure }, flags),
    )
  ofMeasure('verified', t.verified)
    .option('--failed', t.failed)
    .action(async (id: string, measure: string, flags: RecordFlags) =>
      (await run()).record(id, { action: 'verified', measure, ok: flags.failed !== true }, flags),
    )
  ofMeasure('rollback', t.rollback).action(async (id: string, measure: string, flags: RecordFlags) =>
    (await run()).record(id, { action: 'rolled-back', measure }, flags),
  )
  writes('notified', t.notified, 'notified 3f2a id-pdp-46')
    .argument('<provision>', t.provision)
    .action(async (id: string, provision: string, flags: RecordFlags) =>
      (await run()).record(id, { action: 'notified', provision }, flags),
    )
}
