/** perisai samples add|remove */
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { examples } from './help.ts'
import { homeOption, langOption } from './options.ts'
import { samplesHelp } from './texts/samples.ts'

export interface SampleFlags {
  lang: Lang
  home?: string
}

export function registerSamples(program: Command, lang: Lang): void {
  const t = samplesHelp[lang]
  const samples = program
    .command('samples')
    .description(t.about)
    .addHelpText('after', examples(lang, 'perisai samples remove'))
  for (const action of ['add', 'remove'] as const) {
    samples
      .command(action)
      .description(t[action])
      .addOption(langOption(lang))
      .addOption(homeOption(lang))
      .addHelpText('after', examples(lang, `perisai samples ${action}`))
      .action(async (flags: SampleFlags) => (await import('./run-samples.ts')).changeSamples(action, flags))
  }
}
