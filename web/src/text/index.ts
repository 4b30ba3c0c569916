import { useLang } from '../lib/prefs.ts'
import type { Lang } from '../lib/prefs.ts'
import { en } from './en.ts'
import { id } from './id.ts'
import type { Text } from './id.ts'

export const texts: Readonly<Record<Lang, Text>> = { id, en }

/** The shared words, or those of a room: `useText(text)` where text is { id, en } with equal keys. */
export function useText(): Text
export function useText<T>(own: Readonly<Record<Lang, T>>): T
export function useText<T>(own?: Readonly<Record<Lang, T>>): T | Text {
  const lang = useLang()
  return own ? own[lang] : texts[lang]
}
