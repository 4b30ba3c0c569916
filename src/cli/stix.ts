/** perisai stix validate FILE... */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { langOption, wholeNumber } from './options.ts'
import { registerStixIndicators } from './stix-indicators.ts'

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

export function registerStix(program: Command): void {
  const stix = program
    .command('stix')
    .description('STIX 2.1, the exchange language for threats')
    .addHelpText('after', '\nExample:\n  perisai stix validate bundle.json')

  stix
    .command('validate')
    .description('checks bundles and objects against STIX 2.1')
    .argument('<file...>', 'bundle, list or lines of objects; - for standard input')
    .addOption(
      new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text'),
    )
    .addOption(langOption())
    .option('--strict', 'recommendations count as errors')
    .option('--strict-types', 'object types that the standard lacks are errors')
    .option('--strict-properties', 'properties that the standard lacks are errors')
    .option('--enforce-refs', 'what relationships refer to must be in the document')
    .option('--interop', 'the rules of the interoperability profile too')
    .option('--enable <check,...>', 'only these recommendations')
    .option('--disable <check,...>', 'not these recommendations')
    .option('--max-issues <n>', 'list at most so many a file', wholeNumber, 100)
    .addHelpText('after', '\nExample:\n  perisai stix validate --disable extref-hashes bundle.json')
    .action(async (files: string[], flags: ValidateFlags) =>
      (await import('./run-stix.ts')).validateFiles(files, flags),
    )

  registerStixIndicators(stix)
}
