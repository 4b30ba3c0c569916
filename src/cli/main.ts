#!/usr/bin/env node
/** The command line. Commands load their own modules when they run, so that --help answers at once. */
import { Command, CommanderError } from 'commander'
import { commands } from './index.ts'
import { EXIT } from './exit.ts'
import { version } from '../model/version.ts'

const program = new Command('perisai')
  .description('Evidence in; which threat it is, who may be behind it and which protection is safe, out.')
  .version(version)
  .showHelpAfterError('Run with --help to see what is possible.')
  .configureHelp({ sortSubcommands: false })
  .exitOverride()
  .addHelpText(
    'after',
    '\nThe main job:\n  perisai scan access.log capture.pcap\n\nA web page on this machine:\n  perisai serve',
  )

for (const register of commands) register(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // help and version are answers, not mistakes
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUse
  } else {
    const { fail } = await import('./fail.ts')
    process.exitCode = fail(error)
  }
}
