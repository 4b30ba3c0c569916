/** perisai redact IN OUT */
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { examples } from './help.ts'
import { langOption } from './options.ts'
import { redactHelp } from './texts/redact.ts'

export interface RedactFlags {
  lang: Lang
  pseudonyms?: boolean
  names?: boolean
}

export function registerRedact(program: Command, lang: Lang): void {
  const t = redactHelp[lang]
  program
    .command('redact')
    .description(t.about)
    .argument('<in>', t.in)
    .argument('<out>', t.out)
    .option('--pseudonyms', t.pseudonyms)
    .option('--names', t.names)
    .addOption(langOption(lang))
    .addHelpText(
      'after',
      examples(
        lang,
        'perisai redact export.csv export-clean.csv',
        'PERISAI_REDACT_KEY="$(cat key)" perisai redact dump.sql dump-linked.sql --pseudonyms',
      ),
    )
    .addHelpText('after', `\n${t.rest}`)
    .action(async (from: string, to: string, flags: RedactFlags) => {
      await (await import('./run-redact.ts')).runRedact(from, to, flags)
    })
}
