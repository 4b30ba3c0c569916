/** Options that several commands share. */
import { isIP } from 'node:net'
import { Option } from 'commander'
import type { Command } from 'commander'
import { threatClasses } from '../model/taxonomy.ts'
import type { Lang, ThreatClassId } from '../model/taxonomy.ts'
import { sharedHelp } from './texts/shared.ts'
import { refused, refusedChoice } from './usage-error.ts'

/** Indonesian unless the user or the user's system says otherwise. */
export function defaultLang(env: NodeJS.ProcessEnv = process.env): Lang {
  // POSIX: a variable that is set to nothing counts as not set
  const set = env.PERISAI_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return set.toLowerCase().startsWith('en') ? 'en' : 'id'
}

/** The language of answers, help and errors alike: the last valid --lang wherever it stands, or the default. */
export function askedLang(
  args: readonly string[] = process.argv.slice(2),
  env: NodeJS.ProcessEnv = process.env,
): Lang {
  let lang = defaultLang(env)
  for (const [k, arg] of args.entries()) {
    if (arg === '--') break
    const said = arg === '--lang' ? args[k + 1] : /^--lang=(.*)$/s.exec(arg)?.[1]
    if (said === 'id' || said === 'en') lang = said
  }
  return lang
}

/** `lang` is what was asked for; the page of help names the default that holds when nothing is. */
export const langOption = (lang: Lang) =>
  new Option('--lang <lang>', sharedHelp[lang].lang)
    .choices(['id', 'en'])
    .default(lang, JSON.stringify(defaultLang()))

export const homeOption = (lang: Lang) => new Option('--home <dir>', sharedHelp[lang].home)

/**
 * For all options and arguments of a command and of those below it: an empty value, most likely of a variable that was not set,
 * would be the folder that the user happens to be in, every address of the machine, or a name that nothing can bear.
 */
export function refuseEmpty(command: Command): void {
  command.commands.forEach(refuseEmpty)
  for (const one of [...command.options, ...command.registeredArguments]) {
    const parse = one.parseArg
    one.parseArg = <T>(value: string, before: T): T => {
      if (value === '') throw refused('not-empty')
      if (parse) return parse.call(one, value, before) as T
      return (one.variadic ? [...((before as string[] | undefined) ?? []), value] : value) as T
    }
  }
}

/** An address of the web, http or https. */
export function webAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw refused('web-address')
  return value
}

/** An IP address, with a port where it is not the usual one: 192.0.2.53, 192.0.2.53:5353, [2001:db8::53]:5353. */
export function ipAddress(value: string): string {
  const [, bracketed, plain] = /^(?:\[([^\]]+)\]|([\d.]+|[\da-f:.]+?))(?::(?:\d{1,5}))?$/i.exec(value) ?? []
  if (isIP(value) === 0 && isIP(bracketed ?? plain ?? '') === 0) throw refused('ip-address')
  return value
}

/** The first choice is the default. */
export const formatOption = (lang: Lang, choices: readonly string[], about = sharedHelp[lang].format) =>
  new Option('--format <format>', about).choices(choices).default(choices[0])

const whole = (value: string, wanted: Parameters<typeof refused>[0], from: number, to: number): number => {
  if (!/^\d+$/.test(value) || Number(value) < from || Number(value) > to) throw refused(wanted)
  return Number(value)
}

export const wholeNumber = (value: string): number => whole(value, 'whole-number', 0, 1_000_000_000)
export const asNumber = (value: string): number => whole(value, 'as-number', 0, 4_294_967_295)
export const timeout = (value: string): number => whole(value, 'timeout', 1, 3600)

/** ISO 3166-1 alpha-2, in capitals. */
export function countryCode(value: string): string {
  if (!/^[a-z]{2}$/i.test(value)) throw refused('country')
  return value.toUpperCase()
}

export function portNumber(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw refused('port')
  return Number(value)
}

export function seconds(value: string): number {
  const number = Number(value)
  if (!/^\d+(\.\d+)?$/.test(value) || number > 86_400) throw refused('seconds')
  return number
}

export function rate(value: string): number {
  const number = Number(value)
  if (!/^\d*\.?\d+$/.test(value) || number > 1) throw refused('share')
  return number
}

export function confidence(value: string): number {
  if (!/^\d{1,3}$/.test(value) || Number(value) > 100) throw refused('confidence')
  return Number(value)
}

/**
 * A day (UTC), or a time with its zone; as RFC 3339 in UTC. A time without a zone would be one deadline here and another one
 * elsewhere, and Date takes 30 February for 2 March.
 */
export function instant(value: string): string {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2}))?$/i.exec(value) ?? []
  const midnight = new Date(day ?? Number.NaN)
  const time = new Date(value)
  const real = midnight.getTime() >= 0 && midnight.toISOString().startsWith(day ?? '?')
  if (!real || Number.isNaN(time.getTime())) throw refused('instant')
  return time.toISOString()
}

export function sha256(value: string): string {
  if (!/^[0-9a-f]{64}$/.test(value)) throw refused('sha256')
  return value
}

export function uuid(value: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) throw refused('uuid')
  return value.toLowerCase()
}

export function threatClassId(value: string): ThreatClassId {
  const found = threatClasses.find(({ id }) => id === value)
  if (!found) throw refusedChoice(threatClasses.map(({ id }) => id))
  return found.id
}

/** For options that may be given several times. */
export const collect = (value: string, before: string[]): string[] => [...before, value]
