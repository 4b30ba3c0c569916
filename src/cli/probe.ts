/** perisai probe URL... | --list FILE | --control */
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { examples } from './help.ts'
import {
  asNumber,
  countryCode,
  formatOption,
  homeOption,
  ipAddress,
  langOption,
  portNumber,
  timeout,
  webAddress,
} from './options.ts'
import { probeHelp } from './texts/probe.ts'

export interface ProbeFlags {
  lang: Lang
  home?: string
  format: 'text' | 'jsonl'
  list?: string
  control?: string | true
  doh?: string
  resolver?: string
  country?: string
  asn?: number
  timeout: number
  out?: string
  yes?: boolean
  host: string
  port: number
  allowPrivate?: boolean
}

export function registerProbe(program: Command, lang: Lang): void {
  const t = probeHelp[lang]
  program
    .command('probe')
    .description(t.about)
    .argument('[url...]', t.url)
    .option('--list <file>', t.list)
    .option('--control [url]', t.control, webAddress)
    .option('--doh <url>', t.doh, webAddress)
    .option('--resolver <address>', t.resolver, ipAddress)
    .option('--country <code>', t.country, countryCode)
    .option('--asn <number>', t.asn, asNumber)
    .option('--timeout <seconds>', t.timeout, timeout, 10)
    .option('--out <file>', t.out)
    .option('--yes', t.yes)
    .option('--host <address>', t.host, '127.0.0.1')
    .option('--port <port>', t.port, portNumber, 7374)
    .option('--allow-private', t.allowPrivate)
    .addOption(formatOption(lang, ['text', 'jsonl'], t.format))
    .addOption(langOption(lang))
    .addOption(homeOption(lang))
    .addHelpText(
      'after',
      examples(
        lang,
        'perisai probe https://www.wikipedia.org/ --control https://control.example/',
        'perisai probe smtp://mail.example:587 --control https://control.example/',
        'perisai probe --list pages.txt --out pages.jsonl && perisai scan pages.jsonl',
        'perisai probe --control',
      ),
    )
    .action(async (urls: string[], flags: ProbeFlags) => (await import('./run-probe.ts')).probe(urls, flags))
}
