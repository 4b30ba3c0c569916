/** perisai protect FINDING [--export FORMAT] */
import { Option } from 'commander'
import type { Command } from 'commander'
import { noticeIds } from '../model/law.ts'
import type { NoticeId } from '../model/law.ts'
import { audiences, exportFormats, facts } from '../model/measure.ts'
import type { Audience, ExportFormat, Fact } from '../model/measure.ts'
import type { Lang } from '../model/taxonomy.ts'
import { examples } from './help.ts'
import { collect, formatOption, homeOption, instant, langOption, wholeNumber } from './options.ts'
import { protectHelp } from './texts/protect.ts'
import { sharedHelp } from './texts/shared.ts'
import { refuseAlone, refusedChoice } from './usage-error.ts'

export interface ProtectFlags {
  for: Audience
  format: 'text' | 'json'
  lang: Lang
  home?: string
  fact: Fact[]
  aware?: string
  notice?: NoticeId
  export?: ExportFormat
  out?: string
  evidence: string[]
  life?: number
}

/** Several by commas or by giving the option again. */
function factList(value: string, before: Fact[]): Fact[] {
  const given = value.split(',').map((name) => {
    const fact = facts.find((f) => f === name.trim())
    if (!fact) throw refusedChoice(facts)
    return fact
  })
  return [...before, ...given]
}

export function registerProtect(program: Command, lang: Lang): void {
  const t = protectHelp[lang]
  program
    .command('protect')
    .description(t.about)
    .argument('<finding>', sharedHelp[lang].finding)
    .addOption(new Option('--for <audience>', t.for).choices([...audiences]).default('operator'))
    .addOption(formatOption(lang, ['text', 'json'], t.format))
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .option('--fact <fact,...>', `${t.fact}: ${facts.join(', ')}`, factList, [])
    .option('--aware <time>', t.aware, instant)
    .addOption(new Option('--notice <draft>', t.notice).choices(noticeIds))
    .addOption(new Option('--export <format>', t.export).choices(exportFormats))
    .option('--out <file>', t.out)
    .option('--evidence <path>', t.evidence, collect, [])
    .option('--life <seconds>', t.life, wholeNumber)
    .addHelpText(
      'after',
      examples(
        lang,
        'perisai protect 3f2a --for csirt --fact critical-infrastructure --lang en',
        'perisai protect 3f2a --notice pdp-46 --aware 2026-03-01T08:00:00Z',
        'perisai protect 3f2a --export nft --out flood.nft',
        'perisai protect 3f2a --export rpz > names.zone',
      ),
    )
    .action(async (id: string, flags: ProtectFlags, command: Command) => {
      if (flags.export === undefined) {
        refuseAlone(command, flags.lang, ['--out', '--evidence', '--life'], '--export')
      }
      if (flags.export === undefined) await (await import('./run-protect.ts')).protect(id, flags)
      else
        await (await import('./run-protect-export.ts')).exportCommand(id, { ...flags, export: flags.export })
    })
}
