#!/usr/bin/env node
/** The command line. Commands load their own modules when they run, so that --help answers at once. */
import { CommanderError } from 'commander'
import { EXIT } from './exit.ts'
import { askedLang } from './options.ts'
import './output.ts'
import { makeProgram } from './program.ts'
import { helpAsOption } from './unknown-command.ts'

try {
  await makeProgram(askedLang()).parseAsync(helpAsOption(process.argv.slice(2)), { from: 'user' })
} catch (error) {
  if (error instanceof CommanderError) {
    // help and version are answers, not mistakes
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUse
  } else {
    const { fail } = await import('./fail.ts')
    process.exitCode = fail(error)
  }
}
