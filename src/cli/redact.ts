/** perisai redact IN OUT */
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { langOption } from './options.ts'

export interface RedactFlags {
  lang: Lang
  pseudonyms?: boolean
  names?: boolean
}

export function registerRedact(program: Command): void {
  program
    .command('redact')
    .description('write a copy of a text or table without the personal data found in it')
    .argument('<in>', 'text, CSV, JSON or SQL, in UTF-8 or UTF-16, plain or packed (gzip, zstd)')
    .argument('<out>', 'the copy; must not be there yet; packed where it ends with .gz or .zst')
    .option('--pseudonyms', 'keyed hashes instead of masks; the key is taken from PERISAI_REDACT_KEY')
    .option('--names', 'also names and addresses in running text (slower, and not all of them)')
    .addOption(langOption())
    .addHelpText(
      'after',
      `
Examples:
  perisai redact export.csv export-clean.csv
  PERISAI_REDACT_KEY="$(cat key)" perisai redact dump.sql dump-linked.sql --pseudonyms

What the detectors miss stays in the copy: look at it before you pass it on.`,
    )
    .action(async (from: string, to: string, flags: RedactFlags) => {
      await (await import('./run-redact.ts')).runRedact(from, to, flags)
    })
}
