/** perisai serve */
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { examples } from './help.ts'
import { homeOption, langOption, portNumber } from './options.ts'
import { serveHelp } from './texts/serve.ts'

export interface ServeFlags {
  lang: Lang
  publicUrl?: string
  host: string
  port: number
  home?: string
  samples?: boolean
}

export function registerServe(program: Command, lang: Lang): void {
  const t = serveHelp[lang]
  program
    .command('serve')
    .description(t.about)
    .option('--host <address>', t.host, '127.0.0.1')
    .option('--port <port>', t.port, portNumber, 7373)
    .addOption(homeOption(lang))
    .addOption(langOption(lang))
    .option('--public-url <url>', t.publicUrl)
    .option('--samples', t.samples)
    .addHelpText('after', examples(lang, 'perisai serve --port 8080'))
    .action(async (flags: ServeFlags) => (await import('./run-serve.ts')).serveCommand(flags))
}
