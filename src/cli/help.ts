/** Help pages in one language: what commander would say on them by itself, and their examples. */
import { Help } from 'commander'
import type { Argument, Option } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { programHelp } from './texts/program.ts'

/** The last part of a help page. Examples are the same in both languages: they are typed as they stand. */
export function examples(lang: Lang, ...lines: string[]): string {
  const t = programHelp[lang]
  return `\n${lines.length === 1 ? t.example : t.examples}\n${lines.map((line) => `  ${line}`).join('\n')}`
}

/** For `configureHelp`. */
export function helpIn(lang: Lang): Partial<Help> {
  const t = programHelp[lang]
  const plain = new Help()
  const titles: Record<string, string> = {
    'Usage:': t.usage,
    'Arguments:': t.arguments,
    'Options:': t.options,
    'Commands:': t.commands,
  }
  const placeholders = (text: string) =>
    text.replace('[options]', t.someOptions).replace('[command]', t.someCommand)

  const described = (of: Option | Argument, showDefault: boolean): string => {
    const { description, argChoices, defaultValue, defaultValueDescription } = of
    const notes: string[] = []
    if (argChoices) notes.push(`${t.choices}: ${argChoices.map((one) => JSON.stringify(one)).join(', ')}`)
    // an empty list is how a repeatable option begins, and says nothing to a reader
    const isSet = defaultValue !== undefined && !(Array.isArray(defaultValue) && defaultValue.length === 0)
    if (showDefault && isSet)
      notes.push(`${t.default}: ${defaultValueDescription ?? JSON.stringify(defaultValue)}`)
    return notes.length > 0 ? `${description} (${notes.join(', ')})` : description
  }

  return {
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => placeholders(plain.commandUsage(command)),
    subcommandTerm: (command) => placeholders(plain.subcommandTerm(command)),
    optionDescription: (option) => described(option, option.required || option.optional),
    argumentDescription: (argument) => described(argument, true),
  }
}
