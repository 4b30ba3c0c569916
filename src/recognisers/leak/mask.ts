/** How a value is shown: enough to recognise its kind, not enough to know it. */
import { EMAIL, NAME, kinds } from './kinds.ts'

const DOT = '•'

/** At most two signs at either end of what has eight or more; the length is not kept beyond twelve. */
export function masked(value: string, kind: number): string {
  if (kind === EMAIL) return maskedEmail(value)
  if (kind === NAME || kinds[kind]?.id === 'address')
    return value.split(/\s+/).slice(0, 4).map(initial).join(' ')
  const shown = value.length >= 12 ? 2 : value.length >= 8 ? 1 : 0
  const hidden = DOT.repeat(Math.min(12, Math.max(3, value.length - 2 * shown)))
  return `${value.slice(0, shown)}${hidden}${shown > 0 ? value.slice(-shown) : ''}`
}

function maskedEmail(value: string): string {
  const at = value.lastIndexOf('@')
  const dot = value.lastIndexOf('.')
  return `${initial(value.slice(0, at))}@${initial(value.slice(at + 1, dot))}${value.slice(dot, dot + 8)}`
}

const initial = (word: string): string => (word === '' ? '' : `${[...word][0]}${DOT.repeat(3)}`)
