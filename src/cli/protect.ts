/** perisai protect FINDING [--export FORMAT] */
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { audiences, exportFormats, facts } from '../model/measure.ts'
import type { Audience, ExportFormat, Fact } from '../model/measure.ts'
import type { Lang } from '../model/taxonomy.ts'
import { collect, homeOption, langOption, wholeNumber } from './options.ts'

export interface ProtectFlags {
  for: Audience
  format: 'text' | 'json'
  lang: Lang
  home?: string
  fact: Fact[]
  aware?: string
  notice?: string
  export?: ExportFormat
  out?: string
  evidence: string[]
  life?: number
}

/** Several by commas or by giving the option again. */
function factList(value: string, before: Fact[]): Fact[] {
  const given = value.split(',').map((name) => {
    const fact = facts.find((f) => f === name.trim())
    if (!fact) throw new InvalidArgumentError(`known: ${facts.join(', ')}`)
    return fact
  })
  return [...before, ...given]
}

export function registerProtect(program: Command): void {
  program
    .command('protect')
    .description('what can safely be done about a finding: a plan, its deadlines, the law; configurations')
    .argument('<finding>', 'id of the finding, or its first characters')
    .addOption(new Option('--for <audience>', 'who asks').choices([...audiences]).default('operator'))
    .addOption(new Option('--format <format>', 'form of the plan').choices(['text', 'json']).default('text'))
    .addOption(langOption())
    .addOption(homeOption())
    .option(
      '--fact <fact,...>',
      `what you know and the evidence cannot say: ${facts.join(', ')}`,
      factList,
      [],
    )
    .option('--aware <time>', 'when you learnt of it (RFC 3339); deadlines run from here')
    .option('--notice <draft>', 'print a draft of a notice: pdp-46, bssn-15 or nis2-23')
    .addOption(
      new Option('--export <format>', 'write a configuration that is safe to load').choices(exportFormats),
    )
    .option('--out <file>', 'where to; its rollback goes to <file>.rollback')
    .option('--evidence <path>', 'where evidence is that was moved; may be given several times', collect, [])
    .option('--life <seconds>', 'how long the configuration acts', wholeNumber)
    .addHelpText(
      'after',
      '\nExamples:\n  perisai protect 3f2a --for csirt --fact critical-infrastructure --lang en\n' +
        '  perisai protect 3f2a --notice pdp-46 --aware 2026-03-01T08:00:00Z\n' +
        '  perisai protect 3f2a --export nft --out flood.nft\n  perisai protect 3f2a --export rpz > names.zone',
    )
    .action(async (id: string, flags: ProtectFlags) => {
      if (flags.export === undefined) await (await import('./run-protect.ts')).protect(id, flags)
      else
        await (await import('./run-protect-export.ts')).exportCommand(id, { ...flags, export: flags.export })
    })
}
