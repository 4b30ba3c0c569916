/** Words in the place of a command that are none: said as such wherever they stand, with what was probably meant. */
import type { Command } from 'commander'

/** What commander has for it; it reads the word out of `args`. */
type Refusing = Command & { unknownCommand(): never }

/** `perisai help findings show` as `perisai findings show --help`: commander's own answers for the first word only. */
export function helpAsOption(args: readonly string[]): string[] {
  let at = 0
  while (/^--lang(?:=|$)/.test(args[at] ?? '')) at += args[at] === '--lang' ? 2 : 1
  const rest = args.slice(at + 1)
  return args[at] === 'help' && rest.length > 0 ? [...args.slice(0, at), ...rest, '--help'] : [...args]
}

/** For every command that has subcommands. */
export function refuseUnknownCommands(command: Command): void {
  if (command.commands.length === 0) return
  command.commands.forEach(refuseUnknownCommands)
  // a default command would take the word for its argument; those that take one take the first characters of an id
  command.hook('preSubcommand', (_, taken) => {
    const word = unknownWord(command, command.args)
    if (word === undefined) return
    if (taken.registeredArguments.length === 0 || !/^[\da-f-]+$/i.test(word)) refuse(command, word)
  })
  // a page of help about something else is no answer
  command.addHelpText('before', () => {
    const word = unknownWord(command, command.args[0] === 'help' ? command.args.slice(1) : command.args)
    if (word !== undefined) refuse(command, word)
    return ''
  })
}

function unknownWord(command: Command, [word]: readonly string[]): string | undefined {
  if (word === undefined || word.startsWith('-') || word === 'help') return undefined
  return command.commands.some((one) => one.name() === word) ? undefined : word
}

function refuse(command: Command, word: string): never {
  command.args = [word]
  return (command as Refusing).unknownCommand()
}
