/** perisai protect FINDING */
import { Option } from 'commander'
import type { Command } from 'commander'
import { exportFormats } from '../model/measure.ts'
import type { ExportFormat } from '../model/measure.ts'
import { PerisaiError } from '../model/problem.ts'
import type { Lang } from '../model/taxonomy.ts'
import { collect, homeOption, langOption, wholeNumber } from './options.ts'

export interface ProtectFlags {
  lang: Lang
  home?: string
  export?: ExportFormat
  out?: string
  evidence: string[]
  life?: number
}

export function registerProtect(program: Command): void {
  program
    .command('protect')
    .description('what to do about a finding')
    .argument('<finding>', 'id of the finding, or its first characters')
    .addOption(langOption())
    .addOption(homeOption())
    .addOption(
      new Option('--export <format>', 'write a configuration that is safe to load').choices(exportFormats),
    )
    .option('--out <file>', 'where to; its rollback goes to <file>.rollback')
    .option('--evidence <path>', 'where evidence is that was moved; may be given several times', collect, [])
    .option('--life <seconds>', 'how long the configuration acts', wholeNumber)
    .addHelpText(
      'after',
      '\nExamples:\n  perisai protect 3f2a --export nft --out flood.nft\n  perisai protect 3f2a --export rpz > names.zone',
    )
    .action(async (id: string, flags: ProtectFlags) => {
      if (flags.export === undefined) throw new PerisaiError('wrong-use', { reason: '--export <format>?' })
      await (await import('./run-protect-export.ts')).exportCommand(id, { ...flags, export: flags.export })
    })
}
