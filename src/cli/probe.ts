/** perisai probe URL... | --list FILE | --control */
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { homeOption, langOption, portNumber, wholeNumber } from './options.ts'

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

export function registerProbe(program: Command): void {
  program
    .command('probe')
    .description(
      'measure from this machine whether pages and mail servers are blocked or intercepted; contacts them',
    )
    .argument('[url...]', 'pages to measure, or mail servers: smtp://, imap://, pop3://')
    .option('--list <file>', 'pages of a file, one a line, or a CSV with the columns url and category_code')
    .option('--control [url]', 'control server to compare with; without an address: be one')
    .option('--doh <url>', 'DNS over HTTPS service to compare names with')
    .option('--resolver <address>', 'resolver to ask in the clear besides the own one')
    .option('--country <code>', 'country of this network, two letters')
    .option('--asn <number>', 'AS number of this network', wholeNumber)
    .option('--timeout <seconds>', 'longest time of one step', wholeNumber, 10)
    .option('--out <file>', 'write the measurements here, in the format of OONI, for perisai scan')
    .option('--yes', 'consent to contacting the pages; remembered')
    .option(
      '--host <address>',
      'where the control listens; anything but loopback wants PERISAI_KEY',
      '127.0.0.1',
    )
    .option('--port <port>', 'port of the control; 0 takes a free one', portNumber, 7374)
    .option('--allow-private', 'let the control contact private addresses too')
    .addOption(
      new Option('--format <format>', 'form of the answer: a ladder in words, or the measurements')
        .choices(['text', 'jsonl'])
        .default('text'),
    )
    .addOption(langOption())
    .addOption(homeOption())
    .addHelpText(
      'after',
      '\nExamples:\n  perisai probe https://www.wikipedia.org/ --control https://control.example/\n  perisai probe smtp://mail.example:587 --control https://control.example/\n  perisai probe --list pages.txt --out pages.jsonl && perisai scan pages.jsonl\n  perisai probe --control',
    )
    .action(async (urls: string[], flags: ProbeFlags) => (await import('./run-probe.ts')).probe(urls, flags))
}
