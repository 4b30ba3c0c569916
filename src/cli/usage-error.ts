/**
 * Errors of the option parser in the user's language. Commander hands out finished English sentences; they are recognised by
 * their form. A test reads them out of commander's source, so that a new version's new sentence is seen.
 */
import { InvalidArgumentError } from 'commander'
import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { usageTexts } from './texts/usage.ts'

/** Refuses options that do nothing without another one: what was asked for would silently not happen. */
export function refuseAlone(command: Command, lang: Lang, names: readonly string[], needed: string): void {
  for (const name of names) {
    const option = command.options.find(({ long }) => long === name)
    if (option === undefined || command.getOptionValueSource(option.attributeName()) !== 'cli') continue
    const t = usageTexts[lang]
    command.error(`${t.error}: ${t.needs(name, needed)}\n`)
  }
}

type Words = (typeof usageTexts)[Lang]
type Wanted = keyof Words['wanted']

/** Refuses the value of an option; what is wanted instead is said in the user's language. */
export const refused = (wanted: Wanted) => new InvalidArgumentError(wanted)

/** Refuses a value that is none of `choices`, in the words that commander has for that. */
export const refusedChoice = (choices: readonly string[]) =>
  new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`)

const forms: readonly (readonly [RegExp, (t: Words, ...parts: string[]) => string])[] = [
  [/^unknown option '(.*)'$/s, (t, option) => t.unknownOption(option)],
  [/^unknown command '(.*)'$/s, (t, command) => t.unknownCommand(command)],
  [/^missing required argument '(.*)'$/s, (t, name) => t.missingArgument(name)],
  [/^option '(.*)' argument missing$/s, (t, option) => t.missingValue(option)],
  [/^required option '(.*)' not specified$/s, (t, option) => t.missingOption(option)],
  [
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/s,
    (t, command, expected, got) => t.tooMany(expected, got, command),
  ],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
    (t, option, value, why) => t.badValue(option, value, reason(t, why)),
  ],
  [
    /^option '(.*?)' value '(.*)' from env '(.*?)' is invalid\. (.*)$/s,
    (t, option, value, variable, why) => t.badVariable(option, value, variable, reason(t, why)),
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s,
    (t, value, name, why) => t.badArgument(name, value, reason(t, why)),
  ],
  [/^(.*') cannot be used with (.*)$/s, (t, one, other) => t.conflict(giver(t, one), giver(t, other))],
]

/** Who gave a value: `option '--a'` or `environment variable 'A'`. */
function giver(t: Words, text: string): string {
  const [, variable, name] = /^(?:option|(environment variable)) '(.*)'$/s.exec(text) ?? []
  return name === undefined ? text : variable ? t.variable(name) : t.option(name)
}

function reason(t: Words, why: string): string {
  const choices = /^Allowed choices are (.*)\.$/s.exec(why)
  if (choices) return t.choices(choices[1])
  return Object.hasOwn(t.wanted, why) ? t.wanted[why as Wanted] : why
}

/** `message` is what commander is about to print, with or without its line end. */
export function usageError(message: string, lang: Lang): string {
  const t = usageTexts[lang]
  const [, text, oneOf, one] =
    /^error: (.*?)(?:\n\(Did you mean (?:one of (.*)|(.*))\?\))?\n?$/s.exec(message) ?? []
  for (const [form, say] of forms) {
    const parts = form.exec(text ?? '')
    if (!parts) continue
    const suggestion = oneOf ? `\n${t.suggestOneOf(oneOf)}` : one ? `\n${t.suggest(one)}` : ''
    return `${t.error}: ${say(t, ...parts.slice(1))}${suggestion}\n`
  }
  return message
}
