/** perisai serve */
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { homeOption, langOption, portNumber } from './options.ts'

export interface ServeFlags {
  lang: Lang
  publicUrl?: string
  host: string
  port: number
  home?: string
  samples?: boolean
}

export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('serve the page and the HTTP API on this machine')
    .option(
      '--host <address>',
      'address to listen on; anything but loopback wants a key (PERISAI_KEY)',
      '127.0.0.1',
    )
    .option('--port <port>', 'port to listen on; 0 takes a free one', portNumber, 7373)
    .addOption(homeOption())
    .addOption(langOption())
    .option('--public-url <url>', 'address under which a TLS proxy serves this server')
    .option('--samples', 'fill an empty store with the bundled samples and the starter catalogue first')
    .addHelpText('after', '\nExample:\n  perisai serve --port 8080')
    .action(async (flags: ServeFlags) => (await import('./run-serve.ts')).serveCommand(flags))
}
