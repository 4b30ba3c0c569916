/** Options that several commands share. */
import { InvalidArgumentError, Option } from 'commander'
import type { Lang } from '../model/taxonomy.ts'

/** Indonesian unless the user or the user's system says otherwise. */
export function defaultLang(env: NodeJS.ProcessEnv = process.env): Lang {
  const set = env.PERISAI_LANG ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
  return set.toLowerCase().startsWith('en') ? 'en' : 'id'
}

export const langOption = () =>
  new Option('--lang <lang>', 'language of the answer').choices(['id', 'en']).default(defaultLang())

export const homeOption = () =>
  new Option('--home <dir>', 'data folder (also PERISAI_HOME); the usual place of this platform by default')

export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('must be a whole number')
  return Number(value)
}

export function portNumber(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new InvalidArgumentError('must be a port: a whole number from 0 to 65535')
  }
  return Number(value)
}

export function seconds(value: string): number {
  const number = Number(value)
  if (!/^\d+(\.\d+)?$/.test(value) || number > 86_400)
    throw new InvalidArgumentError('must be seconds from 0 to 86400')
  return number
}

export function rate(value: string): number {
  const number = Number(value)
  if (!/^\d*\.?\d+$/.test(value) || number > 1) throw new InvalidArgumentError('must be a share from 0 to 1')
  return number
}

/** For options that may be given several times. */
export const collect = (value: string, before: string[]): string[] => [...before, value]
