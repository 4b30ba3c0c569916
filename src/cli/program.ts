import { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { version } from '../model/version.ts'
import { helpIn } from './help.ts'
import { commands } from './index.ts'
import { langOption, refuseEmpty } from './options.ts'
import { harmless } from './output.ts'
import { programHelp } from './texts/program.ts'
import { refuseUnknownCommands } from './unknown-command.ts'
import { usageError } from './usage-error.ts'

/** The whole command line, its help and its errors in one language. */
export function makeProgram(lang: Lang): Command {
  const t = programHelp[lang]
  const program = new Command('perisai')
    .description(t.about)
    .version(version, '-V, --version', t.version)
    .helpOption('-h, --help', t.help)
    .helpCommand(`help ${t.someCommand}`, t.help)
    // here too, so that it may stand before the command and holds for commands that only have subcommands
    .addOption(langOption(lang))
    .showHelpAfterError(t.hint)
    .configureHelp(helpIn(lang))
    .configureOutput({ outputError: (text, write) => write(harmless(usageError(text, lang))) })
    .exitOverride()
    .addHelpText('after', `\n${t.main}\n  perisai scan access.log capture.pcap\n\n${t.page}\n  perisai serve`)
  // what a command inherits is taken when it is made
  for (const register of commands) register(program, lang)
  refuseUnknownCommands(program)
  refuseEmpty(program)
  return program
}
