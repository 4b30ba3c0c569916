/** perisai stix validate FILE... */
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { examples } from './help.ts'
import { formatOption, langOption, wholeNumber } from './options.ts'
import { registerStixIndicators } from './stix-indicators.ts'
import { stixHelp } from './texts/stix.ts'

export interface ValidateFlags {
  format: 'text' | 'json'
  lang: Lang
  strict?: boolean
  strictTypes?: boolean
  strictProperties?: boolean
  enforceRefs?: boolean
  interop?: boolean
  enable?: string
  disable?: string
  maxIssues: number
}

export function registerStix(program: Command, lang: Lang): void {
  const t = stixHelp[lang]
  const stix = program
    .command('stix')
    .description(t.about)
    .addHelpText('after', examples(lang, 'perisai stix validate bundle.json'))

  stix
    .command('validate')
    .description(t.validate)
    .argument('<file...>', t.files)
    .addOption(formatOption(lang, ['text', 'json']))
    .addOption(langOption(lang))
    .option('--strict', t.strict)
    .option('--strict-types', t.strictTypes)
    .option('--strict-properties', t.strictProperties)
    .option('--enforce-refs', t.enforceRefs)
    .option('--interop', t.interop)
    .option('--enable <check,...>', t.enable)
    .option('--disable <check,...>', t.disable)
    .option('--max-issues <n>', t.maxIssues, wholeNumber, 100)
    .addHelpText('after', examples(lang, 'perisai stix validate --disable extref-hashes bundle.json'))
    .action(async (files: string[], flags: ValidateFlags) =>
      (await import('./run-stix.ts')).validateFiles(files, flags),
    )

  registerStixIndicators(stix, lang)
}
